"""Joining a squad with a tap, and leaving it."""

from dataclasses import replace
from datetime import date

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.resting import is_resting
from bot.rules.squads.squad import Member, Squad, member_of, with_member, without
from bot.squads.room import cards
from bot.squads.room.lending import bringing
from bot.squads.room.turn import ALERT, NAME, Outcome, Present, aside, in_place, led, over
from bot.stories.squad.said import named
from bot.words.line import Card, Line, Strong

AGES = ("adult", "young")


def joined(present: Present, age: str) -> Outcome:
    """Take somebody in, as "adult" or "young"; a birth year on file knows better."""
    squad = present.squad
    if squad is None or age not in AGES:
        return over(present, Line("common-unknown-button"))
    if is_resting(present.scene.athlete, present.scene.now):
        return over(present, Line("room-too-young"), ALERT)
    after, member = with_them(squad, present, age)
    was_shown, shown = (cards.card(one, present.scene.now) for one in (squad, after))
    room = () if was_shown == shown else (in_place(shown, present),)
    # whoever cannot be written to is led to where a parent can be asked, and a coach shared with
    said = welcome(after, member) if present.reachable else led(present, "join")
    return Outcome(after, room, aside(bringing(present.scene, after), said))


def with_them(squad: Squad, present: Present, age: str) -> tuple[Squad, Member]:
    """Return the squad with somebody in it as old as they say, and how they stand there."""
    was = member_of(squad, present.athlete)
    # whoever said once that they are under 18 does not come of age by another tap
    says_adult = age == "adult" and (was is None or was.adult)
    today = cards.local_day(squad, present.scene.now)
    member = was or Member(present.athlete, present.called, today)
    member = replace(member, called=present.called, adult=is_adult(present.scene, says_adult))
    return with_member(squad, member), member


def is_adult(scene: Scene, says_adult: bool) -> bool:
    """Say whether somebody counts as 18 or over: by their birth year, else by their word."""
    year = scene.athlete.birth_year
    return says_adult if year is None else age_on(year, scene.today) >= ages.ADULT_FROM


def welcome(squad: Squad, member: Member) -> Say:
    """Return what a new member is told in private; a minor is asked about being shown."""
    if member.is_shown:
        return Say(
            Card(
                Strong(Line("squad-joined", squad=named(squad.called))), Line("squad-what-is-seen")
            ),
            toast=ALERT,
        )
    buttons = (
        Button(Does(NAME, "guard", (squad.id, "yes")), Line("squad-button-guardian-agrees")),
        Button(Does(NAME, "guard", (squad.id, "no")), Line("squad-button-not-shown")),
    )
    return Say(Line("squad-guardian", squad=named(squad.called)), (buttons,))


def guardian_answered(present: Present, squad: Squad, member: Member, answer: str) -> Outcome:
    """Note whether somebody responsible agrees that a minor is shown."""
    agrees = answer == "yes"
    now = replace(member, guardian=agrees, at_sled=member.at_sled and agrees)
    after = with_member(squad, now)
    return Outcome(
        after, step=aside(present.scene, Say(Line("squad-guardian-answer", shown=agrees)))
    )


def refreshed(squad: Squad, present: Present) -> Squad:
    """Return the squad with a member's name and age as they are today."""
    member = member_of(squad, present.athlete)
    if member is None:
        return squad
    now = replace(
        member,
        called=present.called or member.called,
        adult=is_adult(present.scene, member.adult),
    )
    return squad if now == member else with_member(squad, now)


def taken_in(squad: Squad, present: Present, today: date) -> Squad | None:
    """Return the squad with somebody in it who is known to be of age; else it takes a tap."""
    if member_of(squad, present.athlete) is not None:
        return refreshed(squad, present)
    is_held_back = is_resting(present.scene.athlete, present.scene.now)
    if is_held_back or not is_adult(present.scene, says_adult=False):
        return None
    return with_member(squad, Member(present.athlete, present.called, today))


def gone(squad: Squad, athlete: str) -> Squad:
    """Return the squad after somebody left the room: they share nothing any more."""
    owner = squad.owner  # still told where the room is gone
    return replace(without(squad, athlete), owner=owner)
