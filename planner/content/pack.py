"""From documents to the catalogue, the same for the pack's files and for the store's rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from planner.assessment.finding import Finding
from planner.content.checks import check
from planner.content.codec import decode
from planner.content.documents import PACK, TERMS, Document, documents
from planner.errors import ContentError
from planner.exercises.exercise import Exercise
from planner.exercises.ladder import Ladder
from planner.suggest.catalogue import (
    Advice,
    BodyRegion,
    Bundle,
    Catalogue,
    DoseRule,
    EducationCard,
    Equipment,
    ExerciseClass,
    Guidance,
    OutcomeMeasure,
    Source,
    Statement,
    Terms,
)
from planner.suggest.drafting import Drafting, StartRung
from planner.suggest.rules import Question, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["Document", "PackInfo", "build_catalogue", "documents", "load_catalogue"]

START_RUNG = "start_rung"
# How many problems a message names.
_SHOWN = 5
T = TypeVar("T")
_Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PackInfo:
    """The pack about itself. `order` lists the files of each folder, `counts` what it holds."""

    version: str
    title: str
    status: str
    marks: _Texts
    rule_semantics: _Texts
    least_sure: tuple[str, ...]
    counts: Mapping[str, int]
    order: Mapping[str, tuple[str, ...]]


# Kind of document: its class, and where the catalogue keeps it.
KINDS: Mapping[str, tuple[type, str]] = {
    "finding": (Finding, "findings"),
    "exercise": (Exercise, "exercises"),
    "ladder": (Ladder, "ladders"),
    "rule": (Rule, "rules"),
    "question": (Question, "questions"),
    "source": (Source, "sources"),
    "class": (ExerciseClass, "classes"),
    "equipment": (Equipment, "equipment"),
    "advice": (Advice, "advice"),
    "education": (EducationCard, "education"),
    "dose_rule": (DoseRule, "dose_rules"),
    "outcome_measure": (OutcomeMeasure, "outcome_measures"),
    "bundle": (Bundle, "bundles"),
    "body_region": (BodyRegion, "body_regions"),
    "guidance": (Guidance, "guidance"),
    "statement": (Statement, "statements"),
}
# Kinds whose shape is free.
FREE = "movement_test"


@dataclass(frozen=True, slots=True)
class _Free:
    """Holds free-form JSON, so that the codec can read it."""

    body: Mapping[str, Any]


def build_catalogue(found: Iterable[Document]) -> Catalogue:
    """The catalogue of these documents, each kind in the order of its positions.

    Raises ContentError naming the place of the first document that breaks its schema.
    """
    by_kind: defaultdict[str, list[Document]] = defaultdict(list)
    for document in sorted(found, key=lambda document: document.position):
        by_kind[document.kind].append(document)
    unknown = by_kind.keys() - KINDS.keys() - {FREE, PACK, TERMS, "norms", "bands", "drafting"}
    if unknown:
        raise ContentError(f"{by_kind[min(unknown)][0].where}: unknown kind of content")
    parts: dict[str, Any] = {
        name: tuple(_decoded(kind, document) for document in by_kind[key])
        for key, (kind, name) in KINDS.items()
    }
    info = decode(PackInfo, *_only(by_kind[PACK], PACK))
    return Catalogue(
        **parts,
        movement_tests=tuple(_free(d.body, d.where) for d in by_kind[FREE]),
        norms=_free(*_only(by_kind["norms"], "norms")),
        bands=_free(*_only(by_kind["bands"], "bands")),
        terms=decode(Terms, *_only(by_kind[TERMS], TERMS)),
        drafting=decode(Drafting, *_only(by_kind["drafting"], "drafting")),
        start_rung=_start_rung(parts["dose_rules"]),
        version=info.version,
        least_sure=info.least_sure,
        status=info.status,
        marks=info.marks,
    )


def load_catalogue(folder: Path) -> Catalogue:
    """The catalogue of the pack in a folder. Raises ContentError with the first problems."""
    found = documents(folder)
    catalogue = build_catalogue(found)
    _check_counts(found)
    problems = check(catalogue)
    if problems:
        sentences = "; ".join(str(problem) for problem in problems[:_SHOWN])
        raise ContentError(sentences, f"{len(problems)} problems in the content pack")
    return catalogue


def _check_counts(found: tuple[Document, ...]) -> None:
    """The pack holds what pack.json says it holds, so that nothing is lost quietly."""
    info = decode(PackInfo, *_only([d for d in found if d.kind == PACK], PACK))
    held = Counter(document.kind for document in found)
    for kind, count in info.counts.items():
        if held[kind] != count:
            raise ContentError(f"pack.json, counts.{kind}: says {count}, found {held[kind]}")


def _decoded(kind: type[T], document: Document) -> T:
    value = decode(kind, document.body, document.where)
    if getattr(value, "id", document.id) != document.id:
        raise ContentError(f"{document.where}: the id inside is another one")
    return value


def _free(body: Mapping[str, object], place: str) -> Mapping[str, Any]:
    return decode(_Free, {"body": body}, place).body


def _only(found: list[Document], kind: str) -> tuple[Mapping[str, object], str]:
    if len(found) != 1:
        raise ContentError(f"{kind}: expected one document, found {len(found)}")
    return found[0].body, found[0].where


def _start_rung(rules: Iterable[DoseRule]) -> StartRung:
    numbers = next((rule.numbers for rule in rules if rule.id == START_RUNG), None)
    if numbers is None:
        raise ContentError(f"dose_rules.json: the rule {START_RUNG} is missing")
    return decode(StartRung, dict(numbers), f"dose_rules.json, {START_RUNG}")
