from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "ertoe.people"
    label = "people"
