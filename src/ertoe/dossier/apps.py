from django.apps import AppConfig


class DossierConfig(AppConfig):
    name = "ertoe.dossier"
    label = "dossier"
