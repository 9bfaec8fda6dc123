"""Runs the steps on the connection that db.migrate hands over; there is no other way in."""

from __future__ import annotations

from alembic import context

import db.rows  # noqa: F401 - fills the metadata
from db.base import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    # db.migrate holds one transaction around all steps, on SQLite too: old schema or new, never
    # between.
    transactional_ddl=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
