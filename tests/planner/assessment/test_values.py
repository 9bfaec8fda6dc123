"""The words of values: every option and unit of the catalogue has its own."""

from __future__ import annotations

from dataclasses import replace

from planner.assessment.assessment import ObservedFinding
from planner.assessment.values import (
    all_values,
    option_words,
    unit_of,
    unit_words,
    value_words,
)
from planner.sentences import Sentence
from planner.vocabulary import FindingId, Side
from tests.helpers.content import catalogue

HIP = catalogue().finding[FindingId("weak_glute_med")]


def test_every_option_of_the_catalogue_is_a_sentence_but_grades() -> None:
    options = {
        option
        for finding in catalogue().findings
        for scale in finding.scales
        if scale.type != "mmt"
        for option in scale.options
    } | {
        option
        for finding in catalogue().findings
        for options in finding.extra_options.values()
        for option in options
    }
    assert options
    assert [one for one in options if not isinstance(option_words(one), Sentence)] == []


def test_every_unit_of_the_catalogue_is_said_in_words() -> None:
    units = {unit for f in catalogue().findings for scale in f.scales for unit in scale.units}
    assert units
    assert [one for one in units if not isinstance(unit_words(one), Sentence)] == []


def test_what_a_clinic_added_is_said_as_it_is_written() -> None:
    assert option_words("upper_trapezius") == "upper trapezius"
    assert unit_words("mmHg") == "mmHg"


def test_a_unit_that_the_scale_does_not_know_is_not_believed() -> None:
    force = HIP.scale("hhd")
    assert force is not None
    assert unit_of(force, {}) == "N"
    assert unit_of(force, {"hhd_unit": "kgf"}) == "kgf"
    assert unit_of(force, {"hhd_unit": "stone"}) == "N"
    assert value_words(force, 18.5, {"hhd_unit": "lbf"}) == "18.5 lbf"


def test_units_are_no_marks() -> None:
    seen = ObservedFinding(HIP.id, Side.RIGHT, {"hhd": 18, "mmt": "4-"})
    read = replace(seen, extras={"hhd_unit": "kgf", "muscle": "gluteus_medius"})
    assert all_values(read, HIP) == ("18 kgf", "MMT 4-", "gluteus medius")
