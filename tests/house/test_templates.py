"""Templates speak; they know their own package, lower floors and `ui`, and nothing inline."""

import re

import pytest
from django.template import engines

from tests.house.rooms import FLOORS, package_of, short, templates

each_template = pytest.mark.parametrize("path", templates(), ids=short)

OPENING = re.compile(r"{%-?\s*(if|for|with|blocktranslate|blocktrans|filter|spaceless|autoescape|ifchanged)\b")
CLOSING = re.compile(r"{%-?\s*end(if|for|with|blocktranslate|blocktrans|filter|spaceless|autoescape|ifchanged)\b")


@each_template
def test_a_template_knows_its_own_package_lower_floors_and_ui(path):
    own = FLOORS.index(package_of(path))
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r"""{%\s*(?:include|extends)\s+["']([^"']+)["']""", text):
        package = name.partition("/")[0]
        if package in FLOORS:
            assert package == "ui" or FLOORS.index(package) <= own, name


@each_template
def test_nothing_stands_inline(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle\s*=", text), "style="
    assert not re.search(r"\shx-on", text), "hx-on"
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text), "an inline handler"
    assert not re.search(r"<script(?![^>]*\ssrc=)", text), "an inline script"
    assert not re.search(r"javascript:", text)
    assert "{% autoescape off" not in text
    assert "|safe" not in text


HOLDS_THE_TOKEN = ('{% include "ui/_phrase_fields.html"',)


@each_template
def test_every_form_that_sends_has_its_token(path):
    if path.parent.name == "gallery":  # shows a form, sends nothing
        return
    for form in re.findall(r"<form\b.*?</form>", path.read_text(encoding="utf-8"), re.S):
        if re.search(r"""method=["']post["']""", form, re.I):
            assert "{% csrf_token %}" in form or any(fragment in form for fragment in HOLDS_THE_TOKEN)


@each_template
def test_at_most_three_things_are_nested(path):
    deepest = depth = 0
    for tag in re.findall(r"{%.*?%}", path.read_text(encoding="utf-8"), re.S):
        if OPENING.match(tag):
            depth += 1
        elif CLOSING.match(tag):
            depth -= 1
        deepest = max(deepest, depth)
    assert deepest <= 3


@each_template
def test_no_address_is_written_out(path):
    """Urls are linked by name; only what is fixed for good may be written: home, and the sign-in of a third party."""
    hard = re.findall(r"""(?:href|action|src|hx-\w+)=["'](/[^"'{]*)["']""", path.read_text(encoding="utf-8"))
    fixed = [one for one in hard if one in ("/", "/me/") or one.startswith(("/account/", "/static/"))]
    assert hard == fixed or path.stem.isdecimal()


def test_a_variable_that_nobody_gave_fails():
    """`FAIL_INVALID_TEMPLATE_VARS` in pyproject.toml; asking with `if` whether it is there remains allowed."""
    assert engines["django"].from_string("{% if nobody %}{{ nobody }}{% endif %}").render({}) == ""
    with pytest.raises(pytest.fail.Exception):
        engines["django"].from_string("{{ nobody }}").render({})
