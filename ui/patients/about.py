"""Where the content comes from, what it still waits for, and what Stance is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, SEMIBOLD, TITLE, u
from ui.widgets import InkLabel, Painted

if TYPE_CHECKING:
    from planner.suggest.catalogue import Catalogue

WIDTH, HEIGHT = 560, 480


class AboutContent(QDialog):
    """Only tells; Esc or Close ends it."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About the content"))
        inside = Painted("pane")
        self._column = QVBoxLayout(inside)
        self._bodies: list[InkLabel] = []
        for title, text in self._parts(catalogue):
            head = InkLabel(title, "text", inside, scale=TITLE, weight=SEMIBOLD, wrap=True)
            body = InkLabel(text, "text", inside, wrap=True)
            self._bodies.append(body)
            self._column.addWidget(head)
            self._column.addWidget(body)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inside)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(area, 1)
        self._outer.addWidget(self.buttons)
        self._fit()
        self.resize(u(self, WIDTH), u(self, HEIGHT))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _parts(self, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
        read = sum(one.publication for one in catalogue.sources)
        sources = self.tr("%n publication(s)", "", read)
        return (
            (
                self.tr("Where it comes from"),
                self.tr(
                    "The findings, exercises and rules were written for Stance after {sources} and"
                    " standard practice. Every source is marked: read for Stance, well known but"
                    " not read again, or the authors' judgement. Press F1 on a finding or an"
                    " exercise to see its sources."
                ).format(sources=sources),
            ),
            (
                self.tr("What it waits for"),
                self.tr(
                    "Content pack {version} has not been signed off by a licensed physical"
                    " therapist yet. Read it as a colleague's draft: check each program before"
                    " it is printed."
                ).format(version=catalogue.version),
            ),
            (
                self.tr("What Stance is not"),
                self.tr(
                    "Stance supports your decision and does not make it. It is not a medical"
                    " device, it finds no diagnosis, and it does not replace the examination."
                    " Red flags count only where they were asked. In an emergency call the"
                    " emergency number first."
                ),
            ),
            (
                self.tr("Where the records are"),
                self.tr(
                    "In an encrypted file that your clinic keeps. Stance sends nothing"
                    " anywhere: it needs no account and no network."
                ),
            ),
        )

    def _fit(self) -> None:
        self._column.setContentsMargins(*(u(self, MARGIN),) * 4)
        self._column.setSpacing(u(self, GAP_GROUP))
        for body in self._bodies:
            body.setContentsMargins(0, 0, 0, u(self, GAP_ROW))
        self._outer.setContentsMargins(0, 0, 0, u(self, GAP_ROW))
        self._outer.setSpacing(u(self, GAP))
        self.buttons.setContentsMargins(u(self, MARGIN), 0, u(self, MARGIN), 0)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
