"""Each check catches a catalogue that was broken on purpose, and names the place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from planner.content.checks import check
from planner.suggest.catalogue import Catalogue
from planner.suggest.conditions import Compared, Comparison, NoneOf, Present
from planner.suggest.rules import ClassWeight, ExcludeEffect, ExcludeEntry, Hold, LimitEffect
from planner.vocabulary import ClassId, FindingId, LadderId, QuestionId, Side
from tests.helpers.content import catalogue

Breaking = Callable[[Catalogue], Catalogue]


def test_the_shipped_content_is_sound() -> None:
    assert check(catalogue()) == ()


def edit(name: str, key: str, **changes: object) -> Breaking:
    """Changes fields of the entry with that id; a change may be a function of the entry."""

    def breaking(whole: Catalogue) -> Catalogue:
        entries = []
        for entry in getattr(whole, name):
            if entry.id == key:
                new = {k: v(entry) if callable(v) else v for k, v in changes.items()}
                entry = replace(entry, **new)  # noqa: PLW2901 - the changed copy
            entries.append(entry)
        assert tuple(entries) != getattr(whole, name)
        return with_part(whole, name, tuple(entries))

    return breaking


def with_part(whole: Catalogue, name: str, value: object) -> Catalogue:
    changes: dict[str, Any] = {name: value}
    return replace(whole, **changes)


def exercise(**changes: object) -> Breaking:
    return edit("exercises", "clamshell", **changes)


def dose(**changes: object) -> Breaking:
    return exercise(dose=lambda found: replace(found.dose, **changes))


def words(**changes: object) -> Breaking:
    return exercise(patient=lambda found: replace(found.patient, **changes))


def scale(finding: str, **changes: object) -> Breaking:
    return edit(
        "findings",
        finding,
        scales=lambda found: (replace(found.scales[0], **changes), *found.scales[1:]),
    )


def excluding(*entries: ExcludeEntry) -> Breaking:
    return edit("rules", "ex_pain_high", then=ExcludeEffect(entries))


def suggesting(**changes: object) -> Breaking:
    return edit("rules", "su_weak_gmed", then=lambda found: replace(found.then, **changes))


def rung(ladder: str, **changes: object) -> Breaking:
    return edit(
        "ladders",
        ladder,
        steps=lambda found: (replace(found.steps[0], **changes), *found.steps[1:]),
    )


def drafting(**changes: object) -> Breaking:
    return part("drafting", lambda found: replace(found, **changes))


def part(name: str, value: Callable[[Any], Any]) -> Breaking:
    return lambda whole: with_part(whole, name, value(getattr(whole, name)))


def first(entries: tuple[object, ...]) -> tuple[object, ...]:
    return (entries[0], *entries)


LONG = (
    "Subsequently, considerable musculoskeletal instability necessitates individualised, "
    "progressively intensified neuromuscular rehabilitation under physiotherapeutic supervision."
)
GONE = "does_not_exist"

BROKEN: dict[str, tuple[Breaking, str]] = {
    # ids
    "finding twice": (part("findings", first), "findings: knee_pain_medial stands twice"),
    "exercise twice": (part("exercises", first), "exercises: hip_abd_iso_belt stands twice"),
    "movement test twice": (part("movement_tests", first), "movement_tests: "),
    # findings
    "scale twice": (
        edit("findings", "rf_dvt", scales=lambda found: found.scales * 2),
        "finding rf_dvt, scales: yes_no stands twice",
    ),
    "option that is none": (
        scale("rf_dvt", negative=("perhaps",)),
        "finding rf_dvt, scales.yes_no, negative: there is no option perhaps",
    ),
    "numbers on options": (scale("rf_dvt", minimum=1.0), "finding rf_dvt, scales.yes_no: a list"),
    "scale upside down": (
        scale("knee_pain_medial", minimum=11),
        "finding knee_pain_medial, scales.nprs: minimum must be below maximum",
    ),
    "threshold off the scale": (
        scale("knee_pain_medial", negative_to=-1),
        "finding knee_pain_medial, scales.nprs: -1 is not on the scale",
    ),
    "no side": (edit("findings", "rf_dvt", sides=()), "finding rf_dvt, sides: at least one"),
    "left alone": (
        edit("findings", "rf_dvt", sides=(Side.LEFT,)),
        "finding rf_dvt, sides: left and right go together",
    ),
    "red flag without stop": (
        edit("findings", "rf_dvt", stop=None),
        "finding rf_dvt, stop: every red flag needs a stop note",
    ),
    "stop on a symptom": (
        lambda whole: edit(
            "findings", "knee_pain_medial", stop=whole.finding[FindingId("rf_dvt")].stop
        )(whole),
        "finding knee_pain_medial, stop: every red flag",
    ),
    # exercises
    "unknown class": (exercise(classes=(GONE,)), "exercise clamshell, classes: there is no class"),
    "no class": (exercise(classes=()), "exercise clamshell, classes: at least one"),
    "unknown attribute": (exercise(attributes=(GONE,)), "exercise clamshell, attributes: there is"),
    "unknown position": (exercise(position=GONE), "exercise clamshell, position: there is no"),
    "unknown weight bearing": (exercise(weight_bearing=GONE), "exercise clamshell, weight_bearing"),
    "unknown equipment": (
        exercise(equipment_ids=((GONE,),)),
        "exercise clamshell, equipment_ids: there is no equipment does_not_exist",
    ),
    "empty equipment group": (
        exercise(equipment_ids=((),)),
        "exercise clamshell, equipment_ids: a",
    ),
    "unknown optional equipment": (
        exercise(optional_equipment_ids=(GONE,)),
        "exercise clamshell, optional_equipment_ids: there is no",
    ),
    "unknown regression": (exercise(regressions=(GONE,)), "exercise clamshell, regressions: there"),
    "regression to itself": (
        exercise(regressions=("clamshell",)),
        "exercise clamshell, regressions: an exercise cannot lead to itself",
    ),
    "easier and harder at once": (
        exercise(regressions=lambda found: (found.progressions[0].id,)),
        "exercise clamshell, regressions: ",
    ),
    "unknown progression": (
        exercise(progressions=lambda found: (replace(found.progressions[0], id=GONE),)),
        "exercise clamshell, progressions: there is no exercise",
    ),
    "unknown contraindication": (
        exercise(contraindicated_with=(GONE,)),
        "exercise clamshell, contraindicated_with: there is no finding",
    ),
    "side without meaning": (
        exercise(side_means=None),
        "exercise clamshell, side_means: a unilateral exercise must say",
    ),
    "blank meaning": (exercise(side_means=" "), "exercise clamshell, side_means: a unilateral"),
    "meaning without side": (
        edit("exercises", "bridge", side_means="top leg"),
        "exercise bridge, side_means: a bilateral exercise has no side",
    ),
    "lies on no side": (
        edit("exercises", "bridge", lies_on="working_side"),
        "exercise bridge, lies_on: without a working side",
    ),
    "too hard": (exercise(difficulty=11), "exercise clamshell, difficulty: 11 is not between"),
    "too shaky": (exercise(balance_challenge=4), "exercise clamshell, balance_challenge: 4 is"),
    "no steps": (words(steps=()), "exercise clamshell, patient.steps: at least one"),
    "no sets": (dose(sets=0), "exercise clamshell, dose.sets: 0 is not between 1 and 10"),
    "endless hold": (dose(hold_s=3000), "exercise clamshell, dose.hold_s: 3000"),
    "eight days a week": (dose(days_per_week=(1, 8)), "exercise clamshell, dose.days_per_week"),
    "span upside down": (dose(load_kg=(5.0, 1.0)), "exercise clamshell, dose.load_kg: expected"),
    "no clock": (dose(duration_min=0), "exercise clamshell, dose.duration_min: 0"),
    # ladders
    "rungs that skip": (rung("squat", rung=2), "ladder squat, steps: rungs must count"),
    "unknown rung": (rung("squat", exercise_id=GONE), "ladder squat, steps: there is no exercise"),
    "rung twice": (
        edit("ladders", "squat", steps=lambda found: (found.steps[1], *found.steps[1:])),
        "ladder squat, steps: ",
    ),
    "no criterion": (rung("squat", advance_when=" "), "ladder squat, steps[0]: both criteria"),
    # rules
    "unknown finding in a condition": (
        edit("rules", "su_weak_gmed", when=NoneOf((Present(FindingId(GONE)),))),
        "rule su_weak_gmed, when: there is no finding",
    ),
    "comparison with no finding": (
        edit("rules", "su_weak_gmed", when=Compared(FindingId(GONE), Comparison.ABOVE, 3)),
        "rule su_weak_gmed, when: there is no finding",
    ),
    "comparison with no option": (
        edit("rules", "su_weak_gmed", when=Compared(FindingId("rf_dvt"), Comparison.EQUAL, "x")),
        "rule su_weak_gmed, when: x is no option of rf_dvt",
    ),
    "comparison with no number": (
        edit("rules", "su_weak_gmed", when=Compared(FindingId("rf_dvt"), Comparison.ABOVE, 3)),
        "rule su_weak_gmed, when: rf_dvt is not measured in numbers",
    ),
    "priority out of place": (
        edit("rules", "su_weak_gmed", priority=0),
        "rule su_weak_gmed, priority: 0 is not between",
    ),
    "red flag that nothing stops": (
        lambda whole: replace(
            whole, rules=tuple(rule for rule in whole.rules if rule.id != "stop_dvt")
        ),
        "finding rf_dvt: no rule stops for this red flag",
    ),
    "question nobody asks": (
        part("questions", lambda found: (*found, replace(found[0], id=GONE, text="new"))),
        "question does_not_exist: no rule asks it",
    ),
    "question asked twice": (
        part("questions", lambda found: (*found, replace(found[0], id=GONE))),
        "questions: ",
    ),
    "stop without words": (
        edit("rules", "stop_dvt", then=lambda found: replace(found.then, message="")),
        "rule stop_dvt, then: a stop needs a message",
    ),
    "suggests no class": (
        suggesting(classes=(ClassWeight(ClassId(GONE), 1),)),
        "rule su_weak_gmed, then.classes: there is no class",
    ),
    "weight out of bounds": (
        suggesting(classes=(ClassWeight(ClassId("hip_er"), 4),)),
        "rule su_weak_gmed, then.classes: 4 is not between",
    ),
    "suggests no ladder": (
        suggesting(ladders=(LadderId(GONE),)),
        "rule su_weak_gmed, then.ladders: there is no ladder",
    ),
    "suggests no exercise": (suggesting(exercises=(GONE,)), "rule su_weak_gmed, then.exercises"),
    "gives no advice": (suggesting(advice=(GONE,)), "rule su_weak_gmed, then.advice: there is no"),
    "limit of nothing": (
        edit("rules", "li_cap_low", then=LimitEffect(max_exercises=0)),
        "rule li_cap_low, then.max_exercises: must be at least 1",
    ),
    "limits of a long program crossed": (
        edit("rules", "li_cap_low", then=LimitEffect(hard_warn_over=9, confirm_over=8)),
        "rule li_cap_low, then.hard_warn_over: must not be above confirm_over",
    ),
    "limits crossed": (
        edit("rules", "li_cap_low", then=LimitEffect(max_exercises=2, start_with=3)),
        "rule li_cap_low, then.start_with: must not be above max_exercises",
    ),
    "exclusion of nothing": (excluding(), "rule ex_pain_high, then: the rule does nothing"),
    "no such field": (
        excluding(ExcludeEntry("colour", ("red",))),
        "rule ex_pain_high, then.exclude[0].field: an exercise has no colour",
    ),
    "field without words": (
        excluding(ExcludeEntry("name", ("Clamshell",))),
        "rule ex_pain_high, then.exclude[0].field: no rule can look into name",
    ),
    "no such word": (
        excluding(ExcludeEntry("attributes", ("impct",))),
        "rule ex_pain_high, then.exclude[0]: there is no attributes impct",
    ),
    "empty list": (
        excluding(ExcludeEntry("attributes")),
        "rule ex_pain_high, then.exclude[0]: an empty list excludes nothing",
    ),
    "no side to resolve": (
        excluding(ExcludeEntry("position", resolves_to_affected=True)),
        "rule ex_pain_high, then.exclude[0].field: only lies_on resolves",
    ),
    "no number": (
        excluding(ExcludeEntry("position", at_least=3)),
        "rule ex_pain_high, then.exclude[0].field: position is no number",
    ),
    "no such question": (
        excluding(
            ExcludeEntry("difficulty", at_least=3, hold=Hold.UNTIL, question=QuestionId(GONE))
        ),
        "rule ex_pain_high, then.exclude[0]: there is no question",
    ),
    "question that frees the wrong way": (
        excluding(
            ExcludeEntry(
                "difficulty", at_least=3, hold=Hold.WHEN, question=QuestionId("union_confirmed")
            )
        ),
        "rule ex_pain_high, then.exclude[0]: a yes to union_confirmed",
    ),
    # links
    "no such statement": (
        edit("education", "edu_why_hip", article_statements=("S99",)),
        "education edu_why_hip, article_statements: there is no statement S99",
    ),
    "bundle of nothing": (
        edit("bundles", "foam_roll_program", exercise_ids=(GONE,)),
        "bundle foam_roll_program, exercise_ids: there is no exercise",
    ),
    "pick too many": (
        edit("bundles", "foam_roll_program", pick=(2, 40)),
        "bundle foam_roll_program, pick: 40",
    ),
    # body regions
    "region twice": (part("body_regions", first), "body_regions: knee_inner stands twice"),
    "region of no finding": (
        edit("body_regions", "heel", finding_ids=(GONE,)),
        "body_region heel, finding_ids: there is no finding does_not_exist",
    ),
    "region that is empty": (
        edit("body_regions", "heel", finding_ids=()),
        "body_region heel, finding_ids: at least one",
    ),
    "finding twice in a region": (
        edit("body_regions", "shin", finding_ids=("leg_pain_other",) * 2),
        "body_region shin, finding_ids: leg_pain_other stands twice",
    ),
    "region without a name": (
        part("body_regions", lambda found: (replace(found[0], name=" "), *found[1:])),
        "body_region knee_inner, name: a region needs words",
    ),
    "two regions of one name": (
        part("body_regions", lambda found: (replace(found[0], name="Foot"), *found[1:])),
        "body_regions, name: Foot stands twice",
    ),
    "region without a source": (
        edit("body_regions", "heel", sources=(GONE,)),
        "body_region heel, sources: there is no source",
    ),
    "finding in no region": (
        edit("body_regions", "knee_back", finding_ids=("weak_hamstrings",)),
        "finding limited_knee_extension: no region of the body chart holds it",
    ),
    "red flag on the chart": (
        edit("body_regions", "calf", finding_ids=lambda found: (*found.finding_ids, "rf_dvt")),
        "finding rf_dvt: it has no place on the body chart",
    ),
    "fear on the chart": (
        edit(
            "body_regions",
            "calf",
            finding_ids=lambda found: (*found.finding_ids, "fear_of_movement"),
        ),
        "finding fear_of_movement: it has no place on the body chart",
    ),
    # drafting
    "slot of no class": (
        lambda whole: drafting(
            slots=(replace(whole.drafting.slots[0], name="x", classes=(GONE,)),)  # type: ignore[arg-type]
        )(whole),
        "drafting, slots.x: there is no class",
    ),
    "stretch of no class": (drafting(stretch_classes=(GONE,)), "drafting, stretch_classes: there"),
    "foam of no class": (drafting(foam_classes=(GONE,)), "drafting, foam_classes: there"),
    "prop that is none": (drafting(props={GONE: 1.0}), "drafting, props: there is no equipment"),
    "grade without level": (
        part("start_rung", lambda found: replace(found, max_difficulty_by_mmt={"5": 7})),
        "dose_rule start_rung: there is no level for grade 0",
    ),
    # sources
    "source that is gone": (
        exercise(sources=(GONE,)),
        "exercise clamshell, sources: there is no source",
    ),
    "value without source": (
        edit(
            "exercises",
            "clamshell_band",
            emg_gmed=lambda found: (replace(found.emg_gmed[0], source=GONE),),
        ),
        "exercise clamshell_band, emg_gmed, sources: there is no source",
    ),
    "norm without source": (
        part("norms", lambda found: {**found, "new": {"sources": (GONE,)}}),
        "norms, sources: there is no source",
    ),
    "no mark": (edit("sources", "neal2019", mark="rumour"), "source neal2019, mark: there is no"),
    "no journal": (
        edit("sources", "neal2019", cite="Neal BS. Risk factors 2019"),
        "source neal2019, cite: a publication needs",
    ),
    "no year": (
        edit("sources", "neal2019", cite="Neal BS. Risk factors. Br J Sports Med"),
        "source neal2019, cite: a publication needs",
    ),
    "nothing to cite": (
        edit("sources", "j_pt", cite=" "),
        "source j_pt, cite: a source needs words",
    ),
    "no DOI": (edit("sources", "neal2019", doi="doi:10.1"), "source neal2019, doi: a DOI looks"),
    "no PMID": (edit("sources", "neal2019", pmid="PMC123"), "source neal2019, pmid: a PMID is"),
    # texts
    "hard exercise": (words(steps=(LONG,)), "exercise clamshell, patient: reading grade "),
    "hard why": (words(why=LONG), "exercise clamshell, patient.why: reading grade "),
    "hard criterion": (
        rung("squat", advance_when=LONG),
        "ladder squat, steps[0].advance_when: reading grade ",
    ),
    "hard advice": (edit("advice", "stay_active", text=LONG), "advice stay_active: reading grade "),
    "hard card": (edit("education", "edu_back", text=LONG), "education edu_back: reading grade "),
    "hard guidance": (
        edit("guidance", "stop_text", text=LONG),
        "guidance stop_text: reading grade ",
    ),
    "an address": (
        edit("sources", "neal2019", note="see https://example.org/x"),
        "sources: an address has no place here: https://example.org/x",
    ),
    "an address in free content": (
        part("bands", lambda found: {**found, "seen": "www.example.org"}),
        "bands: an address has no place here: www.example.org",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_each_check_catches(name: str) -> None:
    breaking, expected = BROKEN[name]
    problems = [str(problem) for problem in check(breaking(catalogue()))]
    assert any(problem.startswith(expected) for problem in problems), problems
