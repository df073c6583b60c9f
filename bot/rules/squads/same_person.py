"""Somebody a squad knew twice, as one: an athlete in two apps turned out to be one person."""

from dataclasses import replace
from typing import TypeVar

from bot.rules.squads.squad import Grant, Member, Reply, Squad, Trainer

Part = TypeVar("Part", Trainer, Reply)


def as_one_member(squad: Squad, gone: str, kept: str) -> Squad:
    """Return the squad with all that was said by or of `gone` said by or of `kept`.

    Where it knew both, the younger age and the smaller wish to be seen count, a coach sees what
    either shared, and to a reminder the answer of `kept` stands.  Nobody shares with themselves,
    and who coaches asks no more to.
    """

    def name(athlete: str) -> str:
        return kept if athlete == gone else athlete

    def named(parts: tuple[Part, ...]) -> tuple[Part, ...]:
        known = any(one.athlete == kept for one in parts)
        theirs = (one for one in parts if one.athlete != gone or not known)
        return tuple(replace(one, athlete=name(one.athlete)) for one in theirs)

    coaches = named(squad.coaches)
    coaching = {one.athlete for one in coaches}
    grants = (Grant(name(one.member), name(one.coach), one.scope) for one in squad.grants)
    told = {(one.day, one.among) for one in squad.told if one.athlete == kept}
    return replace(
        squad,
        owner=name(squad.owner),
        members=_members(squad.members, gone, kept),
        coaches=coaches,
        asking=tuple(one for one in named(squad.asking) if one.athlete not in coaching),
        grants=tuple(dict.fromkeys(one for one in grants if one.member != one.coach)),
        occasions=tuple(
            replace(
                one,
                replies=named(one.replies),
                asked=tuple(dict.fromkeys(map(name, one.asked))),
            )
            for one in squad.occasions
        ),
        offered=name(squad.offered),
        proposed_to=tuple(dict.fromkeys(map(name, squad.proposed_to))),
        told=tuple(
            replace(one, athlete=name(one.athlete), by=name(one.by))
            for one in squad.told
            if one.athlete != gone or (one.day, one.among) not in told
        ),
    )


def _members(members: tuple[Member, ...], gone: str, kept: str) -> tuple[Member, ...]:
    by_name = {one.athlete: one for one in members}
    was = by_name.pop(gone, None)
    if was is None:
        return members
    here = by_name.get(kept)
    by_name[kept] = replace(was, athlete=kept) if here is None else _one_of(here, was)
    return tuple(by_name.values())


def _one_of(here: Member, was: Member) -> Member:
    return replace(
        here,
        joined=min(here.joined, was.joined),
        adult=here.adult and was.adult,
        guardian=here.is_shown and was.is_shown and (here.guardian or was.guardian),
        on_board=here.on_board and was.on_board,
        at_sled=here.at_sled and was.at_sled,
        asked=here.asked and was.asked,
    )
