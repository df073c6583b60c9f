"""What waits in a squad for a member's own word: put there, answered, dropped after a day."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.rules.squads.squad import Squad
from bot.rules.squads.told import ToldFor


def with_told(squad: Squad, told: Iterable[ToldFor]) -> Squad:
    """Return the squad with what was written down; of one member's day the last word counts."""
    new = tuple(told)
    days = {(one.athlete, one.day) for one in new}
    kept = tuple(one for one in squad.told if (one.athlete, one.day) not in days)
    return replace(squad, told=(*kept, *new))


def told_named(squad: Squad, name: str) -> ToldFor | None:
    """Return what waits under that name; None where it was answered, or dropped."""
    return next((one for one in squad.told if one.id == name), None)


def without_told(squad: Squad, told: ToldFor) -> Squad:
    """Return the squad in which it waits no more, nor does anybody else it might have meant."""
    return replace(
        squad,
        told=tuple(
            one
            for one in squad.told
            if one.id != told.id and not (told.among and one.among == told.among)
        ),
    )


def meant(squad: Squad, told: ToldFor) -> Squad:
    """Return the squad in which it was this member of several that was meant."""
    return with_told(without_told(squad, told), (replace(told, among=""),))


def lapsed(squad: Squad, now: datetime) -> tuple[ToldFor, ...]:
    """Return what nobody answered in time."""
    return tuple(one for one in squad.told if one.lapses_at <= now)
