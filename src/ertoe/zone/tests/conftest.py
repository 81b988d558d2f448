import pytest

from ertoe.zone.tests.people_of_the_zone import SmallZone, make_small_zone


@pytest.fixture
def small_zone(db: None) -> SmallZone:
    """Jonas of De Brug, Saskia of De Linde, Nele who edits, Omar who has nothing to do with it."""
    return make_small_zone()
