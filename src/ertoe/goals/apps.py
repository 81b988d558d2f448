from django.apps import AppConfig


class GoalsConfig(AppConfig):
    name = "ertoe.goals"
    label = "goals"
