"""The clinic's own sentences stand in for the fixed ones, as long as these are the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.errors import HandoutError
from planner.handout.own_words import FixedSentence, fixed_sentences, sentence_problem
from planner.handout.wording import sheet_languages
from planner.patients.clinic import OwnSentence, SheetSettings
from tests.helpers.content import catalogue
from tests.helpers.handouts import CLINIC, OCCASION, case


def fixed(language: str) -> dict[str, FixedSentence]:
    return {one.name: one for one in fixed_sentences(language, catalogue().guidance)}


def reworded(language: str, name: str, text: str, original: str | None = None) -> SheetSettings:
    before = fixed(language)[name].original if original is None else original
    return SheetSettings(sentences=(OwnSentence(language, name, text, before),))


@pytest.mark.parametrize("language", sheet_languages())
def test_every_sentence_can_be_reworded(language: str) -> None:
    texts = {
        name: f"{one.original.partition(':')[0]}: {name}" if one.clinical else f"Own {name}"
        for name, one in fixed(language).items()
    }
    texts["call"] += " {phone}"
    texts["next_visit"] += " {date}"
    assert not [n for n, one in fixed(language).items() if sentence_problem(one, texts[n])]
    own = tuple(
        OwnSentence(language, name, text, fixed(language)[name].original)
        for name, text in texts.items()
    )
    clinic = replace(CLINIC, sheet=SheetSettings(sentences=own))
    sheet = case().sheet(replace(OCCASION, clinic=clinic, language=language))
    assert sheet.labels.why == "Own why"
    assert sheet.labels.pain == "Own pain"
    assert sheet.labels.advice == "Own advice"
    assert sheet.stop.call == "Own call (555) 010-2200"
    assert sheet.stop.emergency == "Own emergency"
    assert sheet.stop.texts == (texts["stop_text"],)
    assert (sheet.log.title, sheet.log.help) == ("Own log_title", "Own log_help")
    assert sheet.next_visit == "Own next_visit_line"
    visit = replace(OCCASION, clinic=clinic, language=language, next_visit=OCCASION.printed_on)
    assert case().sheet(visit).next_visit.startswith("Own next_visit ")
    silent = replace(clinic, phone="")
    assert case().sheet(replace(OCCASION, clinic=silent, language=language)).stop.call == (
        "Own call_line"
    )


def test_another_language_keeps_its_own() -> None:
    clinic = replace(CLINIC, sheet=reworded("en", "emergency", "Call 911 first."))
    english, spanish = (
        case().sheet(replace(OCCASION, clinic=clinic, language=one)) for one in ("en", "es")
    )
    assert english.stop.emergency == "Call 911 first."
    assert spanish.stop.emergency == fixed("es")["emergency"].original
    both = case().sheet(replace(OCCASION, clinic=clinic, language="es", second_language="en"))
    assert both.second is not None
    assert both.second.stop.emergency == "Call 911 first."


@pytest.mark.parametrize("name", ["stop_text", "emergency"])
def test_a_changed_original_stands_until_somebody_looked(name: str) -> None:
    stale = reworded("en", name, "Stop: never mind.", "What it said last year.")
    sheet = case().sheet(replace(OCCASION, clinic=replace(CLINIC, sheet=stale)))
    assert "never mind" not in " ".join((*sheet.stop.texts, sheet.stop.emergency))
    assert sheet.stop == case().sheet().stop


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("call", "Call us", "Keep {phone}"),
        ("call", "Call {phone} or {fax}", "Keep {phone}"),
        ("call", "Call {phone!r}", "Keep {phone}"),
        ("next_visit", "Come on {date", "Keep {date}"),
        ("emergency", "Call {911}", "brackets"),
        ("emergency", "Call {{911}}", "brackets"),
        ("log_title", "x" * 41, "40 characters at most"),
        ("stop_text", "Stop and call for chest pain.", "colon"),
        ("stop_text", "Stop and call for:", "colon"),
    ],
)
def test_what_would_not_print_is_refused(name: str, text: str, says: str) -> None:
    problem = sentence_problem(fixed("en")[name], text)
    assert problem is not None
    assert says in problem


def test_only_what_says_when_to_stop_is_clinical() -> None:
    assert {name for name, one in fixed("en").items() if one.clinical} == {"stop_text", "preg_stop"}
    assert not [one for one in fixed("en").values() if sentence_problem(one, one.original)]


def test_the_letterhead_carries_the_clinics_look() -> None:
    look = SheetSettings(b"a picture", "7A1F3D", " Cancel a day ahead. ", signature=True)
    head = case().sheet(replace(OCCASION, clinic=replace(CLINIC, sheet=look))).letterhead
    assert (head.logo, head.logo_alt) == (b"a picture", "Logo of Riverside Physical Therapy")
    assert (head.accent, head.footer) == ("7A1F3D", "Cancel a day ahead.")
    assert head.signature == "Signature of Maya Chen, PT"
    nameless = replace(OCCASION, clinic=replace(CLINIC, name="", sheet=look), therapist="")
    head = case().sheet(nameless).letterhead
    assert (head.logo_alt, head.signature) == ("Logo of the clinic", "Therapist's signature")


def test_a_footer_that_is_too_long_is_told() -> None:
    clinic = replace(CLINIC, sheet=SheetSettings(footer="x" * 201))
    with pytest.raises(HandoutError, match="footer is too long"):
        case().sheet(replace(OCCASION, clinic=clinic))
