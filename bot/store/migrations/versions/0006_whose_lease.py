"""Say whose each lease is, and which instant each reminder rang for last."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("lease_of", sa.Text))
    for agenda in ("reminder", "squad_reminder"):
        op.add_column(agenda, sa.Column("rung_at", sa.BigInteger))
