"""`main.py plan`: what it answers, and how it refuses, as a script sees it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import main
from tests.helpers.cases import RUNNER

GOLDEN = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "golden_cases.json").read_text("utf-8")
)
KEYS = {
    "status", "stops", "program", "suggested", "excluded", "deferred", "ask", "advice",
    "education", "minutes_per_day",
}  # fmt: skip
Run = tuple[int, str, list[str]]
Plan = Callable[..., Run]


@pytest.fixture
def plan(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Plan:
    def run(case: object, *options: str) -> Run:
        path = tmp_path / "case.json"
        path.write_bytes(case if isinstance(case, bytes) else json.dumps(case).encode())
        before = sorted(tmp_path.iterdir())
        status = main.main(["plan", str(path), *options])
        assert sorted(tmp_path.iterdir()) == before, "a plan writes nothing"
        out, err = capfdbinary.readouterr()
        return status, out.decode(), err.decode().splitlines()

    return run


def case(**changes: object) -> dict[str, object]:
    return {"patient": {"age": 38}, "findings": RUNNER, **changes}


@pytest.mark.parametrize("golden", GOLDEN, ids=[one["id"] for one in GOLDEN])
def test_golden_cases_through_the_door(golden: dict[str, Any], plan: Plan) -> None:
    status, out, _ = plan(case(findings=golden["findings"]), "--json")
    answer = json.loads(out)
    assert status == (3 if golden["expect_stop"] else 0)
    assert answer["status"] == ("stop" if golden["expect_stop"] else "ok")
    assert set(golden["must_suggest"]) <= set(answer["suggested"])
    assert set(golden["must_exclude"]) <= {one["exercise"] for one in answer["excluded"]}
    deferred = {one["exercise"] for one in answer["deferred"]}
    assert set(golden.get("must_defer", [])) <= deferred


def test_the_shape_is_exact(plan: Plan) -> None:
    status, out, problems = plan(case(equipment=["loop_band"], max_exercises=4), "--json")
    answer = json.loads(out)
    assert (status, problems) == (0, [])
    assert set(answer) == KEYS
    first = answer["program"][0]
    assert set(first) == {
        "exercise", "side", "dose", "reasons", "ladder", "rung", "advance_when", "step_back_when",
    }  # fmt: skip
    assert set(first["dose"]) == {"sets", "reps", "hold_s", "rest_s", "frequency"}
    assert {one["side"] for one in answer["program"]} <= {"right", "left", "both"}
    assert {one["side"] for one in answer["excluded"]} <= {"right", "left", None}
    assert set(answer["ask"][0]) == {"id", "rule", "condition"}


def test_a_stop_says_how_urgent_and_what_to_do(plan: Plan) -> None:
    status, out, _ = plan(case(findings={"rf_dvt": {"side": "left"}}), "--json")
    answer = json.loads(out)
    assert status == 3
    assert answer["program"] == answer["suggested"] == []
    assert answer["stops"][0]["rule"] == "stop_dvt"
    assert answer["stops"][0]["finding"] == "rf_dvt"
    assert answer["stops"][0]["urgency"] == "emergency"
    assert "clot" in answer["stops"][0]["message"]


def test_text_names_the_side_and_the_reasons(plan: Plan) -> None:
    status, out, _ = plan(case(equipment=["loop_band"]))
    assert status == 0
    assert "Lateral hip raise with band round the ankles, right (top leg)" in out
    assert "because: Weak gluteus medius" in out
    assert "move up when" in out


def test_no_exercise_is_said_in_words(plan: Plan) -> None:
    status, out, _ = plan(case(findings={}))
    assert status == 0
    assert out.startswith("No exercise fits these findings.\n")


def test_a_confirmed_question_is_not_asked_again(plan: Plan) -> None:
    findings = {"pr_latex": {"side": "none"}, "weak_glute_med": {"side": "right"}}
    _, out, _ = plan(case(findings=findings), "--json")
    question = next(ask["id"] for ask in json.loads(out)["ask"] if ask["rule"] == "ex_latex")
    _, out, _ = plan(case(findings=findings, confirmed=[question]), "--json")
    answer = json.loads(out)
    assert question not in {ask["id"] for ask in answer["ask"]}
    assert "sl_abduction_band" in answer["suggested"]


def finding(name: str, **entry: object) -> dict[str, object]:
    return case(findings={name: entry})


BAD: list[tuple[str, object, str]] = [
    ("no object", [], "case"),
    ("unknown key", case(colour="red"), "colour"),
    ("unknown key of the patient", case(patient={"age": 3, "x": 1}), "patient.x"),
    ("no patient", {"findings": {}}, "patient"),
    ("neither age nor birth date", case(patient={}), "patient"),
    ("age as text", case(patient={"age": "38"}), "patient.age"),
    ("age as a yes", case(patient={"age": True}), "patient.age"),
    ("age 130", case(patient={"age": 130}), "patient.age"),
    ("born tomorrow", case(patient={"birth_date": "2999-01-01"}), "patient.birth_date"),
    ("no such day", case(patient={"birth_date": "2001-02-30"}), "patient.birth_date"),
    ("other date form", case(patient={"birth_date": "20010203"}), "patient.birth_date"),
    ("age not that of the birth date", case(patient={"birth_date": "1988-04-02", "age": 3}), "age"),
    ("unknown finding", finding("weak_glut_med", side="right"), "findings.weak_glut_med"),
    ("no side", finding("weak_glute_med"), "findings.weak_glute_med.side"),
    ("wrong side", finding("weak_glute_med", side="both"), "findings.weak_glute_med.side"),
    ("a side too many", finding("pr_latex", side="left"), "findings.pr_latex.side"),
    ("side as number", finding("weak_glute_med", side=1), "findings.weak_glute_med.side"),
    ("wrong scale", finding("weak_glute_med", side="left", nprs=3), "findings.weak_glute_med.nprs"),
    ("off the scale", finding("knee_pain_medial", side="left", nprs=11), "knee_pain_medial.nprs"),
    ("between steps", finding("knee_pain_medial", side="left", nprs=4.5), "knee_pain_medial.nprs"),
    ("grade 14", finding("weak_glute_med", side="left", mmt="14"), "weak_glute_med.mmt"),
    ("grade as number", finding("weak_glute_med", side="left", mmt=4), "weak_glute_med.mmt"),
    ("yes as true", finding("trunk_lean", side="left", yes_no=True), "trunk_lean.yes_no"),
    ("unknown muscle", finding("trigger_points", side="left", muscle="biceps"), "points.muscle"),
    ("unknown question", case(confirmed=["nothing"]), "confirmed[0]"),
    ("unknown equipment", case(equipment=["hammer"]), "equipment[0]"),
    ("no exercises", case(max_exercises=0), "max_exercises"),
    ("NUL", case(patient={"age": 3, "name": "A\0B"}), "patient.name"),
    ("empty file", b"", "case.json"),
    ("no JSON", b"{", "case.json, line 1"),
    ("NaN", b'{"patient": {"age": NaN}, "findings": {}}', "patient.age"),
    ("infinity", b'{"patient": {"age": 1e999}, "findings": {}}', "patient.age"),
    ("a key twice", b'{"patient": {"age": 3, "age": 4}, "findings": {}}', "patient.age"),
    ("not UTF-8", '{"patient": {"age": 3}}'.encode("utf-16"), "case.json, line 1"),
    ("half a character", b'{"patient": {"name": "\\ud800"}, "findings": {}}', "patient.name"),
    ("a long number", b'{"patient": {"age": ' + b"9" * 5000 + b"}}", "patient.age"),
    ("too deep", b"[" * 100_000, "case.json"),
    ("rather deep", b"[" * 200 + b"]" * 200, "nested too deep"),
    ("too large", b" " * (10 * 1024 * 1024 + 1), "case.json"),
]  # fmt: skip


@pytest.mark.parametrize(("bad", "place"), [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_bad_input_is_refused_with_its_place(bad: object, place: str, plan: Plan) -> None:
    status, out, problems = plan(bad, "--json")
    assert status == 2
    assert out == ""
    assert problems
    assert any(place in problem for problem in problems), problems


def test_every_problem_is_told_at_once(plan: Plan) -> None:
    bad = {"weak_glute_med": {"side": "up", "mmt": "9"}, "unheard_of": {"side": "left"}}
    status, _, problems = plan(case(findings=bad, equipment=["hammer"]))
    assert status == 2
    assert len(problems) == 4


def test_a_missing_file_is_one_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main.main(["plan", str(tmp_path / "none.json")]) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_a_mark_at_the_start_of_a_utf8_file_is_let_pass(plan: Plan) -> None:
    status, _, _ = plan(b"\xef\xbb\xbf" + json.dumps(case()).encode())
    assert status == 0


def test_a_question_that_a_no_frees_says_so(plan: Plan) -> None:
    findings = {"pr_pregnancy": {"side": "none"}, "low_back_pain": {"side": "none", "nprs": 3}}
    _, out, _ = plan(case(findings=findings), "--json")
    asked = {ask["id"]: ask["condition"] for ask in json.loads(out)["ask"]}
    assert asked["after_first_trimester"] == "does not apply: after first trimester"
    assert asked["steady_beside_wall"] == "steady, beside a wall"
