"""The reading grade: formulas against texts counted by hand, and what it names as hard."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.reading.everyday import everyday_words
from planner.reading.grade import HardWord, Reading, reading_grade, word_count
from planner.reading.language import LANGUAGES, fernandez_huerta

TEXTS = st.text(alphabet=st.sampled_from("abe íó.!?:;,-0123\n'’ "), max_size=200)


def read(text: str, language: str = "en") -> Reading:
    reading = reading_grade(text, language)
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    ("text", "words", "sentences", "syllables"),
    [
        ("The cat sat on the mat.", 6, 1, 6),
        ("Lie on your back. Bend both knees. Put your feet flat on the floor.", 14, 3, 14),
        ("Perform bilateral quadriceps strengthening exercises daily.", 6, 1, 18),
        ("Hold 10 seconds, 3 times.", 5, 1, 7),
        ("Stop and call for any of these: chest pain. Fever.", 10, 3, 12),
        ("Don't lift it; let it hang", 6, 2, 6),
    ],
)
def test_flesch_kincaid(text: str, words: int, sentences: int, syllables: int) -> None:
    reading = read(text)
    by_hand = 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    assert reading.grade == pytest.approx(by_hand)
    assert reading.words == words
    assert reading.sentence_words == pytest.approx(words / sentences)
    assert reading.ease is None


@pytest.mark.parametrize(
    ("text", "words", "sentences", "syllables", "years"),
    [
        ("El gato se sienta en la mesa.", 7, 1, 10, 4),
        ("Acuéstese boca arriba. Doble las rodillas.", 6, 2, 15, 12),
        ("¿Le duele? Pare y llame.", 5, 2, 8, 4),
        ("Realice fortalecimiento isométrico bilateral.", 4, 1, 19, 16),
    ],
)
def test_fernandez_huerta(
    text: str, words: int, sentences: int, syllables: int, years: float
) -> None:
    reading = read(text, "es-MX")
    by_hand = 206.84 - 60 * syllables / words - 1.02 * words / sentences
    assert reading.ease == pytest.approx(by_hand)
    assert reading.grade == years
    assert reading.language == "es"


@pytest.mark.parametrize(
    ("ease", "years"), [(95, 4), (85, 5), (75, 6), (65, 8), (55, 12), (40, 13), (10, 16)]
)
def test_the_bands_of_fernandez_huerta(ease: float, years: float) -> None:
    assert fernandez_huerta((206.84 - ease - 10.2) / 60, 10).years == years


def test_hard_words_come_heaviest_first_as_written() -> None:
    reading = read("Activate the Quadriceps. The quadriceps is bilateral. Exercise every morning.")
    assert reading.hard == (
        HardWord("Quadriceps", 3, 2),
        HardWord("bilateral", 4, 1),
        HardWord("Activate", 3, 1),
    )
    assert read("La electromiografía de la rodilla.", "es").hard == (
        HardWord("electromiografía", 7, 1),
    )


def test_the_longest_sentence_is_named() -> None:
    reading = read("Stop. Lie on your side with your knees bent, then lift the top knee. Rest.")
    assert reading.longest == "Lie on your side with your knees bent, then lift the top knee"
    assert reading.longest_words == 13


def test_a_few_words_are_too_hard_only_with_a_hard_word() -> None:
    assert read("Relax slowly.").grade > 6
    assert not read("Relax slowly.").too_hard
    assert read("Activate quadriceps.").too_hard
    assert read("Therapist " * 12).too_hard


def test_nothing_to_read() -> None:
    for text in ("", " ", "...", "?!\n"):
        assert read(text) == Reading("en", 0.0, None, 0, 0.0, "", 0, ())


def test_a_language_without_a_formula() -> None:
    assert reading_grade("ارفع ساقك", "ar") is None


@pytest.mark.parametrize("tag", sorted(LANGUAGES))
def test_everyday_words_are_long_ones_in_order(tag: str) -> None:
    words = everyday_words(tag)
    assert len(words) > 40
    assert all(LANGUAGES[tag].syllables(one) >= LANGUAGES[tag].long_word for one in words)
    assert all(one == one.lower() for one in words)


@given(TEXTS, st.sampled_from(sorted(LANGUAGES)))
def test_every_text_has_a_finite_grade(text: str, language: str) -> None:
    reading = read(text, language)
    assert math.isfinite(reading.grade)
    assert reading.words == word_count(text)
    assert reading.longest_words >= reading.sentence_words
    assert word_count(reading.longest) == reading.longest_words


@given(TEXTS.filter(lambda text: word_count(text) > 0), st.sampled_from(sorted(LANGUAGES)))
def test_the_same_text_twice_is_as_hard_as_once(text: str, language: str) -> None:
    once, twice = read(text, language), read(f"{text}\n{text}", language)
    assert twice.grade == pytest.approx(once.grade)
    assert twice.words == 2 * once.words
    assert twice.sentence_words == pytest.approx(once.sentence_words)


@given(st.lists(st.sampled_from(["lift", "your", "leg", "knee"]), min_size=2, max_size=30))
def test_a_full_stop_makes_it_easier(words: list[str]) -> None:
    middle = len(words) // 2
    cut = " ".join(words[:middle]) + ". " + " ".join(words[middle:])
    assert read(cut).grade < read(" ".join(words)).grade
    whole, halves = read(" ".join(words), "es").ease, read(cut, "es").ease
    assert whole is not None
    assert halves is not None
    assert halves > whole
