"""Content rows: findings, exercises, ladders, rules, sources, and the smaller kinds."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Json


class ContentColumns:
    """What every piece of content has.

    `body` is the document in use: the pack's, or the clinic's own once they differ. `pack_body` is
    what the pack shipped, so that an update knows what the clinic changed; it is null for what the
    clinic made itself. `retired` content has left the pack but stays for the programs that use it.
    """

    sequence: Mapped[int]
    body: Mapped[Any] = mapped_column(Json, nullable=False)
    pack_body: Mapped[Any | None] = mapped_column(Json)
    pack_version: Mapped[str | None]
    retired: Mapped[bool]
    changed_at: Mapped[datetime | None]


class FindingRow(ContentColumns, Base):
    """A finding of the catalogue."""

    __tablename__ = "findings"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    region: Mapped[str]
    from_article: Mapped[bool]


class ExerciseRow(ContentColumns, Base):
    """An exercise of the catalogue."""

    __tablename__ = "exercises"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    position: Mapped[str]
    weight_bearing: Mapped[str]
    unilateral: Mapped[bool]
    difficulty: Mapped[int]
    balance_challenge: Mapped[int]
    from_article: Mapped[bool]


class LadderRow(ContentColumns, Base):
    """A ladder."""

    __tablename__ = "ladders"
    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    goal: Mapped[str]


class LadderStepRow(Base):
    """A rung of a ladder and the exercise that stands on it."""

    __tablename__ = "ladder_steps"
    ladder_id: Mapped[str] = mapped_column(ForeignKey("ladders.id"), primary_key=True)
    rung: Mapped[int] = mapped_column(primary_key=True)
    exercise_id: Mapped[str] = mapped_column(ForeignKey("exercises.id"), index=True)


class RuleRow(ContentColumns, Base):
    """A rule."""

    __tablename__ = "rules"
    id: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    priority: Mapped[int]
    title: Mapped[str]
    evidence_grade: Mapped[str]


class SourceRow(ContentColumns, Base):
    """A source."""

    __tablename__ = "sources"
    id: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[str]
    cite: Mapped[str]
    doi: Mapped[str | None]
    pmid: Mapped[str | None]


class FindingSourceRow(Base):
    """A source cited by a finding."""

    __tablename__ = "finding_sources"
    __table_args__ = (Index(None, "source_id"),)
    finding_id: Mapped[str] = mapped_column(ForeignKey("findings.id"), primary_key=True)
    source_id: Mapped[str] = mapped_column(ForeignKey("sources.id"), primary_key=True)


class ExerciseSourceRow(Base):
    """A source cited by an exercise."""

    __tablename__ = "exercise_sources"
    __table_args__ = (Index(None, "source_id"),)
    exercise_id: Mapped[str] = mapped_column(ForeignKey("exercises.id"), primary_key=True)
    source_id: Mapped[str] = mapped_column(ForeignKey("sources.id"), primary_key=True)


class RuleSourceRow(Base):
    """A source cited by a rule."""

    __tablename__ = "rule_sources"
    __table_args__ = (Index(None, "source_id"),)
    rule_id: Mapped[str] = mapped_column(ForeignKey("rules.id"), primary_key=True)
    source_id: Mapped[str] = mapped_column(ForeignKey("sources.id"), primary_key=True)


class DocumentRow(ContentColumns, Base):
    """Content of every other kind: questions, advice, education cards, dose rules and so on."""

    __tablename__ = "content_documents"
    kind: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
