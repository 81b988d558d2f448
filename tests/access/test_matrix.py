"""The decision agrees with the reference model in every cell."""

from dataclasses import replace
from itertools import cycle, filterfalse, groupby, product

import pytest

from ertoe.access.decision import decide
from ertoe.access.facts import Facts
from ertoe.access.viewer import Role, Standing, Viewer
from tests.access.cells import (
    ACCOUNT,
    PERSON,
    all_permissions,
    every_item,
    every_standing,
    facts_of,
    is_for_jobs,
    viewer_of,
)
from tests.access.reference import WHO_MAY, is_current, reference, sentence_for


def as_words(permission):
    return tuple(tuple(word.name for word in clause) for clause in permission.any_of)


# Asks the database who works where, who has an account, or whom she named: tried with rows, in their own tests.
NEEDS_ROWS = (
    "circle.open_as_colleague", "circle.hear_consent", "circle.hear_yes",
    "confidence.see_sensitive_note", "confidence.tell_in_confidence",
)  # fmt: skip


def without_rows():
    return [one for name, one in all_permissions().items() if name not in NEEDS_ROWS]


def is_placed(name):
    package, _, verb = name.partition(".")
    return verb in WHO_MAY.get(package, ())


def different_permissions():
    """One permission for each pair of a clause and a sentence: what is the same twice is compared once."""
    known = [one for one in without_rows() if is_placed(one.name)]
    key = lambda one: (as_words(one), sentence_for(one.name))  # noqa: E731
    return [next(same) for _, same in groupby(sorted(known, key=key), key=key)]


def cannot_be(cell):
    """Somebody outside the circle said nothing in it and owns nothing in it."""
    outside = cell["relation"] in ("stranger", "not signed in")
    mine = ("i_said_it", "i_wrote_it_down", "it_is_mine_to_do", "i_am_named")
    return outside and any(cell[name] for name in mine)


def test_every_permission_stands_in_the_reference_and_nothing_else():
    told = {f"{package}.{verb}" for package, verbs in WHO_MAY.items() for verb in verbs}
    assert told == set(all_permissions())


each_permission = pytest.mark.parametrize("permission", different_permissions(), ids=lambda one: one.name)


def differences(standings, permissions):
    """Cells in which the decision is not the reference's, with these permissions in turn: one in each cell."""
    items, turn = [(cell, facts_of(cell)) for cell in every_item()], cycle(permissions)
    found = []
    for standing in standings:
        viewer = viewer_of(standing)
        for item, facts in items:
            cell, permission = standing | item, next(turn)
            if not cannot_be(cell) and decide(viewer, permission, facts) is not reference(
                sentence_for(permission.name), cell
            ):
                found.append((permission.name, cell))
    return found[:3]


def is_in_the_circle(standing):
    return "status" in standing and is_current(standing) and not standing["consent_is_withdrawn"]


@each_permission
def test_the_decision_agrees_with_the_reference_for_whoever_is_in_the_circle(permission):
    assert differences(filter(is_in_the_circle, every_standing()), [permission]) == []


def test_the_decision_agrees_with_the_reference_for_everybody_else():
    """They are denied before it matters what they ask: in each cell one permission, the next in the next."""
    assert differences(filterfalse(is_in_the_circle, every_standing()), different_permissions()) == []


@pytest.mark.nightly
@each_permission
def test_the_decision_agrees_with_the_reference_in_every_cell(permission):
    assert differences(every_standing(), [permission]) == []


@each_permission
def test_what_means_nothing_for_a_role_changes_nothing(permission):
    """An organisation means nothing for a daughter, a mandate nothing for a nurse."""
    noise = {
        "organisation_is_current": Role.PROFESSIONAL,
        "has_mandate": Role.REPRESENTATIVE,
        "may_see": Role.TRUSTED_PERSON,
    }
    items = [facts_of(cell) for cell in every_item()]
    for standing in every_standing():
        viewer = viewer_of(standing)
        if not viewer.memberships or viewer.memberships[0].standing is not Standing.ACTIVE:
            continue
        (membership,) = viewer.memberships
        for name, means_something_for in noise.items():
            if membership.role is means_something_for:
                continue
            other = replace(viewer, memberships=(replace(membership, **{name: not getattr(membership, name)}),))
            assert all(decide(viewer, permission, one) == decide(other, permission, one) for one in items)


@pytest.mark.parametrize("permission", without_rows(), ids=lambda one: one.name)
def test_nobody_who_is_not_signed_in_may_anything(permission):
    assert not any(decide(Viewer.nobody(), permission, facts_of(item)) for item in every_item())


@pytest.mark.parametrize("permission", without_rows(), ids=lambda one: one.name)
def test_a_job_may_what_names_it_and_nothing_else(permission):
    named = {word.name.removeprefix("is job ") for clause in permission.any_of for word in clause}
    for job in ("demo", "setup", "tick", "restore", "anything"):
        may = decide(Viewer.for_job(job), permission, Facts(person=PERSON))
        assert may == (job in named)


def test_a_job_has_no_path_into_items():
    for permission, item in product(without_rows(), every_item()):
        if not is_for_jobs(permission) and item["visibility"]:
            assert not decide(Viewer.for_job("tick"), permission, facts_of(item))


def test_an_account_is_its_own_and_nobody_elses():
    own = [one for one in without_rows() if is_placed(one.name) and "account" in sentence_for(one.name)]
    for permission, standing in product(own, every_standing()):
        viewer = viewer_of(standing)
        assert decide(viewer, permission, Facts(person=None, account=ACCOUNT)) is viewer.is_signed_in
        assert not decide(viewer, permission, Facts(person=None, account=PERSON))


def test_a_membership_opens_one_circle_only():
    """Being Godelieve's daughter opens nothing of Jos."""
    for standing, permission in product(every_standing(), different_permissions()):
        viewer = viewer_of(standing)
        if viewer.memberships and sentence_for(permission.name) != "whoever is signed in":
            elsewhere = replace(viewer.memberships[0], person=viewer.memberships[0].member)
            other = replace(viewer, memberships=(elsewhere,))
            assert not decide(other, permission, Facts(person=PERSON, visibility=None))
