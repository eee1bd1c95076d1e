"""Reading a page as a machine does: its parts, and what a strict page must not have."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Seen(HTMLParser):
    """A parsed page: links, forms, scripts, styles, ids, headings and faults."""

    links: list[str] = field(default_factory=list)
    posts: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    siblings: dict[str, str] = field(default_factory=dict)
    language: str = ""
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Notes what matters of one element."""
        has = {name: value or "" for name, value in attributes}
        self.faults += [
            f"{tag} has {name}"
            for name in has
            if name == "style" or (name.startswith("on") and tag != "symbol")
        ]
        if "id" in has:
            self.ids.append(has["id"])
        if tag == "html":
            self.language = has.get("lang", "")
        elif tag in {"h1", "h2", "h3"}:
            self.headings.append(tag)
        elif tag == "a":
            self.links.append(has.get("href", ""))
        elif tag == "form" and has.get("method") == "post":
            self.posts.append(has.get("action", ""))
        elif tag == "style" or (tag == "script" and "src" not in has):
            self.faults.append(f"inline {tag}")
        elif tag == "link" and has.get("rel") == "alternate" and "hreflang" in has:
            self.siblings[has["hreflang"]] = has["href"]
        elif tag == "link" and has.get("rel") in {"stylesheet", "preload", "icon", "modulepreload"}:
            self.loads.append(has["href"])
        if tag in {"script", "img", "use"}:
            self.loads.append(has.get("src") or has.get("href") or "")


def read(html: str) -> Seen:
    """The parts of a page."""
    seen = Seen()
    seen.feed(html)
    seen.faults += [f"id {one} twice" for one in set(seen.ids) if seen.ids.count(one) > 1]
    return seen
