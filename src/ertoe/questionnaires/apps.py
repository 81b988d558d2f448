from django.apps import AppConfig


class QuestionnairesConfig(AppConfig):
    name = "ertoe.questionnaires"
    label = "questionnaires"
