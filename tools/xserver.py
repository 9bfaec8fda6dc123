"""A private X server, for windows on a computer that has no screen."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tools import preflight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

START_SECONDS = 30.0
STOP_SECONDS = 10.0


class NoDisplayError(RuntimeError):
    """The private X server did not start."""


def lacking() -> str | None:
    """Say in a few words why there can be no private X display here; None when there can."""
    if shutil.which("Xvfb") is None:
        return "Xvfb is not installed"
    missing = preflight.missing_libraries(preflight.X11_LIBRARIES, preflight.loads)
    if missing:
        return f"Qt's X11 libraries are not installed ({' '.join(sorted(missing.values()))})"
    return None


def on_display(environ: Mapping[str, str], display: str) -> dict[str, str]:
    """Point Qt at one X display and at nothing else."""
    changed = dict(environ) | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    changed.pop("WAYLAND_DISPLAY", None)
    return changed


def _read_number(pipe: int) -> str:
    """Wait for the server to write the display number it chose, and the line end after it."""
    text = b""
    while not text.endswith(b"\n"):
        ready, _, _ = select.select([pipe], [], [], START_SECONDS)
        piece = os.read(pipe, 16) if ready else b""
        if not piece:
            return ""
        text += piece
    return text.decode().strip()


@contextmanager
def private_display() -> Iterator[str]:
    """Run Xvfb on a free display number for as long as the block lasts, and give its name."""
    reader, writer = os.pipe()
    screen = ["-screen", "0", "1920x1080x24", "-dpi", "96", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), *screen],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        number = _read_number(reader)
        if not number:
            raise NoDisplayError("Xvfb did not start.")
        yield f":{number}"
    finally:
        os.close(reader)
        server.terminate()
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
