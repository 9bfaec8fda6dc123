"""The password dialog: rules explained, typed twice, kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from tests.helpers.window import click
from ui.handout.password_dialog import PasswordDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

GOOD = "river lamp cello"


@pytest.fixture
def dialog(qtbot: QtBot) -> PasswordDialog:
    made = PasswordDialog(("Ruiz", "Ana", "19880402"), None)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_the_same_twice_is_taken_once(dialog: PasswordDialog) -> None:
    QTest.keyClicks(dialog.password, GOOD)
    QTest.keyClicks(dialog.again, GOOD)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.take() == GOOD
    assert dialog.take() == ""


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "At least 8 characters."),
        ("short", "The password needs at least 8 characters."),
        ("Ruiz 1988 x!", "Weak: the patient's name"),
        (GOOD, "Strong: this holds."),
    ],
)
def test_while_typing_a_sentence_says_how_good_it_is(
    dialog: PasswordDialog, typed: str, says: str
) -> None:
    QTest.keyClicks(dialog.password, typed)
    assert dialog.strength.text().startswith(says)
    assert dialog.password.accessibleDescription() == dialog.strength.text()


def test_too_short_is_explained_and_stays(dialog: PasswordDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.password, "short")
    QTest.keyClicks(dialog.again, "short")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.text() == "The password needs at least 8 characters."
    qtbot.waitUntil(dialog.password.hasFocus)


def test_two_that_differ_are_explained(dialog: PasswordDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.password, GOOD)
    QTest.keyClicks(dialog.again, GOOD + "x")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.text() == "The two are not the same. Type it once more."
    qtbot.waitUntil(dialog.again.hasFocus)


def test_what_is_typed_is_hidden_until_asked_for(dialog: PasswordDialog) -> None:
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    click(dialog.shown, dialog.shown.rect().center() * 0.2)
    assert {dialog.password.echoMode(), dialog.again.echoMode()} == {QLineEdit.EchoMode.Normal}


def test_escape_forgets_it(dialog: PasswordDialog) -> None:
    QTest.keyClicks(dialog.password, GOOD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert dialog.take() == ""


def test_the_password_dialog_is_freed(
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    assert_freed_on_close(lambda: PasswordDialog((), None))
