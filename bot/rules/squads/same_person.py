"""Somebody a squad knew twice, as one: an athlete in two apps turned out to be one person."""

from dataclasses import replace

from bot.rules.squads.squad import Grant, Member, Occasion, Reply, Squad, Trainer
from bot.rules.squads.told import ToldFor


def as_one_member(squad: Squad, gone: str, kept: str) -> Squad:
    """Return the squad with all that was said by or of `gone` said by or of `kept`.

    Where it knew both, the younger age and the smaller wish to be seen count, a coach sees what
    either shared, and to a reminder the answer of `kept` stands.
    """
    coaches = _coaches(squad.coaches, gone, kept)
    return replace(
        squad,
        owner=kept if squad.owner == gone else squad.owner,
        members=_members(squad.members, gone, kept),
        coaches=coaches,
        asking=_asking(squad.asking, coaches, gone, kept),
        grants=_grants(squad.grants, gone, kept),
        occasions=tuple(_occasion(one, gone, kept) for one in squad.occasions),
        offered=kept if squad.offered == gone else squad.offered,
        told=_told(squad.told, gone, kept),
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


def _coaches(coaches: tuple[Trainer, ...], gone: str, kept: str) -> tuple[Trainer, ...]:
    known = any(one.athlete == kept for one in coaches)
    return tuple(
        replace(one, athlete=kept) if one.athlete == gone else one
        for one in coaches
        if one.athlete != gone or not known
    )


def _asking(
    asking: tuple[Trainer, ...], coaches: tuple[Trainer, ...], gone: str, kept: str
) -> tuple[Trainer, ...]:
    """Return who waits for an admin's word; whoever has it already waits no more."""
    known = {one.athlete for one in coaches}
    return tuple(one for one in _coaches(asking, gone, kept) if one.athlete not in known)


def _grants(grants: tuple[Grant, ...], gone: str, kept: str) -> tuple[Grant, ...]:
    def name(athlete: str) -> str:
        return kept if athlete == gone else athlete

    named = (Grant(name(one.member), name(one.coach), one.scope) for one in grants)
    # nobody shares with themselves
    return tuple(dict.fromkeys(one for one in named if one.member != one.coach))


def _told(told: tuple[ToldFor, ...], gone: str, kept: str) -> tuple[ToldFor, ...]:
    """Return what waits for a word; of one day's two, that of `kept` stands."""
    theirs = {(one.day, one.among) for one in told if one.athlete == kept}
    return tuple(
        replace(
            one,
            athlete=kept if one.athlete == gone else one.athlete,
            by=kept if one.by == gone else one.by,
        )
        for one in told
        if one.athlete != gone or (one.day, one.among) not in theirs
    )


def _occasion(occasion: Occasion, gone: str, kept: str) -> Occasion:
    asked = tuple(dict.fromkeys(kept if one == gone else one for one in occasion.asked))
    known = any(one.athlete == kept for one in occasion.replies)
    replies = tuple(
        Reply(kept, one.coming) if one.athlete == gone else one
        for one in occasion.replies
        if one.athlete != gone or not known
    )
    return replace(occasion, replies=replies, asked=asked)
