"""Stance: from findings to a home exercise program and its printed sheet. Composition root."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NAME = "Stance"
STORE_ENV = "STANCE_STORE"
LANGUAGES = "languages"


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window, or run a command of the second door; the exit status."""
    from planner.handout.languages import look_in

    options = _options(argv)
    look_in(_folder("data") / LANGUAGES)
    if options.command:
        return _console(options)
    if not _has_display():
        print(
            "Stance found no display for its window. Without one, use: "
            "python main.py handout CASE.json --out FILE.pdf",
            file=sys.stderr,
        )
        return 1
    return _window(options.store or os.environ.get(STORE_ENV, ""))


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    from ui.console.run import add_commands

    parser = argparse.ArgumentParser(
        prog="main.py", description="Plans home exercise programs. Without a command: the window."
    )
    parser.add_argument(
        "--store",
        metavar="PATH|URL",
        default="",
        help=f"file or folder of the records, or a postgresql+psycopg:// URL (also {STORE_ENV})",
    )
    add_commands(parser.add_subparsers(dest="command", metavar="COMMAND"))
    return parser.parse_args(argv)


def _console(options: argparse.Namespace) -> int:
    # Neither Qt nor the store is needed here, so neither is loaded.
    import resources
    from planner.content.pack import load_catalogue
    from planner.vocabulary import SystemClock
    from ui.console.run import run

    # What is worth telling is told by `run`; records without a handler would reach stderr too.
    logging.basicConfig(handlers=[logging.NullHandler()])
    return run(options, lambda: load_catalogue(resources.path("content")), SystemClock())


def _has_display() -> bool:
    """Windows and macOS always have one; elsewhere Qt would abort without."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window(location: str) -> int:
    # SQLAlchemy before PySide6: Qt's import hook makes it slower and larger the other way round.
    from db.store import STORE_FILE, open_store  # isort: skip

    import resources
    from planner.content.pack import documents
    from planner.errors import PlannerError
    from planner.usecases.sample import add_sample, is_new
    from planner.vocabulary import SystemClock
    from ui import app, logs

    clock = SystemClock()
    log_path = logs.start(_folder("state"))
    try:
        pack = documents(resources.path("content"))
        store = open_store(
            location or _folder("data") / STORE_FILE,
            documents=pack,
            version=next(str(one.body["version"]) for one in pack if one.kind == "pack"),
            clock=clock,
        )
        if is_new(store):
            add_sample(store, store.catalogue(), clock)
    except PlannerError as error:
        logging.getLogger(NAME).error("No start: %s", error.detail or type(error).__name__)
        print(error.message, file=sys.stderr)
        return app.refuse(error)
    try:
        return app.run(store, clock, _folder("config") / "window.ini", log_path)
    finally:
        store.close()


def _folder(what: Literal["data", "config", "state"]) -> Path:
    """Where this computer keeps such files for the person at it."""
    import platformdirs

    folders = platformdirs.PlatformDirs(NAME, appauthor=False)
    return {
        "data": folders.user_data_path,
        "config": folders.user_config_path,
        "state": folders.user_log_path,
    }[what]


def _start() -> int:
    """The exit status, and one sentence where the libraries of this Python are not set up."""
    try:
        return main()
    except ModuleNotFoundError as error:
        from pathlib import Path

        missing = (error.name or "").partition(".")[0]
        if not missing or (Path(__file__).parent / missing).exists():
            raise
        print(
            f"Stance needs {missing}, which this Python does not have. "
            "Start it by `make run`, or after `make setup` with the Python in .venv.",
            file=sys.stderr,
        )
        return 1


if __name__ == "__main__":
    sys.exit(_start())
