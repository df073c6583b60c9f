"""Reminders that reach nobody in one app go to another of the same athlete's."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.dialogue.changes import Snapshot
from bot.dialogue.turn import Say, short_id
from bot.outbox.composition import Occasion, letters_of
from bot.store import outbox, people
from bot.store.accounts import links
from bot.store.accounts.contacts import Contact, accounts_of
from bot.store.message import Kind, Letter
from bot.words.line import Line
from bot.words.voice import UNHOSTED, Hosted


def send_on(
    connection: Connection, gone: Letter, now: datetime, hosted: Hosted = UNHOSTED
) -> None:
    """Send a reminder, and those waiting behind it, where the athlete can be reached, and say why.

    For a letter that came back: nobody can be reached there.  An answer is not forwarded: it
    belongs where somebody asked.
    """
    if gone.athlete is None or gone.kind is not Kind.REMINDER:
        return
    theirs = accounts_of(connection, [gone.athlete]).get(gone.athlete, [])
    here = next((one for one in theirs if one.account.platform == gone.message.to.platform), None)
    there = next((one for one in theirs if one is not here and one.gone_at is None), None)
    if here is None or there is None:
        return
    letters = [gone, *links.reminders_behind(connection, gone)]
    notice = _notice(connection, gone, here, there, hosted)
    outbox.put(connection, [notice, *_sent_on(letters, there)], now)


def _notice(
    connection: Connection, gone: Letter, here: Contact, there: Contact, hosted: Hosted
) -> Letter:
    reader = Snapshot(there.athlete, people.file_of(connection, there.athlete))
    occasion = Occasion(f"gone:{gone.message.id}", Kind.REMINDER, there.address, there.address)
    say = Say(Line("link-reached-here", gone=here.account.platform))
    (notice,) = letters_of((say,), reader, occasion, hosted)
    return notice


def _sent_on(letters: Sequence[Letter], there: Contact) -> list[Letter]:
    return [
        replace(
            letter,
            message=replace(
                letter.message,
                id=short_id("forwarded", letter.message.id),
                to=there.address,
                answers=None,
                replaces=None,
                closes=None,
            ),
        )
        for letter in letters
    ]
