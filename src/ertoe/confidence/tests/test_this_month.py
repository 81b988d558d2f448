import pytest

from ertoe.foundation.clock import today
from tests.personas import client_of

pytestmark = pytest.mark.django_db


def test_every_page_of_it_offers_the_way_out_and_is_kept_nowhere(told):
    note = told.told_to_peeters()
    for page in ("", *(f"{note.pk}/{verb}-in-confidence/" for verb in ("tell", "read", "share"))):
        response = client_of(told.g.godelieve).get(told.url(page))
        assert "no-store" in response.headers["Cache-Control"]
        assert b'href="/this-month/" data-quick-exit' in response.content
        assert b"<title>Een gesprek - Ertoe</title>" in response.content


def test_it_leads_to_a_calendar_that_is_the_same_for_everybody(told):
    page = client_of(None).get("/this-month/")
    assert page.status_code == 200
    assert page.content.decode().count('aria-current="date"') == 1
    assert f">{today().day}</td>" in page.content.decode()
    hers = client_of(told.g.godelieve).get("/this-month/").content.decode()
    assert "in-confidence" not in hers
    assert "/people/" not in hers
