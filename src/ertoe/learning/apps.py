from django.apps import AppConfig


class LearningConfig(AppConfig):
    name = "ertoe.learning"
    label = "learning"
