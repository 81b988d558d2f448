from django.apps import AppConfig


class FoundationConfig(AppConfig):
    name = "ertoe.foundation"
    label = "foundation"
