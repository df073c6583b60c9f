"""Lay the tables of squads."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "squad",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("room", sa.Text, nullable=False),
        sa.Column("topic", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("squad_by_room", "squad", ["platform", "room"], unique=True)
    op.create_table(
        "squad_person",
        sa.Column("squad", sa.Text, sa.ForeignKey("squad.id"), primary_key=True),
        sa.Column("athlete", sa.Text, primary_key=True),
    )
    op.create_index("squad_of_person", "squad_person", ["athlete"])
    op.create_table(
        "squad_reminder",
        sa.Column("squad", sa.Text, sa.ForeignKey("squad.id"), primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("next_at", sa.BigInteger),
        sa.Column("occurrence", sa.Text),
        sa.Column("done", sa.Text),
    )
    op.create_index("squad_reminder_by_time", "squad_reminder", ["next_at"])
