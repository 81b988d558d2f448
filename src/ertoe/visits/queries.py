"""What can be asked about a visit: what goes along, how it stands now, what waits for somebody to decide."""

from collections.abc import Collection, Iterable
from typing import Any
from uuid import UUID

from django.db.models import Prefetch

from ertoe.access.decision import decide
from ertoe.access.doors import look
from ertoe.access.errors import Missing
from ertoe.access.facts import a_person
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.queries import active_members, own_member
from ertoe.conversations import queries as talks
from ertoe.conversations.answered import value_of
from ertoe.conversations.models import Answer, AnswerVersion, Conversation, ToolUsed, ToolVersion
from ertoe.conversations.permissions import ANSWER_QUESTIONS, CLOSE_CONVERSATION, SEE_ANSWER
from ertoe.people.models import Person
from ertoe.story.queries import most_important
from ertoe.visits import permissions
from ertoe.visits.conflict import NOTHING, first_to_say
from ertoe.visits.models import Arrival, Contested, SetAside
from ertoe.visits.operations import Answered, Begun, Operation, read_kept
from ertoe.visits.shown import SentAside, TwoVersions
from ertoe.visits.snapshot import Along, Standing


def visit_snapshot(person_id: UUID, *, by: Viewer, conversation_id: UUID | None = None) -> Along:
    """What goes along: one talk if it is named, and every tool with which another can be begun.

    Raises Missing for a talk that this viewer may not answer in, or that was closed already.
    """
    with look(permissions.SEE_VISIT_SNAPSHOT, by=by, about=a_person(person_id)):
        found = []
        if conversation_id:
            talk = talks.conversation(conversation_id, by=by, person_id=person_id, to=ANSWER_QUESTIONS)
            if talk.state == Conversation.State.CLOSED:
                raise Missing(permissions.SEE_VISIT_SNAPSHOT.name)
            found = [talk]
        return Along(
            person=Person.objects.get(pk=person_id),
            me=own_member(person_id, by=by),
            may_close=frozenset(talk.pk for talk in found if decide(by, CLOSE_CONVERSATION, talk.facts())),
            members=[one for one in active_members(person_id, by=by) if one.role != Role.HELPER],
            sentence=most_important(person_id, by=by),
            tools=talks.tools(by=by),
            talks=found,
            standing=standing(person_id, by=by, conversations=[talk.pk for talk in found]),
        )


def standing(person_id: UUID, *, by: Viewer, conversations: Collection[UUID]) -> Standing:
    """The answers of these talks as they stand now, as far as this viewer reads them."""
    with look(SEE_ANSWER, by=by) as looking:
        rows = Answer.objects.filter(person_id=person_id, conversation__in=conversations)
        found = looking.many(rows.order_by("seq"))
        versions = AnswerVersion.objects.filter(person_id=person_id, head__in=[row.pk for row in found])
        newest = versions.order_by("-seq").values_list("seq", flat=True).first()
        return Standing(found, newest or 0)


def came_of(operation_id: UUID, *, by: Viewer, person_id: UUID) -> str:
    """What came of an operation that arrived before."""
    then = permissions.as_who_took_it_along(by)
    with look(permissions.SEND_VISIT, by=then):
        arrival = Arrival.objects.filter(pk=operation_id, person_id=person_id).first()
        if arrival is None:
            raise Missing(permissions.SEND_VISIT.name)
        return str(arrival.outcome)


def contested(person_id: UUID, *, by: Viewer) -> list[TwoVersions]:
    """Of every answer that this viewer reads: the versions that wait for somebody to choose."""
    with look(permissions.SEE_SET_ASIDE, by=by, about=a_person(person_id)):
        waiting = list(_waiting(Contested.objects.filter(person_id=person_id)))
    with look(permissions.SEE_CONTESTED, by=by) as looking:
        rows = Answer.objects.filter(person_id=person_id, pk__in=[each.answer_id for each in waiting])
        rows = rows.select_related("said_by", "tool", "conversation", "conversation__person")
        answers = {row.pk: row for row in looking.many(rows)}
        found = [_two(each, answers[each.answer_id]) for each in waiting if each.answer_id in answers]
        return [two for two in found if two.operation.value != two.stands]  # meanwhile they say the same


def _two(row: Contested, answer: Answer) -> TwoVersions:
    operation = read_kept(row.operation.open())
    assert isinstance(operation, Answered)
    first = first_to_say(answer)
    arrival = Arrival.objects.filter(answer=answer, version=first.number, outcome=Arrival.Outcome.ARRIVED).first()
    return TwoVersions(
        contested=row,
        answer=answer,
        operation=operation,
        stands=value_of(answer.told()),
        before=value_of(answer.told_at(operation.saw) or NOTHING),
        by=first.by,
        at=first.at,
        device=arrival.device if arrival else None,
    )


def set_aside(person_id: UUID, *, by: Viewer) -> list[SentAside]:
    """For the person herself: what was sent by who had no access any more, or after a talk was closed. Talk by talk."""
    with look(permissions.DECIDE_SET_ASIDE, by=by, about=a_person(person_id)):
        rows = list(_waiting(SetAside.objects.filter(person_id=person_id)))
        operations = {row.pk: read_kept(row.operation.open()) for row in rows}
        used = Prefetch("tools_used", ToolUsed.objects.filter(until_at=None).select_related("tool"))
        ids = {each.conversation for each in operations.values()}
        rows_of_talks = Conversation.objects.filter(person_id=person_id, pk__in=ids).prefetch_related(used)
        known = {talk.pk: talk for talk in rows_of_talks}
        tools = {tool.pk: tool for tool in ToolVersion.objects.filter(pk__in=_begun_with(operations.values()))}
        groups: dict[tuple[UUID, UUID], list[SetAside]] = {}
        for row in rows:
            groups.setdefault((operations[row.pk].conversation, row.arrival.by_id), []).append(row)
        person = Person.objects.get(pk=person_id)
        return [
            _sent_aside(person, known.get(talk), tools, found, [operations[row.pk] for row in found])
            for (talk, _member), found in groups.items()
        ]


def _begun_with(operations: Iterable[Operation]) -> list[UUID]:
    return [each.tool for each in operations if isinstance(each, Begun) and each.tool]


def _sent_aside(
    person: Person,
    talk: Conversation | None,
    tools: dict[UUID, ToolVersion],
    rows: list[SetAside],
    operations: list[Operation],
) -> SentAside:
    used = [each.tool for each in talk.tools_used.all()] if talk else []
    begun = [tools[pk] for pk in _begun_with(operations) if pk in tools]
    return SentAside(talk, next(iter([*used, *begun]), None), person, rows, operations)


def how_many_wait(person_id: UUID, *, by: Viewer) -> int:
    """How much this viewer may decide about: for one line on another page."""
    with look(permissions.DECIDE_SET_ASIDE, by=by) as looking:
        sent = looking.scoped(SetAside.objects.filter(person_id=person_id, until_at=None)).count()
    return sent + len(contested(person_id, by=by))


def _waiting(rows: Any) -> Any:
    return rows.filter(until_at=None).select_related("arrival", "arrival__by").order_by("seq")
