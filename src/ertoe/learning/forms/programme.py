"""What we ask of who runs a programme: many groups at once."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from ertoe.foundation.clock import now
from ertoe.learning.changes.programme import FirstSession, NewGroup
from ertoe.learning.content import SpokenPath
from ertoe.learning.forms.sessions import moment, session_choices, what_was_chosen
from ertoe.learning.lines import check_lines, is_an_address, read_lines
from ertoe.learning.queries.programme import GroupRow
from ertoe.ui.forms import DayInput, TimeInput
from ertoe.ui.kept_form import KeptForm

COLUMNS = 4
LARGEST_FILE = 200_000


class PlanGroupsForm(KeptForm):
    """A list, pasted or as a file. Nothing is written when one line is wrong."""

    lines = forms.CharField(
        label=_("Plak hier uw lijst"),
        help_text=_("Eén groep per lijn: naam; wijk; naam van de moderator; e-mailadres van de moderator."),
        required=False, max_length=LARGEST_FILE, widget=forms.Textarea(attrs={"rows": 12, "spellcheck": "false"}),
    )  # fmt: skip
    file = forms.FileField(
        label=_("Of kies een bestand"), help_text=_("Een csv-bestand met dezelfde vier kolommen."), required=False,
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,text/csv,text/plain"}),
    )  # fmt: skip

    def __init__(self, *args: Any, taken: set[str], **options: Any) -> None:
        super().__init__(*args, **options)
        self.taken = taken

    def clean_file(self) -> str:
        sent = self.cleaned_data["file"]
        if not sent:
            return ""
        if sent.size > LARGEST_FILE:
            raise forms.ValidationError(_("Dit bestand is te groot."))
        try:
            text: str = sent.read().decode("utf-8-sig")
        except UnicodeDecodeError:
            raise forms.ValidationError(_("Bewaar het bestand als UTF-8, of plak de lijst."))
        return text

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if self.errors:
            return cleaned
        lines = read_lines(cleaned["file"] or cleaned["lines"], COLUMNS)
        if not lines:
            raise forms.ValidationError(_("Hier staat nog geen groep."))
        self.seen = set(self.taken)
        trouble = check_lines(lines, self._trouble, COLUMNS)
        if trouble:
            raise forms.ValidationError([*trouble, forms.ValidationError(_("Er is nog niets bewaard."))])
        cleaned["groups"] = [NewGroup(*cells) for _number, cells in lines]
        return cleaned

    def groups(self) -> list[NewGroup]:
        planned: list[NewGroup] = self.cleaned_data["groups"]
        return planned

    def _trouble(self, cells: list[str]) -> list[str]:
        name, neighbourhood, moderator, email = cells
        found = [
            gettext("hier ontbreekt %(what)s.") % {"what": what}
            for what, told in (
                (gettext("de naam van de groep"), name),
                (gettext("de wijk"), neighbourhood),
                (gettext("de naam van de moderator"), moderator),
                (gettext("het e-mailadres van de moderator"), email),
            )
            if not told
        ]
        if max(map(len, cells)) > 100:
            found.append(gettext("hier staat te veel tekst."))
        if email and not is_an_address(email):
            found.append(gettext("“%(words)s” is geen e-mailadres.") % {"words": email})
        if name and name.casefold() in self.seen:
            found.append(gettext("de groep “%(name)s” bestaat al.") % {"name": name})
        self.seen.add(name.casefold())
        return found


class PlanFirstSessionsForm(KeptForm):
    """One session of a path, and for each group a day of its own. A group without a day waits."""

    what = forms.ChoiceField(label=_("Welke sessie?"))
    minutes = forms.IntegerField(label=_("Hoeveel minuten?"), min_value=15, max_value=960, initial=90)

    def __init__(self, *args: Any, paths: Iterable[SpokenPath], rows: list[GroupRow], **options: Any) -> None:
        super().__init__(*args, **options)
        self.paths = {path.id: path for path in paths}
        self.rows = rows
        self.fields["what"].choices = session_choices(self.paths)  # type: ignore[attr-defined]
        for at, row in enumerate(rows):
            name = {"name": row.group.name}
            self.fields[f"on_{at}"] = forms.DateField(
                label=_("Dag van %(name)s") % name, required=False, widget=DayInput
            )
            self.fields[f"from_{at}"] = forms.TimeField(
                label=_("Uur van %(name)s") % name, required=False, widget=TimeInput
            )
            self.fields[f"place_{at}"] = forms.CharField(
                label=_("Plaats van %(name)s") % name, required=False, max_length=200
            )

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Each group with its three fields, for a table."""
        return [
            {"row": row, "on": self[f"on_{at}"], "from": self[f"from_{at}"], "place": self[f"place_{at}"]}
            for at, row in enumerate(self.rows)
        ]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        found = []
        for at, row in enumerate(self.rows):
            on, from_ = cleaned.get(f"on_{at}"), cleaned.get(f"from_{at}")
            if bool(on) != bool(from_):
                self.add_error(f"on_{at}", _("Vul de dag én het uur in."))
            elif on and from_ and moment(on, from_) < now():
                self.add_error(f"on_{at}", _("Dat moment is al voorbij."))
            elif on and from_:
                place = cleaned.get(f"place_{at}", "")
                found.append(FirstSession(organisation=row.group, starts_at=moment(on, from_), place=place))
        if not self.errors and not found:
            raise forms.ValidationError(_("Kies voor minstens één groep een dag."))
        cleaned["sessions"] = found
        return cleaned

    def kept(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        chosen = what_was_chosen(cleaned["what"], self.paths)
        return chosen | {"minutes": cleaned["minutes"], "sessions": cleaned["sessions"]}
