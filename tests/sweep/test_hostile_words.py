"""Words and names that would like to be markup stay words: on every page, in every drawing, in an attribute too."""

import pytest

from ertoe.access.doors import change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.agreements.models import AgreedFor, Agreement
from ertoe.conversations.changes import publish_tools
from ertoe.conversations.models import Answer, Conversation
from ertoe.foundation.clock import today
from ertoe.goals.models import CareGoal, LifeGoal, Serves
from ertoe.messages.models import Message
from ertoe.reviews.models import Rating, Review
from ertoe.story.models import MostImportant, StoryItem, Strength
from tests.personas import (
    DEMO,
    a_person_called,
    an_account,
    an_organisation,
    client_of,
    joins,
    professional_joins,
)
from tests.seen_pages import read_page
from tests.sweep.people import PLANT
from tests.sweep.routes import ids_of, under_a_person

HOSTILE = (
    "<i hostile>Jos</i>",
    "\"><i hostile>A' hostile=\" hostile='",
    "</title></desc></text></svg></script></style></textarea><i hostile>",
)


def everything_said(person, middle, carer, words: str) -> None:
    with change(PLANT, by=DEMO, about=a_person(person.pk)) as trail:
        told = {"words": words, "said_by": middle, "visibility": Visibility.CIRCLE, "released_at": trail.at}
        talk = Conversation(held_on=today(), next_talk=words, next_on=today(), **told).add(trail)
        Answer(conversation=talk, question="free", **told).add(trail)
        story, _strength, _message = (kind(**told).add(trail) for kind in (StoryItem, Strength, Message))
        goal = LifeGoal(state=LifeGoal.State.IN_FOCUS, **told).add(trail)
        aim = CareGoal(**told).add(trail)
        Serves(care_goal=aim, life_goal=goal).add(trail)
        deed = Agreement(owner=carer, how_often=words, from_on=today(), weekdays=2, **told).add(trail)
        AgreedFor(agreement=deed, care_goal=aim).add(trail)
        Rating(life_goal=goal, voice="person", mark=4, wished=7, **told).add(trail)
        Message(life_goal=goal, objection="not_right", written_to=carer, **told).add(trail)
        if words == HOSTILE[0]:  # she has one of each of these
            MostImportant(story_item=story).add(trail)
            Review(planned_on=today(), holder=middle).add(trail)
        trail.leave("planted")


@pytest.mark.django_db
@pytest.mark.once  # of the templates only
def test_nothing_that_was_typed_becomes_markup():
    publish_tools(by=Viewer.for_job("setup"))
    account = an_account("Jos Baert")
    person, middle = a_person_called(HOSTILE[0], HOSTILE[1], account)
    carer = joins(person, HOSTILE[1], Role.INFORMAL_CARER, an_account("Mia"), relation=HOSTILE[2], phone=HOSTILE[0])
    nurse = professional_joins(person, HOSTILE[2], "nurse", an_organisation("De Brug"), call_for=HOSTILE[1])
    for words in HOSTILE:
        everything_said(person, middle, carer.member, words)
    ids, readers = ids_of(person), (type(carer)("Jos", account, middle), carer, nurse)
    pages = [one for one in under_a_person() if "GET" in one.expected.methods]
    became_markup, read = [], 0
    for client in map(client_of, readers):
        for route in pages:
            answer = client.get(route.url(ids.first()))
            if answer.headers["Content-Type"].startswith("text/html") and answer.status_code == 200:
                read += 1
                page, _ = read_page(answer.content.decode())
                became_markup += [route.name for one in page.iter() if "hostile" in one.attrib]
    assert read > 60
    assert sorted(set(became_markup)) == []
