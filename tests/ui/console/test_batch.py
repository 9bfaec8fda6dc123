"""`main.py handout A.json B.json --out-dir DIR`: whole sheets, told one by one, none replaced."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.ui.console.helpers import NAME, ROOT, Door, case, patient, shell, write
from ui.console.exits import Exit, worst

STOP = case(findings={"rf_dvt": {"side": "left"}})
NOTHING = case(findings={})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder for the sheets."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def cases(folder: Path, count: int) -> list[Path]:
    return [write(folder / f"case{n:02}.json", case()) for n in range(count)]


def names(out: Path) -> list[str]:
    return sorted(one.name for one in out.iterdir())


def test_each_case_gets_a_sheet_named_after_its_file(tmp_path: Path, out: Path, door: Door) -> None:
    first, second = write(tmp_path / "ana.json", case()), write(tmp_path / "b c.v2.json", case())
    status, answer, told = door("handout", first, second, "--out-dir", out)
    assert status == 0
    assert answer.splitlines() == [str(out / "ana.pdf"), str(out / "b c.v2.pdf")]
    pages = [len(PdfReader(out / name).pages) for name in ("ana.pdf", "b c.v2.pdf")]
    assert told == [f"2 of 2 sheets written, {sum(pages)} pages."]


def test_the_sheet_is_the_one_that_out_writes(tmp_path: Path, out: Path, door: Door) -> None:
    (path,) = cases(tmp_path, 1)
    words = ("--paper", "a4", "--large-print")
    assert door("handout", path, "--out", tmp_path / "one.pdf", *words)[0] == 0
    assert door("handout", path, "--out-dir", out, *words)[0] == 0
    assert (out / "case00.pdf").read_bytes() == (tmp_path / "one.pdf").read_bytes()


def test_the_worst_case_is_the_status_and_the_good_ones_are_written(
    tmp_path: Path, out: Path, door: Door
) -> None:
    good, stop = write(tmp_path / "good.json", case()), write(tmp_path / "stop.json", STOP)
    bad = write(tmp_path / "bad.json", case(findings={"nonsense": {}}))
    broken = write(tmp_path / "broken.json", b"{")
    nameless = write(tmp_path / "nameless.json", patient())
    nothing = write(tmp_path / "nothing.json", NOTHING)
    assert door("handout", good, stop, "--out-dir", out)[0] == 3
    status, answer, told = door(
        "handout", stop, bad, good, broken, nameless, "--out-dir", out, "--force"
    )
    assert status == 2
    assert answer.splitlines() == [str(out / "good.pdf")]
    assert [line.split(": ")[0] for line in told[:-1]] == [
        str(one) for one in (stop, bad, broken, nameless)
    ]
    assert told[0].startswith(f"{stop}: Stop, no sheet. ")
    assert told[1] == f"{bad}: findings.nonsense: unknown finding."
    assert told[3] == f"{nameless}: patient.name: missing; a handout needs it."
    assert told[-1].endswith("1 stopped by a red flag; 3 not written.")
    status, _, told = door("handout", bad, nothing, "--out-dir", out)
    assert status == 1
    assert told[1] == f"{nothing}: No exercise fits these findings, so no sheet was written."
    assert names(out) == ["good.pdf"]


def test_a_sheet_that_is_there_stays_unless_forced(tmp_path: Path, out: Path, door: Door) -> None:
    first, second = cases(tmp_path, 2)
    write(out / "case00.pdf", b"signed")
    status, answer, told = door("handout", first, second, "--out-dir", out)
    assert (status, answer.splitlines()) == (1, [str(out / "case01.pdf")])
    assert told[0] == f"{first}: case00.pdf is there already; --force replaces it."
    assert (out / "case00.pdf").read_bytes() == b"signed"
    assert door("handout", first, "--out-dir", out, "--force")[0] == 0
    assert (out / "case00.pdf").read_bytes().startswith(b"%PDF")


def test_a_link_that_leads_nowhere_is_not_followed(tmp_path: Path, out: Path, door: Door) -> None:
    (path,) = cases(tmp_path, 1)
    (out / "case00.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    assert door("handout", path, "--out-dir", out)[0] == 1
    assert not (tmp_path / "elsewhere.pdf").exists()


@pytest.mark.parametrize("names", [("a/ana.json", "b/ana.json"), ("Ana.json", "b/aNA.json")])
def test_two_cases_for_one_file_are_refused_before_anything(
    names: tuple[str, str], tmp_path: Path, out: Path, door: Door
) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    first, second = (write(tmp_path / name, case()) for name in names)
    status, answer, told = door("handout", first, second, "--out-dir", out)
    assert (status, answer) == (2, "")
    assert told == [f"{second}: would be {second.stem}.pdf, as {first} would. Rename one of them."]
    assert list(out.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path, door: Door) -> None:
    (path,) = cases(tmp_path, 1)
    status, _, told = door("handout", path, "--out-dir", tmp_path / "typo")
    assert (status, told) == (1, ["The folder for the sheets does not exist. Make it first."])
    assert not (tmp_path / "typo").exists()


def test_one_file_for_several_cases_is_refused(tmp_path: Path, door: Door) -> None:
    status, _, told = door("handout", *cases(tmp_path, 2), "--out", tmp_path / "x.pdf")
    assert (status, told) == (2, ["--out: takes one case, and there are 2; use --out-dir DIR."])


@pytest.mark.parametrize("words", [[], ["--out", "x.pdf", "--out-dir", "y"]])
def test_where_to_is_said_once(words: list[str], tmp_path: Path, door: Door) -> None:
    with pytest.raises(SystemExit) as ended:
        door("handout", *cases(tmp_path, 1), *words)
    assert ended.value.code == 2


def test_on_all_cores_the_sheets_and_their_order_are_the_same(tmp_path: Path, out: Path) -> None:
    many = cases(tmp_path, 10)
    write(many[4], STOP)
    write(many[7], case(findings={"nonsense": {}}))
    (tmp_path / "alone").mkdir()
    ran = shell("$stance handout case*.json --out-dir out", tmp_path)
    alone = shell("$stance handout case03.json --out-dir alone", tmp_path)
    assert (ran.returncode, alone.returncode) == (2, 0)
    written = [f"out/case{n:02}.pdf" for n in range(10) if n not in {4, 7}]
    assert ran.stdout.decode().splitlines() == written
    told = ran.stderr.decode().splitlines()
    assert [line.partition(":")[0] for line in told[:2]] == ["case04.json", "case07.json"]
    assert told[-1].startswith("8 of 10 sheets written")
    assert NAME not in ran.stderr.decode()
    assert (out / "case03.pdf").read_bytes() == (tmp_path / "alone/case03.pdf").read_bytes()


def _heeds_interrupts() -> None:
    """A shell's background jobs hand on that they ignore Ctrl+C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is another thing there")
def test_an_interrupt_leaves_whole_files_alone(tmp_path: Path, out: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "handout"]
    command += [*map(str, cases(tmp_path, 300)), "--out-dir", str(out)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_heeds_interrupts,  # noqa: PLW1509 - no thread is running that it could lock
    ) as running:
        assert running.stdout is not None
        running.stdout.readline()  # one is there, many are not
        os.killpg(running.pid, signal.SIGINT)
        assert running.wait(60) == Exit.INTERRUPTED
    written = names(out)
    assert 0 < len(written) < 300
    assert all(name.endswith(".pdf") for name in written)
    for name in written:
        assert (out / name).read_bytes().rstrip().endswith(b"%%EOF")


def test_a_failure_is_worse_than_bad_input_and_that_worse_than_a_stop() -> None:
    assert worst([]) is Exit.DONE
    assert worst([Exit.DONE, Exit.STOPPED]) is Exit.STOPPED
    assert worst([Exit.STOPPED, Exit.BAD_INPUT, Exit.DONE]) is Exit.BAD_INPUT
    assert worst([Exit.FAILED, Exit.BAD_INPUT]) is Exit.FAILED
