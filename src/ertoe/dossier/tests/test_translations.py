"""What somebody made of words in another language stands beside them, for who reads a page in that language."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils.translation import override

from ertoe.access.doors import Seen
from ertoe.access.facts import Visibility
from ertoe.agreements.changes import record_agreement, share_agreement
from ertoe.circle.changes import translate_item
from ertoe.circle.models import Statement
from ertoe.goals.changes import record_care_goal, record_life_goal, say_life_goal_again
from ertoe.goals.models import LifeGoal
from ertoe.reviews.changes import say_how_it_goes
from ertoe.story.changes import choose_most_important, record_story_item, record_strength
from tests.personas import Circle, client_of

SAID = {
    "goal": ("أن ألعب كرة القدم مع ابني من جديد", "Weer voetballen met mijn zoon"),
    "sentence": ("أريد أن يراني ابني واقفًا", "Mijn zoon moet mij zien staan"),
    "strength": ("أعرف من صوت الآلة ما بها", "Ik hoor wat een machine heeft"),
    "agreement": ("نركل الكرة معًا", "Samen een balletje trappen"),
    "aim": ("ربع ساعة", "Een kwartier meespelen"),
    "voice": ("ضحك ابني", "Mijn zoon lachte"),
}
HEAD = ["", "plan/", "brief/", "timeline/", "circle/", "story/"]


@pytest.fixture
def said(circle_of_godelieve: Circle) -> SimpleNamespace:
    """Said in Arabic; Katrien made Dutch of each."""
    circle = circle_of_godelieve
    by, who = circle.godelieve.viewer(), circle.godelieve.member
    told = {"said_by": who, "visibility": Visibility.CIRCLE, "language": "ar"}
    about = told | {"by": by, "person_id": circle.person.pk}

    def words(name: str) -> dict[str, str]:
        return {"words": SAID[name][0]}

    goal = record_life_goal(**about, **words("goal"), state=LifeGoal.State.IN_FOCUS)
    found = SimpleNamespace(
        goal=goal,
        sentence=record_story_item(**about, **words("sentence")),
        strength=in_arabic(record_strength, **about, **words("strength")),
        agreement=record_agreement(**about, **words("agreement"), owner=who, life_goal=goal),
        aim=record_care_goal(**about, **words("aim"), serves=goal),
        voice=say_how_it_goes(**told, by=by, goal=goal, mark=4, **words("voice")),
    )
    choose_most_important(by=by, item=found.sentence)
    for name, item in vars(found).items():
        translated(circle, item, SAID[name][1])
    return found


def in_arabic(verb: Callable[..., Statement], *, language: str, **told: Any) -> Statement:
    """What somebody said while the page spoke their language."""
    with override(language):
        return verb(**told)


def translated(circle: Circle, item: Statement, words: str, language: str = "nl") -> None:
    katrien = circle.katrien
    translate_item(by=katrien.viewer(), item=item, words=words, language=language, said_by=katrien.member)


def page(circle: Circle, who: str, path: str, language: str = "nl") -> str:
    answer = client_of(circle.everybody[who]).get(f"/people/{circle.person.pk}/{path}", {"lang": language})
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("", ["sentence", "strength", "goal", "agreement", "voice"]),
        ("plan/", ["sentence", "goal", "agreement", "aim", "voice"]),
        ("brief/", ["sentence", "strength", "goal", "agreement", "voice"]),
        ("goals/{goal}/", ["sentence", "goal", "agreement", "aim"]),
        ("timeline/", ["sentence", "strength", "goal", "agreement", "aim", "voice"]),
        ("story/", ["sentence", "strength"]),
        ("agreements/{agreement}/see-agreement/", ["agreement"]),
        ("care-goals/{aim}/see-care-goal/", ["aim"]),
        ("circle/", ["sentence"]),
    ],
)
def test_jonas_reads_her_words_and_the_translation_with_the_name_of_who_made_it(circle_of_godelieve, said, path, names):
    ids = {name: item.pk for name, item in vars(said).items()}
    html = page(circle_of_godelieve, "jonas", path.format(**ids))
    for name in names:
        assert SAID[name][0] in html
        assert SAID[name][1] in html
    assert "Vertaald door Katrien" in html


@pytest.mark.parametrize("path", [*HEAD[:2], *HEAD[3:]])
def test_on_an_arabic_page_her_own_words_are_enough(circle_of_godelieve, said, path):
    html = page(circle_of_godelieve, "godelieve", path, "ar")
    assert SAID["sentence"][0] in html
    assert not [dutch for _arabic, dutch in SAID.values() if dutch in html]


def test_a_translation_is_no_professional_wording(circle_of_godelieve, said):
    assert "In vakwoorden:" not in page(circle_of_godelieve, "jonas", f"goals/{said.goal.pk}/")


def test_the_newest_translation_counts(circle_of_godelieve, said):
    translated(circle_of_godelieve, said.sentence, "Mijn zoon ziet mij staan")
    html = page(circle_of_godelieve, "jonas", "")
    assert "Mijn zoon ziet mij staan" in html
    assert SAID["sentence"][1] not in html


def test_it_says_so_when_the_words_were_changed_after_it_and_not_when_only_the_readers_were(circle_of_godelieve, said):
    by = circle_of_godelieve.godelieve.viewer()
    share_agreement(by=by, agreement=said.agreement, visibility=Visibility.PROFESSIONALS, named=[])
    assert "De woorden zijn daarna veranderd." not in page(circle_of_godelieve, "jonas", "")
    say_life_goal_again(by=by, goal=said.goal, words="أن أجري", seen=Seen(version=said.goal.version))
    assert "De woorden zijn daarna veranderd." in page(circle_of_godelieve, "jonas", "")


def test_who_may_not_read_the_words_reads_no_translation(circle_of_godelieve, said):
    by = circle_of_godelieve.godelieve.viewer()
    share_agreement(by=by, agreement=said.agreement, visibility=Visibility.ONLY_ME, named=[])
    assert SAID["agreement"][1] not in page(circle_of_godelieve, "jonas", "plan/")
    client = client_of(circle_of_godelieve.omar)
    assert client.get(f"/people/{circle_of_godelieve.person.pk}/plan/").status_code == 404
    html = page(circle_of_godelieve, "rik", "")
    assert not [dutch for _arabic, dutch in SAID.values() if dutch in html]
