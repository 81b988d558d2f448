"""One care goal: what must be achieved, for which life goal."""

from ertoe.goals.tests.said import CARDS, SIT_THROUGH, a_care_goal, a_life_goal
from tests.personas import Circle, client_of


def test_who_reads_it_sees_for_which_life_goal_it_is(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle, serves=a_life_goal(circle))
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/see-care-goal/"
    page = client_of(circle.saskia).get(url).content.decode()
    assert SIT_THROUGH in page
    assert CARDS in page
    assert "share-care-goal" not in page  # Saskia reads it; she neither said it nor wrote it down
    assert "share-care-goal" in client_of(circle.godelieve).get(url).content.decode()


def test_others_get_the_same_404(circle_of_godelieve: Circle):
    circle = circle_of_godelieve
    goal = a_care_goal(circle)
    url = f"/people/{circle.person.pk}/care-goals/{goal.pk}/see-care-goal/"
    missing = f"/people/{circle.person.pk}/care-goals/{circle.person.pk}/see-care-goal/"
    for who in (circle.katrien, circle.rik, circle.omar):
        client = client_of(who)
        assert client.get(url).status_code == 404
        assert client.get(url).content == client.get(missing).content
