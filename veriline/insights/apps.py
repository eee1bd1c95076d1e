from django.apps import AppConfig


class InsightsConfig(AppConfig):
    """Whether self-service helps."""

    name = "veriline.insights"
