"""Two logs that turn out to be one athlete's, as one.  Nothing that was logged gets lost."""

from dataclasses import replace

from bot.dialogue.question import Asking
from bot.dialogue.registry import story_of
from bot.dialogue.state import Dialogue
from bot.dialogue.story import RedFlags
from bot.dialogue.turn import Snapshot
from bot.rules.log.done import Log, together
from bot.rules.log.records import Athlete
from bot.rules.safety.screening import open_flags


def as_one(kept: Snapshot, gone: Snapshot) -> Snapshot:
    """Return the athlete who keeps the file, with the other's log, flags and age on it.

    Sessions of both stay, also on one day: only the athlete knows whether that was one or two.
    """
    return replace(
        kept,
        athlete=_with_what_holds_back(kept.athlete, gone.athlete),
        log=_together(kept.log, gone.log),
        dialogue=_going_on(kept.dialogue, gone.dialogue),
    )


def _going_on(kept: Dialogue, gone: Dialogue) -> Dialogue:
    """Return the conversation that goes on: the one that stays, unless safety was asked about.

    Questions are numbered from past both, so that no earlier button answers one asked later.
    """
    after = replace(kept, asked=1 + max(kept.asked, gone.asked))
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


def days_in_both(one: Log, other: Log) -> int:
    """Return on how many days both have a session."""
    return len({entry.day for entry in one.entries} & {entry.day for entry in other.entries})


def _with_what_holds_back(kept: Athlete, gone: Athlete) -> Athlete:
    """Return the file that stays, never less careful than the other was.

    Joining two logs clears no red flag, and what a cleared one asks of the return stays.  Nobody
    comes of age by it.
    """
    known = {flag.code for flag in open_flags(kept)}
    flags = tuple(
        flag
        for flag in gone.flags
        if flag not in kept.flags and not (flag.is_open and flag.code in known)
    )
    declined = max((at for at in (kept.declined, gone.declined) if at is not None), default=None)
    after = replace(kept, flags=(*kept.flags, *flags), declined=declined)
    if gone.birth_year is None or (kept.birth_year or 0) >= gone.birth_year:
        return after
    return replace(after, birth_year=gone.birth_year, guardian=gone.guardian)


def _together(kept: Log, gone: Log) -> Log:
    known = {entry.id for entry in kept.entries}
    entries = (*kept.entries, *(entry for entry in gone.entries if entry.id not in known))
    checks = {check.day: check for check in kept.checks}
    for check in gone.checks:
        here = checks.get(check.day)
        checks[check.day] = check if here is None else together(here, check)
    return Log(
        tuple(sorted(entries, key=lambda one: (one.day, one.logged_at, one.id))),
        tuple(sorted(checks.values(), key=lambda one: one.day)),
    )
