"""Drop what was due of the reminders that became one with the session's or came no more."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM reminder WHERE kind IN ('prepare', 'morning_again')")
