"""All red flags on one sheet: a key toggles each, Return says that none of the rest is present.

What is ticked is recorded at once, so that nothing is lost however the dialog closes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import FindingId, Side
from ui.assessment.changes import Changes
from ui.assessment.red_flag_row import RedFlagRow
from ui.session import Session, SessionState
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, SECONDARY, STRONG, TITLE, u
from ui.widgets import InkLabel, Painted, button
from ui.widgets.key_text import key_text

KEYS = "1234567890abcdefghi"
_WIDTH, _HEIGHT = 860, 920
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RedFlagDialog(QDialog):
    """`asked` says that all were asked and the rest is not present."""

    asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Red flags"))
        self._session = session
        self._changes = Changes(session)
        self.rows: list[RedFlagRow] = []
        self.none_button = self._none_button()
        self.close_button = button(self.tr("Close"), self, hint=key_text("Esc"))
        self.close_button.clicked.connect(self.reject)
        self.how = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self._build()
        session.changed.connect(self.show_state)
        self.show_state(session.state)
        self._set_size()
        self.rows[0].tick.setFocus()
        self.explain(self.rows[0].finding)

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Follow what is recorded, undo included."""
        present = 0
        for row in self.rows:
            seen = state.assessment.observed(row.finding.id)
            row.show_observed(seen)
            present += seen is not None
        rest = self.tr("None of the rest present") if present else self.tr("None present")
        self.none_button.setText(rest)
        self.none_button.setAccessibleName(rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The letters and digits of the rows, Return, Esc."""
        text = event.text().casefold()
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and event.key() in _RETURN:
            self.none_present()
        elif plain and text and text in KEYS[: len(self.rows)]:
            self._toggle_by_key(self.rows[KEYS.index(text)])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return means the same whichever row has the focus, so that none is toggled by it."""
        if event.type() == QEvent.Type.FocusIn:
            for row in self.rows:
                if row.tick is watched:
                    self.explain(row.finding)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            own = watched is self.close_button
            if event.key() in _RETURN and not own:
                self.none_present()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def none_present(self) -> None:
        """All were asked; what is not ticked is not present."""
        self.asked.emit()
        self.accept()

    @Slot(object, bool)
    def toggle(self, finding: FindingId, present: bool) -> None:
        """Record or untick a flag. Without a stated side it counts for both."""
        if present:
            self._changes.set_side(finding, Side.NONE)
        else:
            self._changes.untick(finding)

    @Slot(object)
    def explain(self, finding: Finding) -> None:
        """Say at the foot how to ask or look for a flag."""
        text = self.tr("{name}: {how}").format(name=finding.name, how=finding.how_elicited)
        self.how.setText(text)

    @Slot(object, object)
    def set_side(self, finding: FindingId, side: Side | None) -> None:
        """State the side of a flag; None takes the side back."""
        self._changes.set_side(finding, side or Side.NONE)

    def _toggle_by_key(self, row: RedFlagRow) -> None:
        self.toggle(row.finding.id, not row.tick.isChecked())
        row.tick.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(row)

    def _none_button(self) -> QPushButton:
        made = button(self.tr("None present"), self, role="primary", hint=key_text("Return"))
        made.clicked.connect(self.none_present)
        made.installEventFilter(self)
        return made

    def _build(self) -> None:
        sheet = Painted("pane", self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        flags = [
            one for one in self._session.catalogue.findings if one.kind is FindingKind.RED_FLAG
        ]
        for place, flag in enumerate(flags):
            row = RedFlagRow(flag, KEYS[place] if place < len(KEYS) else "", sheet)
            row.toggled.connect(self.toggle)
            row.side_chosen.connect(self.set_side)
            row.looked_at.connect(self.explain)
            row.tick.installEventFilter(self)
            self.rows.append(row)
            column.addWidget(row)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(sheet)
        self._scroll.setAccessibleName(self.tr("Red flags"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head(len(flags)))
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot())
        self._fit()

    def _head(self, count: int) -> QWidget:
        head = Painted("side", self, line_below=True)
        self._head_column = column = QVBoxLayout(head)
        title = self.tr("Ask all %n red flags", "", count)
        column.addWidget(InkLabel(title, parent=head, scale=TITLE, weight=STRONG))
        hint = self.tr("Press a row's key to tick it. Anything ticked stops the program at once.")
        column.addWidget(InkLabel(hint, "text2", head, scale=SECONDARY, wrap=True))
        return head

    def _foot(self) -> QWidget:
        foot = Painted("side", self, line_above=True)
        self._foot_column = column = QVBoxLayout(foot)
        self.how.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.how)
        self._buttons = row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.none_button)
        self.setTabOrder(self.close_button, self.none_button)
        column.addLayout(row)
        return foot

    def _fit(self) -> None:
        """Margins, and room for two lines at the foot."""
        side, gap, edge = u(self, MARGIN), u(self, GAP), u(self, GAP_ROW)
        self._head_column.setContentsMargins(side, side, side, gap)
        self._foot_column.setContentsMargins(side, edge, edge, edge)
        self._foot_column.setSpacing(gap)
        self._buttons.setSpacing(gap)
        self.how.setMinimumHeight(self.how.fontMetrics().height() * 2)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.rows:
            self._fit()

    def _set_size(self) -> None:
        """All rows in sight where the screen allows it."""
        room = self.screen().availableGeometry().size()
        width = min(u(self, _WIDTH), room.width() * 9 // 10)
        self.resize(width, min(u(self, _HEIGHT), room.height() * 9 // 10))
