from django.apps import AppConfig


class ConfidenceConfig(AppConfig):
    name = "ertoe.confidence"
    label = "confidence"
