"""Life domains on a form: only after who writes asked for them, and never chosen for them."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ertoe.language_help.suggest import LanguageHelp
from ertoe.ui.kept_form import KeptForm
from ertoe.ui.pictograms import OF_DOMAIN, PICTOGRAMS

SUGGEST = "suggest"  # the button *Stel levensdomeinen voor*


class SuggestedFirst(forms.CheckboxSelectMultiple):
    """The suggestions, each with its picture; the other domains are folded away."""

    template_name = "language_help/_domains.html"
    hides_optional = True  # the hint says it
    suggested: tuple[str, ...] = ()

    def create_option(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(*args, **kwargs)
        return option | {"pictogram": OF_DOMAIN[option["value"]]}

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        options = {
            option["value"]: option for _group, some, _index in context["widget"]["optgroups"] for option in some
        }
        context["widget"]["suggested"] = [options.pop(code) for code in self.suggested]
        context["widget"]["others"] = list(options.values())
        return context


class DomainsForm(KeptForm):
    """Asks for life domains when `suggested` names some, in what was sent or in what stands there at first."""

    domains = forms.MultipleChoiceField(
        label=_("Waarover gaat dit?"),
        help_text=_("Een voorstel: klopt dit? Niets kiezen mag ook. Er is nog niets bewaard."),
        choices=[(code, PICTOGRAMS[name].label) for code, name in OF_DOMAIN.items()],
        widget=SuggestedFirst,
        required=False,
    )
    suggested = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = (self.data if self.is_bound else self.initial).get("suggested", "").split()
        codes = tuple(dict.fromkeys(code for code in named if code in OF_DOMAIN))
        if codes:
            self.fields["domains"].widget.suggested = codes
            self.order_fields(["domains"])
        else:
            del self.fields["domains"], self.fields["suggested"]

    def kept(self) -> dict[str, Any]:
        kept = super().kept()
        kept.pop("suggested", None)
        return kept


def to_look_at_first(data: QueryDict, listening: LanguageHelp | None) -> dict[str, Any] | None:
    """For a form: what was typed, with suggestions, to be looked at before anything is kept; None when not asked."""
    if SUGGEST not in data:
        return None
    words = data.get("words", "").strip()
    codes = listening.suggest_domains(words) if listening and words else []
    return {"data": None, "initial": data.dict() | {"suggested": " ".join(codes)}}
