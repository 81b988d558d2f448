from django.apps import AppConfig


class StoryConfig(AppConfig):
    name = "ertoe.story"
    label = "story"
