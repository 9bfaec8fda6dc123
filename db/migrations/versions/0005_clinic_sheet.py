"""The clinic's own sheet: logo, colour, footer, what is chosen first, and its own sentences."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_COLUMNS = ("logo", "accent", "footer", "layout", "large_print", "ink", "signature", "sentences")


def upgrade() -> None:
    """Step up: every sheet is as Stance has it."""
    for column in (
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("accent", sa.Text(), nullable=False, server_default=""),
        sa.Column("footer", sa.Text(), nullable=False, server_default=""),
        sa.Column("layout", sa.Text(), nullable=False, server_default="auto"),
        sa.Column("large_print", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("ink", sa.Text(), nullable=False, server_default="colour"),
        sa.Column("signature", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("sentences", sa.JSON(), nullable=True),
    ):
        op.add_column("clinic", column)


def downgrade() -> None:
    """Step down; the clinic's own sheet goes, its letterhead stays."""
    for name in reversed(_COLUMNS):
        op.drop_column("clinic", name)
