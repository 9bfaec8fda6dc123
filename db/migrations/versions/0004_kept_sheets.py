"""Prints tell who, which pages and how many; the bytes of every sheet are kept, once a hash."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step up: what left before has nobody's name and no bytes."""
    op.create_table(
        "sheets",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_sheets")),
    )
    # Plain steps: rebuilding the table would cost minutes with many prints.
    for column in (
        sa.Column("therapist", sa.Text(), nullable=False, server_default=""),
        sa.Column("pages", sa.Text(), nullable=False, server_default=""),
        sa.Column("copies", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("again", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("prints", column)


def downgrade() -> None:
    """Step down; the bytes and what was told of each print go."""
    for name in ("again", "copies", "pages", "therapist"):
        op.drop_column("prints", name)
    op.drop_table("sheets")
