"""The clinic's letterhead, and what the store knows about itself."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, LargeBinary, false
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Json


class ClinicRow(Base):
    """The letterhead and the clinic's own sheet: one row."""

    __tablename__ = "clinic"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    phone: Mapped[str]
    address: Mapped[str]
    therapist: Mapped[str]
    paper: Mapped[str]
    language: Mapped[str]
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)
    accent: Mapped[str] = mapped_column(server_default="")
    footer: Mapped[str] = mapped_column(server_default="")
    layout: Mapped[str] = mapped_column(server_default="auto")
    large_print: Mapped[bool] = mapped_column(server_default=false())
    ink: Mapped[str] = mapped_column(server_default="colour")
    signature: Mapped[bool] = mapped_column(server_default=false())
    sentences: Mapped[Any | None] = mapped_column(Json)


class MetaRow(Base):
    """A fact about the store, such as the version of its content."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
