"""A questionnaire is read whole, or refused with the item that is wrong and what to do."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ertoe.questionnaires.form.answers import first_answers
from ertoe.questionnaires.form.parse import parse
from ertoe.questionnaires.form.rules import TYPES
from ertoe.questionnaires.form.trouble import Malformed
from ertoe.questionnaires.form.values import content_of
from ertoe.questionnaires.tests.some_forms import EXTENSION, a_form, asks, text_of, written


def test_every_kind_of_item_is_read():
    form = parse(text_of("every-kind"))
    assert {item.type for item in form.walk()} == set(TYPES)
    assert [option.words.text for option in form.by_id["town"].options] == ["Aalst", "Gent"]
    assert form.by_id["colour"].options[0].words.said_in("fr", "nl") == ("rouge", "fr")
    assert form.by_id["town"].control == "drop-down"
    assert form.by_id["picture"].media.picture.startswith("data:image/png;base64,")
    assert (form.by_id["film"].media.picture, form.by_id["film"].media.title) == ("", "een film")
    assert form.by_id["postcode"].limits.pattern == "[1-9][0-9]{3}"
    assert form.by_id["unseen"].is_hidden
    assert form.by_id["fixed"].is_read_only
    assert {content_of(value) for value in first_answers(form).values() if not isinstance(content_of(value), dict)} == {
        2,
        "zoals het was",
        "meegegeven",
    }


def test_what_is_kept_and_not_acted_upon_is_said():
    notes = parse(text_of("every-kind")).notes
    assert any("https://ertoe.example.org/unknown" in note for note in notes)
    assert any(note.startswith("risky:") for note in notes)


def test_a_title_is_there_in_the_language_of_the_reader():
    form = parse(text_of("gewone-week"))
    assert form.title.said_in("fr", form.language) == ("Comment se passe une semaine ordinaire ?", "fr")
    assert form.title.said_in("tr", form.language) == ("Hoe verloopt een gewone week?", "nl")


NESTED = {"linkId": "in", "type": "string"}


def nested(levels):
    return asks(f"g{levels}", "group", item=[nested(levels - 1)]) if levels else asks("deepest")


WRONG = {
    "a link id twice": ([asks("a"), asks("a")], "item[2] (linkId a): has the linkId of item[1]"),
    "no link id": ([{"type": "string"}], "item[1]: has no linkId"),
    "no such type": ([asks("a", "question")], "item[1] (linkId a): has the type question"),
    "deep inside": (
        [asks("g", "group", item=[asks("h", "group", item=[asks("x", "nonsense")])])],
        "item[1].item[1].item[1] (linkId x): has the type nonsense",
    ),
    "an empty group": ([asks("a", "group")], "is an empty group"),
    "text with items": ([asks("a", "display", item=[NESTED])], "only shows text, but has items"),
    "text that repeats": ([asks("a", "display", repeats=True)], "only shows text, but is required or repeats"),
    "text that is read only": ([asks("a", "display", readOnly=True)], "only shows text, but is readOnly"),
    "text with a code": ([asks("a", "display", code=[{"code": "x"}])], "has a code"),
    "nothing to choose": ([asks("a", "choice")], "is a choice without anything to choose from"),
    "options and a value set": (
        [asks("a", "choice", answerOption=[{"valueString": "x"}], answerValueSet="#x")],
        "answerOption and answerValueSet",
    ),
    "a value set elsewhere": ([asks("a", "choice", answerValueSet="http://x")], "does not stand inside this form"),
    "a value set of a number": ([asks("a", "integer", answerValueSet="#x")], "has a value set but is no choice"),
    "options of a boolean": (
        [asks("a", "boolean", answerOption=[{"valueString": "x"}])],
        "has options but is no choice",
    ),
    "an option without value": ([asks("a", "choice", answerOption=[{"x": 1}])], "answerOption 1 has no value"),
    "an option of another kind": (
        [asks("a", "choice", answerOption=[{"valueBoolean": True}])],
        "answerOption 1 is a Boolean",
    ),
    "initial in a group": ([asks("a", "group", item=[NESTED], initial=[{"valueString": "x"}])], "starts with one"),
    "initial of another kind": ([asks("a", "integer", initial=[{"valueString": "x"}])], "starts with a String"),
    "initial and options": (
        [asks("a", "choice", answerOption=[{"valueString": "x"}], initial=[{"valueString": "x"}])],
        "options and initial",
    ),
    "two initials": ([asks("a", initial=[{"valueString": "x"}] * 2)], "starts with more than one answer"),
    "a length of a day": ([asks("a", "date", maxLength=3)], "has maxLength"),
    "a word for a yes": ([asks("a", required="yes")], "required is of the wrong kind"),
    "a changed meaning": ([asks("a", modifierExtension=[{"url": "urn:x"}])], "carries urn:x"),
    "no such question": (
        [asks("a", enableWhen=[{"question": "b", "operator": "exists", "answerBoolean": True}])],
        "b, which does not exist",
    ),
    "no such operator": (
        [asks("b"), asks("a", enableWhen=[{"question": "b", "operator": "~", "answerString": "x"}])],
        "the operator ~",
    ),
    "exists of a word": (
        [asks("b"), asks("a", enableWhen=[{"question": "b", "operator": "exists", "answerString": "x"}])],
        "answerBoolean",
    ),
    "another kind of answer": (
        [asks("b"), asks("a", enableWhen=[{"question": "b", "operator": "=", "answerInteger": 1}])],
        "compares b (string) with answerInteger",
    ),
    "an order of yes and no": (
        [asks("b", "boolean"), asks("a", enableWhen=[{"question": "b", "operator": ">", "answerBoolean": True}])],
        "puts b (boolean) in order",
    ),
    "two conditions": (
        [asks("b"), asks("a", enableWhen=[{"question": "b", "operator": "=", "answerString": "x"}] * 2)],
        "does not say which count",
    ),
    "a circle": (
        [
            asks("a", enableWhen=[{"question": "b", "operator": "=", "answerString": "x"}]),
            asks("b", enableWhen=[{"question": "a", "operator": "=", "answerString": "x"}]),
        ],
        "waits for b, which in the end waits for this item",
    ),
    "what hangs under it": (
        [asks("a", item=[asks("c")], enableWhen=[{"question": "c", "operator": "exists", "answerBoolean": True}])],
        "waits for c",
    ),
    "levels without end": ([nested(22)], "goes beyond 20 levels"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_names_its_item_and_what_to_do(case):
    items, expected = WRONG[case]
    with pytest.raises(Malformed) as refused:
        parse(written(*items))
    assert expected in str(refused.value)
    assert all(trouble.mend for trouble in refused.value.troubles)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "line 1, column 1"),
        ("{", "is no JSON"),
        ("[]", "is no Questionnaire"),
        ('{"resourceType": "X"}', "is no Q"),
        (written(), "asks nothing"),
        (written(asks("a"), status="done"), "has the status done"),
        ('{"a": 1, "a": 2}', "says a twice"),
        ('{"a": NaN}', "NaN"),
        ("[" * 100_000, "nested too deeply"),
        (written(asks("a")).replace("Proef", "\\ud800"), "half a character"),
        (written(asks("a"), version="a\x00b"), "cannot be kept"),
        ('{"resourceType": "Questionnaire", "x": "' + "x" * 5_000_000 + '"}', "larger than 5 MB"),
    ],
)
def test_what_is_no_questionnaire_is_refused_plainly(text, expected):
    with pytest.raises(Malformed, match=expected):
        parse(text)


def test_a_form_without_url_or_version_gets_lasting_names():
    form = parse(json.dumps({"resourceType": "Questionnaire", "status": "draft", "id": "x", "item": [asks("a")]}))
    assert form.url == "urn:ertoe:questionnaire:x"
    assert len(form.version) == 12


def test_a_picture_that_is_not_what_it_says_is_only_named():
    media = {"contentType": "image/png", "title": "x", "data": "PHN2Zz4="}
    told = {
        "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemMedia",
        "valueAttachment": media,
    }
    assert a_form(asks("a", extension=[told])).by_id["a"].media.picture == ""
    told["valueAttachment"] = {"title": "x", "url": "javascript:alert(1)"}
    assert a_form(asks("a", extension=[told])).by_id["a"].media.address == ""


def test_a_limit_of_another_kind_does_not_count():
    limits = [{"url": f"{EXTENSION}minValue", "valueString": "1"}, {"url": f"{EXTENSION}maxValue", "valueDate": "x"}]
    assert a_form(asks("a", "integer", extension=limits)).by_id["a"].limits.minimum is None


SOME_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "#v", "a", "exists", "boolean", "group"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "valueString", "url"]), inner, max_size=3)
    ),
    max_leaves=6,
)
NAMES = (
    "linkId",
    "type",
    "text",
    "_text",
    "item",
    "answerOption",
    "answerValueSet",
    "enableWhen",
    "enableBehavior",
    "initial",
    "extension",
    "repeats",
    "required",
    "prefix",
    "maxLength",
    "code",
    "modifierExtension",
)


@given(st.lists(st.dictionaries(st.sampled_from(NAMES), SOME_JSON, max_size=6), max_size=3), SOME_JSON)
def test_whatever_stands_in_it_is_read_or_refused(items, contained):
    with suppress(Malformed):
        parse(written(*items, contained=contained, extension=contained, _title=contained))
