"""A whole session as words for paper: programme, guide, cards to cut, cases and sheets. `typst/session.typ` sets it."""

from collections.abc import Iterable
from itertools import accumulate
from typing import Any, TypeVar

from django.utils.translation import gettext as _

from ertoe.foundation.language import language_in_use
from ertoe.learning.content import Case, Handout, LiveQuestion, SpokenPath, SpokenSession, Step
from ertoe.learning.content.blocks import blocks
from ertoe.learning.how_long import so_long

Words = dict[str, Any]
Thing = TypeVar("Thing", Case, Handout)
BRING_ALWAYS = "from_problem_to_goal"


def session_paper(path: SpokenPath, session: SpokenSession) -> Words:
    """With the notes of who moderates: for who is signed in."""
    asks_goals = any(step.kind == "self_assessment" for step in session.steps)
    sorts = [step.live for step in session.steps if step.live and step.live.kind == "sort"]
    return {
        "language": language_in_use(),
        "title": f"{session.title} - {path.title} - Ertoe",
        "about": {"words": session.about, "language": session.lang},
        "path": path.title,
        "heading": session.title,
        "frame_language": path.lang,
        "before": _text(session.notes, session.notes_lang),
        "whole": _text(path.notes, path.notes_lang),
        "steps": [_step(step, at) for step, at in zip(session.steps, _starts(session), strict=False)],
        "goals": [goal.words for goal in path.goals] if asks_goals else [],
        "cards": [_cards(live) for live in sorts],
        "cases": [_case(one) for one in _once(step.case for step in session.steps if step.case)],
        "handouts": [_handout(one) for one in _sheets(path, session)],
        "says": _says(session),
    }


def _starts(session: SpokenSession) -> list[int]:
    """After how many minutes each step begins."""
    return list(accumulate((step.minutes for step in session.steps), initial=0))


def _once(things: Iterable[Thing]) -> list[Thing]:
    return list({one.id: one for one in things}.values())


def _sheets(path: SpokenPath, session: SpokenSession) -> list[Handout]:
    always = path.handout(BRING_ALWAYS)
    asked = [one for step in session.steps for one in step.handouts]
    return _once([*asked, *([always] if always else [])])


def _text(words: str, language: str) -> Words:
    return {
        "language": language,
        "blocks": [{"is_list": one.is_list, "lines": list(one.lines)} for one in blocks(words)] if words else [],
    }


def _step(step: Step, start: int) -> Words:
    refers = [step.case.title] if step.case else []
    return {
        "title": step.title,
        "start": start,
        "minutes": step.minutes,
        "language": step.lang,
        "words": _text(step.words, step.lang),
        "exercise": _text(step.exercise, step.lang),
        "notes": _text(step.notes, step.lang),
        "live": _live(step.live) if step.live else None,
        "papers": [*refers, *(one.title for one in step.handouts)],
    }


def _live(live: LiveQuestion) -> Words:
    named = {option.id: option.label for option in live.options}
    return {
        "language": live.lang,
        "ask": live.ask,
        "options": [option.label for option in live.options],
        "ends": [f"0: {live.low}", f"10: {live.high}"] if live.kind == "scale" else [],
        "items": [
            {"words": item.label, "expected": named.get(item.expected, ""), "why": item.why} for item in live.items
        ],
    }


def _cards(live: LiveQuestion) -> Words:
    return {"language": live.lang, "words": [item.label for item in live.items]}


def _case(case: Case) -> Words:
    return {"title": case.title, "language": case.lang, "words": _text(case.words, case.lang)}


def _handout(one: Handout) -> Words:
    told = {"title": one.title, "form": one.form, "language": one.lang, "words": _text(one.words, one.lang)}
    return told | {"left": one.left, "right": one.right, "lines": list(one.lines)}


def _says(session: SpokenSession) -> Words:
    return {
        "minutes": _("{minutes} min"),
        "together": so_long(session.minutes),
        "programme": _("Het verloop"),
        "start": _("Na"),
        "long": _("Duur"),
        "what": _("Wat"),
        "before": _("Vooraf"),
        "whole": _("Over het hele traject"),
        "on_screen": _("Wat iedereen ziet of hoort"),
        "do": _("Wat deelnemers doen"),
        "ask": _("Vraag aan de groep"),
        "raise": _("Zonder telefoon: steek een hand op, of schrijf het op een briefje."),
        "proposal": _("Ons voorstel, geen juist antwoord"),
        "notes": _("Voor wie begeleidt"),
        "papers": _("Op papier achteraan"),
        "goals": _("Waar sta ik nu?"),
        "goals_about": _("Omcirkel een cijfer. Dit blad blijft van u."),
        "goals_before": _("vooraf"),
        "goals_after": _("achteraf"),
        "cards": _("Kaartjes om uit te knippen"),
        "case": _("Casus"),
        "foot": _("Een casus wordt luidop verteld. Schrijf niets op waaraan men iemand herkent."),
        "page": _("blad {page} van {pages}"),
        "holes": _("Niet elk teken kon hier worden afgedrukt: lees het na op het scherm."),
    }
