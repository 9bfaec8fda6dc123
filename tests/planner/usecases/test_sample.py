"""The sample patient is the runner of the article, in words the content knows."""

from __future__ import annotations

import json
from datetime import date

import resources
from planner.suggest.engine import propose
from planner.usecases.sample import FILE, is_sample, sample_assessment, sample_patient
from tests.helpers.content import catalogue

DAY = date(2026, 11, 22)


def test_the_sample_gives_a_program_for_the_right_side() -> None:
    case = json.loads(resources.path(FILE).read_text("utf-8"))
    patient = sample_patient(case)
    assert is_sample(patient)
    assert patient.full_name == "Ana Ruiz"
    assessment = sample_assessment(case, patient.age_on(DAY), DAY)
    assert not assessment.red_flags_asked
    assert assessment.equipment is not None
    assert assessment.equipment <= catalogue().prop.keys()
    proposal = propose(assessment, catalogue())
    assert len(proposal.program) == 4
    assert {one.side for one in proposal.program} <= {"right", "both"}


def test_every_value_stands_on_a_scale_of_its_finding() -> None:
    case = json.loads(resources.path(FILE).read_text("utf-8"))
    for seen in sample_assessment(case, 38, DAY).findings:
        definition = catalogue().finding[seen.finding]
        assert seen.side in definition.sides
        for kind, value in seen.values.items():
            scale = definition.scale(kind)
            assert scale is not None
            assert not scale.options or value in scale.options
