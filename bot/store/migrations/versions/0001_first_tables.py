"""Lay the first tables.

Written out rather than taken from `tables`, which goes on changing while a step stays.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _people()
    _journal()
    _post()
    _reminders()


def _people() -> None:
    op.create_table(
        "athlete",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("dialogue", sa.Text, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "account",
        sa.Column("platform", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("athlete", sa.Text, sa.ForeignKey("athlete.id"), nullable=False),
        sa.Column("room", sa.Text),
        sa.Column("topic", sa.Text),
        sa.Column("gone_at", sa.BigInteger),
    )
    op.create_index("account_of_athlete", "account", ["athlete"])


def _journal() -> None:
    op.create_table(
        "entry",
        sa.Column("athlete", sa.Text, sa.ForeignKey("athlete.id"), primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "morning",
        sa.Column("athlete", sa.Text, sa.ForeignKey("athlete.id"), primary_key=True),
        sa.Column("day", sa.Text, primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
    )


def _post() -> None:
    op.create_table(
        "delivery",
        sa.Column("platform", sa.Text, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("delivery_by_age", "delivery", ["at"])
    op.create_table(
        "outbox",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("athlete", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("about", sa.Text),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("lease_until", sa.BigInteger),
        sa.Column("ref", sa.Text),
        sa.Column("reason", sa.Text),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("outbox_by_reference", "outbox", ["platform", "ref"])
    op.create_index("outbox_of_athlete", "outbox", ["athlete"])
    op.create_index("outbox_by_state", "outbox", ["state", "platform", "not_before"])
    op.create_index("outbox_by_chat", "outbox", ["platform", "chat", "seq"])


def _reminders() -> None:
    op.create_table(
        "reminder",
        sa.Column("athlete", sa.Text, sa.ForeignKey("athlete.id"), primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("next_at", sa.BigInteger),
        sa.Column("occurrence", sa.Text),
        sa.Column("done", sa.Text),
    )
    op.create_index("reminder_by_time", "reminder", ["next_at"])
