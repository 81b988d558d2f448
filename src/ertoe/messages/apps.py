from django.apps import AppConfig


class MessagesConfig(AppConfig):
    name = "ertoe.messages"
    label = "diary"
