"""Count how often a platform said nothing about a letter."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    silences = sa.Column("silences", sa.Integer, nullable=False, server_default="0")
    op.add_column("outbox", silences)
