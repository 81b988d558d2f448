"""Who says it and who may read it: asked the same way everywhere; and what we ask about the circle itself."""

from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ertoe.access.facts import Visibility
from ertoe.access.viewer import Role, Viewer
from ertoe.circle.changes import TYPING_AT_MOST
from ertoe.circle.models import Member, Statement, Translation
from ertoe.circle.roles import INVITABLE, REASONS, ROLE_WORDS
from ertoe.foundation.language import JE, LANGUAGES, language_in_use
from ertoe.organisations.models import Organisation
from ertoe.people.models import Person
from ertoe.ui.forms import OwnWordsInput
from ertoe.ui.kept_form import OWN_WORDS_MAX, KeptForm

VISIBILITY_WORDS = (
    (Visibility.ONLY_ME, _("alleen ik")),
    (Visibility.PROFESSIONALS, _("mijn zorgverleners")),
    (Visibility.CIRCLE, _("iedereen in mijn kring")),
)


class WordsForm(KeptForm):
    """Somebody's own words. `language`: of the words that stand there, when they are said again."""

    words = forms.CharField(label=_("In eigen woorden"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput)

    def __init__(self, *args: Any, language: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if language:
            self.fields["words"].widget.attrs["lang"] = language


class VoiceForm(KeptForm):
    """Asks who says it. Whoever is alone with it is the one who says it."""

    said_by = forms.ChoiceField(label=_("Wie zegt dit?"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, voices: list[Member], by: Viewer, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.voices = {str(member.pk): member for member in voices}
        person = next(member for member in voices if member.role == Role.PERSON)
        me = by.membership(person.person_id)
        self.is_alone = me is not None and me.role is Role.PERSON
        self.fields["said_by"].choices = [(pk, member.name.open()) for pk, member in self.voices.items()]  # type: ignore[attr-defined]
        self.initial.setdefault("said_by", str(person.pk))
        if self.is_alone:
            del self.fields["said_by"]
            self.instead = person

    def clean_said_by(self) -> Member:
        return self.voices[self.cleaned_data["said_by"]]

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        kept.setdefault("said_by", getattr(self, "instead", None))
        return kept


class StatementForm(VoiceForm, WordsForm):
    """Own words, who says them, who may read them. Whoever is alone with it keeps it private."""

    visibility = forms.ChoiceField(label=_("Wie mag dit lezen?"), choices=VISIBILITY_WORDS, widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("visibility", Visibility.ONLY_ME if self.is_alone else Visibility.PROFESSIONALS)

    def clean_visibility(self) -> Visibility:
        return Visibility(self.cleaned_data["visibility"])


class ShareForm(KeptForm):
    """Who may read this item from now on: one of the four words, or members by name."""

    visibility = forms.ChoiceField(
        label=_("Wie mag dit lezen?"),
        help_text=_("Wie u hier weglaat, ziet het meteen niet meer. Wie het zelf zei, kan het altijd lezen."),
        choices=(VISIBILITY_WORDS[0], (Visibility.NAMED, _("alleen wie ik hieronder kies")), *VISIBILITY_WORDS[1:]),
        widget=forms.RadioSelect,
    )
    named = forms.MultipleChoiceField(label=_("Wie kiest u?"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(
        self, *args: Any, item: Statement, members: list[Member], named: frozenset[UUID], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.members = {str(member.pk): member for member in members if may_be_named(member)}
        self.fields["named"].choices = [(pk, member.name.open()) for pk, member in self.members.items()]  # type: ignore[attr-defined]
        self.initial.update(visibility=item.visibility, version=item.version)
        self.initial["named"] = [str(member_id) for member_id in named]
        self.status = 400 if self.is_bound else 200

    def clean_visibility(self) -> Visibility:
        return Visibility(self.cleaned_data["visibility"])

    def clean_named(self) -> list[Member]:
        return [self.members[pk] for pk in self.cleaned_data["named"]]

    def ask_again(self, item: Statement) -> None:
        """Somebody else changed the item meanwhile: nothing was shared, what was chosen still stands here."""
        self.data = QueryDict.copy(self.data)  # type: ignore[arg-type]
        self.data["version"] = str(item.version)
        self.add_error(None, _("Iemand veranderde dit terwijl u koos. Lees het nog eens na en kies opnieuw."))
        self.status = 409


def may_be_named(member: Member) -> bool:
    """By name one shares with a member, never with a team, with who comes through a team, or with a helper."""
    if member.role in (Role.PERSON, Role.TEAM, Role.HELPER) or member.via_team_id is not None:
        return False
    return member.status == Member.Status.ACTIVE


class TranslationForm(KeptForm):
    """The same in another language. `version` is the one that the translator read."""

    language = forms.ChoiceField(label=_("In welke taal?"), widget=forms.RadioSelect)
    words = forms.CharField(
        label=_("De vertaling"), max_length=OWN_WORDS_MAX, widget=OwnWordsInput(attrs={"dir": "auto"})
    )
    made_by = forms.ChoiceField(
        label=_("Wie vertaalde het?"), choices=Translation.MadeBy.choices, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, said_in: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = [(code, name) for code, name in LANGUAGES if code not in (said_in, JE)]
        self.fields["language"].choices = others  # type: ignore[attr-defined]
        mine = language_in_use()
        self.initial.setdefault("language", mine if mine != said_in else "")
        self.initial.setdefault("made_by", Translation.MadeBy.MYSELF)

    def clean_made_by(self) -> Translation.MadeBy:
        return Translation.MadeBy(self.cleaned_data["made_by"])


class InviteForm(KeptForm):
    name = forms.CharField(label=_("Wie wilt u erbij?"), max_length=200)
    role = forms.ChoiceField(
        label=_("Wat is deze mens voor u?"),
        choices=[(role.value, ROLE_WORDS[role]) for role in INVITABLE],
        widget=forms.RadioSelect,
    )
    relation = forms.CharField(
        label=_("In uw eigen woorden"),
        help_text=_("Bijvoorbeeld: mijn dochter, de buurman."),
        max_length=200,
        required=False,
    )
    organisation = forms.ChoiceField(label=_("Werkt bij"), required=False)
    phone = forms.CharField(label=_("Telefoonnummer"), max_length=40, required=False)
    call_for = forms.CharField(
        label=_("Waarvoor belt u dan?"),
        help_text=_("Bijvoorbeeld: als mijn benen dik worden."),
        max_length=200,
        required=False,
    )

    def __init__(self, *args: Any, organisations: list[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.organisations = {str(one.pk): one for one in organisations}
        nobody = [("", _("nergens"))]
        self.fields["organisation"].choices = nobody + [(pk, one.name) for pk, one in self.organisations.items()]  # type: ignore[attr-defined]

    def clean_role(self) -> Role:
        return Role(self.cleaned_data["role"])

    def clean_organisation(self) -> Organisation | None:
        return self.organisations.get(self.cleaned_data["organisation"])

    def clean(self) -> None:
        role = self.cleaned_data.get("role")
        if role in (Role.TEAM, Role.PROFESSIONAL) and not self.cleaned_data.get("organisation"):
            self.add_error("organisation", _("Kies waar deze zorgverlener of dit team werkt."))


class ReasonForm(KeptForm):
    reason = forms.ChoiceField(label=_("Waarom bent u er vandaag?"), choices=REASONS, widget=forms.RadioSelect)


class HeardConsentForm(KeptForm):
    """Only what the person said counts: whoever writes it down says that they heard it from her.

    `answer` is what this very form asked: meanwhile somebody else may have written down the same.
    """

    answer = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")], widget=forms.HiddenInput)
    heard = forms.BooleanField(label=_("De persoon zei dit zelf tegen mij, of schreef het op."))


class TypingForm(forms.Form):
    """What the script sends while somebody types: which form, which act it will be, and the texts so far."""

    form = forms.CharField(max_length=200)
    operation = forms.UUIDField(required=False)
    version = forms.IntegerField(required=False, min_value=1, max_value=2**31 - 1)

    def __init__(self, data: Any, *, person_id: UUID) -> None:
        super().__init__(data)
        self.person_id = person_id

    def clean_form(self) -> str:
        path = str(self.cleaned_data["form"])
        if not path.startswith(f"/people/{self.person_id}/"):
            raise forms.ValidationError(_("Dit formulier hoort niet bij deze persoon."))
        return path

    def clean(self) -> dict[str, Any]:
        texts = {
            name: value
            for name, value in self.data.items()
            if name not in (*self.fields, "csrfmiddlewaretoken") and isinstance(value, str)
        }
        if sum(map(len, [*texts, *texts.values()])) > TYPING_AT_MOST:
            raise forms.ValidationError(_("Deze tekst is te lang om te bewaren terwijl u typt."), code="too_long")
        return self.cleaned_data | {"texts": texts}


MYSELF = "myself"


class BeginCircleForm(KeptForm):
    """Whose file, and who begins it. Only the first name is needed."""

    as_what = forms.ChoiceField(label=_("Voor wie is dit?"), widget=forms.RadioSelect)
    first_name = forms.CharField(label=_("Voornaam"), max_length=100)
    last_name = forms.CharField(label=_("Familienaam"), max_length=100, required=False)
    called = forms.CharField(label=_("Hoe wil deze persoon genoemd worden?"), max_length=100, required=False)
    said_yes = forms.BooleanField(label=_("De persoon weet dat dit bewaard wordt en zei ja."))

    def __init__(self, *args: Any, has_job: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [
            (MYSELF, _("Voor mezelf")),
            (Role.INFORMAL_CARER, _("Voor iemand voor wie ik zorg, als mantelzorger")),
        ]
        if has_job:
            choices.append((Role.PROFESSIONAL, _("Voor iemand voor wie ik zorg, als zorgverlener")))
        self.fields["as_what"].choices = choices  # type: ignore[attr-defined]

    def person(self) -> Person:
        names = {name: self.cleaned_data[name] for name in ("first_name", "last_name", "called")}
        return Person(language=language_in_use(), **names)

    def name(self) -> str:
        return f"{self.cleaned_data['first_name']} {self.cleaned_data['last_name']}".strip()

    def role(self) -> Role:
        return Role(self.cleaned_data["as_what"])
