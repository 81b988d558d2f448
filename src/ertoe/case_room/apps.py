from django.apps import AppConfig


class CaseRoomConfig(AppConfig):
    name = "ertoe.case_room"
    label = "case_room"
