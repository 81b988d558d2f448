"""Els runs a programme: thirty groups from one list, a first day for some, and she sees who still waits."""

from datetime import timedelta

from playwright.sync_api import expect

from ertoe.foundation.clock import today

STORIES = ("learning",)
LIST = [f"LOK Noord {number}; Noord; arts {number}; arts{number}@example.org" for number in range(1, 31)]


def test_els_plans_thirty_groups_from_one_list_and_sees_which_have_no_date(comes):
    els = comes("programme")
    els.opens("/programmes/samen-leren/")
    rows = els.main.locator("tbody tr")
    expect(rows).to_have_count(30)
    els.follows("Plan groepen").is_at("Groepen plannen")
    els.writes("Plak hier uw lijst", "\n".join([*LIST[:-1], "LOK Noord 30; Noord; arts 30; geen adres"]))
    els.presses("Plan deze groepen").sees("Lijn 30: “geen adres” is geen e-mailadres.", "Er is nog niets bewaard.")
    els.writes("Plak hier uw lijst", "\n".join(LIST)).presses("Plan deze groepen").is_at("Samen leren in de wijk")
    expect(rows).to_have_count(60)
    els.follows("37 groepen hebben nog geen datum")
    expect(rows).to_have_count(37)

    els.follows("Plan eerste sessies").is_at("Eerste sessies plannen")
    on = today() + timedelta(days=21)
    els.main.get_by_label("Dag van LOK Noord 1", exact=True).fill(f"{on:%Y-%m-%d}")
    els.main.get_by_label("Uur van LOK Noord 1", exact=True).fill("20:00")
    els.presses("Plan deze sessies").is_at("Samen leren in de wijk")
    planned = rows.filter(has=els.page.get_by_role("rowheader", name="LOK Noord 1 Noord", exact=True))
    expect(planned).to_contain_text("20:00")
    els.follows("36 groepen hebben nog geen datum")
    expect(rows).to_have_count(36)


def test_els_confirms_a_moderator_and_reads_no_name_of_a_doctor(comes):
    els = comes("programme")
    els.opens("/programmes/samen-leren/")
    els.follows("zegt klaar te zijn: bevestig").is_at("Is dokter Hilde Baeten klaar?").sees("dokter Anja Mertens")
    els.presses("Ja, klaar om te begeleiden").sees("1 moderator is klaar.")
    expect(els.main).not_to_contain_text("Luc Peeters")
    assert els.opens("/groups/lok-meersen/").status == 404


def test_peeters_reads_his_own_words_and_his_moderator_does_not(comes):
    words = "Twee tellen langer wachten"
    for who, reads in (("peeters", True), ("moderator", False)):
        one = comes(who)
        one.opens("/groups/lok-meersen/")
        one.follows("Wat de probleemlijst niet vertelt").is_at("Wat de probleemlijst niet vertelt")
        expect(one.main.get_by_text(words)).to_have_count(int(reads))
