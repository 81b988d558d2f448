from pathlib import Path

from django.apps import AppConfig
from django.conf import settings


class ToolsConfig(AppConfig):
    name = "ertoe.tools"
    label = "tools"

    def ready(self) -> None:
        from ertoe.tools.packs import hang_packs

        hang_packs([Path(folder) for folder in settings.ERTOE_CONTENT_DIRS])
