from django.apps import AppConfig


class AssistantConfig(AppConfig):
    """The bot."""

    name = "veriline.assistant"
