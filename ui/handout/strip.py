"""The strip under the pages: what was checked, what to look at, which page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.handout.page_words import page_of
from ui.handout.strip_parts import Check
from ui.language import told
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, SECONDARY, u
from ui.widgets import FlowLayout, InkLabel, Painted

HEIGHT = 36
NARROW = 420
LEAST_PT = 12.0


class Strip(Painted):
    """36 u high at least. Warnings take the place of what was checked, so that none is overlooked.

    Where the words do not fit beside each other they go on below: none is cut off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent, line_above=True)
        self.setAccessibleName(self.tr("Checks of the sheet"))
        self._smallest = 0.0
        self._checks = QWidget(self)
        self.sides = Check(self._checks)
        self.size_check = Check(self._checks)
        self._flow = FlowLayout(self._checks, u(self, GAP_ROW), u(self, GAP_GROUP))
        self._flow.addWidget(self.sides)
        self._flow.addWidget(self.size_check)
        self.warning = Check(self, wrap=True)
        self.says = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.page = InkLabel("", "text2", self, scale=SECONDARY)
        self._row = QHBoxLayout(self)
        for part in (self._checks, self.warning, self.says):
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fit()

    def show_checks(self, smallest_pt: float, warnings: tuple[str, ...]) -> None:
        """What was checked; warnings take its place."""
        if warnings:
            self._show(self.warning)
            said = [told(warning) for warning in warnings]
            self.warning.say(said[0], "triangle", "warn", "\n".join(said))
            return
        self._smallest = smallest_pt
        self._show(self._checks)
        self.sides.say(self.tr("Sides agree"))
        self._say_size()

    def show_stop(self, text: str) -> None:
        """A red flag: why there is no exercise sheet."""
        self._show(self.warning)
        self.warning.say(text, "octagon", "danger")

    def show_problem(self, text: str) -> None:
        """The sheet could not be made."""
        self._show(self.warning)
        self.warning.say(text, "triangle", "danger")
        self.page.setText("")

    def show_nothing(self, text: str) -> None:
        """No sheet: only why."""
        self._show(self.says)
        self.says.setText(text)
        self.page.setText("")

    def show_page(self, page: int, count: int) -> None:
        """Which page is in sight."""
        self.page.setText(page_of(page, count) if count else "")
        self.page.setAccessibleName(self.page.text())

    def _show(self, part: QWidget) -> None:
        """Only one of the three parts, the others empty."""
        for check in (self.sides, self.size_check, self.warning):
            check.say("")
        self.says.setText("")
        for one in (self._checks, self.warning, self.says):
            one.setVisible(one is part)

    def _say_size(self) -> None:
        size = f"{self._smallest:g}"
        narrow = self.width() < u(self, NARROW)
        small = self._smallest < LEAST_PT
        if narrow:
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

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setContentsMargins(u(self, MARGIN), u(self, 4), u(self, MARGIN), u(self, 4))
        self._row.setSpacing(u(self, GAP))
        self.setMinimumHeight(u(self, HEIGHT))
