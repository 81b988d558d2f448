"""The page decorator: the same few answers everywhere, before anything is looked up."""

import json

import pytest
from django.http import HttpResponse, HttpResponseRedirect
from django.template import engines
from django.test import RequestFactory

from ertoe.access.errors import AlreadyDone, Missing, OtherBody, Refused, StaleEdit
from ertoe.access.models import Operation
from ertoe.access.page import PUBLIC, page, seen
from ertoe.access.permission import Permission
from ertoe.access.viewer import Viewer
from ertoe.access.words import is_member, is_signed_in
from ertoe.accounts.models import Account
from ertoe.foundation.clock import now
from ertoe.foundation.ids import uuid7

pytestmark = pytest.mark.django_db

SEE_IT = Permission("tests.see_it", ((is_member,),))
COME_IN = Permission("tests.come_in", ((is_signed_in,),))


def a_request(viewer: Viewer, method: str = "get", data: dict | None = None, path: str = "/somewhere/"):
    request = getattr(RequestFactory(), method)(path, data)
    request.viewer, request.user = viewer, Account(name="Somebody")
    return request


def says(answer=None):
    """A view that remembers what it was given."""

    def view(request, **ids):
        view.reached.append(ids)
        if isinstance(answer, Exception):
            raise answer
        return answer or HttpResponse("here it is")

    view.reached = []
    return view


def static_404() -> bytes:
    return engines["django"].get_template("404.html").render({}).encode()


@pytest.mark.parametrize("viewer", ["nobody", "jonas", "omar"])
def test_the_wrong_method_is_405_before_anything_is_looked_up(circle_of_godelieve, viewer, django_assert_num_queries):
    by = Viewer.nobody() if viewer == "nobody" else getattr(circle_of_godelieve, viewer).viewer()
    view = says()
    with django_assert_num_queries(0):
        response = page(SEE_IT, about="person", audience="person")(view)(a_request(by, "post"), person_id="no id")
    assert (response.status_code, response.headers["Allow"]) == (405, "GET")
    assert not view.reached


def test_a_head_is_answered_where_a_get_is():
    response = page(PUBLIC, audience="person")(says())(a_request(Viewer.nobody(), "head"))
    assert response.status_code == 200


@pytest.mark.parametrize("person_id", ["no id", "01a1ffbc-0000-7000-8000-000000000000", "../..", "é"])
def test_who_is_not_signed_in_is_sent_to_sign_in_whatever_the_id(person_id, django_assert_num_queries):
    view = says()
    with django_assert_num_queries(0):
        answer = page(SEE_IT, about="person", audience="person")(view)
        response = answer(a_request(Viewer.nobody(), path="/people/é?x=1"), person_id=person_id)
    assert response.status_code == 302
    assert response.url.startswith("/account/login/?next=/people/")
    assert not view.reached


def test_a_public_page_asks_nothing():
    assert page(PUBLIC, audience="person")(says())(a_request(Viewer.nobody())).content == b"here it is"


@pytest.mark.parametrize("who", ["omar", "rik"])
@pytest.mark.parametrize("which", ["hers", "foreign", "missing", "malformed"])
def test_foreign_missing_and_malformed_get_the_same_bytes(circle_of_godelieve, who, which):
    ids = {"hers": circle_of_godelieve.person.pk, "foreign": circle_of_godelieve.jonas.member.pk}
    person_id = str(ids.get(which, uuid7() if which == "missing" else "malformed"))
    view = says()
    by = getattr(circle_of_godelieve, who).viewer()
    response = page(SEE_IT, about="person", audience="person")(view)(a_request(by), person_id=person_id)
    assert (response.status_code, response.content) == (404, static_404())
    assert not view.reached


def test_a_member_comes_in_and_the_id_is_an_id(circle_of_godelieve):
    g = circle_of_godelieve
    view = says()
    request = a_request(g.jonas.viewer())
    response = page(SEE_IT, about="person", audience="person")(view)(request, person_id=g.person.pk.hex.upper())
    assert response.status_code == 200
    assert view.reached == [{"person_id": g.person.pk}]
    assert request.person_id == g.person.pk


def test_a_page_about_an_item_leaves_the_question_to_the_items_own_door(circle_of_godelieve):
    """Rik is in her circle, so the page begins; the door of the item then answers. Omar does not even begin."""
    g = circle_of_godelieve
    view = says(Refused("tests.see_it"))
    answer = page(SEE_IT, about="item", audience="person")(view)
    for who in (g.rik, g.omar):
        response = answer(a_request(who.viewer()), person_id=str(g.person.pk), goal_id=str(uuid7()))
        assert (response.status_code, response.content) == (404, static_404())
    assert len(view.reached) == 1


@pytest.mark.parametrize("raised", [Missing("x"), Refused("x")])
def test_what_the_door_refuses_is_the_same_404(circle_of_godelieve, raised):
    g = circle_of_godelieve
    answer = page(SEE_IT, about="person", audience="person")(says(raised))
    response = answer(a_request(g.jonas.viewer()), person_id=str(g.person.pk))
    assert (response.status_code, response.content) == (404, static_404())


def test_other_mistakes_are_not_hidden(circle_of_godelieve):
    answer = page(COME_IN, audience="person")(says(ZeroDivisionError()))
    request = a_request(circle_of_godelieve.jonas.viewer())
    with pytest.raises(ZeroDivisionError):
        answer(request)


def test_a_page_tells_what_it_expects():
    expected = page(SEE_IT, about="person", audience="professional", methods=["GET", "POST"])(says()).expected
    assert (expected.permission, expected.about, expected.audience) == (SEE_IT, "person", "professional")
    assert expected.methods == ("GET", "POST")


# --- sent before ------------------------------------------------------------

FORM = page(COME_IN, audience="person", methods=("GET", "POST"))


def remember(g, request, location="/there/", **other):
    sent = seen(request)
    row = {"subject": g.person.pk, "account": g.jonas.account.pk, "body": sent.body_hash, "location": location} | other
    return Operation.objects.create(pk=sent.operation, at=now(), **row)


def test_what_was_sent_before_leads_where_it_led_before(circle_of_godelieve):
    g = circle_of_godelieve
    request = a_request(g.jonas.viewer(), "post", {"words": "x", "operation": str(uuid7())})
    remember(g, request)
    view = says()
    response = FORM(view)(request)
    assert (response.status_code, response.url) == (302, "/there/")
    assert not view.reached


def test_when_it_led_nowhere_yet_it_leads_home(circle_of_godelieve):
    g = circle_of_godelieve
    request = a_request(g.jonas.viewer(), "post", {"operation": str(uuid7())})
    remember(g, request, location="")
    assert FORM(says())(request).url == f"/people/{g.person.pk}/"


@pytest.mark.parametrize("other", ["body", "account"])
def test_the_same_id_with_something_else_in_it_is_409_and_nothing_happens(circle_of_godelieve, other):
    g = circle_of_godelieve
    request = a_request(g.jonas.viewer(), "post", {"words": "x", "operation": str(uuid7())})
    remember(g, request, **({"body": "0" * 64} if other == "body" else {"account": g.ana.account.pk}))
    view = says()
    assert FORM(view)(request).status_code == 409
    assert not view.reached


@pytest.mark.parametrize("raised", [AlreadyDone(), OtherBody()])
def test_two_that_arrive_together_are_one(circle_of_godelieve, raised):
    g = circle_of_godelieve
    about = page(SEE_IT, about="person", audience="person", methods=("POST",))
    response = about(says(raised))(a_request(g.jonas.viewer(), "post", {}), person_id=str(g.person.pk))
    assert response.status_code == (302 if isinstance(raised, AlreadyDone) else 409)


def test_where_it_led_is_remembered_for_the_next_time(circle_of_godelieve):
    g = circle_of_godelieve
    request = a_request(g.jonas.viewer(), "post", {"operation": str(uuid7())})

    def view(request):
        remember(g, request, location="")
        return HttpResponseRedirect("/people/1/goals/2/")

    FORM(view)(request)
    assert Operation.objects.get().location == "/people/1/goals/2/"


@pytest.mark.parametrize("operation", ["", "x", "0" * 40, "1; DROP"])
def test_an_id_that_is_none_is_as_if_it_were_not_sent(circle_of_godelieve, operation):
    request = a_request(circle_of_godelieve.jonas.viewer(), "post", {"operation": operation})
    assert seen(request).operation is None
    assert FORM(says())(request).status_code == 200


@pytest.mark.parametrize(
    ("version", "read"), [("3", 3), ("0", 0), ("", None), ("-1", None), ("²", None), ("9" * 40, None)]
)
def test_a_version_is_a_number_or_nothing(circle_of_godelieve, version, read):
    request = a_request(circle_of_godelieve.jonas.viewer(), "post", {"version": version})
    assert seen(request).version == read
    assert seen(request, edits=True).version == (read or 0)


def test_the_body_is_what_was_typed_and_where_without_the_token(circle_of_godelieve):
    def body(path="/a/", **fields):
        return seen(a_request(circle_of_godelieve.jonas.viewer(), "post", fields, path=path)).body

    assert body(words="x", csrfmiddlewaretoken="a") == body(words="x", csrfmiddlewaretoken="b")
    assert body(words="x") != body(words="y")
    assert body(words=["x", "y"]) != body(words=["y", "x"])
    assert body(words="x") != body(path="/b/", words="x")


# --- mine, theirs and before ------------------------------------------------


class AGoal:
    version = 3

    def told(self):
        return {"words": "wat er nu staat", "target_on": "2026-05-01"}

    def told_at(self, version):
        return {"words": f"wat er stond bij {version}"}


def test_a_stale_edit_shows_mine_theirs_and_before_and_throws_nothing_away(circle_of_godelieve, client):
    g = circle_of_godelieve
    request = a_request(g.jonas.viewer(), "post", {"words": "wat ik typte", "version": "2", "share": ["a", "b"]})
    request.theme, request.nonce = "standard", "x"
    response = FORM(says(StaleEdit(AGoal(), 2)))(request)
    text = response.content.decode()
    assert response.status_code == 409
    for sentence in ("wat ik typte", "wat er nu staat", "wat er stond bij 2"):
        assert sentence in text
    assert 'value="3"' in text, json.dumps(text)  # sending again names the version that stands now
    for kept in ("a", "b"):
        assert f'name="share" value="{kept}"' in text
