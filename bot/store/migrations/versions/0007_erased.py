"""Know whom a letter names, who was erased, and who guesses at codes."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NAMES_SOMEBODY = sa.text("named IS NOT NULL")


def upgrade() -> None:
    op.add_column("outbox", sa.Column("named", sa.Text))
    op.create_index(
        "outbox_naming",
        "outbox",
        ["named"],
        sqlite_where=NAMES_SOMEBODY,
        postgresql_where=NAMES_SOMEBODY,
    )
    op.create_table(
        "erasure",
        sa.Column("who", sa.Text, primary_key=True),
        sa.Column("salt", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "wrong_code",
        sa.Column("who", sa.Text, primary_key=True),
        sa.Column("delivery", sa.Text, primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    salt = op.create_table("salt", sa.Column("value", sa.Text, primary_key=True))
    op.bulk_insert(salt, [{"value": secrets.token_hex(16)}])
