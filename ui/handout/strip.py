"""The strip under the pages: what was checked, what to look at, which page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner.handout.reading import SheetReading
from ui.handout.page_words import page_of
from ui.handout.reading import ReadingButton
from ui.handout.strip_parts import Check
from ui.language import told
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, SECONDARY, u
from ui.widgets import FlowLayout, InkLabel, Painted

HEIGHT = 36
NARROW = 420
LEAST_PT = 12.0


class Strip(Painted):
    """36 u high at least. Warnings take the place of what was checked, so that none is overlooked;
    the reading grade stays under them.

    Where the words do not fit beside each other they go on below: none is cut off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent, line_above=True)
        self.setAccessibleName(self.tr("Checks of the sheet"))
        self._smallest = 0.0
        self._reading: SheetReading | None = None
        self._checks = QWidget(self)
        self.sides = Check(self._checks)
        self.size_check = Check(self._checks)
        self._flow = FlowLayout(self._checks, u(self, GAP_ROW), u(self, GAP_GROUP))
        for check in (self.sides, self.size_check):
            check.hide()
            self._flow.addWidget(check)
        self.reading = ReadingButton(self._checks)
        self._flow.addWidget(self.reading)
        self.remark = Check(self._checks)
        self.remark.hide()
        self._flow.addWidget(self.remark)
        self.warning = Check(self, wrap=True)
        self.says = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.page = InkLabel("", "text2", self, scale=SECONDARY)
        self._grid = QGridLayout(self)
        for row, part in enumerate((self.warning, self.says, self._checks), start=1):
            self._grid.addWidget(part, row, 0)
        self._grid.addWidget(self.page, 0, 1, 5, 1, Qt.AlignmentFlag.AlignVCenter)
        for edge in (0, 4):  # empty rows that keep the others in the middle
            self._grid.setRowStretch(edge, 1)
        self._grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fit()

    def show_checks(
        self,
        smallest_pt: float,
        warnings: tuple[str, ...],
        reading: SheetReading | None = None,
        remarks: tuple[str, ...] = (),
    ) -> None:
        """What was checked; warnings take its place. The reading grade stands in both cases."""
        self._reading = reading
        if warnings:
            self._show(self.warning)
            self._say_reading()
            said = "\n".join(told(one) for one in (*warnings, *remarks))
            self.warning.say(told(warnings[0]), "triangle", "warn", said)
            return
        self._smallest = smallest_pt
        self._show(self._checks)
        self.sides.say(self.tr("Sides agree"))
        self._say_size()
        self._say_reading()
        if remarks:
            said = "\n".join(told(one) for one in remarks)
            self.remark.say(told(remarks[0]), "info", "ok", said)

    def show_stop(self, text: str) -> None:
        """A red flag: why there is no exercise sheet."""
        self._reading = None
        self._show(self.warning)
        self.warning.say(text, "octagon", "danger")

    def show_problem(self, text: str) -> None:
        """The sheet could not be made."""
        self._reading = None
        self._show(self.warning)
        self.warning.say(text, "triangle", "danger")
        self.page.setText("")

    def show_nothing(self, text: str) -> None:
        """No sheet: only why."""
        self._reading = None
        self._show(self.says)
        self.says.setText(text)
        self.page.setText("")

    def show_page(self, page: int, count: int) -> None:
        """Which page is in sight."""
        self.page.setText(page_of(page, count) if count else "")
        self.page.setAccessibleName(self.page.text())

    def _show(self, part: QWidget) -> None:
        """Only one of the three parts, the others empty; the grade beside the checks or alone."""
        for check in (self.sides, self.size_check, self.remark, self.warning):
            check.say("")
        self.says.setText("")
        for one in (self.warning, self.says):
            one.setVisible(one is part)
        self._checks.setVisible(part is self._checks or self._reading is not None)

    def _narrow(self) -> bool:
        return self.width() < u(self, NARROW)

    def _say_reading(self) -> None:
        self.reading.show_reading(self._reading, narrow=self._narrow())

    def _say_size(self) -> None:
        size = f"{self._smallest:g}"
        small = self._smallest < LEAST_PT
        if self._narrow():
            text = self.tr("{n} pt")
        else:
            text = self.tr("Smallest text {n} pt") if small else self.tr("Text {n} pt or more")
        if small:
            self.size_check.say(text.format(n=size), "triangle", "warn")
        else:
            tip = self.tr("No text on the sheet is smaller.")
            self.size_check.say(text.format(n=size), tip=tip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer words where there is less room."""
        super().resizeEvent(event)
        if self.size_check.text():
            self._say_size()
        self._say_reading()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._grid.setContentsMargins(u(self, MARGIN), u(self, 4), u(self, MARGIN), u(self, 4))
        self._grid.setHorizontalSpacing(u(self, GAP))
        self._grid.setVerticalSpacing(u(self, GAP_GROUP))
        self.setMinimumHeight(u(self, HEIGHT))
