from django.apps import AppConfig


class WebchatConfig(AppConfig):
    name = "veriline.channels.webchat"
    label = "webchat"
