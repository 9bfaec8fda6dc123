"""Programs, kept version by version and never overwritten, and the sheets made from them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, LargeBinary, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Json


class ProgramRow(Base):
    """One version of a visit's program. `header` is the program without its items, as JSON.

    `size` is the number of its items: a guard in the database lets no item in beyond it.
    """

    __tablename__ = "programs"
    __table_args__ = (UniqueConstraint("visit_id", "version"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    version: Mapped[int]
    size: Mapped[int]
    header: Mapped[Any] = mapped_column(Json, nullable=False)
    kept_at: Mapped[datetime]


class ProgramItemRow(Base):
    """One exercise of one version of a program."""

    __tablename__ = "program_items"
    program_id: Mapped[int] = mapped_column(ForeignKey("programs.id"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    exercise_id: Mapped[str] = mapped_column(ForeignKey("exercises.id"))
    side: Mapped[str]
    dose: Mapped[Any] = mapped_column(Json, nullable=False)
    reasons: Mapped[Any] = mapped_column(Json, nullable=False)
    ladder_id: Mapped[str | None] = mapped_column(ForeignKey("ladders.id"))
    rung: Mapped[int | None]
    advance_when: Mapped[str]
    step_back_when: Mapped[str]
    note: Mapped[str]
    origin: Mapped[str]


class OverrideRow(Base):
    """The therapist's typed reason for allowing an excluded exercise."""

    __tablename__ = "overrides"
    __table_args__ = (
        ForeignKeyConstraint(
            ["program_id", "sequence"], ["program_items.program_id", "program_items.sequence"]
        ),
    )
    program_id: Mapped[int] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    rule: Mapped[str]
    cause: Mapped[str]
    reason: Mapped[str]
    therapist: Mapped[str]
    given_at: Mapped[datetime]
    on_sheet: Mapped[bool]


class SheetRow(Base):
    """The bytes of a sheet that left the program, once for each hash."""

    __tablename__ = "sheets"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    pdf: Mapped[bytes] = mapped_column(LargeBinary)
    kept_at: Mapped[datetime]


class PrintRow(Base):
    """A sheet that left the program. Those from before schema 0004 have no bytes in `sheets`."""

    __tablename__ = "prints"
    id: Mapped[int] = mapped_column(primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), index=True)
    program_version: Mapped[int]
    how: Mapped[str]
    printed_at: Mapped[datetime]
    sha256: Mapped[str]
    therapist: Mapped[str] = mapped_column(server_default="")
    pages: Mapped[str] = mapped_column(server_default="")
    copies: Mapped[int] = mapped_column(server_default="1")
    again: Mapped[bool] = mapped_column(server_default=false())
