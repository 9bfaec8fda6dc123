"""The log file: rotating, private, and without what people typed.

Errors are reduced to type, file, line and function: an exception's message may quote a patient.
"""

from __future__ import annotations

import logging
import os
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

FILE_NAME = "stance.log"
_BYTES = 1_000_000
_KEPT = 3
_ROOT = Path(__file__).resolve().parent.parent
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def reduced(error: BaseException) -> str:
    """An error and its causes as type, file, line and function: no message, no value."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        lines.append(f"{'caused by ' if lines else ''}{kind.__module__}.{kind.__qualname__}")
        frames = traceback.extract_tb(current.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        hidden = current.__suppress_context__
        current = current.__cause__ or (None if hidden else current.__context__)
    return "\n".join(lines)


def _short(name: str) -> str:
    """A file's path inside the program or its libraries, without the person's home folder."""
    path = Path(name)
    if path.is_relative_to(_ROOT):
        inside = path.relative_to(_ROOT)
        if "site-packages" not in inside.parts:
            return inside.as_posix()
    return "/".join(path.parts[-2:])


class ReducedFormatter(logging.Formatter):
    """Writes errors reduced."""

    def format(self, record: logging.LogRecord) -> str:
        """One record; another handler's whole traceback is not reused."""
        known, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = known

    def formatException(self, ei: ExcInfo) -> str:
        """The error without its message."""
        return reduced(ei[1]) if ei[1] is not None else ""


class _PrivateFileHandler(RotatingFileHandler):
    """Keeps its files for the owner's eyes only."""

    def _open(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - the base's type is private
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.close(descriptor)
        return super()._open()


def start(folder: Path, level: int = logging.INFO) -> Path:
    """Log into a file of this folder from now on; gives its path. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / FILE_NAME
    handler = _PrivateFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(ReducedFormatter(_FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return path
