"""`--encrypt`: the password comes from everywhere but the command line, and is never repeated."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from tests.ui.console.helpers import ROOT, Door, shell, write
from ui.console.passwords import PASSWORD_ENV

PASSWORD = "river lämp cello"


def opens(pdf: Path, password: str = PASSWORD) -> bool:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(pdf)
    with pikepdf.open(pdf, password=password) as document:
        return bool(document.allow.accessibility)


def rest(terminal: int) -> bytes:
    """All that is still shown, until the program is gone."""
    shown = b""
    try:
        while part := os.read(terminal, 1024):
            shown += part
    except OSError:  # so Linux tells that nobody is at the other end
        return shown
    return shown


@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\nsecond line\n"])
def test_the_password_is_a_files_first_line(ending: str, path: Path, door: Door) -> None:
    pdf = path.with_name("sheet.pdf")
    secret = write(path.with_name("secret"), (PASSWORD + ending).encode())
    status, _, told = door("handout", path, "--out", pdf, "--encrypt", "--password-file", secret)
    assert status == 0
    assert len(told) == 1
    assert opens(pdf)


def test_the_environment_gives_it_to_every_sheet(
    path: Path, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_ENV, PASSWORD)
    assert door("handout", path, "--out-dir", path.parent, "--encrypt")[0] == 0
    assert opens(path.with_suffix(".pdf"))


def test_without_encrypt_the_environment_locks_nothing(
    path: Path, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_ENV, PASSWORD)
    assert door("handout", path, "--out-dir", path.parent)[0] == 0
    with pikepdf.open(path.with_suffix(".pdf")) as document:
        assert not document.is_encrypted


def test_nobody_to_ask_is_told(path: Path) -> None:
    ran = shell(f"$stance handout {path.name} --out x.pdf --encrypt < /dev/null", path.parent)
    assert ran.returncode == 2
    assert ran.stderr.decode().splitlines() == [
        f"--encrypt: no password; give --password-file FILE or set {PASSWORD_ENV}."
    ]
    assert not (path.parent / "x.pdf").exists()


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals here")
@pytest.mark.parametrize(("again", "status"), [(PASSWORD, 0), ("river lamp cello", 2)])
def test_at_a_terminal_it_is_asked_for_twice_and_not_shown(
    again: str, status: int, path: Path
) -> None:
    import pty

    pdf = path.with_name("sheet.pdf")
    command = [sys.executable, str(ROOT / "main.py"), "handout", str(path), "--out", str(pdf)]
    ours, theirs = pty.openpty()
    shown = b""
    with subprocess.Popen(
        [*command, "--encrypt"], stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as running:
        os.close(theirs)
        for ask, line in ((b"for the sheets: ", PASSWORD), (b"once more: ", again)):
            while ask not in shown:
                shown += os.read(ours, 1024)
            os.write(ours, f"{line}\n".encode())
        shown += rest(ours)
        assert running.wait(60) == status
    os.close(ours)
    assert b"cello" not in shown
    if status == 0:
        assert opens(pdf)
    else:
        assert b"the two differ" in shown
        assert not pdf.exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"short\n", "--password-file: The password needs at least 8 characters."),
        (b"", "--password-file: The password needs at least 8 characters."),
        (b"blank at end \n", "--password-file: The password begins or ends with a blank"),
        (b"\xff\xfe\x00", "--password-file: is not a text in UTF-8."),
    ],
)
def test_a_bad_password_stops_everything(content: bytes, says: str, path: Path, door: Door) -> None:
    secret = write(path.with_name("secret"), content)
    status, _, told = door(
        "handout", path, "--out-dir", path.parent, "--encrypt", "--password-file", secret
    )
    assert status == 2
    assert len(told) == 1
    assert told[0].startswith(says)
    assert not path.with_suffix(".pdf").exists()


def test_a_password_file_that_is_not_there_is_told(path: Path, door: Door) -> None:
    gone = path.with_name("gone")
    told = door("handout", path, "--out", "x.pdf", "--encrypt", "--password-file", gone)[2]
    assert told == ["--password-file: cannot be read: No such file or directory."]
    assert door("handout", path, "--out", "x.pdf", "--password-file", gone)[::2] == (
        2,
        ["--password-file: needs --encrypt beside it."],
    )


def test_a_weak_password_is_told_and_taken(path: Path, door: Door) -> None:
    secret = write(path.with_name("secret"), b"password123")
    pdf = path.with_name("sheet.pdf")
    status, _, told = door("handout", path, "--out", pdf, "--encrypt", "--password-file", secret)
    assert status == 0
    assert told[0].startswith("--password-file: Weak: ")
    assert "password123" not in "".join(told)
    assert opens(pdf, "password123")
