"""The plan in the words of a letter, in the language of the reader: what `typst/plan.typ` sets on paper."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ertoe.dossier.plan import MemberLine, Plan, Quoted
from ertoe.dossier.threads import a_day, threads_of, translated
from ertoe.foundation.language import language_in_use
from ertoe.ui.icons import LINES
from ertoe.ui.pictograms import PICTOGRAMS
from ertoe.ui.pictures.badges import form_of, initials
from ertoe.ui.pictures.thread import OtherWords, ThreadAgreement, ThreadCareGoal, ThreadLifeGoal, ThreadVoice

Words = dict[str, Any]
HEART = f'<g transform="scale(2)" stroke-width="1.3">{LINES["life"]}</g>'


def letter(plan: Plan, *, reader: str, on: date, lens: str = "plain", is_large: bool = False) -> Words:
    """`reader` is for whom it is made: another member may see more, or less."""
    title = _("Mijn plan") if plan.whose.my_role == "person" else _("Het plan van %(name)s") % _first_name(plan)
    told = {"reader": reader, "day": a_day(on)}
    threads = threads_of(plan, lens)
    return {
        "language": language_in_use(),
        "large": is_large,
        "title": f"{title} - {plan.whose.full_name} - Ertoe",
        "about": _("Van wat ertoe doet naar wie wat doet, op één blad."),
        "heading": title,
        "whose": plan.whose.full_name,
        "on": a_day(on),
        "sentence": plan.whose.sentence,
        "sentence_language": language_of(plan.whose.sentence_language),
        "sentence_beside": others_say(translated(plan.whose.sentence_beside)),
        "says": _says() | (asdict(threads.heads) if threads.heads else {}),
        "initials": initials(plan.whose.full_name),
        "goals": [_life_goal(goal) for goal in threads.life_goals],
        "also_care_goals": [_care_goal(goal) for goal in threads.care_goals],
        "also": [deed(line) for line in threads.agreements],
        "later": [_later(goal) for goal in threads.later],
        "over": [{"words": goal.words, "language": language_of(goal.language)} for goal in plan.over],
        "strengths": [_strength(one) for one in plan.strengths],
        "circle": [_member(line) for line in plan.circle if line.phone],
        "review": look_back(plan),
        "next_talk": _next_talk(plan),
        "empty": _("Hier staat nog niets. Dat mag zo blijven.") if plan.is_empty else "",
        "foot": _("Dit blad toont wat %(reader)s op %(day)s mocht lezen. Geen noodlijn: bel bij nood 112.") % told,
        "page": _("blad {page} van {pages}"),
    }


def others_say(beside: Iterable[OtherWords]) -> list[Words]:
    """The same in other words, with who says it so."""
    return [{"who": f"{who}: ", "words": words, "language": language_of(tag)} for who, words, tag in beside]


def look_back(plan: Plan) -> str:
    if plan.review_on is None:
        return _("Nog geen dag gekozen om opnieuw te kijken.")
    return _("We kijken opnieuw op %(day)s.") % {"day": a_day(plan.review_on)}


def _says() -> Words:
    return {
        "also_agreed": _("Dit doen we ook"),
        "going": _("Hoe gaat het?"),
        "scale": _("0 is helemaal niet, 10 is zoals gewenst."),
        "nothing": _("Hier is nog geen afspraak voor."),
        "also": _("Daarnaast"),
        "later": _("Later"),
        "over": _("Klaar of losgelaten"),
        "strengths": _("Wat lukt, wat helpt"),
        "circle": _("Wie bel ik waarvoor?"),
        "holes": _("Niet elk teken kon hier worden afgedrukt: lees het na op het scherm."),
    }


def _first_name(plan: Plan) -> Words:
    return {"name": plan.whose.first_name}


def _life_goal(goal: ThreadLifeGoal) -> Words:
    return {
        "words": goal.words,
        "language": language_of(goal.language),
        "sign": sign(goal.pictogram),
        "thread": _thread(goal),
        "note": goal.note,
        "beside": others_say(goal.beside),
        "voices": [_voice(voice) for voice in goal.marked],
        "care_goals": [_care_goal(one, is_voiced=not goal.is_lifted) for one in goal.care_goals],
        "agreements": [deed(line) for line in goal.agreements],
    }


def _thread(goal: ThreadLifeGoal) -> str:
    """The drawing in words, for who listens."""
    if goal.has_nothing_agreed:
        return _("Een losse knoop: aan dit levensdoel hangt nog niets.")
    lines = (*goal.agreements, *(line for one in goal.care_goals for line in one.agreements))
    care_goals, agreements = len(goal.care_goals), len(lines)
    count = {
        "care_goals": ngettext("%(count)d zorgdoel", "%(count)d zorgdoelen", care_goals) % {"count": care_goals},
        "agreements": ngettext("%(count)d afspraak", "%(count)d afspraken", agreements) % {"count": agreements},
    }
    return _("Een draad verbindt dit levensdoel met %(care_goals)s en %(agreements)s.") % count


def _care_goal(goal: ThreadCareGoal, *, is_voiced: bool = True) -> Words:
    return {
        "words": goal.words,
        "language": language_of(goal.language),
        "beside": others_say(goal.beside),
        "note": goal.note,
        "voices": [_voice(voice) for voice in goal.voices] if is_voiced else [],
        "agreements": [deed(line) for line in goal.agreements],
    }


def deed(line: ThreadAgreement) -> Words:
    form, letters = form_of(line.role), initials(line.owner)
    return {
        "what": line.words,
        "language": language_of(line.language),
        "beside": others_say(line.beside),
        "who": line.owner,
        "form": form,
        "initials": letters,
        "rest": [*filter(None, [line.is_what]), *line.rest],
        "note": line.note,
    }


def _voice(voice: ThreadVoice) -> Words:
    told = {"role": form_of(voice.role), "who": voice.who, "stop": voice.mark, "before": voice.before}
    told |= {"wished": voice.wished, "says": voice.said, "moved": voice.moved, "on": voice.on}
    return told | {
        "words": voice.words,
        "language": language_of(voice.language),
        "beside": others_say(voice.beside),
    }


def _who_said(quoted: Quoted) -> str:
    return _("gezien door %(name)s") % {"name": quoted.said_by} if quoted.observed else quoted.said_by


def _strength(quoted: Quoted) -> Words:
    told = {"words": quoted.words, "language": language_of(quoted.language), "who": _who_said(quoted)}
    return told | {"beside": others_say(translated(quoted.beside))}


def _later(goal: ThreadLifeGoal) -> Words:
    told = {"words": goal.words, "language": language_of(goal.language), "beside": others_say(goal.beside)}
    return told | {"sign": sign(goal.pictogram), "note": goal.note}


def language_of(tag: str) -> str:
    """Typst knows languages by their first letters only."""
    return tag.split("-")[0] or language_in_use()


def sign(pictogram: str) -> str:
    """Our own drawing of the life domain, as a picture that paper can take."""
    parts = "".join(PICTOGRAMS[pictogram].parts) if pictogram in PICTOGRAMS else HEART
    parts = parts.replace('class="pictogram__gold"', 'fill="#f3d9a0" stroke="none"')
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="#5c2748" stroke-width="2.4" '
        f'stroke-linecap="round" stroke-linejoin="round">{parts}</svg>'
    )


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
