"""What a page says as a draft, and a draft's words as a page stores them. A field that is not named here is the same in
both."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any, Final

from wagtail.images import get_image_model
from wagtail.models import Page

from ..content.stream import stream
from ..models import CategoryPage, ContentPage, PageNumber, Video
from .draft import DRAFTS, Broken, Choice, Draft, Notice, Part, Question, Stage, Table
from .inline import from_html, to_html

_HEADED: Final = {"row": "row", "column": "column", "both": "both", "neither": "", "": ""}
#: What a file may leave out: the page keeps what it has.
LEFT_OUT: Final = frozenset(("slug", "checked_on", "valid_from", "effective_on"))
_PLACED: Final = frozenset(("language", "number", "topic"))


class Numbers:
    """Numbers of pages by their keys in the database and back, read once; pages that come later are not in it."""

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


@dataclass(frozen=True)
class Where:
    """Where words are put: `name` tells pages apart (`en/1004`), links lead to pages of the language if they can."""

    name: str
    language: str
    numbers: Numbers

    def key_of(self, number: int) -> int | None:
        """The key of the page that `article:<number>` leads to."""
        return self.numbers.key(number, self.language)


@dataclass(frozen=True)
class _Form:
    """How a draft's field stands in a page: the page's field, and the two ways between them."""

    stored_in: str
    out: Callable[[Any, Numbers], Any]
    into: Callable[[Any, Where], Any]


def draft_of(page: ContentPage, numbers: Numbers) -> Draft:
    """What the page says."""
    shape = DRAFTS[page.kind]
    said: dict[str, Any] = {"language": page.language, "number": page.public_id}
    for name in _names(shape) - said.keys():
        form = _form(name)
        said[name] = _topic(page) if name == "topic" else form.out(getattr(page, form.stored_in), numbers)
    return shape(**said)


def fields_of(draft: Draft, where: Where) -> dict[str, Any]:
    """The page's fields of a draft. Raises Broken for a picture or a film that is not in the CMS."""
    said = {name: getattr(draft, name) for name in _names(type(draft)) - _PLACED}
    return {
        _form(name).stored_in: _form(name).into(value, where)
        for name, value in said.items()
        if value or name not in LEFT_OUT
    }


def said_as(stored_in: str) -> str:
    """The key of a file by the page's field."""
    return next((name for name, form in _FORMS.items() if form.stored_in == stored_in), stored_in)


def _names(shape: type[Draft]) -> set[str]:
    return {one.name for one in fields(shape)}


def _topic(page: ContentPage) -> str:
    return "/".join(one.slug for one in page.get_ancestors().type(CategoryPage).order_by("depth"))


# --- plain fields ------------------------------------------------------------------------------------------------


def _form(name: str) -> _Form:
    return _FORMS.get(name) or _Form(name, _out, lambda value, where: value)


def _out(value: Any, numbers: Numbers) -> Any:
    return list(value) if isinstance(value, list) else value


def _listed(value: str, numbers: Numbers) -> list[str]:
    return [word.strip() for word in re.split(r"[,，、\n]", value) if word.strip()]


def _lines(value: str, numbers: Numbers) -> list[str]:
    return [line.strip() for line in value.splitlines() if line.strip()]


# --- streams -----------------------------------------------------------------------------------------------------


def _marked(name: str, kind: str) -> _Form:
    """A stream of lines with marks."""
    return _Form(
        name,
        lambda value, numbers: [from_html(part["value"], numbers.of) for part in value.raw_data],
        lambda lines, where: stream(
            where.name, name, [(kind, to_html(line, where.key_of)) for line in lines]
        ),
    )


def _related_out(value: Any, numbers: Numbers) -> list[int]:
    return [number for part in value.raw_data if (number := numbers.of(part["value"]))]


def _related_into(value: list[int], where: Where) -> list[dict[str, Any]]:
    found = [("article", key) for number in value if (key := where.key_of(number)) is not None]
    return stream(where.name, "related", found)


def _films_out(value: Any, numbers: Numbers) -> list[str]:
    titles = dict(Video.objects.values_list("pk", "title"))
    return [titles[part["value"]] for part in value.raw_data if part["value"] in titles]


def _films_into(value: list[str], where: Where) -> list[dict[str, Any]]:
    keys = dict(Video.objects.filter(title__in=value).order_by("-pk").values_list("title", "pk"))
    for title in value:
        if title not in keys:
            raise Broken(f"films: no video in the CMS is called “{title}”", about="films")
    return stream(where.name, "films", [("video", keys[title]) for title in value])


def _stages_out(value: Any, numbers: Numbers) -> list[Stage]:
    pictures = [stage["value"].get("picture") for stage in value.raw_data]
    titles = dict(get_image_model().objects.filter(pk__in=filter(None, pictures)).values_list("pk", "title"))
    return [
        Stage(
            said["title"],
            from_html(said["text"], numbers.of),
            titles.get(said.get("picture"), ""),
            said.get("picture_says") or "",
        )
        for said in (stage["value"] for stage in value.raw_data)
    ]


def _stages_into(value: list[Stage], where: Where) -> list[dict[str, Any]]:
    images = get_image_model().objects.filter(title__in={stage.picture for stage in value})
    keys = dict(images.order_by("-pk").values_list("title", "pk"))
    for stage in value:
        if stage.picture and stage.picture not in keys:
            raise Broken(f"stages: no picture in the CMS is called “{stage.picture}”", about="stages")
    stages = [
        {
            "title": stage.title,
            "text": to_html(stage.text, where.key_of),
            "picture": keys.get(stage.picture),
            "picture_says": stage.picture_says,
        }
        for stage in value
    ]
    return stream(where.name, "stages", [("stage", stage) for stage in stages])


def _check_out(value: Any, numbers: Numbers) -> list[Question]:
    asked = [part["value"] for part in value.raw_data]
    return [Question(one["question"], [_choice(_item(answer)) for answer in one["answers"]]) for one in asked]


def _choice(answer: dict[str, Any]) -> Choice:
    return Choice(answer["text"], answer["why"], bool(answer["is_right"]))


def _check_into(value: list[Question], where: Where) -> list[dict[str, Any]]:
    questions = [
        {
            "question": one.question,
            "answers": [
                {"text": answer.text, "is_right": answer.is_right, "why": answer.why}
                for answer in one.answers
            ],
        }
        for one in value
    ]
    return stream(where.name, "check", [("question", question) for question in questions])


# --- the explanation ---------------------------------------------------------------------------------------------


def _body_out(value: Any, numbers: Numbers) -> list[Part]:
    return [_part_of(part["type"], part["value"], numbers) for part in value.raw_data]


def _body_into(value: list[Part], where: Where) -> list[dict[str, Any]]:
    return stream(where.name, "body", [(part.kind, _value(part, where.key_of)) for part in value])


def _part_of(kind: str, value: Any, numbers: Numbers) -> Part:
    match kind:
        case "paragraph":
            return Part(kind, from_html(value, numbers.of))
        case "list" | "numbered":
            return Part(kind, [from_html(str(_item(item)), numbers.of) for item in value])
        case "notice":
            return Part(kind, Notice(value["kind"], from_html(value["text"], numbers.of)))
        case "table":
            return Part(kind, _table_of(value))
    return Part(kind, " ".join(str(value).split()))


def _item(item: Any) -> Any:
    return item["value"] if isinstance(item, dict) and "value" in item else item


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


def _value(part: Part, key_of: Callable[[int], int | None]) -> Any:
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


_FORMS: Final[dict[str, _Form]] = {
    "intents": _Form("intents", _listed, lambda codes, where: ", ".join(codes)),
    "keywords": _Form("keywords", _listed, lambda words, where: ", ".join(words)),
    "reasons": _Form("feedback_reasons", _lines, lambda lines, where: "\n".join(lines)),
    "related": _Form("related", _related_out, _related_into),
    "steps": _marked("steps", "step"),
    "changes": _marked("changes", "point"),
    "unchanged": _marked("unchanged", "point"),
    "films": _Form("films", _films_out, _films_into),
    "stages": _Form("stages", _stages_out, _stages_into),
    "check": _Form("check_questions", _check_out, _check_into),
    "body": _Form("body", _body_out, _body_into),
}
