"""What goes out: the answer to stdout, everything told to stderr, whatever state they are in."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import traceback
from pathlib import Path
from typing import TextIO

from planner.errors import PlannerError
from ui.console.problems import one_line

_ROOT = Path(__file__).resolve().parents[2]
# Windows tells a reader that has gone by EINVAL.
_READER_GONE = {errno.EPIPE} | ({errno.EINVAL} if os.name == "nt" else set())


def answer(text: str) -> None:
    """Print the answer in UTF-8, whatever the locale. A reader that has seen enough is no error.

    Raises PlannerError when it cannot be printed.
    """
    # Closed streams are None, which the type of sys.stdout does not say.
    stdout: TextIO | None = sys.stdout
    if stdout is None:
        raise PlannerError("The answer could not be printed: the output is closed.")
    try:
        stdout.flush()
        stdout.buffer.write(text.encode("utf-8") + b"\n")
        stdout.flush()
    except OSError as error:
        _abandon(stdout)
        if error.errno not in _READER_GONE:
            reason = error.strerror or "the output is closed"
            raise PlannerError(f"The answer could not be printed: {reason}.") from error


def say(*sentences: str) -> None:
    """Tell the person; each line printable. With nobody listening, the exit status still tells."""
    stderr: TextIO | None = sys.stderr
    if stderr is None:
        return
    lines = [_indented(line) for sentence in sentences for line in sentence.splitlines()]
    try:
        stderr.write("".join(f"{line}\n" for line in lines))
        stderr.flush()
    except OSError:
        _abandon(stderr)


def failed_at(error: BaseException) -> str:
    """The kind and place of an unexpected error. Its message stays out: it may quote a patient."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if _is_ours(Path(frame.filename))]
    if not ours:
        return type(error).__name__
    last = ours[-1]
    place = Path(last.filename).relative_to(_ROOT).as_posix()
    return f"{type(error).__name__}, {place}:{last.lineno}"


def _is_ours(path: Path) -> bool:
    return path.is_relative_to(_ROOT) and "site-packages" not in path.parts


def _indented(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" "))] + one_line(line)


def _abandon(stream: TextIO) -> None:
    """Keep what is left in the buffer from failing again when Python ends."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
