"""The list at every width: what is cut off, what stays, what comes on demand."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from db.summary import complaint_words
from planner.patients.patient import Patient, PatientSummary
from planner.vocabulary import PatientId
from tests.helpers.stores import TODAY
from tests.helpers.window import click
from ui.patients import words
from ui.patients.delegate import RowDelegate
from ui.patients.models import BORN, COMPLAINT, KEPT, LAST_VISIT, NAME, PROGRAM, PatientsModel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.patients.view import PatientsPage

ANA = Patient(PatientId(1), "Ruiz", "Ana", date(1988, 4, 2))
NOON = datetime(2026, 11, 22, 12, 41, tzinfo=UTC)


def summary(
    *,
    complaint: str = "",
    exercises: int | None = 4,
    stopped: bool = False,
    delivered: bool = False,
) -> PatientSummary:
    return PatientSummary(ANA, complaint, TODAY, exercises, stopped, "", NOON, delivered)


def text_size(pixels: int) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (summary(), "4 exercises, draft"),
        (summary(delivered=True), "4 exercises"),
        (summary(exercises=1, delivered=True), "1 exercise"),
        (summary(exercises=0), "No exercises"),
        (summary(stopped=True), "Stopped: referred"),
        (summary(exercises=None), ""),
    ],
)
def test_what_was_given(given: PatientSummary, told: str) -> None:
    said = words.program_words(given, TODAY)
    assert said.replace("exercise(s)", "exercise" if "1 " in said else "exercises") == told


def test_todays_visit_has_its_hour(qtbot: QtBot) -> None:  # noqa: ARG001 - needs an application
    assert words.visit_time(summary(), TODAY) == f"Today {NOON.astimezone():%H:%M}"
    assert words.visit_time(summary(), date(2026, 11, 23)) == "22 Nov 2026"


def test_a_complaint_is_cut_before_its_side(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    model = PatientsModel(TODAY)
    model.show_rows((summary(complaint=complaint_words("Knee pain, inner side (right)")),), TODAY)
    index = model.index(0, COMPLAINT)
    assert index.data(KEPT) == " (right)"
    option = QStyleOptionViewItem()
    option.rect.setSize(QImage(150, 44, QImage.Format.Format_RGB32).size())
    drawn: list[str] = []

    class Listening(QPainter):
        def drawText(self, *parts: object) -> None:  # type: ignore[override]
            drawn.append(str(parts[-1]))

    image = QImage(150, 44, QImage.Format.Format_RGB32)
    painter = Listening(image)
    RowDelegate().paint(painter, option, index)
    painter.end()
    assert drawn[0].endswith("… (right)")
    assert drawn[0].startswith("Knee")


@pytest.mark.parametrize(("width", "pixels"), [(700, 13), (1024, 26), (1366, 26), (1400, 13)])
def test_no_date_and_no_program_is_cut_off(page: PatientsPage, width: int, pixels: int) -> None:
    text_size(pixels)
    page.resize(width, 700)
    QApplication.processEvents()
    table = page.table
    measured = table.fontMetrics().horizontalAdvance
    texts = {
        BORN: words.longest_born(),
        LAST_VISIT: words.longest_times(),
        PROGRAM: words.longest_program(),
    }
    for column, longest in texts.items():
        if not table.isColumnHidden(column):
            assert table.columnWidth(column) >= max(map(measured, longest))
    assert not table.isColumnHidden(NAME)
    assert not table.isColumnHidden(BORN)  # it tells namesakes apart
    shown = [n for n in range(6) if not table.isColumnHidden(n)]
    assert sum(table.columnWidth(n) for n in shown) == table.viewport().width()


def test_where_it_is_narrow_the_details_come_on_demand(page: PatientsPage, qtbot: QtBot) -> None:
    assert page.panel.isVisible()
    assert not page.list.details.isVisible()
    page.resize(800, 700)
    QApplication.processEvents()
    assert page.table.isVisible()
    assert not page.panel.isVisible()
    click(page.list.details)
    assert page.panel.isVisible()
    assert not page.table.isVisible()
    qtbot.waitUntil(page.panel.open.hasFocus)
    QTest.keyClick(page.panel.open, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.table.hasFocus)
    assert not page.panel.isVisible()
    page.resize(1400, 800)
    QApplication.processEvents()
    assert page.panel.isVisible()
    assert page.table.isVisible()


@pytest.mark.parametrize(("width", "pixels"), [(1024, 26), (1366, 26), (1024, 13), (1920, 13)])
def test_the_bar_over_the_list_fits(
    page: PatientsPage, qtbot: QtBot, width: int, pixels: int
) -> None:
    text_size(pixels)
    page.resize(width, 700)
    pane = page.list

    def fits() -> bool:
        parts = (pane.search, pane.which, pane.count, pane.details, pane.new)
        seen = [part for part in parts if part.isVisible()]
        boxes = [part.geometry() for part in seen]
        apart = not any(one.intersects(two) for one, two in combinations(boxes, 2))
        return apart and all(part.width() >= part.minimumSizeHint().width() for part in seen)

    qtbot.waitUntil(fits)
    assert pane.search.isVisible()
    assert pane.new.isVisible()


def test_del_archives_only_where_the_list_has_the_focus(page: PatientsPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 4
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)


def test_esc_goes_from_the_list_to_the_search(page: PatientsPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.search.hasFocus)


def test_the_rows_say_the_birth_date_with_the_name(page: PatientsPage) -> None:
    index: QModelIndex = page.model.index(0, NAME)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert ", born " in said
    assert said.startswith(str(index.data()))
