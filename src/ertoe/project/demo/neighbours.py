"""A hundred invented people of the zone, each with a life goal, so that the map of the zone has something to show."""

import random

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Viewer
from ertoe.accounts.models import Account
from ertoe.bridges import changes as bridges
from ertoe.circle import changes as circle
from ertoe.circle.queries import viewer_for
from ertoe.goals import changes as goals
from ertoe.organisations.models import Organisation
from ertoe.people.models import Person

JOB = Viewer.for_job("demo")
NEIGHBOURHOODS = ("Meersen", "Het Dok", "Sint-Jansveld", "De Vijvers")
WANTS = {
    "d7": "Vaker bij mijn familie zijn",
    "d6": "Zelf naar de winkel gaan",
    "d4": "Elke dag een eind wandelen",
    "d610": "In mijn eigen huis blijven wonen",
    "d9": "Weer naar mijn vereniging gaan",
    "b": "Minder pijn hebben als ik opsta",
}
HOW_MANY = 100


def settle_neighbours() -> None:
    """The same people every time. They say yes to being counted; the figures are made as in real life."""
    dice = random.Random(1)
    zone = Organisation.objects.get(kind=Organisation.Kind.ZONE)
    places = [bridges.name_neighbourhood(by=JOB, organisation_id=zone.pk, name=name) for name in NEIGHBOURHOODS]
    for number in range(HOW_MANY):
        account = Account(username=f"buur{number}", name=f"Buur {number}", is_demo=True)
        account.set_unusable_password()
        account.save(force_insert=True)
        person = Person(first_name=f"Buur {number}", last_name="van hier")
        member = circle.begin_circle(by=JOB, person=person, account_id=account.pk, name=account.name)
        circle.give_consent(by=viewer_for(account), person_id=person.pk)
        by = viewer_for(account)
        for domain in dice.sample(list(WANTS), dice.choice((1, 2, 2))):
            goals.record_life_goal(
                by=by, person_id=person.pk, words=WANTS[domain], said_by=member,
                visibility=Visibility.CIRCLE, domains=[domain],
            )  # fmt: skip
        place = dice.choices(places, weights=(5, 3, 2, 1))[0]
        bridges.count_along(by=by, person_id=person.pk, neighbourhood=place)
    bridges.publish_goal_map(by=Viewer.for_job("tick"))
