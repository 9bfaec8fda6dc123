"""The chips after "because": finding, side badge and value, each opening its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.program.quiet import Resting
from ui.theme.lettering import text_width
from ui.theme.metrics import MEDIUM, SECONDARY, font_stamp, u
from ui.widgets import ClickableChip, Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.program.because import Because

MOST = 5
WIDEST = 100_000
_ROOM_FOR_SIDE = 90  # u that a chip needs beside its name


class QuietChip(Resting, ClickableChip):
    """A chip that the row's picture shows while mouse and keys are elsewhere."""

    def fit(self) -> QSize:
        """Its own size."""
        return self.sizeHint()

    def face(self) -> object:
        """What its look depends on."""
        return self._face.parts

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paints_itself():
            super().paintEvent(event)


class BecauseChip(QuietChip):
    """One reason; a click tells which rule it fired."""

    opened = Signal(object)

    def __init__(self, chip: Because, row: QWidget) -> None:
        super().__init__(chip.text, chip.side, value=chip.value, parent=row)
        self.chip = chip
        self.setAccessibleName(translate("program", "Because of {what}", what=chip.spoken))
        self.setToolTip(
            translate("program", "{what}. Click for the rule and its sources.", what=chip.spoken)
        )
        self.clicked.connect(self._open)

    def squeeze(self, width: int) -> None:
        """Shorten the name to fit a width; side and value stay whole."""
        room = max(width - u(self, _ROOM_FOR_SIDE), u(self, 40))
        shown = self.fontMetrics().elidedText(self.chip.text, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)

    def relax(self) -> None:
        """Show the whole name."""
        if self.text() != self.chip.text:
            self.setText(self.chip.text)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self)


class BecauseLine(QObject):
    """All reasons of a row; as many as fit are in sight, a button stands for the rest."""

    opened = Signal(object)

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._chips: list[BecauseChip] = []
        self._shown: tuple[Because, ...] = ()
        self._told: tuple[Because, ...] = ()
        self._sizes: tuple[QSize, ...] = ()
        self._sized_for: object = None
        self._filled: tuple[tuple[QuietChip, QSize], ...] = ()
        self._filled_for: object = None
        self.holds = (0, WIDEST)
        self.rest = QuietChip("", parent=row, tone=Tone.OUTLINE)
        self.rest.hide()

    @property
    def chips(self) -> tuple[BecauseChip, ...]:
        """The first chips, whether they fit or not."""
        return tuple(self._chips)

    @property
    def word(self) -> str:
        """What stands before the chips, or instead of them."""
        if self._shown:
            return translate("program", "because")
        return translate("program", "Added by you, without a finding")

    def tab_order(self) -> tuple[QWidget, ...]:
        """The chips and the button for the rest, also those that fit only into a wider row."""
        return (*self._chips, self.rest)

    def show_chips(self, chips: tuple[Because, ...]) -> None:
        """Show these reasons; what has not changed keeps its widget."""
        if chips == self._shown:
            return
        self._shown = chips
        wanted = chips[:MOST]
        kept = {widget.chip: widget for widget in self._chips}
        for widget in self._chips:
            if widget.chip not in wanted:
                widget.hide()
                widget.deleteLater()
        self._chips = [kept.get(chip) or self._made(chip) for chip in wanted]

    def fill(self, width: int, gap: int) -> tuple[tuple[QuietChip, QSize], ...]:
        """Which controls fit a width, in order; shows those and hides the others."""
        key = (width, gap, font_stamp(), self._shown)
        if key != self._filled_for:
            self._filled_for = key
            self._filled = self._fill(width, gap)
        return self._filled

    def _fill(self, width: int, gap: int) -> tuple[tuple[QuietChip, QSize], ...]:
        for chip in self._chips:
            chip.relax()
        sizes = self._measured()
        widths = [size.width() for size in sizes]
        fitting = self._fitting(widths, width, gap)
        self.holds = self._holding(widths, fitting, gap)
        if fitting == 0 and self._chips:
            self.holds = (width, width)
            self._chips[0].squeeze(width - self._rest_width(len(self._shown) - 1) - gap)
            sizes = (self._chips[0].fit(), *sizes[1:])
            fitting = 1
        self._show(fitting)
        shown: list[tuple[QuietChip, QSize]] = list(
            zip(self._chips[:fitting], sizes[:fitting], strict=True)
        )
        if not self.rest.isHidden():
            shown.append((self.rest, self.rest.fit()))
        else:
            self._told = ()
        return tuple(shown)

    def _measured(self) -> tuple[QSize, ...]:
        """The sizes of the chips, asked once for each set of chips and font."""
        key = (font_stamp(), self._shown)
        if key != self._sized_for:
            self._sized_for = key
            self._sizes = tuple(chip.fit() for chip in self._chips)
        return self._sizes

    def _fitting(self, widths: list[int], width: int, gap: int) -> int:
        counts = range(len(widths), 0, -1)
        return next((n for n in counts if self._wanted(widths, n, gap) <= width), 0)

    def _holding(self, widths: list[int], fitting: int, gap: int) -> tuple[int, int]:
        """The widths for which just as many fit."""
        least = self._wanted(widths, fitting, gap)
        more = [self._wanted(widths, n, gap) for n in range(fitting + 1, len(widths) + 1)]
        return least, min(more, default=WIDEST) - 1

    def _wanted(self, widths: list[int], count: int, gap: int) -> int:
        """The width that the first chips and the button for the rest need."""
        more = len(self._shown) - count
        rest = gap + self._rest_width(more) if more else 0
        return sum(widths[:count]) + gap * max(0, count - 1) + rest

    def _rest_width(self, more: int) -> int:
        if not more:
            return 0
        return u(None, 14) + text_width(f"+{more}", SECONDARY, MEDIUM)

    def _show(self, fitting: int) -> None:
        for place, chip in enumerate(self._chips):
            if chip.isHidden() is (place < fitting):
                chip.setVisible(place < fitting)
        hidden = self._shown[fitting:]
        if self.rest.isHidden() is bool(hidden):
            self.rest.setVisible(bool(hidden))
        if hidden and hidden != self._told:
            self._told = hidden
            told = ", ".join(one.spoken for one in hidden)
            self.rest.setText(f"+{len(hidden)}")
            self.rest.setToolTip(told)
            self.rest.setAccessibleName(translate("program", "More reasons: {told}", told=told))

    def _made(self, chip: Because) -> BecauseChip:
        widget = BecauseChip(chip, self._row)
        widget.hide()
        widget.opened.connect(self.opened)
        return widget
