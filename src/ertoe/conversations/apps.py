from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "ertoe.conversations"
    label = "conversations"
