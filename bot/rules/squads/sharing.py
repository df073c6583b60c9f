"""Who coaches a squad, and what each of its members lets them see."""

from dataclasses import replace

from bot.rules.squads.squad import Grant, Scope, Squad, Trainer

MOST_ASKING = 5  # a room full of people who all press it is a joke of theirs


def with_coach(squad: Squad, trainer: Trainer) -> Squad:
    """Return the squad with a coach or physio, who need not ask any more."""
    others = tuple(one for one in squad.coaches if one.athlete != trainer.athlete)
    asking = tuple(one for one in squad.asking if one.athlete != trainer.athlete)
    return replace(squad, coaches=(*others, trainer), asking=asking)


def asked_to_coach(squad: Squad, trainer: Trainer) -> Squad:
    """Return the squad with somebody who wants to coach, the latest few of them."""
    others = tuple(one for one in squad.asking if one.athlete != trainer.athlete)
    return replace(squad, asking=(*others, trainer)[-MOST_ASKING:])


def without_coach(squad: Squad, athlete: str) -> Squad:
    """Return the squad without a coach; what was shared with them is shared no more."""
    return replace(
        squad,
        coaches=tuple(one for one in squad.coaches if one.athlete != athlete),
        grants=tuple(one for one in squad.grants if one.coach != athlete),
    )


def scopes_for(squad: Squad, member: str, coach: str) -> frozenset[Scope]:
    """Return what a member lets a coach see."""
    return frozenset(
        one.scope for one in squad.grants if one.member == member and one.coach == coach
    )


def shared_with(squad: Squad, coach: str) -> dict[str, frozenset[Scope]]:
    """Return what each member lets a coach see, by athlete; who shares nothing is not in it."""
    shared: dict[str, set[Scope]] = {}
    for one in squad.grants:
        if one.coach == coach:
            shared.setdefault(one.member, set()).add(one.scope)
    return {member: frozenset(scopes) for member, scopes in shared.items()}


def granted(squad: Squad, grant: Grant) -> Squad:
    return squad if grant in squad.grants else replace(squad, grants=(*squad.grants, grant))


def revoked(squad: Squad, member: str, coach: str, *scopes: Scope) -> Squad:
    """Return the squad in which the member shares none of the scopes with the coach."""
    gone = {Grant(member, coach, scope) for scope in scopes}
    return replace(squad, grants=tuple(one for one in squad.grants if one not in gone))
