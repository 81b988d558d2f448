"""What points at somebody is found; what is ordinary Dutch is left alone."""

from datetime import date

import pytest

from ertoe.deidentify.find import find, must_go, put_instead
from ertoe.deidentify.found import Kind
from ertoe.deidentify.numbers import is_checked

TODAY = date(2026, 11, 22)


def found(text, *known):
    return {one.of(text): one for one in find(text, known, on=TODAY)}


def without(text, *known):
    return put_instead(text, [(one, one.replacement) for one in find(text, known, on=TODAY)])


@pytest.mark.parametrize(
    "written",
    ["Godelieve", "godelieve", "GODELIEVE", "Godelieves", "Lieveke", "Lieve", "Maes", "Maes Godelieve", "G.M.",
     "mevr. M.", "Godeliève"],
)  # fmt: skip
def test_a_known_name_is_found_in_every_form(written):
    text = f"vandaag zagen we {written} in de zetel"
    left = put_instead(text, [(one, "") for one in must_go(text, ["Godelieve Maes"])])
    assert not [word for word in written.removeprefix("mevr. ").split() if word in left]


@pytest.mark.parametrize(
    "written",
    ["12/3/1947", "12-03-47", "12.03.1947", "12 maart 1947", "12 maart '47", "12de maart", "twaalf maart", "1947-03-12",
     "12 mrt 1947", "12 mars 1947"],
)  # fmt: skip
def test_a_known_day_is_found_in_every_way_of_writing(written):
    text = f"geboren op {written} in het dorp"
    assert must_go(text, ["12/03/1947"])


def test_half_of_a_double_name_and_a_name_with_a_particle_are_known_too():
    for text in ("zo zegt vandenbroeck", "van den Broeck", "mevrouw Broeck", "MARIE-JEANNE", "Jeanne belt"):
        assert must_go(text, ["Marie-Jeanne Van den Broeck"]), text


@pytest.mark.parametrize("text", ["een roos in haar tuin", "de lange wandeling", "an apple"])
def test_an_ordinary_word_in_small_letters_is_no_known_name(text):
    assert must_go(text, ["Roos An", "Lange Winkelstraat 4"]) == []


@pytest.mark.parametrize("first", ["850730033", "854730033", "04031707", "123456"])  # register, BIS, KBO, RIZIV
@pytest.mark.parametrize("sign", ["", " ", ".", "-", " - "])
def test_a_number_with_a_check_is_found_however_it_is_written(first, sign):
    digits = f"{first}{97 - int(first) % 97:02}"
    assert is_checked(digits)
    text = f"nummer {digits[:2]}{sign}{digits[2:5]}{sign}{digits[5:]} staat hier"
    assert [one.kind for one in must_go(text, ())] == [Kind.NUMBER]
    assert not any(one.isdigit() for one in without(text))


def test_an_iban_in_groups_is_found_and_a_blood_pressure_is_not():
    assert [one.kind for one in must_go("op BE71 0961 2345 6769 gestort", ())] == [Kind.NUMBER]
    assert find("Bloeddruk 14/8, HbA1c 7,2, pijn 4/10, al 52 jaar getrouwd.", on=TODAY) == []


@pytest.mark.parametrize(
    "text",
    ["Geel is haar lievelingskleur en mei haar maand.", "De hoop blijft. Roos en paars.", "Ze spreekt Frans en Turks.",
     "Slapen lukt niet. Trappen gaan moeilijk.", "Zij gaat naar de bakker en de kapster."],
)  # fmt: skip
def test_ordinary_dutch_is_left_alone(text):
    assert find(text, on=TODAY) == []


def test_a_name_is_found_by_what_stands_around_it():
    told = found("Haar dochter Xyliana belt. Volgens Qorban Zwelithan is ze moe. mevr peeters ook, in Lier.")
    assert set(told) == {"Xyliana", "Qorban Zwelithan", "peeters", "Lier"}


def test_one_person_keeps_one_letter():
    text = "Mevrouw Godelieve Maes kaart. Godelieves dochter Bouchra en mevrouw Maes lachen. Bouchra rijdt."
    assert without(text) == "Mevrouw A kaart. A’s dochter B en mevrouw A lachen. B rijdt."


@pytest.mark.parametrize(
    ("text", "instead"),
    [("Zij is 78 jaar.", "Zij is tussen 75 en 80 jaar."),
     ("een 92-jarige man", "een meer dan 85-jarige man"),
     ("gevallen op 3/9/2026", "gevallen enkele maanden geleden"),
     ("geboren op 12 maart 1947", "geboren in de jaren veertig"),
     ("woont in de Kerkstraat 12 te Lier", "woont in een straat in de buurt in een gemeente in de streek"),
     ("lag in het AZ Sint-Barbara", "lag in een ziekenhuis"),
     ("Hij was burgemeester van het dorp.", "Hij was iemand met een openbare functie.")],
)  # fmt: skip
def test_what_stands_instead_is_wide_and_still_says_something(text, instead):
    assert without(text) == instead
