"""What sessions add up to: totals with what else may be asked after, averages, a week."""

from dataclasses import replace
from datetime import date, timedelta

from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene
from bot.rules.log.pages import ALL, Sieve, averages_of, hardest_week, sifted, totals_of
from bot.rules.week.weeks import WEEK
from bot.stories.history.card import averages, heading, totals
from bot.stories.history.code import args_of
from bot.stories.history.pages import TO_ALL, none_found
from bot.stories.history.said import NAME, SPANS, SURFACES, Span
from bot.words.labels import Tick
from bot.words.line import Card, Figure, Line

MOST_PAIN_CALM = 3  # above it is where a session is looked at (coaching.md 3.3)
_DAY = timedelta(days=1)


def averages_shown(scene: Scene, sieve: Sieve) -> Say:
    """Return what the sessions looked for were like in the middle."""
    found = sifted(scene.log, sieve)
    if not found:
        return none_found(scene, sieve)
    content = Card(heading(sieve, scene.today.year), *averages(averages_of(found)))
    return Say(content, ((_listed(sieve),),))


def hardest_week_shown(scene: Scene, sieve: Sieve) -> Say:
    """Return what the week that cost most adds up to."""
    week = hardest_week(sifted(scene.log, sieve))
    if week is None:
        return none_found(scene, sieve)
    of_it = Sieve(since=week.monday, until=week.monday + WEEK - _DAY)
    content = Card(
        Line("history-most-week"),
        heading(of_it, scene.today.year),
        *totals(totals_of(week.entries)),
        Line("history-load", load=Figure(week.load, 0)),
    )
    return Say(content, ((_listed(of_it),),))


def totals_shown(scene: Scene, sieve: Sieve) -> Say:
    """Return what the sessions looked for add up to."""
    found = sifted(scene.log, sieve)
    if not scene.log.entries:
        return none_found(scene, ALL)
    content = Card(heading(sieve, scene.today.year), *totals(totals_of(found)))
    return Say(content, (*_choices(scene, sieve), (_listed(sieve),) if found else (TO_ALL,)))


def _listed(sieve: Sieve) -> Button:
    return Button(Does(NAME, "page", args_of(0, sieve)), Line("history-button-list"))


def _choices(scene: Scene, sieve: Sieve) -> Rows:
    """Return what else may be asked after, each ticked where it is; a tick is taken off again."""
    spans = tuple(
        _choice(_with_span(sieve, span), Line(SPANS[one]), _span_of(sieve) == span)
        for one, span in _spans(scene.today).items()
    )
    floors = tuple(dict.fromkeys(e.surface for e in reversed(scene.log.entries) if e.surface))
    others = tuple(
        _choice(
            replace(sieve, surfaces=() if one in sieve.surfaces else (one,)),
            Line(SURFACES[one]),
            one in sieve.surfaces,
        )
        for one in floors[:2]
        if len(floors) > 1
    )
    hurt = sieve.pain_above is not None
    pain = _choice(
        replace(sieve, pain_above=None if hurt else MOST_PAIN_CALM),
        Line("history-pain-above", pain=sieve.pain_above if hurt else MOST_PAIN_CALM),
        hurt,
    )
    return (spans, (*others, pain))


def _choice(sieve: Sieve, label: Line, ticked: bool) -> Button:
    return Button(Does(NAME, "sum", args_of(0, sieve)), Tick(label, ticked))


def _spans(today: date) -> dict[Span, tuple[date, date]]:
    first = today.replace(day=1)
    last_month = first - _DAY
    return {
        Span.THIS_MONTH: (first, (first + 31 * _DAY).replace(day=1) - _DAY),
        Span.LAST_MONTH: (last_month.replace(day=1), last_month),
        Span.THIS_YEAR: (today.replace(month=1, day=1), today.replace(month=12, day=31)),
    }


def _span_of(sieve: Sieve) -> tuple[date | None, date | None]:
    return sieve.since, sieve.until


def _with_span(sieve: Sieve, span: tuple[date, date]) -> Sieve:
    if _span_of(sieve) == span:
        return replace(sieve, since=None, until=None)
    return replace(sieve, since=span[0], until=span[1])
