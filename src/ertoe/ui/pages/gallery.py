"""Every component with invented words, in the theme one asks for. Needs no database and shows no real person."""

from dataclasses import dataclass
from datetime import date

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ertoe.ui import pictograms
from ertoe.ui.forms import DayInput, OwnWordsInput, ScaleField
from ertoe.ui.pictograms.strokes import Pictogram
from ertoe.ui.pictures.circle_map import Around
from ertoe.ui.pictures.marks import Mark
from ertoe.ui.pictures.river import Lane, Month
from ertoe.ui.pictures.thread import ThreadAgreement, ThreadCareGoal, ThreadLifeGoal, Threads
from ertoe.ui.themes import HOUSE_STYLES, known


@dataclass(frozen=True)
class Whose:
    id: str = "0190f3a0-0000-7000-8000-000000000001"
    first_name: str = "Godelieve"
    full_name: str = "Godelieve Maes"
    called: str = "Godelieve"
    you: str = "u"
    sentence: str = "Op dinsdag wil ik kaarten met mijn vriendinnen. Dan ben ik weer even iemand van de parochiezaal."
    sentence_language: str = "nl"
    sentence_beside: None = None  # nobody translated it
    my_role: str = "professional"


class GalleryForm(forms.Form):
    words = forms.CharField(
        label=gettext_lazy("Wat wilt u kunnen, blijven doen of zijn?"),
        help_text=gettext_lazy("In uw eigen woorden. Kort mag."),
        widget=OwnWordsInput,
    )
    owner = forms.CharField(label=gettext_lazy("Wie doet het?"), required=False)
    on = forms.DateField(label=gettext_lazy("Wanneer kijken we opnieuw?"), widget=DayInput)
    going = ScaleField(
        label=gettext_lazy("Hoe gaat het nu?"),
        low=gettext_lazy("het lukt helemaal niet"),
        high=gettext_lazy("het gaat zoals ik wil"),
    )
    seen_by = forms.ChoiceField(
        label=gettext_lazy("Wie mag dit zien?"),
        widget=forms.RadioSelect,
        choices=[
            ("only_me", gettext_lazy("Alleen ik")),
            ("named", gettext_lazy("Wie ik kies")),
            ("professionals", gettext_lazy("Mijn zorgverleners")),
            ("circle", gettext_lazy("Iedereen in mijn kring")),
        ],
    )
    domains = forms.MultipleChoiceField(
        label=gettext_lazy("Waarover gaat het?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[("d4", gettext_lazy("Me verplaatsen")), ("d9", gettext_lazy("Vrije tijd en erbij horen"))],
    )
    told = forms.BooleanField(label=gettext_lazy("Ik vertelde dit aan Katrien"), required=False)


def invented_threads() -> Threads:
    to_the_club = ThreadCareGoal(
        "Tegen juni een kaartavond uitzitten zonder buiten adem te raken",
        (
            ThreadAgreement("Twee keer per week samen oefenen: opstaan, stappen, de trap", "Saskia, kinesist"),
            ThreadAgreement("De plaspil op dinsdag pas na het kaarten", "dokter Peeters"),
        ),
    )
    house = ThreadCareGoal(
        "Veilig de trap op en af, elke dag",
        (ThreadAgreement("Een tweede leuning aan de trap", "Katrien"),),
    )
    return Threads(
        life_goals=(
            ThreadLifeGoal(
                "Elke dinsdag gaan kaarten in de parochiezaal",
                (to_the_club,),
                (ThreadAgreement("Rik rijdt op dinsdag om half twee", "Rik, buurman"),),
            ),
            ThreadLifeGoal("In mijn eigen huis blijven wonen", (house,)),
            ThreadLifeGoal("Nog één keer naar zee met de kleinkinderen"),
        ),
        agreements=(ThreadAgreement("Elke maand bloed prikken", "Jonas, thuisverpleegkundige"),),
    )


def invented_marks() -> list[Mark]:
    first, second, third = date(2026, 9, 1), date(2026, 10, 13), date(2026, 11, 24)
    return [
        Mark("person", "Godelieve", first, 3),
        Mark("person", "Godelieve", second, 5),
        Mark("person", "Godelieve", third, 7),
        Mark("carer", "Katrien", first, 4),
        Mark("carer", "Katrien", third, 5),
        Mark("professional", "Jonas", second, 5),
        Mark("professional", "Jonas", third, 6),
    ]


def invented_pictures() -> dict[str, object]:
    """The voices, the circle and the time, for a tag each."""
    months = [Month(date(2026, month, 1), {"said": month % 3, "goals": month % 2}) for month in range(7, 12)]
    return {
        "marks": invented_marks(),
        "around": [
            Around("Katrien De Wilde", "informal_carer", "dochter", agreements=1, language="nl"),
            Around("Rik", "helper", "buurman", agreements=1, language="nl"),
            Around("dokter Luc Peeters", "professional", "huisarts", "Meersenhof", language="nl"),
            Around("Jonas Claes", "professional", "verpleegkundige", "De Brug", 2, "nl"),
        ],
        "river_months": months,
        "river_lanes": [Lane("said", _("Wat gezegd werd")), Lane("goals", _("Doelen"))],
    }


def pictogram_groups() -> list[tuple[str, dict[str, Pictogram]]]:
    return [
        (_("Levensdomeinen"), pictograms.DOMAINS),
        (_("Gevoelens"), pictograms.FEELINGS),
        (_("Mensen"), pictograms.PEOPLE),
        (_("Plaatsen"), pictograms.PLACES),
        (_("Het lichaam"), pictograms.BODY),
        (_("Wat men hier doet"), pictograms.DOINGS),
        (_("In huis"), pictograms.AT_HOME),
        (_("Zorgen voor zichzelf"), pictograms.CARE_OF_ONESELF),
        (_("Naar buiten en op weg"), pictograms.OUTDOORS),
        (_("Bezigheden"), pictograms.PASTIMES),
        (_("Samen"), pictograms.TOGETHER),
    ]


def names_of_themes() -> list[tuple[str, str]]:
    ours = {
        "standard": _("Gewoon"),
        "large": _("Grote letters"),
        "contrast": _("Sterk contrast"),
        "calm": _("Rustig"),
    }
    return list((ours | HOUSE_STYLES).items())


def gallery(request: HttpRequest) -> HttpResponse:
    asked = request.GET.get("theme", "standard")
    return render(
        request,
        "ui/gallery.html",
        {
            "theme": known(asked),
            "whose": Whose(),
            "person_menu": [
                ("#main", _("Wat ertoe doet"), False, "myself"),
                ("#plan", _("Mijn plan"), True, "plan"),
                ("#goals", _("Doelen"), False, "goal"),
                ("#talks", _("Gesprekken"), False, "talk"),
                ("#circle", _("Mijn kring"), False, "friends"),
                ("#looked", _("Wie keek"), False, "looked"),
            ],
            "themes": [(f"?theme={one}", name, one == known(asked)) for one, name in names_of_themes()],
            "pictogram_groups": pictogram_groups(),
            "pictogram_packs": pictograms.packs.hung(),
            "long_list": [f"{day} november: even gebeld" for day in range(1, 25)],
            "threads": invented_threads(),
            **invented_pictures(),
            "first_day": date(2026, 11, 24),
            "form": GalleryForm(initial={"going": 6}),
            "wrong_form": GalleryForm({"words": "", "on": "gisteren"}, auto_id="wrong_%s"),
            "lenses": [
                ("?lens=plain#lenses", _("In gewone woorden"), True),
                ("?lens=professional#lenses", _("Voor zorgverleners"), False),
            ],
            "headers": [_("Wie"), _("Rol"), _("Sinds")],
            "rows": [
                ["Katrien", "mantelzorger, dochter", "maart 2021"],
                ["Jonas", "thuisverpleegkundige", "juni 2024"],
            ],
        },
    )
