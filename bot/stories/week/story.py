"""The week: planned, done, and against one's own weeks."""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.zones import folded
from bot.rules.forward.balance import balance_of, set_days
from bot.rules.load.session_loads import week_of
from bot.rules.load.volume import FULL_PERCENT
from bot.rules.load.weekload import WeekOnBaseline
from bot.rules.log.done import Entry, Mode, entries_on
from bot.rules.log.tally import tally_of
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import stopping_flag
from bot.rules.week.attendance import weeks_kept
from bot.rules.week.days import day_named
from bot.rules.week.fixtures import matches_between
from bot.rules.week.planning import PlannedDay, Status, is_paused, plan_week
from bot.rules.week.weeks import WEEK, monday_of
from bot.stories.matches.fixing import effect_on
from bot.stories.week.card import (
    WeekState,
    balance_line,
    day_lines,
    done_lines,
    heading,
    kept_line,
    load_line,
    state_line,
)
from bot.words.line import Card, Line

NAME = "week"

FARTHEST = 52 * WEEK  # a button's week further off is none of ours
_NEXT = re.compile(r"\b(?:next|proxima|siguiente|que viene)\b")
_LAST = re.compile(r"\b(?:last|previous|pasada|anterior|ultima)\b")


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show this week, or the one next to it that was asked for."""
    monday = monday_of(scene.today)
    if _NEXT.search(folded(argument)):
        monday += WEEK
    elif _LAST.search(folded(argument)):
        monday -= WEEK
    return Turn((_week(scene, monday),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    match verb, args:
        case "at", (day,) if (monday := _monday(scene, day)) is not None:
            return Turn((replace(_week(scene, monday), in_place=True),))
        case "show", ():
            return Turn((_week(scene, monday_of(scene.today)),))
        case _:
            return stale(Line("common-unknown-button"))


def looked_back(scene: Scene) -> Say:
    """Return the week that ends today on one line, without loads or how anybody feels."""
    plan = plan_week(scene.athlete, scene.log, monday_of(scene.today), scene.today)
    done = sum(day.status in (Status.DONE, Status.EXTRA) for day in plan)
    owed = sum(day.status in (Status.DONE, Status.PLANNED, Status.PASSED) for day in plan)
    show = Button(Does(NAME, "show"), Line("week-button-show"))
    return Say(
        Line("week-looked-back", done=done, planned=max(owed, done)), ((show,),), quiet=True
    )


def _week(scene: Scene, monday: date) -> Say:
    sunday = monday + WEEK - timedelta(days=1)
    until = min(sunday, scene.today)
    entries = tuple(entry for entry in scene.log.entries if entry.day <= until)
    is_this = monday == monday_of(scene.today)
    balance = balance_of(set_days(entries) if is_this else (), until)
    days = plan_week(scene.athlete, scene.log, monday, scene.today)
    plan = tuple(_as_on_its_card(scene, day) for day in days)
    matches = tuple(match.day for match in matches_between(scene.athlete, monday, sunday))
    state, load = _state(scene, monday, sunday), _load(entries, monday, until)
    is_open = state is WeekState.OPEN  # while training is stopped nothing is compared
    content = Card(
        heading(monday),
        *day_lines(plan, matches, dict(_shares(scene, plan))),
        state_line(state),
        *done_lines(tally_of(entry for entry in entries if entry.day >= monday)),
        load_line(load, is_this=is_this) if load is not None and is_open else None,
        balance_line(balance),
        kept_line(weeks_kept(scene.athlete, scene.log, scene.today) if is_this else 0),
    )
    return Say(content, (_turning(scene, monday),))


def _as_on_its_card(scene: Scene, planned: PlannedDay) -> PlannedDay:
    """Return a day that is done with the mode its card had.

    A walk in place of a load keeps as little distance as a warm-up does, and is none.
    """
    done = entries_on(scene.log, planned.day)
    if not done:
        return planned
    plan = done[-1].plan
    return replace(planned, mode=Mode.CONDITIONING if plan is None else plan.mode)


def _shares(scene: Scene, plan: tuple[PlannedDay, ...]) -> tuple[tuple[date, int], ...]:
    shares: list[tuple[date, int]] = []
    for planned in plan:
        effect = effect_on(scene.athlete, planned.day)
        is_ahead = planned.status is Status.PLANNED and planned.special is None
        if is_ahead and effect is not None and effect.percent < FULL_PERCENT:
            shares.append((planned.day, effect.percent))
    return tuple(shares)


def _load(entries: tuple[Entry, ...], monday: date, until: date) -> WeekOnBaseline | None:
    """Return the comparison; None before the first session and for a week to come."""
    if not entries or until < monday:
        return None
    return week_of(entries, until)


def _state(scene: Scene, monday: date, sunday: date) -> WeekState:
    if not monday <= scene.today <= sunday:
        return WeekState.OPEN
    if is_paused(scene.athlete, scene.today):
        return WeekState.PAUSED
    held = hold_on(scene.athlete, scene.log, scene.today) is not None
    stopped = stopping_flag(scene.athlete, scene.today) is not None
    return WeekState.HELD if held or stopped else WeekState.OPEN


def _turning(scene: Scene, monday: date) -> tuple[Button, ...]:
    """Return the buttons to the weeks beside, and back to this one, which may be beside it."""
    this = monday_of(scene.today)
    labels = {
        monday - WEEK: Line("week-button-earlier"),
        monday + WEEK: Line("week-button-later"),
    }
    if monday != this:
        labels[this] = Line("week-button-now")
    return tuple(_to(week, labels[week]) for week in sorted(labels))


def _to(monday: date, label: Line) -> Button:
    return Button(Does(NAME, "at", (monday.isoformat(),)), label)


def _monday(scene: Scene, day: str) -> date | None:
    named = day_named(day)
    monday = None if named is None else monday_of(named)
    return monday if monday is not None and abs(monday - scene.today) <= FARTHEST else None


STORY: Story[Asking] = Story(
    NAME,
    ("week",),
    called,
    pressed,
    intents={"week": lambda scene, arguments, said: called(scene, NAME, said)},
)
