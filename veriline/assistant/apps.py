from django.apps import AppConfig


class AssistantConfig(AppConfig):
    name = "veriline.assistant"

    def ready(self) -> None:
        """Search leans by the intents from now on."""
        from veriline.knowledge.search.leaning import lean_by

        from .recognise import lean

        lean_by(lean)
