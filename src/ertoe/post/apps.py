from django.apps import AppConfig


class PostConfig(AppConfig):
    name = "ertoe.post"
    label = "post"
