"""A library of somebody else, in a process of its own."""

import shlex
import sys

import pytest

from ertoe.deidentify import outside
from ertoe.deidentify.find import find
from ertoe.deidentify.found import How

FINDS = """
import json, sys
text = json.load(sys.stdin)["text"]
print(json.dumps({"found": [{"start": text.index("de Witte"), "end": text.index("de Witte") + 8, "kind": "name"}]}))
"""
SAYS_NONSENSE, OUT_OF_PLACE = "print('hallo')", 'print(\'{"found": [{"start": 1, "end": 99999}]}\')'


@pytest.fixture
def program(tmp_path):
    def write(source):
        path = tmp_path / "find names.py"
        path.write_text(source, encoding="utf-8")
        return shlex.join([sys.executable, str(path)])

    return write


def test_what_it_finds_is_added_to_what_we_find(program):
    text = "Zij noemen hem de Witte, in Lier."
    said = outside.asked_outside(text, program(FINDS))
    assert not said.has_failed
    together = find(text, more=said.found)
    assert [one.of(text) for one in together] == ["de Witte", "Lier"]
    assert together[0].how is How.OUTSIDE


@pytest.mark.parametrize("source", [SAYS_NONSENSE, OUT_OF_PLACE, "raise SystemExit(3)"])
def test_its_failure_is_told_and_never_what_it_read(program, source, caplog):
    said = outside.asked_outside("Godelieve", program(source))
    assert said == outside.Outside(has_failed=True)
    assert "Godelieve" not in caplog.text


def test_one_that_is_too_slow_or_not_there_fails_in_time(program, monkeypatch):
    monkeypatch.setattr(outside, "PATIENCE", 0.2)
    assert outside.asked_outside("x", program("import time; time.sleep(9)")).has_failed
    assert outside.asked_outside("x", "/not/there").has_failed


def test_without_a_setting_nothing_is_asked():
    assert outside.asked_outside("Godelieve", "") == outside.Outside()
