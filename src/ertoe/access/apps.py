from django.apps import AppConfig


class AccessConfig(AppConfig):
    name = "ertoe.access"
    label = "access"
