"""Keep when somebody is spoken to next beside them, as one value: so it is always read."""

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

AT_A_TIME = 1_000
OWNERS = {"athlete": "reminder", "squad": "squad_reminder"}


def upgrade() -> None:
    for owner, reminders in OWNERS.items():
        op.add_column(owner, sa.Column("next_at", sa.BigInteger))
        op.add_column(owner, sa.Column("agenda", sa.Text, nullable=False, server_default="{}"))
        _fill(owner, reminders)
        op.create_index(f"{owner}_by_time", owner, ["next_at"])
        op.drop_table(reminders)


def _fill(owner: str, reminders: str) -> None:
    connection = op.get_bind()
    rows = connection.exec_driver_sql(
        f"SELECT {owner}, kind, next_at, occurrence, done, rung_at FROM {reminders} ORDER BY 1, 2"
    )
    setting = sa.text(f"UPDATE {owner} SET next_at = :at, agenda = :agenda WHERE id = :of")
    whole = list(_agendas(rows))
    for first in range(0, len(whole), AT_A_TIME):
        connection.execute(setting, whole[first : first + AT_A_TIME])


def _agendas(rows: Iterable[Any]) -> Iterable[dict[str, Any]]:
    """Yield each owner's agenda; `rows` are in their order."""
    of: str | None = None
    items: dict[str, tuple[Any, ...]] = {}
    for row in rows:
        if row[0] != of:
            if of is not None:
                yield _agenda(of, items)
            of, items = row[0], {}
        items[row[1]] = tuple(row[2:])
    if of is not None:
        yield _agenda(of, items)


def _agenda(of: str, items: dict[str, tuple[Any, ...]]) -> dict[str, Any]:
    coming = [one[0] for one in items.values() if one[0] is not None]
    agenda = json.dumps(items, separators=(",", ":"))
    return {"of": of, "at": min(coming, default=None), "agenda": agenda}
