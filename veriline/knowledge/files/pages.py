"""Drafts and the help centre: what an article says as a draft, and a draft put into the article."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Locale, Page

from ..content.stream import stream
from ..models import ArticlePage, CategoryPage, PageNumber
from .draft import Broken, Draft, Notice, Part, Table
from .inline import from_html, to_html

_HEADED: Final = {"row": "row", "column": "column", "both": "both", "neither": "", "": ""}


class Outcome(enum.StrEnum):
    """What became of a draft."""

    CREATED = "new draft"
    REVISED = "draft beside the published text"
    PUBLISHED = "published"
    SAME = "unchanged"
    LEFT = "left: an editor's draft is under way (--overwrite takes the file instead)"


class Numbers:
    """Numbers of articles by their pages' keys and back, read once; pages that come later are added."""

    def __init__(self) -> None:
        rows = Page.objects.values_list("pk", "translation_key", "locale__language_code")
        numbers = dict(PageNumber.objects.values_list("translation_key", "pk"))
        self._number = {key: numbers[group] for key, group, _ in rows if group in numbers}
        self._keys: dict[int, dict[str, int]] = {}
        for key, group, language in rows:
            if group in numbers:
                self._keys.setdefault(numbers[group], {})[language] = key

    def of(self, key: int) -> int | None:
        """The number of the page of that key."""
        return self._number.get(key)

    def key(self, number: int, language: str) -> int | None:
        """The key of the page of that number in the language, else in any."""
        known = self._keys.get(number, {})
        return known.get(language) or next(iter(known.values()), None)


def export(language: str = "") -> Iterable[ArticlePage]:
    """The live articles, all or of one language, by number."""
    pages = ArticlePage.objects.live().select_related("locale")
    if language:
        pages = pages.filter(locale__language_code=language)
    return sorted(pages.numbered(), key=lambda page: (page.language, page.public_id))


def name_of(page: ArticlePage) -> str:
    """The path of its file, such as `en/1004-deposit-not-credited.md`."""
    return f"{page.language}/{page.public_id}-{page.slug}.md"


# --- out ---------------------------------------------------------------------------------------------------------


def draft_of(page: ArticlePage, numbers: Numbers) -> Draft:
    """What the page says."""
    above = [one.slug for one in page.get_ancestors().type(CategoryPage).order_by("depth")]
    return Draft(
        number=page.public_id,
        language=page.language,
        slug=page.slug,
        title=page.title,
        short_title=page.short_title,
        lead=page.lead,
        topic="/".join(above),
        intents=page.intent_codes,
        keywords=page.keyword_list,
        reasons=page.reason_list,
        related=[number for part in page.related.raw_data if (number := numbers.of(part["value"]))],
        audience=page.audience,
        not_for_regions=list(page.not_for_regions),
        risk=page.risk,
        risk_notice=page.risk_notice,
        checked_on=page.checked_on,
        checked_by_team=page.checked_by_team,
        review_on=page.review_on,
        steps=[from_html(part["value"], numbers.of) for part in page.steps.raw_data],
        body=[_part_of(part["type"], part["value"], numbers) for part in page.body.raw_data],
    )


def _part_of(kind: str, value: Any, numbers: Numbers) -> Part:
    match kind:
        case "paragraph":
            return Part(kind, from_html(value, numbers.of))
        case "list" | "numbered":
            return Part(kind, [from_html(_item(item), numbers.of) for item in value])
        case "notice":
            return Part(kind, Notice(value["kind"], from_html(value["text"], numbers.of)))
        case "table":
            return Part(kind, _table_of(value))
    return Part(kind, " ".join(str(value).split()))


def _item(item: Any) -> str:
    return str(item["value"] if isinstance(item, dict) else item)


def _table_of(value: dict[str, Any]) -> Table:
    rows = [
        [" ".join(str(cell or "").replace("\n", "<br>").split()) for cell in row] for row in value["data"]
    ]
    right = [(cell["row"], cell["col"]) for cell in value.get("cell", []) if "htRight" in cell["className"]]
    return Table(
        rows=rows,
        caption=str(value.get("table_caption") or ""),
        headed=_HEADED[value.get("table_header_choice") or ""],  # type: ignore[arg-type]
        figures=[column for column in range(len(rows[0])) if (len(rows) - 1, column) in right],
    )


# --- in ----------------------------------------------------------------------------------------------------------


def find(draft: Draft) -> ArticlePage | None:
    """The article of that number in that language, as it was saved last."""
    pages = ArticlePage.objects.filter(locale__language_code=draft.language)
    found: ArticlePage | None = (
        pages.filter(translation_key__in=_group(draft.number)).select_related("locale").first()
    )
    return found


def _group(number: int | None) -> list[UUID]:
    if number is None:
        return []
    return list(PageNumber.objects.filter(pk=number).values_list("translation_key", flat=True))


@transaction.atomic
def lay(draft: Draft) -> ArticlePage:
    """The article, made empty and unpublished where there is none, so that others can link to it. Raises Broken."""
    if page := find(draft):
        return page
    topic = _topic(draft)
    page = ArticlePage(title=draft.title, locale=topic.locale, live=False, slug=_slug(draft, topic))
    if draft.number is not None:
        other = Page.objects.filter(translation_key__in=_group(draft.number)).first()
        if other and not issubclass(other.specific_class, ArticlePage):
            raise Broken(f"number {draft.number} is not an article's")
        group = PageNumber.objects.get_or_create(
            pk=draft.number, defaults={"translation_key": page.translation_key}
        )
        page.translation_key = group[0].translation_key
    made: ArticlePage = topic.add_child(instance=page)
    return made


def _topic(draft: Draft) -> CategoryPage:
    above: CategoryPage | None = None
    for slug in draft.topic.split("/"):
        pages = CategoryPage.objects.filter(locale__language_code=draft.language, slug=slug)
        pages = pages.child_of(above) if above else pages
        above = pages.order_by("depth").first()
        if above is None:
            known = Locale.objects.filter(language_code=draft.language).exists()
            raise Broken(
                f"no topic “{draft.topic}” in “{draft.language}”"
                if known
                else f"no language “{draft.language}”"
            )
    assert above is not None
    return above


def _slug(draft: Draft, topic: CategoryPage) -> str:
    wanted = draft.slug or slugify(draft.title, allow_unicode=True)[:60] or "article"
    taken = set(topic.get_children().values_list("slug", flat=True))
    return next(
        name for n in range(1, len(taken) + 2) if (name := wanted if n == 1 else f"{wanted}-{n}") not in taken
    )


@transaction.atomic
def put(
    page: ArticlePage, draft: Draft, *, publish: bool, overwrite: bool, is_new: bool, numbers: Numbers
) -> Outcome:
    """The draft as the page's newest revision, published if wished. Nothing that was there is lost: it stays in the
    history. Raises Broken for what Wagtail refuses to publish."""
    latest: ArticlePage = page.get_latest_revision_as_object() if page.latest_revision_id else page
    if not is_new and draft_of(latest, numbers) == _resolved(draft, latest):
        return Outcome.SAME
    if not is_new and page.has_unpublished_changes and not overwrite:
        return Outcome.LEFT
    for name, value in _fields(draft, page.public_id, numbers).items():
        setattr(latest, name, value)
    if publish:
        _check(latest)
    revision = latest.save_revision(log_action=True, clean=False)
    if publish:
        revision.publish()
        return Outcome.PUBLISHED
    return Outcome.CREATED if is_new else Outcome.REVISED


def _resolved(draft: Draft, page: ArticlePage) -> Draft:
    """The draft with what a file may leave out as the page has it."""
    return replace(
        draft,
        number=page.public_id,
        slug=draft.slug or page.slug,
        checked_on=draft.checked_on or page.checked_on,
    )


def _check(page: ArticlePage) -> None:
    try:
        page.full_clean()
    except ValidationError as problem:
        name, errors = next(iter(problem.message_dict.items()))
        raise Broken(f"{_said_as(name)}: {errors[0]}") from problem


def _said_as(name: str) -> str:
    return {"feedback_reasons": "reasons"}.get(name, name)


def _fields(draft: Draft, number: int, numbers: Numbers) -> dict[str, Any]:
    def key_of(other: int) -> int | None:
        return numbers.key(other, draft.language)

    name = f"{draft.language}/{number}"
    related = [("article", key) for other in draft.related if (key := key_of(other)) is not None]
    fields = {
        "title": draft.title,
        "short_title": draft.short_title,
        "lead": draft.lead,
        "intents": ", ".join(draft.intents),
        "keywords": ", ".join(draft.keywords),
        "feedback_reasons": "\n".join(draft.reasons),
        "related": stream(name, "related", related),
        "audience": draft.audience,
        "not_for_regions": draft.not_for_regions,
        "risk": draft.risk,
        "risk_notice": draft.risk_notice,
        "checked_on": draft.checked_on or timezone.localdate(),
        "checked_by_team": draft.checked_by_team,
        "review_on": draft.review_on,
        "steps": stream(name, "steps", [("step", to_html(step, key_of)) for step in draft.steps]),
        "body": stream(name, "body", [(part.kind, _value(part, key_of)) for part in draft.body]),
    }
    return fields | ({"slug": draft.slug} if draft.slug else {})


def _value(part: Part, key_of: Any) -> Any:
    match part.value:
        case Notice(kind, text):
            return {"kind": kind, "text": to_html(text, key_of)}
        case Table() as table:
            return _stored(table)
        case list() as items:
            return [to_html(item, key_of) for item in items]
        case text:
            return text if part.kind == "heading" else to_html(text, key_of)


def _stored(table: Table) -> dict[str, Any]:
    data = [[re.sub("<br>", "\n", cell) for cell in row] for row in table.rows]
    return {
        "data": data,
        "table_caption": table.caption,
        "table_header_choice": table.headed or "neither",
        "first_row_is_table_header": table.headed in {"row", "both"},
        "first_col_is_header": table.headed in {"column", "both"},
        "cell": [
            {"row": row, "col": column, "className": "htRight"}
            for row in range(len(data))
            for column in table.figures
        ],
    }
