from django.apps import AppConfig


class LettersConfig(AppConfig):
    name = "ertoe.letters"
    label = "letters"
