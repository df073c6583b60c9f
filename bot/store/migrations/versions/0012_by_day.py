"""Know the day of each session without reading it, so that a page of them is found at once."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

AT_A_TIME = 1_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


def upgrade() -> None:
    op.add_column("entry", sa.Column("day", sa.Text, nullable=False, server_default=""))
    op.add_column(
        "entry", sa.Column("logged_at", sa.BigInteger, nullable=False, server_default="0")
    )
    entry = sa.table("entry", *(sa.column(one) for one in ("athlete", "id", "body")))
    connection = op.get_bind()
    rows = connection.execute(sa.select(entry.c.athlete, entry.c.id, entry.c.body)).all()
    setting = sa.text(
        "UPDATE entry SET day = :day, logged_at = :at WHERE athlete = :athlete AND id = :id"
    )
    for first in range(0, len(rows), AT_A_TIME):
        told = [_told(row) for row in rows[first : first + AT_A_TIME]]
        connection.execute(setting, told)
    op.create_index("entry_by_day", "entry", ["athlete", "day", "logged_at", "id"])


def _told(row: Any) -> dict[str, Any]:
    """Return the day and the instant that stand in a session; of one that does not read, none."""
    try:
        kept = json.loads(row.body)["kept"]
        day = datetime.fromisoformat(kept["day"]).date().isoformat()
        at = (datetime.fromisoformat(kept["logged_at"]) - EPOCH) // MICROSECOND
    except (ValueError, KeyError, TypeError):
        day, at = "", 0
    return {"athlete": row.athlete, "id": row.id, "day": day, "at": at}
