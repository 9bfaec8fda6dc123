"""Every screen with words 40 % longer: all of them translated, none cut, no window too wide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import resources
from planner.assessment.assessment import ObservedFinding
from planner.content.jsonfile import read_json
from planner.usecases.sample import add_sample
from planner.vocabulary import FindingId, Side
from tests.helpers.content import catalogue, pack_documents
from tests.helpers.legible import Fault, content_of, faults, screen_faults
from tests.helpers.pseudo import pseudo
from tests.helpers.stores import FixedClock, fresh_store
from tests.helpers.window import CLINIC, settings_dialog, window_on
from ui.main_window import MainWindow
from ui.patients.dialog import PatientDialog

SIZES = (QSize(1366, 768), QSize(1920, 1080))
# Said the same in every language: names, units, what is printed on the sheet.
SAME = (
    "Stance", "Ana", "Ruiz", "Ana Ruiz", "Ruiz, Ana", "Runner", "Sample", "A4", "PDF", "MMT",
    "English", "Español", "Deutsch", "Français", "Polski", "Português", "Tiếng Việt", "Ελληνικά",
    "Русский", "Українська", CLINIC.name, CLINIC.phone, CLINIC.therapist,
)  # fmt: skip


@pytest.fixture(scope="module")
def content() -> str:
    """All texts of the content pack and of the sheet."""
    sheet = read_json(resources.path("i18n/sheet.en.json"), "sheet")
    return content_of((*SAME, *_strings([one.body for one in pack_documents()]), *_strings(sheet)))


@pytest.fixture(params=SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def size(request: pytest.FixtureRequest) -> QSize:
    """The size of a screen."""
    chosen = request.param
    assert isinstance(chosen, QSize)
    return chosen


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path, size: QSize) -> Iterator[MainWindow]:
    """The window with the sample patient, in the made-up language."""
    store = fresh_store(tmp_path)
    add_sample(store, store.catalogue(), FixedClock())
    with (
        pseudo(qapp),
        window_on(qtbot, tmp_path, store, (size.width(), size.height())) as shown,
    ):
        yield shown


def test_every_screen(window: MainWindow, qtbot: QtBot, size: QSize, content: str) -> None:
    found: list[Fault] = []
    for name, shown in _screens(window, qtbot):
        QCoreApplication.processEvents()  # what was just opened finds its size
        found += [
            Fault(one.area, one.widget, f"{one.what} ({name})", one.text)
            for one in (*faults(shown, content), *screen_faults(shown, size))
        ]
        if shown is not window:
            shown.close()
    assert window.width() == size.width()
    once = {(one.widget, one.text): one for one in found}
    assert not once, "\n".join(sorted(map(str, once.values())))


def _screens(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    store, session, page = window.parts.store, window.parts.session, window.visit_page

    def rested() -> bool:
        busy = page.handout.making or page.handout.drawing or window.parts.jobs.running
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        return not busy

    qtbot.waitUntil(rested)
    yield "patients", window
    dialog = PatientDialog(
        window.parts.catalogue, FixedClock().today(), store.patients.add, lambda _: (), None, window
    )
    dialog.open()
    yield "new patient", dialog
    window.open_patient(store.patients.find("Ana Ruiz")[0].patient)
    qtbot.waitUntil(rested)
    yield "cockpit", window
    page.open_red_flags()
    yield "red flags", _dialog(qtbot)
    page.toggle_excluded()
    yield "excluded", window
    yield "override", page.program.open_override(session.state.proposal.excluded[0])
    page.toggle_excluded()
    window.choices.open_keyboard_map()
    yield "keys", _dialog(qtbot)
    settings = settings_dialog(CLINIC, window.parts, window)
    settings.open()
    yield "settings", settings
    session.record(ObservedFinding(FindingId("weak_glute_med"), Side.BILATERAL, {"mmt": "4-"}))
    qtbot.waitUntil(rested)
    yield "changed", window
    flag = next(one for one in catalogue().findings if one.stop is not None)
    session.record(ObservedFinding(flag.id, flag.sides[0]))
    qtbot.waitUntil(rested)
    yield "stop", window


def _dialog(qtbot: QtBot) -> QDialog:
    def open_now() -> list[QDialog]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, QDialog) and one.isVisible()]

    qtbot.waitUntil(lambda: len(open_now()) == 1)
    return open_now()[0]


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
