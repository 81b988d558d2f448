"""Contrast of every theme, computed from the tokens themselves (WCAG 2.2, 1.4.3 and 1.4.11)."""

import re
from pathlib import Path

import pytest

from ertoe.ui.themes import FOLDER, HOUSE_STYLES, THEMES, known

CSS = Path(__file__).resolve().parent.parent / "static" / "ui" / "css"
WORDS_ON = {
    "ink": ("paper", "sheet", "accent-wash", "thread-wash", "life-wash", "care-wash", "trouble-wash", "well-wash"),
    "ink-soft": ("paper", "sheet", "thread-wash"),
    "accent": ("paper", "sheet", "accent-wash"),
    "accent-strong": ("paper", "sheet", "accent-wash"),
    "life": ("sheet",),
    "care": ("sheet",),
    "deed": ("sheet",),
    "trouble": ("paper", "sheet", "trouble-wash"),
    "voice-person": ("paper", "sheet"),
    "voice-carer": ("paper", "sheet"),
    "voice-professional": ("paper", "sheet"),
    "accent-ink": ("accent", "accent-strong"),
}
SHAPES_ON = {
    "edge": ("paper", "sheet"),
    "thread": ("paper", "sheet", "thread-wash"),
    "focus": ("paper", "sheet"),
    "deed": ("paper", "sheet"),
    "life": ("paper", "life-wash"),
    "care": ("paper", "care-wash"),
    "well": ("paper", "well-wash"),
    "trouble": ("paper", "trouble-wash"),
}


def colours_of(theme: str) -> dict[str, str]:
    found = tokens_in((CSS / "tokens.css").read_text(), ":root")
    file = FOLDER / f"{theme}.css"
    return found | tokens_in(file.read_text(), f'[data-theme="{theme}"]') if file.is_file() else found


def tokens_in(css: str, selector: str) -> dict[str, str]:
    block = re.search(re.escape(selector) + r"\s*\{(.*?)\}", css, re.DOTALL)
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", block.group(1))) if block else {}


def brightness(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def too_faint(colours: dict[str, str], pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    return [
        f"{front} on {ground}: {contrast(colours[front], colours[ground]):.2f}"
        for front, grounds in pairs.items()
        for ground in grounds
        if contrast(colours[front], colours[ground]) < least
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_in_every_theme(theme: str) -> None:
    assert too_faint(colours_of(theme), WORDS_ON, 7 if theme == "contrast" else 4.5) == []


@pytest.mark.parametrize("theme", THEMES)
def test_lines_and_shapes_can_be_seen_in_every_theme(theme: str) -> None:
    assert too_faint(colours_of(theme), SHAPES_ON, 3) == []


def test_a_faint_colour_would_be_found() -> None:
    colours = colours_of("standard") | {"ink-soft": "#b0a89f"}
    assert too_faint(colours, {"ink-soft": ("paper",)}, 4.5)


def test_every_theme_file_sets_only_names_that_the_letter_knows() -> None:
    names = set(re.findall(r"--[\w-]+(?=:)", (CSS / "tokens.css").read_text()))
    for file in FOLDER.glob("*.css"):
        assert set(re.findall(r"^  (--[\w-]+):", file.read_text(), re.MULTILINE)) <= names, file.name
        assert f'[data-theme="{file.stem}"]' in file.read_text(), file.name


def test_a_house_style_is_found_because_its_file_is_there() -> None:
    assert HOUSE_STYLES["de-brug"] == "De Brug"


def test_an_unknown_theme_is_the_standard_one() -> None:
    assert known("../../etc/passwd", "") == "standard"
    assert known("", "calm", "standard") == "calm"
