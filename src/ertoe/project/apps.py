from django.apps import AppConfig


class ProjectConfig(AppConfig):
    name = "ertoe.project"
    label = "project"

    def ready(self) -> None:
        from ertoe.project import checks  # noqa: F401  registers them
