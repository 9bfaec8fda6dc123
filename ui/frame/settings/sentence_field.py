"""One fixed sentence of the sheet: the clinic's words, Stance's beside them, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from planner.handout.own_words import sentence_problem
from planner.patients.clinic import OwnSentence
from planner.patients.register import text_problem
from ui.language import told, translate
from ui.theme.metrics import GAP, GAP_GROUP, MEDIUM, SECONDARY, set_font, u
from ui.widgets import ErrorLine, InkLabel, button

if TYPE_CHECKING:
    from planner.handout.own_words import FixedSentence

_LONG = 200  # characters from which on a field has several lines
_LINES = 5.2


def sentence_name(name: str) -> str:
    """What a fixed sentence is for."""
    return {
        "why": translate("settings", "Heading of the reasons"),
        "pain": translate("settings", "Heading of the pain rule"),
        "call": translate("settings", "Whom to call"),
        "call_line": translate("settings", "Whom to call, where the clinic has no number"),
        "emergency": translate("settings", "In an emergency"),
        "next_visit": translate("settings", "Next visit, where its day is known"),
        "next_visit_line": translate("settings", "Next visit, to be written in"),
        "other_formats": translate("settings", "Other formats of the sheet"),
        "log_title": translate("settings", "Heading of the log"),
        "log_help": translate("settings", "How to fill in the log"),
        "advice": translate("settings", "Heading of the advice"),
        "stop_text": translate("settings", "When to stop and call"),
        "preg_stop": translate("settings", "When to stop and call in pregnancy"),
    }.get(name, name)


class _LongText(QPlainTextEdit):
    """Several lines on the screen, one text on the sheet; Tab leaves it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * _LINES) + u(self, GAP))

    def text(self) -> str:
        """The text with every run of spaces and line ends as one space."""
        return " ".join(self.toPlainText().split())

    def setText(self, text: str) -> None:
        """Another text."""
        self.setPlainText(text)


class SentenceField(QWidget):
    """`edited` with each change. An empty text is the way back too."""

    edited = Signal()

    def __init__(
        self, fixed: FixedSentence, kept: OwnSentence | None, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.fixed, self._kept, self._language = fixed, kept, language
        self._stale = kept if kept is not None and kept.original != fixed.original else None
        said = kept.text if kept is not None and self._stale is None else fixed.original
        name = sentence_name(fixed.name)
        self.field: QLineEdit | _LongText = (
            _LongText(said, self) if fixed.longest >= _LONG else QLineEdit(said, self)
        )
        self.field.setAccessibleName(name)
        self.reset = button(self.tr("Reset"), self, sign="undo", role="quiet")
        self.reset.setAccessibleName(self.tr("Reset: {name}").format(name=name))
        self.again = button(self.tr("Use these words again"), self, role="quiet")
        self.problem = ErrorLine(self)
        original = self.tr("Stance's own words: {text}").format(text=fixed.original)
        self.original = InkLabel(original, "text2", self, scale=SECONDARY, wrap=True)
        self.stale = InkLabel(self._stale_words(), "text2", self, scale=SECONDARY, wrap=True)
        self._lay_out(name)
        self.field.textChanged.connect(self._changed)
        self.reset.clicked.connect(self._reset)
        self.again.clicked.connect(self._use_again)
        self._changed()

    def _lay_out(self, name: str) -> None:
        caption = QLabel(name, self)
        set_font(caption, SECONDARY, MEDIUM)
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        head.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(self, GAP_GROUP))
        layout.addLayout(head)
        for widget in (self.field, self.original, self.stale):
            layout.addWidget(widget)
        layout.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.problem)
        # Tab comes to the words first, then to the way back.
        self.setTabOrder(self.field, self.reset)
        self.setTabOrder(self.reset, self.again)

    def _stale_words(self) -> str:
        if self._stale is None:
            return ""
        return self.tr(
            "Stance's own words have changed since your clinic wrote: {text} They are printed "
            "until you choose yours again."
        ).format(text=self._stale.text)

    @property
    def trouble(self) -> str:
        """Why the words cannot be kept, or an empty text."""
        said = self.field.text().strip()
        sentence = text_problem(said, self.fixed.longest) or sentence_problem(self.fixed, said)
        return told(sentence) if said and sentence is not None else ""

    @property
    def own(self) -> OwnSentence | None:
        """What is kept of it: None for Stance's own words."""
        said = self.field.text().strip()
        if said in {"", self.fixed.original}:
            return self._stale
        return OwnSentence(self._language, self.fixed.name, said, self.fixed.original)

    @Slot()
    def _changed(self) -> None:
        changed = self.field.text().strip() != self.fixed.original
        self.reset.setEnabled(changed)
        # What says when to stop is never reworded without its original in sight.
        self.original.setVisible(changed or self.fixed.clinical)
        stale = self._stale is not None and not changed
        self.stale.setVisible(stale)
        self.again.setVisible(stale)
        trouble = self.trouble
        self.problem.say(trouble) if trouble else self.problem.clear()
        self.field.setProperty("wrong", bool(trouble))
        self.field.update()
        self.edited.emit()

    @Slot()
    def _reset(self) -> None:
        self._stale = None
        self.field.setText(self.fixed.original)
        self.field.setFocus()

    @Slot()
    def _use_again(self) -> None:
        if self._stale is not None:
            self.field.setText(self._stale.text)
            self.field.setFocus()
