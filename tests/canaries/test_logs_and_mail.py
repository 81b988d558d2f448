"""Nothing of a person reaches a log or a mail, also when something goes wrong."""

import logging

import pytest
from django.core import mail

from ertoe.circle.changes import withdraw_consent
from ertoe.foundation.models import KeyOwner
from tests.personas import client_of

CANARY = "De kanarie zingt"


@pytest.mark.parametrize("kept_url", ["record-life-goal/", "record-story-item/", "hear-in-passing/", "keep-typing/"])
def test_what_was_typed_reaches_no_log(circle_of_godelieve, caplog, kept_url):
    g = circle_of_godelieve
    caplog.set_level(logging.DEBUG)
    client = client_of(g.jonas)
    client.raise_request_exception = False
    url = f"/people/{g.person.pk}/{kept_url}"
    fields = {"words": CANARY, "said_by": str(g.godelieve.member.pk), "visibility": "circle", "form": CANARY}
    client.post(url, fields)
    client.post(url, fields | {"visibility": "nobody"})
    KeyOwner.objects.filter(pk=g.person.pk).delete()  # from now on her words cannot be opened: something goes wrong
    client.post(url, fields)
    client.get(f"/people/{g.person.pk}/")
    ours = [one for one in caplog.records if not one.name.startswith("django.db")]
    assert CANARY not in "\n".join(logging.Formatter().format(one) for one in ours)
    assert not mail.outbox


@pytest.mark.parametrize("goes_wrong", ["her no", "no key"])
def test_the_private_address_of_a_calendar_reaches_no_log(circle_of_godelieve, caplog, goes_wrong):
    """While the file is shut it answers 404, and opens again when she says yes again."""
    g = circle_of_godelieve
    page = client_of(g.katrien).post(f"/people/{g.person.pk}/calendar/").content.decode()
    secret = page.split("/calendar/")[-1].split(".ics")[0]
    assert len(secret) == 64
    caplog.set_level(logging.DEBUG)
    client = client_of(None)
    client.raise_request_exception = False
    if goes_wrong == "her no":
        withdraw_consent(by=g.godelieve.viewer(), person_id=g.person.pk)
    else:
        KeyOwner.objects.filter(pk=g.person.pk).delete()
    assert client.get(f"/calendar/{secret}.ics").status_code in (404, 500)
    ours = [one for one in caplog.records if not one.name.startswith("django.db")]
    assert secret not in "\n".join(logging.Formatter().format(one) for one in ours)
