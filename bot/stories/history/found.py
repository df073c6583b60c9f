"""What is asked of the sessions in words: that of a day, the hardest, the longest gap."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from operator import attrgetter

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene
from bot.reading.intents.looking_back import Back
from bot.rules.log.done import Entry, worst_of
from bot.rules.log.pages import ALL, Sieve, length_of, load_on, longest_gap, sifted, with_most
from bot.rules.pain.judging import worst_pain
from bot.rules.week.weeks import WEEK
from bot.stories.history.card import heading
from bot.stories.history.code import args_of
from bot.stories.history.pages import TO_ALL, dated, none_found, page_shown, session_shown
from bot.stories.history.said import MOST, NAME
from bot.words.line import Card, Line

MOST_OF: Mapping[Back, Callable[[Entry], float | None]] = {
    Back.HEAVIEST: load_on,
    Back.HARDEST: attrgetter("rpe"),
    Back.LONGEST: length_of,
    Back.LIGHTEST: lambda entry: _least(load_on(entry)),
    Back.EASIEST: lambda entry: _least(entry.rpe),
    Back.SHORTEST: lambda entry: _least(length_of(entry) or None),
}


def _least(value: float | None) -> float | None:
    return None if value is None else -value


def of_day(scene: Scene, sieve: Sieve) -> Say:
    """Return the session of a day with all there is of it; several are listed."""
    found = sifted(scene.log, sieve)
    if len(found) != 1:
        return page_shown(scene, 0, sieve)
    return session_shown(scene, found[0], 0, sieve)


def opening_of(scene: Scene, day: date) -> Button:
    """Return the button that opens the session of a day, or lists what that day has."""
    of_it = Sieve(day, day)
    found = sifted(scene.log, of_it)
    see = Does(NAME, "see", (found[0].id, *args_of(0, of_it))) if len(found) == 1 else None
    return Button(see or Does(NAME, "page", args_of(0, of_it)), dated(scene, day))


def since_last(scene: Scene) -> Say:
    """Say how many days ago the last session was, and show it."""
    if not scene.log.entries:
        return none_found(scene, ALL)
    last = scene.log.entries[-1]
    say = session_shown(scene, last, 0, ALL)
    days = (scene.today - last.day).days
    return replace(say, content=Card(Line("history-days-since", days=days), say.content))


def gap(scene: Scene, sieve: Sieve) -> Say:
    """Say what was the longest time without a session."""
    found = longest_gap(sifted(scene.log, sieve))
    if found is None:
        return Say(Line("history-no-gap"), ((TO_ALL,),))
    since, until = found
    days = (until - since).days
    return Say(Line("history-gap", days=days, since=since, until=until), ((TO_ALL,),))


def felt(scene: Scene, sieve: Sieve) -> Say:
    """Say how the joint was in some days: in the sessions, and on the mornings."""
    since = sieve.since or scene.today - WEEK
    sieve = replace(sieve, since=since, pain_above=None)
    until = sieve.until or scene.today
    mornings = [
        one.pain for one in scene.log.checks if since <= one.day <= until and one.pain is not None
    ]
    entries = sifted(scene.log, sieve)
    worst = worst_of(*map(worst_pain, entries))
    page = page_shown(scene, 0, sieve) if entries else None
    content = Card(
        heading(sieve, scene.today.year) if page is None else None,
        Line("history-felt-none") if worst is None and not mornings else None,
        None if worst is None else Line("history-felt-sessions", pain=worst),
        Line("history-felt-mornings", count=len(mornings), pain=max(mornings))
        if mornings
        else None,
        None if page is None else page.content,
    )
    return Say(content, ((TO_ALL,),)) if page is None else replace(page, content=content)


def with_most_shown(scene: Scene, what: Back, sieve: Sieve) -> Say:
    """Return the session that is asked for, with what it has most of above it."""
    entry = with_most(sifted(scene.log, sieve), MOST_OF[what])
    if entry is None:
        return none_found(scene, sieve)
    say = session_shown(scene, entry, 0, sieve)
    return replace(say, content=Card(Line(MOST[what]), say.content))
