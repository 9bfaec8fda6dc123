"""The second door in a shell: streams that are closed, full or read by nobody."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from planner.suggest.catalogue import Catalogue
from planner.vocabulary import SystemClock
from tests.ui.console.helpers import ROOT, case, shell, write
from ui.console.run import run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="bash is for the other systems")
BARE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}


@pytest.fixture
def stop(tmp_path: Path) -> Path:
    return write(tmp_path / "stop.json", case(findings={"rf_dvt": {"side": "left"}}))


def test_a_reader_that_leaves_early_changes_nothing(path: Path, stop: Path) -> None:
    for name, status in ((path.name, 0), (stop.name, 3)):
        ended = shell(f"$stance plan {name} | true; exit ${{PIPESTATUS[0]}}", path.parent)
        assert (ended.returncode, ended.stderr) == (status, b"")


@pytest.mark.parametrize("where", [">&-", ">/dev/full"])
def test_an_answer_that_reaches_nobody_is_a_failure_in_one_sentence(where: str, path: Path) -> None:
    if "/dev" in where and not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    ended = shell(f"$stance plan {path.name} {where}", path.parent)
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"The answer could not be printed: ")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.parametrize("where", ["2>&-", ">&- 2>&- <&-"])
def test_with_nobody_listening_the_status_still_tells(where: str, path: Path, stop: Path) -> None:
    line = f"$stance plan none.json {where}; a=$?; $stance handout {stop.name} --out x.pdf {where}"
    ended = shell(f"{line}; echo $a $?", path.parent)
    assert ended.stdout == b"2 3\n"
    done = shell(f"$stance handout {path.name} --out sheet.pdf {where}", path.parent)
    assert done.returncode == 0
    assert path.with_name("sheet.pdf").read_bytes().startswith(b"%PDF")


def test_stderr_carries_sentences_and_no_log(path: Path) -> None:
    ended = shell(f"$stance handout {path.name} --out none/x.pdf", path.parent)
    assert ended.returncode == 1
    assert ended.stderr == b"The folder does not exist. Choose another one.\n"


def test_a_bare_locale_and_another_folder_change_no_byte(path: Path) -> None:
    usual = shell(f"$stance plan {path.name} --json", path.parent).stdout
    bare = shell(f"cd / && $stance plan {path} --json", path.parent, **BARE)
    assert (bare.returncode, bare.stdout, bare.stderr) == (0, usual, b"")
    assert json.loads(usual)["status"] == "ok"
    lost = shell("$stance plan caf\u00e9.json", path.parent, **BARE)
    assert lost.returncode == 2
    assert lost.stderr.isascii()


def test_a_case_may_come_through_a_pipe(path: Path) -> None:
    ended = shell(f"(sleep 0.1; cat {path.name}) | $stance plan /dev/stdin", path.parent)
    assert ended.returncode == 0


def test_a_python_without_the_libraries_is_told_so(path: Path) -> None:
    ended = shell(f"{sys.executable} -S {ROOT / 'main.py'} plan {path.name}", path.parent)
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"Stance needs pydantic, ")
    assert b"make setup" in ended.stderr
    assert ended.stderr.count(b"\n") == 1


def test_an_unforeseen_error_is_named_by_kind_and_place_alone(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken() -> Catalogue:
        raise LookupError("Zaphod Qxyzzy")

    status = run(Namespace(command="plan", case=path, json=True), broken, SystemClock())
    (told,) = capfd.readouterr().err.splitlines()
    assert status == 1
    assert "(LookupError, tests/ui/console/test_streams.py:" in told
    assert "Qxyzzy" not in told


def test_ctrl_c_ends_quietly(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> Catalogue:
        raise KeyboardInterrupt

    assert run(Namespace(command="plan", case=path), interrupted, SystemClock()) == 130
    assert capfd.readouterr().err == ""
