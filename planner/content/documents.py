"""The pack as documents: what a person edits in files and the store keeps in rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from planner.content.jsonfile import read_json
from planner.errors import ContentError

if TYPE_CHECKING:
    from pathlib import Path

PACK = "pack"
TERMS = "terms"
# Kinds of which there is exactly one document, named like its kind, in a file of that name.
SINGLES = (PACK, "norms", "bands", "drafting")
# Folder and kind: each file holds one document, or a list of them.
FOLDERS = {"findings": "finding", "exercises": "exercise", "ladders": "ladder", "rules": "rule"}
# File and kind: each holds a list of documents.
LISTS = {
    "questions.json": "question",
    "sources.json": "source",
    "advice.json": "advice",
    "education.json": "education",
    "dose_rules.json": "dose_rule",
    "outcome_measures.json": "outcome_measure",
    "movement_tests.json": "movement_test",
    "bundles.json": "bundle",
    "body_regions.json": "body_region",
    "guidance.json": "guidance",
    "article.json": "statement",
}
# Lists inside vocabulary.json that are documents of their own; the rest are the terms.
VOCABULARY = "vocabulary.json"
VOCABULARY_LISTS = {"classes": "class", "equipment": "equipment"}


@dataclass(frozen=True, slots=True)
class Document:
    """One piece of content as JSON data, at its place within its kind.

    `place` names the file for messages; it does not count when documents are compared.
    """

    kind: str
    id: str
    position: int
    body: Mapping[str, object]
    place: str = field(default="", compare=False)

    @property
    def where(self) -> str:
        """The file, or kind and id where the document comes from the store."""
        return self.place or f"{self.kind} {self.id}"


def documents(folder: Path) -> tuple[Document, ...]:
    """All documents of the pack in a folder, kind by kind. Raises ContentError."""
    found: list[Document] = [_single(folder, kind) for kind in SINGLES]
    order = found[0].body.get("order")
    for name, kind in FOLDERS.items():
        stems = order.get(name) if isinstance(order, dict) else None
        bodies = _folder_bodies(folder, name, stems)
        found.extend(_numbered(kind, bodies))
    for name, kind in LISTS.items():
        found.extend(_numbered(kind, _bodies(read_json(folder / name, name), name)))
    found.extend(_vocabulary(folder))
    return tuple(found)


def _single(folder: Path, kind: str) -> Document:
    name = f"{kind}.json"
    return Document(kind, kind, 0, _object(read_json(folder / name, name), name), name)


def _vocabulary(folder: Path) -> Iterator[Document]:
    content = _object(read_json(folder / VOCABULARY, VOCABULARY), VOCABULARY)
    for key, kind in VOCABULARY_LISTS.items():
        yield from _numbered(kind, _bodies(content.get(key), VOCABULARY))
    terms = {key: value for key, value in content.items() if key not in VOCABULARY_LISTS}
    yield Document(TERMS, TERMS, 0, terms, VOCABULARY)


_Placed = tuple[str, Mapping[str, object]]


def _folder_bodies(folder: Path, name: str, stems: object) -> Iterator[_Placed]:
    """Bodies of a folder's files in the order that pack.json gives; no file may be left over."""
    if not isinstance(stems, list) or not all(isinstance(stem, str) for stem in stems):
        raise ContentError(f"pack.json, order.{name}: expected a list of file names")
    there = {path.stem for path in (folder / name).glob("*.json")}
    for stem in stems:
        place = f"{name}/{stem}.json"
        if stem not in there:
            raise ContentError(f"{place}: pack.json names this file, but it is not there")
        content = read_json(folder / name / f"{stem}.json", place)
        yield from _bodies(content if isinstance(content, list) else [content], place)
    left_over = sorted(there.difference(stems))
    if left_over:
        raise ContentError(f"{name}/{left_over[0]}.json: pack.json does not name this file")


def _bodies(content: object, place: str) -> Iterator[_Placed]:
    if not isinstance(content, list):
        raise ContentError(f"{place}: expected a list")
    for item in content:
        yield place, _object(item, place)


def _numbered(kind: str, bodies: Iterator[_Placed]) -> Iterator[Document]:
    for position, (place, body) in enumerate(bodies):
        name = body.get("id")
        if not isinstance(name, str) or not name:
            raise ContentError(f"{place}: entry {position + 1} has no id")
        alone = place.endswith(f"/{name}.json")
        yield Document(kind, name, position, body, place if alone else f"{place}, {name}")


def _object(content: object, place: str) -> Mapping[str, object]:
    if not isinstance(content, dict):
        raise ContentError(f"{place}: expected an object")
    return content
