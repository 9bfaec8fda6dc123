"""The shipped pack: nothing is missing, and the article's facts are there."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

import resources
from planner.assessment.finding import FindingKind
from planner.content.pack import load_catalogue
from planner.errors import ContentError
from planner.suggest.rules import ExcludeEffect, Hold, RuleType
from tests.helpers.content import catalogue, pack_documents, parts

FOLDER = resources.path("content")
GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden_cases.json"


def test_nothing_is_left_out() -> None:
    assert Counter(document.kind for document in pack_documents()) == {
        "pack": 1,
        "terms": 1,
        "norms": 1,
        "bands": 1,
        "drafting": 1,
        "finding": 105,
        "exercise": 116,
        "ladder": 16,
        "rule": 119,
        "question": 96,
        "source": 203,
        "class": 45,
        "equipment": 27,
        "advice": 17,
        "education": 13,
        "dose_rule": 22,
        "outcome_measure": 23,
        "movement_test": 4,
        "bundle": 2,
        "body_region": 16,
        "guidance": 20,
        "statement": 37,
    }


def test_the_pack_passes_its_own_checks() -> None:
    loaded = load_catalogue(FOLDER)
    assert parts(loaded) == parts(catalogue())
    assert loaded.version == "2026.11"
    assert "sign-off required" in loaded.status
    assert loaded.marks.keys() == {"read", "knowledge", "judgement"}
    assert len(loaded.least_sure) == 15


def test_kinds_of_findings_and_rules() -> None:
    kinds = Counter(finding.kind for finding in catalogue().findings)
    assert kinds[FindingKind.RED_FLAG] == 19
    assert kinds[FindingKind.PRECAUTION] == 26
    assert Counter(rule.type for rule in catalogue().rules) == {
        RuleType.STOP: 19,
        RuleType.EXCLUDE: 38,
        RuleType.SUGGEST: 56,
        RuleType.LIMIT: 6,
    }


def test_the_exercises_of_the_article() -> None:
    exercises = catalogue().exercise
    for name in ("pistol_squat", "pelvic_drop", "sl_abduction_band", "gait_mirror_walk"):
        assert exercises[name].from_article, name  # type: ignore[index]
    assert exercises["pistol_squat"].difficulty == 10  # type: ignore[index]


def test_order_is_kept() -> None:
    positions = [d.position for d in pack_documents() if d.kind == "exercise"]
    assert positions == list(range(116))
    assert [finding.id for finding in catalogue().findings[:2]] == [
        "knee_pain_medial",
        "knee_pain_lateral",
    ]


def test_the_answer_that_frees() -> None:
    entries = [
        entry
        for rule in catalogue().rules
        if isinstance(rule.then, ExcludeEffect)
        for entry in rule.then.entries
        if entry.question is not None
    ]
    assert len(entries) == 111
    for entry in entries:
        question = catalogue().question[entry.question]  # type: ignore[index]
        assert question.frees_on_yes is (entry.hold is not Hold.WHEN)


@pytest.mark.parametrize(
    ("finding", "scale", "value", "denied"),
    [
        ("knee_pain_medial", "nprs", 0, True),
        ("knee_pain_medial", "nprs", 1, False),
        ("rf_dvt", "yes_no", "no", True),
        ("rf_dvt", "yes_no", "not tested", True),
        ("rf_dvt", "yes_no", "yes", False),
        ("slsq_pelvic_drop", "grade3", "none", True),
        ("slsq_quality_poor", "grade3", "good", True),
        ("slsq_quality_poor", "grade3", "fair", False),
        ("weak_glute_med", "mmt", "5", True),
        ("weak_glute_med", "mmt", "4+", False),
        ("stepdown_poor", "score", 1, True),
        ("stepdown_poor", "score", 2, False),
        ("low_self_efficacy", "score", 7, True),
        ("low_self_efficacy", "score", 6, False),
        ("low_back_pain", "odi", 0, True),
        ("fear_of_movement", "score", 11, False),
    ],
)
def test_values_that_deny_a_finding(
    finding: str, scale: str, value: int | str, denied: bool
) -> None:
    found = catalogue().finding[finding].scale(scale)  # type: ignore[index]
    assert found is not None
    assert found.denies(value) is denied


def test_every_finding_can_be_searched_by_other_words() -> None:
    words = {f.id: {word.casefold() for word in f.synonyms} for f in catalogue().findings}
    assert all(words.values())
    assert {"glute med", "gmed"} <= words["weak_glute_med"]  # type: ignore[index]
    assert "trendelenburg" in words["sls_uneven_hips"]  # type: ignore[index]
    assert "thr posterior" in words["pr_tha_posterior"]  # type: ignore[index]


def test_findings_stand_where_a_therapist_looks_for_them() -> None:
    regions = {region.id: set(region.finding_ids) for region in catalogue().body_regions}
    held = Counter(finding for found in regions.values() for finding in found)
    assert len(regions) == 16
    for region, findings in {
        "knee_inner": {"knee_pain_medial", "slsq_knee_in"},
        "knee_front": {"knee_pain_anterior", "patellar_tendon_pain", "weak_quads"},
        "hip_side": {"weak_glute_med", "slsq_pelvic_drop"},
        "hip_buttock": {"weak_glute_med", "weak_glute_max"},
        "thigh_front": {"weak_quads"},
        "achilles": {"achilles_pain"},
        "heel": {"plantar_heel_pain"},
    }.items():
        assert findings <= regions[region], region  # type: ignore[index]
    assert not {"fear_of_movement", "poor_balance", "pain_with_running", "rf_dvt"} & held.keys()


def test_golden_cases_name_what_exists() -> None:
    cases = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert len(cases) == 5
    for case in cases:
        for name in (*case["must_suggest"], *case["must_exclude"], *case.get("must_defer", ())):
            assert name in catalogue().exercise, (case["id"], name)
        assert set(case["rules_fired"]) <= set(catalogue().rule)
        assert set(case["findings"]) <= set(catalogue().finding)


def test_files_are_written_one_way() -> None:
    files = sorted(FOLDER.rglob("*.json"))
    assert len(files) > 150
    for file in files:
        raw = file.read_bytes()
        text = json.dumps(json.loads(raw), indent=2, ensure_ascii=False) + "\n"
        assert raw == text.encode(), file.name


@pytest.mark.parametrize("name", ["nowhere", "../planner", "content/../../main.py"])
def test_resources_gives_only_what_ships(name: str) -> None:
    with pytest.raises(FileNotFoundError):
        resources.path(name)


def test_a_lost_exercise_is_noticed(tmp_path: Path) -> None:
    copy = _copied(tmp_path)
    pack = json.loads((copy / "pack.json").read_text(encoding="utf-8"))
    pack["order"]["exercises"].remove("yoga_gentle")
    (copy / "pack.json").write_text(json.dumps(pack), encoding="utf-8")
    with pytest.raises(
        ContentError, match=r"exercises/yoga_gentle\.json: pack\.json does not name"
    ):
        load_catalogue(copy)
    (copy / "exercises" / "yoga_gentle.json").unlink()
    with pytest.raises(ContentError, match=r"counts\.exercise: says 116, found 115"):
        load_catalogue(copy)


def test_problems_are_told_with_their_place(tmp_path: Path) -> None:
    copy = _copied(tmp_path)
    file = copy / "exercises" / "clamshell.json"
    exercise = json.loads(file.read_text(encoding="utf-8"))
    exercise["position"] = "upside_down"
    file.write_text(json.dumps(exercise), encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_catalogue(copy)
    assert caught.value.message == (
        "exercise clamshell, position: there is no position upside_down"
    )


def _copied(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    for file in FOLDER.rglob("*.json"):
        target = copy / file.relative_to(FOLDER)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    return copy
