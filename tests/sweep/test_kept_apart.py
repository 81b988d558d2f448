"""A planted sentence, told under four eyes, reaches nobody who is not named, and no page but its own."""

import pytest

from ertoe.confidence import changes
from ertoe.confidence.models import SensitiveNote
from tests.personas import client_of
from tests.sweep.conftest import World
from tests.sweep.test_non_interference import everything_shown

CANARY = "De kanarie zingt onder vier ogen"
NOT_NAMED = ("katrien", "jonas", "rik", "omar", "awake", "stand_in", "stopped")


def tell(world: World) -> SensitiveNote:
    """Asked by dokter Peeters, told by Godelieve: every question answered with the same planted words."""
    peeters, hers = world.everybody["peeters"].viewer(), world.everybody["godelieve"].viewer()
    note = changes.say_yes(by=peeters, person_id=world.hers.person.pk)
    changes.tell_in_confidence(by=peeters, note=note, answers={"summary": CANARY, "offer_in_words": CANARY})
    told = dict.fromkeys(("topic_in_my_words", "ideas", "concerns", "expectations", "correction", "goes_on"), CANARY)
    changes.tell_in_confidence(by=hers, note=note, answers={"topic": "violence", **told})
    return note


@pytest.mark.django_db
def test_with_and_without_it_the_house_answers_who_is_not_named_byte_for_byte_the_same(world):
    ids = world.hers.first()
    clients = {who: client_of(world.everybody[who]) for who in NOT_NAMED}
    looked = f"/people/{world.hers.person.pk}/looked/"
    before = {who: everything_shown(client, ids) for who, client in clients.items()}
    trail = clients["awake"].get(looked).content.count(b"<li")
    note = tell(world)
    client_of(world.everybody["peeters"]).get(f"/people/{note.person_id}/in-confidence/{note.pk}/read-in-confidence/")
    assert clients["awake"].get(looked).content.count(b"<li") == trail
    for who, client in clients.items():
        after = everything_shown(client, ids | {"note_id": note.pk})
        assert [name for name, shown in after.items() if shown != before[who][name]] == [], who


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["godelieve", "peeters"])
def test_also_for_who_may_read_it_it_stands_on_its_own_pages_only(world, who):
    note = tell(world)
    ids = world.hers.first() | {"note_id": note.pk}
    shown = everything_shown(client_of(world.everybody[who]), ids)
    found = {name for name, page in shown.items() if CANARY.encode() in page}
    assert found == {"confidence:read_in_confidence", "confidence:tell_in_confidence"}
