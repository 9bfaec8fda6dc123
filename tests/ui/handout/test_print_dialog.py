"""The print dialog: pages, copies, sides and paper, by keyboard and mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from planner.handout.snapshot import Paper
from tests.helpers import printer
from tests.helpers.window import click
from ui.handout.print_dialog import SAVE_PDF, PrintDialog, ToPrint
from ui.handout.printing import (
    PrintChoice,
    PrinterFacts,
    Sides,
    facts_of,
    paint_pages,
    printer_for,
)
from ui.handout.raster import PagePicture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SHEET = ToPrint("Exercise sheet for Ana Ruiz, 4 pages", Paper.LETTER, 4, 2)
GYM = PrinterFacts(tuple(Sides), Sides.LONG, frozenset({Paper.A4}))


def facts(name: str) -> PrinterFacts:
    return GYM if name == "Gym" else PrinterFacts()


@pytest.fixture
def dialog(qtbot: QtBot) -> PrintDialog:
    made = PrintDialog(SHEET, ("Front desk", "Gym"), facts, None)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_without_a_printer_the_dialog_offers_the_file(qtbot: QtBot) -> None:
    dialog = PrintDialog(SHEET, (), facts, None)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.print.isVisible()
    assert not dialog.fields.isVisible()
    assert dialog.save.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == SAVE_PDF


def test_return_prints_one_copy_of_all_on_the_usual_printer(dialog: PrintDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.choice == PrintChoice("Front desk")


def test_save_is_a_click_away_where_there_are_printers(dialog: PrintDialog) -> None:
    click(dialog.save)
    assert dialog.result() == SAVE_PDF
    assert dialog.choice is None


def test_by_mouse_the_page_in_sight_in_loose_copies(dialog: PrintDialog) -> None:
    assert dialog.pages.this.text() == "&This page, 2"
    assert not dialog.fields.collate.isEnabled()
    click(dialog.pages.this, dialog.pages.this.rect().center() * 0.2)
    dialog.fields.copies.stepUp()
    click(dialog.fields.collate, dialog.fields.collate.rect().center() * 0.2)
    click(dialog.print)
    assert dialog.choice == PrintChoice("Front desk", (2,), 2, collate=False)


def test_by_keyboard_alone(dialog: PrintDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.pages.field.hasFocus)
    QTest.keyClicks(dialog.pages.field, "1-2, 4")
    QTest.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.fields.printers.hasFocus)
    QTest.keyClick(dialog.fields.printers, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.fields.copies.hasFocus)
    QTest.keyClick(dialog.fields.copies, Qt.Key.Key_Up)
    QTest.keyClick(dialog, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.fields.sides.hasFocus)
    QTest.keyClick(dialog.fields.sides, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice == PrintChoice("Gym", (1, 2, 4), 2, sides=Sides.SHORT)


def test_bad_pages_are_explained_at_the_field_and_nothing_is_printed(
    dialog: PrintDialog, qtbot: QtBot
) -> None:
    dialog.pages.field.setFocus()
    QTest.keyClicks(dialog.pages.field, "3-9")
    assert dialog.pages.some.isChecked()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.choice is None
    assert dialog.pages.problem.isVisible()
    assert dialog.pages.problem.text() == "There is no page 9: the sheet has pages 1 to 4."
    qtbot.waitUntil(dialog.pages.field.hasFocus)
    QTest.keyClicks(dialog.pages.field, "3-4")  # the wrong ones are selected
    assert not dialog.pages.problem.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice == PrintChoice("Front desk", (3, 4))


def test_all_pages_typed_are_all_pages(dialog: PrintDialog) -> None:
    QTest.keyClicks(dialog.pages.field, "1-")
    click(dialog.print)
    assert dialog.choice == PrintChoice("Front desk")


def test_each_printer_offers_what_it_can(dialog: PrintDialog) -> None:
    assert not dialog.fields.sides.isEnabled()
    assert dialog.fields.sides.toolTip() == "This printer prints on one side only."
    assert not dialog.fields.lacking.isVisible()
    dialog.fields.printers.setCurrentIndex(1)
    assert dialog.fields.sides.isEnabled()
    assert dialog.fields.sides.currentText() == "Both sides, turned like a book"
    assert dialog.fields.lacking.isVisible()
    assert dialog.fields.lacking.text() == (
        "This printer has no letter paper: each page is made smaller, to fit whole."
    )
    dialog.fields.printers.setCurrentIndex(0)
    assert not dialog.fields.lacking.isVisible()


def test_a_printer_nobody_has_tells_nothing() -> None:
    assert facts_of("no such printer") == PrinterFacts()


@pytest.mark.skipif(printer.lacking() is not None, reason=str(printer.lacking()))
def test_the_printer_is_told_what_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with printer.a_printer(tmp_path) as jobs:
        told = facts_of(printer.NAME)
        assert told == PrinterFacts(tuple(Sides), Sides.ONE, frozenset(Paper))
        choice = PrintChoice(printer.NAME, copies=3, sides=Sides.SHORT)
        page = PagePicture(QImage(100, 130, QImage.Format.Format_RGB32), QSizeF(612, 792))
        paint_pages(printer_for(choice, Paper.LETTER), (page,))
        qtbot.waitUntil(lambda: len(jobs()) == 1)
        asked = (tmp_path / "asked").read_bytes()
    assert b"two-sided-short-edge" in asked or b"DuplexTumble" in asked
    assert b"copies" in asked


def test_everything_has_a_name_for_screen_readers(dialog: PrintDialog) -> None:
    fields, pages = dialog.fields, dialog.pages
    named = [fields.printers, fields.copies, fields.sides, pages, pages.field]
    assert [one.accessibleName() for one in named] == [
        "Printer",
        "Copies",
        "Sides of the paper",
        "Pages",
        "Pages to print",
    ]
    assert pages.field.accessibleDescription() == "Numbers and spans, such as 1-2, 4"


def test_the_print_dialog_is_freed(
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    assert_freed_on_close(lambda: PrintDialog(SHEET, ("Gym",), facts, None))
