"""One door: sentences to the therapist, details to the log, patient data to neither."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from planner.errors import PlannerError, StoreError
from ui import logs
from ui.messages import Level, Message, Messages

pytestmark = pytest.mark.usefixtures("theme")


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Message] = []

    @Slot(object)
    def hear(self, message: Message) -> None:
        self.heard.append(message)


def test_messages_reach_the_listener_with_their_action() -> None:
    messages, listener = Messages(), Listener()
    messages.posted.connect(listener.hear)
    undo = QAction("Undo")
    messages.info("Removed Pelvic drop.", undo)
    messages.warn("Red flags not asked yet.")
    messages.error(PlannerError("Not saved: the disk is full."))
    assert listener.heard == [
        Message(Level.INFO, "Removed Pelvic drop.", undo),
        Message(Level.WARN, "Red flags not asked yet."),
        Message(Level.ERROR, "Not saved: the disk is full."),
    ]
    assert listener.heard[0].action is undo
    assert messages.take_unseen() == ()


def test_before_a_window_the_terminal_hears_it(capsys: pytest.CaptureFixture[str]) -> None:
    messages = Messages()
    messages.error(StoreError("The record file is locked."))
    assert capsys.readouterr().err.splitlines()[-1] == "The record file is locked."
    assert messages.take_unseen() == (Message(Level.ERROR, "The record file is locked."),)
    assert messages.take_unseen() == ()


def test_no_terminal_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    messages = Messages()
    messages.info("Saved.")
    assert len(messages.take_unseen()) == 1


def test_sentences_stay_out_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    messages, listener = Messages(), Listener()
    messages.posted.connect(listener.hear)
    with caplog.at_level(logging.DEBUG):
        messages.info("Tom Bauer saved Ana Ruiz.")
        messages.error(StoreError("Ana Ruiz cannot be saved.", "row 7 is stale"))
    assert "StoreError: row 7 is stale" in caplog.text
    assert "Ana" not in "".join(record.message for record in caplog.records)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = logs.start(tmp_path / "logs")
    yield path
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_log_holds_places_but_no_messages(log_file: Path) -> None:
    secret = "Ana Ruiz, 2 Apr 1988"
    messages, listener = Messages(), Listener()
    messages.posted.connect(listener.hear)
    try:
        try:
            raise KeyError(secret)
        except KeyError as cause:
            raise StoreError(f"{secret} cannot be saved.", "the row is gone") from cause
    except StoreError as error:
        messages.error(error)
    text = log_file.read_text("utf-8")
    assert "the row is gone" in text
    assert "caused by builtins.KeyError" in text
    assert "tests/ui/test_messages.py" in text
    assert "Ana" not in text
    assert "1988" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights another way")
def test_the_log_is_private(log_file: Path) -> None:
    logging.getLogger("stance").info("started")
    assert stat.S_IMODE(log_file.stat().st_mode) == 0o600
    assert stat.S_IMODE(log_file.parent.stat().st_mode) == 0o700


def test_a_group_of_errors_and_a_circle_are_reduced() -> None:
    first, second = ValueError("Ana"), TypeError("Ruiz")
    first.__cause__, second.__cause__ = second, first
    assert logs.reduced(first) == "builtins.ValueError\ncaused by builtins.TypeError"
