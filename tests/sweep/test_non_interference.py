"""Two worlds that differ in one thing somebody may not see answer that somebody byte for byte the same."""

import re
from typing import Any

import pytest
from django.test import Client

from ertoe.access.doors import change
from ertoe.access.facts import Visibility, a_person
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.conversations.models import Answer, Conversation
from ertoe.foundation.clock import today
from ertoe.goals.models import CareGoal, LifeGoal, LifeGoalShare
from ertoe.messages.models import Message
from ertoe.story.models import StoryItem, Strength
from tests.personas import DEMO, client_of
from tests.sweep.people import PLANT
from tests.sweep.routes import routes

# What differs in every answer: the token, the nonce, the id of the act a form will be.
CHANGING = re.compile(rb'nonce-[\w-]+|nonce="[^"]*"|name="(csrfmiddlewaretoken|operation)"[^>]*|"X-CSRFToken": *"\w+"')


# A print and a snapshot say when they were made; the page of who looked grows by being looked at; a page of a
# notebook has its id before it is written.
CHANGES_BY_ITSELF = (
    "letters:plan_pdf", "letters:fridge_pdf", "home:looked", "visits:visit_snapshot", "notebook:write_entry",
)  # fmt: skip


def everything_shown(client: Client, ids: dict[str, object]) -> dict[str, bytes]:
    shown = {}
    for route in routes():
        if "GET" in route.expected.methods and route.name not in CHANGES_BY_ITSELF:
            response = client.get(route.url(ids))
            shown[route.name] = b"%d " % response.status_code + CHANGING.sub(b"", response.content)
    return shown


def plant(sort: type[Any], said_by: Member, visibility: Visibility, *, is_draft: bool = False, **more: object) -> Any:
    with change(PLANT, by=DEMO, about=a_person(said_by.person_id)) as trail:
        row = sort(
            words="verborgen", said_by=said_by, recorded_by=said_by, visibility=visibility,
            released_at=None if is_draft else trail.at, **more,
        ).add(trail)  # fmt: skip
        trail.leave("planted")
    return row


def hide_one_of_each(world, speaker: Member, visibility: Visibility, *, is_draft: bool = False) -> None:
    hidden = {"visibility": visibility, "is_draft": is_draft}
    for sort in (StoryItem, Strength, LifeGoal, CareGoal, Message):
        plant(sort, speaker, **hidden)
    plant(Agreement, speaker, owner=speaker, from_on=today(), **hidden)
    talk = plant(Conversation, speaker, held_on=today(), **hidden)
    plant(Answer, speaker, conversation=talk, question="free", **hidden)


CASES = {
    "only the person": ("godelieve", Visibility.ONLY_ME, False, ("katrien", "jonas", "awake", "rik")),
    "her professionals": ("godelieve", Visibility.PROFESSIONALS, False, ("katrien", "stopped", "omar")),
    "nobody by name": ("godelieve", Visibility.NAMED, False, ("katrien", "stand_in")),
    "a draft": ("jonas", Visibility.CIRCLE, True, ("katrien", "peeters")),
}


@pytest.mark.django_db
@pytest.mark.parametrize("case", CASES)
def test_what_is_hidden_changes_nothing_for_who_may_not_see_it(world, case):
    speaker, visibility, is_draft, blind = CASES[case]
    ids = world.hers.first()
    clients = {who: client_of(world.everybody[who]) for who in blind}
    before = {who: everything_shown(client, ids) for who, client in clients.items()}
    hide_one_of_each(world, world.everybody[speaker].member, visibility, is_draft=is_draft)
    for who, client in clients.items():
        after = everything_shown(client, ids)
        assert [name for name, shown in after.items() if shown != before[who][name]] == [], who


@pytest.mark.django_db
def test_what_is_shared_by_name_is_there_and_gone_when_that_is_taken_back(world):
    """The other side of it: the comparison does notice what may be seen."""
    ids = world.hers.first()
    client = client_of(world.everybody["katrien"])
    before = everything_shown(client, ids)
    goal = plant(LifeGoal, world.everybody["godelieve"].member, Visibility.NAMED, state=LifeGoal.State.IN_FOCUS)
    with change(PLANT, by=DEMO, about=a_person(goal.person_id)) as trail:
        share = LifeGoalShare(item=goal, member=world.everybody["katrien"].member).add(trail)
        trail.leave("planted")
    shared = everything_shown(client, ids)
    assert b"verborgen" in shared["home:person"]
    assert shared != before
    with change(PLANT, by=DEMO, about=a_person(goal.person_id)) as trail:
        share.end(trail)
        trail.leave("planted")
    assert everything_shown(client, ids) == before
