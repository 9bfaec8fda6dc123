"""The codec: exact both ways for every document, and strict about everything else."""

from __future__ import annotations

import copy
import math
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, field, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.content.codec import decode, encode
from planner.content.decoding import decoder_of
from planner.content.pack import KINDS, Document
from planner.errors import ContentError
from planner.exercises.dose import Dose, LoadType
from planner.programs.draft import Draft
from planner.programs.program import Override, Program, ProgramItem
from planner.suggest.drafting import Drafting
from planner.vocabulary import (
    EquipmentId,
    ExerciseId,
    FindingId,
    QuestionId,
    RuleId,
    Side,
    WorkingSide,
)
from tests.helpers.content import catalogue, pack_documents

CLASSES: Mapping[str, type] = {kind: shape for kind, (shape, _) in KINDS.items()}
TYPED = [document for document in pack_documents() if document.kind in CLASSES]


def test_every_document_survives_both_ways() -> None:
    assert len(TYPED) == 877
    for document in TYPED:
        value: object = decode(CLASSES[document.kind], document.body, document.where)
        assert encode(value) == document.body, document.where
        assert decode(CLASSES[document.kind], encode(value), document.where) == value


def test_every_rule_of_drafting_survives() -> None:
    drafting = catalogue().drafting
    assert decode(Drafting, encode(drafting), "drafting") == drafting


def _leaves(data: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(data, dict):
        for key, item in data.items():
            yield from _leaves(item, (*path, key))
    elif isinstance(data, list):
        for position, item in enumerate(data):
            yield from _leaves(item, (*path, position))
    else:
        yield path


def _spelt(path: tuple[str | int, ...]) -> str:
    words = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(words).removeprefix(".")


# Kinds whose fields all have one type, so that a list never fits where a text stood.
STRICT = [d for d in TYPED if d.kind in {"exercise", "source", "class", "equipment", "question"}]


@given(st.sampled_from(STRICT), st.data())
def test_a_wrong_type_anywhere_is_told_with_its_place(
    document: Document, data: st.DataObject
) -> None:
    body = copy.deepcopy(dict(document.body))
    path = data.draw(st.sampled_from(sorted(_leaves(body), key=str)))
    wrong = data.draw(st.sampled_from([{"x": 1}, [[]], math.nan]))
    target: Any = body
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = wrong
    with pytest.raises(ContentError) as caught:
        decode(CLASSES[document.kind], body, "file.json")
    assert caught.value.message.startswith(f"file.json, {_spelt(path)}: expected ")


@given(st.sampled_from(TYPED))
def test_a_strange_key_is_refused(document: Document) -> None:
    with pytest.raises(ContentError, match=r"strange_key: unknown key$"):
        decode(CLASSES[document.kind], {**document.body, "strange_key": 1}, "file.json")


@given(st.sampled_from(TYPED), st.data())
def test_a_missing_key_is_refused_or_has_a_default(document: Document, data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(document.body)))
    body = {name: item for name, item in document.body.items() if name != key}
    needed = {
        entry.name
        for entry in fields(CLASSES[document.kind])
        if entry.default is MISSING and entry.default_factory is MISSING
    }
    if key in needed:
        with pytest.raises(ContentError, match=rf"^file\.json, {key}: missing$"):
            decode(CLASSES[document.kind], body, "file.json")
    else:
        assert encode(decode(CLASSES[document.kind], body, "file.json")) == body


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Everything:
    """One field of every shape the codec knows."""

    whole: int
    number: float
    truth: bool
    text: str
    either: int | float | str
    choice: Colour
    pair: tuple[int, float]
    many: tuple[str, ...]
    group: frozenset[QuestionId]
    table: Mapping[FindingId, str | tuple[str, ...]]
    day: date
    moment: datetime
    nothing: None
    maybe: Dose | None = None
    optional: tuple[tuple[str, ...], ...] = field(default=())

    def __post_init__(self) -> None:
        if self.whole < 0:
            raise ValueError("must not be negative")


GOOD: Mapping[str, object] = {
    "whole": 3,
    "number": 2,
    "truth": True,
    "text": "é",
    "either": "4-",
    "choice": "red",
    "pair": [1, 2.5],
    "many": ["a", "b"],
    "group": ["a", "b"],
    "table": {"x": "one", "y": ["two"]},
    "day": "2026-11-22",
    "moment": "2026-11-22T09:30:00+00:00",
    "nothing": None,
}


def test_every_shape() -> None:
    value = decode(Everything, GOOD, "here")
    assert value.choice is Colour.RED
    assert value.pair == (1, 2.5)
    assert value.group == {"a", "b"}
    assert value.table == {"x": "one", "y": ("two",)}
    assert value.day == date(2026, 11, 22)
    assert value.moment == datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert encode(value) == GOOD


@pytest.mark.parametrize(
    ("key", "wrong", "sentence"),
    [
        ("whole", True, "whole: expected a whole number"),
        ("whole", 3.0, "whole: expected a whole number"),
        ("whole", -1, "must not be negative"),
        ("number", "2", "number: expected a number"),
        ("number", False, "number: expected a number"),
        ("number", math.inf, "number: expected a number"),
        ("number", math.nan, "number: expected a number"),
        ("truth", 1, "truth: expected true or false"),
        ("text", None, "text: expected text"),
        ("either", None, "either: expected a number or text"),
        ("choice", "blue", "choice: expected one of: red"),
        ("choice", 1, "choice: expected one of: red"),
        ("pair", [1], "pair: expected a list of 2"),
        ("pair", [1, "x"], "pair[1]: expected a number"),
        ("many", "ab", "many: expected a list"),
        ("many", ["a", 2], "many[1]: expected text"),
        ("table", [], "table: expected an object"),
        ("table", {"x": ["a", 1]}, "table.x[1]: expected text"),
        ("day", "20261122", "day: expected a date such as 2026-11-22"),
        ("day", "2026-02-30", "day: expected a date such as 2026-11-22"),
        ("moment", "soon", "moment: expected a moment such as 2026-11-22T09:30:00+00:00"),
        ("nothing", 0, "nothing: expected null"),
        ("maybe", {"sets": 3}, "maybe.reps: missing"),
        ("maybe", 1, "maybe: expected an object or null"),
    ],
)
def test_what_every_shape_refuses(key: str, wrong: object, sentence: str) -> None:
    with pytest.raises(ContentError) as caught:
        decode(Everything, {**GOOD, key: wrong}, "here")
    assert caught.value.message in {f"here, {sentence}", f"here: {sentence}"}


@pytest.mark.parametrize("data", [None, [], "text", 1])
def test_a_record_is_an_object(data: object) -> None:
    with pytest.raises(ContentError, match=r"^here: expected an object$"):
        decode(Everything, data, "here")


@pytest.mark.parametrize("hint", [int | bool | list[int], Dose | Side | Everything, complex])
def test_hints_without_a_json_shape_fail_at_once(hint: object) -> None:
    with pytest.raises(TypeError):
        decoder_of(hint)


def test_values_without_a_json_shape_fail_at_once() -> None:
    with pytest.raises(TypeError):
        encode(3j)


def test_a_draft_as_the_store_keeps_it() -> None:
    """The store keeps the whole editable state of a visit as JSON."""
    seen = ObservedFinding(
        FindingId("weak_glute_med"),
        Side.RIGHT,
        values={"mmt": "4-", "hhd": 21.5},
        extras={"unit": "kgf"},
        observed_on=date(2026, 11, 22),
        week=6,
        positive=True,
    )
    assessment = Assessment(
        findings=(seen,),
        confirmed=frozenset({QuestionId("b"), QuestionId("a")}),
        equipment=frozenset({EquipmentId("mat")}),
        age=44,
        red_flags_asked=True,
    )
    dose = Dose(3, 10, 0, 60, "3 days a week", "light band", (3, 3), (1, 1), LoadType.BAND, 4.5)
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    override = Override(
        RuleId("ex_gtps"), "press on the hip", "tested today", "A. Therapist", moment
    )
    item = ProgramItem(ExerciseId("clamshell"), WorkingSide.RIGHT, dose, override=override)
    draft = Draft(assessment, Program((item,), dropped=frozenset({ExerciseId("plank")})))

    data = encode(draft)

    assert decode(Draft, data, "draft") == draft
    assert data["assessment"]["confirmed"] == ["a", "b"]  # type: ignore[index]
    assert "declined" not in data["assessment"]  # type: ignore[index]
