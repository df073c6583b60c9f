"""What an adapter may ask the coach before anything is done.  Pure.

A form to fill in, sessions to choose from, and which messages hold sessions.
"""

from datetime import datetime

from bot.contract import Account, Incoming
from bot.dialogue.changes import Snapshot
from bot.dialogue.forms import opened_by
from bot.dialogue.turn import Scene
from bot.enclosed.form import Form
from bot.outbox.composition import voice_of
from bot.store.people import People
from bot.words.forms import form_of
from bot.words.naming import named_sessions

LOOKED_BACK = 25  # sessions whose messages may still be taken away unnoticed


def form_for(incoming: Incoming, people: People, now: datetime) -> Form | None:
    """Return the form that an act opens; None where it opens none, or is a stranger's."""
    snapshot = _snapshot(incoming.person, people)
    if snapshot is None:
        return None
    scene = Scene(snapshot, min(incoming.at, now), incoming.delivery, private=incoming.private)
    opened = opened_by(scene, incoming.act)
    return None if opened is None else form_of(*opened, voice_of(snapshot))


def sessions_for(person: Account, people: People) -> tuple[tuple[str, str], ...]:
    """Return the sessions that may be corrected, latest first: each in words, and its id."""
    snapshot = _snapshot(person, people)
    return () if snapshot is None else named_sessions(snapshot.log.entries, voice_of(snapshot))


def messages_of(person: Account, people: People) -> tuple[str, ...]:
    """Return the messages that the latest sessions were told in, by the platform's names."""
    snapshot = _snapshot(person, people)
    entries = () if snapshot is None else snapshot.log.entries[-LOOKED_BACK:]
    return tuple(entry.message for entry in entries if entry.message)


def _snapshot(person: Account, people: People) -> Snapshot | None:
    known = people.contacts.get(person)
    return None if known is None else people.files[known.athlete].snapshot
