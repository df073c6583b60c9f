"""How the weeks went: what was dragged and how far, the pain beside it, and the joint's diary."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading import page
from bot.reading.ground import surface_of
from bot.reading.intents.wishes import Arguments
from bot.reading.measured.spans import weeks_in
from bot.reading.zones import folded
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Log
from bot.rules.log.pages import Window
from bot.rules.log.progress import LEAD, progress_in
from bot.rules.pain.diary import (
    FEWEST_TIMES,
    REACH,
    After,
    Finding,
    Morning,
    finding_in,
    mornings_after,
    seen_of,
    things_in,
)
from bot.rules.week.weeks import WEEK
from bot.stories.progress.said import Found, Named, Weeks
from bot.words.labels import Tick
from bot.words.line import Bullet, Card, Faint, Line, Strong

NAME = "progress"
SPANS = (4, 12, 52)  # weeks
USUAL = 12
_LOOKED_INTO = REACH + LEAD
_MATCH = re.compile(r"\b(?:match\w*|games?|playing|partidos?|juegos?|jugar)\b")
_HARDER = re.compile(
    r"\b(?:load\w*|hard\w*|heav\w*|work|cargas?|dur[ao]s?|fuertes?|pesad[ao]s?|trabajo)\b"
)

_KINDS = (
    (Surface.TURF_3G, Surface.GYM_TURF),
    (Surface.GRASS_DRY, Surface.GRASS_WET),
)
"""Floors that one word may mean."""


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the last weeks, as many as are asked for."""
    return Turn((_weeks(scene, weeks_in(argument, SPANS) or USUAL),))


def asked(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Answer how it goes, in words."""
    return called(scene, NAME, said)


def minded(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Answer what the joint minds: of the things that are named, else of all."""
    return Turn((_diary(scene, said),))


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons.

    A picture takes the place of a picture; words and a picture each have a message of their own.
    """
    match verb, args:
        case "weeks", (count,) if count in map(str, SPANS):
            say = _weeks(scene, int(count))
            return Turn((replace(say, in_place=isinstance(say.content, Weeks)),))
        case "open", (count,) if count in map(str, SPANS):
            return Turn((_weeks(scene, int(count)),))
        case "diary", ():
            return Turn((_diary(scene, ""),))
        case _:
            return stale(Line("common-unknown-button"))


def looks_into(press: Does) -> Window | None:
    """Return how far back a press looks; None: it is none of the story's."""
    match press.verb, press.args:
        case (("progress" | "diary"), ()):
            return Window(max(USUAL * WEEK + LEAD, _LOOKED_INTO))
        case (("weeks" | "open"), (count,)) if count in map(str, SPANS):
            return Window(max(int(count) * WEEK + LEAD, _LOOKED_INTO))
        case _:
            return None


def _log(scene: Scene) -> Log:
    """Return as much of the log as was looked up for this, else all of it."""
    seen = scene.page
    return scene.log if seen is None else Log(seen.entries[::-1], seen.mornings)


# --- the weeks -----------------------------------------------------------------------------


def _weeks(scene: Scene, weeks: int) -> Say:
    log, athlete = _log(scene), scene.athlete
    progress = progress_in(athlete, log, scene.today, weeks)
    if not progress.done and not progress.sites:
        rows = (_spans("open", weeks),) if log.entries or log.checks else ()
        return Say(Line("progress-none"), rows)
    finding = finding_in(mornings_after(athlete, log, scene.today))
    content = Weeks(weeks, progress, athlete.joint.region, finding)
    return Say(content, _rows(weeks))


def _rows(weeks: int) -> Rows:
    return (_spans("weeks", weeks), (Button(Does(NAME, "diary"), Line("progress-button-diary")),))


def _spans(verb: str, shown: int | None) -> tuple[Button, ...]:
    return tuple(
        Button(
            Does(NAME, verb, (str(weeks),)),
            Tick(Line("progress-button-weeks", weeks=weeks), weeks == shown),
        )
        for weeks in SPANS
    )


# --- the diary -----------------------------------------------------------------------------


def _diary(scene: Scene, said: str) -> Say:
    mornings = mornings_after(scene.athlete, _log(scene), scene.today)
    wanted = tuple(_named(said, mornings))
    finding = finding_in(mornings)
    asked_of = wanted or tuple(things_in(mornings))
    parts = (
        Strong(Line("progress-diary")),
        Line("progress-diary-mornings", count=len(mornings), weeks=REACH // WEEK),
        *_of_each(mornings, asked_of),
        _outcome(finding, wanted),
        Faint(Line("progress-diary-why")),
    )
    return Say(Card(*parts), (_spans("open", None),))


def _of_each(mornings: tuple[Morning, ...], things: tuple[After, ...]) -> Iterator[Bullet]:
    """Yield how many mornings tell of each thing: how bad they were is for the one sentence."""
    for one in things:
        seen = seen_of(mornings, one)
        yield Bullet(
            Line(
                "progress-diary-seen",
                what=Named(one),
                after=seen.after,
                others=seen.others,
                fewest=FEWEST_TIMES,
                enough=seen.is_enough,
            )
        )


def _outcome(finding: Finding | None, wanted: tuple[After, ...]) -> Line | Found | Card:
    if finding is None:
        return Line("progress-diary-nothing")
    if wanted and not any(_is_of(finding.after, one) for one in wanted):
        return Card(Line("progress-diary-not-that"), Found(finding))
    return Found(finding)


def _is_of(found: After, asked_of: After) -> bool:
    """Say whether what was found is about what was asked of, alone or with another thing."""
    return (
        (asked_of.surface is not None and found.surface is asked_of.surface)
        or (asked_of.match and found.match)
        or (asked_of.harder and found.harder)
    )


def _named(said: str, mornings: tuple[Morning, ...]) -> Iterator[After]:
    """Yield what a line asks of; a turf or a grass of any kind is the one that was pulled on."""
    surface, _ = surface_of(page.folded(said))
    if surface is not None:
        pulled_on = {one.surface for one in mornings}
        kin = next((kind for kind in _KINDS if surface in kind), ())
        yield After(next((one for one in (surface, *kin) if one in pulled_on), surface))
    text = folded(said)
    if _MATCH.search(text):
        yield After(match=True)
    if _HARDER.search(text):
        yield After(harder=True)


STORY: Story[Asking] = Story(
    NAME,
    ("progress",),
    called,
    pressed,
    intents={"progress": asked, "diary": minded},
    beside_safety=frozenset({"progress", "weeks", "open", "diary"}),
    turns_to=looks_into,
)
