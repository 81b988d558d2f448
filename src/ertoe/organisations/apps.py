from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    name = "ertoe.organisations"
    label = "organisations"
