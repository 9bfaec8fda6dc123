"""The stop: no exercises today, what to do, how soon, why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.language import translate
from ui.program.parts import (
    Picture,
    ToneLabel,
    clear,
    column_layout,
    hairline,
    least_height,
    row_layout,
    set_margins,
)
from ui.program.stopping import StopWords, record_text
from ui.theme.metrics import BODY, RADIUS_PLATE, SECONDARY, SEMIBOLD, STOP_TITLE, STRONG, u
from ui.widgets import Painted, SideBadge, button
from ui.widgets.key_text import key_text

if TYPE_CHECKING:
    from ui.messages import Messages


class StopPage(QScrollArea):
    """Shown instead of the program while a red flag is present; nothing is lost meanwhile."""

    print_requested = Signal()
    said = Signal(str)

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._shown: tuple[StopWords, ...] = ()
        self._stops: tuple[QWidget, ...] = (self,)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._body = QWidget()
        self.setWidget(self._body)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._layout = column_layout(16, self._body)
        set_margins(self._layout, 24)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in reading order: the page, to scroll it, and its buttons."""
        return self._stops

    def show_stops(self, words: tuple[StopWords, ...]) -> None:
        """Show these red flags, the most urgent first."""
        if words == self._shown:
            return
        first_time = not self._shown
        self._shown = words
        clear(self._layout)
        self._stops = (self,)
        if not words:
            return
        self._layout.addWidget(self._card(words))
        self._layout.addWidget(_why(words))
        kept = row_layout(8)
        kept.addWidget(Picture("lock", "text2", 16))
        kept.addWidget(
            ToneLabel(
                translate(
                    "program",
                    "The findings and the program you had are kept. "
                    "Untick the flag in the findings to return to them.",
                ),
                "text2",
            ).wrapped(),
            1,
        )
        self._layout.addLayout(kept)
        self._layout.addStretch(1)
        if first_time:
            self._announce()

    def _card(self, words: tuple[StopWords, ...]) -> Painted:
        card = Painted("danger_wash", edge="danger", radius=RADIUS_PLATE)
        card.setAccessibleName(translate("program", "Stop"))
        layout = column_layout(12, card)
        set_margins(layout, 24, 20)
        title = row_layout(16)
        title.addWidget(Picture("octagon", "danger", 28), 0, Qt.AlignmentFlag.AlignVCenter)
        title.addWidget(
            ToneLabel(
                translate("program", "Stop. No exercise program today."),
                "danger",
                STOP_TITLE,
                SEMIBOLD,
            ).wrapped(),
            1,
        )
        layout.addLayout(title)
        for stop in words:
            layout.addWidget(hairline("danger"))
            _add_stop(layout, stop)
        layout.addLayout(self._buttons())
        return card

    def _buttons(self) -> QVBoxLayout:
        outer = column_layout(8)
        line = row_layout(12)
        self._print = button(
            translate("program", "Print referral note"),
            sign="print",
            role="danger",
            hint=key_text("Ctrl+P"),
        )
        self._print.clicked.connect(self._ask_print)
        copy = button(translate("program", "Copy for the record"), sign="note")
        copy.clicked.connect(self._copy)
        self._stops = (self, self._print, copy)
        for one in (self._print, copy):
            least_height(one, 34)
            line.addWidget(one)
        line.addStretch(1)
        outer.addLayout(line)
        return outer

    @Slot()
    def _ask_print(self) -> None:
        self.print_requested.emit()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(record_text(self._shown))
        self._messages.info(translate("program", "Copied: the stop and what to do, as text."))

    def _announce(self) -> None:
        self.setAccessibleName(
            translate(
                "program", "Stop. No exercise program today. {what}", what=self._shown[0].headline
            )
        )
        told = QAccessibleAnnouncementEvent(self, self.accessibleName())
        told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(told)
        self.said.emit(self.accessibleName())


def _add_stop(layout: QVBoxLayout, stop: StopWords) -> None:
    head = row_layout(12)
    head.addWidget(ToneLabel(stop.headline, "text", BODY, STRONG).wrapped(), 1)
    head.addWidget(Picture("clock", "danger", 16))
    head.addWidget(ToneLabel(stop.how_soon, "danger", BODY, SEMIBOLD))
    layout.addLayout(head)
    layout.addWidget(ToneLabel(translate("program", "What to do now"), "text2", BODY, SEMIBOLD))
    steps = QGridLayout()
    steps.setContentsMargins(0, 0, 0, 0)
    steps.setHorizontalSpacing(u(None, 12))
    steps.setVerticalSpacing(u(None, 8))
    steps.setColumnStretch(1, 1)
    for number, step in enumerate(stop.todo, 1):
        digit = ToneLabel(str(number), "danger", BODY, STRONG)
        steps.addWidget(digit, number, 0, Qt.AlignmentFlag.AlignTop)
        steps.addWidget(ToneLabel(step).wrapped(), number, 1)
    layout.addLayout(steps)


def _why(words: tuple[StopWords, ...]) -> Painted:
    card = Painted("pane", edge="line", radius=RADIUS_PLATE)
    layout = column_layout(8, card)
    set_margins(layout, 24, 16)
    layout.addWidget(ToneLabel(translate("program", "Why"), "text2", BODY, SEMIBOLD))
    for stop in words:
        found = row_layout(8)
        found.addWidget(ToneLabel(stop.flag, "text", BODY, SEMIBOLD).wrapped(), 1)
        if stop.side.value != "none":
            found.addWidget(SideBadge(stop.side), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(found)
        why = f"{stop.rule}. {stop.rationale}" if stop.rule else stop.rationale
        layout.addWidget(ToneLabel(translate("program", "Rule: {why}", why=why), "text2").wrapped())
        for source in stop.sources:
            layout.addWidget(ToneLabel(source, "text2", SECONDARY).wrapped())
    return card
