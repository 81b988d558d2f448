from django.apps import AppConfig


class ImplementationConfig(AppConfig):
    name = "ertoe.implementation"
    label = "implementation"
