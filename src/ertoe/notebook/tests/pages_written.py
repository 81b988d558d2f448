"""Pages as the tests write them, through the form like anybody else."""

from html import unescape

from django.http import HttpResponse

from ertoe.notebook import queries
from ertoe.notebook.models import Entry
from tests.personas import Persona, client_of

WRITE = "/notebook/write-entry/"


def writes(persona: Persona, words: str, *, way: str = "friction", **fields: object) -> HttpResponse:
    question = {"friction": "what_i_saw", "feeling": "what_i_felt"}[way]
    return client_of(persona).post(f"{WRITE}?way={way}", {question: words, **fields})


def entries_of(persona: Persona) -> list[Entry]:
    return queries.entries(by=persona.viewer())


def read(persona: Persona, url: str) -> str:
    return unescape(client_of(persona).get(url).content.decode())
