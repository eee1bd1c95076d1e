"""Drafts and the help centre: which page a draft belongs to, and a draft put into it."""

from __future__ import annotations

import enum
from dataclasses import replace
from typing import Any
from uuid import UUID

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import transaction
from django.utils.text import slugify
from wagtail.fields import StreamField
from wagtail.models import Locale, Page

from ..models import CategoryPage, ContentPage, ListPage, PageNumber, kinds
from .draft import Article, Broken, Draft
from .words import LEFT_OUT, Numbers, Where, draft_of, fields_of, said_as


class Outcome(enum.StrEnum):
    """What became of a draft."""

    CREATED = "new draft"
    REVISED = "draft beside the published text"
    PUBLISHED = "published"
    SAME = "unchanged"
    LEFT = "left: an editor's draft is under way (--overwrite takes the file instead)"
    CAN_BE_IMPORTED = "can be imported"


def export(language: str = "", kind: str = "") -> list[ContentPage]:
    """The live pages, of all kinds and languages or of one, by language and number."""
    found: list[ContentPage] = []
    for model in kinds.KINDS:
        pages = model.objects.live().select_related("locale")
        if kind in {"", model.kind}:
            found += pages.filter(locale__language_code=language).numbered() if language else pages.numbered()
    return sorted(found, key=lambda page: (page.language, page.public_id))


def name_of(page: ContentPage) -> str:
    """The path of its file, such as `en/1004-deposit-not-credited.md`, other kinds in a folder of their own."""
    folder = page.language if page.kind == Article.kind else f"{page.language}/{page.kind}"
    return f"{folder}/{page.public_id}-{page.slug}.md"


# --- finding and making ------------------------------------------------------------------------------------------


def find(draft: Draft) -> ContentPage | None:
    """The page of that kind and number in that language, as it was saved last."""
    pages = _model(draft).objects.filter(locale__language_code=draft.language)
    found: ContentPage | None = (
        pages.filter(translation_key__in=_group(draft.number)).select_related("locale").first()
    )
    return found


@transaction.atomic
def lay(draft: Draft) -> ContentPage:
    """The page, made empty and unpublished where there is none, so that others can link to it. Raises Broken."""
    if page := find(draft):
        return page
    above, model = _above(draft), _model(draft)
    page = model(title=draft.title, locale=above.locale, live=False, slug=_slug(draft, above))
    if draft.number is not None:
        other = Page.objects.filter(translation_key__in=_group(draft.number)).first()
        if other and not issubclass(other.specific_class, model):
            raise Broken(f"number {draft.number} is the number of no {draft.kind}", about="number")
        group = PageNumber.objects.get_or_create(
            pk=draft.number, defaults={"translation_key": page.translation_key}
        )
        page.translation_key = group[0].translation_key
    made: ContentPage = above.add_child(instance=page)
    return made


def _model(draft: Draft) -> type[ContentPage]:
    model = kinds.of(draft.kind)
    assert model is not None, "every shape of a draft is a kind of page"
    return model


def _group(number: int | None) -> list[UUID]:
    if number is None:
        return []
    return list(PageNumber.objects.filter(pk=number).values_list("translation_key", flat=True))


def _above(draft: Draft) -> CategoryPage | ListPage:
    """What the page hangs in: its topic or section, or the list of its kind."""
    if not Locale.objects.filter(language_code=draft.language).exists():
        raise Broken(f"no language “{draft.language}”", about="language")
    path = getattr(draft, "topic", "")
    above: CategoryPage | ListPage | None = _topic(path, draft.language) if path else _list(draft)
    if above is None:
        what = f"topic “{path}”" if path else f"list “{_model(draft).place}”"
        raise Broken(f"no {what} in “{draft.language}”", about="topic" if path else "language")
    return above


def _topic(path: str, language: str) -> CategoryPage | None:
    above: CategoryPage | None = None
    for slug in path.split("/"):
        pages = CategoryPage.objects.filter(locale__language_code=language, slug=slug)
        pages = pages.child_of(above) if above else pages
        above = pages.order_by("depth").first()
        if above is None:
            return None
    return above


def _list(draft: Draft) -> ListPage | None:
    found: ListPage | None = ListPage.objects.filter(
        locale__language_code=draft.language, slug=_model(draft).place
    ).first()
    return found


def _slug(draft: Draft, above: Page) -> str:
    wanted = draft.slug or slugify(draft.title, allow_unicode=True)[:60] or draft.kind
    taken = set(above.get_children().values_list("slug", flat=True))
    return next(
        name for n in range(1, len(taken) + 2) if (name := wanted if n == 1 else f"{wanted}-{n}") not in taken
    )


# --- putting in --------------------------------------------------------------------------------------------------


@transaction.atomic
def put(
    page: ContentPage, draft: Draft, *, publish: bool, overwrite: bool, is_new: bool, numbers: Numbers
) -> Outcome:
    """The draft as the page's newest revision, published if wished. Nothing that was there is lost: it stays in the
    history. Raises Broken for what a page of the kind cannot hold, and for what Wagtail refuses to publish."""
    latest: ContentPage = page.get_latest_revision_as_object() if page.latest_revision_id else page
    if not is_new and draft_of(latest, numbers) == _resolved(draft, latest):
        return Outcome.SAME
    if not is_new and page.has_unpublished_changes and not overwrite:
        return Outcome.LEFT
    where = Where(f"{draft.language}/{page.public_id}", draft.language, numbers)
    for name, value in fields_of(draft, where).items():
        _check_plain(latest, name, value)
        setattr(latest, name, value)
    if publish:
        _check(latest)
    revision = latest.save_revision(log_action=True, clean=False)
    if publish:
        revision.publish()
        return Outcome.PUBLISHED
    return Outcome.CREATED if is_new else Outcome.REVISED


def _resolved(draft: Draft, page: ContentPage) -> Draft:
    """The draft with what a file may leave out as the page has it."""
    kept = {
        name: getattr(page, name)
        for name in LEFT_OUT
        if hasattr(draft, name) and getattr(draft, name) in (None, "")
    }
    return replace(draft, number=page.public_id, **kept)


def _check_plain(page: ContentPage, name: str, value: Any) -> None:
    """Refuses even in a draft what the editor's form could not show: an unknown choice, a title that is too long."""
    try:
        field = page._meta.get_field(name)
    except FieldDoesNotExist:
        return
    if value and not isinstance(field, StreamField):
        try:
            field.clean(value, page)
        except ValidationError as problem:
            raise _broken(name, problem) from problem


def _check(page: ContentPage) -> None:
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            try:
                field.stream_block.clean(getattr(page, field.name))
            except ValidationError as problem:
                raise _broken(field.name, problem) from problem
    try:
        page.full_clean()
    except ValidationError as problem:
        name, errors = next(iter(problem.error_dict.items()))
        raise _broken(name, errors[0]) from problem


def _broken(name: str, problem: ValidationError) -> Broken:
    key = said_as(name)
    return Broken(f"{key}: {_words(problem)}", about=key)


def _words(problem: ValidationError) -> str:
    """The first reason of all that stand in an error, however deep: a block's errors hold those of its parts."""
    errors = getattr(problem, "block_errors", None)
    inner = next((one for one in errors.values() if one), None) if errors else None
    if inner is None:
        return str(problem.messages[0]) if problem.messages else "is not as it must be"
    return _words(inner if isinstance(inner, ValidationError) else ValidationError(inner))
