"""Count how often in a row somebody could not be reached."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account", sa.Column("refusals", sa.Integer, nullable=False, server_default="0"))
