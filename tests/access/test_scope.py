"""`scope` over many rows gives exactly the rows for which `decide` says yes."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ertoe.access.decision import decide, scope
from ertoe.access.facts import Facts
from ertoe.access.guard import opened
from ertoe.access.viewer import Membership, Role, Standing, Viewer
from ertoe.agreements.models import Agreement
from ertoe.agreements.permissions import SET_AGREEMENT_STATE
from ertoe.circle.models import Member
from ertoe.circle.permissions import SEE_CIRCLE
from ertoe.goals.models import LifeGoal
from ertoe.story.models import StoryItem
from tests.access.cells import all_permissions, is_for_jobs, is_of_an_organisation
from tests.access.planted import plant
from tests.access.test_matrix import NEEDS_ROWS
from tests.personas import Circle, a_person_called, an_account, joins

pytestmark = pytest.mark.django_db

ABOUT_ITEMS = sorted(
    (
        one
        for name, one in all_permissions().items()
        if not (is_for_jobs(one) or is_of_an_organisation(one) or name in NEEDS_ROWS)
    ),
    key=lambda one: one.name,
)


@pytest.fixture
def two_circles(circle_of_godelieve: Circle) -> Iterator[list[tuple[object, list[Member]]]]:
    """Godelieve's and Jos's: one viewer may stand differently in each."""
    g = circle_of_godelieve
    jos, middle = a_person_called("Jos", "Baert", an_account("Jos"))
    other = joins(jos, "Mia", Role.INFORMAL_CARER)
    third = joins(jos, "Kleinzoon", Role.HELPER)
    plant(g.person, [g.godelieve, g.katrien, g.jonas, g.rik])
    plant(jos, [type(other)("Jos", an_account("Jos 2"), middle), other, third])
    with opened():
        yield [(one, list(Member.objects.filter(person=one).order_by("seq"))) for one in (g.person, jos)]


def standing_in(person, members):
    return st.builds(
        Membership,
        member=st.sampled_from([one.pk for one in members]),
        person=st.just(person.pk),
        role=st.sampled_from(Role),
        standing=st.sampled_from(Standing) | st.just(Standing.ACTIVE),
        via_team=st.booleans(),
        may_see=st.booleans(),
        has_mandate=st.booleans(),
        consent_withdrawn=st.sampled_from((False, False, True)),
        organisation_is_current=st.booleans(),
    )


def viewers(circles):
    somewhere = st.tuples(*(st.none() | standing_in(person, members) for person, members in circles))
    return somewhere.map(
        lambda found: Viewer(account=circles[0][0].pk, memberships=tuple(one for one in found if one is not None))
    )


def uses(permission, name):
    return any(word.name == name for clause in permission.any_of for word in clause)


@pytest.mark.parametrize("sort", [LifeGoal, StoryItem, Agreement], ids=lambda sort: sort.__name__)
def test_many_at_once_and_one_by_one_are_the_same(two_circles, sort):
    rows = {row.pk: row.facts() for row in sort.objects.all()}
    permissions = [one for one in ABOUT_ITEMS if sort is Agreement or not uses(one, "is owner")]
    permissions = list({one.any_of: one for one in permissions}.values())

    @given(viewer=viewers(two_circles))
    def same(viewer):
        for permission in permissions:
            found = set(sort.objects.filter(scope(viewer, permission)).values_list("pk", flat=True))
            decided = {pk for pk, facts in rows.items() if decide(viewer, permission, facts)}
            assert found == decided, permission.name

    same()


NEED_AN_ITEM = ("may read item", "is author", "is owner", "is speaker")


def test_what_has_no_drafts_is_the_same_too(two_circles):
    rows = {row.pk: row.facts() for row in Member.objects.all()}
    without_items = [one for one in ABOUT_ITEMS if not any(uses(one, word) for word in NEED_AN_ITEM)]

    @given(viewer=viewers(two_circles))
    def same(viewer):
        for permission in without_items:
            found = set(Member.objects.filter(scope(viewer, permission, has_drafts=False)).values_list("pk", flat=True))
            assert found == {pk for pk, facts in rows.items() if decide(viewer, permission, facts)}, permission.name

    same()


@pytest.mark.parametrize("viewer", [Viewer.nobody(), Viewer.for_job("tick")], ids=["not signed in", "a job"])
def test_who_stands_in_no_circle_finds_nothing(two_circles, viewer):
    assert not Agreement.objects.filter(scope(viewer, SET_AGREEMENT_STATE)).exists()
    assert not Member.objects.filter(scope(viewer, SEE_CIRCLE, has_drafts=False)).exists()
    assert not decide(viewer, SEE_CIRCLE, Facts(person=two_circles[0][0].pk))
