"""No page offers a door that is shut: whoever follows a link comes to a page."""

import re
from collections import Counter

import pytest

from tests.journeys.actor import Actor

ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<==)[^&]+")
HREF = re.compile(r'href="((?:/|\?)[^"#]*)')
# What leads to the second half is followed by tests/sweep/test_second_half.py.
NOT_FOLLOWED = ("/static/", "lang=", "theme=", "/zone/", "/learning/", "/groups/", "/organisations/", "/programmes/")
ALIKE = 2  # pages that differ only in what they are about
MOST = 400  # pages; a circle of links that grows with every step would never end


MORE = [pytest.param(one, marks=pytest.mark.nightly) for one in ("peeters", "ana")]


@pytest.mark.parametrize("persona", ["godelieve", "katrien", "rik", "omar", *MORE])
def test_every_link_that_is_offered_opens_a_page(comes, persona):
    assert dead_links(comes(persona)) == []


def dead_links(actor: Actor) -> list[str]:
    found, dead, alike = {"/me/": "the beginning"}, [], Counter()
    for path in (waiting := ["/me/"]):
        answer = actor.page.request.get(path)
        if answer.status != 200:
            dead.append(f"{path}: {answer.status}, offered by {found[path]}")
            continue
        for link in links_in(answer.text(), path) if "text/html" in answer.headers["content-type"] else ():
            kind = ID.sub("*", link)
            if link not in found and alike[kind] < ALIKE:
                alike[kind] += 1
                found[link] = path
                waiting.append(link)
        assert len(found) < MOST
    return dead


def links_in(html: str, path: str) -> list[str]:
    links = [link.replace("&amp;", "&") for link in HREF.findall(html)]
    absolute = [path.split("?")[0] + link if link.startswith("?") else link for link in links]
    return [link for link in absolute if not any(part in link for part in NOT_FOLLOWED)]
