"""Another language takes hold at once: same visit, same findings, same undo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from planner.assessment.assessment import ObservedFinding
from planner.patients.patient import Patient
from planner.vocabulary import FindingId, Side
from tests.helpers.stores import FixedClock, fresh_store
from tests.helpers.window import PATIENCE_MS
from ui import i18n
from ui.app import application, build, rebuilt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow

KNEE = ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4})


@pytest.fixture
def spanish(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window with an edited visit, turned Spanish in the menu."""
    store = fresh_store(tmp_path)
    who = store.patients.add(Patient(None, "Ruiz", "Ana", date(1988, 4, 2)))
    first = build(store, FixedClock(), tmp_path / "window.ini")
    first.show()
    first.open_patient(who)
    first.parts.session.record(KNEE)
    choice = next(a for a in first.commands.language.actions() if a.data() == "es")
    with qtbot.waitSignal(first.rebuild_wanted):
        choice.trigger()
    made = rebuilt(first)
    made.show()
    qtbot.waitUntil(lambda: not made.visit_page.handout.making, timeout=PATIENCE_MS)
    yield made
    made.close()
    store.close()
    i18n.install(application(), i18n.ENGLISH)


def test_the_window_speaks_spanish_and_remembers(spanish: MainWindow) -> None:
    titles = [action.text().replace("&", "") for action in spanish.menuBar().actions()]
    assert "Archivo" in titles
    assert "File" not in titles
    assert spanish.parts.settings.language == "es"


def test_the_visit_its_findings_and_undo_are_still_there(spanish: MainWindow) -> None:
    assert spanish.on_visit
    assert spanish.context.person.name.text() == "Ruiz, Ana"
    state = spanish.parts.session.state
    assert state.assessment.observed(KNEE.finding) is not None
    assert spanish.commands.undo.isEnabled()
    spanish.commands.undo.trigger()
    assert spanish.parts.session.state.assessment.observed(KNEE.finding) is None


def test_edits_are_still_saved(spanish: MainWindow, qtbot: QtBot) -> None:
    spanish.parts.session.record(ObservedFinding(FindingId("weak_glute_med"), Side.RIGHT))
    assert spanish.autosave.unsaved
    spanish.autosave.save_now()
    qtbot.waitUntil(lambda: not spanish.autosave.unsaved, timeout=PATIENCE_MS)


def test_one_window_is_left(spanish: MainWindow) -> None:
    shown = [w for w in QApplication.topLevelWidgets() if type(w) is type(spanish)]
    assert shown == [spanish]
