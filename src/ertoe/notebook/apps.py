from django.apps import AppConfig


class NotebookConfig(AppConfig):
    name = "ertoe.notebook"
    label = "notebook"
