"""Where the tests live: secrets of their own, a folder of their own, nothing under ./var touched."""

import tempfile
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

# The same examples every day, so that a red build is somebody's change; new ones, and ten times as many, at night.
hypothesis_settings.register_profile(
    "ertoe",
    max_examples=50,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
hypothesis_settings.register_profile(
    "nightly", hypothesis_settings.get_profile("ertoe"), max_examples=500, derandomize=False
)
hypothesis_settings.load_profile("ertoe")

FOLDER = pytest.StashKey[tempfile.TemporaryDirectory[str]]()


def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings

    from ertoe.foundation.keys import create_key_file

    folder = config.stash[FOLDER] = tempfile.TemporaryDirectory(prefix="ertoe-tests-")
    settings.ERTOE_DEMO = True  # the journeys begin at "continue as"
    settings.DATA_DIR = Path(folder.name)
    settings.ERTOE_KEY_FILE = Path(folder.name) / "ertoe.key"
    create_key_file(settings.ERTOE_KEY_FILE)
    settings.SECRET_KEY = "only for tests, and long enough to please the checks of Django: 0123456789"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # scrypt is slow by design


@pytest.fixture(scope="session", autouse=True)
def no_variable_is_forgotten(_fail_for_invalid_template_variable: None) -> None:
    """Templates may have been loaded while tests were gathered, before pytest-django made unknown variables fail."""
    from django.conf import settings
    from django.template import engines

    engines["django"].engine.string_if_invalid = settings.TEMPLATES[0]["OPTIONS"]["string_if_invalid"]


@pytest.fixture(scope="session", autouse=True)
def what_ships_is_read_once() -> Iterator[None]:
    """The tools that Ertoe ships do not change while tests run: their YAML is read once, and given out as a copy."""
    from ertoe.tools import plain_yaml
    from ertoe.tools.schema import CONTENT_FOLDER

    read = plain_yaml.read
    read_once = cache(read)

    def given_out(file: Path) -> tuple[Any, dict[plain_yaml.Place, int]]:
        return deepcopy(read_once(file)) if file.is_relative_to(CONTENT_FOLDER) else read(file)

    plain_yaml.read = given_out
    yield
    plain_yaml.read = read


def pytest_unconfigure(config: pytest.Config) -> None:
    if folder := config.stash.get(FOLDER, None):
        folder.cleanup()
