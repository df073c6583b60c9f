"""Whether somebody can be written to unasked, as far as is known of each account.  Pure.

A platform says that nobody can be reached, of a send: blocked, direct messages closed, no server
shared.  That is a fact of that moment and not for good.  A line in private proves that they are
there again; whatever else they do where others are, such as a command, proves nothing but is the
reason to try once more.  Where that fails too, it takes longer until the next time, and never
for good while they are active.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.contract import Brought, Edited, Incoming, Said
from bot.store.accounts.contacts import Contact

CLOSED_FOR = (timedelta(0), timedelta(days=1), timedelta(days=7))
"""After so many refusals in a row an act where others are leads to another try, from 1 on."""

JUST_TOLD = timedelta(minutes=15)
"""Whoever asked for something so shortly before was told through that: Discord's own limit."""


def seen(known: Contact, incoming: Incoming, now: datetime) -> Contact:
    """Return an account as an act of its person shows it."""
    if incoming.private:
        proved = isinstance(incoming.act, Said | Edited | Brought)
        refusals = 0 if proved else known.refusals
        return replace(known, room=incoming.chat, gone_at=None, refusals=refusals)
    if known.gone_at is not None and abs(now - known.gone_at) >= closed_for(known.refusals):
        return replace(known, gone_at=None)
    return known


def closed_for(refusals: int) -> timedelta:
    """Return how long nothing is tried after so many refusals in a row.

    >>> [closed_for(refusals).days for refusals in (0, 1, 2, 3, 99)]
    [0, 0, 1, 7, 7]
    """
    return CLOSED_FOR[min(max(refusals, 1), len(CLOSED_FOR)) - 1]


def is_to_be_told(known: Contact, after: Contact, incoming: Incoming, now: datetime) -> bool:
    """Say whether a person hears that they could not be written to, and are to be tried again."""
    if incoming.private or not incoming.aside or known.gone_at is None:
        return False
    return after.gone_at is None and abs(now - known.gone_at) > JUST_TOLD
