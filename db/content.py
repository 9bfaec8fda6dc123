"""Brings the store up to the content pack, leaving alone what the clinic changed; reads it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.content_rows import SHELVES, kind_of, relink, shelf_of
from db.engine import to_json
from db.migrate import PACK_VERSION
from db.rows.content import ContentColumns, DocumentRow
from db.rows.settings import MetaRow
from planner.content.documents import Document
from planner.content.pack import build_catalogue
from planner.errors import ContentError
from planner.suggest.catalogue import Catalogue

DIGEST = "pack_digest"
Place = tuple[str, str]


@dataclass(slots=True)
class ContentReport:
    """What a pack did to the store, each entry a kind and an id.

    `left_alone` is what the clinic changed; `retired` is what the pack no longer has.
    """

    added: list[Place] = field(default_factory=list)
    updated: list[Place] = field(default_factory=list)
    left_alone: list[Place] = field(default_factory=list)
    retired: list[Place] = field(default_factory=list)


def is_up_to(session: Session, digest: str, version: str) -> bool:
    """True when the store already holds this pack, or a newer one that stays."""
    kept = session.get(MetaRow, PACK_VERSION)
    if kept is not None and _order(kept.value) > _order(version):
        return True
    known = session.get(MetaRow, DIGEST)
    return known is not None and known.value == digest


def digest_of(documents: Iterable[Document], version: str) -> str:
    """A fingerprint of the pack, so that a start with nothing to do does nothing."""
    everything = [[d.kind, d.id, d.position, d.body] for d in documents]
    return hashlib.sha256(to_json([version, everything]).encode()).hexdigest()


def bring_up_to(
    session: Session, documents: Sequence[Document], version: str, now: datetime
) -> ContentReport:
    """Bring the store's content up to this pack; run again it changes nothing.

    Raises ContentError, before anything is written, when the pack breaks its schema.
    """
    report = ContentReport()
    digest = digest_of(documents, version)
    if is_up_to(session, digest, version):
        return report
    build_catalogue(documents)
    rows = {_place(row): row for row in _all_rows(session)}
    changed: dict[Place, Any] = {}
    fresh: dict[str, list[dict[str, Any]]] = {}
    for document in documents:
        place = (document.kind, document.id)
        body = json.loads(to_json(document.body))
        row = rows.pop(place, None)
        if row is None:
            fresh.setdefault(document.kind, []).append(_new(document, body, version, now))
            report.added.append(place)
            changed[place] = body
        elif _update(row, document, body, version, now, report):
            changed[place] = body
    _retire(rows.values(), now, report)
    session.flush()
    for kind in sorted(fresh, key=_write_order):
        session.execute(insert(shelf_of(kind).row), fresh[kind])
    relink(session, changed)
    _set_meta(session, PACK_VERSION, version)
    _set_meta(session, DIGEST, digest)
    return report


def read_catalogue(session: Session) -> Catalogue:
    """The catalogue as the store holds it, with the clinic's changes. Raises ContentError."""
    return build_catalogue(stored_documents(session))


def stored_documents(session: Session) -> list[Document]:
    """All documents in use, the clinic's own where there is one."""
    return [
        Document(kind_of(row), row.id, row.sequence, row.body)
        for row in _all_rows(session)
        if not row.retired
    ]


def change(session: Session, document: Document, now: datetime) -> None:
    """Keep the clinic's own form of a document, also one that the pack does not have.

    Raises ContentError, before anything is written, when the content would no longer fit together.
    """
    place = (document.kind, document.id)
    others = [d for d in stored_documents(session) if (d.kind, d.id) != place]
    build_catalogue([*others, document])
    body = json.loads(to_json(document.body))
    shelf = shelf_of(document.kind)
    key = (document.kind, document.id) if shelf.row is DocumentRow else document.id
    row = session.get(shelf.row, key)
    if row is None:
        values = _new(document, body, "", now) | {"pack_body": None, "pack_version": None}
        session.execute(insert(shelf.row), [values])
    else:
        _assign(row, body, now)
        session.flush()
    relink(session, {place: body})


def _all_rows(session: Session) -> list[Any]:
    kinds: list[type[Any]] = [*(shelf.row for shelf in SHELVES.values()), DocumentRow]
    return [row for kind in kinds for row in session.scalars(select(kind))]


def _place(row: Any) -> Place:  # noqa: ANN401 - any of the content rows
    return (kind_of(row), row.id)


def _write_order(kind: str) -> int:
    kinds = list(SHELVES)
    return kinds.index(kind) if kind in kinds else len(kinds)


def _new(document: Document, body: Any, version: str, now: datetime) -> dict[str, Any]:  # noqa: ANN401
    shelf = shelf_of(document.kind)
    kind = {"kind": document.kind} if shelf.row is DocumentRow else {}
    own = {
        "id": document.id,
        "sequence": document.position,
        "body": body,
        "pack_body": body,
        "pack_version": version,
        "retired": False,
        "changed_at": now,
    }
    return kind | own | _columns(document.kind, body)


def _columns(kind: str, body: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    try:
        return shelf_of(kind).columns(body)
    except KeyError as error:
        raise ContentError(f"{kind} {body.get('id')}, {error.args[0]}: missing") from error


def _update(
    row: Any,  # noqa: ANN401 - any of the content rows
    document: Document,
    body: Any,  # noqa: ANN401 - JSON
    version: str,
    now: datetime,
    report: ContentReport,
) -> bool:
    """Bring a row up to its document; True when the body in use changed."""
    own = is_own(row)
    news = row.pack_body != body or row.retired
    row.sequence, row.pack_version, row.retired = document.position, version, False
    if own:
        row.pack_body = body
        report.left_alone.append(_place(row))
        return False
    if not news:
        return False
    row.pack_body = body
    _assign(row, body, now)
    report.updated.append(_place(row))
    return True


def _assign(row: Any, body: Any, now: datetime) -> None:  # noqa: ANN401 - row and JSON
    row.body, row.changed_at = body, now
    for name, value in _columns(kind_of(row), body).items():
        setattr(row, name, value)


def is_own(row: ContentColumns) -> bool:
    """True when the clinic changed or made this."""
    return bool(row.body != row.pack_body)


def _retire(rows: Iterable[Any], now: datetime, report: ContentReport) -> None:
    for row in rows:
        if is_own(row):
            report.left_alone.append(_place(row))
        elif not row.retired:
            row.retired, row.changed_at = True, now
            report.retired.append(_place(row))


def _set_meta(session: Session, key: str, value: str) -> None:
    row = session.get(MetaRow, key)
    if row is None:
        session.add(MetaRow(key=key, value=value))
    else:
        row.value = value


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))
