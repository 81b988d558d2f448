"""The circle, the voices and the time as pictures: titled, described, mirrored, never averaged."""

import re
from datetime import date

import pytest
from django.template import Context, Template
from django.utils.translation import override

from ertoe.ui.pictures.circle_map import Around, drawings
from ertoe.ui.pictures.marks import Mark
from ertoe.ui.pictures.ribbon import ribbon, ribbons
from ertoe.ui.pictures.river import Lane, Month, rivers

DAY, LATER = date(2026, 9, 1), date(2026, 10, 1)
CIRCLE = [
    Around("Katrien De Wilde", "informal_carer", "dochter", agreements=1, language="nl"),
    Around("Rik", "helper", "buurman", agreements=2),
    Around("dokter Luc Peeters", "professional", "huisarts", "Groepspraktijk Meersenhof"),
]
MARKS = [
    Mark("professional", "Saskia", LATER, 7, words="Ze stapt tot de hoek."),
    Mark("carer", "Katrien", DAY, 2),
    Mark("carer", "Piet", DAY, 8),
    Mark("person", "Godelieve", DAY, 4, wished=8, words="Moe.", language="nl"),
    Mark("person", "Godelieve", LATER, 6),
]
LANES = [Lane("said", "Wat gezegd werd"), Lane("circle", "De kring")]
MONTHS = [Month(date(2026, 9, 1), {"said": 3}), Month(date(2026, 10, 1), {}), Month(date(2026, 11, 1), {"circle": 1})]


def html_of(source: str, language: str = "nl", **context: object) -> str:
    with override(language):
        return Template("{% load ui pictures %}" + source).render(Context(context))


def pictures(language: str = "nl") -> list[str]:
    return [
        html_of('{% circle_map "Godelieve" around %}', language, around=CIRCLE),
        html_of("{% voices_ribbon marks %}", language, marks=MARKS),
        html_of("{% river months lanes %}", language, months=MONTHS, lanes=LANES),
    ]


@pytest.mark.parametrize("html", pictures(), ids=["circle", "ribbon", "river"])
def test_every_picture_has_a_title_a_description_and_no_style(html: str) -> None:
    drawn = re.findall(r'<svg[^>]*role="img".*?</svg>', html, re.DOTALL)
    assert len(drawn) == 2  # for a wide sheet and for a narrow one
    for svg in drawn:
        title, description = re.search(r'aria-labelledby="(\S+) (\S+)"', svg).groups()
        assert re.search(rf'<title id="{title}">\w', svg)
        assert re.search(rf'<desc id="{description}">\w', svg)
        assert not re.search(r'\b(?:x|y|width|height|font-size|cx|cy)="\d+,\d', svg)
    assert "style=" not in html


def test_who_stands_in_the_circle_is_told_in_a_table_too() -> None:
    html = pictures()[0]
    rows = re.findall(r"<tr>(.*?)</tr>", html)[1:]
    assert [re.sub(r"<[^>]+>", " ", row).split()[0] for row in rows] == ["Katrien", "Rik", "dokter"]
    assert "2 afspraken" in rows[1]
    assert "nu niets" in rows[2]
    assert 'lang="nl">dochter' in rows[0]


def test_a_gold_thread_runs_only_to_who_has_an_agreement() -> None:
    for _layout, _height, inside in drawings("Godelieve", CIRCLE, mirrored=False):
        assert inside.count('class="thread"') == 2
        assert inside.count('class="around__tie"') == 1


def test_form_tells_family_helpers_and_professionals_apart() -> None:
    for _layout, _height, inside in drawings("Godelieve", CIRCLE, mirrored=False):
        assert re.search(r"<rect[^>]*around--family", inside)
        assert re.search(r"<circle[^>]*around--helper", inside)
        assert re.search(r"<path[^>]*around--professional", inside)


def test_an_empty_circle_is_the_person_alone() -> None:
    for _layout, height, inside in drawings("Godelieve", [], mirrored=False):
        assert height > 0
        assert "around--person" in inside
        assert "thread" not in inside


def test_a_name_cannot_become_markup() -> None:
    html = html_of("{% circle_map person around %}", person="<b>G", around=[Around("<i>K", "volunteer", "<u>x")])
    assert not re.search(r"<[biu]>", html)


def test_the_person_speaks_first_and_every_human_being_has_a_lane() -> None:
    for drawn in ribbons(MARKS, mirrored=False):
        assert [lane.who for lane in drawn.lanes] == ["Godelieve", "Katrien", "Piet", "Saskia"]
        assert [dot.mark.mark for lane in drawn.lanes for dot in lane.dots] == [4, 6, 2, 8, 7]  # never an average


def test_a_day_stands_at_the_same_place_in_every_lane() -> None:
    drawn = ribbon(MARKS, name="wide", width=720, mirrored=False)
    places = {(dot.mark.on, dot.x) for lane in drawn.lanes for dot in lane.dots}
    assert len(places) == 2


def test_read_from_the_right_the_oldest_stands_at_the_right() -> None:
    drawn = ribbon(MARKS, name="wide", width=720, mirrored=True)
    assert drawn.days[DAY] > drawn.days[LATER]
    (wide, _narrow) = rivers(MONTHS, LANES, mirrored=True)
    assert wide.x(0) > wide.x(2)


def test_the_wish_is_a_gold_line_and_words_stand_at_the_mark() -> None:
    html = pictures()[1]
    assert "de wens" in html
    assert re.search(r'<text class="picture__own" lang="nl"[^>]*><tspan[^>]*>Moe\.<', html)
    assert "8 van de 10" in html


def test_who_gave_words_and_no_mark_is_seen_and_not_counted() -> None:
    html = html_of("{% voices_ribbon marks %}", marks=[Mark("carer", "Katrien", DAY, None, words="Het gaat.")])
    assert "van de 10" not in html
    assert "dot--carer" in html


def test_many_days_stay_on_the_paper() -> None:
    days = [Mark("person", "G", date(2026, 1 + number // 28, 1 + number % 28), 5, words="a b") for number in range(200)]
    for drawn in ribbons(days, mirrored=False):
        assert all(0 < x < drawn.width for x in drawn.days.values())


def test_words_in_a_picture_run_in_their_own_direction() -> None:
    arabic = [Mark("person", "فريد", DAY, 4, words="عشر دقائق.", language="ar")]
    drawn = html_of("{% voices_ribbon marks %}", marks=arabic)
    assert re.search(r'lang="ar" direction="rtl" text-anchor="middle"', drawn)
    assert re.search(r'ribbon__who--person"[^>]*direction="rtl" text-anchor="end"', drawn)  # it begins at the right


def test_no_voices_yet_is_a_ribbon_without_lanes() -> None:
    assert ribbon([], name="wide", width=720, mirrored=False).lanes == ()
    assert rivers([], LANES, mirrored=False) == []


def test_the_river_shows_the_last_months_that_fit() -> None:
    months = [Month(date(2024 + number // 12, number % 12 + 1, 1), {"said": 1}) for number in range(30)]
    wide, narrow = rivers(months, LANES, mirrored=False)
    assert (len(wide.months), len(narrow.months)) == (12, 6)
    assert wide.months[-1] == narrow.months[-1] == months[-1]
