"""Which row keeps which kind of content: its columns, and the links read from its document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from db.base import Base
from db.rows.content import (
    ContentColumns,
    DocumentRow,
    ExerciseRow,
    ExerciseSourceRow,
    FindingRow,
    FindingSourceRow,
    LadderRow,
    LadderStepRow,
    RuleRow,
    RuleSourceRow,
    SourceRow,
)

Body = Mapping[str, Any]


def _picked(*names: str, **defaults: object) -> Callable[[Body], dict[str, Any]]:
    def pick(body: Body) -> dict[str, Any]:
        needed = {name: body[name] for name in names}
        return needed | {name: body.get(name, default) for name, default in defaults.items()}

    return pick


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a kind of content is kept, and which of its fields have columns of their own."""

    row: type[Any]
    columns: Callable[[Body], dict[str, Any]]


# In the order in which rows are written: what is pointed at comes first.
SHELVES: Mapping[str, Shelf] = {
    "source": Shelf(SourceRow, _picked("mark", "cite", doi=None, pmid=None)),
    "finding": Shelf(FindingRow, _picked("name", "kind", "region", from_article=False)),
    "exercise": Shelf(
        ExerciseRow,
        _picked(
            "name",
            "position",
            "weight_bearing",
            "unilateral",
            "difficulty",
            "balance_challenge",
            from_article=False,
        ),
    ),
    "ladder": Shelf(LadderRow, _picked("name", "goal")),
    "rule": Shelf(RuleRow, _picked("type", "priority", "title", "evidence_grade")),
}
OTHER = Shelf(DocumentRow, lambda _: {})


def shelf_of(kind: str) -> Shelf:
    """Where this kind is kept."""
    return SHELVES.get(kind, OTHER)


def kind_of(row: ContentColumns) -> str:
    """The kind of content in this row."""
    if isinstance(row, DocumentRow):
        return row.kind
    return next(kind for kind, shelf in SHELVES.items() if isinstance(row, shelf.row))


@dataclass(frozen=True, slots=True)
class _Links:
    row: type[Base]
    owner: str
    found: Callable[[Body], Iterable[dict[str, Any]]]


def _sources(body: Body) -> Iterable[dict[str, Any]]:
    return ({"source_id": source} for source in dict.fromkeys(body.get("sources", ())))


def _steps(body: Body) -> Iterable[dict[str, Any]]:
    return ({"rung": s["rung"], "exercise_id": s["exercise_id"]} for s in body["steps"])


_LINKS: Mapping[str, _Links] = {
    "finding": _Links(FindingSourceRow, "finding_id", _sources),
    "exercise": _Links(ExerciseSourceRow, "exercise_id", _sources),
    "ladder": _Links(LadderStepRow, "ladder_id", _steps),
    "rule": _Links(RuleSourceRow, "rule_id", _sources),
}


def relink(session: Session, bodies: Mapping[tuple[str, str], Body]) -> None:
    """Write the links of these documents (by kind and id) anew. Their rows are there already."""
    for kind, links in _LINKS.items():
        owned = {name: body for (of, name), body in bodies.items() if of == kind}
        if not owned:
            continue
        owner = links.row.__table__.c[links.owner]
        session.execute(delete(links.row).where(owner.in_(owned)))
        rows = [{links.owner: n} | link for n, body in owned.items() for link in links.found(body)]
        if rows:
            session.execute(insert(links.row), rows)
