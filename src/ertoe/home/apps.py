from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "ertoe.home"
    label = "home"
