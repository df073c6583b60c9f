"""Let several accounts be one athlete's: codes to link them, and which came when."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account", sa.Column("since", sa.BigInteger))
    op.create_table(
        "link_code",
        sa.Column("digest", sa.Text, primary_key=True),
        sa.Column("athlete", sa.Text, sa.ForeignKey("athlete.id"), nullable=False),
        sa.Column("until", sa.BigInteger, nullable=False),
    )
    op.create_index("link_code_of_athlete", "link_code", ["athlete"])
