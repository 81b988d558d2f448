from django.apps import AppConfig


class DeidentifyConfig(AppConfig):
    name = "ertoe.deidentify"
    label = "deidentify"
