"""Eighty-five people want to come, and there are eighty seats. From the page of the evening to the tick at the door."""

import re
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

from playwright.sync_api import expect
from pytest_django.live_server_helper import LiveServer

from tests.journeys.actor import Actor
from tests.journeys.places import PHONE

STORIES = ("events",)
WORKSHOP = {
    "Hoe heet het?": "Een avond voor de buurt", "Waarover gaat het?": "Wat telt voor u?", "Hoeveel plaatsen?": "80",
    "Wanneer begint het?": "2031-03-04T19:30", "Tot wanneer?": "2031-03-04T22:00",
}  # fmt: skip
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')


def form_of(served: LiveServer, path: str) -> tuple[str, str]:
    """The cookie and the token that a browser is given with the form."""
    line = HTTPConnection(urlsplit(served.url).netloc, timeout=20)
    line.request("GET", path)
    form = line.getresponse()
    token = TOKEN.search(form.read())
    assert token is not None
    return str(form.headers["Set-Cookie"]).partition(";")[0], token[1].decode()


def register(served: LiveServer, path: str, form: tuple[str, str], numbers: range) -> list[int]:
    """So many neighbours, four at once; what each was answered."""

    def one(number: int) -> int:
        told = {"name": f"Buur {number:02}", "email": f"buur{number}@example.org", "agrees": "on"}
        line = HTTPConnection(urlsplit(served.url).netloc, timeout=20)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": form[0]}
        line.request("POST", path, urlencode(told | {"csrfmiddlewaretoken": form[1]}), headers)
        return line.getresponse().status

    with ThreadPoolExecutor(4) as crowd:
        return list(crowd.map(one, numbers))


def fills_in(phone: Actor, path: str, name: str) -> None:
    phone.opens(path)
    phone.page.get_by_role("link", name="Schrijf mij in").click()
    phone.writes("Uw naam", name).writes("Uw e-mailadres", f"{name.lower()}@example.org")
    phone.main.get_by_label("De zone mag dit bewaren").check()
    phone.presses("Schrijf mij in").is_at("Kijk in uw mailbox")


def mail_to(phone: Actor, address: str) -> str:
    """The last one, as it would lie in the mailbox: the demo shows it."""
    phone.opens("/demo/post/")
    return phone.main.get_by_role("article").filter(has_text=f"{address} ·").first.inner_text()


def test_the_waiting_list_moves_up(comes, served):
    nele, an, bo = comes("zone"), comes(size=PHONE), comes(size=PHONE)
    nele.opens("/zone/events/")
    nele.follows("Evenementen organiseren").follows("Plan iets nieuws")
    for question, words in WORKSHOP.items():
        nele.main.get_by_label(question, exact=False).first.fill(words)
    nele.presses("Zet online").sees("Ingeschreven: 0 op 80 plaatsen.")
    nele.follows("Openbare pagina")
    path = nele.path
    form = form_of(served, f"{path}register/")

    assert register(served, f"{path}register/", form, range(79)) == [302] * 79
    an.opens(f"{path}register/")
    an.sees("Er is nog 1 plaats.")
    fills_in(an, path, "An")
    assert "Ingeschreven: Een avond voor de buurt" in mail_to(an, "an@example.org")
    register(served, f"{path}register/", form, range(79, 80))
    register(served, f"{path}register/", form, range(80, 83))
    bo.opens(f"{path}register/")
    bo.sees("U komt op de wachtlijst.")
    fills_in(bo, path, "Bo")
    assert "Op de wachtlijst" in mail_to(bo, "bo@example.org")

    # one cancels, from the address in the mail: who waits longest moves up, and hears it
    own = re.search(r"/zone/registrations/\S+", mail_to(an, "an@example.org"))
    assert own is not None
    an.opens(own[0])
    an.follows("Ik kom niet").presses("Meld mij af").sees("U bent afgemeld.")
    assert "U hebt een plaats" in mail_to(an, "buur79@example.org")
    assert "Op de wachtlijst" in mail_to(bo, "bo@example.org")

    # at the door, on a telephone
    door = comes("zone", size=PHONE)
    door.opens("/zone/organise-events/")
    door.follows("Een avond voor de buurt").sees("Ingeschreven: 80 op 80 plaatsen. Wachtlijst: 4.")
    organised = door.path
    door.follows("Aan de deur")
    door.main.get_by_role("searchbox").fill("buur 79")
    door.presses("Zoek").presses("Buur 79 is er").sees("1 van 1 zijn er.")
    expect(door.main.get_by_role("button", name="Toch niet: Buur 79")).to_be_visible()
    door.opens(organised)
    door.sees("Ingeschreven: 80 op 80 plaatsen.")
