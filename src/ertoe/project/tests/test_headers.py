"""What every answer carries, so that nothing of elsewhere runs here and nothing of here is kept elsewhere."""

import re

from tests.personas import Circle, client_of


def policy(answer) -> str:
    return re.sub(r"'nonce-[\w-]+'", "'nonce'", answer.headers["Content-Security-Policy"])


def test_only_our_own_scripts_and_styles_run(client):
    assert policy(client.get("/")) == (
        "default-src 'none'; script-src 'self' 'nonce'; style-src 'self' 'nonce'; img-src 'self' data:; "
        "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    )


def test_a_page_about_a_person_is_kept_nowhere(circle_of_godelieve: Circle):
    client = client_of(circle_of_godelieve.jonas)
    answer = client.get(f"/people/{circle_of_godelieve.person.pk}/plan/")
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_the_nonce_is_another_one_each_time(client):
    assert client.get("/").headers["Content-Security-Policy"] != client.get("/").headers["Content-Security-Policy"]


def test_a_page_that_sets_a_cookie_is_kept_by_nobody(client):
    assert "public" in client.get("/learning/").headers["Cache-Control"]
    assert client.get("/learning/?lang=en").headers["Cache-Control"] == "no-store, private"


def test_the_language_is_asked_once_and_remembered(client):
    client.get("/?lang=en")
    assert 'lang="en"' in client.get("/").content.decode()
    assert 'lang="nl"' in client.get("/?lang=nl").content.decode()


def test_an_unknown_language_or_theme_changes_nothing(client):
    answer = client.get("/?lang=xx&theme=neon", headers={"accept-language": "nl"})
    page = answer.content.decode()
    assert 'lang="nl"' in page
    assert 'data-theme="standard"' in page
    assert not answer.cookies
