"""What somebody on a telephone has to wait for: the person's page with everything it loads, on a first visit."""

import gzip
import re
from pathlib import Path

import pytest

from ertoe.project.gather import ONE_SHEET, gather, sheets
from tests.personas import Persona, client_of

AT_MOST = 60_000
LOADED = re.compile(r'<(?:link|script)[^>]*(?:href|src)="/static/([^"]+)"')


@pytest.fixture
def gathered(settings, tmp_path: Path) -> Path:
    settings.IS_GATHERED = True
    gather(tmp_path / "static")
    return tmp_path / "static"


def weight_of(file: Path) -> int:
    compressed = file.with_name(file.name + ".gz")
    return (compressed if compressed.is_file() else file).stat().st_size


def test_the_page_of_a_person_weighs_at_most_60_kilobytes(gathered: Path, demo: dict[str, Persona]) -> None:
    godelieve = demo["godelieve"]
    client = client_of(godelieve)
    answer = client.get(f"/people/{godelieve.member.person_id}/")
    loaded = LOADED.findall(answer.content.decode())
    assert loaded.count(ONE_SHEET) == 1
    assert len(gzip.compress(answer.content)) + sum(weight_of(gathered / name) for name in loaded) <= AT_MOST


def test_pages_are_compressed_on_their_way(settings) -> None:
    assert "django.middleware.gzip.GZipMiddleware" in settings.MIDDLEWARE


def test_the_one_sheet_has_every_sheet_in_the_order_of_the_page(gathered: Path) -> None:
    sheet = (gathered / ONE_SHEET).read_text()
    texts = [(gathered / name).read_text() for name in sheets() if not name.endswith("fonts.css")]
    places = [sheet.index(text) for text in texts if text]
    assert places == sorted(places)


def test_gathering_again_leaves_nothing_of_before(gathered: Path) -> None:
    stale = gathered / "ui" / "old.css"
    stale.write_text("a {}")
    gather(gathered)
    assert not stale.exists()
