"""What can change in a circle."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import orjson

from ertoe.access.doors import NOTHING_SEEN, Seen, Trail, change
from ertoe.access.errors import AlreadyDone, Refused
from ertoe.access.facts import Visibility, a_person
from ertoe.access.models import Operation
from ertoe.access.viewer import Role, Viewer
from ertoe.accounts.models import Account
from ertoe.circle import permissions
from ertoe.circle.models import Consent, Member, Statement, Translation, Typing, Worded
from ertoe.foundation.clock import today
from ertoe.foundation.language import language_in_use
from ertoe.organisations.models import Employment
from ertoe.people.changes import admit_person
from ertoe.people.models import Person

CONSENT_TEXT = "2026-11"
TYPING_AT_MOST = 40_000  # characters, all fields of a form together


def begin_circle(*, by: Viewer, person: Person, account_id: UUID | None, name: str) -> Member:
    """A new person, with her own key, in the middle of her own circle."""
    with change(permissions.BEGIN_CIRCLE, by=by, about=a_person(person.pk)) as trail:
        admit_person(by=by, person=person)
        middle = Member(account_id=account_id, name=name, role=Role.PERSON, status=Member.Status.ACTIVE)
        middle.from_on = today()
        middle.add(trail)
        trail.leave("circle_begun", member=middle.pk)
    return middle


def begin_own_circle(*, by: Viewer, person: Person, name: str, seen: Seen = NOTHING_SEEN) -> Member:
    """Somebody begins a file about themselves."""
    with change(permissions.BEGIN_CIRCLE, by=by, about=a_person(person.pk), seen=seen) as trail:
        middle = begin_circle(by=by, person=person, account_id=by.account, name=name)
        Consent(text_version=CONSENT_TEXT, is_given=True).add(trail)
        trail.leave("consent_given")
    return middle


def begin_circle_for_another(
    *,
    by: Viewer,
    person: Person,
    name: str,
    starter: str,
    role: Role,
    job: Employment | None,
    seen: Seen = NOTHING_SEEN,
) -> Member:
    """A carer or professional begins a file for somebody who said yes to it, and is its first member beside her."""
    with change(permissions.BEGIN_CIRCLE, by=by, about=a_person(person.pk), seen=seen) as trail:
        begin_circle(by=by, person=person, account_id=None, name=name)
        first = Member(account_id=by.account, name=starter, role=role, status=Member.Status.ACTIVE, from_on=today())
        if job is not None:
            first.organisation_id, first.discipline = job.organisation_id, job.discipline
        first.add(trail)
        Consent(text_version=CONSENT_TEXT, is_given=True, heard_by=first).add(trail)
        trail.leave("consent_given", member=first.pk)
    return first


def invite_member(
    *, by: Viewer, person_id: UUID, name: str, role: Role, seen: Seen = NOTHING_SEEN, **details: Any
) -> Member:
    """Somebody is asked to come into the circle. Sees nothing yet."""
    with change(permissions.INVITE_MEMBER, by=by, about=a_person(person_id), seen=seen) as trail:
        details.setdefault("from_on", today())
        member = Member(name=name, role=role, status=Member.Status.INVITED, granted_by_id=trail.member, **details)
        member.add(trail)
        trail.leave("member_invited", member=member.pk)
    return member


def accept_invitation(*, by: Viewer, member: Member) -> Member:
    """The invited member says yes and is in the circle from now on."""
    with change(permissions.ACCEPT_INVITATION, by=by, about=member) as trail:
        member.keep(trail, status=Member.Status.ACTIVE)
        trail.leave("invitation_accepted", member=member.pk)
    return member


def end_membership(*, by: Viewer, member: Member, on: date, seen: Seen = NOTHING_SEEN) -> Member:
    """Out of the circle; what they said stays theirs and stays there."""
    with change(permissions.END_MEMBERSHIP, by=by, about=member, seen=seen) as trail:
        _is_not_the_person(member)
        member.keep(trail, status=Member.Status.ENDED, until_on=on)
        trail.leave("membership_ended", member=member.pk)
    return member


def refuse_somebody(*, by: Viewer, member: Member, seen: Seen = NOTHING_SEEN) -> Member:
    """Never this person: beats every other way in."""
    with change(permissions.REFUSE_SOMEBODY, by=by, about=member, seen=seen) as trail:
        _is_not_the_person(member)
        member.keep(trail, status=Member.Status.REFUSED)
        trail.leave("member_refused", member=member.pk)
    return member


def _is_not_the_person(member: Member) -> None:
    if member.role == Role.PERSON:
        raise Refused("nobody is put out of the middle of their own circle")


def open_as_colleague(*, by: Viewer, person_id: UUID, reason: str, seen: Seen = NOTHING_SEEN) -> Member:
    """A colleague of an admitted team opens the file today, under her own name, for a reason of contact."""
    arriving = permissions.as_who_arrives(by)
    with change(permissions.OPEN_AS_COLLEAGUE, by=arriving, about=a_person(person_id), seen=seen) as trail:
        team = permissions.teams_that_admit(by).filter(person_id=person_id).order_by("seq")[0]
        member = Member.objects.filter(person_id=person_id, account_id=by.account).first()
        if member is None:
            member = _colleague(Account.objects.get(id=str(by.account)), team).add(trail)
        elif member.via_team_id is None:
            raise Refused("a member in her own right comes in by her own door")
        else:
            member.via_team = team
            member.keep(trail, status=Member.Status.ACTIVE, until_on=today())
        trail.leave("opened_as_colleague", member=member.pk, team=team.pk, reason=reason)
    return member


def _colleague(account: Account, team: Member) -> Member:
    """Somebody of this team, for one day."""
    return Member(
        account=account,
        name=account.name,
        role=Role.PROFESSIONAL,
        discipline=team.discipline,
        organisation_id=team.organisation_id,
        status=Member.Status.ACTIVE,
        from_on=today(),
        until_on=today(),
        via_team=team,
    )


def keep_typing(
    *, by: Viewer, person_id: UUID, form: str, texts: dict[str, str], operation: UUID | None, version: int | None
) -> Typing:
    """What this member is typing in this form, put beside what was typed in it before."""
    with change(permissions.KEEP_TYPING, by=by, about=a_person(person_id)) as trail:
        me = own_member(trail)
        mine = Typing.objects.filter(person_id=person_id, member=me)
        mine.filter(operation__in=Operation.objects.values("pk")).delete()  # sent meanwhile
        draft = mine.filter(form=form).first() or Typing(member=me, form=form)
        draft.texts = _together(draft, texts)
        draft.language, draft.operation, draft.seen_version = language_in_use(), operation, version
        if draft._state.adding:
            draft.add(trail)
        else:
            draft.save(update_fields=("texts", "language", "operation", "seen_version"))
        trail.leave("typing_kept", typing=draft.pk)
    return draft


def _together(draft: Typing, texts: dict[str, str]) -> str:
    """What was typed before and what is typed now; too much of it, and only what is typed now."""
    before = orjson.loads(draft.texts.open()) if draft.texts else {}
    together = orjson.dumps(before | texts).decode()
    return together if len(together) <= 2 * TYPING_AT_MOST else orjson.dumps(texts).decode()


def own_member(trail: Trail) -> Member:
    """As which member of this circle the viewer acts: who says it, who types it."""
    if trail.member is None:
        raise Refused("only a member can say or type something")
    me: Member = Member.objects.get(pk=trail.member)
    return me


def forget_typing(*, by: Viewer, person_id: UUID, form: str) -> None:
    """The form was sent: what was typed in it stands elsewhere now."""
    with change(permissions.KEEP_TYPING, by=by, about=a_person(person_id)) as trail:
        Typing.objects.filter(person_id=person_id, member=own_member(trail), form=form).delete()
        trail.leave("typing_forgotten")


def share_item(
    *, by: Viewer, item: Statement, visibility: Visibility, named: Iterable[Member] = (), seen: Seen = NOTHING_SEEN
) -> Statement:
    """The person chooses who may read this from now on, whatever kind of item it is."""
    with change(permissions.SHARE_ITEM, by=by, about=item, seen=seen) as trail:
        item.share_with(trail, visibility, list(named))
        trail.leave("item_shared", item=item.pk, visibility=visibility)
    return item


def translate_item(
    *,
    by: Viewer,
    item: Worded,
    words: str,
    language: str,
    said_by: Member,
    made_by: Translation.MadeBy = Translation.MadeBy.MYSELF,
    of_version: int | None = None,
    seen: Seen = NOTHING_SEEN,
) -> Translation:
    """The same in another language, beside the words, which stay as they were said.

    `of_version`: the one the translator read. Words that changed meanwhile refuse nothing: the page says so.
    """
    with change(permissions.TRANSLATE_ITEM, by=by, about=item, seen=replace(seen, version=None)) as trail:
        read = item.told_at(of_version) if of_version else {}
        translation = Translation(
            item=item.pk,
            of_words=(read or item.told())["words"],
            words=words,
            language=language,
            made_by=made_by,
            said_by=said_by,
        ).add(trail)
        trail.leave("item_translated", item=item.pk)
    return translation


def give_consent(*, by: Viewer, person_id: UUID, seen: Seen = NOTHING_SEEN) -> Consent:
    """The person said yes; opens the circle again after a withdrawal."""
    with change(permissions.GIVE_CONSENT, by=by, about=a_person(person_id), seen=seen) as trail:
        consent = Consent(text_version=CONSENT_TEXT, is_given=True).add(trail)
        Person.objects.filter(pk=person_id).update(consent_withdrawn_at=None)
        trail.leave("consent_given", consent=consent.pk)
    return consent


def withdraw_consent(*, by: Viewer, person_id: UUID, seen: Seen = NOTHING_SEEN) -> Consent:
    """Freezes all access but the person's own, from this moment."""
    with change(permissions.WITHDRAW_CONSENT, by=by, about=a_person(person_id), seen=seen) as trail:
        consent = Consent(text_version=CONSENT_TEXT, is_given=False).add(trail)
        Person.objects.filter(pk=person_id).update(consent_withdrawn_at=trail.at)
        trail.leave("consent_withdrawn", consent=consent.pk)
    return consent


def hear_consent(*, by: Viewer, person_id: UUID, is_given: bool, seen: Seen = NOTHING_SEEN) -> Consent:
    """A person without an account said yes or no, aloud or on paper; whoever heard it writes it down. Twice is once."""
    hearing = permissions.as_who_heard(by)
    permission = permissions.HEAR_YES if is_given else permissions.HEAR_CONSENT
    with change(permission, by=hearing, about=a_person(person_id), seen=seen) as trail:
        if Person.objects.filter(pk=person_id, consent_withdrawn_at=None).exists() == is_given:
            raise AlreadyDone
        consent = Consent(text_version=CONSENT_TEXT, is_given=is_given, heard_by=own_member(trail)).add(trail)
        Person.objects.filter(pk=person_id).update(consent_withdrawn_at=None if is_given else trail.at)
        trail.leave("consent_given" if is_given else "consent_withdrawn", consent=consent.pk)
    return consent
