"""Find what waits in a line without passing all that was ever sent there."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("outbox_by_chat", "outbox")
    op.create_index("outbox_by_chat", "outbox", ["platform", "chat", "state", "seq"])
