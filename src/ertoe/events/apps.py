from django.apps import AppConfig


class EventsConfig(AppConfig):
    name = "ertoe.events"
    label = "events"
