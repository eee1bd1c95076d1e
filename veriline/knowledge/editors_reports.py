"""What the reports for editors in the CMS have in common: for whom they are, and where they are."""

from __future__ import annotations

from typing import Any, ClassVar

from django.urls import URLPattern, path
from wagtail.models import PageQuerySet
from wagtail.permissions import page_permission_policy


class EditorsReport:
    """A report for whoever writes pages. `index_url_name` also names the address of its rows alone."""

    index_url_name: ClassVar[str]
    permission_policy = page_permission_policy
    any_permission_required: ClassVar[list[str]] = ["add", "change", "publish"]
    request: Any

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Names the address of the rows alone, which Wagtail fetches when a report is filtered."""
        super().__init_subclass__(**kwargs)
        cls.index_results_url_name = f"{cls.index_url_name}_results"  # type: ignore[attr-defined]

    @classmethod
    def urls(cls, place: str) -> list[URLPattern]:
        """Its two addresses under `reports/`."""
        view: Any = cls
        return [
            path(f"reports/{place}/", view.as_view(), name=cls.index_url_name),
            path(
                f"reports/{place}/results/",
                view.as_view(results_only=True),
                name=f"{cls.index_url_name}_results",
            ),
        ]

    def own_pages(self) -> PageQuerySet:
        """The pages this editor may change."""
        return page_permission_policy.instances_user_has_permission_for(self.request.user, "change")
