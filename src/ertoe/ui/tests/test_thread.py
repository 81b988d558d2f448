"""The golden thread: everything is text and read once, every sign has words beside it, and nothing stays empty."""

import re

from django.utils.translation import override

from ertoe.ui.pages.gallery import invented_threads
from ertoe.ui.pictures.badges import initials
from ertoe.ui.pictures.sewn import sewn
from ertoe.ui.pictures.thread import ThreadAgreement, ThreadCareGoal, ThreadLifeGoal, Threads, ThreadVoice

GODELIEVE = ThreadVoice("Godelieve Maes", "person", 6, before=4, wished=8, words="Twee dinsdagen na elkaar!", id="v1")
SASKIA = ThreadVoice("Saskia Wouters", "professional", 7, id="v2")
SIT = ThreadCareGoal("De avond uitzitten", (ThreadAgreement("Oefenen", "Jonas Claes"),), voices=(GODELIEVE, SASKIA))
CARDS = ThreadLifeGoal("Elke dinsdag gaan kaarten", (SIT,), id="g1")


def html_of(threads: Threads, language: str = "nl") -> str:
    with override(language):
        return sewn(threads)


def read_aloud(html: str) -> str:
    """What is left for who listens: no tags, and nothing that is hidden from them."""
    seen = re.sub(r'<(svg|span|p)\b[^>]*aria-hidden="true".*?</\1>', "", html, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", seen).split())


def test_wish_aim_and_hand_are_each_said_once_in_this_order() -> None:
    told = read_aloud(html_of(Threads((CARDS,), name="Godelieve Maes")))
    for words in (CARDS.words, SIT.words, "Oefenen", "Jonas Claes", GODELIEVE.words, "6 van de 10", "7 van de 10"):
        assert told.count(words) == 1, words
    places = [told.index(words) for words in ("Dit wil ik", CARDS.words, SIT.words, "Dit doen we", "Oefenen")]
    assert places == sorted(places)


def test_the_beginning_says_in_one_sentence_what_the_picture_shows() -> None:
    html = html_of(Threads((CARDS,), name="Godelieve Maes"))
    assert 'role="img" aria-label="De draad van wat ertoe doet' in html
    assert "1 levensdoel, 1 zorgdoel en 1 afspraak" in html


def test_every_drawing_is_hidden_from_who_listens() -> None:
    html = html_of(invented_threads())
    outer = re.sub(
        r"(<svg\b[^>]*>)(.*?)</svg>", r"\1", re.sub(r"<svg (?:x|width)=.*?</svg>", "", html, flags=re.DOTALL)
    )
    drawings = re.findall(r"<svg class=[^>]*>", outer)
    assert drawings
    assert all('aria-hidden="true"' in one for one in drawings if "viewBox" in one or "sew" in one)


def test_how_it_goes_stands_with_the_wish_and_from_where_it_came() -> None:
    html = html_of(Threads((CARDS,)))
    told = read_aloud(html)
    assert "Eerst was het 4." in told
    assert "De wens is 8." in told
    assert told.index(GODELIEVE.words) < told.index(SASKIA.who) < told.index(SIT.words)


def test_marks_of_two_care_goals_stay_where_they_were_said() -> None:
    other = ThreadCareGoal("De trap op", voices=(ThreadVoice("Godelieve Maes", "person", 3, id="v3"),))
    told = read_aloud(html_of(Threads((ThreadLifeGoal("Thuis blijven", (SIT, other)),))))
    assert told.index(SIT.words) < told.index("6 van de 10") < told.index(other.words) < told.index("3 van de 10")


def test_voices_are_never_averaged_and_equal_marks_are_both_drawn() -> None:
    voices = (
        ThreadVoice("Katrien", "carer", 5),
        ThreadVoice("Piet", "carer", 5),
        ThreadVoice("Ana", "professional", 8),
    )
    html = html_of(Threads((ThreadLifeGoal("Thuis blijven", voices=voices),)))
    assert "6" not in re.findall(r"(\d+) van de 10", html)
    assert re.findall(r'<svg class="shape shape--carer" x="50%" y="([\d.]+)em"', html) == ["2.9", "4.1"]


def test_the_line_runs_the_other_way_where_one_reads_from_the_right() -> None:
    assert 'class="track__own" cx="60%"' in html_of(Threads((CARDS,)))
    assert 'class="track__own" cx="40%"' in html_of(Threads((CARDS,)), "ar")


def test_a_wish_without_agreement_says_so_kindly() -> None:
    html = html_of(Threads((ThreadLifeGoal("naar zee"),)))
    assert "Hier is nog geen afspraak voor." in html
    assert "sew--in" not in html


def test_what_is_for_later_comes_after_and_what_serves_no_life_goal_hangs_on_no_thread() -> None:
    loose = ThreadAgreement("Elke avond bellen", "Godelieve Maes", "person", id="a9")
    html = html_of(Threads((CARDS,), (), (loose,), (ThreadLifeGoal("Naar zee", note="Een wens."),)))
    told = read_aloud(html)
    assert told.index(CARDS.words) < told.index("Later") < told.index("Naar zee") < told.index("Daarnaast")
    assert html.count(" data-orphan") == 1
    assert "sew" not in html.split("besides", 1)[1]


def test_words_in_the_picture_cannot_become_markup() -> None:
    bad = '<b>"dansen"</b>'
    goal = ThreadLifeGoal(bad, (ThreadCareGoal(bad, (ThreadAgreement(bad, bad, rest=(bad,)),), bad),), note=bad)
    html = html_of(Threads((goal,), name=bad))
    assert "<b>&quot;" not in html
    assert '<b>"' not in html
    assert html.count("&lt;b&gt;") >= 6


def test_own_words_say_their_language_and_find_their_own_direction() -> None:
    html = html_of(Threads((ThreadLifeGoal("شاي", language="ar"),)))
    assert '<h3 class="wish__words" dir="auto" lang="ar">شاي</h3>' in html


def test_a_picture_has_no_inline_style() -> None:
    assert "style=" not in html_of(invented_threads())


def test_initials_are_of_the_words_with_a_capital_and_of_any_script() -> None:
    assert initials("dokter Luc Peeters") == "LP"
    assert initials("Katrien De Wilde") == "KW"
    assert initials("Rik") == "R"
    assert initials("yasmina") == "y"
    assert initials("فريد حداد") == "فح"
    assert initials("") == ""


def test_what_is_only_proposed_does_not_look_agreed() -> None:
    pill = ThreadAgreement("De pil later nemen", "Godelieve Maes", "person", note="Nog maar een voorstel.")
    html = html_of(Threads((ThreadLifeGoal("Gaan kaarten", agreements=(pill,)),)))
    assert 'class="deed deed--proposed"' in html
    assert read_aloud(html).index("Nog maar een voorstel.") < read_aloud(html).index("De pil later nemen")
