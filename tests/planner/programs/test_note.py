"""The clinic note: what stands in the record after one key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.patients.patient import Patient
from planner.programs import edit
from planner.programs.follow import followed
from planner.programs.note import NoteHead, note
from planner.programs.program import Override, Program
from planner.suggest.engine import propose
from planner.vocabulary import ExerciseId, FindingId, RuleId, Side, WorkingSide
from tests.helpers.content import catalogue

DAY = date(2026, 11, 22)
HEAD = NoteHead(Patient(None, "Ruiz", "Ana", date(1988, 4, 2), number="1042"), DAY, "Maya Chen, PT")
KNEE = ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4})
HIP = ObservedFinding(FindingId("weak_glute_med"), Side.RIGHT, {"mmt": "4-"})


def _note(assessment: Assessment, change: Program | None = None, head: NoteHead = HEAD) -> str:
    proposal = propose(assessment, catalogue())
    program = change or followed(Program(), proposal, catalogue())
    return note(head, assessment, program, proposal, catalogue())


def test_the_note_holds_person_findings_program_dose_and_reason() -> None:
    text = _note(Assessment((KNEE, HIP), age=38, red_flags_asked=True))
    assert text.startswith("Ruiz, Ana, born 2 Apr 1988 (38 y), No. 1042\nVisit 22 Nov 2026, Maya")
    assert "- Knee pain, inner side, right, pain 4/10\n" in text
    assert "right, MMT 4-\n" in text
    assert "- Red flags: none present\n" in text
    assert "PROGRAM (" in text
    assert ", right (" in text
    assert "days a week" in text
    assert "Because: " in text
    assert "Move up when: " in text
    assert "RATIONALE\n" in text
    assert text.endswith("awaiting clinical sign-off.\n")


def test_a_force_is_noted_once_with_the_unit_it_was_read_in() -> None:
    hip = replace(HIP, values={"hhd": 18.0}, extras={"hhd_unit": "kgf"})
    assert "(gluteus medius), right, 18 kgf\n" in _note(Assessment((hip,), age=38))
    assert ", right, 18 N\n" in _note(Assessment((replace(hip, extras={}),), age=38))


def test_red_flags_that_nobody_asked_are_said() -> None:
    assert "- Red flags: not asked yet\n" in _note(Assessment((KNEE,), age=38))


def test_a_stop_has_no_program_in_the_note() -> None:
    flag = next(f for f in catalogue().findings if f.stop is not None)
    assessment = Assessment((KNEE, ObservedFinding(flag.id, flag.sides[0])), age=38)
    text = _note(assessment)
    assert "STOP: NO EXERCISE PROGRAM" in text
    assert "Red flag: " in text
    assert "PROGRAM (" not in text


def test_an_override_and_a_note_are_kept_with_the_exercise() -> None:
    exercise = catalogue().exercise[ExerciseId("pistol_squat")]
    trail = Override(
        RuleId("ex_prereq"), "its ladder", "Competes in gymnastics.", "MC", datetime.now(UTC)
    )
    item = edit.new_item(catalogue(), exercise, WorkingSide.RIGHT, override=trail)
    text = _note(Assessment((KNEE,), age=38), Program((replace(item, note="Hold the rail"),)))
    assert "Allowed although excluded (its ladder). Reason: Competes in gymnastics." in text
    assert "Note: Hold the rail" in text


def test_without_a_patient_the_note_names_nobody() -> None:
    text = _note(Assessment((KNEE,), age=38), head=NoteHead(None, DAY))
    assert text.startswith("Visit 22 Nov 2026\n")


def test_sources_are_named_short() -> None:
    text = _note(Assessment((KNEE, HIP), age=38))
    assert "[Ebert 2017;" in text or "Ebert 2017" in text
