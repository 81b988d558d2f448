from django.apps import AppConfig


class ToolsConfig(AppConfig):
    name = "ertoe.tools"
    label = "tools"
