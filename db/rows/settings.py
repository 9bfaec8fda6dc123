"""The clinic's letterhead, and what the store knows about itself."""

from __future__ import annotations

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class ClinicRow(Base):
    """The letterhead: one row."""

    __tablename__ = "clinic"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    phone: Mapped[str]
    address: Mapped[str]
    therapist: Mapped[str]
    paper: Mapped[str]
    language: Mapped[str]


class MetaRow(Base):
    """A fact about the store, such as the version of its content."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
