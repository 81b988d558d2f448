from django.apps import AppConfig


class ZoneConfig(AppConfig):
    name = "ertoe.zone"
    label = "zone"
