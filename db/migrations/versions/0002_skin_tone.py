"""Patients may say which skin the figures on their sheet have; empty follows the settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step up: nobody has said anything yet."""
    # A plain step: rebuilding the table would cost minutes with many patients.
    op.add_column("patients", sa.Column("skin_tone", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Step down; what was said goes."""
    op.drop_column("patients", "skin_tone")
