from django.apps import AppConfig


class VisitsConfig(AppConfig):
    name = "ertoe.visits"
    label = "visits"
