"""An athlete's agenda, brought in line with the facts.  Pure.

What is due and has not fired yet stays due while the facts still ask for exactly that; for
everything else the next occurrence after this moment counts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.reminders import Kind, Occurrence, Rule, earliest
from bot.store.agenda import NOTHING, Agenda, Item
from bot.talk.turn import Snapshot
from bot.wanted import rules_for

_INSTANT = timedelta(microseconds=1)


def agenda_after(snapshot: Snapshot, was: Agenda, now: datetime) -> dict[Kind, Item]:
    """Return the agenda the facts call for now, given the one there was."""
    return agenda_of(rules_by_kind(snapshot, now), was, now)


def agenda_of(wanted: Mapping[Kind, list[Rule]], was: Agenda, now: datetime) -> dict[Kind, Item]:
    """Return the agenda that rules call for now, given the one there was."""
    agenda: dict[Kind, Item] = {}
    for kind in Kind:
        before = was.get(kind, NOTHING)
        item = _item(wanted.get(kind, []), before, now)
        if item != NOTHING:
            agenda[kind] = item
    return agenda


def rules_by_kind(snapshot: Snapshot, now: datetime) -> dict[Kind, list[Rule]]:
    """Return the rules the facts call for, by what they are about."""
    today = now.astimezone(ZoneInfo(snapshot.athlete.zone)).date()
    rules = sorted(rules_for(snapshot.athlete, snapshot.log, today), key=_kind_of)
    return {kind: list(group) for kind, group in groupby(rules, key=_kind_of)}


def _kind_of(rule: Rule) -> Kind:
    return rule.kind


def _item(rules: Iterable[Rule], before: Item, now: datetime) -> Item:
    rules = list(rules)
    if before.next_at is not None and before.next_at <= now:
        again = earliest(rules, before.next_at - _INSTANT, before.done)
        if again == Occurrence(before.occurrence or now.date(), before.next_at):
            return before
    following = earliest(rules, now, before.done)
    if following is None:
        return Item(done=before.done)
    return Item(following.at, following.day, before.done)


def fired(item: Item) -> Item:
    """Return what is left of an item that has fired: the memory that it did."""
    return replace(NOTHING, done=max(filter(None, (item.done, item.occurrence)), default=None))
