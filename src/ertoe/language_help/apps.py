from django.apps import AppConfig


class LanguageHelpConfig(AppConfig):
    name = "ertoe.language_help"
    label = "language_help"
