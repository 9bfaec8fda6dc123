"""Paper and files: what leaves the program is exactly what is shown, and is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from planner.handout.snapshot import Paper
from planner.vocabulary import VisitId
from tests.helpers.window import PATIENCE_MS, on_top, press, type_text
from tests.ui.handout.conftest import record_runner, wait_for_sheet
from ui.handout.delivery import Delivery
from ui.handout.leaving import LOCKED, SAVED, Delivered, Stamp
from ui.handout.password_dialog import PasswordDialog
from ui.handout.printing import DPI, paint_pages, set_up
from ui.handout.raster import print_pictures
from ui.jobs import JobRunner, ManualExecutor
from ui.messages import Level, Message, Messages

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.handout.view import HandoutPane
    from ui.session import Session


@pytest.fixture(autouse=True)
def own_dialogs(qapp: QCoreApplication) -> None:  # noqa: ARG001 - needs an application
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture
def delivery(
    session: Session, pane: HandoutPane, messages: Messages, runner: JobRunner
) -> Delivery:
    pane.activateWindow()
    made = Delivery(session, pane, messages, runner, pane)
    made.set_stamp(lambda: STAMP)
    return made


@pytest.fixture
def said(messages: Messages) -> list[Message]:
    heard: list[Message] = []
    messages.posted.connect(heard.append)
    return heard


STAMP = Stamp(VisitId(1), 3, "Maya Chen, PT")


def save_as(path: Path, pane: HandoutPane) -> None:
    def name_it(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(str(path))
        press(Qt.Key.Key_Return)

    on_top(QFileDialog, name_it, pane)


def test_the_file_holds_the_shown_bytes(
    pane: HandoutPane, session: Session, delivery: Delivery, qtbot: QtBot, tmp_path: Path
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    path = tmp_path / "Anas sheet.pdf"
    save_as(path, pane)
    with qtbot.waitSignal(delivery.delivered, timeout=PATIENCE_MS) as told:
        delivery.save_pdf()
    assert pane.sheet is not None
    assert path.read_bytes() == pane.sheet.pdf
    assert told.args == [Delivered(SAVED, pane.sheet.pdf, pane.sheet.sha256, STAMP)]


def test_saving_waits_for_the_sheet_that_is_being_made(
    pane: HandoutPane, session: Session, delivery: Delivery, qtbot: QtBot, tmp_path: Path
) -> None:
    record_runner(session)
    assert pane.making
    path = tmp_path / "sheet.pdf"
    save_as(path, pane)
    with qtbot.waitSignal(delivery.delivered, timeout=PATIENCE_MS):
        delivery.save_pdf()
    assert path.read_bytes().startswith(b"%PDF")


def test_a_protected_file_opens_with_its_password_alone(
    pane: HandoutPane, session: Session, delivery: Delivery, qtbot: QtBot, tmp_path: Path
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    path = tmp_path / "locked.pdf"
    save_as(path, pane)

    def type_it(dialog: PasswordDialog) -> None:
        type_text("river lamp cello")
        dialog.again.setFocus()
        type_text("river lamp cello")
        press(Qt.Key.Key_Return)

    on_top(PasswordDialog, type_it, pane)
    with qtbot.waitSignal(delivery.delivered, timeout=PATIENCE_MS) as told:
        delivery.save_protected()
    assert pane.sheet is not None
    assert told.args == [Delivered(LOCKED, pane.sheet.pdf, pane.sheet.sha256, STAMP)]
    with pytest.raises(pdfium.PdfiumError):
        pdfium.PdfDocument(path)
    opened = pdfium.PdfDocument(path, password="river lamp cello")
    assert len(opened) == len(pane.sheet.pages)
    opened.close()


def test_the_kind_of_file_asks_for_a_password(
    pane: HandoutPane, session: Session, delivery: Delivery, qtbot: QtBot, tmp_path: Path
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    path = tmp_path / "sheet.pdf"
    asked: list[str] = []

    def choose_kind(dialog: QFileDialog) -> None:
        kinds = dialog.findChild(QComboBox, "fileTypeCombo")
        assert kinds is not None
        assert [kinds.itemText(n) for n in range(kinds.count())] == [
            "PDF (*.pdf)",
            "Protect with a password: PDF (*.pdf)",
        ]
        kinds.setFocus()
        press(Qt.Key.Key_Down)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(str(path))
        press(Qt.Key.Key_Return)

    def think_better(dialog: PasswordDialog) -> None:
        asked.append(dialog.windowTitle())
        press(Qt.Key.Key_Escape)

    on_top(QFileDialog, choose_kind, pane)
    on_top(PasswordDialog, think_better, pane)
    delivery.save_pdf()
    assert asked == ["Protect with a password"]
    assert not path.exists()


def test_the_offered_name_has_the_patient_and_the_day(
    pane: HandoutPane, session: Session, delivery: Delivery, qtbot: QtBot
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    names: list[str] = []

    def look(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        names.append(field.text())
        dialog.reject()

    on_top(QFileDialog, look, pane)
    delivery.save_pdf()
    assert names == ["Ana Ruiz 2026-11-22 exercises.pdf"]


def test_a_folder_that_is_gone_is_told_and_nothing_is_delivered(
    pane: HandoutPane,
    session: Session,
    messages: Messages,
    said: list[Message],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    executor = ManualExecutor()
    delivery = Delivery(session, pane, messages, JobRunner(executor), pane)
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    delivered: list[object] = []
    delivery.delivered.connect(delivered.append)
    stick = tmp_path / "stick"
    stick.mkdir()
    save_as(stick / "sheet.pdf", pane)
    delivery.save_pdf()
    stick.rmdir()  # pulled out before the file is written
    executor.run_all()
    assert said[0].level is Level.ERROR
    assert "folder does not exist" in said[0].text
    assert delivered == []


def test_nothing_to_print_is_said(
    pane: HandoutPane, delivery: Delivery, said: list[Message]
) -> None:
    assert pane.sheet is None
    delivery.print_sheet()
    assert said[0].text == "Nothing to print yet. Tick what you found."


@pytest.mark.parametrize("paper", list(Paper))
def test_paper_gets_every_page_whole_and_in_place(
    pane: HandoutPane, session: Session, qtbot: QtBot, tmp_path: Path, paper: Paper
) -> None:
    record_runner(session)
    pane.paper.setCurrentIndex(0 if paper is Paper.LETTER else 1)
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_up(printer, paper)
    paint_pages(printer, print_pictures(pane.sheet.pdf, DPI))
    printed = pdfium.PdfDocument(tmp_path / "printed.pdf")
    shown = pdfium.PdfDocument(pane.sheet.pdf)
    assert len(printed) == len(shown)
    for one, two in zip(printed, shown, strict=True):
        assert one.get_width() == pytest.approx(two.get_width(), abs=1)
        assert one.get_height() == pytest.approx(two.get_height(), abs=1)
        assert _ink(one) == pytest.approx(_ink(two), abs=4)
    printed.close()
    shown.close()


def test_only_the_chosen_pages_go_to_paper(
    pane: HandoutPane, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    assert len(pane.sheet.pages) > 1
    last = len(pane.sheet.pages)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    set_up(printer, Paper.LETTER)
    paint_pages(printer, print_pictures(pane.sheet.pdf, DPI, (last,)))
    printed = pdfium.PdfDocument(tmp_path / "printed.pdf")
    shown = pdfium.PdfDocument(pane.sheet.pdf)
    assert len(printed) == 1
    assert _ink(printed[0]) == pytest.approx(_ink(shown[last - 1]), abs=4)
    printed.close()
    shown.close()


def _ink(page: pdfium.PdfPage) -> tuple[int, int, int, int]:
    """The box around everything dark, in pixels of a 72 dpi picture."""
    from PIL import ImageOps

    picture = page.render(scale=1).to_pil().convert("L")
    box = ImageOps.invert(picture.point(lambda v: 255 if v > 128 else 0)).getbbox()
    assert box is not None
    return box
