from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "ertoe.ui"
    label = "ui"
