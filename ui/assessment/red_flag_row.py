"""One red flag in the dialog: its key, a tick, the name in full, how urgent, and the side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, Urgency
from planner.vocabulary import Side
from ui.assessment.words import urgency_words
from ui.language import translate
from ui.theme.metrics import GAP_ROW, MARGIN, SECONDARY, SEMIBOLD, SMALL, TARGET, set_font, u, uf
from ui.theme.theme import current_tokens
from ui.widgets import InkLabel, Painted, SideSwitch

_SIDES = (Side.LEFT, Side.RIGHT, Side.BILATERAL)


class RedFlagRow(Painted):
    """`toggled` carries id and presence, `side_chosen` id and side, `looked_at` the finding."""

    toggled = Signal(object, bool)
    side_chosen = Signal(object, object)
    looked_at = Signal(object)

    def __init__(self, finding: Finding, key: str, parent: QWidget | None = None) -> None:
        super().__init__(None, parent, line_below=True)
        self.finding = finding
        self.setToolTip(finding.how_elicited)
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(_spoken(finding, key))
        self.tick.clicked.connect(self._clicked)
        self.sides = SideSwitch(
            [side for side in _SIDES if side in finding.sides] or [Side.NONE],
            self,
            of=finding.name,
            clearable=True,
        )
        self.sides.chosen.connect(self._side)
        self.name = InkLabel(finding.name, parent=self, wrap=True)
        self.detail = InkLabel("", "text", self, scale=SECONDARY, wrap=True)
        if finding.stop is not None:
            self.detail.setText(finding.stop.therapist_message)
        self.key = KeyBadge(key, self)
        self.urgency = self._urgency()
        self._build()
        self.show_observed(None)

    def show_observed(self, observed: ObservedFinding | None) -> None:
        """Show whether the flag is present, and on which side."""
        present = observed is not None
        self.tick.setChecked(present)
        self.set_fill("danger_wash" if present else None)
        self.name.set_ink("danger" if present else "text")
        set_font(self.name, 1.0, SEMIBOLD if present else 400)
        self.sides.setVisible(present and self.finding.sided)
        self.sides.set_side(observed.side if observed is not None else None)
        self.detail.setVisible(present)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole row toggles."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.toggled.emit(self.finding.id, not self.tick.isChecked())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer asks how to elicit it."""
        super().enterEvent(event)
        self.looked_at.emit(self.finding)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.layout() is not None:
            self._fit()

    def _fit(self) -> None:
        self._row.setContentsMargins(u(self, MARGIN), u(self, 4), u(self, MARGIN), u(self, 4))
        self._row.setSpacing(u(self, GAP_ROW))
        self._texts.setSpacing(u(self, 2))
        self.tick.setMinimumSize(u(self, TARGET), u(self, TARGET))
        metrics = self.urgency.fontMetrics()
        widest = max(metrics.horizontalAdvance(urgency_words(one)) for one in Urgency)
        self.urgency.setMinimumWidth(widest)

    def _build(self) -> None:
        self._texts = texts = QVBoxLayout()
        texts.addWidget(self.name)
        texts.addWidget(self.detail)
        self._row = row = QHBoxLayout(self)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.key, 0, middle)
        row.addWidget(self.tick, 0, middle)
        row.addLayout(texts, 1)
        row.addWidget(self.sides, 0, middle)
        row.addWidget(self.urgency, 0, middle)
        self._fit()

    def _urgency(self) -> InkLabel:
        stop = self.finding.stop
        words = urgency_words(stop.urgency) if stop is not None else ""
        now = stop is not None and stop.urgency is Urgency.EMERGENCY
        return InkLabel(words, "danger" if now else "warn", self, scale=SECONDARY, weight=SEMIBOLD)

    @Slot(bool)
    def _clicked(self, present: bool) -> None:
        self.toggled.emit(self.finding.id, present)

    @Slot(object)
    def _side(self, side: Side | None) -> None:
        self.side_chosen.emit(self.finding.id, side)


class KeyBadge(QLabel):
    """A key as a small cap."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(key, parent)
        set_font(self, SMALL, SEMIBOLD)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = max(u(self, 20), self.fontMetrics().height() + u(self, 4))
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap below the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_tokens().color("line_strong"), 1))
        painter.setBrush(current_tokens().color("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, uf(self, 4), uf(self, 4))
        painter.end()
        super().paintEvent(event)


def _spoken(finding: Finding, key: str) -> str:
    if finding.stop is None:
        return translate("findings", "Red flag: {name}, key {key}", name=finding.name, key=key)
    return translate(
        "findings",
        "Red flag: {name}, {urgency}, key {key}",
        name=finding.name,
        urgency=urgency_words(finding.stop.urgency),
        key=key,
    )
