"""`ertoe bench [NAME...] [--json]`, run in a process of its own. What goes on is told on stderr."""

import argparse
import json
import logging
import sys
import warnings
from typing import TYPE_CHECKING

import django

from bench.place import a_place

if TYPE_CHECKING:
    from bench.measures import Figure

LANGUAGE = "language"  # needs the extra `language-help`
NAMES = "deidentify"


def main() -> int:
    """Returns 0 when everything asked was measured, also a missed target; 1 without the model, 2 on an unknown name."""
    parser = argparse.ArgumentParser(prog="ertoe bench")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with a_place():
        django.setup()
        return measure(asked.names, as_json=asked.json)


def measure(names: list[str], *, as_json: bool) -> int:
    from bench import deidentify, language_help
    from bench.crowds import CROWDS
    from bench.measures import MEASURES

    known = [*MEASURES, LANGUAGE, NAMES, *CROWDS]
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no measure is called {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    wanted = names or known
    figures = speed([name for name in wanted if name in MEASURES])
    is_left_out = LANGUAGE in wanted and not language_help.is_here()
    if is_left_out:
        print(language_help.NOT_HERE, file=sys.stderr)
    elif LANGUAGE in wanted:
        print(f"measuring {LANGUAGE} ...", file=sys.stderr)
        figures |= language_help.language()
    if NAMES in wanted:
        print(f"measuring {NAMES} ...", file=sys.stderr)
        figures |= deidentify.deidentify()
    for name in (name for name in CROWDS if name in wanted):
        print(f"measuring {name} ...", file=sys.stderr)
        figures[name] = CROWDS[name]()
    tell(figures, as_json=as_json)
    return 1 if is_left_out and LANGUAGE in names else 0


def speed(names: list[str]) -> "dict[str, Figure]":
    """What is measured on the demo people."""
    if not names:
        return {}
    from django.db import connections

    from bench.demo import the_demo
    from bench.measures import MEASURES

    print("loading the demo people ...", file=sys.stderr)
    demo = the_demo()
    figures = {}
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr)
        figures[name] = MEASURES[name](demo)
    connections.close_all()
    return figures


def tell(figures: "dict[str, Figure]", *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({name: figure.told() for name, figure in figures.items()}))
    else:
        for name, one in figures.items():
            beside = "" if one.ratio is None else f", {one.ratio}x the floor"
            print(f"{name}: {one.value} {one.unit}{beside} ({one.target}: {'reached' if one.reached else 'missed'})")


if __name__ == "__main__":
    warnings.filterwarnings("ignore", "No directory at")
    logging.basicConfig(level=logging.ERROR)
    sys.exit(main())
