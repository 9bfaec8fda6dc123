"""The rows of the program, with position bands between them, draggable by their grips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from ui.program.parts import column_layout, hairline
from ui.program.row import ProgramRow
from ui.program.words import position_words
from ui.theme.metrics import u
from ui.widgets import SectionBand

if TYPE_CHECKING:
    from planner.vocabulary import ExerciseId
    from ui.figures import Figures
    from ui.program.commands import RowCommands
    from ui.program.facts import RowFacts

AHEAD = 6


class RowList(QWidget):
    """Own container: rows move without being made anew. `row_focused` carries the row."""

    row_focused = Signal(object)

    def __init__(self, commands: RowCommands, figures: Figures) -> None:
        super().__init__()
        self._commands, self._figures = commands, figures
        self._rows: list[ProgramRow] = []
        self._spare: list[ProgramRow] = []  # hidden ones, for the next exercises
        self._bands: list[SectionBand] = []
        self._current: ProgramRow | None = None
        self._letters = True
        self._compact = self._low = False
        self._layout = column_layout(0, self)
        self._line = hairline("accent")
        self._line.setParent(self)
        self._line.setFixedHeight(u(self, 2))
        self._line.hide()
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    # --- showing -------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[ProgramRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    @property
    def current(self) -> ProgramRow | None:
        """The row the keys act on."""
        return self._current

    def row(self, exercise: ExerciseId) -> ProgramRow | None:
        """The row of an exercise."""
        return next((row for row in self._rows if row.facts.exercise == exercise), None)

    def show_rows(self, facts: tuple[RowFacts, ...], *, banded: bool) -> None:
        """Show these rows; each exercise keeps its widget, a swapped one takes the old one's."""
        before = self._rows
        lost_at = self._focused_place()
        self._rows = self._matched(facts)
        for row, one in zip(self._rows, facts, strict=True):
            row.show_facts(one)
        gone = [row for row in before if row not in self._rows]
        self._arrange(banded=banded)
        if lost_at is not None and before[lost_at] in gone:
            self._focus_near(lost_at)
        for row in gone:
            row.hide()
            self._spare.append(row)
        if self._current in gone:
            self._current = None
        self._mark()
        if before != self._rows:
            QTimer.singleShot(0, self._reveal)  # once the rows have their new places

    @Slot()
    def _reveal(self) -> None:
        place = self._focused_place()
        if place is not None:
            self.row_focused.emit(self._rows[place])

    def _matched(self, facts: tuple[RowFacts, ...]) -> list[ProgramRow]:
        by_exercise = {row.facts.exercise: row for row in self._rows}
        wanted = {one.exercise for one in facts}
        spare = {i: row for i, row in enumerate(self._rows) if row.facts.exercise not in wanted}
        swapped = by_exercise.get(self._commands.replacing) if self._commands.replacing else None
        if swapped is not None and swapped in spare.values():
            new = [one.exercise for one in facts if one.exercise not in by_exercise]
            if len(new) == 1:
                by_exercise[new[0]] = swapped
                spare = {i: row for i, row in spare.items() if row is not swapped}
        return [
            by_exercise.get(one.exercise) or spare.pop(place, None) or self._made(one)
            for place, one in enumerate(facts)
        ]

    def prepare(self, facts: RowFacts) -> bool:
        """Make a row ahead, which takes a while; False when there are enough."""
        if len(self._spare) + len(self._rows) >= AHEAD:
            return False
        self._spare.append(self._new(facts))
        return True

    def _made(self, facts: RowFacts) -> ProgramRow:
        row = self._spare.pop() if self._spare else self._new(facts)
        row.set_letters(self._letters)
        row.set_compact(compact=self._compact, low=self._low)
        return row

    def _new(self, facts: RowFacts) -> ProgramRow:
        row = ProgramRow(facts, self._commands, self._figures, self)
        row.hide()
        row.walked.connect(self._walk)
        row.grip.dragged.connect(self._drag)
        row.grip.dropped.connect(self._drop)
        return row

    def _arrange(self, *, banded: bool) -> None:
        """Lay rows and bands out again, only where the order changed."""
        titles = self._band_titles() if banded else {}
        wanted: list[QWidget] = []
        for place, row in enumerate(self._rows):
            if place in titles:
                wanted.append(self._band(len(titles), list(titles).index(place), titles[place]))
            wanted.append(row)
        for band in self._bands[len(titles) :]:
            band.hide()
        for place, row in enumerate(self._rows, 1):
            row.set_line(below=place not in titles and place < len(self._rows))
        items = (self._layout.itemAt(place) for place in range(self._layout.count()))
        if [item.widget() for item in items if item is not None] == wanted:
            return
        while self._layout.takeAt(0) is not None:
            pass
        for widget in wanted:
            self._layout.addWidget(widget)
            widget.show()
        self._line.raise_()

    def _band_titles(self) -> dict[int, str]:
        titles: dict[int, str] = {}
        last = ""
        for place, row in enumerate(self._rows):
            title = position_words(row.facts.position)
            if title != last:
                titles[place] = last = title
        return titles

    def _band(self, count: int, place: int, title: str) -> SectionBand:
        while len(self._bands) < count:
            self._bands.append(SectionBand(""))
        self._bands[place].set_band(title)
        return self._bands[place]

    # --- settings ------------------------------------------------------------------------

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on a focused row."""
        self._letters = on
        for row in self._rows:
            row.set_letters(on)

    def set_compact(self, *, compact: bool, low: bool) -> bool:
        """Shorter words where the pane is narrow, lower rows where it is low too.

        True when this changed the rows.
        """
        if (compact, low) == (self._compact, self._low):
            return False
        self._compact, self._low = compact, low
        for row in self._rows:
            row.set_compact(compact=compact, low=low)
        return True

    def flush(self) -> None:
        """Keep what is typed in any field."""
        for row in self.rows:
            row.flush()

    # --- focus ---------------------------------------------------------------------------

    def focus_row(self, place: int) -> None:
        """Give the keys to a row by its place; past the ends nothing happens."""
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_place(self) -> int | None:
        focused = QApplication.focusWidget()
        for place, row in enumerate(self._rows):
            if focused is not None and (focused is row or row.isAncestorOf(focused)):
                return place
        return None

    def _focus_near(self, place: int) -> None:
        if self._rows:
            self.focus_row(min(place, len(self._rows) - 1))

    @Slot("QWidget*", "QWidget*")
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            place = self._focused_place()
            if place is not None and self._rows[place] is not self._current:
                self._current = self._rows[place]
                self.row_focused.emit(self._current)
        self._mark()

    def _mark(self) -> None:
        for row in self._rows:
            row.set_selected(row is self._current)
        if self._current is not None:
            self._current.update()

    @Slot(object, int)
    def _walk(self, row: ProgramRow, by: int) -> None:
        if row in self._rows:
            self.focus_row(self._rows.index(row) + by)

    # --- dragging ------------------------------------------------------------------------

    def _gap_at(self, point: QPoint) -> int:
        """The place between rows nearest to a point of the screen."""
        y = self.mapFromGlobal(point).y()
        return sum(1 for row in self._rows if y > row.geometry().center().y())

    @Slot(QPoint)
    def _drag(self, point: QPoint) -> None:
        gap = self._gap_at(point)
        last = self._rows[-1].geometry()
        y = self._rows[gap].y() if gap < len(self._rows) else last.bottom()
        self._line.setGeometry(0, max(0, y - 1), self.width(), u(self, 2))
        self._line.show()
        self._line.raise_()

    @Slot(QPoint)
    def _drop(self, point: QPoint) -> None:
        self._line.hide()
        grip = self.sender()
        row = next((one for one in self._rows if one.grip is grip), None)
        if row is None:
            return
        gap, here = self._gap_at(point), self._rows.index(row)
        self._commands.move_to(row.facts.exercise, gap - 1 if gap > here else gap)
