"""Names come from docs/words.md, and some words appear nowhere."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import models

from ertoe.circle.models import Share, VersionRow
from tests.house.rooms import HOUSE, ROOT, our_models, python_files, room, short, templates, tree

# Domain rule 5. A title that science gave its own work keeps its own words, in the origin of a tool.
FORBIDDEN = re.compile(
    r"complian|adheren|th[ée]rapietrouw|unmotivated|ongemotiveerd|gemotiveerd|\brefuses\b|\bweiger|patient|pati[ëe]nt",
    re.I,
)
FOR_A_PERSON = re.compile(r"\b(cli[ëe]nt|gebruiker|user)(s|en)?\b", re.I)
TITLE_OF_SCIENCE = re.compile(r'title: "[^"]*"')
WITH_SOURCES = ("family.yaml", "science.yaml")
SAY_WHAT_NOT_TO_SAY = ("CONTRIBUTING.md", "docs/words.md")
# Texts that are to lose their names come as practices write them, and what looks for names must know their words.
AS_PRACTICES_WRITE = (
    "content/deidentify/words.yaml", "content/deidentify/first_names.yaml", "bench/case_texts/templates.yaml",
)  # fmt: skip
TITLES_OF_OTHERS = (
    "Patient Priorities Care", "patientprioritiescare.org", "Vlaams Patiëntenplatform", "vlaamspatientenplatform.be",
    "Patiëntprofielen (The healthcare consumption model)", "Flemish Patients’ Platform", "patientenplatform:",
    "patient-priorities:",
)  # fmt: skip


def texts() -> list[Path]:
    folders = [HOUSE, ROOT / "content", ROOT / "docs", ROOT / "locale", ROOT / "tools", ROOT / "bench"]
    suffixes = (".py", ".html", ".md", ".yaml", ".yml", ".po", ".json", ".js", ".css", ".txt", ".typ", ".svg")
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in suffixes]
    kept = [path for path in found if not {"vendor", "__pycache__"} & set(path.parts)]
    return sorted({*kept, *ROOT.glob("*.md")} - {ROOT / name for name in (*SAY_WHAT_NOT_TO_SAY, *AS_PRACTICES_WRITE)})


def spoken(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    for title in TITLES_OF_OTHERS:
        text = text.replace(title, "")
    return TITLE_OF_SCIENCE.sub("", text) if path.name in WITH_SOURCES else text


def test_forbidden_words_appear_nowhere():
    found = [
        f"{short(path)}:{number}: {match.group()}"
        for path in texts()
        for number, line in enumerate(spoken(path).splitlines(), start=1)
        if (match := FORBIDDEN.search(line))
    ]
    assert found == []


def test_a_person_is_never_called_a_client_or_a_user_on_screen():
    """In templates, content and catalogues; Django's own `request.user` is code."""
    on_screen = [*templates(), *(ROOT / "content").rglob("*.yaml"), *(ROOT / "locale").rglob("*.po")]
    found = [
        f"{short(path)}: {match.group()}"
        for path in on_screen
        if short(path) not in AS_PRACTICES_WRITE
        and (match := FOR_A_PERSON.search(re.sub(r"{%.*?%}|{{.*?}}|#.*", "", spoken(path))))
    ]
    assert found == []


def test_no_field_puts_a_label_on_a_person():
    """Rule 4: no stored type, no score, no risk."""
    labels = re.compile(r"risk|score|profile|category|patient_type|segment|rank", re.I)
    assert [
        f"{one._meta.label}.{f.name}" for one in our_models() for f in one._meta.local_fields if labels.search(f.name)
    ] == []


# --- docs/words.md ----------------------------------------------------------


def the_words() -> str:
    path = ROOT / "docs" / "words.md"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def missing(names: set[str]) -> list[str]:
    words = the_words()
    return sorted(name for name in names if not re.search(rf"\b{re.escape(name)}\b", words))


def test_every_model_is_in_the_words():
    """Versions and shares are explained once, as shapes."""
    plain = [model for model in our_models() if not issubclass(model, VersionRow | Share)]
    assert missing({model.__name__ for model in plain}) == []


def test_every_state_is_in_the_words():
    states = {
        str(value)
        for model in our_models()
        for field in model._meta.local_fields
        if isinstance(field, models.CharField)
        and field.choices
        and field.name in ("state", "status", "role", "visibility")
        for value, _ in field.choices
    }
    assert missing(states) == []


def traces() -> Iterator[tuple[str, ast.expr]]:
    """Where a trace is left, and the word it leaves; one of two words where it depends."""
    for path in room("changes"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("leave", "leave_once"):
                word = node.args[0]
                for one in (word.body, word.orelse) if isinstance(word, ast.IfExp) else (word,):
                    yield f"{short(path)}:{node.lineno}", one


def test_every_trace_is_in_the_words():
    assert missing({word.value for _, word in traces() if isinstance(word, ast.Constant)}) == []


def test_every_trace_is_a_word_and_not_put_together():
    assert [where for where, word in traces() if not isinstance(word, ast.Constant)] == []


def test_no_text_is_glued():
    """A sentence is translated whole, with placeholders: no f-string, no `+` inside gettext."""
    glued = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "gettext", "gettext_lazy", "ngettext")
        if node.args and not isinstance(node.args[0], ast.Constant)
    ]
    assert glued == []


def test_no_sentence_hides_inside_an_f_string():
    """What gathers the sentences for the catalogues cannot look into an f-string."""
    hidden = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for outer in ast.walk(tree(path))
        if isinstance(outer, ast.JoinedStr)
        for node in ast.walk(outer)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("_", "gettext", "gettext_lazy", "ngettext")
    ]
    assert hidden == []


GETTEXT = ("_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy", "pgettext")


def is_translation(node: ast.expr) -> bool:
    """A translated sentence, perhaps with its placeholders filled in, perhaps as `str`."""
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        node = node.left
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "str" and node.args:
        node = node.args[0]
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") in GETTEXT


def test_nothing_is_put_before_or_behind_a_translation():
    glued = [
        f"{short(path)}:{node.lineno}"
        for path in python_files()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add)
        if is_translation(node.left) or is_translation(node.right)
    ]
    assert glued == []


SENTENCE = re.compile(
    r'{%\s*translate\s+"(?P<short>[^"]*)"\s*(?:trimmed\s*)?%}|{%\s*blocktranslate\b[^%]*%}(?P<long>.*?){%\s*endblocktranslate\s*%}',
    re.S,
)
STANDS_ALONE = re.compile(r"[A-ZÀ-Ý“{%].*[.!?:…”]$", re.S)


def glued_in(text: str) -> list[str]:
    """Pieces of sentences with nothing but a space between them and another piece, or a value."""
    pieces = [(match, (match["short"] or match["long"] or "").strip()) for match in SENTENCE.finditer(text)]
    broken = {match.start(): piece for match, piece in pieces if not STANDS_ALONE.match(piece)}
    marked = SENTENCE.sub(lambda match: "\x02" if match.start() in broken else "\x01", text)
    found = re.findall(r"[\x01\x02][ \t,;]*\x02|\x02[ \t,;]*[\x01\x02]|\x02 ?{{[^}]*}}|{{[^}]*}} ?\x02", marked)
    return list(broken.values()) if found else []


def test_glue_is_seen():
    assert glued_in('{{ name }} {% translate "komt vandaag" %}') == ["komt vandaag"]
    assert glued_in('{% translate "Zij komt" %} {% translate "vandaag" %}') == ["Zij komt", "vandaag"]
    assert glued_in('{% translate "Gelezen:" %} {{ things }} <b>{% translate "nieuw" %}</b>') == []


@pytest.mark.parametrize("path", templates(), ids=short)
def test_no_sentence_is_glued_in_a_template(path):
    assert glued_in(re.sub(r"{#.*?#}", "", path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", templates(), ids=short)
def test_no_dutch_stands_in_a_template_untranslated(path):
    """Letters between tags that no `translate` holds. The static error pages speak Dutch and English by themselves."""
    if path.stem.isdecimal() or path.parent.name == "gallery" or path.stem == "gallery":
        return
    text = path.read_text(encoding="utf-8")
    text = re.sub(
        r"{%\s*comment.*?endcomment\s*%}|{#.*?#}|{%\s*blocktrans.*?endblocktrans\w*\s*%}", "", text, flags=re.S
    )
    text = re.sub(r"{%.*?%}|{{.*?}}|<(style|script|svg)\b.*?</\1>|<[^>]*>|&\w+;", " ", text, flags=re.S)
    left = [word for word in re.findall(r"[^\W\d_]{2,}", text) if word != "Ertoe"]
    assert left == []
