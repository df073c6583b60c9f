"""Who may see whose place at the sled.

The order that is shown is made of those alone who agreed to be in it.  Whoever did not has a turn
beside it that depends on the order and on their own load, so nothing that anybody else reads,
neither a place between others nor a sum of plates, changes with a load that is not theirs to see.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.rules.log.done import entries_on
from bot.rules.log.kit import with_lent
from bot.rules.log.records import Lent
from bot.rules.prescription import Plates, Session
from bot.rules.squads.kit import as_own, told_sled
from bot.rules.squads.order import (
    Puller,
    PullingOrder,
    pulling_order,
)
from bot.rules.squads.squad import COMES_LATE, Coming, Member, Occasion, Squad
from bot.rules.squads.togetherness import Files, OnFileWith
from bot.rules.squads.turns import Turn, turn_beside, turn_in
from bot.rules.verdict import decide
from bot.rules.week.planning import is_paused

MOST_PULLERS = 40  # more at one pitch is no evening's training [D]


@dataclass(frozen=True, slots=True)
class SledOrder:
    """What whoever manages a squad may see: the order, by athlete, and who else is in by name.

    `late` come later, and are in no order yet.
    """

    order: PullingOrder
    also: tuple[Member, ...]
    late: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnTurn:
    """One's own turn on a sled of that empty mass.  `is_in`: among those that are in the order.

    `is_order`: there is one at all.
    """

    turn: Turn
    sled_kg: float
    is_in: bool
    is_order: bool


def is_seen_at_sled(member: Member) -> bool:
    """Say whether a member's plates and place may be seen by whoever manages the squad."""
    return member.at_sled and member.is_shown


def sled_order(squad: Squad, occasion: Occasion, files: Files) -> SledOrder:
    """Return the pulling order of who is in and agreed that it is seen, and the others' names."""
    pullers = tuple(
        one
        for member in [one for one in _in(squad, occasion) if is_seen_at_sled(one)][:MOST_PULLERS]
        if (one := puller_of(squad, occasion, member.athlete, files)) is not None
    )
    order = pulling_order(pullers, squad.kit.plates, len(squad.kit.sleds))
    there = {one.name for one in pullers}
    also = (one for one in _in(squad, occasion) if one.is_shown and one.athlete not in there)
    late = (one for one in _coming(squad, occasion, *COMES_LATE) if one.is_shown)
    return SledOrder(order, tuple(also), tuple(late))


def own_turn(squad: Squad, occasion: Occasion, athlete: str, files: Files) -> OwnTurn | None:
    """Return the turn of somebody who is in; None where nothing is put on a sled for them."""
    if all(one.athlete != athlete for one in _in(squad, occasion)):
        return None
    order = sled_order(squad, occasion, files).order
    turn = turn_in(order, athlete)
    is_in = turn is not None
    if turn is None:
        puller = puller_of(squad, occasion, athlete, files)
        turn = None if puller is None else turn_beside(order, puller, squad.kit.plates)
    if turn is None:
        return None
    return OwnTurn(turn, squad.kit.sleds[turn.sled], is_in, any(order.queues))


def puller_of(squad: Squad, occasion: Occasion, athlete: str, files: Files) -> Puller | None:
    """Return what somebody pulls on each sled; None where there is no sled for them that day."""
    file = files.get(athlete)
    if file is None or file.athlete.screened is None:
        return None
    day = day_of(occasion, file)
    told = told_sled(file.athlete, squad.id, squad.kit, day)
    on = tuple(
        None if told not in (None, kg) else _plates_on(squad, file, day, kg)
        for kg in squad.kit.sleds
    )
    return None if all(load is None for load in on) else Puller(athlete, on)


def day_of(occasion: Occasion, file: OnFileWith) -> date:
    """Return the day a session is on where somebody is."""
    return occasion.at.astimezone(ZoneInfo(file.athlete.zone)).date()


def _plates_on(squad: Squad, file: OnFileWith, day: date, sled_kg: float) -> float | None:
    """Return the plates of the session that somebody's own card shows that day.

    None where there is none: on hold, stopped, away, walking, done already, or a sled too heavy.
    """
    is_over = any(check.day == day and check.ended for check in file.log.checks)
    if is_over or is_paused(file.athlete, day) or entries_on(file.log, day):
        return None
    kit = as_own(squad.kit, file.athlete.kit, sled_kg)
    lent = with_lent(file.athlete, Lent(day, squad.id, kit))
    session = decide(lent, file.log, day).prescription
    if not isinstance(session, Session) or not isinstance(session.resistance, Plates):
        return None
    return session.resistance.added_kg


def _in(squad: Squad, occasion: Occasion) -> Iterator[Member]:
    """Yield the members who said they are in, by name."""
    return _coming(squad, occasion, Coming.IN)


def _coming(squad: Squad, occasion: Occasion, *coming: Coming) -> Iterator[Member]:
    said = {one.athlete for one in occasion.replies if one.coming in coming}
    by_name = sorted(squad.members, key=lambda one: (one.called.casefold(), one.athlete))
    return (one for one in by_name if one.athlete in said)
