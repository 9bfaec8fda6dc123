"""The referral note of a stop."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planner.assessment.assessment import Assessment
from planner.assessment.finding import FindingKind, Urgency
from planner.errors import HandoutError
from planner.handout.pdf.render import render_referral
from planner.handout.referral import compose_referral
from planner.handout.referral_snapshot import ReferralSnapshot
from planner.suggest.engine import propose
from planner.vocabulary import Side
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, seen
from tests.helpers.pdfs import read_texts

FLAGS = [finding.id for finding in catalogue().findings if finding.kind is FindingKind.RED_FLAG]
STRESS = seen("rf_femoral_neck_stress", Side.RIGHT, {"yes_no": "yes"})
FOUND = (
    seen("knee_pain_medial", Side.RIGHT, {"nprs": 4}),
    seen("weak_glute_med", Side.BILATERAL, {"mmt": "4-"}),
    seen("hip_pain_groin", Side.LEFT, {"nprs": 0}),
    seen("pr_tka", Side.LEFT, {"yes_no": "yes"}),
    seen("gait_low_cadence", Side.NONE, {"spm": 158.0}),
)


def note(*findings: object, **changes: object) -> ReferralSnapshot:
    assessment = Assessment(findings)  # type: ignore[arg-type]
    proposal = propose(assessment, catalogue())
    occasion = replace(OCCASION, **changes)  # type: ignore[arg-type]
    return compose_referral(assessment, proposal, catalogue(), occasion)


def line(snapshot: ReferralSnapshot, label: str) -> tuple[str, ...]:
    return next(one.texts for one in snapshot.lines if one.label == label)


def test_a_whole_note() -> None:
    snapshot = note(STRESS, *FOUND)
    assert snapshot.urgency is Urgency.SAME_DAY
    assert snapshot.urgency_words == "SAME DAY"
    assert line(snapshot, "Patient") == ("Ana Ruiz, born 2 April 1988 (38 years)",)
    assert line(snapshot, "Reason") == (
        "Runner with groin or front-thigh pain, worse with impact, or night ache, right",
    )
    assert line(snapshot, "Found today") == (
        "Knee pain, inner side, right: pain 4 of 10",
        "Weak hip abductors (gluteus medius), both sides: strength 4- (MMT)",
        "Total knee replacement, left",
        "Running: slow step rate or over-striding: 158 steps a minute",
    )
    assert line(snapshot, "Please")[0].startswith("Possible femoral neck stress fracture.")
    assert line(snapshot, "No program") == ("No exercises were given at this visit.",)
    assert line(snapshot, "Sent to") == line(snapshot, "Time called") == ()
    assert snapshot.signature == "Maya Chen, PT"


def test_a_force_is_told_with_the_unit_it_was_read_in() -> None:
    read = replace(
        seen("weak_glute_med", Side.RIGHT, {"hhd": 18}),
        extras={"hhd_unit": "kgf", "muscle": "gluteus_medius"},
    )
    assert line(note(STRESS, read), "Found today") == (
        "Weak hip abductors (gluteus medius), right: dynamometer 18 kgf, gluteus medius",
    )


def test_the_most_urgent_flag_leads() -> None:
    snapshot = note(seen("rf_locked_knee", Side.LEFT), STRESS, seen("rf_dvt", Side.RIGHT))
    assert snapshot.urgency is Urgency.EMERGENCY
    assert line(snapshot, "Reason")[0].startswith("Calf swelling")
    assert len(line(snapshot, "Reason")) == len(line(snapshot, "Please")) == 3
    assert line(snapshot, "Found today") == ("No other finding recorded.",)


@pytest.mark.parametrize(
    ("born", "age", "said"),
    [
        (date(1988, 4, 2), None, "Ana Ruiz, born 2 April 1988"),
        (None, 38, "Ana Ruiz (38 years)"),
        (None, None, "Ana Ruiz"),
    ],
)
def test_what_is_known_of_the_patient(born: date | None, age: int | None, said: str) -> None:
    assert line(note(STRESS, birth_date=born, age=age), "Patient") == (said,)


def test_nothing_to_refer() -> None:
    with pytest.raises(HandoutError, match="No red flag"):
        note(*FOUND)


@pytest.mark.parametrize("flag", FLAGS)
def test_every_flag_prints_its_message(flag: str) -> None:
    snapshot = note(seen(flag))
    rendered = render_referral(snapshot)
    text = read_texts(rendered.pdf)[0]
    assert rendered.warnings == ()
    assert rendered.pages == 1
    for said in (*line(snapshot, "Please"), *line(snapshot, "Reason"), snapshot.urgency_words):
        assert said in text
    assert "Your home exercises" not in text
