import pytest

from ertoe.access.doors import change, look
from ertoe.access.errors import Missing, Refused
from ertoe.access.facts import Visibility, a_person
from ertoe.audit.models import Event
from ertoe.circle import changes
from ertoe.circle.permissions import KEEP_TYPING, SEE_CIRCLE
from ertoe.dossier.as_they_see import as_they_see
from ertoe.dossier.queries import plan
from ertoe.dossier.what_i_do import what_i_do
from ertoe.dossier.who_reads import in_their_place
from ertoe.story.changes import choose_most_important, record_story_item, record_strength


def theirs(the_demo, who):
    return as_they_see(the_demo.person, the_demo.teller.members[who].pk, by=the_demo.viewer("godelieve"))


@pytest.mark.parametrize("who", ["jonas", "katrien", "peeters", "saskia", "ana"])
def test_godelieve_sees_exactly_the_plan_that_they_get(the_demo, who):
    mine = plan(the_demo.person, by=the_demo.viewer("godelieve"))
    seen = theirs(the_demo, who).plan
    assert seen == plan(the_demo.person, by=the_demo.viewer(who))
    assert seen != mine


def test_of_rik_she_sees_the_part_he_gets(the_demo):
    seen = theirs(the_demo, "rik")
    assert seen.plan is None
    assert seen.part == what_i_do(the_demo.person, by=the_demo.viewer("rik"))


def test_the_page_shows_it_and_leads_nowhere_but_back(the_demo):
    jonas = the_demo.teller.members["jonas"].pk
    page = the_demo.page("godelieve", f"members/{jonas}/as-they-see/")
    main = page[page.index("<main") : page.index("</main>")]
    assert "Zo ziet Jonas Claes uw bladzijde" in main
    assert "Op dinsdag weer gaan kaarten" in main
    assert "Ik wil niet dat Katrien haar werk opgeeft" not in main
    inside = main[main.index('class="as-they-see"') :]
    assert "<a " not in inside
    assert "<form" not in inside


@pytest.mark.parametrize("who", ["jonas", "katrien", "rik", "omar"])
def test_only_godelieve_may_look_with_the_eyes_of_another(the_demo, who):
    ana = the_demo.teller.members["ana"].pk
    assert the_demo.browser(who).get(the_demo.path(f"members/{ana}/as-they-see/")).status_code == 404
    with pytest.raises(Missing):
        as_they_see(the_demo.person, ana, by=the_demo.viewer(who))


def test_the_trail_says_that_godelieve_looked_and_not_jonas(the_demo):
    jonas = the_demo.teller.members["jonas"].pk
    the_demo.page("godelieve", f"members/{jonas}/as-they-see/")
    newest = Event.objects.filter(chain=the_demo.person).latest("number")
    assert newest.account == the_demo.teller.accounts["godelieve"].pk
    assert ["as_they_see", str(jonas)] in newest.things


def test_what_katrien_keeps_to_herself_is_not_shown_to_godelieve_this_way(the_demo):
    katrien, member = the_demo.viewer("katrien"), the_demo.teller.members["katrien"]
    hers = {"person_id": the_demo.person, "said_by": member, "visibility": Visibility.CIRCLE}
    record_strength(by=katrien, words="Ik kan goed luisteren.", **hers)
    item = record_story_item(by=katrien, words="Van mij alleen", is_draft=True, **hers)
    choose_most_important(by=katrien, item=item)
    assert plan(the_demo.person, by=katrien).whose.sentence == "Van mij alleen"
    shown = theirs(the_demo, "katrien").plan
    assert "Ik kan goed luisteren." in [one.words for one in shown.strengths]
    assert shown.whose.sentence == ""
    assert "Van mij alleen" not in the_demo.page("godelieve", f"members/{member.pk}/as-they-see/")


def test_who_is_no_longer_in_the_circle_reads_nothing(the_demo):
    jonas = the_demo.teller.members["jonas"]
    changes.refuse_somebody(by=the_demo.viewer("godelieve"), member=jonas)
    shown = theirs(the_demo, "jonas")
    assert (shown.plan, shown.part) == (None, None)
    assert "leest nu niets" in the_demo.page("godelieve", f"members/{jonas.pk}/as-they-see/")


def test_no_door_opens_for_who_only_shows_what_another_reads(the_demo):
    about = a_person(the_demo.person)
    jonas = in_their_place(theirs(the_demo, "jonas").member)
    with pytest.raises(Refused), look(SEE_CIRCLE, by=jonas, about=about):
        pass
    with pytest.raises(Refused), change(KEEP_TYPING, by=jonas, about=about):
        pass
