"""What we ask for the working group."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.clock import now
from ertoe.ui.forms import DayInput, TimeInput
from ertoe.ui.kept_form import KeptForm
from ertoe.zone.forms.base import GuestForm
from ertoe.zone.models import DateAnswer, GroupAction, ProposedDate
from ertoe.zone.models.needs import Language

MOST_DATES = 4


class SignUpForm(GuestForm):
    name = forms.CharField(label=_("Uw naam"), max_length=120)
    email = forms.EmailField(label=_("Uw e-mailadres"), help_text=_("U krijgt zo mails over de werkgroep."))
    from_where = forms.CharField(label=_("Waar werkt u, of voor wie komt u?"), max_length=200, required=False)
    why = forms.CharField(
        label=_("Waarom wilt u meedoen?"), required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 3})
    )
    language = forms.ChoiceField(label=_("In welke taal leest u liefst?"), choices=Language.choices)


class PlanMeetingForm(KeptForm):
    """One day: it is fixed. More days: the members are asked."""

    title = forms.CharField(label=_("Hoe heet deze bijeenkomst?"), max_length=200)
    where = forms.CharField(label=_("Waar?"), max_length=300, required=False)
    time = forms.TimeField(label=_("Hoe laat begint het?"), widget=TimeInput, initial="19:30")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for number in range(1, MOST_DATES + 1):
            label = _("Op welke dag?") if number == 1 else _("Of op deze dag?")
            field = forms.DateField(label=label, widget=DayInput, required=number == 1)
            self.fields[f"day_{number}"] = field

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and any(date < now() for date in self.dates()):
            raise forms.ValidationError(_("Kies een dag die nog komt."))
        return cleaned

    def dates(self) -> list[datetime]:
        days = [self.cleaned_data.get(f"day_{number}") for number in range(1, MOST_DATES + 1)]
        return [make_aware(datetime.combine(day, self.cleaned_data["time"])) for day in days if day]

    def kept(self) -> dict[str, Any]:
        return {"title": self.cleaned_data["title"], "where": self.cleaned_data["where"], "dates_at": self.dates()}


class FixDateForm(KeptForm):
    day = forms.DateField(label=_("Welke dag wordt het?"), widget=DayInput)
    time = forms.TimeField(label=_("Van hoe laat"), widget=TimeInput)
    until = forms.TimeField(label=_("Tot hoe laat"), widget=TimeInput)
    where = forms.CharField(label=_("Waar?"), max_length=300)

    def kept(self) -> dict[str, Any]:
        told = self.cleaned_data
        starts_at, ends_at = (make_aware(datetime.combine(told["day"], told[one])) for one in ("time", "until"))
        if ends_at <= starts_at:
            ends_at += timedelta(days=1)
        return {"starts_at": starts_at, "ends_at": ends_at, "where": told["where"]}

    @staticmethod
    def starting(starts_at: datetime, ends_at: datetime | None, where: str) -> dict[str, Any]:
        start, end = localtime(starts_at), localtime(ends_at or starts_at + timedelta(hours=2))
        return {"day": start.date(), "time": start.time(), "until": end.time(), "where": where}


class OneOf(forms.RadioSelect):
    hides_optional = True  # no answer yet is none


class DatesForm(forms.Form):
    """For each date: yes, if need be, no."""

    def __init__(self, *args: Any, dates: list[ProposedDate], said: dict[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        for date in dates:
            self.fields[str(date.pk)] = forms.ChoiceField(
                label=date_format(localtime(date.starts_at), "l j F, H:i"),
                choices=DateAnswer.Says.choices,
                widget=OneOf,
                initial=said.get(str(date.pk)),
                required=False,
            )


class ItemForm(KeptForm):
    words = forms.CharField(label=_("Waarover wilt u praten?"), max_length=300)


class MinutesForm(KeptForm):
    minutes = forms.CharField(
        label=_("Het verslag"), max_length=20000, widget=forms.Textarea(attrs={"rows": 14}),
        help_text=_("Wat besproken en beslist werd. Acties zet u er apart bij."),
    )  # fmt: skip
    minutes_are_public = forms.BooleanField(label=_("Iedereen mag dit verslag lezen"), required=False)


class AgreeActionForm(KeptForm):
    words = forms.CharField(label=_("Wat gaat er gebeuren?"), max_length=300)
    owner = forms.CharField(label=_("Wie doet het?"), max_length=120)
    due_on = forms.DateField(label=_("Tegen wanneer?"), required=False, widget=DayInput)


class CloseActionForm(KeptForm):
    state = forms.ChoiceField(
        label=_("Hoe liep het af?"), widget=forms.RadioSelect,
        choices=[one for one in GroupAction.State.choices if one[0] != "open"],
    )  # fmt: skip
    reason = forms.CharField(
        label=_("Waarom?"), max_length=300, required=False, help_text=_("Nodig als u het laat vallen.")
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("state") == GroupAction.State.DROPPED and not cleaned.get("reason"):
            self.add_error("reason", _("Schrijf in één zin waarom."))
        return cleaned


class DocumentForm(KeptForm):
    title = forms.CharField(label=_("Hoe heet het?"), max_length=200)
    link = forms.URLField(label=_("Waar staat het?"), max_length=500, assume_scheme="https",
                          help_text=_("Een adres dat begint met https://"))  # fmt: skip
