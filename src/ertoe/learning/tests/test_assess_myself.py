"""What a doctor notes about the own growth: nobody else reads it, and together it is told from ten on."""

import pytest

from ertoe.access.errors import Missing
from ertoe.learning import changes
from ertoe.learning.content import path
from ertoe.learning.models import SelfAssessment
from ertoe.learning.queries.growth import growth_together, my_commitment, my_commitments, my_marks
from ertoe.learning.tests.lok import PATH, somebody

GOALS = [goal.id for goal in path(PATH, "nl").goals]


def test_luc_places_himself_and_skipping_a_goal_is_an_answer(lok):
    session = lok.plans()
    page = f"sessions/{session.pk}/before/assess-myself/"
    assert lok.sends(lok.luc, page, **{f"goal_{GOALS[0]}": "4"}).status_code == 302
    assert my_marks(lok.group.pk, PATH, "before", by=lok.luc.viewer()) == {GOALS[0]: 4}
    assert my_marks(lok.group.pk, PATH, "before", by=lok.hilde.viewer()) == {}
    assert lok.page(lok.luc, f"sessions/{session.pk}/someday/assess-myself/").status_code == 404


def test_words_of_luc_stand_on_his_page_and_on_no_other(lok):
    session, here = lok.plans(), "sessions/{}/"
    lok.sends(lok.luc, f"sessions/{session.pk}/reflect/", words="Ik praat te veel")
    lok.sends(lok.luc, f"sessions/{session.pk}/commit/", words="Eerst vragen naar de week")
    own = lok.page(lok.luc, here.format(session.pk)).content.decode()
    assert "Ik praat te veel" in own
    assert "Eerst vragen naar de week" in own
    for page in ("", here.format(session.pk)):
        theirs = lok.page(lok.hilde, page).content.decode()
        assert "Ik praat te veel" not in theirs
        assert "Eerst vragen" not in theirs


def test_a_commitment_is_looked_at_again_by_whoever_made_it_alone(lok):
    made = changes.commit(by=lok.luc.viewer(), session=lok.plans(), words="Eerst vragen")
    page = f"commitments/{made.pk}/look-again/"
    lok.sends(lok.luc, page, outcome="adapted", outcome_words="Alleen bij een lang consult")
    (commitment,) = my_commitments(lok.group, by=lok.luc.viewer())
    assert (commitment.outcome, commitment.outcome_words) == ("adapted", "Alleen bij een lang consult")
    assert lok.page(lok.hilde, page).status_code == 404
    with pytest.raises(Missing):
        my_commitment("lok-meersen", made.pk, by=lok.hilde.viewer())
    with pytest.raises(Missing):
        changes.look_again(by=lok.hilde.viewer(), commitment=made, outcome="dropped")


def test_how_goals_moved_is_told_over_ten_doctors_and_never_over_nine_or_over_one_group(lok):
    new = [(f"LOK {name}", "Wijk", "Arts", "") for name in ("Een", "Twee")]
    others = [
        made.organisation for made in changes.plan_groups(by=lok.els.viewer(), organisation=lok.programme, groups=new)
    ]
    groups = [lok.group, *others]
    doctors = [somebody(f"Arts {number}") for number in range(10)]
    for number, doctor in enumerate(doctors):
        assert growth_together(lok.programme, by=lok.els.viewer()) == []
        for moment, mark in ((SelfAssessment.Moment.BEFORE, 3), (SelfAssessment.Moment.AFTER, 7 + number % 2)):
            changes.assess_myself(
                by=doctor.viewer(), organisation=groups[number % 3], path=PATH, moment=moment, marks={GOALS[0]: mark}
            )
    (told,) = growth_together(lok.programme, by=lok.els.viewer())
    assert (told.doctors, told.before, told.after) == (10, 3.0, 7.5)
    SelfAssessment._base_manager.update(group=lok.group)
    assert growth_together(lok.programme, by=lok.els.viewer()) == []
    with pytest.raises(Missing):
        growth_together(lok.programme, by=lok.hilde.viewer())
    with pytest.raises(Missing):
        growth_together(lok.group, by=lok.hilde.viewer())
