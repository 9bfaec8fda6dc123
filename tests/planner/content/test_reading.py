"""Reading grade: the formula, its syllables, and every text a patient reads."""

from __future__ import annotations

import pytest

from planner.content.checking.texts import HIGHEST_GRADE, patient_texts
from planner.content.reading import grade, syllables, word_count
from tests.helpers.content import catalogue

SYLLABLES = {
    1: "knee made makes wakes raise toes shoes knees push side used walked bend does comes stairs "
    "your eye chair pause gets strength leave notes moved stopped breathe squeeze hole holes",
    2: "able pulses lifted quiet being muscle muscles little balance slowly places bridges pushes "
    "stretches level side-step towel trying moving circle circles ankle ankles buttock needed "
    "doing easy settled handle every question motion cushion pressure raises changes added loaded",
    3: "area radio exercise easier idea medial position serious usual gradual together another",
    4: "exercises stability activity",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        (word, count)
        for count, words in SYLLABLES.items()
        for word in words.split()
        if "-" not in word
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count
    assert syllables(word.capitalize()) == count


def test_figures_are_read_digit_by_digit() -> None:
    assert syllables("30") == 2
    assert word_count("3 sets of 10-12, 0.5 kg") == 7


def test_the_formula() -> None:
    # 6 words, 1 sentence, 6 syllables; and 3 words, 1 sentence, 9 syllables.
    assert grade("The cat sat on the mat.") == pytest.approx(0.39 * 6 + 11.8 - 15.59)
    assert grade("Another radio idea.") == pytest.approx(0.39 * 3 + 11.8 * 3 - 15.59)
    assert grade("") == grade("...") == 0.0


def test_shorter_sentences_are_easier() -> None:
    long = "Lie on your side with your knees bent and lift the top knee and lower it slowly."
    assert grade(long.replace(" and lift", ". Lift").replace(" and lower", ". Lower")) < grade(long)


def test_a_list_after_a_colon_counts_item_by_item() -> None:
    items = "chest pain, a swollen calf, fever, a hot joint"
    assert grade(f"Stop and call for: {items}.") < grade(f"Stop and call for {items}.")


def test_every_patient_text_is_easy() -> None:
    graded = [
        (grade(text), place) for place, text in patient_texts(catalogue()) if word_count(text) >= 12
    ]
    highest = max(graded)
    print(f"{len(graded)} texts, highest grade {highest[0]:.2f} at {highest[1]}")  # noqa: T201
    assert len(graded) > 600
    assert highest[0] <= HIGHEST_GRADE


def test_whole_exercises_are_easier_still() -> None:
    """An exercise's own words, taken together as they stand on the sheet."""
    graded = [
        grade(text) for place, text in patient_texts(catalogue()) if place.endswith(", patient")
    ]
    assert len(graded) == 116
    assert max(graded) <= 3.0
