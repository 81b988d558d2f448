from django.apps import AppConfig


class CircleConfig(AppConfig):
    name = "ertoe.circle"
    label = "circle"
