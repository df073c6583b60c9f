"""Match days."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import assert_never

from bot.dialogue.aside import log_in_passing
from bot.dialogue.story import Story
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Filed, Reply, Rows, Say, Scene, Tapped, Turn, Typed, undo_id
from bot.reading.when import read_day_ahead, read_weekday
from bot.reading.zones import folded
from bot.rules.log.records import Athlete
from bot.rules.week.days import day_named
from bot.rules.week.fixtures import (
    LONGEST_MATCH_MINUTES,
    MINUTES_WHERE_UNSAID,
    matches_between,
)
from bot.rules.week.matchday import LONG_MATCH_MINUTES, SHORT_MATCH_MINUTES
from bot.stories.logging import log as logging
from bot.stories.matches.fixing import (
    effects,
    is_match,
    match_without_minutes,
    matches_ahead,
    with_match,
    without_match,
)
from bot.stories.matches.questions import (
    AskMatchDay,
    AskMinutes,
    AskUsualDay,
    AskWhichGoes,
    MatchesQuestion,
)
from bot.stories.matches.said import (
    Altered,
    MatchEffect,
    MatchesAltered,
    MatchesLabel,
    MatchesMisheard,
    MatchesShown,
    MatchesUnclear,
)
from bot.words.line import Line, OnWeekday

NAME = "matches"

# What each button stands for: the edges of the rules about the days after a match.
_PLAYED = {
    0: MatchesLabel.NOT_PLAYED,
    SHORT_MATCH_MINUTES - 1: MatchesLabel.SHORT,
    LONG_MATCH_MINUTES - 1: MatchesLabel.HALF,
    LONG_MATCH_MINUTES: MatchesLabel.LONG,
    MINUTES_WHERE_UNSAID: MatchesLabel.WHOLE,
}
_DAYS_SHOWN = 7
_NO_MATCH = re.compile(
    r"\b(?:no match|no game|none|no hay partido|sin partido|ninguno|no juego|no play)\b|^no$"
)
_MATCH = re.compile(r"\b(?:match|game|fixture|play|playing|partido|juego|jugamos)\b")
_REMOVE = re.compile(
    r"\b(?:remove|cancel(?:led|ado)?|off|delete|quita\w*|borra\w*|suspendid\w+)\b"
)
_USUAL = re.compile(r"\b(?:usual(?:ly)?|every|always|siempre|cada|normalmente)\b")
_MINUTES = re.compile(r"^(?:played |jugue |jugue los )?(\d{1,3})\s*(?:min\w*|')?$")


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the match days, or change them by what was typed behind the command."""
    if not argument:
        return _shown(scene)
    return _typed(scene, argument) or Turn((_unclear(MatchesMisheard.DAY),), keeps=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    match verb, args:
        case "show", ():
            return _shown(scene)
        case "add", ():
            return Turn(asks=AskMatchDay(scene.today))
        case "usual", ():
            return Turn(asks=AskUsualDay())
        case "off", ():
            return _week_off(scene, scene.today)
        case "remove", ():
            return _which_goes(scene)
        case "minutes", () if day := match_without_minutes(scene.athlete, scene.today):
            return Turn(asks=AskMinutes(day))
        case "minutes", ():
            return _shown(scene)
        case _:
            return Turn((Say(Line("common-unknown-button")),))


def question(scene: Scene, asking: MatchesQuestion) -> Say:
    """Return the open question in words and buttons."""
    match asking:
        case AskMatchDay(first, weekly):
            days = tuple(first + timedelta(days=ahead) for ahead in range(_DAYS_SHOWN))
            none = Button(Answers("none"), MatchesLabel.NONE_THIS_WEEK)
            return Say(Line("matches-match-day-wanted", weekly=weekly), (*_by_day(days), (none,)))
        case AskUsualDay():
            week = tuple(Button(Answers(str(day)), OnWeekday(day)) for day in range(_DAYS_SHOWN))
            none = Button(Answers("none"), MatchesLabel.NO_USUAL)
            return Say(Line("matches-usual-day-wanted"), (week[:4], week[4:], (none,)))
        case AskWhichGoes(days):
            return Say(Line("matches-which-goes"), _by_day(days))
        case AskMinutes(day):
            played = tuple(
                Button(Answers(str(minutes)), label) for minutes, label in _PLAYED.items()
            )
            return Say(Line("matches-minutes-wanted", day=day), (played[:2], played[2:]))
        case _:
            assert_never(asking)


def answered(scene: Scene, asking: MatchesQuestion, reply: Reply) -> Turn:
    """Act on the answer to the open question."""
    match asking:
        case AskMatchDay(first):
            return _day(scene, first, reply)
        case AskUsualDay():
            return _usual(scene, reply)
        case AskWhichGoes():
            return _goes(scene, reply)
        case AskMinutes(day):
            return _minutes(scene, day, reply)
        case _:
            assert_never(asking)


def _day(scene: Scene, first: date, reply: Reply) -> Turn:
    """Take the day; from the next day on only from words that speak of a match.

    The buttons name their dates, so that they mean the same all week.
    """
    if isinstance(reply, Typed) and first < scene.today and not _MATCH.search(folded(reply.text)):
        return logging.said(scene, reply.text)
    match reply:
        case Tapped("none"):
            return _week_off(scene, first)
        case Tapped(value) if (day := day_named(value)) is not None:
            return _added(scene, day)
        case Typed(text) if _NO_MATCH.search(folded(text)):
            return _week_off(scene, first)
        case Typed(text) if (day := read_day_ahead(text, scene.today)) is not None:
            return _added(scene, day)
        case _:
            return _or_log(scene, reply, MatchesMisheard.DAY)


def _usual(scene: Scene, reply: Reply) -> Turn:
    match reply:
        case Tapped("none"):
            return _usual_set(scene, None)
        case Tapped(value) if value in {str(day) for day in range(_DAYS_SHOWN)}:
            return _usual_set(scene, int(value))
        case Typed(text) if (weekday := read_weekday(text)) is not None:
            return _usual_set(scene, weekday)
        case Typed(text) if _NO_MATCH.search(folded(text)):
            return _usual_set(scene, None)
        case _:
            return _or_log(scene, reply, MatchesMisheard.WEEKDAY)


def _goes(scene: Scene, reply: Reply) -> Turn:
    day = (
        day_named(reply.value)
        if isinstance(reply, Tapped)
        else read_day_ahead(reply.text, scene.today)
    )
    if day is None or not is_match(scene.athlete, day):
        return _or_log(scene, reply, MatchesMisheard.DAY)
    return _removed(scene, day)


def _minutes(scene: Scene, day: date, reply: Reply) -> Turn:
    text = reply.value if isinstance(reply, Tapped) else folded(reply.text)
    heard = _MINUTES.match(text)
    if heard is None or int(heard[1]) > LONGEST_MATCH_MINUTES:
        return _or_log(scene, reply, MatchesMisheard.MINUTES)
    minutes = int(heard[1])
    after = with_match(scene.athlete, day, minutes)
    return _altered(scene, after, Altered.PLAYED, day, minutes=minutes)


def _typed(scene: Scene, text: str) -> Turn | None:
    """Act on what stands behind the command; None where nothing fits."""
    plain = folded(text)
    if _NO_MATCH.search(plain):
        return _week_off(scene, scene.today)
    if _USUAL.search(plain) and (weekday := read_weekday(text)) is not None:
        return _usual_set(scene, weekday)
    day = read_day_ahead(text, scene.today)
    if day is not None and _REMOVE.search(plain):
        return _removed(scene, day) if is_match(scene.athlete, day) else _which_goes(scene)
    if day is not None:
        return _added(scene, day)
    played = match_without_minutes(scene.athlete, scene.today)
    if played is not None and _MINUTES.match(plain):
        return _minutes(scene, played, Typed(text))
    return None


# --- changes ---


def _added(scene: Scene, day: date) -> Turn:
    if day < scene.today:
        return Turn((_unclear(MatchesMisheard.DAY),), keeps=True)
    if is_match(scene.athlete, day):
        known = MatchesAltered(Altered.KNOWN, day, effects=_effects(scene, scene.athlete, day))
        return Turn((Say(known, _all_matches()),))
    return _altered(scene, with_match(scene.athlete, day), Altered.ADDED, day)


def _removed(scene: Scene, day: date) -> Turn:
    return _altered(scene, without_match(scene.athlete, day), Altered.REMOVED, day)


def _week_off(scene: Scene, first: date) -> Turn:
    """Take out the matches from `first` to the Sunday that follows, that day included."""
    sunday = first + timedelta(days=6 - first.weekday())
    athlete = scene.athlete
    for fixture in matches_between(athlete, max(first, scene.today), sunday):
        athlete = without_match(athlete, fixture.day)
    return _altered(scene, athlete, Altered.WEEK_OFF)


def _usual_set(scene: Scene, weekday: int | None) -> Turn:
    athlete = replace(scene.athlete, match_weekday=weekday, match_off=())
    if weekday is None:
        return _altered(scene, athlete, Altered.NO_USUAL)
    ahead = matches_ahead(athlete, scene.today)
    told = _effects(scene, athlete, ahead[0].day)
    content = MatchesAltered(Altered.USUAL, weekday=weekday, effects=told)
    return _filed(scene, athlete, content)


def _altered(
    scene: Scene,
    athlete: Athlete,
    altered: Altered,
    day: date | None = None,
    minutes: int | None = None,
) -> Turn:
    told = () if day is None else _effects(scene, athlete, day)
    return _filed(scene, athlete, MatchesAltered(altered, day, minutes=minutes, effects=told))


def _filed(scene: Scene, athlete: Athlete, content: MatchesAltered) -> Turn:
    if athlete == scene.athlete:
        return Turn((Say(content, _all_matches()),))
    back = Button(Does("undo", undo_id(scene)), Line("common-button-undo"))
    says = Say(content, ((back, *_all_matches()[0]),))
    return Turn((says,), (Filed(athlete),), undoable=True)


def _effects(scene: Scene, athlete: Athlete, day: date) -> tuple[MatchEffect, ...]:
    return effects(athlete, scene.log, day, scene.today)


# --- showing ---


def _shown(scene: Scene) -> Turn:
    ahead = matches_ahead(scene.athlete, scene.today)
    unplayed = match_without_minutes(scene.athlete, scene.today)
    content = MatchesShown(scene.athlete.match_weekday, ahead, unplayed)
    rows: Rows = ((_does("add", MatchesLabel.ADD), _does("usual", MatchesLabel.USUAL)),)
    if ahead:
        rows += (
            (_does("remove", MatchesLabel.REMOVE), _does("off", MatchesLabel.NONE_THIS_WEEK)),
        )
    if unplayed is not None:
        rows += ((_does("minutes", MatchesLabel.MINUTES),),)
    return Turn((Say(content, rows),))


def _which_goes(scene: Scene) -> Turn:
    ahead = matches_ahead(scene.athlete, scene.today)
    if not ahead:
        return Turn((Say(Line("matches-nothing-to-remove"), _all_matches()),))
    if len(ahead) == 1:
        return _removed(scene, ahead[0].day)
    return Turn(asks=AskWhichGoes(tuple(fixture.day for fixture in ahead)))


def _or_log(scene: Scene, reply: Reply, wanted: MatchesMisheard) -> Turn:
    passing = log_in_passing(scene, reply.text) if isinstance(reply, Typed) else None
    return passing or Turn((_unclear(wanted),), keeps=True)


def _unclear(wanted: MatchesMisheard) -> Say:
    return Say(MatchesUnclear(wanted))


def _all_matches() -> Rows:
    return ((_does("show", MatchesLabel.ALL),),)


def _by_day(days: tuple[date, ...]) -> Rows:
    buttons = tuple(Button(Answers(day.isoformat()), day) for day in days)
    return tuple(buttons[start : start + 2] for start in range(0, len(buttons), 2))


def _does(verb: str, label: MatchesLabel) -> Button:
    return Button(Does(NAME, verb), label)


STORY: Story[MatchesQuestion] = Story(
    NAME,
    ("match",),
    called,
    pressed,
    (AskMatchDay, AskUsualDay, AskWhichGoes, AskMinutes),
    question,
    answered,
)
