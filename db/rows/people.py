"""Patients, their episodes, their visits and what was found."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Json, SearchText

NEVER_VISITED = date.min


class PatientRow(Base):
    """A patient. `last_visited_on` repeats the newest visit's day: the list sorts by index."""

    __tablename__ = "patients"
    __table_args__ = (Index("ix_patients_list", "archived", "last_visited_on", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    family_name: Mapped[str]
    given_name: Mapped[str]
    birth_date: Mapped[date]
    number: Mapped[str]
    language: Mapped[str]
    phone: Mapped[str]
    activity: Mapped[str]
    note: Mapped[str]
    skin_tone: Mapped[str] = mapped_column(server_default="")
    equipment: Mapped[Any | None] = mapped_column(Json)
    archived: Mapped[bool]
    version: Mapped[int]
    created_at: Mapped[datetime]
    last_visited_on: Mapped[date]


class PatientWordRow(Base):
    """A word that finds a patient: lower case, without accents."""

    __tablename__ = "patient_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it
    word: Mapped[str] = mapped_column(SearchText, primary_key=True)
    patient_id: Mapped[int] = mapped_column(ForeignKey("patients.id"), primary_key=True, index=True)


class EpisodeRow(Base):
    """All visits for one complaint."""

    __tablename__ = "episodes"
    id: Mapped[int] = mapped_column(primary_key=True)
    patient_id: Mapped[int] = mapped_column(ForeignKey("patients.id"), index=True)
    begun_on: Mapped[date]


class VisitRow(Base):
    """A visit. `answers` is the assessment without its findings, as JSON.

    `complaint`, `exercises` and `stopped` repeat what the patients list shows.
    """

    __tablename__ = "visits"
    __table_args__ = (
        UniqueConstraint("patient_id", "visited_on"),
        UniqueConstraint("episode_id", "number"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    patient_id: Mapped[int] = mapped_column(ForeignKey("patients.id"))
    episode_id: Mapped[int] = mapped_column(ForeignKey("episodes.id"))
    visited_on: Mapped[date]
    number: Mapped[int]
    therapist: Mapped[str]
    answers: Mapped[Any] = mapped_column(Json, nullable=False)
    complaint: Mapped[str]
    exercises: Mapped[int | None]
    stopped: Mapped[bool]
    version: Mapped[int]
    begun_at: Mapped[datetime]
    saved_at: Mapped[datetime]


class ObservedFindingRow(Base):
    """A finding as it was observed at a visit."""

    __tablename__ = "observed_findings"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"), primary_key=True)
    finding_id: Mapped[str] = mapped_column(ForeignKey("findings.id"), primary_key=True)
    sequence: Mapped[int]
    side: Mapped[str]
    measures: Mapped[Any] = mapped_column(Json, nullable=False)
    extras: Mapped[Any] = mapped_column(Json, nullable=False)
    observed_on: Mapped[date | None]
    week: Mapped[int | None]
    positive: Mapped[bool | None]
