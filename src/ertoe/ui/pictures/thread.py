"""The golden thread as a picture: life goal, care goals, agreements, and what ties them.

Pages fill these frozen rows from what they may show; the picture asks nothing and knows nobody.
"""

from dataclasses import dataclass

from ertoe.ui.icons import LINES
from ertoe.ui.pictures.words import wrapped


@dataclass(frozen=True)
class ThreadAgreement:
    words: str
    owner: str = ""


@dataclass(frozen=True)
class ThreadCareGoal:
    words: str
    agreements: tuple[ThreadAgreement, ...] = ()


@dataclass(frozen=True)
class ThreadLifeGoal:
    words: str
    care_goals: tuple[ThreadCareGoal, ...] = ()
    agreements: tuple[ThreadAgreement, ...] = ()
    """Agreements that hang directly on the life goal."""


@dataclass(frozen=True)
class Threads:
    """The whole picture. What serves no life goal is shown too, at the end, tied to nothing."""

    life_goals: tuple[ThreadLifeGoal, ...]
    care_goals: tuple[ThreadCareGoal, ...] = ()
    agreements: tuple[ThreadAgreement, ...] = ()


@dataclass(frozen=True)
class Words:
    """What the picture itself says, in the language of the page."""

    life_goals: str
    care_goals: str
    agreements: str
    nothing_yet: str


@dataclass(frozen=True)
class Line:
    text: str
    x: float
    y: float


@dataclass(frozen=True)
class Sheet:
    """One drawn card: kind is life, care, deed or none (nothing is there yet)."""

    kind: str
    x: float
    y: float
    width: float
    height: float
    lines: tuple[Line, ...]
    icon_at: tuple[float, float]
    note: Line | None = None
    loose: bool = False

    @property
    def below(self) -> float:
        return self.y + self.height

    @property
    def icon(self) -> str:
        """Form beside colour: the lines of the icon of this kind."""
        return LINES.get(self.kind, "")


@dataclass(frozen=True)
class Tie:
    path: str
    knot: tuple[float, float]


@dataclass(frozen=True)
class Drawing:
    name: str
    width: float
    height: float
    sheets: tuple[Sheet, ...]
    ties: tuple[Tie, ...]
    heads: tuple[Line, ...]
    size: float
    own_size: float

    @property
    def note_size(self) -> float:
        return round(self.size * 0.92, 1)


@dataclass(frozen=True)
class Layout:
    """Units are those of the viewBox. `columns` is where each level starts and how wide it is."""

    name: str
    width: float
    columns: dict[str, tuple[float, float]]
    size: float
    own_size: float
    gap: float
    side_by_side: bool
    leading: float = 1.32
    pad: float = 14
    icon: float = 27


WIDE = Layout("wide", 1000, {"life": (2, 282), "care": (352, 296), "deed": (716, 282)}, 17.5, 21, 16, True)
NARROW = Layout("narrow", 360, {"life": (2, 356), "care": (26, 332), "deed": (50, 308)}, 16.5, 19.5, 13, False)


class Loom:
    """Lays the sheets out from top to bottom and ties them; one loom makes one drawing."""

    def __init__(self, layout: Layout, words: Words, mirrored: bool) -> None:
        self.layout = layout
        self.words = words
        self.mirrored = mirrored
        self.sheets: list[Sheet] = []
        self.ties: list[Tie] = []

    def drawing(self, threads: Threads) -> Drawing:
        layout = self.layout
        heads = self._heads()
        y = 2.0 + (layout.size * 1.6 if heads else 0)
        for life_goal in threads.life_goals:
            y = self._life_goal(life_goal, y) + layout.gap * 2
        for care_goal in threads.care_goals:
            y = self._care_goal(care_goal, y, parent=None) + layout.gap
        for agreement in threads.agreements:
            y = self._agreement(agreement, y, parent=None) + layout.gap
        height = max((sheet.below for sheet in self.sheets), default=40.0) + 4
        return Drawing(
            layout.name,
            layout.width,
            height,
            tuple(self.sheets),
            tuple(self.ties),
            heads,
            layout.size,
            layout.own_size,
        )

    def _heads(self) -> tuple[Line, ...]:
        """Only columns need heads; sheets under each other are told apart by their place, form and icon."""
        if not self.layout.side_by_side:
            return ()
        texts = {"life": self.words.life_goals, "care": self.words.care_goals, "deed": self.words.agreements}
        columns = self.layout.columns
        return tuple(Line(text, self._x(columns[kind][0]), self.layout.size) for kind, text in texts.items())

    def _life_goal(self, goal: ThreadLifeGoal, top: float) -> float:
        sheet = self._place("life", goal.words, top)
        y = self._first_child(sheet)
        for care_goal in goal.care_goals:
            y = self._care_goal(care_goal, y, parent=sheet) + self.layout.gap
        for agreement in goal.agreements:
            y = self._agreement(agreement, y, parent=sheet) + self.layout.gap
        if not goal.care_goals and not goal.agreements:
            self._place("none", self.words.nothing_yet, y)
        return max(one.below for one in self.sheets if one.y >= top)

    def _care_goal(self, goal: ThreadCareGoal, top: float, parent: Sheet | None) -> float:
        sheet = self._place("care", goal.words, top, loose=parent is None)
        self._tie(parent, sheet)
        y = self._first_child(sheet)
        for agreement in goal.agreements:
            y = self._agreement(agreement, y, parent=sheet) + self.layout.gap
        if not goal.agreements:
            self._place("none", self.words.nothing_yet, y)
        return max(one.below for one in self.sheets if one.y >= top)

    def _agreement(self, agreement: ThreadAgreement, top: float, parent: Sheet | None) -> float:
        sheet = self._place("deed", agreement.words, top, note=agreement.owner, loose=parent is None)
        self._tie(parent, sheet)
        return sheet.below

    def _first_child(self, sheet: Sheet) -> float:
        return sheet.y if self.layout.side_by_side else sheet.below + self.layout.gap

    def _place(self, kind: str, words: str, top: float, *, note: str = "", loose: bool = False) -> Sheet:
        layout = self.layout
        x, width = layout.columns["deed" if kind == "none" else kind]
        size = layout.own_size if kind == "life" else layout.size
        aside = 0 if kind == "none" else layout.icon
        inner = width - 2 * layout.pad - aside
        texts = wrapped(words, within=inner * (0.93 if kind == "life" else 1), size=size, at_most=6)  # serifs run wider
        step = size * layout.leading
        text_x = self._x(x + layout.pad + aside)
        baseline = top + layout.pad + size * 0.86
        lines = tuple(Line(text, text_x, baseline + number * step) for number, text in enumerate(texts))
        height = 2 * layout.pad + size + (len(texts) - 1) * step
        owner = None
        if note:
            small = layout.size * 0.92
            owner = Line(wrapped(note, within=inner, size=small, at_most=1)[0], text_x, lines[-1].y + step)
            height += step
        sheet = Sheet(
            kind,
            layout.width - x - width if self.mirrored else x,
            top,
            width,
            height,
            lines,
            (self._x(x + layout.pad + 20) if self.mirrored else x + layout.pad - 1, baseline - size * 0.36 - 10),
            owner,
            loose,
        )
        self.sheets.append(sheet)
        return sheet

    def _x(self, x: float) -> float:
        return self.layout.width - x if self.mirrored else x

    def _tie(self, parent: Sheet | None, child: Sheet) -> None:
        if parent is None:
            return
        end = (child.x + child.width if self.mirrored else child.x, child.y + min(child.height / 2, 25))
        beside = self.layout.side_by_side and (child.kind != "deed" or parent.kind == "care")
        self.ties.append(Tie(self._beside(parent, end) if beside else self._below(parent, end), end))

    def _beside(self, parent: Sheet, end: tuple[float, float]) -> str:
        """From the far edge of the goal, in one bow, to the next column."""
        start_x = parent.x if self.mirrored else parent.x + parent.width
        start_y = parent.y + min(parent.height / 2, 25)
        middle = (start_x + end[0]) / 2
        return f"M{_at(start_x, start_y)}C{_at(middle, start_y)} {_at(middle, end[1])} {_at(*end)}"

    def _below(self, parent: Sheet, end: tuple[float, float]) -> str:
        """Down from the goal and then across, under what stands beside it."""
        towards = -1 if self.mirrored else 1
        indent = parent.width - 26 if self.layout.side_by_side else 12
        near = parent.x + parent.width if self.mirrored else parent.x
        x = near + towards * indent
        if end[1] < parent.below + 12:
            far = parent.x if self.mirrored else parent.x + parent.width
            return f"M{_at(far, end[1])}H{end[0]:.0f}"
        bend = f"Q{_at(x, end[1])} {_at(x + towards * 12, end[1])}"
        return f"M{_at(x, parent.below)}V{end[1] - 12:.0f}{bend}H{end[0]:.0f}"


def _at(x: float, y: float) -> str:
    return f"{x:.0f} {y:.0f}"


def drawings(threads: Threads, words: Words, *, mirrored: bool) -> list[Drawing]:
    """The same threads twice: for a wide sheet and for a narrow one; the page shows the one that fits."""
    return [Loom(layout, words, mirrored).drawing(threads) for layout in (WIDE, NARROW)]
