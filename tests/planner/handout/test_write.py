"""Writing a sheet: the old file or the new one, never a piece."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner.errors import HandoutError
from planner.handout.write import write

OLD, NEW = b"%PDF-old" * 4000, b"%PDF-new" * 9000
KILLS = int(os.environ.get("STANCE_WRITE_KILLS", "12"))
ROOT = Path(__file__).parents[3]


def _only(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_writes_and_replaces(tmp_path: Path) -> None:
    target = tmp_path / "Ána Ruiz.pdf"
    write(target, OLD)
    write(target, NEW)
    assert target.read_bytes() == NEW
    assert _only(tmp_path) == [target.name]


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    write(tmp_path / "a.pdf", NEW)
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, says: str
) -> None:
    target = tmp_path / "a.pdf"
    write(target, OLD)

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(HandoutError, match=says) as caught:
        write(target, NEW)
    assert str(tmp_path) not in caught.value.message
    assert target.read_bytes() == OLD
    assert _only(tmp_path) == ["a.pdf"]


def test_a_missing_folder_and_a_folder_as_file(tmp_path: Path) -> None:
    with pytest.raises(HandoutError, match="folder does not exist"):
        write(tmp_path / "no" / "a.pdf", NEW)
    with pytest.raises(HandoutError, match="That is a folder"):
        write(tmp_path, NEW)
    with pytest.raises(HandoutError, match="too long"):
        write(tmp_path / ("x" * 300), NEW)
    assert _only(tmp_path) == []


def test_an_interrupt_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "a.pdf", NEW)
    assert _only(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file size")
def test_out_of_room_for_real(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write(target, OLD)
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from planner.errors import HandoutError; from planner.handout.write import write\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))\n"
        "try: write(Path(sys.argv[1]), b'x' * 60000)\n"
        "except HandoutError as error: print(error.message)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(target)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "disk is full" in done.stdout
    assert target.read_bytes() == OLD
    assert _only(tmp_path) == ["a.pdf"]


def _aged(path: Path, seconds: float) -> Path:
    path.write_bytes(b"%PDF-piece")
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def test_sweeps_only_our_own_left_overs_of_more_than_a_day(tmp_path: Path) -> None:
    left_over = _aged(tmp_path / ".stance-ab12_x9z.part", 25 * 3600)
    fresh = _aged(tmp_path / ".stance-cd34_x9z.part", 23 * 3600)
    others = [
        _aged(tmp_path / name, 99 * 3600)
        for name in ("ab12_x9z.part", ".stance-notes.part", ".stance-ab12_x9z.pdf", "old.pdf")
    ]
    folder = tmp_path / ".stance-ef56_x9z.part"
    folder.mkdir()
    write(tmp_path / "a.pdf", NEW)
    assert not left_over.exists()
    assert fresh.exists()
    assert all(other.exists() for other in others)
    assert folder.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_while_writing(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    write(target, OLD)
    code = (
        "import sys; from pathlib import Path; from planner.handout.write import write\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    for piece, times in ((b'%PDF-new', 9000), (b'%PDF-old', 4000)):\n"
        "        write(Path(sys.argv[1]), piece * times)\n"
    )
    for number in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", code, str(target)], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        time.sleep(0.001 * (number % 7))  # the moment of the kill, not a wait for something
        child.send_signal(signal.SIGKILL)
        child.communicate()
        assert target.read_bytes() in {OLD, NEW}


def test_a_file_that_is_there_is_left_when_nothing_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write(path, b"first", replace=False)
    with pytest.raises(HandoutError, match="already"):
        write(path, b"second", replace=False)
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]
