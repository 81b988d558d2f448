"""What we ask on screen around a talk."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ertoe.access.viewer import Role
from ertoe.circle.forms import ShareForm
from ertoe.circle.models import Member
from ertoe.conversations.models import Conversation, ToolVersion
from ertoe.foundation.clock import today
from ertoe.foundation.ids import parse_id
from ertoe.foundation.language import LANGUAGES
from ertoe.tools.chooser import Situation
from ertoe.tools.fields import WordsField
from ertoe.tools.forms import AnswersForm
from ertoe.tools.media import Medium
from ertoe.tools.tool import WORDS
from ertoe.tools.uploads import UploadField
from ertoe.ui.forms import DayInput, OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm

PLACES = (
    (Conversation.Place.HOME, _("thuis")),
    (Conversation.Place.PRACTICE, _("in de praktijk")),
    (Conversation.Place.TELEPHONE, _("aan de telefoon")),
    (Conversation.Place.PAPER, _("op papier")),
    (Conversation.Place.ELSEWHERE, _("ergens anders")),
)
OWN_NAMES = {code: name for code, name in LANGUAGES if "-" not in code}


class BeginForm(KeptForm):
    """With which tool, who is there, where and when. All of it is filled in already: one tap begins the talk."""

    tool = forms.ChoiceField(label=_("Hoe wilt u praten?"), required=False, widget=forms.RadioSelect)
    present = forms.MultipleChoiceField(label=_("Wie is erbij?"), widget=forms.CheckboxSelectMultiple)
    place = forms.ChoiceField(label=_("Waar?"), choices=PLACES, widget=forms.RadioSelect)
    held_on = forms.DateField(label=_("Wanneer?"), widget=DayInput)
    interpreter = forms.ChoiceField(
        label=_("Wie vertaalt tijdens het gesprek?"),
        choices=Conversation.Interpreter.choices,
        required=False,
        widget=forms.RadioSelect,
        initial=Conversation.Interpreter.NONE,
    )

    def __init__(
        self, *args: Any, tools: list[tuple[ToolVersion, str]], members: list[Member], me: Member, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.tools = {str(tool.pk): tool for tool, _title in tools}
        self.members = {str(member.pk): member for member in members}
        self.me = me
        titles = [("", _("Gewoon praten")), *((str(tool.pk), title) for tool, title in tools)]
        self.fields["tool"].choices = titles  # type: ignore[attr-defined]
        self.fields["tool"].widget.hides_optional = True
        self.fields["present"].choices = [(pk, member.name.open()) for pk, member in self.members.items()]  # type: ignore[attr-defined]
        there = [pk for pk, member in self.members.items() if member.role == Role.PERSON or member.pk == me.pk]
        self.initial.update(place=Conversation.Place.HOME, held_on=today(), present=there)

    def clean_tool(self) -> ToolVersion | None:
        return self.tools.get(self.cleaned_data["tool"])

    def clean_present(self) -> list[Member]:
        return [self.members[pk] for pk in self.cleaned_data["present"]]

    @property
    def asked_by_all(self) -> list[forms.BoundField]:
        return [field for field in self.visible_fields() if field.name != "interpreter"]

    def clean_interpreter(self) -> Conversation.Interpreter:
        return Conversation.Interpreter(self.cleaned_data["interpreter"] or Conversation.Interpreter.NONE)

    def clean_place(self) -> Conversation.Place:
        return Conversation.Place(self.cleaned_data["place"])

    def clean_held_on(self) -> date:
        day: date = self.cleaned_data["held_on"]
        if day > today():
            raise forms.ValidationError(_("Dit is een dag die nog komt. Kies vandaag of een dag die voorbij is."))
        return day

    @property
    def is_alone(self) -> bool:
        """The person with nobody else: a preparation of a talk that is still to come."""
        return self.me.role == Role.PERSON and self.cleaned_data["present"] == [self.me]


class TalkForm(AnswersForm, KeptForm):
    """Questions of a tool. `version` is not that of one row but `queries.as_of`: up to where the sender saw answers.

    `languages` are the two that stand side by side: then it asks in which of them the words were said.
    """

    said_by = forms.CharField(widget=forms.HiddenInput, required=False)
    was_answered_meanwhile = False

    def __init__(
        self, *args: Any, languages: tuple[str, ...] = (), both_must_agree: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        if both_must_agree:
            self.fields["both_agree"] = forms.BooleanField(label=_("Wij willen dit allebei bewaren"), required=False)
        asks_words = any(question.kind == WORDS for part in self.parts for question in part.questions)
        if len(languages) > 1 and asks_words:
            self.fields["said_in"] = forms.ChoiceField(
                label=_("In welke taal staan deze woorden?"),
                choices=[(code, OWN_NAMES[code]) for code in languages],
                required=False,
                widget=forms.RadioSelect,
            )
            self.fields["said_in"].widget.hides_optional = True

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "both_agree" in self.fields and not cleaned.get("both_agree"):
            self.add_error("both_agree", _("Kruis dit aan als jullie het allebei willen. Anders wordt niets bewaard."))
        return cleaned

    @property
    def agreed_field(self) -> forms.BoundField | None:
        return self["both_agree"] if "both_agree" in self.fields else None

    @property
    def said_in_field(self) -> forms.BoundField | None:
        return self["said_in"] if "said_in" in self.fields else None

    @property
    def said_in(self) -> str:
        return str(self.cleaned_data.get("said_in", ""))

    def ask_again(self, chosen: frozenset[str], *, version: int) -> None:
        """Somebody else chose otherwise meanwhile. What was sent stands here still; sending it again makes it so."""
        self.was_answered_meanwhile = True
        self.data = QueryDict.copy(self.data)  # type: ignore[arg-type]
        self.data["version"] = str(version)
        for question in chosen:
            self.add_error(
                question, _("Iemand anders antwoordde intussen iets anders. Bewaar opnieuw als dit moet blijven.")
            )


class CloseForm(ShareForm):
    """The closing minute: when and with whom it goes on, and who may read what was said."""

    next_talk = forms.CharField(
        label=_("Wanneer en met wie praat u hier verder over?"),
        help_text=_("Bijvoorbeeld: volgende week, met mijn dochter. Niet verder praten mag ook."),
        max_length=OWN_WORDS_MAX,
        required=False,
        widget=OwnWordsInput,
    )
    next_on = forms.DateField(label=_("Weet u al welke dag?"), required=False, widget=DayInput)
    heard_by = forms.ChoiceField(
        label=_("Wie hoorde dit antwoord?"), required=False, choices=[("", _("niemand, dit is zelf ingevuld"))]
    )

    field_order = ("next_talk", "next_on", "visibility", "named", "heard_by")

    def __init__(self, *args: Any, item: Conversation, present: Sequence[Member], me: Member, **kwargs: Any) -> None:
        super().__init__(*args, item=item, **kwargs)
        self.hearers = {str(member.pk): member for member in (*present, me) if member.pk != item.said_by_id}
        self.fields["visibility"].help_text = _("Vraag het hardop. Wie het zelf zei, kan het altijd lezen.")
        heard = self.fields["heard_by"]
        heard.choices += [(pk, member.name.open()) for pk, member in self.hearers.items()]  # type: ignore[attr-defined]
        self.initial["next_talk"] = item.next_talk.open() if item.next_talk else ""
        self.initial["next_on"] = item.next_on
        self.initial["heard_by"] = str(me.pk) if str(me.pk) in self.hearers else ""
        if not self.hearers:
            del self.fields["heard_by"]

    def clean_heard_by(self) -> Member | None:
        return self.hearers.get(self.cleaned_data["heard_by"])

    def clean_next_on(self) -> date | None:
        day: date | None = self.cleaned_data["next_on"]
        if day is not None and day < today() and day != self.initial["next_on"]:
            raise forms.ValidationError(_("Deze dag is al voorbij. Kies een dag die nog komt, of laat het leeg."))
        return day


class SituationForm(forms.Form):
    """The talk that is to come. Everything may stay open, and whatever does not belong there is open too."""

    minutes = forms.ChoiceField(
        label=_("Hoeveel tijd is er?"),
        choices=[
            ("", _("geen haast")),
            ("5", _("5 minuten")),
            ("10", _("10 minuten")),
            ("20", _("20 minuten")),
            ("45", _("een uur")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )
    who = forms.ChoiceField(
        label=_("Wie is erbij?"),
        choices=[
            ("", _("dat weet ik nog niet")),
            ("person professional", _("wij tweeën")),
            ("person informal_carer professional", _("wij, met een mantelzorger")),
            ("person helper", _("de persoon en een helper")),
            ("person", _("de persoon alleen")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )
    place = forms.ChoiceField(
        label=_("Waar?"),
        choices=[
            ("", _("maakt niet uit")),
            ("home_visit", _("bij iemand thuis")),
            ("practice", _("in de praktijk")),
            ("telephone", _("aan de telefoon")),
            ("paper", _("op papier")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )
    reading = forms.ChoiceField(
        label=_("Lezen of kijken?"),
        choices=[
            ("", _("maakt niet uit")),
            ("words", _("leest graag zelf")),
            ("pictures", _("kijkt liever naar tekeningen")),
            ("read_aloud", _("hoort het liever")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )
    moment = forms.ChoiceField(
        label=_("Wat voor moment is het?"),
        choices=[
            ("", _("een gewoon gesprek")),
            ("first", _("een eerste gesprek")),
            ("changed", _("er is iets veranderd")),
            ("review", _("we kijken terug")),
        ],
        required=False,
        widget=forms.RadioSelect,
    )
    sensitive = forms.BooleanField(label=_("Het gaat over iets moeilijks"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.hides_optional = True

    def situation(self) -> Situation:
        said = self.cleaned_data if self.is_valid() else {}
        return Situation(
            minutes=int(said.get("minutes") or 0),
            parties=frozenset(said.get("who", "").split()),
            place=said.get("place", ""),
            reading=said.get("reading", ""),
            moment=said.get("moment", ""),
            is_sensitive=said.get("sensitive", False),
        )


class PaperForm(KeptForm):
    """A photo of a sheet that was filled in with a pen."""

    photo = UploadField(label=_("Foto van het blad"), accept="image/*")

    def clean_photo(self) -> Medium:
        photo: Medium | None = self.cleaned_data["photo"]
        if photo is None:
            raise forms.ValidationError(_("Kies een foto van het blad."))
        return photo


class PhraseForm(KeptForm):
    """Some words of an answer, as the browser sends them. A browser sends a line end as two characters: back to one."""

    version = forms.IntegerField(min_value=1)
    start = forms.IntegerField(min_value=0)
    end = forms.IntegerField(min_value=1)
    quote = WordsField()

    def phrase(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("version", "start", "end", "quote")}


def voice_in(voices: dict[Any, Member], asked: str, otherwise: Member) -> Member:
    """The voice that was asked for, if it belongs to this talk."""
    return voices.get(parse_id(asked), otherwise)
