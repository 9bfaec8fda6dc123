"""The password of locked sheets: from a file, the environment or the keyboard, never from argv."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import TextIO

from planner.handout.locked import Strength, judged
from ui.console.problems import InputError, Problem
from ui.console.streams import say

PASSWORD_ENV = "STANCE_PDF_PASSWORD"  # noqa: S105 - its name, not its value
_OPTION = "--password-file"
_LARGEST = 4096


def password_for(options: Namespace) -> str | None:
    """The password that all sheets of this call get; None for open sheets.

    A weak one is told and taken. Raises InputError; no message holds the password.
    """
    if not options.encrypt:
        if options.password_file is not None:
            raise InputError([Problem(_OPTION, "needs --encrypt beside it.")])
        return None
    place, password = _given(options.password_file)
    told = judged(password)
    if told.strength is Strength.REFUSED:
        raise InputError([Problem(place, str(told.sentence))])
    if told.strength is Strength.WEAK:
        say(f"{place}: {told.sentence}")
    return password


def _given(file: Path | None) -> tuple[str, str]:
    """Where the password came from, and the password."""
    if file is not None:
        return _OPTION, _read(file)
    if PASSWORD_ENV in os.environ:
        return PASSWORD_ENV, os.environ[PASSWORD_ENV]
    stdin: TextIO | None = sys.stdin
    if stdin is None or not stdin.isatty():
        raise InputError(
            [Problem("--encrypt", f"no password; give {_OPTION} FILE or set {PASSWORD_ENV}.")]
        )
    return "password", _typed()


def _read(file: Path) -> str:
    """The first line of a small text file."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
        line = data.decode("utf-8-sig").split("\n", 1)[0]
    except OSError as error:
        raise InputError(
            [Problem(_OPTION, f"cannot be read: {error.strerror or 'it is not there'}.")]
        ) from error
    except UnicodeDecodeError:
        raise InputError([Problem(_OPTION, "is not a text in UTF-8.")]) from None
    return line.removesuffix("\r")


def _typed() -> str:
    try:
        first = getpass.getpass("Password for the sheets: ")
        again = getpass.getpass("The same once more: ")
    except EOFError:
        raise InputError([Problem("password", "none was typed.")]) from None
    if first != again:
        raise InputError([Problem("password", "the two differ. Nothing was written.")])
    return first
