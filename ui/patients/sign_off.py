"""The strip that says what the content still waits for, and what Stance is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.patients.details_parts import Sign
from ui.theme.metrics import GAP, MARGIN, SECONDARY, u
from ui.widgets import InkLabel, Painted, button

HEIGHT = 40


class SignOff(Painted):
    """`more_wanted` by "Read more"."""

    more_wanted = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__("side", parent, line_above=True)
        said = self.tr(
            "Content pack {version} awaits sign-off by a licensed physical therapist."
            " Stance supports your decision and is not a medical device."
        ).format(version=version)
        self._words = InkLabel(said, "text2", self, scale=SECONDARY, wrap=True)
        self.more = button(
            self.tr("Read more"), self, role="quiet", name=self.tr("Read more about the content")
        )
        self.more.clicked.connect(self.more_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(Sign("shield", "text2", self), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.more)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setContentsMargins(u(self, MARGIN), u(self, 4), u(self, GAP), u(self, 4))
        self._row.setSpacing(u(self, GAP))
        self.setMinimumHeight(u(self, HEIGHT))
