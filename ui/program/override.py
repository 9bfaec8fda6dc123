"""Override an exclusion: cause and risk first, then the therapist's own reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from planner.vocabulary import WorkingSide
from ui.language import told, translate
from ui.program.exclusions import hold_words, missing_equipment, trigger_words
from ui.program.parts import (
    Picture,
    ToneLabel,
    column_layout,
    least_height,
    row_layout,
    set_margins,
)
from ui.program.why import cited
from ui.program.words import spoken_exercise
from ui.theme.metrics import BODY, RADIUS_PLATE, SECONDARY, SEMIBOLD, STRONG, TITLE, u
from ui.widgets import FormArea, Painted, SideBadge, SideSwitch

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QVBoxLayout

    from planner.suggest.proposal import Exclusion
    from ui.session import Session

LONGEST = 300
TITLE_BAR = 20


class OverrideDialog(QDialog):
    """Keep excluded is the default button until a reason is typed."""

    def __init__(self, exclusion: Exclusion, session: Session, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._session = session
        self._exclusion = exclusion
        self._exercise = session.catalogue.exercise[exclusion.exercise]
        self._side: WorkingSide | None = self._first_side()
        self.setWindowTitle(translate("program", "Override an exclusion"))
        form = QWidget()
        layout = column_layout(12, form)
        set_margins(layout, 24, 20, 24, 4)
        self._add_head(layout)
        layout.addWidget(self._risk())
        layout.addSpacing(u(self, 4))
        ask = ToneLabel(
            translate("program", "Why do you allow it for this patient?"), "text", BODY, SEMIBOLD
        )
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        least_height(self.reason, 34)
        self.reason.setAccessibleName(ask.text())
        ask.setBuddy(self.reason)
        layout.addWidget(ask)
        layout.addWidget(self.reason)
        kept = translate(
            "program",
            "Kept in the record with your name and the time. Printed only if you tick it.",
        )
        layout.addWidget(ToneLabel(kept, "text2", SECONDARY).wrapped())
        self.on_sheet = QCheckBox(translate("program", "Print a warning on the sheet"))
        layout.addWidget(self.on_sheet)
        layout.addStretch(1)
        self._area = FormArea(form, translate("program", "Why it is allowed"), self)
        outer = column_layout(0, self)
        outer.addWidget(self._area, 1)
        foot = self._foot = column_layout(0)
        set_margins(foot, 24, 8, 24, 20)
        foot.addWidget(self._buttons())
        outer.addLayout(foot)
        self.reason.textChanged.connect(self._follow)
        self.reason.textEdited.connect(self._show_reason)
        self._room = self.screen().availableGeometry().size()
        self.setMinimumWidth(min(u(self, 480), self._room.width()))
        self._follow()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as its buttons, and as high as the broken lines need for that width."""
        layout = self.layout()
        if layout is not None:
            # A least width of one's own keeps the layout from asking for more.
            width = max(self.width(), layout.totalMinimumSize().width())
            self.setMinimumWidth(width)
            # With room for a scroll bar: once in sight, it would hold on to a line it broke itself.
            form = width - self._area.verticalScrollBar().sizeHint().width()
            tall = self._area.height_for(form) + self._foot.sizeHint().height()
            self.resize(width, min(tall, self._room.height() - u(self, TITLE_BAR)))

    def _first_side(self) -> WorkingSide | None:
        """The side that is known: never guessed where both are excluded of a one-sided exercise."""
        if not self._exercise.unilateral:
            return WorkingSide.BOTH
        if self._exclusion.side is not WorkingSide.BOTH:
            return self._exclusion.side
        return None

    def _add_head(self, layout: QVBoxLayout) -> None:
        head = row_layout(8)
        self._name = ToneLabel(self._exercise.name, "text", TITLE, STRONG).wrapped()
        head.addWidget(self._name, 1)
        self._badge = SideBadge(self._side or WorkingSide.BOTH)
        head.addWidget(self._badge)
        self.switch: SideSwitch | None = None
        if self._exercise.unilateral and self._exclusion.side is WorkingSide.BOTH:
            self._badge.hide()
            self.switch = SideSwitch(tuple(WorkingSide), of=self._exercise.name)
            self.switch.set_side(self._side)
            self.switch.chosen.connect(self._choose_side)
            head.addWidget(self.switch)
        layout.addLayout(head)
        found = trigger_words(
            self._exclusion, self._session.state.assessment, self._session.catalogue
        )
        cause = translate("program", "Excluded by: {cause}", cause=found) if found else ""
        layout.addWidget(ToneLabel(cause or told(self._exclusion.cause), "text2").wrapped())

    def _risk(self) -> Painted:
        catalogue = self._session.catalogue
        rule = catalogue.rule.get(self._exclusion.rule)
        card = Painted("warn_wash", radius=RADIUS_PLATE)
        layout = column_layout(6, card)
        set_margins(layout, 14, 10)
        title = row_layout(8)
        title.addWidget(Picture("triangle", "warn", 16), 0, Qt.AlignmentFlag.AlignTop)
        name = rule.title if rule else told(self._exclusion.cause)
        risk = translate("program", "Risk: {what}", what=name)
        if missing_equipment(self._exclusion, catalogue):
            risk = translate("program", "Equipment not at home")
        title.addWidget(ToneLabel(risk, "warn", BODY, STRONG).wrapped(), 1)
        layout.addLayout(title)
        if rule is not None:
            layout.addWidget(ToneLabel(rule.rationale).wrapped())
        hold = hold_words(self._exclusion, catalogue)
        if hold and self._exclusion.condition is not None:
            layout.addWidget(
                ToneLabel(translate("program", "Held back {hold}", hold=hold)).wrapped()
            )
        for source in cited(rule.sources, catalogue)[:3] if rule else ():
            layout.addWidget(ToneLabel(source, "text2", SECONDARY).wrapped())
        return card

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        keep = box.addButton(
            translate("program", "Keep excluded"), QDialogButtonBox.ButtonRole.RejectRole
        )
        allow = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep, self.allow = keep, allow
        self.allow.setProperty("role", "primary")
        for one in (keep, allow):
            least_height(one, 32)
        box.rejected.connect(self.reject)
        box.accepted.connect(self.accept)
        return box

    def labels(self) -> tuple[ToneLabel, ...]:
        """All words of the dialog, from top to bottom."""
        return tuple(self.findChildren(ToneLabel))

    @property
    def ready(self) -> bool:
        """True once side and reason are there."""
        return self._side is not None and bool(self.reason.text().strip())

    @Slot()
    def _follow(self) -> None:
        """The default changes with the reason, so that Return never allows without one."""
        side = self._side
        spoken = spoken_exercise(self._exercise, side) if side else self._exercise.name
        self.allow.setText(translate("program", "Allow {name}", name=spoken).replace("&", "&&"))
        ready = self.ready
        self.allow.setEnabled(ready)
        why = "" if ready else translate("program", "Type the reason first.")
        if side is None:
            why = translate("program", "Choose the side first.")
        self.allow.setToolTip(why)
        for one, default in ((self.keep, not ready), (self.allow, ready)):
            one.setAutoDefault(default)
            one.setDefault(default)

    @Slot()
    def _show_reason(self) -> None:
        """Nobody types out of sight, however low the screen."""
        self._area.ensureWidgetVisible(self.reason)

    @Slot(object)
    def _choose_side(self, side: object) -> None:
        self._side = side if isinstance(side, WorkingSide) else None
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.ready:
            event.accept()  # a slip of Return neither allows nor throws the typed reason away
            if not self.reason.text().strip():
                self.reject()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Allow it; the session keeps the reason with the record."""
        if not self.ready or self._side is None:
            return
        self._session.override(
            self._exclusion.exercise, self._side, self.reason.text(), self.on_sheet.isChecked()
        )
        super().accept()
