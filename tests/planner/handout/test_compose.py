"""What a sheet says, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.assessment.assessment import Assessment
from planner.errors import ContentError, HandoutError
from planner.handout.compose import compose
from planner.handout.exercises import LONGEST_NOTE
from planner.handout.order import POSITIONS, in_sheet_order
from planner.handout.snapshot import HandoutSnapshot
from planner.patients.clinic import Clinic
from planner.programs.program import Override, Program
from planner.suggest.engine import propose
from planner.suggest.proposal import Exclusion
from planner.suggest.rules import Hold
from planner.vocabulary import AdviceId, EducationId, ExerciseId, RuleId, Side, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, Case, case, seen

RULE = RuleId("ex_some_rule")


def excluded(one: Case, exercise: str, side: WorkingSide, rule: RuleId = RULE) -> Case:
    exclusion = Exclusion(ExerciseId(exercise), side, rule, "Too much load.", Hold.HARD, None, None)
    return replace(one, proposal=replace(one.proposal, excluded=(exclusion,)))


def overridden(one: Case, exercise: str, *, on_sheet: bool = False) -> Case:
    override = Override(
        RULE,
        "Too much load.",
        "Agreed with Dr Hill.",
        "MC",
        datetime(2026, 1, 1, tzinfo=UTC),
        on_sheet,
    )
    items = tuple(
        replace(item, override=override) if item.exercise == exercise else item
        for item in one.program.items
    )
    return replace(one, program=replace(one.program, items=items))


def test_a_whole_sheet() -> None:
    sheet = case().sheet()
    assert sheet.title == "Home exercises for your right knee"
    assert sheet.summary == "4 exercises · about 19 minutes a day · see each one for its days"
    assert sheet.letterhead.contact == "(555) 010-2200 · Maya Chen, PT"
    assert sheet.letterhead.date == "22 November 2026"
    assert [band.head for band in sheet.bands] == [
        "Pain 0 to 3",
        "Pain 4 to 5",
        "Pain above 5, or worse next day",
    ]
    assert [band.text for band in sheet.bands] == [
        "Go on.",
        "OK if it settles by next morning.",
        "Do less and call.",
    ]
    assert sheet.stop.texts[0].startswith("Stop and call for any of these: chest pain")
    assert sheet.stop.call == "Call (555) 010-2200"
    assert sheet.advice[0].startswith("Cut the runs")
    assert sheet.education[0].title == "Why work on my hip when my knee hurts?"
    assert sheet.log.weeks == ("Week 1", "Week 2")
    assert "2026.11" in sheet.status
    assert "not yet signed off" in sheet.status


def test_one_exercise_in_words() -> None:
    first = case().sheet().exercises[0]
    assert (first.number, first.name) == (1, "Lateral hip raise with band round the ankles")
    assert first.side == "RIGHT leg on top"
    assert (
        first.dose
        == "3 sets of 10. Hold each for 1 second. Rest 60 seconds between sets. 3 days a week. "
        "Use a light band."
    )
    assert first.equipment == "Loop band."
    assert first.start.startswith("Check the band for cracks.")
    assert first.steps[-1] == "Lower slowly. Keep the band tight."
    assert first.feel == "The side of the top hip."
    assert first.mistakes == "Using a band that is too strong. Hips roll back. Toes point up."
    assert first.advance.startswith("You can do 3 sets of 12")
    assert first.step_back.startswith("Pain is above 5 out of 10 or worse next morning")


def test_a_shared_frequency_is_in_the_summary() -> None:
    sheet = case(("sl_abduction_band", "pelvic_drop")).sheet()
    assert sheet.summary.endswith("minutes a day · 3 days a week")


def test_lying_comes_first_unless_arranged() -> None:
    one = case(
        (
            "gait_mirror_walk",
            "pelvic_drop",
            "hip_er_band_sitting",
            "bird_dog",
            "side_plank",
            "bridge",
        )
    )
    ids = [exercise.id for exercise in one.sheet().exercises]
    assert ids == [
        "bridge",
        "side_plank",
        "bird_dog",
        "hip_er_band_sitting",
        "pelvic_drop",
        "gait_mirror_walk",
    ]
    arranged = replace(one.program, arranged=True)
    assert in_sheet_order(arranged, catalogue()) == arranged.items


def test_without_a_sore_place_the_title_names_none() -> None:
    assert case(assessment=Assessment()).sheet().title == "Your home exercises"


def test_large_print_has_room_for_short_names_of_days_only() -> None:
    assert case().sheet().log.days[0] == "Mon"
    assert case().sheet(replace(OCCASION, large_print=True)).log.days[0] == "Mo"


def test_every_position_has_its_place() -> None:
    assert set(POSITIONS) == set(catalogue().terms.positions)


def why(one: Case) -> str:
    return one.sheet().why


def test_why_names_the_sore_places_and_promises_nothing() -> None:
    assert why(case()) == (
        "These exercises may help your right knee. "
        "Exercise 1 makes the side of your hip stronger. It may help keep your hips level."
    )
    both = Assessment(
        (
            seen("knee_pain_medial", Side.RIGHT),
            seen("knee_pain_lateral", Side.LEFT),
            seen("low_back_pain"),
            seen("hip_oa", Side.LEFT),
        )
    )
    assert why(case(assessment=both)).startswith(
        "These exercises may help your knees and low back."
    )
    unsure = Assessment((seen("pain_with_running", Side.RIGHT),))
    assert why(case(assessment=unsure)).startswith("These exercises may help you move")
    denied = Assessment((seen("knee_pain_medial", Side.RIGHT, {"nprs": 0}),))
    assert "knee" not in why(case(("bridge",), assessment=denied)).split(".")[0]


@pytest.mark.parametrize("exercise", [e.id for e in catalogue().exercises])
def test_why_is_three_short_sentences_at_most(exercise: str) -> None:
    said = why(case((exercise,), catalogue_side(exercise)))
    assert 1 <= said.count(".") <= 3
    assert all(len(part.split()) <= 20 for part in said.split("."))


def catalogue_side(exercise: str) -> WorkingSide:
    unilateral = catalogue().exercise[ExerciseId(exercise)].unilateral
    return WorkingSide.RIGHT if unilateral else WorkingSide.BOTH


def test_the_pregnancy_stop_signs_come_with_the_precaution() -> None:
    assert len(case().sheet().stop.texts) == 1
    pregnant = Assessment((seen("pr_pregnancy"),))
    assert case(assessment=pregnant).sheet().stop.texts[1].startswith("Pregnant: stop and call")


def test_without_a_phone_there_is_a_line_to_write_on() -> None:
    sheet = case().sheet(replace(OCCASION, clinic=Clinic("A clinic")))
    assert sheet.stop.call == "Call:"
    assert sheet.stop.call_line
    assert not case().sheet().stop.call_line


@pytest.mark.parametrize(
    ("next_visit", "weeks"),
    [
        (None, 2),
        (date(2026, 11, 22), 1),
        (date(2026, 11, 29), 1),
        (date(2026, 11, 30), 2),
        (date(2026, 12, 20), 4),
        (date(2027, 12, 20), 6),
        (date(2026, 1, 1), 1),
    ],
)
def test_the_log_reaches_to_the_next_visit(next_visit: date | None, weeks: int) -> None:
    sheet = case().sheet(replace(OCCASION, next_visit=next_visit))
    assert len(sheet.log.weeks) == weeks
    assert sheet.next_visit_line is (next_visit is None)


def test_notes_and_a_told_override_are_on_the_sheet() -> None:
    one = overridden(excluded(case(), "pelvic_drop", WorkingSide.RIGHT), "pelvic_drop")
    assert one.sheet().exercises[1].notes == ()
    told = overridden(one, "pelvic_drop", on_sheet=True)
    assert told.sheet().exercises[1].notes == ("Agreed with Dr Hill.",)


def refused(one: Case, says: str) -> None:
    with pytest.raises(HandoutError, match=says):
        one.sheet()


def test_a_stop_always_wins() -> None:
    stopped = propose(Assessment((seen("rf_hip_fracture"),)), catalogue())
    assert stopped.stopped
    refused(replace(case(), proposal=stopped), "red flag")
    refused(replace(case(), program=Program(), proposal=stopped), "red flag")


def test_nothing_to_print() -> None:
    refused(replace(case(), program=Program()), "no exercise in the program")


def test_an_exclusion_needs_its_own_override() -> None:
    out = excluded(case(), "pelvic_drop", WorkingSide.BOTH)
    refused(out, r"Pelvic drop is excluded: Too much load\. Take it out")
    assert overridden(out, "pelvic_drop").sheet().exercises
    assert excluded(case(), "pelvic_drop", WorkingSide.LEFT).sheet().exercises
    other = excluded(case(), "pelvic_drop", WorkingSide.BOTH, RuleId("ex_new_rule"))
    refused(overridden(other, "pelvic_drop"), "Pelvic drop is excluded")


def test_a_side_where_there_is_none() -> None:
    one = case(("bridge",))
    item = replace(one.program.items[0], side=WorkingSide.RIGHT)
    refused(replace(one, program=replace(one.program, items=(item,))), "has no left or right")


def test_an_exercise_twice_or_gone() -> None:
    one = case(("bridge",))
    twice = replace(one.program, items=one.program.items * 2)
    refused(replace(one, program=twice), "twice")
    gone = replace(one.program.items[0], exercise=ExerciseId("no_such"))
    refused(replace(one, program=replace(one.program, items=(gone,))), "no longer in the library")


def test_a_card_or_advice_that_is_gone() -> None:
    gone = replace(case().program, education=(EducationId("no_such"),))
    refused(replace(case(), program=gone), "education card")
    gone = replace(case().program, advice=(AdviceId("no_such"),))
    refused(replace(case(), program=gone), "piece of advice")


@pytest.mark.parametrize("field", ["patient_name", "therapist"])
def test_texts_too_long_for_the_head(field: str) -> None:
    long = replace(OCCASION, **{field: "x" * 201})  # type: ignore[arg-type]
    with pytest.raises(HandoutError, match="too long for the sheet"):
        case().sheet(long)


def test_a_note_too_long_to_print() -> None:
    one = case(("bridge",))
    item = replace(one.program.items[0], note="x" * (LONGEST_NOTE + 1))
    refused(replace(one, program=replace(one.program, items=(item,))), "note on Bridge is too long")


def test_a_language_without_texts() -> None:
    for language in ("tlh", "../content/pack", ""):
        with pytest.raises(ContentError):
            case().sheet(replace(OCCASION, language=language))


@pytest.mark.parametrize("guidance", ["pain_guide_text", "stop_text"])
def test_guidance_that_is_missing_or_changed(guidance: str) -> None:
    content = catalogue()
    one = case()

    def sheet(texts: dict[str, str]) -> HandoutSnapshot:
        kept = tuple(
            replace(entry, text=texts[entry.id]) if entry.id in texts else entry
            for entry in content.guidance
            if texts or entry.id != guidance
        )
        changed = replace(content, guidance=kept)
        return compose(one.program, one.assessment, one.proposal, changed, OCCASION)

    with pytest.raises(ContentError, match=f"guidance {guidance} is missing"):
        sheet({})
    with pytest.raises(ContentError, match="three bands"):
        sheet({"pain_guide_text": "Green 0-3: go on. Else stop."})


def test_a_walk_run_plan_prints_its_stages() -> None:
    (plan,) = case(("walk_run",)).sheet().exercises
    assert plan.stages[0].startswith("Stage 0: walk 30 minutes. To move on: brisk walk, no limp")
    assert plan.stages[1:3] == (
        "Stage 1: walk 2 minutes, then run 3 minutes. Repeat. Effort 3 out of 10.",
        "Stage 2: walk 2 minutes, then run 3 minutes. Repeat for longer. Effort 3 out of 10.",
    )
    assert plan.stages[6] == "Stage 6: run 20 minutes. Effort 5 out of 10."
    assert case(("bridge",)).sheet().exercises[0].stages == ()
