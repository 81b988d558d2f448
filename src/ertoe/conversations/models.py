"""Conversations held, with or without a tool, and what was answered in them."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Facts
from ertoe.circle.models import Share, Statement, VersionRow
from ertoe.circle.models.versions import one_row_per_version
from ertoe.foundation.ids import uuid7
from ertoe.foundation.privacy import CARE_RECORD, CONTENT, Privacy
from ertoe.foundation.sealed import SealedField
from ertoe.people.models import Link, Said


class ToolVersion(models.Model):
    """A tool as it was published: frozen, so that an answer can be read in its original wording forever."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    tool = models.CharField(max_length=60)
    version = models.CharField(max_length=20)
    digest = models.CharField(max_length=64)
    content = models.JSONField()
    published_at = models.DateTimeField()

    privacy = Privacy(
        kept=CONTENT, exported=False, kinds=dict.fromkeys(("tool", "version", "digest", "content"), "public")
    )

    class Meta:
        constraints = (models.UniqueConstraint(fields=("tool", "version"), name="tool_version_is_published_once"),)


class Conversation(Statement):
    """A talk: prepared, held, closed. Its `words`, if any, say what it was about."""

    class State(models.TextChoices):
        PREPARED = "prepared", _("voorbereid")
        HELD = "held", _("bezig")
        CLOSED = "closed", _("afgerond")

    class Place(models.TextChoices):
        HOME = "home", _("thuis")
        PRACTICE = "practice", _("in de praktijk")
        TELEPHONE = "telephone", _("aan de telefoon")
        PAPER = "paper", _("op papier")
        ELSEWHERE = "elsewhere", _("ergens anders")

    class Interpreter(models.TextChoices):
        NONE = "none", _("niemand")
        INTERPRETER = "interpreter", _("een tolk")
        TELEPHONE = "telephone", _("een tolk aan de telefoon")
        FAMILY = "family", _("familie of een vriend")

    state = models.CharField(max_length=20, choices=State, default=State.HELD)
    held_on = models.DateField()
    place = models.CharField(max_length=20, choices=Place, default=Place.HOME)
    interpreter = models.CharField(max_length=20, choices=Interpreter, default=Interpreter.NONE)
    next_talk = SealedField()  # the closing question: when and with whom do you talk about this next?
    next_on = models.DateField(null=True)
    # who heard the person say who may read this
    heard_by = models.ForeignKey("circle.Member", models.PROTECT, null=True, related_name="+")

    kept_fields: ClassVar[tuple[str, ...]] = (
        *Statement.kept_fields, "state", "held_on", "place", "next_talk", "next_on",
    )  # fmt: skip
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"words": "narrative", "next_talk": "narrative", "language": "setting"},
    )


class ConversationVersion(VersionRow):
    head = models.ForeignKey(Conversation, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("conversation")


class ConversationShare(Share):
    item = models.ForeignKey(Conversation, models.PROTECT, related_name="shares")


class ToolUsed(Link):
    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="tools_used")
    tool = models.ForeignKey(ToolVersion, models.PROTECT, related_name="+")


class Present(Link):
    """This member was there."""

    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="present")
    member = models.ForeignKey("circle.Member", models.PROTECT, related_name="+")


class Answer(Statement):
    """What somebody answered to one question, in their words; `marks` holds choices and scales, also sealed."""

    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="answers")
    tool = models.ForeignKey(ToolVersion, models.PROTECT, null=True, related_name="+")
    question = models.CharField(max_length=80)
    asked_in = models.CharField(max_length=10, default="nl")
    marks = SealedField()

    kept_fields: ClassVar[tuple[str, ...]] = (*Statement.kept_fields, "marks")
    privacy = Privacy(
        kept=CARE_RECORD,
        exported=True,
        kinds={"words": "narrative", "marks": "measurement", "question": "technical"}
        | dict.fromkeys(("language", "asked_in"), "setting"),
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("person", "conversation", "question", "said_by"), name="one_answer_per_question_and_voice"
            ),
        )


class AnswerVersion(VersionRow):
    head = models.ForeignKey(Answer, models.PROTECT, related_name="versions")

    class Meta:
        constraints = one_row_per_version("answer")


class AnswerShare(Share):
    item = models.ForeignKey(Answer, models.PROTECT, related_name="shares")


class Attachment(Said):
    """A photo, a sketch or a voice that came with an answer. `content` is base64; whoever reads the answer sees it."""

    class Media(models.TextChoices):
        PHOTO = "photo", _("foto")
        SKETCH = "sketch", _("schets")
        VOICE = "voice", _("opname")

    answer = models.ForeignKey(Answer, models.PROTECT, related_name="attachments")
    media = models.CharField(max_length=20, choices=Media)
    type = models.CharField(max_length=40)
    content = SealedField()

    privacy = Privacy(
        kept=CARE_RECORD, exported=True, kinds={"content": "narrative", "media": "technical", "type": "technical"}
    )

    def facts(self) -> Facts:
        """Who reads the answer sees what came with it."""
        return self.answer.facts()


class Phrase(Said):
    """Some words of an answer as it stood in one version; `start` and `end` count Unicode code points."""

    answer = models.ForeignKey(Answer, models.PROTECT, related_name="phrases")
    answer_version = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = SealedField()

    class Meta:
        constraints = (
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="phrase_has_at_least_one_letter"),
            models.CheckConstraint(condition=Q(quote__isnull=False), name="phrase_quotes_its_words"),
        )
