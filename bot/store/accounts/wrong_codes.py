"""Codes from another app that were none, by who brought them, for as long as they count.

They are kept by the fingerprint of an account rather than on file: whoever guesses, has all
erased and begins anew has no more tries than before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.contract import Account
from bot.store.erasures import fingerprint, named, salt_of
from bot.store.tables import wrong_code
from bot.store.upsert import keep

Wrong = Mapping[Account, tuple[datetime, ...]]
"""When each account brought codes that were none, the latest last."""


def lately(connection: Connection, accounts: Iterable[Account], since: datetime) -> Wrong:
    """Return when accounts brought wrong codes after a moment; who brought none is left out."""
    by_mark = _by_mark(connection, accounts)
    if not by_mark:
        return {}
    rows = connection.execute(
        select(wrong_code)
        .where(wrong_code.c.who.in_(sorted(by_mark)), wrong_code.c.at > since)
        .order_by(wrong_code.c.at)
    )
    found: dict[Account, tuple[datetime, ...]] = {}
    for row in rows:
        account = by_mark[row.who]
        found[account] = (*found.get(account, ()), row.at)
    return found


@dataclass(frozen=True, slots=True)
class Missed:
    """Somebody brought a code that was none, at that moment, by that delivery."""

    account: Account
    delivery: str
    at: datetime


def note(connection: Connection, missed: Sequence[Missed]) -> None:
    """Write down who brought wrong codes, and when."""
    by_mark = _by_mark(connection, (one.account for one in missed))
    marks = {account: mark for mark, account in by_mark.items()}
    rows = [{"who": marks[one.account], "delivery": one.delivery, "at": one.at} for one in missed]
    keep(connection, wrong_code, "who delivery", rows)


def prune(connection: Connection, before: datetime) -> None:
    """Drop what counts no more."""
    connection.execute(delete(wrong_code).where(wrong_code.c.at <= before))


def _by_mark(connection: Connection, accounts: Iterable[Account]) -> dict[str, Account]:
    accounts = set(accounts)
    if not accounts:
        return {}
    own = salt_of(connection)
    return {fingerprint(own, named(one)): one for one in accounts}
