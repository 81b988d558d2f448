"""`ertoe bench [NAME...] [--json]`, run in a process of its own. What goes on is told on stderr."""

import argparse
import json
import logging
import sys
import warnings

import django

from bench.place import a_place


def main() -> int:
    """Returns 0 when everything asked was measured, also when a target is missed; 2 on an unknown name."""
    parser = argparse.ArgumentParser(prog="ertoe bench")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with a_place():
        django.setup()
        return measure(asked.names, as_json=asked.json)


def measure(names: list[str], *, as_json: bool) -> int:
    from django.db import connections

    from bench.demo import the_demo
    from bench.measures import MEASURES

    unknown = [name for name in names if name not in MEASURES]
    if unknown:
        print(f"no measure is called {', '.join(unknown)}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    print("loading the demo people ...", file=sys.stderr)
    demo = the_demo()
    figures = {}
    for name in names or MEASURES:
        print(f"measuring {name} ...", file=sys.stderr)
        figures[name] = MEASURES[name](demo)
    connections.close_all()
    if as_json:
        print(json.dumps({name: figure.told() for name, figure in figures.items()}))
    else:
        for name, one in figures.items():
            beside = "" if one.ratio is None else f", {one.ratio}x the floor"
            print(f"{name}: {one.value} {one.unit}{beside} ({one.target}: {'reached' if one.reached else 'missed'})")
    return 0


if __name__ == "__main__":
    warnings.filterwarnings("ignore", "No directory at")
    logging.basicConfig(level=logging.ERROR)
    sys.exit(main())
