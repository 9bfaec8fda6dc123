"""Syllables of words whose number anyone can clap."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyphen import Pyphen

from planner.content.checking.texts import patient_texts
from planner.reading.syllables import in_english, in_spanish
from tests.helpers.content import catalogue

ENGLISH = {
    1: "knee made makes wakes raise toes shoes knees push side used walked bend does comes stairs "
    "your eye chair pause gets strength leave notes moved stopped breathe squeeze hole holes "
    "called pulled rolled filled through hour",
    2: "any able pulses lifted quiet being muscle muscles little balance slowly places bridges "
    "pushes stretches level towel trying moving circle circles ankle ankles buttock needed doing "
    "easy settled handle every question motion cushion pressure raises changes added loaded tired "
    "careful movement sideways something sometimes people reason special lower fluid hurtful",
    3: "area radio exercise easier idea medial position serious usual gradual together another "
    "element telephone everyone anyone family medicine initial created physical physically",
    4: "exercises stability activity emergency everybody bilateral ordinary",
    5: "immediately rehabilitate approximately",
}
SPANISH = {
    1: "pie y muy ley dos bien seis buey quien voy huir",
    2: "día país cuerpo pierna puede suelo siente baile ruido quieto aún pausa ahí",
    3: "rodilla cadera espalda músculo maestro sentía levante izquierdas línea",
    4: "ejercicio respiración cuidadoso acuéstese levántese terapeuta izquierdista aéreos peatones",
    5: "repeticiones aeroplano flexibilidad estiramientos",
}


def clapped(lists: dict[int, str]) -> list[tuple[str, int]]:
    return [(word, count) for count, line in lists.items() for word in line.split()]


@pytest.mark.parametrize(("word", "count"), clapped(ENGLISH))
def test_english(word: str, count: int) -> None:
    assert in_english(word) == in_english(word.upper()) == count


@pytest.mark.parametrize(("word", "count"), clapped(SPANISH))
def test_spanish(word: str, count: int) -> None:
    assert in_spanish(word) == in_spanish(word.capitalize()) == count


@pytest.mark.parametrize("syllables", [in_english, in_spanish])
def test_figures_are_read_digit_by_digit(syllables: object) -> None:
    assert callable(syllables)
    assert syllables("30") == 2
    assert syllables("0.5") == 2


def test_hyphens_alone_count_too_few_and_never_too_many() -> None:
    """Over every word a patient reads: pyphen's parts are a floor, and often below the truth."""
    hyphens = Pyphen(lang="en_US")
    words = {
        word
        for _, text in patient_texts(catalogue())
        for word in re.findall(r"[a-z]+", text.lower())
    }
    parts = {word: len(hyphens.positions(word)) + 1 for word in words}
    assert len(words) > 600
    assert all(parts[word] <= in_english(word) for word in words)
    assert sum(parts[word] < in_english(word) for word in words) > 30


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=40))
def test_a_word_has_a_syllable_and_no_more_than_letters(word: str) -> None:
    assert 1 <= in_spanish(word) <= len(word.lower())
    assert in_english(word) >= 1


@given(st.lists(st.sampled_from(["ma", "lo", "te", "ri", "cu"]), min_size=1, max_size=8))
def test_open_syllables_of_spanish_count_one_by_one(parts: list[str]) -> None:
    assert in_spanish("".join(parts)) == len(parts)
