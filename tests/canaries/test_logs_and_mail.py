"""Nothing of a person reaches a log or a mail, also when something goes wrong."""

import logging

import pytest
from django.core import mail

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
