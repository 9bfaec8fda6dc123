"""Asks for the password of a file, twice, and says how long it would hold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.handout.locked import SHORTEST, Strength, judged
from ui.language import told
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, SECONDARY, u
from ui.widgets import ErrorLine, FormArea, InkLabel

_INKS = {
    Strength.REFUSED: "text2",
    Strength.WEAK: "warn",
    Strength.FAIR: "text2",
    Strength.STRONG: "ok",
}
_UNSEEN = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData


class PasswordDialog(QDialog):
    """`about` is what others know of the patient. The password is taken once and kept nowhere."""

    def __init__(self, about: tuple[str, ...], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._about = about
        self.setWindowTitle(self.tr("Protect with a password"))
        self.password = self._field(self.tr("Password"))
        self.again = self._field(self.tr("The same once more"))
        self.shown = QCheckBox(self.tr("S&how what is typed"), self)
        self.strength = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.problem = ErrorLine(self)
        self._lay_out()
        self._judge()
        self.password.textChanged.connect(self._judge)
        self.again.textChanged.connect(self.problem.clear)
        self.shown.toggled.connect(self._show_typed)

    def take(self) -> str:
        """The password; the fields are empty afterwards."""
        typed = self.password.text()
        self.password.clear()
        self.again.clear()
        return typed

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setInputMethodHints(_UNSEEN)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        inner = QWidget(self)
        form = QFormLayout()
        form.setVerticalSpacing(u(self, GAP))
        form.setHorizontalSpacing(u(self, GAP_ROW))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Password"), self.password)
        form.addRow(self.tr("The same &once more"), self.again)
        form.addRow("", self.shown)
        head = self.tr(
            "Nobody opens the file without this password, and Stance does not keep it. "
            "Tell it to the patient by another way than the file: by phone, or in the room."
        )
        column = QVBoxLayout(inner)
        column.setContentsMargins(*(u(self, MARGIN),) * 4)
        column.setSpacing(u(self, GAP_ROW))
        column.addWidget(InkLabel(head, "text", inner, wrap=True))
        column.addLayout(form)
        column.addWidget(self.strength)
        column.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        edge = u(self, MARGIN)
        buttons.setContentsMargins(edge, u(self, GAP), edge, edge)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(FormArea(inner, self.windowTitle(), self), 1)
        outer.addWidget(buttons)
        self.setMinimumWidth(min(u(self, 460), self.screen().availableGeometry().width()))
        self.password.setFocus()

    @Slot()
    def _judge(self) -> None:
        self.problem.clear()
        typed = self.password.text()
        said = judged(typed, self._about)
        if typed:
            self.strength.setText(told(said.sentence))
        else:
            rule = self.tr(
                "At least {least} characters. Four words that do not belong together are easy to "
                "tell and hard to guess."
            )
            self.strength.setText(rule.format(least=SHORTEST))
        self.strength.set_ink(_INKS[said.strength])
        self.password.setAccessibleDescription(self.strength.text())

    @Slot(bool)
    def _show_typed(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        for field in (self.password, self.again):
            field.setEchoMode(mode)

    def accept(self) -> None:
        """Only a password that keeps the rules and was typed the same twice."""
        said = judged(self.password.text(), self._about)
        if said.strength is Strength.REFUSED:
            self._explain(told(said.sentence), self.password)
        elif self.password.text() != self.again.text():
            self._explain(self.tr("The two are not the same. Type it once more."), self.again)
        else:
            super().accept()

    def _explain(self, sentence: str, field: QLineEdit) -> None:
        self.problem.say(sentence)
        field.setFocus()
        field.selectAll()

    def reject(self) -> None:
        """Forget what was typed."""
        self.take()
        super().reject()
