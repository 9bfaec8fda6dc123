"""Also on the sheet: advice and education, as chips, with a popup to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QWidget

from planner.vocabulary import AdviceId, EducationId
from ui.language import translate
from ui.program.parts import ToneLabel, column_layout, least_height, set_margins
from ui.program.sheet_texts import SheetText, advice_texts, education_texts
from ui.theme.metrics import GROUP, SECONDARY, SEMIBOLD, STRONG, u
from ui.widgets import Chip, FlowLayout, Painted, button

if TYPE_CHECKING:
    from ui.session import Session, SessionState

HEIGHT = 36


class AlsoOnSheet(Painted):
    """Chips of all that is printed beside the exercises; a lock means that a rule binds it."""

    def __init__(self, session: Session) -> None:
        super().__init__("pane", line_above=True)
        self._session = session
        self._shown: tuple[SheetText, ...] | None = None
        self._key: object = None
        self._flow = FlowLayout(self, u(self, 6), u(self, 4))
        self._title = ToneLabel(
            translate("program", "Also on the sheet"), "text2", SECONDARY, SEMIBOLD
        )
        self._flow.addWidget(self._title)
        self._made: list[QWidget] = []
        self.change = button(translate("program", "Change…"), self, role="quiet")
        self.change.setAccessibleName(translate("program", "Change what is also on the sheet"))
        self.change.clicked.connect(self.open_choice)
        self._flow.addWidget(self.change)
        self._fit()

    def _fit(self) -> None:
        """36 u high while all fits on one line; the lines follow the text's size."""
        set_margins(self._flow, 16, 5, 12, 5)
        least_height(self.change, 26)
        least_height(self, HEIGHT)

    def show_state(self, state: SessionState) -> None:
        """Show what is on the sheet."""
        program, proposal = state.program, state.proposal
        chosen = (program.advice, program.education, proposal.advice, proposal.education)
        key = (*chosen, proposal.bound_advice)
        if key == self._key:
            return
        self._key = key
        catalogue = self._session.catalogue
        found = tuple(
            one
            for one in (
                *advice_texts(state.program, state.proposal, catalogue),
                *education_texts(state.program, state.proposal, catalogue),
            )
            if one.on
        )
        if found == self._shown:
            return
        self._shown = found
        self._flow.removeWidget(self.change)
        for one in self._made:
            self._flow.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._made = [self._chip(one) for one in found]
        if not found:
            nothing = translate("program", "Nothing chosen")
            self._made = [ToneLabel(nothing, "text2", SECONDARY)]
        for widget in (*self._made, self.change):
            self._flow.addWidget(widget)
            widget.show()

    def _chip(self, one: SheetText) -> Chip:
        chip = Chip(one.title, icon="check", locked=one.locked, parent=self)
        chip.setToolTip(one.text)
        return chip

    @Slot()
    def open_choice(self) -> ChoicePopup:
        """Open the check boxes."""
        popup = ChoicePopup(self._session, self)
        popup.show_over(self.change)
        return popup


class TextBox(QCheckBox):
    """A check box that knows its text."""

    chosen = Signal(object, bool)

    def __init__(self, text: SheetText) -> None:
        super().__init__(text.title.replace("&", "&&"))
        self.text_id = text.id
        self.setChecked(text.on)
        self.setEnabled(not text.locked)
        reason = translate("program", "A rule binds it to these findings.") if text.locked else ""
        self.setToolTip("\n".join(filter(None, (text.text, reason))))
        self.setAccessibleDescription(text.text)
        self.toggled.connect(self._tell)

    @Slot(bool)
    def _tell(self, on: bool) -> None:
        self.chosen.emit(self.text_id, on)


class ChoicePopup(QFrame):
    """Every advice and education card; each click is taken over at once."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.setAccessibleName(translate("program", "Also on the sheet"))
        self._session = session
        state, catalogue = session.state, session.catalogue
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        self._body = QWidget()
        scroll.setWidget(self._body)
        scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._layout = column_layout(4, self._body)
        set_margins(self._layout, 16, 12)
        advice = advice_texts(state.program, state.proposal, catalogue)
        self.advice = self._add(translate("program", "Advice"), advice)
        self._layout.addSpacing(u(self, 8))
        cards = education_texts(state.program, state.proposal, catalogue)
        self.education = self._add(translate("program", "Education"), cards)
        for box in self.advice:
            box.chosen.connect(self._choose_advice)
        for box in self.education:
            box.chosen.connect(self._choose_education)
        column_layout(0, self).addWidget(scroll)

    def _add(self, title: str, texts: tuple[SheetText, ...]) -> tuple[TextBox, ...]:
        self._layout.addWidget(ToneLabel(title, "text2", GROUP, STRONG))
        boxes = tuple(TextBox(text) for text in texts)
        for box in boxes:
            least_height(box, 24)
            self._layout.addWidget(box)
        return boxes

    def show_over(self, anchor: QWidget) -> None:
        """Open above or below a widget, wherever there is room."""
        area = anchor.screen().availableGeometry()
        hint = self._body.sizeHint()
        width = min(hint.width() + u(self, 24), area.width())
        height = min(hint.height() + u(self, 4), area.height() * 6 // 10)
        self.resize(width, height)
        corner = anchor.mapToGlobal(QPoint(anchor.width() - width, -height))
        corner.setX(max(area.left(), corner.x()))
        if corner.y() < area.top():
            corner.setY(anchor.mapToGlobal(QPoint(0, anchor.height())).y())
        self.move(corner)
        self.show()

    @Slot(object, bool)
    def _choose_advice(self, _one: object, _on: bool) -> None:
        self._session.choose_advice(tuple(AdviceId(one) for one in _ticked(self.advice)))

    @Slot(object, bool)
    def _choose_education(self, _one: object, _on: bool) -> None:
        self._session.choose_education(tuple(EducationId(one) for one in _ticked(self.education)))


def _ticked(boxes: tuple[TextBox, ...]) -> tuple[str, ...]:
    return tuple(box.text_id for box in boxes if box.isChecked())
