import pytest
from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect

from ertoe.access.models import Operation
from ertoe.circle import changes, queries
from ertoe.circle.sent import forget_what_was_sent
from ertoe.foundation.clock import now
from ertoe.foundation.ids import uuid7
from tests.personas import client_of

pytestmark = pytest.mark.django_db

SECRET = "Ik wil weer naar de kaartclub"


def url(circle) -> str:
    return f"/people/{circle.person.pk}/keep-typing/"


def form_of(circle) -> str:
    return f"/people/{circle.person.pk}/record-life-goal/"


def type_in(circle, persona, **texts: str):
    return client_of(persona).post(url(circle), {"form": form_of(circle)} | texts)


def given_back(circle, persona) -> dict:
    return client_of(persona).get(url(circle), {"form": form_of(circle)}).json()


def test_what_godelieve_types_comes_back_when_she_opens_the_form_again(circle_of_godelieve):
    assert type_in(circle_of_godelieve, circle_of_godelieve.godelieve, words=SECRET).status_code == 204
    assert type_in(circle_of_godelieve, circle_of_godelieve.godelieve, why="om mijn vriendinnen").status_code == 204
    back = given_back(circle_of_godelieve, circle_of_godelieve.godelieve)
    assert back["texts"] == {"words": SECRET, "why": "om mijn vriendinnen"}
    assert back["says"] == "Dit had u al getypt."


def test_nobody_else_gets_it(circle_of_godelieve):
    type_in(circle_of_godelieve, circle_of_godelieve.godelieve, words=SECRET)
    assert given_back(circle_of_godelieve, circle_of_godelieve.jonas) == {}
    response = client_of(circle_of_godelieve.omar).get(url(circle_of_godelieve), {"form": form_of(circle_of_godelieve)})
    assert response.status_code == 404


def test_it_lies_sealed_in_the_database(circle_of_godelieve):
    type_in(circle_of_godelieve, circle_of_godelieve.godelieve, words=SECRET)
    with connection.cursor() as cursor:
        cursor.execute("SELECT texts FROM circle_typing")
        [[raw]] = cursor.fetchall()
    assert raw.startswith("e1.")
    assert "kaartclub" not in raw


def test_what_was_sent_is_not_given_back_and_goes_with_the_next_typing(circle_of_godelieve, the_door_is_open):
    circle = circle_of_godelieve
    sent = uuid7()
    type_in(circle, circle.godelieve, words=SECRET, operation=str(sent))
    Operation.objects.create(pk=sent, subject=circle.person.pk, account=circle.godelieve.account.pk, body="", at=now())
    assert given_back(circle, circle.godelieve) == {}
    type_in(circle, circle.godelieve, words="Iets anders", operation=str(uuid7()))
    assert given_back(circle, circle.godelieve)["texts"] == {"words": "Iets anders"}


def test_forgetting_empties_this_form_of_this_member_only(circle_of_godelieve):
    circle = circle_of_godelieve
    for persona in (circle.godelieve, circle.jonas):
        type_in(circle, persona, words=SECRET)
    changes.forget_typing(by=circle.godelieve.viewer(), person_id=circle.person.pk, form=form_of(circle))
    assert given_back(circle, circle.godelieve) == {}
    assert given_back(circle, circle.jonas)["texts"] == {"words": SECRET}


def test_sending_the_form_forgets_it_and_a_form_with_a_fault_does_not(circle_of_godelieve, rf):
    circle = circle_of_godelieve
    type_in(circle, circle.godelieve, words=SECRET)

    def send(response) -> None:
        request = rf.post(form_of(circle), {"words": SECRET})
        request.viewer, request.person_id = circle.godelieve.viewer(), circle.person.pk
        assert forget_what_was_sent(lambda _: response)(request) is response

    send(HttpResponse(status=400))
    assert given_back(circle, circle.godelieve)["texts"] == {"words": SECRET}
    send(HttpResponseRedirect("/me/"))
    assert given_back(circle, circle.godelieve) == {}
    send(HttpResponseRedirect("/me/"))  # nothing left to forget


def test_a_helper_keeps_typing_too(circle_of_godelieve):
    assert type_in(circle_of_godelieve, circle_of_godelieve.rik, words="Ik kom om twee uur").status_code == 204


def test_too_much_and_another_persons_form_keep_nothing(circle_of_godelieve):
    circle = circle_of_godelieve
    assert type_in(circle, circle.godelieve, words="a" * 40_001).status_code == 413
    elsewhere = client_of(circle.godelieve).post(url(circle), {"form": f"/people/{uuid7()}/x/", "words": SECRET})
    assert elsewhere.status_code == 400
    assert client_of(circle.godelieve).post(url(circle), {"words": SECRET}).status_code == 400
    assert queries.kept_typing(circle.person.pk, by=circle.godelieve.viewer(), form=form_of(circle)) is None
    assert client_of(circle.omar).post(url(circle), {"form": form_of(circle)}).status_code == 404
