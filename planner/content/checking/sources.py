"""Sources: everything cited is there, and a reader can find it without an address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from planner.content.checking.problem import Problem, unknown
from planner.suggest.catalogue import Catalogue, Source

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PART = re.compile(r"[.?!] ")
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_PMID = re.compile(r"[1-9]\d{0,8}")
# Author, title, journal.
_PARTS = 3


def check_sources(catalogue: Catalogue) -> Iterator[Problem]:
    """All sources and all citations of them."""
    known = catalogue.source
    for place, cited in _cited(catalogue):
        yield from unknown(f"{place}, sources", cited, known, "source")
    for name, free in (("norms", catalogue.norms), ("bands", catalogue.bands)):
        yield from unknown(f"{name}, sources", _free(free), known, "source")
    for source in catalogue.sources:
        yield from _source(f"source {source.id}", source, catalogue)


def _cited(catalogue: Catalogue) -> Iterator[tuple[str, Iterable[str]]]:
    sourced = (
        ("finding", catalogue.findings),
        ("exercise", catalogue.exercises),
        ("ladder", catalogue.ladders),
        ("rule", catalogue.rules),
        ("advice", catalogue.advice),
        ("education", catalogue.education),
        ("dose_rule", catalogue.dose_rules),
        ("outcome_measure", catalogue.outcome_measures),
        ("bundle", catalogue.bundles),
        ("body_region", catalogue.body_regions),
        ("guidance", catalogue.guidance),
    )
    for kind, entries in sourced:
        yield from ((f"{kind} {entry.id}", entry.sources) for entry in entries)
    for exercise in catalogue.exercises:
        yield f"exercise {exercise.id}, emg_gmed", (value.source for value in exercise.emg_gmed)
    for ladder in catalogue.ladders:
        yield f"ladder {ladder.id}, run_stages", _free(ladder.run_stages)
    for test in catalogue.movement_tests:
        yield f"movement_test {test.get('id')}", _free(test)


def _free(data: object) -> Iterator[str]:
    """Source ids in free-form content: the lists under the key `sources`."""
    if isinstance(data, Mapping):
        for key, item in data.items():
            if key == "sources" and isinstance(item, tuple):
                yield from map(str, item)
            else:
                yield from _free(item)
    elif isinstance(data, tuple):
        for item in data:
            yield from _free(item)


def _source(place: str, source: Source, catalogue: Catalogue) -> Iterator[Problem]:
    yield from unknown(f"{place}, mark", (source.mark,), catalogue.marks, "mark")
    if not source.cite.strip():
        yield Problem(f"{place}, cite", "a source needs words")
    if source.publication and not _names_author_year_journal(source.cite):
        yield Problem(f"{place}, cite", "a publication needs author, title, journal and year")
    if source.doi is not None and not _DOI.fullmatch(source.doi):
        yield Problem(f"{place}, doi", "a DOI looks like 10.1234/abc")
    if source.pmid is not None and not _PMID.fullmatch(source.pmid):
        yield Problem(f"{place}, pmid", "a PMID is a number")


def _names_author_year_journal(cite: str) -> bool:
    """True when author, title and journal stand before a year."""
    return any(
        sum(bool(part.strip()) for part in _PART.split(cite[: year.start()])) >= _PARTS
        for year in _YEAR.finditer(cite)
    )
