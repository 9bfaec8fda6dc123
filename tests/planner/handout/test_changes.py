"""NEW, CHANGED and STOPPED against the program of the visit before."""

from __future__ import annotations

from dataclasses import replace

from planner.handout.compose import compose
from planner.handout.snapshot import HandoutSnapshot
from planner.programs.program import Program
from planner.vocabulary import WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, case

NOW = case(("clamshell", "bridge", "pelvic_drop"))


def sheet(before: Program | None, language: str = "en") -> HandoutSnapshot:
    occasion = replace(OCCASION, language=language)
    return compose(NOW.program, NOW.assessment, NOW.proposal, catalogue(), occasion, before)


def marks(snapshot: HandoutSnapshot) -> dict[str, str]:
    return {str(one.id): one.change for one in snapshot.exercises}


def test_a_first_sheet_marks_nothing() -> None:
    for before in (None, Program()):
        assert set(marks(sheet(before)).values()) == {""}
        assert sheet(before).stopped == ()


def test_each_change_has_its_mark() -> None:
    clamshell, bridge, _drop = NOW.program.items
    before = Program(
        items=(
            replace(clamshell, side=WorkingSide.LEFT),
            replace(bridge, dose=replace(bridge.dose, reps=bridge.dose.reps + 2)),
        )
    )
    assert marks(sheet(before)) == {
        "clamshell": "CHANGED: side",
        "bridge": "CHANGED: how much",
        "pelvic_drop": "NEW",
    }


def test_the_same_again_is_not_marked() -> None:
    again = replace(NOW.program, items=tuple(replace(one, note="x") for one in NOW.program.items))
    assert set(marks(sheet(again)).values()) == {""}


def test_what_is_no_longer_done_is_named_with_its_side() -> None:
    before = case(("clamshell", "sl_abduction_band", "curl_up"), WorkingSide.LEFT).program
    told = sheet(before)
    assert [one.split(",")[-1].strip() for one in told.stopped[:1]] == ["LEFT"]
    assert len(told.stopped) == 2
    assert told.stopped_words.startswith("STOPPED")
    assert sheet(before, "es").stopped[0].endswith("lado IZQUIERDO")
