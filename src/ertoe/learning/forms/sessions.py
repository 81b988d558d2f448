"""What we ask about a session: which, when, where; and who was there."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.clock import now
from ertoe.learning.content import SpokenPath
from ertoe.learning.models import GroupMember, Session
from ertoe.ui.forms import DayInput, TimeInput
from ertoe.ui.kept_form import KeptForm


def moment(on: date, at: time) -> datetime:
    return timezone.make_aware(datetime.combine(on, at))


class WhenAndWhere(KeptForm):
    on = forms.DateField(label=_("Welke dag?"), widget=DayInput)
    from_ = forms.TimeField(label=_("Hoe laat begint het?"), widget=TimeInput)
    minutes = forms.IntegerField(label=_("Hoeveel minuten?"), min_value=15, max_value=960)
    place = forms.CharField(label=_("Waar?"), max_length=200, required=False)
    url = forms.URLField(
        label=_("Adres om online samen te komen"), required=False, assume_scheme="https", max_length=200
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "on" in cleaned and "from_" in cleaned:
            cleaned["starts_at"] = moment(cleaned.pop("on"), cleaned.pop("from_"))
            if cleaned["starts_at"] < now():
                self.add_error("on", _("Dat moment is al voorbij."))
        return cleaned


class PlanSessionForm(WhenAndWhere):
    """`paths`: what may be moderated. One choice is a path and a session of it."""

    what = forms.ChoiceField(label=_("Welke sessie?"), widget=forms.Select)

    field_order = ("what", "on", "from_", "minutes", "place", "url")

    def __init__(self, *args: Any, paths: Iterable[SpokenPath], **options: Any) -> None:
        super().__init__(*args, **options)
        self.paths = {path.id: path for path in paths}
        self.fields["what"].choices = session_choices(self.paths)  # type: ignore[attr-defined]

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        return kept | what_was_chosen(kept.pop("what"), self.paths)


class MoveSessionForm(WhenAndWhere):
    @staticmethod
    def of(session: Session) -> dict[str, Any]:
        """What stands now, for the fields."""
        start = timezone.localtime(session.starts_at)
        told = {name: getattr(session, name) for name in ("minutes", "place", "url", "version")}
        return told | {"on": start.date(), "from_": start.time()}


class TickAttendanceForm(KeptForm):
    present = forms.MultipleChoiceField(label=_("Aanwezig"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: Any = None, *, members: list[GroupMember], present: set[UUID]) -> None:
        super().__init__(data, initial={"present": [str(pk) for pk in present]})
        self.members = {str(member.pk): member for member in members}
        self.fields["present"].choices = [(pk, member.name) for pk, member in self.members.items()]  # type: ignore[attr-defined]

    def clean_present(self) -> list[GroupMember]:
        return [self.members[pk] for pk in self.cleaned_data["present"]]


def session_choices(paths: Mapping[str, SpokenPath]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [(one.title, [(f"{one.id}/{each.id}", each.title) for each in one.sessions]) for one in paths.values()]


def what_was_chosen(what: str, paths: Mapping[str, SpokenPath]) -> dict[str, str]:
    path, _slash, path_session = what.partition("/")
    return {"path": path, "path_version": paths[path].version, "path_session": path_session}
