"""Who finds a form: those who work where it is offered, and the people they care for."""

from datetime import date

import pytest
from django.urls import reverse

from ertoe.questionnaires.changes import stop_offering_form
from ertoe.questionnaires.models import FilledForm, Offered
from ertoe.questionnaires.tests.filling import sent_by
from ertoe.questionnaires.tests.some_forms import DEMO, offered_by_de_brug, text_of
from tests.personas import client_of

pytestmark = pytest.mark.django_db
TITLE = "Hoe verloopt een gewone week?"


@pytest.fixture
def week(circle_of_godelieve):
    return offered_by_de_brug(text_of("gewone-week"))


def forms_page(circle, who):
    return client_of(circle.everybody[who]).get(reverse("questionnaires:forms", args=(circle.person.pk,)))


def test_jonas_of_de_brug_and_the_circle_find_it_and_another_practice_does_not(circle_of_godelieve, week):
    for who, finds in {"godelieve": True, "katrien": True, "jonas": True, "peeters": False, "saskia": False}.items():
        assert (TITLE in forms_page(circle_of_godelieve, who).content.decode()) is finds, who


def test_omar_and_the_helper_get_the_same_404(circle_of_godelieve, week):
    assert forms_page(circle_of_godelieve, "omar").status_code == 404
    assert forms_page(circle_of_godelieve, "omar").content == forms_page(circle_of_godelieve, "rik").content


def test_godelieve_begins_it_alone_and_jonas_says_whose_answers_they_are(circle_of_godelieve, week, the_door_is_open):
    url = reverse("questionnaires:begin_form", args=(circle_of_godelieve.person.pk,)) + f"?form={week.pk}"
    for who in ("godelieve", "jonas"):
        client = client_of(circle_of_godelieve.everybody[who])
        response = client.post(url, sent_by(client, url))
        assert "/fill-in-form/" in response.url
    hers, his = FilledForm.objects.order_by("seq")
    assert hers.said_by == his.said_by == circle_of_godelieve.godelieve.member
    assert his.recorded_by == circle_of_godelieve.jonas.member
    assert (hers.visibility, hers.released_at) == ("only_me", None)


def test_it_is_asked_in_french_of_who_reads_french(circle_of_godelieve, week):
    url = reverse("questionnaires:begin_form", args=(circle_of_godelieve.person.pk,)) + f"?form={week.pk}"
    client = client_of(circle_of_godelieve.godelieve)
    assert "Comment se passe une semaine ordinaire" in client.get(f"{url}&lang=fr").content.decode()
    assert f'lang="nl" dir="auto">{TITLE}' in client.get(f"{url}&lang=de").content.decode()


def test_what_is_switched_off_cannot_be_begun(circle_of_godelieve, week):
    offered = Offered.objects.get()
    stop_offering_form(by=DEMO, organisation=offered.organisation, questionnaire=week)
    assert TITLE not in forms_page(circle_of_godelieve, "godelieve").content.decode()
    url = reverse("questionnaires:begin_form", args=(circle_of_godelieve.person.pk,))
    for asked in (f"?form={week.pk}", "?form=x"):
        assert client_of(circle_of_godelieve.godelieve).post(url + asked, {}).status_code == 404


def test_who_no_longer_works_there_finds_it_no_more(circle_of_godelieve, week):
    circle_of_godelieve.jonas.member.organisation.employments.update(until_on=date(2026, 2, 1))
    assert forms_page(circle_of_godelieve, "jonas").status_code == 404
