"""The database is away, or the trail cannot be written: a plain page that says so, and works again by itself."""

import pytest
from django.db import OperationalError, connection
from django.test import Client

from ertoe.audit.models import Event
from tests.personas import Circle, client_of


def away(execute, sql, params, many, context):
    raise OperationalError("the database is away")


def no_trail(execute, sql, params, many, context):
    if sql.startswith(f'INSERT INTO "{Event._meta.db_table}"'):
        raise OperationalError("disk full")
    return execute(sql, params, many, context)


@pytest.fixture
def jonas(circle_of_godelieve: Circle) -> Client:
    client = client_of(circle_of_godelieve.jonas)
    client.raise_request_exception = False
    return client


def test_the_database_away_is_a_plain_page_that_recovers(jonas, circle_of_godelieve):
    path = f"/people/{circle_of_godelieve.person.pk}/plan/"
    with connection.execute_wrapper(away):
        answer = jonas.get(path)
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    assert jonas.get(path).status_code == 200


def test_nothing_is_shown_when_the_trail_cannot_be_written(jonas, circle_of_godelieve):
    with connection.execute_wrapper(no_trail):
        answer = jonas.get(f"/people/{circle_of_godelieve.person.pk}/plan/")
    assert answer.status_code == 503
    assert b"Godelieve" not in answer.content


@pytest.mark.django_db
def test_health_says_ok_and_nothing_else(client):
    answer = client.get("/health/")
    assert (answer.status_code, answer.content) == (200, b"ok")


def test_health_is_not_ok_without_the_database(client, db):
    client.raise_request_exception = False
    with connection.execute_wrapper(away):
        assert client.get("/health/").status_code == 503
