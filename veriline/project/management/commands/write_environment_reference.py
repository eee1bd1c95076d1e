"""`write_environment_reference`: docs/operator/environment.md from the one table of variables."""

from typing import Any

from django.core.management.base import BaseCommand

from veriline.project import environment

FILE = environment.ROOT / "docs" / "operator" / "environment.md"
HEAD = """# Environment

Every variable Veriline reads, written from `veriline/project/environment.py` by
`python3 dev.py manage write_environment_reference`. Business is set in the desk, not here.

| Variable | Default | What it does |
| --- | --- | --- |
"""


def reference() -> str:
    """The page as it should be."""
    rows = (
        f"| `{v.name}` | {f'`{v.default}`' if v.default else ''} | {v.meaning} |" for v in environment.ALL
    )
    return HEAD + "\n".join(rows) + "\n"


class Command(BaseCommand):
    """Writes the page; a test proves that it is current."""

    help = "Renews docs/operator/environment.md."

    def handle(self, *args: Any, **options: Any) -> None:
        """Writes."""
        FILE.write_text(reference())
