from django.apps import AppConfig


class LibraryConfig(AppConfig):
    name = "ertoe.library"
    label = "library"
