from django.apps import AppConfig


class ProjectConfig(AppConfig):
    """The roof; wires the events to their handlers once every room is loaded."""

    name = "veriline.project"
    label = "project"

    def ready(self) -> None:
        """Registers the tables of `wiring` and the system checks."""
        from veriline.journal import wire
        from veriline.knowledge.search.leaning import lean_by
        from veriline.trust import own

        from . import checks  # noqa: F401 - registers itself
        from .wiring import LEANING, OFFICIAL, REACTIONS

        wire(REACTIONS)
        own.wire(OFFICIAL)
        lean_by(LEANING)
