"""Match days."""

import re
from dataclasses import replace
from datetime import date
from functools import partial

from bot.dialogue.changes import Filed
from bot.dialogue.setting import calling, setting
from bot.dialogue.story import Proposal
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn, Typed
from bot.dialogue.wishing import day_wished, named, on_day, weekdays
from bot.reading.intents.wishes import Arguments
from bot.reading.past import read_past_day
from bot.reading.tables import table
from bot.reading.when import read_weekday
from bot.reading.zones import folded
from bot.rules.week.days import day_named
from bot.rules.week.fixtures import LONGEST_MATCH_MINUTES
from bot.stories.matches.fixing import is_match, match_without_minutes, matches_ahead, with_match
from bot.stories.matches.questions import (
    ALL,
    MINUTES,
    NO_MATCH,
    AskMatchDay,
    AskMinutes,
    AskUsualDay,
    AskWhichGoes,
    day_in,
)
from bot.words.line import Card, Line, Strong, Weekday

NAME = "matches"

EVERY = "every"  # how the coach itself says that a day is the usual one
PLAYED = "played"  # how the coach itself says that a match has been
_REMOVE, _USUAL, _PLAYED, _PLAYED_FOR = (
    re.compile(table("settings")["matches"][one])
    for one in ("off", "usual", "played", "played_for")
)


def _shown(scene: Scene) -> Turn:
    ahead = matches_ahead(scene.athlete, scene.today)
    usual = scene.athlete.match_weekday
    unplayed = match_without_minutes(scene.athlete, scene.today)
    card = Card(
        Strong(Line("matches-heading")) if ahead else Line("matches-none-ahead"),
        *(Line("matches-match-on", day=fixture.day) for fixture in ahead),
        None if usual is None else Line("matches-usual", weekday=Weekday(usual)),
        None if unplayed is None else Line("matches-unplayed", day=unplayed),
        Line("matches-hint"),
    )
    rows: Rows = (
        (_does("add", Line("matches-button-add")), _does("usual", Line("matches-button-usual"))),
    )
    if ahead:
        rows += (
            (
                _does("remove", Line("matches-button-remove")),
                _does("off", Line("matches-button-none-this-week")),
            ),
        )
    if unplayed is not None:
        rows += ((_does("minutes", Line("matches-button-minutes")),),)
    return Turn((Say(card, rows),))


def _does(verb: str, label: Line) -> Button:
    return Button(Does(NAME, verb), label)


def _typed(scene: Scene, text: str) -> Turn | None:
    """Act on what stands behind the command; None where nothing fits."""
    plain, day = folded(text), day_in(scene, text)
    if NO_MATCH.search(plain):
        return _week_off(scene)
    is_usual = _USUAL.search(plain) and not _REMOVE.search(plain)
    if is_usual and (weekday := read_weekday(text)) is not None:
        return AskUsualDay().then(scene, weekday)
    if day is not None and _REMOVE.search(plain):
        return AskWhichGoes(()).then(scene, day) or _which_goes(scene)
    if day is not None:
        return AskMatchDay(scene.today).then(scene, day)
    played = match_without_minutes(scene.athlete, scene.today)
    if played is not None and MINUTES.match(plain):
        return AskMinutes(played).answered(scene, Typed(text))
    return None


def _week_off(scene: Scene) -> Turn:
    return AskMatchDay(scene.today).week_off(scene)


def _which_goes(scene: Scene) -> Turn:
    ahead = tuple(fixture.day for fixture in matches_ahead(scene.athlete, scene.today))
    if not ahead:
        return Turn((Say(Line("matches-nothing-to-remove"), ((ALL,),)),))
    asking = AskWhichGoes(ahead)
    only = asking.then(scene, ahead[0]) if len(ahead) == 1 else None
    return only or Turn(asks=asking)


def _weekly(weekday: int, scene: Scene) -> Turn:
    return AskUsualDay().then(scene, weekday)


def _minutes(scene: Scene) -> Turn:
    day = match_without_minutes(scene.athlete, scene.today)
    return _shown(scene) if day is None else Turn(asks=AskMinutes(day))


# --- in plain words ------------------------------------------------------------------------


def _wished(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer to note a match, one that was, or a usual day; ask for its day where none is said."""
    played = _played_on(scene, arguments, said)
    if played is not None:
        return _was_played(scene, arguments, played, said)
    weekday = _usual_in(arguments, said)
    if weekday is not None:
        kept = replace(arguments, day=named((weekday,))[0])
        then = AskUsualDay().then(scene, weekday)
        return Proposal(Line("matches-is-weekly", weekday=Weekday(weekday)), then, kept, EVERY)
    day, asking = day_wished(scene, arguments, said), AskMatchDay(scene.today)
    noted = None if day is None else asking.then(scene, day)
    if day is None or noted is None:
        return Turn(asks=asking)
    if not noted.changes:
        return noted
    return Proposal(Line("matches-is-on", day=day), noted, on_day(arguments, day))


def _played_on(scene: Scene, arguments: Arguments, said: str) -> date | None:
    """Return the day of a match that a line tells was played; without a day the one on file."""
    if said == PLAYED:
        return None if arguments.day is None else date.fromisoformat(arguments.day)
    if not _PLAYED.search(folded(said)):
        return None
    told = read_past_day(said, scene.today, scene.athlete.language)
    return told or match_without_minutes(scene.athlete, scene.today) or scene.today


def _was_played(scene: Scene, arguments: Arguments, day: date, said: str) -> Turn | Proposal:
    """Offer to note the match of a day; its minutes decide the days after, so they are asked."""
    told = _PLAYED_FOR.search(folded(said))
    minutes = int(told[1]) if told else arguments.in_minutes
    kept = replace(on_day(arguments, day), in_minutes=minutes)
    asking = AskMinutes(day)
    if minutes is not None and minutes <= LONGEST_MATCH_MINUTES:
        return Proposal(
            Line("matches-was-for", day=day, minutes=minutes),
            asking.then(scene, minutes),
            kept,
            PLAYED,
        )
    if is_match(scene.athlete, day):
        return Turn(asks=asking)
    after = Filed(with_match(scene.athlete, day))
    return Proposal(
        Line("matches-was-on", day=day), Turn(changes=(after,), asks=asking), kept, PLAYED
    )


def _usual_in(arguments: Arguments, said: str) -> int | None:
    """Return the weekday that a line says has a match every week; None: it says so of none."""
    if said == EVERY:
        kept = weekdays(() if arguments.day is None else (arguments.day,))
        return next(iter(kept), None)
    return read_weekday(said) if _USUAL.search(folded(said)) else None


def _wished_off(scene: Scene, arguments: Arguments, said: str) -> Turn | Proposal:
    """Offer to take a match out: the one of that day, else the only one, or ask which."""
    weekday = _usual_in(arguments, said)
    if weekday is not None and weekday == scene.athlete.match_weekday:
        kept = replace(arguments, day=named((weekday,))[0])
        then = AskUsualDay().then(scene, None)
        return Proposal(Line("matches-is-weekly-off", weekday=Weekday(weekday)), then, kept, EVERY)
    day = day_wished(scene, arguments, said)
    ahead = [one.day for one in matches_ahead(scene.athlete, scene.today)]
    if day is None and len(ahead) == 1:
        day = ahead[0]
    if day is None:
        return _which_goes(scene)
    removed = AskWhichGoes(()).then(scene, day)
    if removed is None:
        return Turn((Say(Line("matches-none-on", day=day), ((ALL,),)),))
    return Proposal(Line("matches-is-off", day=day), removed, on_day(arguments, day))


def _pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Note the match that another story's button names by its day; the rest are the setting's."""
    day = day_named(args[0]) if (verb, len(args)) == ("on", 1) else None
    noted = None if day is None else AskMatchDay(scene.today).then(scene, day)
    return noted or _SETTING.pressed(scene, verb, args)


_SETTING = setting(
    NAME,
    ("match",),
    calling(_shown, _typed, AskMatchDay.unclear),
    {
        "show": _shown,
        "add": lambda scene: Turn(asks=AskMatchDay(scene.today)),
        "usual": AskUsualDay(),
        "off": _week_off,
        "remove": _which_goes,
        "minutes": _minutes,
        **{f"weekly.{weekday}": partial(_weekly, weekday) for weekday in range(7)},
    },
    (AskMatchDay, AskUsualDay, AskWhichGoes, AskMinutes),
    intents={"match": _wished, "match_off": _wished_off},
)
STORY = replace(_SETTING, pressed=_pressed)
