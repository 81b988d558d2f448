"""Everybody who may knock: the demo's circle, and those who stand at its edge."""

from datetime import date, timedelta

from ertoe.access.doors import change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.permission import Permission
from ertoe.access.viewer import Role
from ertoe.access.words import is_job
from ertoe.agreements.models import Agreement
from ertoe.circle.models import Member
from ertoe.conversations.models import Answer, Conversation
from ertoe.foundation.clock import today
from ertoe.goals.models import CareGoal, LifeGoal
from ertoe.messages.models import Message
from ertoe.people.models import Person
from ertoe.questionnaires.models import FilledForm, QuestionnaireVersion
from ertoe.reviews.models import Review
from ertoe.story.models import StoryItem, Strength
from tests.personas import DEMO, Persona, a_person_called, an_account, an_organisation, joins, professional_joins

PLANT = Permission("tests.plant", ((is_job("demo"),),))

# Who stands at the edge of her circle, and how the row of the member is changed for that.
AT_THE_EDGE = {
    "stopped": {"status": Member.Status.ENDED, "until_on": date(2026, 2, 1)},
    "refused": {"status": Member.Status.REFUSED},
    "paused": {"status": Member.Status.SUSPENDED},
    "tomorrow": {"from_on": today() + timedelta(1)},
    "dormant": {},
    "moved_on": {},
    "stand_in": {},
}


def come_to_the_edge(person: Person) -> dict[str, Persona]:
    practice = an_organisation("De Linde")
    found = {
        name: professional_joins(person, name, "nurse", practice)
        for name in ("stopped", "refused", "paused", "tomorrow")
    }
    found["dormant"] = joins(person, "dormant", Role.REPRESENTATIVE)
    found["awake"] = joins(person, "awake", Role.REPRESENTATIVE, has_mandate=True)
    found["moved_on"] = joins(person, "moved_on", Role.PROFESSIONAL, organisation=practice, discipline="nurse")
    team = joins_as_team(person)
    found["stand_in"] = professional_joins(person, "stand_in", "nurse", practice, via_team=team)
    with change(PLANT, by=DEMO, about=a_person(person.pk)) as trail:
        for name, changed in AT_THE_EDGE.items():
            if changed:
                found[name].member.refresh_from_db()
                found[name].member.keep(trail, **changed)
        trail.leave("planted")
    return found


def joins_as_team(person: Person) -> Member:
    with change(PLANT, by=DEMO, about=a_person(person.pk)) as trail:
        team = Member(
            name="De nachtploeg", role=Role.TEAM, status=Member.Status.ACTIVE, from_on=date(2026, 1, 1),
            organisation=an_organisation("De Nacht"),
        ).add(trail)  # fmt: skip
        trail.leave("planted")
    return team


def somebody_else() -> tuple[Person, Persona]:
    """Jos, with a record of every kind: to her circle he is a stranger, and she to his."""
    account = an_account("Jos Baert")
    jos, middle = a_person_called("Jos", "Baert", account)
    joins(jos, "Mia", Role.INFORMAL_CARER)
    with change(PLANT, by=DEMO, about=a_person(jos.pk)) as trail:
        told = {
            "words": "Geheim van Jos", "said_by": middle, "visibility": Visibility.CIRCLE, "released_at": trail.at,
        }  # fmt: skip
        talk = Conversation(held_on=today(), **told).add(trail)
        Answer(conversation=talk, question="free", **told).add(trail)
        for kind in (StoryItem, Strength, LifeGoal, CareGoal, Message):
            kind(**told).add(trail)
        Agreement(owner=middle, from_on=today(), **told).add(trail)
        Review(planned_on=today(), holder=middle).add(trail)
        FilledForm(questionnaire=QuestionnaireVersion.objects.first(), **told).add(trail)
        trail.leave("planted")
    return jos, Persona("Jos", account, middle)
