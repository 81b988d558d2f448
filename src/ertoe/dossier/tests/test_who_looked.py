"""The person reads who looked; a professional reads what changed since."""

from datetime import timedelta

import pytest

from ertoe.access.errors import Missing
from ertoe.access.facts import Visibility
from ertoe.access.viewer import Viewer
from ertoe.circle.changes import accept_invitation, invite_member
from ertoe.dossier.queries import plan
from ertoe.dossier.since import before_a_contact
from ertoe.dossier.who_looked import who_looked
from ertoe.foundation.clock import now, pretend
from ertoe.goals.changes import set_life_goal_state, share_life_goal


def lines_for(the_demo, who="godelieve"):
    return who_looked(the_demo.person, by=the_demo.viewer(who))


def test_who_looked_is_named_with_what_they_are(the_demo):
    plan(the_demo.person, by=the_demo.viewer("jonas"))
    line = lines_for(the_demo)[0]
    assert (line.who, line.as_what, line.looked) == ("Jonas Claes", "verpleegkundige", ("plan",))
    assert not line.is_first_time


def test_the_newest_day_stands_first_and_the_first_time_is_marked(the_demo):
    lines = lines_for(the_demo)
    assert [line.on for line in lines] == sorted((line.on for line in lines), reverse=True)
    firsts = [line.who for line in lines if line.is_first_time]
    assert sorted(firsts) == sorted({line.who for line in lines})


def test_nobody_reads_that_they_read_themselves(the_demo):
    plan(the_demo.person, by=the_demo.viewer("godelieve"))
    assert "Godelieve Maes" not in [line.who for line in lines_for(the_demo)]


def test_what_they_changed_stands_beside_it(the_demo):
    changed = {line.who: line.changed for line in lines_for(the_demo)}
    assert "care_goal_recorded" in changed["Saskia Wouters"]


@pytest.mark.parametrize("who", ["katrien", "jonas", "rik", "omar"])
def test_only_she_and_who_stands_in_for_her_read_who_looked(the_demo, who):
    with pytest.raises(Missing):
        lines_for(the_demo, who)


class TestSince:
    """`Sinds u hier laatst was`."""

    @pytest.fixture
    def jonas_was_here_yesterday(self, the_demo):
        with pretend(now() - timedelta(days=1)):
            plan(the_demo.person, by=the_demo.viewer("jonas"))

    def changed(self, the_demo, who="jonas"):
        return before_a_contact(the_demo.person, by=the_demo.viewer(who)).changed

    def test_nothing_new_when_nobody_did_anything(self, the_demo, jonas_was_here_yesterday):
        assert self.changed(the_demo) == ()

    def test_what_others_did_since(self, the_demo, jonas_was_here_yesterday):
        the_demo.act("godelieve", "record_strength", words="Ik kook.", said_by="godelieve", visibility="circle")
        set_life_goal_state(
            by=the_demo.viewer("godelieve"),
            goal=the_demo.teller.made["sea"],
            state="in_focus",
            said_by=the_demo.teller.members["godelieve"],
        )
        assert self.changed(the_demo) == ("life_goal_state_set", "strength_recorded")

    def test_not_what_i_did_myself(self, the_demo, jonas_was_here_yesterday):
        the_demo.act("jonas", "record_strength", words="Ze kookt.", said_by="jonas", visibility="circle")
        assert self.changed(the_demo) == ()

    def test_looking_again_today_hides_nothing(self, the_demo, jonas_was_here_yesterday):
        the_demo.act("godelieve", "record_strength", words="Ik kook.", said_by="godelieve", visibility="circle")
        plan(the_demo.person, by=the_demo.viewer("jonas"))
        assert self.changed(the_demo) == ("strength_recorded",)

    def test_a_list_of_my_people_is_no_look_into_her_file(self, the_demo, jonas_was_here_yesterday):
        with pretend(now() - timedelta(hours=36)):
            the_demo.act("godelieve", "record_strength", words="Ik kook.", said_by="godelieve", visibility="circle")
        with pretend(now() - timedelta(hours=30)):
            the_demo.browser("peeters").get("/me/")
        assert "strength_recorded" in self.changed(the_demo, "peeters")

    def test_not_what_i_may_not_see(self, the_demo, jonas_was_here_yesterday):
        words = {"words": "Dit is voor mij.", "said_by": "godelieve", "visibility": "only_me"}
        the_demo.act("godelieve", "record_strength", **words)
        the_demo.act("godelieve", "record_life_goal", **words)
        assert self.changed(the_demo) == ()

    def test_a_helper_or_a_carer_has_no_brief(self, the_demo):
        for who in ("rik", "katrien", "omar"):
            with pytest.raises(Missing):
                self.changed(the_demo, who)


def test_a_representative_reads_no_name_of_a_goal_that_is_for_her_alone(the_demo):
    account = the_demo.teller.accounts["omar"]
    goal = the_demo.act(
        "godelieve", "record_life_goal", words="Dit is voor mij.", said_by="godelieve", visibility="circle"
    )
    the_demo.browser("jonas").get(f"/people/{the_demo.person}/goals/{goal.pk}/")
    share_life_goal(by=the_demo.viewer("godelieve"), goal=goal, visibility=Visibility.ONLY_ME, named=[])
    member = invite_member(
        by=the_demo.viewer("godelieve"),
        person_id=the_demo.person,
        name="Omar",
        role="representative",
        account_id=account.pk,
        has_mandate=True,
    )
    accept_invitation(by=Viewer.for_job("demo"), member=member)
    assert ("Dit is voor mij.",) in [line.goals for line in lines_for(the_demo)]
    assert ("Dit is voor mij.",) not in [line.goals for line in lines_for(the_demo, "omar")]
