"""`ertoe`: the command line. Each command is one function in `project/commands/`."""

import argparse
import os
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path


def main(words: Sequence[str] | None = None) -> int:
    """Returns 0 when all is well, 1 on trouble, 2 on unusable words."""
    asked = _parser().parse_args(words)
    if asked.command == "demo":
        _as_demo(asked)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ertoe.project.settings")
    from importlib import import_module

    import django

    django.setup()
    return int(import_module(f"ertoe.project.commands.{asked.command}").run(asked))


def _as_demo(asked: argparse.Namespace) -> None:
    """The demo has a database, a key and a data folder of its own, never those of real people."""
    folder = Path(asked.data).resolve()
    os.environ.setdefault("ERTOE_SECRET_KEY", secrets.token_urlsafe(50))
    os.environ |= {
        "ERTOE_DEMO": "1",
        "ERTOE_DATA_DIR": str(folder),
        "ERTOE_KEY_FILE": str(folder / "demo.key"),
        "ERTOE_DATABASE_URL": f"sqlite:///{folder / 'demo.sqlite3'}",
        "ERTOE_BASE_URL": f"http://127.0.0.1:{asked.port}",
        "ERTOE_HOSTS": "localhost",
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ertoe", description="Goal-oriented care: from what matters to what is done.")
    commands = parser.add_subparsers(dest="command", required=True)

    demo = commands.add_parser("demo", help="load the demo people and serve them")
    demo.add_argument("--port", type=int, default=8000)
    demo.add_argument("--data", default="var/demo", metavar="DIR")
    demo.add_argument("--fresh", action="store_true", help="start again with new demo people")

    serve = commands.add_parser("serve", help="serve the pages")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8000)

    commands.add_parser("setup", help="make the tables, publish the tools, create the first administrator")
    commands.add_parser("check", help="are settings, database, content and chains in order?")
    commands.add_parser("tick", help="what is due now: signed roots; run by a timer, safe to repeat")

    content = commands.add_parser("content", help="conversation tools")
    content.add_argument("action", choices=("check",))
    content.add_argument("folder", nargs="?", metavar="DIR")

    forms = commands.add_parser("questionnaire", help="forms of organisations (FHIR R4 Questionnaire)")
    forms.add_argument("action", choices=("add", "list", "off"))
    forms.add_argument("form", nargs="?", metavar="FILE or URL|VERSION")
    forms.add_argument("--organisation", metavar="SLUG", help="who offers it")

    audit = commands.add_parser("audit", help="the trail")
    audit.add_argument("action", choices=("verify",))
    audit.add_argument("--json", action="store_true")

    bench = commands.add_parser("bench", help="measure: CPU-ms and ratios")
    bench.add_argument("names", nargs="*", metavar="NAME")
    bench.add_argument("--json", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
