"""The command line says in plain words what is wrong, and with its exit code whether anything is."""

import json

import pytest

from ertoe.audit.models import Event
from ertoe.project import cli
from tests.personas import Circle


def test_audit_verify_is_content_with_an_untouched_trail(circle_of_godelieve: Circle, capsys):
    assert cli.main(["audit", "verify"]) == 0
    assert "0 troubles" in capsys.readouterr().out


def test_audit_verify_finds_an_altered_event(circle_of_godelieve: Circle, capsys):
    Event.objects.filter(number=2).update(word="nothing_happened")
    assert cli.main(["audit", "verify", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert "altered" in told["troubles"][0]["what"]


def test_content_check_is_content_with_our_own_tools(capsys):
    assert cli.main(["content", "check"]) == 0
    assert capsys.readouterr().out.startswith("0 troubles")


def test_content_check_names_what_is_wrong(tmp_path, capsys):
    tool = tmp_path / "conversation_tools" / "broken"
    tool.mkdir(parents=True)
    (tool / "tool.yaml").write_text("id: broken\n")
    assert cli.main(["content", "check", str(tmp_path)]) == 1
    assert "tool.yaml" in capsys.readouterr().out


@pytest.mark.django_db
def test_tick_signs_a_root_once(circle_of_godelieve: Circle, capsys):
    assert cli.main(["tick"]) == 0
    assert "root 1" in capsys.readouterr().out
    assert cli.main(["tick"]) == 0
    assert capsys.readouterr().out == ""


def test_an_unknown_command_is_refused(capsys):
    with pytest.raises(SystemExit) as refused:
        cli.main(["dance"])
    assert refused.value.code == 2
