"""The frame: where one is, what is saved, what is said, what is kept of a delivery."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from sqlalchemy import text

from planner.assessment.assessment import ObservedFinding
from planner.errors import StoreError
from planner.patients.patient import Patient
from planner.vocabulary import EquipmentId, FindingId, Side
from tests.helpers.window import PATIENCE_MS, click, on_top, window_on
from ui.frame.keyboard_map import KeyboardMap
from ui.frame.settings_dialog import SettingsDialog
from ui.handout.leaving import SAVED, Delivered
from ui.main_window import PATIENTS, VISIT, MainWindow
from ui.theme import motion
from ui.theme.theme import Appearance

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore

PDF = b"%PDF of a sheet"
DIGEST = hashlib.sha256(PDF).hexdigest()
KNEE = ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4})


@pytest.fixture
def visit(window: MainWindow, patient: Patient) -> MainWindow:
    """The window with a visit open."""
    window.open_patient(patient)
    assert window.pages.currentIndex() == VISIT
    return window


def test_the_context_bar_says_who_and_which_visit(visit: MainWindow) -> None:
    assert visit.context.person.name.text() == "Ruiz, Ana"
    assert visit.context.person.text() == "Born 2 Apr 1988 (38 y)  ·  No. 1042"
    assert visit.windowTitle().startswith("Ruiz, Ana")
    assert visit.visit_page.findings.field.hasFocus()


def test_a_precaution_stands_in_words_with_its_side(visit: MainWindow) -> None:
    catalogue = visit.parts.catalogue
    caution = next(f for f in catalogue.findings if f.kind == "precaution" and Side.LEFT in f.sides)
    visit.parts.session.record(ObservedFinding(caution.id, Side.LEFT))
    fact = visit.context.cautions
    assert fact.accessibleName() == f"Precautions: {caution.name}, left"
    visit.resize(1366, 768)
    assert fact.isVisible()


def test_print_is_off_until_there_is_something(visit: MainWindow) -> None:
    assert not visit.commands.print.isEnabled()
    assert not visit.context.print.isEnabled()
    assert visit.context.print.toolTip() == "Nothing to print yet."
    visit.parts.session.record(KNEE)
    assert visit.commands.print.isEnabled()
    assert visit.context.print.isEnabled()


def test_leaving_for_the_list_saves_first(
    visit: MainWindow, store: SqlStore, patient: Patient
) -> None:
    visit.parts.session.record(KNEE)
    draft = visit.parts.session.state.draft
    click(visit.context.patients)
    assert visit.pages.currentIndex() == PATIENTS
    assert patient.id is not None
    latest = store.visits.latest(patient.id)
    assert latest is not None
    assert latest.draft == draft


def test_an_edit_is_saved_by_itself_and_the_bar_says_when(visit: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(visit.autosave.saved, timeout=PATIENCE_MS):
        visit.parts.session.record(KNEE)
    assert visit.status.saved_text.startswith("Saved ")
    assert not visit.autosave.unsaved


def test_the_note_goes_to_the_clipboard(visit: MainWindow) -> None:
    visit.parts.session.record(KNEE)
    click(visit.context.copy)
    note = QGuiApplication.clipboard().text()
    assert "Ruiz, Ana" in note
    assert "Knee pain, inner side, right, pain 4/10" in note
    assert visit.status.message.text() == "The note is on the clipboard."


def prints(store: SqlStore) -> list[tuple[object, ...]]:
    with store.engine.connect() as connection:
        rows = connection.execute(text("SELECT how, sha256 FROM prints")).all()
    return [tuple(row) for row in rows]


def test_what_left_the_program_is_kept(
    visit: MainWindow, store: SqlStore, patient: Patient, qtbot: QtBot
) -> None:
    visit.parts.session.record(KNEE)
    stamp = visit.visits.stamp()
    assert stamp is not None
    assert not visit.autosave.unsaved
    visit.show_patients()  # the work may end after the visit was left
    with qtbot.waitSignal(visit.visits.recorded, timeout=PATIENCE_MS):
        visit.visits.record(Delivered(SAVED, PDF, DIGEST, stamp, "1", 2))
    assert prints(store) == [(SAVED, DIGEST)]
    assert patient.id is not None
    (kept,) = store.prints.of(patient.id)
    assert kept.record.therapist == "Maya Chen, PT"
    assert (kept.record.pages, kept.record.copies, kept.record.again) == ("1", 2, False)
    assert store.prints.sheet(DIGEST) == PDF


def test_a_referral_note_without_a_program_is_kept_too(
    visit: MainWindow, store: SqlStore, qtbot: QtBot
) -> None:
    flag = next(f for f in visit.parts.catalogue.findings if f.stop is not None)
    visit.parts.session.record(ObservedFinding(flag.id, flag.sides[0]))
    with qtbot.waitSignal(visit.visits.recorded, timeout=PATIENCE_MS):
        visit.visits.record(Delivered(SAVED, PDF, DIGEST, visit.visits.stamp()))
    assert prints(store) == [(SAVED, DIGEST)]
    assert not visit.notices.trouble.isVisible()


def test_a_delivery_that_cannot_be_noted_is_told(visit: MainWindow, store: SqlStore) -> None:
    visit.visits.record(Delivered(SAVED, PDF, DIGEST, None))
    assert prints(store) == []
    assert "could not be noted in the record" in visit.notices.trouble.text()


def test_what_is_at_home_is_known_at_the_next_visit(
    visit: MainWindow, store: SqlStore, patient: Patient
) -> None:
    band = frozenset({EquipmentId("loop_band")})
    visit.parts.session.set_equipment(band)
    visit.show_patients()
    assert patient.id is not None
    assert store.patients.get(patient.id).equipment == band


def test_a_failed_save_stands_in_a_banner_until_it_works(visit: MainWindow) -> None:
    sentence = "Not saved: the disk is full. Free some space; saving goes on by itself."
    visit.autosave.failed.emit(StoreError(sentence))
    assert visit.notices.saving.isVisible()
    assert visit.notices.saving.text() == sentence
    assert visit.status.saved_text == "Not saved"
    visit.parts.session.record(KNEE)
    click(visit.notices.retry)
    with_saved = visit.autosave.flush()
    assert with_saved is not None
    assert not visit.notices.saving.isVisible()


def test_unsaved_edits_are_not_lost_without_a_word(
    visit: MainWindow, store: SqlStore, patient: Patient, qtbot: QtBot
) -> None:
    assert patient.id is not None
    other = store.visits.latest(patient.id)
    assert other is not None
    store.visits.save(other, visit.parts.session.state.draft)  # somebody else's save
    visit.parts.session.record(KNEE)
    boxes: list[str] = []

    def stay(box: QMessageBox) -> None:
        boxes.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Escape)

    on_top(QMessageBox, stay, visit)
    visit.show_patients()
    assert boxes == ["Your last changes to this visit are not saved."]
    assert visit.pages.currentIndex() == VISIT
    on_top(QMessageBox, stay, visit)
    visit.close()
    assert visit.isVisible()
    assert visit.notices.saving.isVisible()
    leave = on_top(QMessageBox, lambda box: click(box.buttons()[1]), visit)
    visit.show_patients()
    qtbot.waitUntil(lambda: leave.done)


def test_errors_of_the_session_are_shown(visit: MainWindow) -> None:
    visit.parts.session.failed.emit(StoreError("This cannot be done."))
    assert visit.notices.trouble.isVisible()
    assert visit.notices.trouble.text() == "This cannot be done."
    visit.notices.clear()
    assert not visit.notices.isVisible()


def test_the_letterhead_reaches_the_sheet(visit: MainWindow, qtbot: QtBot) -> None:
    visit.parts.session.record(KNEE)

    def fill(dialog: SettingsDialog) -> None:
        dialog.letterhead.name.setText("Harbour Physio")
        dialog.accept()

    on_top(SettingsDialog, fill, visit)
    visit.choices.open_settings()
    handout = visit.visit_page.handout
    qtbot.waitUntil(lambda: handout.sheet is not None, timeout=PATIENCE_MS)
    assert handout.sheet is not None
    assert handout.sheet.snapshot.letterhead.clinic == "Harbour Physio"
    assert visit.parts.store.clinic().name == "Harbour Physio"


def test_appearance_is_chosen_and_remembered(
    window: MainWindow, store: SqlStore, qtbot: QtBot, tmp_path: Path
) -> None:
    dark = window.commands.appearance.actions()[2]
    dark.trigger()
    assert window.parts.theme.appearance is Appearance.DARK
    window.close()
    with window_on(qtbot, tmp_path, store) as again:
        assert again.parts.theme.appearance is Appearance.DARK
        assert again.commands.appearance.actions()[2].isChecked()


def test_equipment_is_an_edit_that_can_be_undone(visit: MainWindow, qtbot: QtBot) -> None:
    visit.commands.at_home.trigger()
    popup = visit.visit_page.equipment
    qtbot.waitUntil(popup.isVisible)
    boxes = popup.things
    boxes.asked.click()
    equipment = visit.parts.session.state.assessment.equipment
    assert equipment == boxes.value()
    popup.close()
    assert visit.context.home.accessibleName().startswith("At home: Household things only")
    visit.parts.session.undo()
    assert visit.parts.session.state.assessment.equipment is None


def test_f1_without_a_place_shows_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.help.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(KeyboardMap)))
    dialog = window.findChildren(KeyboardMap)[0]
    assert dialog.list.topLevelItemCount() == 6
    dialog.reject()
    assert dialog.list.topLevelItemCount() == 0  # items left until it is deleted can end Python
    qtbot.waitUntil(lambda: not window.findChildren(KeyboardMap))


def test_a_name_with_markup_is_shown_as_typed(window: MainWindow, store: SqlStore) -> None:
    hostile = store.patients.add(Patient(None, "<b>Ruiz</b>", "<img src=x>", date(1990, 1, 1)))
    window.open_patient(hostile)
    assert window.context.person.name.text() == "<b>Ruiz</b>, <img src=x>"
    assert window.context.person.name.textFormat() == Qt.TextFormat.PlainText


def test_reduced_motion_is_chosen_in_the_menu_and_kept(window: MainWindow) -> None:
    window.commands.reduced_motion.setChecked(True)
    assert motion.duration(160) == 0
    assert window.parts.settings.reduced_motion
    window.commands.reduced_motion.setChecked(False)
    motion.tell_system(False)
    assert motion.duration(160) == 160
    assert not window.parts.settings.reduced_motion
