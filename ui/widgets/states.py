"""A board with every component in every state, to look at and to compare: no part of the window.

The widgets are the real ones. A state that only one widget at a time can have, or that needs a
mouse, is given where Qt itself keeps it, so what is painted is what a person would see.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from planner.vocabulary import Side, WorkingSide
from ui.theme.focus import Ring
from ui.theme.metrics import GAP, GAP_CARD, GROUP, MARGIN, STRONG, u
from ui.widgets.banner import Banner
from ui.widgets.buttons import button, tool_button
from ui.widgets.chip import Chip, ClickableChip
from ui.widgets.chip_face import Tone
from ui.widgets.dose_field import DoseBox, DoseField
from ui.widgets.error_line import ErrorLine
from ui.widgets.labels import InkLabel
from ui.widgets.ladder_stairs import LadderStairs
from ui.widgets.load_meter import LoadMeter
from ui.widgets.painted import Painted
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segment
from ui.widgets.side_badge import SideBadge
from ui.widgets.side_switch import SideSwitch
from ui.widgets.words import side_letters

_WIDE = 380.0
_FOCUS = QStyle.StateFlag.State_HasFocus
_SIDES = (Side.LEFT, Side.RIGHT, Side.BILATERAL)
_ROLES = (("filled", "primary"), ("plain", ""), ("quiet", "quiet"), ("danger", "danger"))
Row = tuple[str, QWidget]


class FocusedSegment(Segment):
    """The left side's segment says that it has the focus."""

    def hasFocus(self) -> bool:
        """The left side's."""
        return self.text() == side_letters(Side.LEFT)


class FocusedChip(ClickableChip):
    """A chip that says it has the focus."""

    def hasFocus(self) -> bool:
        """Always."""
        return True


class FocusedDoseBox(DoseBox):
    """A number box whose style is told of the focus."""

    def initStyleOption(self, option: QStyleOption) -> None:
        """As with the focus."""
        super().initStyleOption(option)  # type: ignore[arg-type]  # Qt gives its own kind
        option.state |= _FOCUS


class FocusedDoseField(DoseField):
    """A dose field with such a box."""

    box_type = FocusedDoseBox


class FocusedSearchField(SearchField):
    """A field whose style is told of the focus."""

    def initStyleOption(self, option: QStyleOption) -> None:
        """As with the focus."""
        super().initStyleOption(option)  # type: ignore[arg-type]  # Qt gives its own kind
        option.state |= _FOCUS


class FocusedSideSwitch(SideSwitch):
    """A switch with such segments."""

    segment_type = FocusedSegment


class StatesBoard(Painted):
    """All states side by side. Show it before a picture is taken: the rings follow what is seen."""

    def __init__(self, extra: Sequence[Row] = (), parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self.rings: list[Ring] = []
        self._ringed: list[QWidget] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(u(self, MARGIN),) * 4)
        row.setSpacing(u(self, GAP_CARD))
        row.addLayout(_column(self, "Buttons", self._buttons()))
        row.addLayout(_column(self, "Side", [*_switches(), *_badges()]))
        row.addLayout(_column(self, "Dose, ladder, load", [*_doses(), *_levels()]))
        row.addLayout(_column(self, "Fields", _fields()))
        row.addLayout(_column(self, "Strips and marks", [*_strips(), *extra, *_marks()]))

    def _buttons(self) -> list[Row]:
        rows: list[Row] = []
        for name, role in _ROLES:
            for state in ("normal", "hover", "focus", "pressed", "disabled"):
                made = button("Print…", role=role, sign="print", hint="Ctrl+P")
                self._put(made, state)
                rows.append((f"{name}, {state}", made))
        for state in ("normal", "hover", "focus", "disabled"):
            tool = tool_button("undo", "Undo", edge=True)
            self._put(tool, state)
            rows.append((f"icon, {state}", tool))
        return rows

    def _put(self, made: QWidget, state: str) -> None:
        _put(made, state)
        if state == "focus":
            self._ringed.append(made)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the rings round what stands in its place now; the real focus is the board's."""
        super().showEvent(event)
        self.setFocus()
        for made in self._ringed[len(self.rings) :]:
            ring = Ring()
            ring.stand_around(made)
            self.rings.append(ring)


def states_board(extra: Sequence[Row] = ()) -> StatesBoard:
    """The board; `extra` rows (a label and a widget) stand with the strips."""
    return StatesBoard(extra)


def _put(made: QWidget, state: str) -> None:
    """Hover, pressed or disabled, kept where Qt keeps it."""
    made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, state == "hover")
    made.setEnabled(state != "disabled")
    if state == "pressed" and isinstance(made, QPushButton):
        made.setDown(True)


def _column(board: QWidget, title: str, rows: Sequence[Row]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(InkLabel(title, "text2", board, scale=GROUP, weight=STRONG))
    grid = QGridLayout()
    grid.setHorizontalSpacing(u(None, MARGIN))
    grid.setVerticalSpacing(u(None, GAP))
    for at, (label, widget) in enumerate(rows):
        widget.setParent(board)
        grid.addWidget(InkLabel(label, "text2", board), at, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        stretched = isinstance(widget, SearchField | Banner | ErrorLine)
        if stretched:
            widget.setMinimumWidth(u(None, _WIDE))
        grid.addWidget(widget, at, 1, Qt.AlignmentFlag(0) if stretched else left)
    column.addLayout(grid)
    column.addStretch(1)
    return column


def _switches() -> list[Row]:
    rows: list[Row] = []
    for state, side in (
        ("not recorded", None),
        ("hover", None),
        ("left", Side.LEFT),
        ("right", Side.RIGHT),
        ("both", Side.BILATERAL),
        ("focus", Side.RIGHT),
        ("disabled", None),
    ):
        switch = (FocusedSideSwitch if state == "focus" else SideSwitch)(_SIDES)
        switch.set_side(side)
        _put(switch.segments[1], "hover" if state == "hover" else "normal")
        switch.setEnabled(state != "disabled")
        rows.append((state, switch))
    return rows


def _badges() -> list[Row]:
    return [
        ("left", SideBadge(WorkingSide.LEFT)),
        ("right", SideBadge(WorkingSide.RIGHT)),
        ("both", SideBadge(WorkingSide.BOTH)),
        ("chip", Chip("Hip drops", Side.LEFT, value="poor")),
        ("chip, locked", Chip("Load advice", locked=True)),
        ("chip that opens", ClickableChip("Knee turns in", Side.RIGHT)),
        ("chip, hover", _hovered(ClickableChip("Knee turns in", Side.RIGHT))),
        ("chip, focus", FocusedChip("Knee turns in", Side.RIGHT)),
    ]


def _hovered(widget: QWidget) -> QWidget:
    _put(widget, "hover")
    return widget


def _doses() -> list[Row]:
    rows: list[Row] = []
    for state in ("normal", "focus", "changed", "disabled"):
        field = (FocusedDoseField if state == "focus" else DoseField)("reps", 1, 99, name="Reps")
        field.set_value(12 if state == "changed" else 10, changed=state == "changed")
        field.setEnabled(state != "disabled")
        rows.append((state, field))
    for state in ("normal", "hover", "disabled"):
        bands = QComboBox()
        bands.setAccessibleName("Band")
        bands.addItems(["Light band", "Medium band"])
        _put(bands, state)
        rows.append((f"list, {state}", bands))
    return rows


def _levels() -> list[Row]:
    return [
        ("rung 3 of 9", LadderStairs(9, 3)),
        ("was 3, now 4", LadderStairs(9, 4, was=3)),
        ("load 3 of 4", LoadMeter(3, 4)),
        ("load 6 of 4", LoadMeter(6, 4)),
    ]


def _fields() -> list[Row]:
    rows: list[Row] = []
    for state in ("normal", "hover", "focus", "error", "disabled"):
        kind = FocusedSearchField if state == "focus" else SearchField
        field = kind("Type a finding, like  weak glut r 4-", "Ctrl+F")
        if state in {"focus", "error"}:
            field.setText("weak glut r 14" if state == "error" else "weak glut r 4-")
        field.set_wrong(state == "error")
        _put(field, state)
        rows.append((state, field))
    line = ErrorLine()
    line.say("MMT goes from 0 to 5. Type 4- or choose a grade.")
    rows.append(("", line))
    return rows


def _strips() -> list[Row]:
    ask = button("None present", role="")
    return [
        ("warning", Banner("warn", "flag", "not asked yet", (ask,), lead="Red flags")),
        ("good", Banner("ok", "check", "none present, all 19 asked", lead="Red flags")),
        ("stop", Banner("danger", "octagon", "1 present: stop", lead="Red flag")),
        ("told", Banner("info", "info", "2 exercises changed", lead="Follow-up")),
    ]


def _marks() -> list[Row]:
    return [
        ("", Chip("NEW", tone=Tone.ACCENT)),
        ("", Chip("CHANGED", tone=Tone.ACCENT)),
        ("", Chip("STOPPED", tone=Tone.DANGER)),
        ("", Chip("better", icon="check", tone=Tone.OK)),
        ("", Chip("same", icon="minus", tone=Tone.OUTLINE)),
        ("", Chip("worse", icon="triangle", tone=Tone.WARN)),
    ]
