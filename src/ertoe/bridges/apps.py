from django.apps import AppConfig


class BridgesConfig(AppConfig):
    name = "ertoe.bridges"
    label = "bridges"
