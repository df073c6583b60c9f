"""A look back over 4, 12 or 52 weeks: what changed, the best of it, and the weeks kept."""

from collections.abc import Iterator
from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.changes import Filed
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.reading.measured.spans import weeks_in
from bot.rules.log.marks import scores_of
from bot.rules.log.past import Past
from bot.rules.log.records import Athlete
from bot.rules.review import Best, Compared, Review, review_of
from bot.rules.self_tests import REVIEWS, review_due, score_due, with_tests_offered
from bot.stories.marks.questions import AskActivity, AskScore
from bot.stories.marks.said import score_line
from bot.stories.session.sites import SITES
from bot.words.labels import Tick
from bot.words.line import (
    Bullet,
    Card,
    Content,
    DayWithYear,
    DistanceOf,
    Fact,
    Figure,
    Line,
    LoadOf,
    Strong,
)

NAME = "review"
SHORTEST = min(REVIEWS)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Look back on the weeks that are named, else on the four behind."""
    return _looked(scene, weeks_in(argument, REVIEWS) or SHORTEST)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    weeks = {str(one): one for one in REVIEWS}.get(args[0]) if len(args) == 1 else None
    match verb:
        case "show" if weeks is not None:
            return _looked(scene, weeks)
        case "turn" if weeks is not None:
            return Turn((replace(_card(scene, weeks, scene.past), in_place=True),), keeps=True)
        case _:
            return stale(Line("common-unknown-button"))


def due(scene: Scene) -> tuple[Line, Button, Athlete] | None:
    """Return what the week's message says and offers where a look back is due; None: none is.

    It says no more than that the weeks are over: it may stand on a locked screen.
    """
    weeks = review_due(scene.past)
    if weeks is None:
        return None
    show = Button(Does(NAME, "show", (str(weeks),)), Line("review-button-show"), primary=True)
    said = Line("review-due", weeks=weeks)
    return said, show, replace(scene.athlete, reviewed=scene.today)


def _looked(scene: Scene, weeks: int) -> Turn:
    """Show the weeks; behind them ask for the activity, once, or for its score every few weeks."""
    past, athlete = scene.past, scene.athlete
    say = _card(scene, weeks, past)
    if not scene.log.entries:
        return Turn((say,))
    offered = with_tests_offered(past)
    asks: AskActivity | AskScore | None = None
    if scene.snapshot.dialogue.question is not None:
        pass  # what is being asked goes first
    elif athlete.activity is None and athlete.activity_asked is None:
        asks = AskActivity()
        athlete = replace(athlete, activity_asked=scene.today)
    elif score_due(athlete, scene.today):
        asks = AskScore()
    if offered is not None:
        athlete = replace(athlete, tests_offered=offered)
    changes = () if athlete == scene.athlete else (Filed(athlete),)
    return Turn((say,), changes, asks=asks, keeps=asks is None)


def _card(scene: Scene, weeks: int, past: Past) -> Say:
    review = review_of(scene.athlete, scene.log, scene.today, weeks)
    athlete = scene.athlete
    if not review.sessions.now:
        content: Content = Card(_heading(review), Line("review-nothing"))
        return Say(content, (_spans(weeks),))
    scores = scores_of(athlete.scores, athlete.activity)
    content = Card(
        _heading(review),
        *_changes(review),
        score_line(athlete.activity, scores) if athlete.activity and scores else None,
        *_bests(review),
        None
        if review.kept is None
        else Line("review-kept", weeks=review.kept.weeks, of=review.kept.of),
    )
    return Say(content, (_spans(weeks), *_further(past)))


def _heading(review: Review) -> Strong:
    days = (review.since, review.until)
    is_one = review.since.year == review.until.year
    since, until = days if is_one else map(DayWithYear, days)
    return Strong(Line("review-heading", weeks=review.weeks, since=since, until=until))


def _changes(review: Review) -> Iterator[Content]:
    """Yield what changed, a line each; a number that was not there before stands alone."""
    sessions, metres, effort = review.sessions, review.metres, review.effort
    yield _compared(
        Line("review-sessions", sessions=int(sessions.now)),
        None if sessions.was is None else Figure(sessions.was, 0),
        review.weeks,
    )
    if metres is not None:
        was = None if metres.was is None else DistanceOf(round(metres.was))
        now = Line("review-metres", metres=DistanceOf(round(metres.now)))
        yield _compared(now, was, review.weeks)
    if effort is not None:
        yield _mean(Line("review-effort", effort=Figure(effort.now)), effort, review.weeks)
    if review.step is not None:
        first, last = review.step
        is_same = first is last
        yield Line("review-step", first=first.name, last=last.name, same=is_same)
    if review.drag is not None:
        yield Line("review-drag", first=Figure(review.drag[0]), last=Figure(review.drag[1]))
    for site, mornings in review.mornings:
        now = Line("review-mornings", site=Line(SITES[site]), pain=Figure(mornings.now))
        yield _mean(now, mornings, review.weeks)


def _mean(now: Line, compared: Compared, weeks: int) -> Content:
    return _compared(now, None if compared.was is None else Figure(compared.was), weeks)


def _compared(now: Line, was: Fact, weeks: int) -> Content:
    return Bullet(now if was is None else Line("review-before", now=now, was=was, weeks=weeks))


def _bests(review: Review) -> Iterator[Content]:
    """Yield the most of a clean session, of what was pulled: it is said what clean means."""
    drag, load, metres = review.best_drag, review.best_load_kg, review.best_metres
    parts: list[Content] = []
    if load is not None:
        parts.append(_best(load, LoadOf(load.amount)))
    if drag is not None and load is None:
        parts.append(_best(drag, Line("review-percent", percent=Figure(drag.amount))))
    if metres is not None:
        parts.append(_best(metres, DistanceOf(round(metres.amount))))
    if parts:
        yield Line("review-bests")
        yield from map(Bullet, parts)


def _best(best: Best, amount: Fact) -> Line:
    return Line("review-best", amount=amount, day=best.day, first=best.is_new)


def _spans(shown: int) -> tuple[Button, ...]:
    return tuple(
        Button(
            Does(NAME, "turn", (str(one),)), Tick(Line("review-weeks", weeks=one), one == shown)
        )
        for one in sorted(REVIEWS)
    )


def _further(past: Past) -> Rows:
    marks = Button(Does("marks", "show"), Line("marks-button-all"))
    if with_tests_offered(past) is not None:
        marks = Button(Does("marks", "show"), Line("review-button-tests"))
    return ((marks, Button(Does("physio", "show"), Line("review-button-sheet"))),)


def _wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    return called(scene, NAME, said)


STORY: Story[Asking] = Story(
    NAME,
    ("review",),
    called,
    pressed,
    intents={"review": _wished},
)
