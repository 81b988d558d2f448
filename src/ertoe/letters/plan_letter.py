"""The plan in the words of a letter, in the language of the reader: what `typst/plan.typ` sets on paper."""

from datetime import date
from typing import Any

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from ertoe.dossier.plan import AgreementLine, CareGoalLine, LifeGoalLine, MemberLine, Plan, Quoted, Voice

Words = dict[str, Any]


def letter(plan: Plan, *, reader: str, on: date, lens: str = "plain", is_large: bool = False) -> Words:
    """`reader` is for whom it is made: another member may see more, or less."""
    title = _("Mijn plan") if plan.whose.my_role == "person" else _("Het plan van %(name)s") % _first_name(plan)
    told = {"reader": reader, "day": a_day(on)}
    return {
        "language": get_language() or "nl",
        "large": is_large,
        "title": f"{title} - {plan.whose.full_name} - Ertoe",
        "about": _("Van wat ertoe doet naar wie wat doet, op één blad."),
        "heading": title,
        "whose": plan.whose.full_name,
        "on": a_day(on),
        "sentence": plan.whose.sentence,
        "says": _says(),
        "goals": [_life_goal(goal, lens) for goal in plan.working_on],
        "also_care_goals": [_care_goal(goal) for goal in plan.orphan_care_goals],
        "also": [_agreement(line) for line in plan.orphan_agreements],
        "later": [goal.words for goal in plan.later],
        "over": [goal.words for goal in plan.over],
        "strengths": [{"words": one.words, "who": _who_said(one)} for one in plan.strengths],
        "circle": [_member(line) for line in plan.circle if line.phone],
        "review": look_back(plan),
        "next_talk": _next_talk(plan),
        "empty": _("Hier staat nog niets. Dat mag zo blijven.") if plan.is_empty else "",
        "foot": _("Dit blad toont wat %(reader)s op %(day)s mocht lezen. Geen noodlijn: bel bij nood 112.") % told,
        "page": _("blad {page} van {pages}"),
    }


def a_day(day: date) -> str:
    return date_format(day, "j F Y")


def look_back(plan: Plan) -> str:
    if plan.review_on is None:
        return _("Nog geen dag gekozen om opnieuw te kijken.")
    return _("We kijken opnieuw op %(day)s.") % {"day": a_day(plan.review_on)}


def when(line: AgreementLine) -> list[str]:
    """How often, in the words in which it was agreed; else its fixed day; and until when."""
    found = [line.how_often] if line.how_often else []
    if not found and line.weekday:
        found.append(_("op %(weekday)s") % {"weekday": WEEKDAYS[line.weekday - 1]})
    if line.until_on:
        found.append(_("tot %(day)s") % {"day": a_day(line.until_on)})
    return found


def _says() -> Words:
    return {
        "working_on": _("Hier werken we aan"),
        "also": _("Ook afgesproken"),
        "later": _("Later"),
        "over": _("Klaar of losgelaten"),
        "strengths": _("Wat lukt, wat helpt"),
        "circle": _("Wie bel ik waarvoor?"),
        "holes": _("Niet elk teken kon hier worden afgedrukt: lees het na op het scherm."),
    }


def _first_name(plan: Plan) -> Words:
    return {"name": plan.whose.first_name}


def _life_goal(goal: LifeGoalLine, lens: str) -> Words:
    return {
        "words": goal.words,
        "language": goal.language,
        "professional": _in_professional_words(goal) if lens == "professional" else "",
        "thread": _thread(goal),
        "voices": [_voice(voice) for voice in goal.voices],
        "care_goals": [_care_goal(one) for one in goal.care_goals],
        "agreements": [_agreement(line) for line in goal.agreements],
        "nothing": _("Hier is nog geen afspraak voor."),
    }


def _in_professional_words(goal: LifeGoalLine) -> str:
    words = {"words": goal.professional_words}
    return _("In vakwoorden: %(words)s") % words if goal.professional_words else ""


def _thread(goal: LifeGoalLine) -> str:
    """The drawing in words, for who listens."""
    if goal.has_nothing_agreed:
        return _("Een losse knoop: aan dit levensdoel hangt nog niets.")
    care_goals, agreements = len(goal.care_goals), len(goal.all_agreements)
    count = {
        "care_goals": ngettext("%(count)d zorgdoel", "%(count)d zorgdoelen", care_goals) % {"count": care_goals},
        "agreements": ngettext("%(count)d afspraak", "%(count)d afspraken", agreements) % {"count": agreements},
    }
    return _("Een draad verbindt dit levensdoel met %(care_goals)s en %(agreements)s.") % count


def _care_goal(goal: CareGoalLine) -> Words:
    rest = [_("voorgesteld")] if goal.state == "proposed" else []
    if goal.target_on:
        rest.append(_("tegen %(day)s") % {"day": a_day(goal.target_on)})
    return {
        "words": goal.words,
        "rest": ", ".join(rest),
        "voices": [_voice(voice) for voice in goal.voices],
        "agreements": [_agreement(line) for line in goal.agreements],
        "nothing": _("Hier is nog geen afspraak voor."),
    }


def _agreement(line: AgreementLine) -> Words:
    rest = when(line)
    if line.state == "proposed":
        rest.append(_("voorgesteld"))
    return {"what": line.words, "who": line.owner, "rest": rest}


def _voice(voice: Voice) -> Words:
    return {
        "role": voice.role,
        "who": voice.who,
        "stop": voice.mark,
        "says": _mark(voice),
        "words": voice.words,
    }


def _mark(voice: Voice) -> str:
    if voice.mark is not None:
        return _("%(mark)s van de 10") % {"mark": voice.mark}
    if voice.level is not None:
        return _("trap %(level)s (van −2 tot +2)") % {"level": f"{voice.level:+d}".replace("+0", "0").replace("-", "−")}
    return ""


def _who_said(quoted: Quoted) -> str:
    return _("gezien door %(name)s") % {"name": quoted.said_by} if quoted.observed else quoted.said_by


def _member(line: MemberLine) -> Words:
    return {
        "name": line.name,
        "phone": line.phone,
        "rest": [
            line.as_what,
            *filter(None, [line.call_for]),
        ],
    }


def _next_talk(plan: Plan) -> str:
    if plan.next_talk and plan.next_talk_on:
        told = {"talk": plan.next_talk, "day": a_day(plan.next_talk_on)}
        return _("Het volgende gesprek, op %(day)s: %(talk)s") % told
    if plan.next_talk_on:
        return _("Het volgende gesprek is op %(day)s.") % {"day": a_day(plan.next_talk_on)}
    return ""
