from django.apps import AppConfig


class AssistantConfig(AppConfig):
    name = "veriline.assistant"
