"""How bad input is told: where it is, in a bearable line, and never whose it is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ui.console.helpers import NAME, Door, case, patient, write
from ui.console.case_file import MOST_HINTS
from ui.console.json_text import LARGEST, MOST_PROBLEMS
from ui.console.problems import LONGEST_LINE

HEAD = b'{"patient": {"age": 38}, "findings": {'
TWICE = [
    (b'{"patient": {"age": 38}, "findings": {}, "findings": {}}', "findings"),
    (b'{"patient": {"age": 38, "age": 38}, "findings": {}}', "patient.age"),
    (HEAD + b'"cough": {}, "cough": {}}}', "findings.cough"),
    (HEAD + b'"cough": {"side": "left", "\\u0073ide": "right"}}}', "findings.cough.side"),
    (HEAD + b'}, "confirmed": [{"a": 1, "a": 2}]}', "confirmed[0].a"),
]


@pytest.mark.parametrize(("text", "place"), TWICE, ids=[place for _, place in TWICE])
def test_a_key_twice_is_found_at_every_level(
    text: bytes, place: str, tmp_path: Path, door: Door
) -> None:
    status, _, problems = door("plan", write(tmp_path / "case.json", text))
    assert status == 2
    assert problems == [f"{place}: stands twice in one object."]


@pytest.mark.parametrize("number", [b"NaN", b"-Infinity", b"1e999", b"9" * 5000])
def test_a_number_without_end_is_told_where_it_stands(
    number: bytes, tmp_path: Path, door: Door
) -> None:
    text = HEAD + b'"knee_pain_medial": {"side": "left", "nprs": ' + number + b"}}}"
    status, _, problems = door("plan", write(tmp_path / "case.json", text))
    assert status == 2
    assert problems == ["findings.knee_pain_medial.nprs: not a number that can be used."]


def test_broken_json_is_told_by_line_and_column(tmp_path: Path, door: Door) -> None:
    status, _, problems = door("plan", write(tmp_path / "case.json", b'{\n "patient": }'))
    assert status == 2
    assert problems == ["case.json, line 2, column 13: a value is expected here."]


@pytest.mark.parametrize(
    "parts",
    [
        {"name": NAME * 30},
        {"name": [NAME]},
        {"name": f"{NAME}\n"},
        {"name": f"{NAME}\0"},
        {"name": f"{NAME}\ud800"},
        {"birth_date": NAME},
        {"birth_date": {NAME: NAME}},
        {"age": NAME},
        {"language": NAME},
        {"name": NAME, "language": "??"},
    ],
)
def test_what_stands_in_patient_is_never_repeated(
    parts: dict[str, object],
    tmp_path: Path,
    door: Door,
    caplog: pytest.LogCaptureFixture,
) -> None:
    status, _, problems = door("plan", write(tmp_path / "case.json", patient(**parts)))
    assert status == 2
    assert problems
    assert all(problem.startswith("patient.") for problem in problems)
    assert "Qxyzzy" not in "".join(problems) + caplog.text


@pytest.mark.parametrize("name", ["", " ", "\u200b", "\u202e ", "Ana\nRuiz", "Ana\x1b[31m"])
def test_a_name_that_cannot_be_read_on_paper_is_refused(
    name: str, tmp_path: Path, door: Door
) -> None:
    status, _, problems = door("plan", write(tmp_path / "case.json", patient(name=name)))
    assert status == 2
    assert len(problems) == 1
    assert problems[0].startswith("patient.name: ")


def test_null_is_as_good_as_left_out(tmp_path: Path, door: Door) -> None:
    nothing = patient(name=None, birth_date=None, language=None)
    nothing |= {"equipment": None, "max_exercises": None}
    given = door("plan", write(tmp_path / "null.json", nothing), "--json")
    assert given[0] == 0
    assert given == door("plan", write(tmp_path / "out.json", patient()), "--json")


def test_five_hundred_problems_are_five_hundred_lines(tmp_path: Path, door: Door) -> None:
    findings = {f"weak_glute_{number}": {"side": "left"} for number in range(500)}
    status, out, problems = door("plan", write(tmp_path / "case.json", case(findings=findings)))
    assert (status, out, len(problems)) == (2, "", 500)
    assert problems[0] == "findings.weak_glute_0: unknown finding; did you mean weak_glute_med."
    assert problems[499] == "findings.weak_glute_499: unknown finding."


def test_problems_without_number_are_summed_up(tmp_path: Path, door: Door) -> None:
    findings: dict[str, object] = {f"weak_glute_{number}": {} for number in range(50_000)}
    status, _, problems = door("plan", write(tmp_path / "case.json", case(findings=findings)))
    assert (status, len(problems)) == (2, MOST_PROBLEMS + 1)
    assert problems[-1] == f"case: and {50_000 - MOST_PROBLEMS} more problems."
    assert sum("did you mean" in problem for problem in problems) == MOST_HINTS


def test_a_huge_key_fills_neither_the_memory_nor_the_line(tmp_path: Path, door: Door) -> None:
    key = b"k" * (LARGEST // 2)
    text = HEAD + b'}, "' + key + b'": [' + b"NaN," * 100_000 + b"0]}"
    status, _, problems = door("plan", write(tmp_path / "case.json", text))
    assert (status, len(problems)) == (2, MOST_PROBLEMS)
    assert problems[-1] == "case: and more problems."
    assert max(len(problem) for problem in problems) <= LONGEST_LINE


def test_a_key_with_line_breaks_stays_one_printable_line(tmp_path: Path, door: Door) -> None:
    findings: dict[str, object] = {"a\nb\u2028c\x1b[31m\u202e": {}}
    status, _, problems = door("plan", write(tmp_path / "case.json", case(findings=findings)))
    assert status == 2
    assert len(problems) == 1
    assert problems[0].isprintable()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path, door: Door) -> None:
    os.mkfifo(tmp_path / "pipe")
    status, _, problems = door("plan", tmp_path / "pipe")
    assert (status, problems) == (2, ["pipe: the file is empty."])


def test_a_folder_is_no_case(tmp_path: Path, door: Door) -> None:
    status, _, problems = door("plan", tmp_path)
    assert status == 2
    assert len(problems) == 1
