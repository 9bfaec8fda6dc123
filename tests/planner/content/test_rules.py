"""Conditions and rules: the short keys of the pack, read exactly and written back."""

from __future__ import annotations

import pytest

from planner.content.codec import decode, decode_condition, encode
from planner.errors import ContentError
from planner.suggest.conditions import (
    Aged,
    AllOf,
    Always,
    AnyOf,
    Compared,
    Comparison,
    Condition,
    NoneOf,
    Present,
)
from planner.suggest.rules import ExcludeEffect, ExcludeEntry, Hold, Rule
from planner.vocabulary import FindingId, QuestionId

KNEE, HIP = FindingId("knee_pain"), FindingId("hip_pain")


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        ("knee_pain", Present(KNEE)),
        ({"always": True}, Always()),
        ({"any": ["knee_pain", "hip_pain"]}, AnyOf((Present(KNEE), Present(HIP)))),
        ({"all": [{"none": ["knee_pain"]}]}, AllOf((NoneOf((Present(KNEE),)),))),
        (
            {"finding": "knee_pain", "op": ">=", "value": 6},
            Compared(KNEE, Comparison.AT_LEAST, 6),
        ),
        (
            {"finding": "knee_pain", "op": "=", "value": "poor"},
            Compared(KNEE, Comparison.EQUAL, "poor"),
        ),
        ({"field": "age", "op": "<", "value": 18}, Aged(Comparison.BELOW, 18)),
    ],
)
def test_conditions(data: object, condition: Condition) -> None:
    assert decode_condition(data, "here") == condition
    assert encode(condition) == data


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (7, "here: expected a condition"),
        ({}, "here: expected one of: any, all, none, always, finding, field"),
        (
            {"any": ["a"], "all": ["b"]},
            "here: expected one of: any, all, none, always, finding, field",
        ),
        ({"some": ["a"]}, "here, some: unknown key"),
        ({"any": []}, "here, any: expected a list of conditions"),
        ({"any": "knee_pain"}, "here, any: expected a list of conditions"),
        ({"any": ["a", {"all": ["b", 1]}]}, "here, any[1].all[1]: expected a condition"),
        ({"always": False}, "here, always: expected true"),
        ({"finding": "a", "op": "=>", "value": 1}, "here, op: expected one of: =, >=, <=, >, <"),
        ({"finding": "a", "op": "="}, "here, value: missing"),
        ({"finding": "a", "op": "=", "value": True}, "here, value: expected a number or text"),
        ({"finding": "a", "op": "=", "value": 1, "any": []}, "here, any: unknown key"),
        ({"field": "height", "op": ">", "value": 1}, "here, field: expected age"),
        ({"field": "age", "op": ">", "value": "old"}, "here, value: expected a number"),
        ({"field": "age", "op": "~", "value": 1}, "here, op: expected one of: =, >=, <=, >, <"),
        ({"field": "age", "value": 1}, "here, op: missing"),
        ({"field": "age", "op": ">", "value": 1, "x": 1}, "here, x: unknown key"),
    ],
)
def test_conditions_refused(data: object, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        decode_condition(data, "here")
    assert caught.value.message == sentence


@pytest.mark.parametrize(
    ("data", "entry"),
    [
        ({"field": "attributes", "has": "impact"}, ExcludeEntry("attributes", ("impact",))),
        ({"field": "id", "in": ["plank"]}, ExcludeEntry("id", ("plank",))),
        (
            {"field": "difficulty", "gte": 6, "until": "q"},
            ExcludeEntry("difficulty", at_least=6, hold=Hold.UNTIL, question=QuestionId("q")),
        ),
        (
            {"field": "lies_on", "resolves_to": "affected_side", "unless": "q"},
            ExcludeEntry(
                "lies_on", resolves_to_affected=True, hold=Hold.UNLESS, question=QuestionId("q")
            ),
        ),
        (
            {"field": "classes", "has": "foam_roll", "scope": "affected_side", "when": "q"},
            ExcludeEntry(
                "classes",
                ("foam_roll",),
                affected_side_only=True,
                hold=Hold.WHEN,
                question=QuestionId("q"),
            ),
        ),
    ],
)
def test_entries(data: object, entry: ExcludeEntry) -> None:
    assert decode(ExcludeEntry, data, "here") == entry
    assert encode(entry) == data


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("id", "here: expected an object"),
        ({"has": "impact"}, "here, field: missing"),
        ({"field": "id"}, "here: expected one of: in, has, gte, resolves_to"),
        (
            {"field": "id", "in": ["a"], "has": "a"},
            "here: expected one of: in, has, gte, resolves_to",
        ),
        ({"field": "id", "in": "a"}, "here, in: expected a list"),
        ({"field": "difficulty", "gte": 6.5}, "here, gte: expected a whole number"),
        ({"field": "lies_on", "resolves_to": "left"}, "here, resolves_to: expected affected_side"),
        (
            {"field": "id", "in": ["a"], "unless": "q", "until": "r"},
            "here, until: unknown key, or a second question",
        ),
        (
            {"field": "id", "in": ["a"], "hard": "q"},
            "here, hard: unknown key, or a second question",
        ),
    ],
)
def test_entries_refused(data: object, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        decode(ExcludeEntry, data, "here")
    assert caught.value.message == sentence


def rule(kind: object, then: object) -> dict[str, object]:
    return {
        "id": "r",
        "type": kind,
        "priority": 10,
        "title": "A rule",
        "when": {"always": True},
        "then": then,
        "rationale": "because",
        "evidence_grade": "F",
        "sources": [],
    }


def test_what_a_rule_does_depends_on_its_type() -> None:
    found = decode(Rule, rule("exclude", {"exclude": [], "modify": ["Go slowly."]}), "here")
    assert found.then == ExcludeEffect((), ("Go slowly.",))


@pytest.mark.parametrize(
    ("kind", "then", "sentence"),
    [
        ("forbid", {}, "here, type: expected one of: stop, exclude, suggest, limit"),
        (None, {}, "here, type: expected one of: stop, exclude, suggest, limit"),
        ("stop", {"stop": False}, "here, then.stop: expected true"),
        ("stop", {"stop": True}, "here, then.urgency: missing"),
        ("exclude", {"max_exercises": 4}, "here, then.max_exercises: unknown key"),
        ("suggest", {"classes": [{"class": "x"}]}, "here, then.classes[0].weight: missing"),
        (
            "limit",
            {"max_exercises": "4"},
            "here, then.max_exercises: expected a whole number or null",
        ),
    ],
)
def test_rules_refused(kind: object, then: object, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        decode(Rule, rule(kind, then), "here")
    assert caught.value.message == sentence


def test_a_rule_is_an_object() -> None:
    with pytest.raises(ContentError, match=r"^here: expected an object$"):
        decode(Rule, [], "here")
