"""The content pack in the store: brought up once, updated around what the clinic changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.content import ContentReport, change, stored_documents
from db.rows.content import (
    ExerciseRow,
    ExerciseSourceRow,
    FindingRow,
    LadderRow,
    LadderStepRow,
    RuleRow,
    RuleSourceRow,
    SourceRow,
)
from db.store import SqlStore
from planner.content.pack import Document
from planner.errors import ContentError
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import ExerciseId
from tests.db.conftest import VERSION, TickingClock
from tests.helpers.content import catalogue, pack_documents

NEXT = "2027.01"
CLAMSHELL = pack_documents()[[d.kind for d in pack_documents()].index("exercise")].id


def altered(kind: str, key: str, /, **changes: Any) -> list[Document]:  # noqa: ANN401 - JSON
    """The pack with some fields of one document changed."""
    return [
        replace(document, body={**document.body, **changes})
        if (document.kind, document.id) == (kind, key)
        else document
        for document in pack_documents()
    ]


def edit(store: SqlStore, kind: str, key: str, /, **changes: Any) -> None:  # noqa: ANN401 - JSON
    """Change a document as the clinic."""
    document = next(d for d in altered(kind, key, **changes) if (d.kind, d.id) == (kind, key))
    with Session(store.engine) as session, session.begin():
        change(session, document, TickingClock().now())


def name_of(store: SqlStore) -> str:
    return store.catalogue().exercise[ExerciseId(CLAMSHELL)].name


def test_the_catalogue_is_the_pack(store: SqlStore) -> None:
    assert vars_of(store.catalogue()) == vars_of(catalogue())


def test_every_kind_has_its_rows(store: SqlStore) -> None:
    found = catalogue()
    with Session(store.engine) as session:
        counts = {
            row: session.scalar(select(func.count()).select_from(row))
            for row in (FindingRow, ExerciseRow, LadderRow, RuleRow, SourceRow, LadderStepRow)
        }
        assert counts == {
            FindingRow: len(found.findings),
            ExerciseRow: len(found.exercises),
            LadderRow: len(found.ladders),
            RuleRow: len(found.rules),
            SourceRow: len(found.sources),
            LadderStepRow: sum(len(ladder.steps) for ladder in found.ladders),
        }
        assert len(stored_documents(session)) == len(pack_documents())
        links = set(session.execute(select(RuleSourceRow.rule_id, RuleSourceRow.source_id)).all())
        assert {tuple(link) for link in links} == {
            (rule.id, source) for rule in found.rules for source in rule.sources
        }


def test_a_second_time_changes_nothing(store: SqlStore) -> None:
    before = snapshot(store)
    report = store.bring_up_to(pack_documents(), VERSION)
    assert report == ContentReport()
    assert snapshot(store) == before


def test_an_update_is_taken_over(store: SqlStore) -> None:
    report = store.bring_up_to(altered("exercise", CLAMSHELL, name="Clam", sources=[]), NEXT)
    assert report.updated == [("exercise", CLAMSHELL)]
    assert name_of(store) == "Clam"
    with Session(store.engine) as session:
        row = session.get(ExerciseRow, CLAMSHELL)
        assert row is not None
        assert (row.name, row.pack_version) == ("Clam", NEXT)
        links = select(ExerciseSourceRow).where(ExerciseSourceRow.exercise_id == CLAMSHELL)
        assert session.scalars(links).all() == []


def test_what_the_clinic_changed_survives_every_update(store: SqlStore) -> None:
    edit(store, "exercise", CLAMSHELL, name="Our clam")
    report = store.bring_up_to(altered("exercise", CLAMSHELL, name="Clam", difficulty=9), NEXT)
    assert report.left_alone == [("exercise", CLAMSHELL)]
    assert report.updated == []
    assert name_of(store) == "Our clam"
    with Session(store.engine) as session:
        row = session.get(ExerciseRow, CLAMSHELL)
        assert row is not None
        assert row.pack_body is not None
        assert (row.name, row.body["name"], row.pack_body["name"]) == (
            "Our clam",
            "Our clam",
            "Clam",
        )
    store.bring_up_to(pack_documents(), "2027.02")
    assert name_of(store) == "Our clam"


def test_what_left_the_pack_is_retired_and_may_come_back(store: SqlStore) -> None:
    pack = [d for d in pack_documents() if d.kind != "movement_test"]
    gone = {d.id for d in pack_documents() if d.kind == "movement_test"}
    report = store.bring_up_to(pack, NEXT)
    assert {name for _, name in report.retired} == gone
    assert store.catalogue().movement_tests == ()
    report = store.bring_up_to(pack_documents(), "2027.02")
    assert {name for _, name in report.updated} == gone
    assert store.catalogue().movement_tests == catalogue().movement_tests


def test_what_the_clinic_made_stays(store: SqlStore) -> None:
    own = Document(
        "advice", "our_advice", 900, {"id": "our_advice", "text": "Rest.", "sources": []}
    )
    with Session(store.engine) as session, session.begin():
        change(session, own, TickingClock().now())
    report = store.bring_up_to(altered("exercise", CLAMSHELL, name="Clam"), NEXT)
    assert report.left_alone == [("advice", "our_advice")]
    assert store.catalogue().advice[-1].text == "Rest."


def test_an_older_pack_does_not_go_back(store: SqlStore) -> None:
    store.bring_up_to(altered("exercise", CLAMSHELL, name="Clam"), NEXT)
    store.bring_up_to(pack_documents(), VERSION)
    assert name_of(store) == "Clam"


@pytest.mark.parametrize(
    "broken",
    [
        altered("exercise", CLAMSHELL, difficulty="hard"),
        [*pack_documents(), Document("wish", "w", 0, {"id": "w"})],
    ],
)
def test_a_broken_pack_changes_nothing(store: SqlStore, broken: Sequence[Document]) -> None:
    before = snapshot(store)
    with pytest.raises(ContentError):
        store.bring_up_to(broken, NEXT)
    assert snapshot(store) == before


def test_a_clinic_change_that_does_not_fit_is_undone(store: SqlStore) -> None:
    with pytest.raises(ContentError):
        edit(store, "exercise", CLAMSHELL, difficulty="hard")
    assert vars_of(store.catalogue()) == vars_of(catalogue())


def snapshot(store: SqlStore) -> list[tuple[Any, ...]]:
    with Session(store.engine) as session:
        return sorted((d.kind, d.id, d.position, repr(d.body)) for d in stored_documents(session))


def vars_of(found: Catalogue) -> dict[str, object]:
    """Its content; a catalogue itself is compared by identity."""
    return {entry.name: getattr(found, entry.name) for entry in fields(found)}
