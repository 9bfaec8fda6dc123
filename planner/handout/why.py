"""Why this program, in at most three short sentences that promise nothing."""

from __future__ import annotations

from collections.abc import Iterable

from planner.assessment.assessment import Assessment
from planner.assessment.finding import FindingKind
from planner.handout.phrases import PlaceWords
from planner.handout.wording import Wording
from planner.programs.program import ProgramItem
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import Side, WorkingSide

_MOST_PLACES = 2


def why_words(
    items: tuple[ProgramItem, ...], assessment: Assessment, catalogue: Catalogue, words: Wording
) -> str:
    """First what the program may help, then what its first exercises are for."""
    places = places_words(assessment, catalogue, words)
    said = [words.why_places.format(places=places) if places else words.why_general]
    room = words.why_sentences - 1
    told: set[str] = set()
    for number, item in enumerate(items, start=1):
        shared = catalogue.exercise_class[catalogue.exercise[item.exercise].classes[0]]
        why = words.told(shared.why_patient)
        length = why.count(". ") + 1
        if why in told or length > room:
            continue
        told.add(why)
        said.append(words.why_exercise.format(number=number, why=why[0].lower() + why[1:]))
        room -= length
    return " ".join(said)


def places_words(assessment: Assessment, catalogue: Catalogue, words: Wording) -> str:
    """The sore places with their sides, in the order recorded; empty where there is none."""
    found: dict[str, frozenset[WorkingSide]] = {}
    for region, side in _sore(assessment, catalogue):
        if region in words.places:
            found[region] = found.get(region, frozenset()) | side.affected
    named = (_place(words.places[region], sides) for region, sides in found.items())
    return words.listed(tuple(named)[:_MOST_PLACES])


def _sore(assessment: Assessment, catalogue: Catalogue) -> Iterable[tuple[str, Side]]:
    for seen in assessment.findings:
        definition = catalogue.finding.get(seen.finding)
        if definition is None or definition.kind is not FindingKind.SYMPTOM:
            continue
        if seen.is_positive(definition):
            yield definition.region, seen.side


def _place(place: PlaceWords, sides: frozenset[WorkingSide]) -> str:
    return str(getattr(place, WorkingSide.of(sides).value))
