"""Programs in the store: a changed program becomes a new version, an old one never changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from db.mapping import header_of, item_values, override_values, program_of
from db.rows.people import VisitRow
from db.rows.programs import OverrideRow, ProgramItemRow, ProgramRow
from planner.programs.program import Program
from planner.vocabulary import VisitId


@dataclass(frozen=True, slots=True)
class KeptProgram:
    """A version of a program; version 0 is the empty program before the first."""

    version: int
    program: Program


def newest_program(session: Session, visit: VisitId) -> KeptProgram:
    """The newest version kept of this visit's program."""
    row = session.scalars(
        select(ProgramRow)
        .where(ProgramRow.visit_id == visit)
        .order_by(ProgramRow.version.desc())
        .limit(1)
    ).first()
    return KeptProgram(0, Program()) if row is None else _kept(session, row)


def program_before(session: Session, visit: VisitRow) -> Program | None:
    """The newest program with anything in it of the episode's visits before this one."""
    row = session.scalars(
        select(ProgramRow)
        .join(VisitRow, VisitRow.id == ProgramRow.visit_id)
        .where(
            VisitRow.episode_id == visit.episode_id,
            VisitRow.visited_on < visit.visited_on,
            ProgramRow.size > 0,
        )
        .order_by(VisitRow.visited_on.desc(), ProgramRow.version.desc())
        .limit(1)
    ).first()
    return None if row is None else _kept(session, row).program


def _kept(session: Session, row: ProgramRow) -> KeptProgram:
    found = session.execute(
        select(ProgramItemRow, OverrideRow)
        .outerjoin(
            OverrideRow,
            (OverrideRow.program_id == ProgramItemRow.program_id)
            & (OverrideRow.sequence == ProgramItemRow.sequence),
        )
        .where(ProgramItemRow.program_id == row.id)
        .order_by(ProgramItemRow.sequence)
    ).all()
    # The outer join gives None where an item has no override; its type does not say so.
    pairs: list[tuple[ProgramItemRow, OverrideRow | None]] = [(item, over) for item, over in found]
    overrides = {item.sequence: over for item, over in pairs if over is not None}
    return KeptProgram(row.version, program_of(row, [item for item, _ in pairs], overrides))


def keep_program(session: Session, visit: VisitId, program: Program, now: datetime) -> int:
    """Keep the program as a new version if it differs from the newest; the version it has."""
    kept = newest_program(session, visit)
    if kept.program == program:
        return kept.version
    row = ProgramRow(
        visit_id=visit,
        version=kept.version + 1,
        size=len(program.items),
        header=header_of(program),
        kept_at=now,
    )
    session.add(row)
    session.flush()
    items, overrides = item_values(row.id, program), override_values(row.id, program)
    if items:
        session.execute(insert(ProgramItemRow), items)
    if overrides:
        session.execute(insert(OverrideRow), overrides)
    return row.version
