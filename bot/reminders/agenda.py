"""An athlete's agenda, brought in line with the facts.  Pure.

What is due and has not fired yet stays due while the facts still ask for exactly that; for
everything else the next occurrence after this moment counts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.dialogue.changes import Snapshot
from bot.reminders.called_for import rules_for
from bot.reminders.keeping import rule_for
from bot.reminders.recurrence import FURTHEST, GRACE, Kind, Occurrence, Rule, earliest
from bot.rules.live import QUIET
from bot.rules.log.records import Athlete
from bot.store.agenda import NOTHING, Agenda, Item

_KINDS = tuple(Kind)
_INSTANT = timedelta(microseconds=1)


def agenda_after(snapshot: Snapshot, was: Agenda, now: datetime) -> dict[Kind, Item]:
    """Return the agenda the facts call for now, given the one there was."""
    return agenda_of(rules_by_kind(snapshot, now), was, now)


def agenda_of_look(before: Athlete, after: Snapshot, was: Agenda, now: datetime) -> Agenda | None:
    """Return the agenda of somebody of whom nothing is new but that they were heard of.

    That they were moves only until when they are kept, which the log has no part in.  None:
    there is more to it.
    """
    known = before.heard is not None and before.screened is not None
    if not known or replace(before, heard=after.athlete.heard) != after.athlete:
        return None
    keeping = rule_for(after.athlete, after.log)
    rules = () if keeping is None else (keeping,)
    return {**was, Kind.KEEPING: _item(rules, was.get(Kind.KEEPING, NOTHING), now)}


def agenda_of(
    wanted: Mapping[Kind, Sequence[Rule]], was: Agenda, now: datetime
) -> dict[Kind, Item]:
    """Return the agenda that rules call for now, given the one there was."""
    agenda: dict[Kind, Item] = {}
    for kind in _KINDS:
        if kind in wanted or kind in was:
            item = _item(wanted.get(kind, ()), was.get(kind, NOTHING), now)
            if item != NOTHING:
                agenda[kind] = item
    return agenda


def rules_by_kind(snapshot: Snapshot, now: datetime) -> dict[Kind, list[Rule]]:
    """Return the rules the facts call for, by what they are about."""
    today = now.astimezone(ZoneInfo(snapshot.athlete.zone)).date()
    by_kind: dict[Kind, list[Rule]] = {}
    for rule in rules_for(snapshot.athlete, snapshot.log, today):
        by_kind.setdefault(rule.kind, []).append(rule)
    for rule in of_live(snapshot):
        by_kind[rule.kind] = [rule]
    keeping = rule_for(snapshot.athlete, snapshot.log)
    if keeping is not None:
        by_kind[Kind.KEEPING] = [keeping]
    return by_kind


def of_live(snapshot: Snapshot) -> Iterator[Rule]:
    """Yield when a session under way rings, and when it is asked whether it goes on."""
    live, zone = snapshot.dialogue.live, snapshot.athlete.zone
    if live is None:
        return
    if live.until is not None:
        yield Rule(Kind.RING, time(), zone, instant=live.until)
    if not live.asked:
        yield Rule(Kind.STILL, time(), zone, instant=live.touched + QUIET)


def _item(rules: Sequence[Rule], before: Item, now: datetime) -> Item:
    if before.next_at is not None and before.next_at <= now:
        again = earliest(rules, before.next_at - _INSTANT, before.done, before.rung_at)
        if again == Occurrence(before.occurrence or now.date(), before.next_at):
            return before
    following = earliest(rules, now, before.done, before.rung_at)
    if following is None:
        return replace(before, next_at=None, occurrence=None)
    return replace(before, next_at=following.at, occurrence=following.day)


def caught_up(
    ripe: Agenda, wanted: Mapping[Kind, Sequence[Rule]], now: datetime
) -> dict[Kind, Item]:
    """Return what is due, in the place of what is too late by now the next that is not.

    An agenda knows of one occurrence at a time; an outage may have outlasted several.
    """
    return {kind: _in_time(wanted.get(kind, ()), item, now) for kind, item in ripe.items()}


def _in_time(rules: Sequence[Rule], item: Item, now: datetime) -> Item:
    if not is_too_late(item, now):
        return item
    following = earliest(rules, now - GRACE - _INSTANT, item.occurrence)
    if following is None or following.at > now:
        return item
    return replace(item, next_at=following.at, occurrence=following.day)


def is_too_late(item: Item, now: datetime) -> bool:
    """Say whether an item was due so long ago that it is not said any more."""
    return item.next_at is not None and now - item.next_at > GRACE


def fired(item: Item) -> Item:
    """Return what is left of an item that has fired: the memory that it did."""
    done, day = item.done, item.occurrence
    if day is not None and (done is None or not day <= done <= day + FURTHEST):
        done = day
    return Item(done=done, rung_at=item.next_at or item.rung_at)
