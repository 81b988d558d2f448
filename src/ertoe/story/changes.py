"""What can change in the story. Words are never rewritten; more can be said."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from ertoe.access.doors import NOTHING_SEEN, Seen, change
from ertoe.access.facts import Visibility, a_person
from ertoe.access.viewer import Viewer
from ertoe.circle.models import Member
from ertoe.conversations import changes as talks
from ertoe.conversations.changes import mark_phrase
from ertoe.conversations.models import Answer, Conversation, Phrase
from ertoe.conversations.permissions import CLOSE_CONVERSATION
from ertoe.foundation.language import language_in_use
from ertoe.story import permissions
from ertoe.story.models import MostImportant, StoryItem, Strength


def record_story_item(
    *,
    by: Viewer,
    person_id: UUID,
    words: str,
    said_by: Member,
    visibility: Visibility,
    language: str = "",
    kind: StoryItem.Kind = StoryItem.Kind.SAID,
    perspective: StoryItem.Perspective = StoryItem.Perspective.PRESENT,
    origin: StoryItem.Origin = StoryItem.Origin.WRITTEN_ALONE,
    domains: list[str] | None = None,
    from_phrase: Phrase | None = None,
    is_third_party: bool = False,
    is_draft: bool = False,
    seen: Seen = NOTHING_SEEN,
) -> StoryItem:
    """What matters, in the words in which it was said. An observation is marked as the observer's interpretation."""
    with change(permissions.RECORD_STORY_ITEM, by=by, about=a_person(person_id), seen=seen) as trail:
        item = StoryItem(
            words=words,
            language=language or language_in_use(),
            said_by=said_by,
            visibility=visibility,
            kind=kind,
            perspective=perspective,
            origin=origin,
            domains=domains or [],
            from_phrase=from_phrase,
            is_third_party=is_third_party,
            released_at=None if is_draft or kind == StoryItem.Kind.OBSERVED else trail.at,
        ).add(trail)
        trail.leave("story_item_recorded", story_item=item.pk)
    return item


def hear_in_passing(
    *, by: Viewer, person_id: UUID, words: str, said_by: Member, visibility: Visibility, seen: Seen = NOTHING_SEEN
) -> StoryItem:
    """`Dit hoorde ik`: one sentence said during care, ten seconds, no tool."""
    with change(permissions.HEAR_IN_PASSING, by=by, about=a_person(person_id), seen=seen) as trail:
        item = StoryItem(
            words=words,
            said_by=said_by,
            visibility=visibility,
            origin=StoryItem.Origin.HEARD_IN_PASSING,
            released_at=trail.at,
        ).add(trail)
        trail.leave("heard_in_passing", story_item=item.pk)
    return item


def release_story_item(*, by: Viewer, item: StoryItem, seen: Seen = NOTHING_SEEN) -> StoryItem:
    """An observation that was a draft becomes readable. Twice is once."""
    with change(permissions.RELEASE_STORY_ITEM, by=by, about=item, seen=seen) as trail:
        if item.released_at is None:
            item.release(trail)
        trail.leave("story_item_released", story_item=item.pk)
    return item


def share_story_item(
    *, by: Viewer, item: StoryItem, visibility: Visibility, named: Iterable[Member] = (), seen: Seen = NOTHING_SEEN
) -> StoryItem:
    """Who may read this from now on; whoever is no longer named loses it at once."""
    with change(permissions.SHARE_STORY_ITEM, by=by, about=item, seen=seen) as trail:
        item.share_with(trail, visibility, list(named))
        trail.leave("story_item_shared", story_item=item.pk, visibility=visibility)
    return item


def keep_phrase(
    *, by: Viewer, answer: Answer, version: int, start: int, end: int, quote: str, seen: Seen = NOTHING_SEEN
) -> StoryItem:
    """`Dit is belangrijk`: a phrase of a talk becomes part of the story, said by who said it, read by who reads it.

    While the talk goes on nobody was asked yet who may read: then it is a draft, until the talk is closed.
    """
    with change(permissions.KEEP_PHRASE, by=by, about=a_person(answer.person_id), seen=seen) as trail:
        phrase = mark_phrase(by=by, answer=answer, version=version, start=start, end=end, quote=quote)
        is_open = answer.released_at is not None or answer.said_by_id == answer.recorded_by_id
        item = record_story_item(
            by=by,
            person_id=answer.person_id,
            words=quote,
            language=answer.language,
            said_by=answer.said_by,
            visibility=Visibility(answer.visibility) if is_open else Visibility.PROFESSIONALS,
            is_draft=not is_open,
            kind=StoryItem.Kind(answer.kind),
            origin=StoryItem.Origin.TALK,
            from_phrase=phrase,
        )
        if answer.visibility == Visibility.NAMED:
            shares = answer.shares.filter(until_at=None).select_related("member")
            item.share_with(trail, Visibility.NAMED, [share.member for share in shares])
        trail.leave("phrase_kept", phrase=phrase.pk, story_item=item.pk)
    return item


def close_conversation(
    *,
    by: Viewer,
    conversation: Conversation,
    visibility: Visibility,
    named: Iterable[Member] = (),
    heard_by: Member | None = None,
    next_talk: str = "",
    next_on: date | None = None,
    seen: Seen = NOTHING_SEEN,
) -> Conversation:
    """The closing minute, for the talk and the drafts that were taken from it: who reads the one reads the other."""
    with change(CLOSE_CONVERSATION, by=by, about=conversation, seen=seen) as trail:
        names = list(named)
        closed = talks.close_conversation(
            by=by,
            conversation=conversation,
            visibility=visibility,
            named=names,
            heard_by=heard_by,
            next_talk=next_talk,
            next_on=next_on,
        )
        drafts = StoryItem.objects.filter(person_id=conversation.person_id, released_at=None)
        for item in drafts.filter(from_phrase__answer__conversation=conversation):
            item.released_at = trail.at
            item.share_with(trail, visibility, names)
            trail.leave("story_item_released", story_item=item.pk)
        trail.leave("talk_taken_up", conversation=conversation.pk)
    return closed


def record_strength(
    *, by: Viewer, person_id: UUID, words: str, said_by: Member, visibility: Visibility, seen: Seen = NOTHING_SEEN
) -> Strength:
    """What works, who I can count on: shown before what hinders."""
    with change(permissions.RECORD_STRENGTH, by=by, about=a_person(person_id), seen=seen) as trail:
        strength = Strength(words=words, said_by=said_by, visibility=visibility, released_at=trail.at).add(trail)
        trail.leave("strength_recorded", strength=strength.pk)
    return strength


def choose_most_important(*, by: Viewer, item: StoryItem, seen: Seen = NOTHING_SEEN) -> MostImportant:
    """The sentence with which every page about this person opens from now on."""
    with change(permissions.CHOOSE_MOST_IMPORTANT, by=by, about=item, seen=seen) as trail:
        for earlier in MostImportant.objects.filter(person_id=item.person_id, until_at=None):
            earlier.end(trail)
        chosen = MostImportant(story_item=item).add(trail)
        trail.leave("most_important_chosen", story_item=item.pk)
    return chosen
