"""The empty pane: no findings yet, and the way to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.program.parts import Picture, ToneLabel, column_layout, row_layout, set_margins
from ui.program.words import tr
from ui.theme.metrics import BODY, SEMIBOLD, TITLE, u
from ui.widgets import button


class EmptyPage(QWidget):
    """A sentence and a button; the place for a figure stays free until figures are drawn."""

    go_to_findings = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = column_layout(12, self)
        set_margins(layout, 24)
        layout.addStretch(1)
        self._title = ToneLabel(tr("No findings yet"), "text", TITLE, SEMIBOLD).wrapped()
        self._text = ToneLabel(
            tr(
                "Tick what you found. A short program appears here, "
                "each exercise with its reason. Nothing is printed until you say so."
            ),
            "text2",
        ).wrapped()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(u(self, 420))
            centred = row_layout(0)
            centred.addStretch(1)
            centred.addWidget(label, 1000)
            centred.addStretch(1)
            layout.addLayout(centred)
        buttons = row_layout(12)
        buttons.addStretch(1)
        self.button = button(tr("Go to findings"), sign="search", hint="Ctrl+F")
        self.button.setMinimumHeight(u(self.button, 32))
        self.button.clicked.connect(self._go)
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        layout.addSpacing(u(self, 4))
        layout.addLayout(buttons)
        self._ask = QWidget()
        line = row_layout(8, self._ask)
        line.addStretch(1)
        line.addWidget(Picture("flag", "warn", 16))
        line.addWidget(ToneLabel(tr("Ask the red flags first: press F8."), "text2", BODY, SEMIBOLD))
        line.addStretch(1)
        layout.addSpacing(u(self, 4))
        layout.addWidget(self._ask)
        layout.addStretch(1)

    def show_findings(self, *, any_found: bool, flags_asked: bool) -> None:
        """Say why it is empty: nothing found yet, or nothing that leads to an exercise."""
        self._ask.setVisible(not flags_asked)
        self._title.setText(tr("No exercises yet") if any_found else tr("No findings yet"))
        self._text.setText(
            tr(
                "The findings so far lead to no exercise. Tick more of what you found, "
                "or add an exercise yourself."
            )
            if any_found
            else tr(
                "Tick what you found. A short program appears here, "
                "each exercise with its reason. Nothing is printed until you say so."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.button.setMinimumHeight(u(self.button, 32))

    @Slot()
    def _go(self) -> None:
        self.go_to_findings.emit()
