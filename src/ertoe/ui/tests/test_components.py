"""What components say, and what they never do."""

import re
from pathlib import Path

import pytest
from django.template import Context, Template
from django.template.loader import render_to_string
from django.utils.translation import override

from ertoe.ui.icons import LINES, drawn
from ertoe.ui.sentences import sentences

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
PLAIN = ("400", "403", "404", "405", "409", "413", "500", "503")


def html_of(source: str, **context: object) -> str:
    with override("nl"):
        return Template("{% load ui %}" + source).render(Context(context))


def test_own_words_stay_as_they_were_said() -> None:
    html = html_of("{% quote words said_by='Godelieve' %}", words="Ik wil   <kaarten> & lachen")
    assert "Ik wil   &lt;kaarten&gt; &amp; lachen" in html


def test_what_somebody_saw_is_not_shown_as_said() -> None:
    html = html_of("{% quote 'Ze fleurt op' said_by='Jonas' observed=True %}")
    assert "Gezien door Jonas, niet zelf gezegd" in html
    assert "quote--observed" in html


def test_a_goal_names_itself_for_machines_too() -> None:
    html = html_of("{% goal_card 'dansen' goal_id='7' %}{% endgoal_card %}")
    assert 'data-goal="7"' in html
    assert "data-care-goal" not in html
    assert "data-orphan" not in html


def test_a_care_goal_without_life_goal_is_marked_and_not_scolded() -> None:
    html = html_of("{% goal_card 'minder lage suikers' care_goal_id='8' orphan=True %}{% endgoal_card %}")
    assert 'data-care-goal="8"' in html
    assert "data-orphan" in html


def test_a_mark_is_said_in_words_beside_its_picture() -> None:
    html = html_of("{% voice 'Godelieve' 'person' 0 %}")
    assert "0 van de 10" in html
    assert "dot--person" in html


def test_a_voice_without_mark_has_no_line_of_marks() -> None:
    html = html_of("{% voice 'Rik' 'carer' words='Ze zingt in de auto.' %}")
    assert "van de 10" not in html
    assert "<svg" not in html


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("only_me", "Alleen ik"),
        ("named", "Wie ik kies"),
        ("professionals", "Mijn zorgverleners"),
        ("circle", "Iedereen in mijn kring"),
    ],
)
def test_who_may_see_it_is_a_word_and_a_sign(kind: str, words: str) -> None:
    html = html_of("{% visibility kind %}", kind=kind)
    assert words in html
    assert "<svg" in html


def test_an_unknown_icon_is_a_loud_mistake() -> None:
    with pytest.raises(KeyError):
        drawn("unicorn")


@pytest.mark.parametrize("name", LINES)
def test_icons_are_silent_for_who_listens(name: str) -> None:
    assert 'aria-hidden="true"' in drawn(name)


def test_sentences_know_their_place_in_code_points() -> None:
    text = "Ik dans 💃 graag.  En u? Nee…\nNooit!"
    found = sentences(text)
    assert [one.text for one in found] == ["Ik dans 💃 graag.", "En u?", "Nee…", "Nooit!"]
    assert all(text[one.start : one.end] == one.text for one in found)


def test_a_text_without_full_stop_is_one_sentence() -> None:
    assert [one.text for one in sentences("gewoon kaarten")] == ["gewoon kaarten"]
    assert sentences("  \n ") == []


def test_a_phrase_can_be_picked_without_javascript() -> None:
    html = html_of("{% phrases 'Eén. Twee.' answer='a' version=1 keeps='/x/' wants='/y/' %}")
    assert html.count('formaction="/y/"') == 3
    assert 'name="start" value="5"' in html
    operations = re.findall(r'name="operation" value="([^"]+)"', html)
    assert len(set(operations)) == 3


@pytest.mark.parametrize("code", PLAIN)
def test_a_plain_page_is_the_same_for_everybody(code: str) -> None:
    source = (TEMPLATES / f"{code}.html").read_text()
    assert "{%" not in source
    assert "{{" not in source
    assert source == render_to_string(f"{code}.html")
    assert source.count("<h1>") == 1
    assert '<html lang="nl" dir="ltr">' in source
    assert re.findall(r'<p lang="(\w\w)" dir="(?:ltr|rtl)">\w', source) == ["en", "fr", "de", "tr", "ar"]
    assert '<p lang="ar" dir="rtl">' in source


def test_no_plain_page_goes_away_while_somebody_reads_it() -> None:
    assert [code for code in PLAIN if "http-equiv" in (TEMPLATES / f"{code}.html").read_text()] == []


def test_no_template_of_ours_has_inline_style_or_script() -> None:
    for path in TEMPLATES.rglob("*.html"):
        source = path.read_text()
        assert "style=" not in source, path
        assert "hx-on" not in source, path
        assert not re.search(r"<script(?![^>]*\bsrc=)", source), path
