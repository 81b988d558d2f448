"""`ertoe bench` measures in a place of its own and says what it reached."""

import json
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest
from django.conf import settings

from ertoe.language_help.at_hand import is_installed
from ertoe.project.commands.bench import run


def bench(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ertoe.project.cli", "bench", *words],
        capture_output=True, text=True, check=False, cwd=folder, env={"PATH": "", "ERTOE_DATA_DIR": str(folder)},
    )  # fmt: skip


def test_it_tells_value_unit_ratio_target_and_whether_it_was_reached(tmp_path):
    done = bench("statements", "--json", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "statements": {
            "value": 6, "unit": "statements", "ratio": None,
            "target": "at most 6, whatever the size of the plan", "reached": True,
        }
    }  # fmt: skip
    assert list(tmp_path.iterdir()) == []  # nobody's data folder is touched


@pytest.mark.skipif(is_installed(), reason="the extra `language-help` is here, so it measures")
def test_without_the_language_help_it_says_so(tmp_path):
    done = bench("language", "--json", folder=tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (1, {})
    assert "`language-help` is not installed" in done.stderr


def test_an_unknown_name_is_said_on_stderr(tmp_path):
    done = bench("hurry", folder=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "plan, page, statements" in done.stderr


def test_without_the_source_it_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(settings, "BASE_DIR", tmp_path)
    assert run(Namespace(names=[], json=True)) == 1
    assert "checkout" in capsys.readouterr().err
