"""One amber line over the rows: what the therapist is asked, Yes and No, and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ui.language import translate
from ui.program.asking import (
    Answered,
    answered,
    confirms,
    frees_words,
    question_words,
    short_question,
)
from ui.program.parts import (
    Picture,
    ToneLabel,
    column_layout,
    least_height,
    row_layout,
    set_margins,
)
from ui.theme.metrics import SECONDARY, SEMIBOLD, STRONG, u
from ui.widgets import Painted, button

if TYPE_CHECKING:
    from planner.suggest.proposal import Ask
    from planner.vocabulary import QuestionId
    from ui.session import Session, SessionState


class QuestionBar(Painted):
    """Asks one question at a time, in the order given; "n more" skips to the next."""

    def __init__(self, session: Session) -> None:
        super().__init__("warn_wash", line_below=True)
        self._session = session
        self._asks: tuple[Ask, ...] = ()
        self._at = 0
        self._compact = False
        self._given: tuple[Answered, ...] = ()
        line = row_layout(8, self)
        set_margins(line, 16, 3, 12, 3)
        self._sign = Picture("question", "warn", 16)
        line.addWidget(self._sign)
        self.text = ToneLabel("", "text", SECONDARY, SEMIBOLD).wrapped()
        line.addWidget(self.text, 1)
        self._frees = ToneLabel("", "text2", SECONDARY)
        self.yes, self.no = button(translate("program", "Yes")), button(translate("program", "No"))
        self.more, self.given = button("", role="quiet"), button("", role="quiet")
        line.addWidget(self._frees)
        for one in (self.yes, self.no, self.more, self.given):
            least_height(one, 26)
            line.addWidget(one)
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        self.more.clicked.connect(self._skip)
        self.given.clicked.connect(self.show_answered)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The buttons from left to right."""
        return (self.yes, self.no, self.more, self.given)

    @property
    def asked(self) -> Ask | None:
        """The question shown now."""
        return self._asks[self._at] if self._asks else None

    def show_state(self, state: SessionState) -> None:
        """Show the questions that are open; a question in sight stays until it is answered."""
        before = self.asked
        self._asks = state.proposal.asks
        ids = [ask.id for ask in self._asks]
        self._at = ids.index(before.id) if before and before.id in ids else 0
        self._given = answered(state.assessment, self._session.catalogue)
        self._show()

    def set_compact(self, *, compact: bool) -> None:
        """Only the question where the pane is narrow."""
        if compact != self._compact:
            self._compact = compact
            self._show()

    def _show(self) -> None:
        ask = self.asked
        self.setVisible(ask is not None or bool(self._given))
        self.set_fill("warn_wash" if ask else "side")
        for part in (self._sign, self.yes, self.no):
            part.setVisible(ask is not None)
        told = question_words(ask) if ask else translate("program", "All questions are answered.")
        self.text.setText(short_question(ask) if ask else told)
        self.text.setToolTip(told if ask else "")
        self.text.setAccessibleName(told)
        self.text.set_ink("text" if ask else "text2")
        frees = frees_words(ask) if ask else ""
        self._frees.setText(frees)
        self._frees.setVisible(bool(frees) and not self._compact)
        self.yes.setAccessibleName(translate("program", "Yes: {question}", question=told))
        self.no.setAccessibleName(translate("program", "No: {question}", question=told))
        rest = len(self._asks) - 1
        self.more.setVisible(rest > 0)
        self.more.setText(translate("program", "%n more", n=rest))
        self.more.setAccessibleName(translate("program", "Next question, %n more", n=rest))
        self.given.setVisible(bool(self._given))
        self.given.setText(translate("program", "Answered (%n)…", n=len(self._given)))

    def _answer(self, *, yes: bool) -> None:
        ask = self.asked
        if ask is None:
            return
        question = self._session.catalogue.question[ask.id]
        self._session.answer(ask.id, confirms(question, yes=yes))

    @Slot()
    def _say_yes(self) -> None:
        self._answer(yes=True)

    @Slot()
    def _say_no(self) -> None:
        self._answer(yes=False)

    @Slot()
    def _skip(self) -> None:
        if self._asks:
            self._at = (self._at + 1) % len(self._asks)
            self._show()

    @Slot()
    def show_answered(self) -> AnsweredPopup:
        """Open the list of answers, each to be taken back."""
        popup = AnsweredPopup(self._given, self)
        popup.taken_back.connect(self._take_back)
        popup.show_under(self.given)
        return popup

    @Slot(object)
    def _take_back(self, question: QuestionId) -> None:
        self._session.answer(question, None)


class _TakeBack(QPushButton):
    """A button that knows its question."""

    pressed_for = Signal(object)

    def __init__(self, given: Answered) -> None:
        super().__init__(translate("program", "Take back"))
        self._question = given.id
        self.setProperty("role", "quiet")
        self.setAccessibleName(translate("program", "Take back: {question}", question=given.text))
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.pressed_for.emit(self._question)


class AnsweredPopup(QFrame):
    """What was answered; `taken_back` carries the question's id."""

    taken_back = Signal(object)

    def __init__(self, given: tuple[Answered, ...], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Light)
        self.setAutoFillBackground(True)
        self.setAccessibleName(translate("program", "Answered questions"))
        layout = column_layout(8, self)
        set_margins(layout, 16, 12)
        layout.addWidget(ToneLabel(translate("program", "Answered"), "text", 1.0, STRONG))
        for one in given:
            line = row_layout(8)
            line.addWidget(ToneLabel(one.text).wrapped(), 1)
            line.addWidget(ToneLabel(one.answer, "text", 1.0, SEMIBOLD))
            back = _TakeBack(one)
            back.pressed_for.connect(self._tell)
            line.addWidget(back)
            layout.addLayout(line)

    def show_under(self, anchor: QWidget) -> None:
        """Open below a widget, its right edge under that one's."""
        width = u(self, 460)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.height()
        self.resize(width, height)
        corner = anchor.mapToGlobal(QPoint(anchor.width() - width, anchor.height() + u(self, 4)))
        left = anchor.screen().availableGeometry().left()
        self.move(max(left, corner.x()), corner.y())
        self.show()

    @Slot(object)
    def _tell(self, question: object) -> None:
        self.taken_back.emit(question)
        self.close()
