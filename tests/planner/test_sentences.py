"""Sentences are plain English text that keeps the parts it was made from."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest

from planner.sentences import Sentence, joined, sentence, without_stop


def test_a_sentence_is_its_english_text() -> None:
    made = sentence("{exercise} is excluded: {cause}", exercise="Squat", cause="Not today")
    assert made == "Squat is excluded: Not today"
    assert (made.template, made.values["cause"]) == ("{exercise} is excluded: {cause}", "Not today")


def test_values_with_braces_stay_as_they_are() -> None:
    assert sentence("The store {file}", file="/a/{b}.db") == "The store /a/{b}.db"
    assert sentence("a {literal} without values") == "a {literal} without values"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_a_copy_keeps_its_parts(copied: Callable[[Sentence], object]) -> None:
    made = sentence("hold {x}", x=sentence("still"))
    again = copied(made)
    assert isinstance(again, Sentence)
    assert (again, again.template, again.values) == (made, made.template, made.values)


def test_what_is_stored_is_plain() -> None:
    assert type(str(sentence("plain"))) is str


def test_joined_parts_keep_theirs() -> None:
    parts = joined([sentence("one"), "two", sentence("three")], ", ")
    assert parts == "one, two, three"
    assert isinstance(parts, Sentence)
    assert list(parts.values.values()) == ["one", "two", "three"]
    assert joined(["alone"]) == "alone"


def test_a_full_stop_is_left_out_inside_a_sentence() -> None:
    assert without_stop("Not today.") == "Not today"
    cause = sentence("Not with: {finding}", finding="Knee pain")
    assert without_stop(cause) is cause
