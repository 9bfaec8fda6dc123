"""The figures on the sheet have the skin that the settings or the record say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from planner.figures.palette import SkinTone
from planner.handout.snapshot import HandoutSnapshot
from tests.ui.handout.conftest import record_runner, wait_for_sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.handout.view import HandoutPane
    from ui.session import Session
    from ui.settings import Settings


def tone(pane: HandoutPane) -> SkinTone:
    assert pane.sheet is not None
    assert isinstance(pane.sheet.snapshot, HandoutSnapshot)
    return pane.sheet.snapshot.skin_tone


def test_the_sheet_follows_the_record_and_the_setting(
    pane: HandoutPane, session: Session, settings: Settings, qtbot: QtBot
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    first = pane.sheet
    assert tone(pane) is SkinTone.MEDIUM
    assert session.state.patient is not None
    session.update_patient(replace(session.state.patient, skin_tone="deep"))
    wait_for_sheet(pane, qtbot)
    assert tone(pane) is SkinTone.DEEP
    settings.skin_tone = "light"
    pane.follow_skin()
    wait_for_sheet(pane, qtbot)
    assert tone(pane) is SkinTone.LIGHT
    assert first is not None
    assert pane.sheet is not None
    assert pane.sheet.pdf != first.pdf
