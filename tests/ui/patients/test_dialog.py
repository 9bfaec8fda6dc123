"""The dialog for a patient: lenient dates, strict checks, nothing typed is lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog

from planner.errors import StoreError
from planner.handout.languages import look_in
from planner.vocabulary import EquipmentId
from tests.helpers.stores import TODAY
from tests.helpers.window import click
from ui.frame.equipment import EquipmentList
from ui.patients import queries
from ui.patients.dialog import OPEN_OTHER, PatientDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.patients.patient import Patient
    from planner.suggest.catalogue import Catalogue


ROOT = Path(__file__).parents[3]


@pytest.fixture
def dialog(store: SqlStore, catalogue: Catalogue, qtbot: QtBot) -> PatientDialog:
    made = PatientDialog(catalogue, TODAY, store.patients.add, partial(queries.alike, store))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open()
    made.activateWindow()
    qtbot.waitUntil(made.family.hasFocus)
    return made


def tick(box: QCheckBox) -> None:
    """Click the box itself: the room right of its words is not part of it."""
    click(box, QPoint(8, box.height() // 2))


def error_of(dialog: PatientDialog, field: str) -> str:
    line = dialog.errors[field]
    return line.text() if line.isVisible() else ""


def test_one_name_field_tab_and_the_date_are_enough(dialog: PatientDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.family, "Haddad, Leila")
    QTest.keyClick(dialog.family, Qt.Key.Key_Tab)
    qtbot.waitUntil(dialog.birth.field.hasFocus)
    QTest.keyClicks(dialog.birth.field, "24 May 1995")
    assert [box.currentText() for box in dialog.birth.lists] == ["1995", "May", "24"]
    QTest.keyClick(dialog.birth.field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.patient is not None
    assert dialog.patient.id is not None
    assert dialog.patient.listed_name == "Haddad, Leila"


def test_two_fields_for_the_names_work_too(dialog: PatientDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.family, "Haddad")
    QTest.keyClick(dialog.family, Qt.Key.Key_Tab)
    qtbot.waitUntil(dialog.given.hasFocus)


def test_problems_stand_at_their_fields_and_the_first_gets_the_focus(
    dialog: PatientDialog, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.birth.field, "04/02/1988")
    click(dialog.confirm)
    assert dialog.isVisible()
    assert "name is missing" in error_of(dialog, "family_name")
    assert "Type the month as a word" in error_of(dialog, "birth_date")
    qtbot.waitUntil(dialog.family.hasFocus)


def test_the_same_person_is_told_once_then_the_therapist_decides(dialog: PatientDialog) -> None:
    QTest.keyClicks(dialog.family, "ruiz, ana")
    dialog.birth.field.setText("2 Apr 1988")
    click(dialog.confirm)
    assert dialog.isVisible()
    assert "Ruiz, Ana (2 Apr 1988)" in dialog.problem.text()
    assert dialog.confirm.text() == "Create another"
    click(dialog.confirm)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_record_that_is_there_can_be_opened_instead(
    dialog: PatientDialog, store: SqlStore
) -> None:
    QTest.keyClicks(dialog.family, "Ruiz, Ana")
    dialog.birth.field.setText("1988-04-02")
    click(dialog.confirm)
    click(dialog.other)
    assert dialog.result() == OPEN_OTHER
    assert dialog.patient is not None
    assert dialog.patient.number == "1042"
    assert store.patients.count() == 4


def test_a_changed_name_takes_the_warning_back(dialog: PatientDialog) -> None:
    QTest.keyClicks(dialog.family, "Ruiz, Ana")
    dialog.birth.field.setText("1988-04-02")
    click(dialog.confirm)
    QTest.keyClicks(dialog.given, "bel")
    assert dialog.confirm.text() == "Create"
    assert not dialog.other.isVisible()


def test_a_store_that_fails_keeps_what_was_typed(catalogue: Catalogue, qtbot: QtBot) -> None:
    def full(_patient: Patient) -> Patient:
        raise StoreError("Not saved: the disk is full. Free some space.")

    dialog = PatientDialog(catalogue, TODAY, full, lambda _patient: ())
    qtbot.addWidget(dialog)
    dialog.open()
    QTest.keyClicks(dialog.family, "Haddad, Leila")
    dialog.birth.field.setText("1995-05-24")
    click(dialog.confirm)
    assert dialog.isVisible()
    assert "disk is full" in dialog.problem.text()
    assert dialog.family.text() == "Haddad"


def test_editing_starts_from_the_record_and_keeps_its_place(
    store: SqlStore, catalogue: Catalogue, qtbot: QtBot
) -> None:
    known = store.patients.find("1042")[0].patient
    dialog = PatientDialog(
        catalogue, TODAY, store.patients.save, partial(queries.alike, store), known
    )
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.birth.text() == "2 Apr 1988"
    QTest.keyClicks(dialog.phone, "555 0100")
    click(dialog.confirm)
    assert dialog.patient is not None
    assert (dialog.patient.id, dialog.patient.phone) == (known.id, "555 0100")
    assert store.patients.find("1042")[0].patient.phone == "555 0100"


def test_what_is_at_home_starts_from_what_every_home_has(
    catalogue: Catalogue, qtbot: QtBot
) -> None:
    boxes = EquipmentList(catalogue)
    qtbot.addWidget(boxes)
    boxes.show()
    assert boxes.value() is None
    tick(boxes.asked)
    assumed = frozenset(item.id for item in catalogue.equipment if item.assumed_at_home)
    assert boxes.value() == assumed
    with qtbot.waitSignal(boxes.edited) as edited:
        tick(boxes.boxes[EquipmentId("loop_band")])
    assert edited.args == [assumed | {"loop_band"}]


def test_the_dialog_is_freed_when_it_closes(
    store: SqlStore,
    catalogue: Catalogue,
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    assert_freed_on_close(
        lambda: PatientDialog(catalogue, TODAY, store.patients.add, partial(queries.alike, store))
    )


def test_the_birth_date_is_picked_in_three_lists(dialog: PatientDialog) -> None:
    QTest.keyClicks(dialog.family, "Haddad, Leila")
    year, month, day = dialog.birth.lists
    for box, text in ((year, "1995"), (month, "May"), (day, "24")):
        box.setCurrentText(text)
        box.activated.emit(box.currentIndex())
    assert dialog.birth.text() == "24 May 1995"
    click(dialog.confirm)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.patient is not None
    assert dialog.patient.birth_date.isoformat() == "1995-05-24"


@pytest.mark.parametrize("pixels", [13, 20])
def test_the_form_is_never_cut_off_at_its_right_edge(dialog: PatientDialog, pixels: int) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    QApplication.processEvents()
    dialog.resize(dialog.minimumSizeHint().expandedTo(dialog.minimumSize()))
    QApplication.processEvents()
    right = dialog.birth.lists[-1]
    assert dialog.rect().right() > right.mapTo(dialog, right.rect().topRight()).x()
    click(dialog.confirm)
    line = dialog.errors["birth_date"]
    assert line.isVisible()
    assert dialog.rect().right() > line.mapTo(dialog, line.rect().topRight()).x()


def test_the_skin_of_the_figures_is_kept_only_once_it_is_chosen(
    dialog: PatientDialog, store: SqlStore
) -> None:
    QTest.keyClicks(dialog.family, "Haddad, Leila")
    dialog.birth.field.setText("1995-05-24")
    assert dialog.entry().skin_tone == ""
    dialog.skin.setFocus()
    QTest.keyClick(dialog.skin, Qt.Key.Key_End)
    click(dialog.confirm)
    assert dialog.patient is not None
    assert dialog.patient.id is not None
    assert store.patients.get(dialog.patient.id).skin_tone == "deep"


def test_a_language_that_the_clinic_added_can_be_chosen(catalogue: Catalogue, qtbot: QtBot) -> None:
    look_in(ROOT / "tests" / "data" / "i18n")
    try:
        dialog = PatientDialog(catalogue, TODAY, lambda patient: patient, lambda _patient: ())
        qtbot.addWidget(dialog)
        assert dialog.language.itemText(dialog.language.findData("ar")) == "العربية"
    finally:
        look_in()
    again = PatientDialog(catalogue, TODAY, lambda patient: patient, lambda _patient: ())
    qtbot.addWidget(again)
    assert again.language.findData("ar") == -1
