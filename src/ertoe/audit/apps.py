from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "ertoe.audit"
    label = "audit"
