"""Documents: every file is named, every entry has an id, and rows build the same catalogue."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import resources
from planner.content.pack import Document, build_catalogue, documents
from planner.errors import ContentError
from tests.helpers.content import catalogue, pack_documents, parts

FOLDER = resources.path("content")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for file in FOLDER.rglob("*.json"):
        target = tmp_path / file.relative_to(FOLDER)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
    return tmp_path


def change(file: Path, edit: Callable[[Any], None]) -> None:
    content = json.loads(file.read_text(encoding="utf-8"))
    edit(content)
    file.write_text(json.dumps(content), encoding="utf-8")


def test_the_store_builds_the_same_catalogue() -> None:
    """Rows come back in any order, through JSON text, and without the file's name."""
    rows = [
        Document(d.kind, d.id, d.position, json.loads(json.dumps(d.body)))
        for d in reversed(pack_documents())
    ]
    assert parts(build_catalogue(rows)) == parts(catalogue())
    assert rows[0].where == f"{rows[0].kind} {rows[0].id}"
    assert rows == list(reversed(pack_documents()))  # the place does not count


def test_places_name_the_file() -> None:
    places = {(d.kind, d.id): d.where for d in pack_documents()}
    assert places["exercise", "pistol_squat"] == "exercises/pistol_squat.json"
    assert places["rule", "stop_dvt"] == "rules/stop.json, stop_dvt"
    assert places["source", "neal2019"] == "sources.json, neal2019"
    assert places["equipment", "mat"] == "vocabulary.json, mat"
    assert places["terms", "terms"] == "vocabulary.json"


def test_a_broken_document_is_named() -> None:
    def broken(document: Document) -> Document:
        if document.id != "pistol_squat":
            return document
        dose = {**document.body["dose"], "sets": "three"}  # type: ignore[dict-item]
        return replace(document, body={**document.body, "dose": dose})

    with pytest.raises(ContentError) as caught:
        build_catalogue(map(broken, pack_documents()))
    assert caught.value.message == (
        "exercises/pistol_squat.json, dose.sets: expected a whole number"
    )


@pytest.mark.parametrize(
    ("file", "edit", "message"),
    [
        ("exercises/stray.json", None, "exercises/stray.json: pack.json does not name this file"),
        (
            "pack.json",
            lambda c: c["order"]["ladders"].append("x"),
            "ladders/x.json: pack.json names",
        ),
        ("pack.json", lambda c: c.pop("order"), "pack.json, order.findings: expected a list"),
        ("sources.json", lambda c: c[3].pop("id"), "sources.json: entry 4 has no id"),
        ("sources.json", lambda c: c.append("text"), "sources.json: expected an object"),
        ("vocabulary.json", lambda c: c.pop("classes"), "vocabulary.json: expected a list"),
    ],
)
def test_what_documents_refuses(
    copy: Path, file: str, edit: Callable[[Any], None] | None, message: str
) -> None:
    if edit is None:
        (copy / file).write_text("{}", encoding="utf-8")
    else:
        change(copy / file, edit)
    with pytest.raises(ContentError) as caught:
        documents(copy)
    assert caught.value.message.startswith(message)


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "norms.json").unlink()
    with pytest.raises(ContentError, match=r"^norms\.json: the file cannot be read$"):
        documents(copy)


def test_ids_inside_and_outside_agree() -> None:
    rows = [replace(d, id="other") if d.id == "mat" else d for d in pack_documents()]
    with pytest.raises(ContentError, match="the id inside is another one"):
        build_catalogue(rows)


@pytest.mark.parametrize("kind", ["pack", "terms", "norms", "bands", "drafting"])
def test_single_documents_stand_once(kind: str) -> None:
    without = [d for d in pack_documents() if d.kind != kind]
    with pytest.raises(ContentError, match=f"^{kind}: expected one document, found 0$"):
        build_catalogue(without)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ContentError, match="unknown kind of content"):
        build_catalogue([*pack_documents(), Document("recipe", "soup", 0, {"id": "soup"})])


def test_the_start_rung_is_needed() -> None:
    without = [d for d in pack_documents() if d.id != "start_rung"]
    with pytest.raises(ContentError, match="the rule start_rung is missing"):
        build_catalogue(without)
