"""The empty pane: no findings yet, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import translate
from ui.program.parts import (
    Picture,
    ToneLabel,
    column_layout,
    least_height,
    row_layout,
    set_margins,
)
from ui.theme.metrics import BODY, SEMIBOLD, TITLE, u
from ui.widgets import button
from ui.widgets.key_text import key_text


class EmptyPage(QWidget):
    """A sentence and a button; the place for a figure stays free until figures are drawn."""

    go_to_findings = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Else its height would be the least of the rows too, which stand in the same stack.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        layout = column_layout(12, self)
        set_margins(layout, 24)
        layout.addStretch(1)
        self._title = ToneLabel(
            translate("program", "No findings yet"), "text", TITLE, SEMIBOLD
        ).wrapped()
        self._text = ToneLabel(
            translate(
                "program",
                "Tick what you found. A short program appears here, "
                "each exercise with its reason. Nothing is printed until you say so.",
            ),
            "text2",
        ).wrapped()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            centred = row_layout(0)
            centred.addStretch(1)
            centred.addWidget(label, 1000)
            centred.addStretch(1)
            layout.addLayout(centred)
        buttons = row_layout(12)
        buttons.addStretch(1)
        self.button = button(
            translate("program", "Go to findings"), sign="search", hint=key_text("Ctrl+F")
        )
        least_height(self.button, 32)
        self.button.clicked.connect(self._go)
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        layout.addSpacing(u(self, 4))
        layout.addLayout(buttons)
        self._ask = QWidget()
        line = row_layout(8, self._ask)
        line.addStretch(1)
        line.addWidget(Picture("flag", "warn", 16))
        line.addWidget(
            ToneLabel(
                translate("program", "Ask the red flags first: press F8."), "text2", BODY, SEMIBOLD
            )
        )
        line.addStretch(1)
        layout.addSpacing(u(self, 4))
        layout.addWidget(self._ask)
        layout.addStretch(1)
        self._fit()

    def show_findings(self, *, any_found: bool, flags_asked: bool) -> None:
        """Say why it is empty: nothing found yet, or nothing that leads to an exercise."""
        self._ask.setVisible(not flags_asked)
        self._title.setText(
            translate("program", "No exercises yet")
            if any_found
            else translate("program", "No findings yet")
        )
        self._text.setText(
            translate(
                "program",
                "The findings so far lead to no exercise. Tick more of what you found, "
                "or add an exercise yourself.",
            )
            if any_found
            else translate(
                "program",
                "Tick what you found. A short program appears here, "
                "each exercise with its reason. Nothing is printed until you say so.",
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        for label in (self._title, self._text):
            label.setMaximumWidth(u(self, 420))

    @Slot()
    def _go(self) -> None:
        self.go_to_findings.emit()
