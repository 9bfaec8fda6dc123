"""The real window over a real encrypted store; file dialogs that a test can reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from tests.helpers.window import window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def own_dialogs(qapp: QCoreApplication) -> None:  # noqa: ARG001 - needs an application
    """Qt's own file dialogs: the system's cannot be driven."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window over an empty store in `tmp_path/store`."""
    with window_on(qtbot, tmp_path) as made:
        yield made
