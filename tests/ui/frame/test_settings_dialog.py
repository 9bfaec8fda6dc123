"""The settings: logo, colour, sentences and what sheets start with, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from planner.assessment.assessment import ObservedFinding
from planner.errors import StoreError
from planner.figures.palette import FigureStyle
from planner.handout.logo import MOST_BYTES
from planner.handout.snapshot import HandoutSnapshot, Layout, Paper
from planner.patients.clinic import OwnSentence, SheetSettings
from planner.vocabulary import FindingId, Side
from tests.helpers.logos import cross, file_of, opened, plain_logo
from tests.helpers.window import CLINIC, PATIENCE_MS, click, on_top, settings_dialog
from ui.frame.settings_dialog import SettingsDialog

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from planner.patients.patient import Patient
    from ui.frame.settings.logo_field import LogoField
    from ui.frame.settings.sentence_field import SentenceField
    from ui.main_window import MainWindow

LOOK = SheetSettings(
    plain_logo(),
    "7A1F3D",
    "Call a day ahead.",
    "4",
    large_print=True,
    ink="grey",
    signature=True,
    sentences=(OwnSentence("es", "log_title", "Su diario", "Su registro"),),
)
SHEET, SENTENCES = 1, 2


@pytest.fixture
def dialog(window: MainWindow) -> Iterator[SettingsDialog]:
    """The settings over a clinic without a look of its own."""
    made = settings_dialog(CLINIC, window.parts, window)
    made.open()
    yield made
    made.close()
    made.deleteLater()


def kept(window: MainWindow) -> SheetSettings:
    return window.parts.store.clinic().sheet


def drop(field: LogoField, *paths: Path) -> bool:
    """Drop files; whether they were welcome."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(field, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(field, event)
    return enter.isAccepted()


def read(field: LogoField, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not field.reading, timeout=PATIENCE_MS)


def sentence(dialog: SettingsDialog, name: str) -> SentenceField:
    language = str(dialog.sentences.language.currentData())
    return next(one for one in dialog.sentences.fields[language] if one.fixed.name == name)


def write(field: SentenceField, text: str) -> None:
    """Type over what is there."""
    field.field.setFocus()
    QTest.keyClick(field.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field.field, text)


# --- logo ---------------------------------------------------------------------------------


def test_a_chosen_file_becomes_the_logo(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.webp"
    picture.write_bytes(file_of(cross(1800, 900), "WEBP"))
    logo = dialog.letterhead.logo
    assert not logo.remove.isVisible()

    def choose(files: QFileDialog) -> None:
        line = files.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, str(picture))
        QTest.keyClick(line, Qt.Key.Key_Return)

    on_top(QFileDialog, choose, dialog)
    click(logo.choose)
    read(logo, qtbot)
    assert opened(logo.data).size == (480, 240)
    assert "480 by 240" in logo.plate.accessibleName()
    assert kept(window).logo == b""
    dialog.accept()
    assert kept(window).logo == logo.data


def test_a_dropped_file_becomes_the_logo(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(file_of(cross(), "PNG"))
    logo = dialog.letterhead.logo
    assert drop(logo, picture)
    read(logo, qtbot)
    assert opened(logo.data).size == (300, 240)
    assert not drop(logo, picture, picture)
    click(logo.remove)
    assert logo.data == b""
    assert logo.plate.accessibleName() == "No logo"


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("notes.png", b"Not a picture at all.", "no picture that Stance can read"),
        ("gone.png", None, "cannot be read"),
        ("huge.jpg", b"\xff" * (MOST_BYTES + 1), "larger than 5 MB"),
        ("torn.png", file_of(Image.effect_noise((300, 300), 90), "PNG")[:3000], "damaged"),
    ],
)
def test_a_bad_file_is_told_and_changes_nothing(
    dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path, name: str, data: bytes | None, says: str
) -> None:
    path = tmp_path / name
    good = tmp_path / "good.png"
    good.write_bytes(file_of(cross(), "PNG"))
    if data is not None:
        path.write_bytes(data)
    logo = dialog.letterhead.logo
    drop(logo, good)
    read(logo, qtbot)
    before = logo.data
    drop(logo, path)
    read(logo, qtbot)
    assert says in logo.problem.text()
    assert logo.data == before != b""
    drop(logo, good)
    read(logo, qtbot)
    assert not logo.problem.isVisible()


# --- colour -------------------------------------------------------------------------------


def test_a_pale_colour_is_refused_and_a_darker_one_offered(
    window: MainWindow, dialog: SettingsDialog
) -> None:
    dialog.show_page(SHEET)
    accent = dialog.sheet.accent
    QTest.keyClicks(accent.field, "#ffcc00")
    assert "1.5:1" in accent.problem.text()
    dialog.accept()
    assert dialog.isVisible()
    assert kept(window).accent == ""
    click(accent.offer)
    assert accent.field.text() == "#907300"
    assert not accent.problem.isVisible()
    assert not accent.offer.isVisible()
    assert "4.5:1" in accent.told.text()
    dialog.accept()
    assert kept(window).accent == "907300"


def test_something_else_than_a_colour_is_told(dialog: SettingsDialog) -> None:
    dialog.show_page(SHEET)
    accent = dialog.sheet.accent
    QTest.keyClicks(accent.field, "teal")
    assert "six digits" in accent.problem.text()
    assert not accent.offer.isVisible()
    accent.field.clear()
    assert not accent.problem.isVisible()
    assert accent.code == ""


# --- what sheets start with -----------------------------------------------------------------


def test_new_first_choices_reach_the_sheet(
    window: MainWindow, patient: Patient, qtbot: QtBot
) -> None:
    window.open_patient(patient)
    knee = ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4})
    window.parts.session.record(knee)

    def fill(dialog: SettingsDialog) -> None:
        dialog.show_page(SHEET)
        page = dialog.sheet
        page.paper.setCurrentIndex(page.paper.findData("a4"))
        page.layout_of_sheet.setCurrentIndex(page.layout_of_sheet.findData("2"))
        page.ink.setCurrentIndex(page.ink.findData("lines"))
        click(page.large, QPoint(8, page.large.height() // 2))
        click(page.signature, QPoint(8, page.signature.height() // 2))
        page.footer.setFocus()
        QTest.keyClicks(page.footer, "Call a day ahead.")
        dialog.accept()

    on_top(SettingsDialog, fill, window)
    window.choices.open_settings()
    handout = window.visit_page.handout
    qtbot.waitUntil(lambda: handout.sheet is not None, timeout=PATIENCE_MS)
    assert handout.sheet is not None
    made = handout.sheet.snapshot
    assert isinstance(made, HandoutSnapshot)
    assert (made.paper, made.large_print, made.layout) == (Paper.A4, True, Layout.TWO)
    assert made.figure_style is FigureStyle.LINES
    assert (made.letterhead.footer, made.letterhead.signature) == (
        "Call a day ahead.",
        "Signature of Maya Chen, PT",
    )
    assert handout.paper.currentText() == "A4, large print"
    assert "Ink saver" in handout.options.accessibleDescription()


def test_what_this_computer_chose_stands_until_the_clinic_changes(window: MainWindow) -> None:
    parts, handout = window.parts, window.visit_page.handout
    handout.paper.setCurrentIndex(3)
    window.choices.read_clinic()
    assert (parts.settings.paper, parts.settings.large_print) == ("a4", True)
    parts.store.save_clinic(replace(CLINIC, sheet=LOOK))
    window.choices.read_clinic()
    assert (parts.settings.paper, parts.settings.large_print) == ("letter", True)
    assert (parts.settings.sheet_layout, parts.settings.sheet_ink) == (
        Layout.FOUR,
        FigureStyle.GREY,
    )


# --- sentences ------------------------------------------------------------------------------


def test_a_sentence_is_reworded_and_reset(window: MainWindow, dialog: SettingsDialog) -> None:
    dialog.show_page(SENTENCES)
    emergency = sentence(dialog, "emergency")
    assert not emergency.reset.isEnabled()
    assert not emergency.original.isVisible()
    write(emergency, "In an emergency, call 911.")
    assert emergency.fixed.original in emergency.original.text()
    assert emergency.original.isVisible()
    write(sentence(dialog, "log_title"), "My diary")
    click(sentence(dialog, "log_title").reset)
    dialog.accept()
    assert kept(window).sentences == (
        OwnSentence("en", "emergency", "In an emergency, call 911.", emergency.fixed.original),
    )


def test_what_says_when_to_stop_has_its_original_in_sight(dialog: SettingsDialog) -> None:
    dialog.show_page(SENTENCES)
    stop = sentence(dialog, "stop_text")
    assert stop.field.text() == stop.fixed.original
    assert stop.original.isVisible()
    assert stop.fixed.original in stop.original.text()
    assert stop.own is None


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("call", "Ring us", "Keep {phone}"),
        ("stop_text", "Stop if it hurts.", "colon"),
        ("log_title", "A very long heading of the log indeed, too long", "40"),
    ],
)
def test_a_sentence_that_would_not_print_is_not_kept(
    window: MainWindow, dialog: SettingsDialog, name: str, text: str, says: str
) -> None:
    dialog.show_page(SENTENCES)
    field = sentence(dialog, name)
    write(field, text)
    assert says in field.problem.text()
    dialog.show_page(0)
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.chooser.current == SENTENCES
    assert field.field.hasFocus()
    assert kept(window).sentences == ()


def test_other_languages_are_kept_as_they_are(window: MainWindow) -> None:
    dialog = settings_dialog(replace(CLINIC, sheet=LOOK), window.parts, window)
    dialog.open()
    dialog.show_page(SENTENCES)
    write(sentence(dialog, "log_title"), "My diary")
    dialog.accept()
    assert {(one.language, one.text) for one in kept(window).sentences} == {
        ("es", "Su diario"),
        ("en", "My diary"),
    }
    dialog.deleteLater()


def test_words_for_an_older_original_wait_until_they_are_chosen_again(window: MainWindow) -> None:
    old = OwnSentence("en", "log_title", "My diary", "An older title")
    clinic = replace(CLINIC, sheet=SheetSettings(sentences=(old,)))
    dialog = settings_dialog(clinic, window.parts, window)
    dialog.open()
    dialog.show_page(SENTENCES)
    field = sentence(dialog, "log_title")
    assert field.field.text() == "Your log"
    assert "My diary" in field.stale.text()
    assert field.own == old
    click(field.again)
    assert not field.stale.isVisible()
    dialog.accept()
    assert kept(window).sentences == (OwnSentence("en", "log_title", "My diary", "Your log"),)
    dialog.deleteLater()


# --- the dialog -----------------------------------------------------------------------------


def test_cancel_keeps_everything(
    window: MainWindow, dialog: SettingsDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(file_of(cross(), "PNG"))
    drop(dialog.letterhead.logo, picture)
    read(dialog.letterhead.logo, qtbot)
    dialog.letterhead.name.setText("Another")
    dialog.sheet.footer.setText("Another")
    dialog.window_page.still.setChecked(True)
    dialog.show_page(SENTENCES)
    write(sentence(dialog, "log_title"), "Another")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.parts.store.clinic() == CLINIC == dialog.clinic
    assert not window.parts.settings.reduced_motion


def test_saved_without_a_change_it_is_the_same(window: MainWindow) -> None:
    clinic = replace(CLINIC, sheet=LOOK)
    dialog = settings_dialog(clinic, window.parts, window)
    dialog.open()
    dialog.accept()
    assert dialog.clinic == clinic
    dialog.deleteLater()


def test_where_the_store_fails_the_dialog_stays(window: MainWindow) -> None:
    def fail(_: object) -> None:
        raise StoreError("The store is full.")

    parts = window.parts
    dialog = SettingsDialog(
        CLINIC, parts.settings, parts.catalogue.guidance, fail, parts.jobs, window
    )
    dialog.open()
    dialog.sheet.footer.setText("Hello")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.isVisible()
    assert dialog.clinic == CLINIC
    dialog.close()
    dialog.deleteLater()


def test_tab_goes_through_a_page_in_reading_order(dialog: SettingsDialog) -> None:
    dialog.show_page(SHEET)
    page = dialog.sheet
    page.paper.setFocus()
    seen = []
    for _ in range(8):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert seen == [
        page.paper,
        page.layout_of_sheet,
        page.ink,
        page.large,
        page.accent.field,
        page.accent.pick,
        page.footer,
        page.signature,
    ]


def test_tab_leaves_a_long_sentence(dialog: SettingsDialog) -> None:
    dialog.show_page(SENTENCES)
    stop = sentence(dialog, "stop_text")
    write(stop, "Stop: now.")
    QTest.keyClick(stop.field, Qt.Key.Key_Tab)
    assert stop.reset.hasFocus()
    assert stop.field.text() == "Stop: now."


def test_everything_has_a_name(dialog: SettingsDialog) -> None:
    for page in range(4):
        dialog.show_page(page)
        places = [one for one in dialog.findChildren(QWidget) if one.isVisible()]
        focusable = [one for one in places if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert len(focusable) > 3
        assert [one for one in focusable if not one.accessibleName() and not text_of(one)] == []


def text_of(widget: QWidget) -> str:
    return str(getattr(widget, "text", str)())
