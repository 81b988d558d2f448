"""A feature is one verb phrase: its page, template, change, test and url say the same name."""

import re
from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from ertoe.access.page import Expectation
from ertoe.project import urls
from tests.house.rooms import HOUSE, SECOND_HALF, short, templates

# Names that outside checks rely on (docs/contract.md): their last part is not a verb phrase.
FIXED = {
    "home:front": "", "home:me": "me/", "home:person": "people/<str:person_id>/",
    "home:plan": "people/<str:person_id>/plan/", "home:brief": "people/<str:person_id>/brief/",
    "home:looked": "people/<str:person_id>/looked/", "home:life_goal": "people/<str:person_id>/goals/<str:goal_id>/",
    "home:goal": "goals/<str:goal_id>/", "home:circle": "people/<str:person_id>/circle/",
    "conversations:conversations": "people/<str:person_id>/conversations/",
    "conversations:conversation": "people/<str:person_id>/conversations/<str:conversation_id>/",
    "letters:plan_pdf": "people/<str:person_id>/plan.pdf", "letters:fridge_pdf": "people/<str:person_id>/fridge.pdf",
    "home:calendar_feed": "calendar/<str:secret>.ics",
    "visits:visit_shell": "visit/",
    "library:concept": "zone/concepts/<str:slug>/", "library:entry": "zone/library/entries/<str:slug>/",
    "learning:hub": "learning/", "learning:path_overview": "learning/<str:path>/",
    "learning:path_session": "learning/<str:path>/<str:session>/",
    "learning:session_pdf": "learning/<str:path>/<str:session>/session.pdf",
    "learning:first_step": "learning/<str:path>/<str:session>/<str:step>/",
    "learning:handout": "learning/<str:path>/handouts/<str:handout>/",
    "events:event": "zone/events/<str:slug>/", "events:calendar": "zone/events/calendar.ics",
    "learning:group": "groups/<str:slug>/", "learning:programme": "programmes/<str:slug>/",
    "learning:session": "groups/<str:slug>/sessions/<str:session_id>/",
    "case_room:case": "groups/<str:slug>/cases/<str:case_id>/",
    "implementation:organisation": "organisations/<str:slug>/",
    "health": "health/", "gallery": "gallery/",
}  # fmt: skip


def our_patterns(
    resolver: URLResolver | None = None, route: str = "", space: str = ""
) -> Iterator[tuple[str, str, URLPattern]]:
    """Every url of ours: full name, whole route, pattern. What hangs under OTHERS is not ours."""
    for one in (resolver or get_resolver()).url_patterns:
        here = route + str(one.pattern)
        if here.startswith(urls.OTHERS):
            continue
        if isinstance(one, URLResolver):
            yield from our_patterns(one, here, f"{one.namespace}:" if one.namespace else space)
        else:
            yield f"{space}{one.name}", here, one


PATTERNS = list(our_patterns())
each_url = pytest.mark.parametrize(("name", "route", "pattern"), PATTERNS, ids=[one[0] for one in PATTERNS])


def test_there_are_urls():
    assert len(PATTERNS) > 3


@each_url
def test_every_url_says_who_may(name, route, pattern):
    expected = pattern.callback.expected
    assert isinstance(expected, Expectation)
    assert expected.audience in ("person", "professional")
    assert set(expected.methods) <= {"GET", "POST"}
    assert (expected.about is None) or "person_id" in route


@each_url
def test_every_url_leads_to_a_page_of_the_same_name(name, route, pattern):
    view = pattern.callback
    assert ".pages." in view.__module__
    assert view.__module__.rpartition(".")[2] == view.__name__ == name.rpartition(":")[2]
    space = name.rpartition(":")[0]
    if space:
        assert view.__module__.startswith(f"ertoe.{space}.") or space == "demo"


@each_url
def test_every_url_ends_in_its_verb_phrase(name, route, pattern):
    if name in FIXED:
        assert route == FIXED[name]
    elif not route.startswith("demo/"):
        assert route.rstrip("/").rpartition("/")[2] == name.rpartition(":")[2].replace("_", "-")


WORDS = (
    "persona",
    "tool",
    "version",
    "secret",
    "code",
    "path",
    "session",
    "step",
    "handout",
    "slug",
    "token",
    "moment",
)
"""Parts of an address that are no ids: a name that somebody chose, or what only its holder knows."""
PREFIXES = (
    "learning/", "groups/", "programmes/", "join/", "moderating/", "invitations/", "organisations/", "scans/",
    "scan-answers/", "pulses/", "zone/",
)  # fmt: skip


@each_url
def test_ids_are_parsed_in_the_door_and_not_by_the_resolver(name, route, pattern):
    converters = re.findall(r"<(\w+):(\w+)>", route)
    assert all(kind == "str" and (part.endswith("_id") or part in WORDS) for kind, part in converters)


@each_url
def test_a_page_about_a_person_hangs_under_that_person(name, route, pattern):
    about_items = [part for part in re.findall(r"<str:(\w+_id)>", route) if part != "person_id"]
    if "person_id" not in route and (name.partition(":")[0] in SECOND_HALF or name == "bridges:learn_from_signals"):
        assert route.startswith(PREFIXES)
    elif about_items and name != "home:goal" and not name.startswith("notebook:"):  # which is about no person
        assert route.startswith("people/<str:person_id>/")


def test_names_are_said_once():
    names = [name for name, _, _ in PATTERNS]
    assert len(names) == len(set(names))
    routes = [route for _, route, _ in PATTERNS]
    assert len(routes) == len(set(routes))


def test_every_page_has_a_url():
    reached = {pattern.callback.__module__ for _, _, pattern in PATTERNS}
    pages = {
        f"ertoe.{'.'.join(path.relative_to(HOUSE).with_suffix('').parts)}"
        for path in HOUSE.rglob("pages/*.py")
        if path.name != "__init__.py" and "tests" not in path.parts
    }
    assert {one for one in pages if not one.startswith(("ertoe.project.demo", "ertoe.accounts"))} <= reached


# The same page with another face, each with its reason.
OTHER_FACES = {
    "home/what_i_do.html": "what a helper sees of a person",
    "conversations/phrase_not_there.html": "somebody changed the answer while its words were being picked",
}


def test_every_template_of_a_page_has_the_name_of_a_page():
    """A leading underscore is a fragment. The house's own plain pages belong to nobody."""
    verbs = {path.stem for path in HOUSE.rglob("pages/*.py")}
    strays = [
        short(path)
        for path in templates()
        if path.parent.parent.name == "templates"
        and path.parent.name not in ("ui", "account", "allauth")
        and not path.name.startswith("_")
        and f"{path.parent.name}/{path.name}" not in OTHER_FACES
        and path.stem not in verbs
    ]
    assert strays == []
