from django.apps import AppConfig


class PaperConfig(AppConfig):
    name = "ertoe.paper"
    label = "paper"
