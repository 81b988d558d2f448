"""Who may read what, in words: ways of sharing, kinds of items, and how much of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ertoe.access.facts import Visibility
from ertoe.dossier.sharing import Shared
from ertoe.dossier.who_reads import Cell, Matrix, Reads

KINDS: dict[str, str | Promise] = {
    "story_item": gettext_lazy("Verhaal"),
    "strength": gettext_lazy("Wat lukt, wat helpt"),
    "value": gettext_lazy("Waarden"),
    "life_goal": gettext_lazy("Levensdoelen"),
    "care_goal": gettext_lazy("Zorg- en ondersteuningsdoelen"),
    "agreement": gettext_lazy("Afspraken"),
    "conversation": gettext_lazy("Gesprekken"),
    "message": gettext_lazy("Berichten"),
    "rating": gettext_lazy("Terugkijken"),
}
WAYS: dict[str, tuple[str, str | Promise]] = {  # its icon, its words
    "circle": ("circle", gettext_lazy("Gedeeld met iedereen in de kring")),
    "professionals": ("professionals", gettext_lazy("Gedeeld met de zorgverleners")),
    "named": ("named", gettext_lazy("Gedeeld met wie gekozen is")),
    "only_me": ("only-me", gettext_lazy("Alleen voor de persoon zelf")),
    "said_themselves": ("heard", gettext_lazy("Wat iemand zelf zei")),
    "does_themselves": ("deed", gettext_lazy("Een afspraak die iemand zelf doet")),
}
MINE_ALONE = gettext_lazy("Alleen voor mezelf")
MARKS = {Reads.YES: "well", Reads.CHOSEN: "named", Reads.NO: ""}


@dataclass(frozen=True)
class Line:
    """One row of the table: the icon and words of its heading, and per column its heading, mark and words."""

    icon: str
    words: str
    cells: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Table:
    columns: tuple[str, ...]
    ways: tuple[Line, ...]
    kinds: tuple[Line, ...]


def table_of(matrix: Matrix, *, is_own: bool) -> Table:
    columns = tuple(
        _("Een collega van %(team)s, op de dag zelf") % {"team": column.names[0]}
        if column.is_team
        else ", ".join(column.names)
        for column in matrix.columns
    )
    ways = {way: (icon, MINE_ALONE if is_own and way == "only_me" else words) for way, (icon, words) in WAYS.items()}
    return Table(
        columns,
        tuple(Line(ways[way][0], str(ways[way][1]), _cells(columns, cells)) for way, cells in matrix.ways),
        tuple(Line("", str(KINDS[kind]), _cells(columns, cells)) for kind, cells in matrix.kinds),
    )


def _cells(columns: Iterable[str], cells: Iterable[Cell]) -> tuple[tuple[str, str, str], ...]:
    return tuple((column, _mark(cell), _says(cell)) for column, cell in zip(columns, cells, strict=True))


def _mark(cell: Cell) -> str:
    return MARKS[cell.reads] if cell.many is None or cell.reads is not Reads.CHOSEN else "deed"


def _says(cell: Cell) -> str:
    if cell.many is None:
        return {Reads.YES: _("ja"), Reads.CHOSEN: _("wie gekozen is"), Reads.NO: _("nee")}[cell.reads]
    numbers = {"many": cell.many, "whole": cell.whole}
    if cell.reads is Reads.CHOSEN:
        return _("%(many)d van %(whole)d") % numbers
    return _("alles (%(many)d)") % numbers if cell.many else _("niets")


AT_ONCE = 12
DRAFT = "draft"
GROUPS: dict[str, str | Promise] = {
    Visibility.CIRCLE: gettext_lazy("Met iedereen in mijn kring"),
    Visibility.PROFESSIONALS: gettext_lazy("Met mijn zorgverleners"),
    Visibility.NAMED: gettext_lazy("Met wie ik kies"),
    Visibility.ONLY_ME: gettext_lazy("Alleen voor mezelf"),
    DRAFT: gettext_lazy("Nog een klad"),
}
ICONS = {"only_me": "only-me", DRAFT: "pen"}


@dataclass(frozen=True)
class Entry:
    """An item as the person reads it in the list of what she shares, with what one tap can change.

    `kind` and `names` (who reads it) stand there only where they differ from the item before and from the group.
    """

    item: Shared
    kind: str
    says: str
    names: str
    one_less: tuple[UUID, ...] | None  # without the member that is looked for: with whom it stays shared by name

    @property
    def can_be_kept_alone(self) -> bool:
        return self.item.visibility != Visibility.ONLY_ME


@dataclass(frozen=True)
class Group:
    """Items that are shared alike. `names`: who reads most of them. What is a long list is folded after the first."""

    icon: str
    title: str
    names: str
    entries: tuple[Entry, ...]

    @property
    def first(self) -> tuple[Entry, ...]:
        return self.entries[:AT_ONCE]

    @property
    def rest(self) -> tuple[Entry, ...]:
        return self.entries[AT_ONCE:]


def groups_of(items: Iterable[Shared], member: UUID | None = None) -> list[Group]:
    found: dict[str, list[Shared]] = {group: [] for group in GROUPS}
    for item in items:
        found[DRAFT if item.is_draft else item.visibility].append(item)
    return [_group(way, shared, member) for way, shared in found.items() if shared]


def _group(way: str, shared: list[Shared], member: UUID | None) -> Group:
    names = [_names(item) for item in shared]
    mostly = max(names, key=names.count)
    kinds = [item.kind for item in shared]
    entries = tuple(
        _entry(item, "" if before == item.kind else str(KINDS[item.kind]), mostly, member)
        for item, before in zip(shared, ["", *kinds], strict=False)
    )
    return Group(ICONS.get(way, way), str(GROUPS[way]), mostly, entries)


def _names(item: Shared) -> str:
    return ", ".join(reader.name for reader in item.readers)


def _entry(item: Shared, kind: str, mostly: str, member: UUID | None) -> Entry:
    names = _names(item)
    return Entry(
        item=item,
        kind=kind,
        says="" if item.mark is None else _("%(mark)d op 10") % {"mark": item.mark},
        names="" if names == mostly else names or _("niemand anders"),
        one_less=tuple(item.named - {member}) if member in item.named and item.visibility == Visibility.NAMED else None,
    )
