"""Many exercises: a warning with the sheet, and one question before it leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QMessageBox

from planner.handout.snapshot import Paper
from planner.programs.draft import Draft
from tests.helpers.content import catalogue
from tests.helpers.stores import fresh_store
from tests.helpers.window import PATIENCE_MS, click, on_top, press, type_text
from tests.ui.handout.conftest import record_runner, wait_for_sheet
from tests.ui.handout.test_batch import ASKED, WISH, added, visited
from ui.handout.batch import checked
from ui.handout.batch_dialog import BatchDialog
from ui.handout.delivery import Delivery
from ui.handout.leaving import SAVED, Delivered
from ui.handout.print_dialog import PrintDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.handout.view import HandoutPane
    from ui.jobs import JobRunner
    from ui.messages import Messages
    from ui.session import Session


@pytest.fixture(autouse=True)
def own_dialogs(qapp: QCoreApplication) -> None:  # noqa: ARG001 - needs an application
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture
def delivery(
    session: Session, pane: HandoutPane, messages: Messages, runner: JobRunner
) -> Delivery:
    pane.activateWindow()
    return Delivery(session, pane, messages, runner, pane)


@pytest.fixture
def asked(pane: HandoutPane) -> list[str]:
    """What was asked; each question is backed out of with Esc."""
    return ask_again(pane, [])


def ask_again(pane: HandoutPane, said: list[str], key: Qt.Key = Qt.Key.Key_Escape) -> list[str]:
    def answer(box: QMessageBox) -> None:
        said.append(f"{box.text()} {box.informativeText()}")
        press(key)

    on_top(QMessageBox, answer, pane)
    return said


def fill(session: Session, count: int) -> None:
    """So many exercises, each one that was suggested."""
    record_runner(session)
    for one in session.state.proposal.suggested:
        if len(session.state.program.items) == count:
            break
        held = session.state.proposal.held(one.exercise, one.side)
        if session.state.program.item(one.exercise) is None and held is None:
            session.add(one.exercise, one.side)
    assert len(session.state.program.items) == count


def print_dialogs(pane: HandoutPane) -> list[str]:
    """The print dialogs that come, each closed at once."""
    seen: list[str] = []

    def leave(dialog: PrintDialog) -> None:
        seen.append(dialog.windowTitle())
        press(Qt.Key.Key_Escape)

    on_top(PrintDialog, leave, pane)
    return seen


NINE = (
    "The program of Ana Ruiz has 9 exercises. "
    "People do a shorter list better. Hand it out all the same?"
)


@pytest.mark.parametrize(("count", "warned"), [(5, False), (6, True)])
def test_more_than_five_are_warned_of(
    pane: HandoutPane, session: Session, qtbot: QtBot, count: int, warned: bool
) -> None:
    fill(session, count)
    wait_for_sheet(pane, qtbot)
    said = pane.strip.warning.text()
    assert said.startswith("This sheet has 6 exercises. People do a shorter") is warned
    assert (said == "") is not warned


def test_eight_are_printed_unasked(
    pane: HandoutPane, session: Session, delivery: Delivery, asked: list[str], qtbot: QtBot
) -> None:
    fill(session, 8)
    wait_for_sheet(pane, qtbot)
    dialogs = print_dialogs(pane)
    delivery.print_sheet()
    assert (dialogs, asked) == (["Print"], [])


def test_with_the_ninth_esc_backs_out(
    pane: HandoutPane, session: Session, delivery: Delivery, asked: list[str], qtbot: QtBot
) -> None:
    fill(session, 9)
    wait_for_sheet(pane, qtbot)
    dialogs = print_dialogs(pane)
    delivery.print_sheet()
    assert (dialogs, asked) == ([], [NINE])
    ask_again(pane, asked)
    delivery.save_pdf()  # what was not agreed to is asked again
    assert asked == [NINE, NINE]


def test_once_agreed_it_is_not_asked_again_until_there_are_more(
    pane: HandoutPane, session: Session, delivery: Delivery, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(session, 9)
    wait_for_sheet(pane, qtbot)
    asked: list[str] = []

    def look(box: QMessageBox) -> None:
        asked.append(box.text())
        first = box.defaultButton()
        assert first is not None
        assert first.text() == "Print all 9 exercises"
        press(Qt.Key.Key_Return)

    on_top(QMessageBox, look, pane)
    dialogs = print_dialogs(pane)
    delivery.print_sheet()
    assert (dialogs, len(asked)) == (["Print"], 1)
    path = tmp_path / "sheet.pdf"
    save_as(path, pane)
    with qtbot.waitSignal(delivery.delivered, timeout=PATIENCE_MS):
        delivery.save_pdf()
    assert path.read_bytes().startswith(b"%PDF")
    fill(session, 10)
    wait_for_sheet(pane, qtbot)
    ask_again(pane, asked)
    delivery.save_protected()
    assert asked[1].startswith("The program of Ana Ruiz has 10 exercises.")


def save_as(path: Path, parent: QDialog | HandoutPane) -> None:
    def name_it(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(str(path))
        press(Qt.Key.Key_Return)

    on_top(QFileDialog, name_it, parent)


def test_of_several_patients_one_question_names_the_long_ones(
    session: Session, qtbot: QtBot, runner: JobRunner, tmp_path: Path
) -> None:
    store = fresh_store(tmp_path)
    ids = [added(store), added(store)]
    visited(store, ids[0])
    visited(store, ids[1])
    latest = store.visits.latest(ids[1])
    assert latest is not None
    fill(session, 9)
    store.visits.save(latest, Draft(ASKED, session.state.program))
    dialog = BatchDialog(
        [partial(checked, store, catalogue(), one, WISH) for one in ids], Paper.LETTER, runner, None
    )
    qtbot.addWidget(dialog)
    told: list[Delivered] = []
    dialog.delivered.connect(told.append)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.save.isEnabled, timeout=PATIENCE_MS)
    asked: list[str] = []

    def answer(key: Qt.Key, box: QMessageBox) -> None:
        asked.append(box.text())
        press(key)

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        assert dialog.save.isEnabled()
        assert told == []
        save_as(tmp_path, dialog)
        on_top(QMessageBox, partial(answer, key), dialog)
        click(dialog.save)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE_MS)
    assert asked == ["The program of Ana Ruiz has 9 exercises."] * 2
    assert [one.how for one in told] == [SAVED] * 2
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)
    store.close()
