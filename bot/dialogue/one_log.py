"""Accounts that turn out to be one athlete's: the log of one joins the other's, and parts again.

What was told comes over as from an export (`archive/taking`).  Neither the file that stays nor
the one that somebody goes on with who parts again is less careful than what was known of both.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.archive.profile import with_marks_of_both, with_what_holds
from bot.archive.taking import joining_of
from bot.contract import Platform
from bot.dialogue.changes import (
    BecameOne,
    Change,
    Checked,
    Detached,
    Filed,
    Snapshot,
    TookIn,
    TookOut,
)
from bot.dialogue.question import Asking
from bot.dialogue.registry import story_of
from bot.dialogue.state import Apart, Dialogue, Undo
from bot.dialogue.story import RedFlags
from bot.dialogue.turn import short_id
from bot.dialogue.undo import apply, changes_of
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import Athlete, Held
from bot.rules.pain.holding import hold_on


def joined(
    kept: Snapshot, gone: Snapshot, apps: Iterable[Platform], digest: str, today: date
) -> tuple[Change, ...]:
    """Return what it changes that the athlete of some apps turns out to be another, by a code."""
    name = short_id("joined", gone.id, digest)
    taking = joining_of(gone.log, kept.log, name)
    entries = _named_apart(taking.entries, kept.log, name)
    known = {one.day for one in kept.log.checks}
    both = tuple(one.day for one in gone.log.checks if one.day in known or one.day == today)
    brought = {one.source.brought for one in gone.log.entries if one.source}
    brought |= {one.brought for one in gone.log.checks if one.brought}
    names = (name, *sorted(brought))
    apart = Apart(tuple(map(str, apps)), names, today, gone.athlete, taking.twice, both)
    other = replace(kept, dialogue=_going_on(kept.dialogue, gone.dialogue))
    changes: tuple[Change, ...] = (
        BecameOne(other, digest, apart),
        *(Checked(one) for one in taking.checks if one.day in known),
        TookIn(name, entries, tuple(one for one in taking.checks if one.day not in known)),
    )
    careful = with_marks_of_both(with_what_holds(kept.athlete, gone.athlete, today), gone.athlete)
    after = replace(apply(gone, changes), athlete=careful)
    return (*changes, Filed(_still_held(after, (kept, gone), today)))


def _named_apart(entries: Iterable[Entry], kept: Log, name: str) -> tuple[Entry, ...]:
    """Return sessions that come over, with ids of their own where the log has theirs already."""
    taken = {one.id for one in kept.entries}
    return tuple(
        replace(one, id=short_id(name, one.id)) if one.id in taken else one for one in entries
    )


def parted(
    here: Snapshot, undo: Undo, apps: Iterable[Platform], today: date
) -> tuple[Change, ...]:
    """Return what takes that back: who joined goes on in these apps with what they had brought.

    A morning that both told of stays in both as the worse of the two.
    """
    apart = undo.apart
    assert apart is not None
    file = replace(undo, brought=None, checks=(), unchecked=())
    back = (*changes_of(file, here.athlete), *map(TookOut, apart.names))
    since = tuple(one for one in here.athlete.flags if one.raised >= apart.day)
    theirs = Snapshot(
        short_id("apart", undo.id),
        with_what_holds(apart.athlete, replace(apart.athlete, flags=since), today),
        _brought_by(here.log, apart),
        Dialogue(asked=1 + here.dialogue.asked, shown=here.dialogue.shown),
    )
    theirs = replace(theirs, athlete=_still_held(theirs, (here,), today))
    after = apply(here, back).athlete
    home = None if after.home in set(apps) else after.home
    return (*back, Filed(replace(after, home=home)), *(Detached(app, theirs) for app in apps))


def _brought_by(log: Log, apart: Apart) -> Log:
    """Return the log that somebody came with, as it reads by now."""
    own = apart.names[0]
    entries = (
        replace(one, source=None) if one.source and one.source.brought == own else one
        for one in log.entries
        if one.id in apart.twice or (one.source and one.source.brought in apart.names)
    )
    checks = (
        replace(one, brought="") if one.brought == own else one
        for one in log.checks
        if one.day in apart.mornings or one.brought in apart.names
    )
    return Log(tuple(entries), tuple(checks))


def _going_on(kept: Dialogue, gone: Dialogue) -> Dialogue:
    """Return the conversation that goes on: the one that stays, unless safety was asked about.

    Questions are numbered from past both, so that no earlier button answers one asked later.
    """
    shown = tuple(dict.fromkeys((*kept.shown, *gone.shown)))
    after = replace(kept, asked=1 + max(kept.asked, gone.asked), shown=shown)
    open_there = (gone.question, gone.parked)
    urgent = next((one for one in open_there if _is_urgent(one)), None)
    if urgent is None:
        return after
    waits = kept.question is not None and kept.question.insists
    return replace(after, question=urgent, parked=kept.question if waits else kept.parked)


def _is_urgent(question: Asking | None) -> bool:
    if question is None:
        return False
    return question.holds or isinstance(story_of(question).role, RedFlags)


def _still_held(after: Snapshot, before: Iterable[Snapshot], today: date) -> Athlete:
    """Return the file with a pause that either log was in, where the log by itself has it not."""
    holds = [hold for one in before if (hold := hold_on(one.athlete, one.log, today)) is not None]
    now = hold_on(after.athlete, after.log, today)
    if now is not None:
        holds = [one for one in holds if one.until_at_least > now.until_at_least]
    if not holds:
        return after.athlete
    return replace(after.athlete, held=Held(min(one.since for one in holds), today))
