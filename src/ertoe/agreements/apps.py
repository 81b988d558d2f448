from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "ertoe.agreements"
    label = "agreements"
