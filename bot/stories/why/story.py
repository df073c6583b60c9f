"""The rules behind a number, by name: taken from the decision itself, never reckoned again."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.rules.log.done import entries_on
from bot.rules.log.past import past_of
from bot.rules.nudging import WhatIf, counterfactuals
from bot.rules.outlook import Outlook, awaited_morning, outlook
from bot.rules.prescription import (
    Decline,
    Hold,
    NeedGuardian,
    RefuseEquipment,
    Reonboard,
    StopRefer,
)
from bot.rules.verdict import Verdict, decide_in
from bot.rules.week.days import day_named
from bot.stories.session.because import ahead_of
from bot.stories.session.halted import halted
from bot.stories.session.limited import held_by
from bot.stories.session.planned import is_for_today
from bot.stories.session.said import Brief
from bot.stories.why.rules import climb, rules_of
from bot.words.line import Bullet, Card, Figure, Line, Strong
from bot.words.lines import OneEach

NAME = "why"
OTHERWISES = OneEach("why-otherwise", WhatIf)
NEAR = timedelta(days=31)  # nobody asks why of a day further away


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/why`: of today's session, or of the next one where none is for today."""
    return why(scene, scene.today, looks_ahead=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer the standing button under a session's card."""
    day = day_named(args[0]) if args else scene.today
    if day is None or abs(scene.today - day) > NEAR:
        return stale(Line("common-unknown-button"))
    return why(scene, day)


def why(scene: Scene, day: date, *, looks_ahead: bool = False) -> Turn:
    """Return every rule that had a say in the decision for a day."""
    past = past_of(scene.athlete, scene.log, day)
    verdict = decide_in(past)
    ahead = outlook(past, verdict) if day == scene.today and verdict.hold is None else None
    if ahead is not None and _is_behind(scene, verdict, ahead, looks_ahead=looks_ahead):
        verdict = ahead.verdict
    is_forecast = verdict.day > scene.today and awaited_morning(scene.log, scene.today) is not None
    match verdict.prescription:
        case StopRefer() | Decline() | NeedGuardian() | RefuseEquipment() | Reonboard():
            waiting = Card(Strong(Brief(verdict.prescription)), Line("why-waiting"))
            return Turn((Say(waiting),))
        case _:
            # During a pause nobody needs to hear which answer would have spared it.
            is_told = not isinstance(verdict.prescription, Hold)
            changes = tuple(_otherwise(ahead)) if ahead is not None and is_told else ()
            what = Brief(verdict.prescription)
            limits = held_by(scene.athlete, scene.log, verdict.day)
            said = Card(
                Strong(Line("why-headline", day=verdict.day, what=what)),
                *rules_of(verdict, limits, awaited=is_forecast),
                Line("why-what-would-change") if changes else None,
                *changes,
            )
            return Turn((Say(said),))


def _otherwise(ahead: Outlook) -> Iterator[Bullet]:
    """Yield every answer that would have changed the next session, most telling first."""
    for one in counterfactuals(ahead):
        what = Brief(one.verdict.prescription)
        yield Bullet(Line(OTHERWISES[one.what_if], value=Figure(one.value), what=what))


def _is_behind(scene: Scene, today: Verdict, ahead: Outlook, *, looks_ahead: bool) -> bool:
    """Tell whether the next session is asked about: today's is done, or there is none."""
    if entries_on(scene.log, scene.today):
        return True
    return looks_ahead and not is_for_today(scene, today, ahead.planned)


def harder(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Say what opens the next step, in numbers: more is earned, never asked for."""
    stop = halted(scene)
    if stop is not None:
        return Turn((stop,))
    ahead = ahead_of(scene)
    day = ahead.verdict.day.isoformat()
    rows = ((Button(Does(NAME, "day", (day,)), Line("why-button-why")),),)
    return Turn((Say(Card(Line("why-harder"), climb(ahead.verdict)), rows),))


STORY: Story[Asking] = Story(
    NAME,
    ("why",),
    called,
    pressed,
    intents={"why": lambda scene, arguments, said: called(scene, NAME, ""), "harder": harder},
)
