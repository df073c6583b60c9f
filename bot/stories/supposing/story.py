"""What if: what the next sessions would be, were something otherwise.  Nothing is written."""

from datetime import date, timedelta

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.story import Interrupts, Story, Supposes
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.heard import Details
from bot.reading.intents.supposing import is_of_a_body, supposed_in, supposition
from bot.reading.replies.reading import read
from bot.reading.when import read_day_ahead
from bot.rules.log.done import Entry, Pulls, entries_on
from bot.rules.supposing import (
    Away,
    Compared,
    Hurt,
    Moved,
    One,
    Played,
    Pulled,
    Several,
    Skipped,
    Supposition,
    compared,
    last_day,
    parts_of,
    together,
)
from bot.rules.week.planning import MoveRefused, may_move, next_session
from bot.rules.week.weeks import WEEK
from bot.stories.session.because import ahead_of, because
from bot.stories.session.halted import halted
from bot.stories.session.planned import CANNOT_MOVE, is_planned
from bot.stories.session.said import Brief, Noted
from bot.words.line import Bullet, Card, Content, Faint, Figure, Line, Strong

NAME = "supposing"
MOST_SHOWN = 3
MOST_LEFT_OUT = 6  # of the next sessions at once; more is time off
FARTHEST = 4 * WEEK  # a plan further off is made by what happens until then
AS_DONE = "done "
_DAY = timedelta(days=1)


def supposed(scene: Scene, text: str) -> Turn | None:
    """Answer what a line supposes; None where it supposes nothing the rules know.

    What it says of a body as it is, is heard as if it were no supposition.
    """
    rest = supposed_in(text)
    if rest is None:
        return None
    if is_of_a_body(rest):
        heard = playing(Interrupts).heard(scene, rest)
        if heard is not None:
            return heard
    what = _pulled(scene, rest) or supposition(
        rest, scene.today, scene.athlete.language, _coming_days(scene)
    )
    if what is None or last_day(what) > scene.today + FARTHEST:
        return None
    stop = halted(scene)
    return Turn((stop,)) if stop is not None else Turn((_answer(scene, what),))


def _coming_days(scene: Scene) -> list[date]:
    """Return the days of the next few sessions."""
    found: list[date] = []
    seen = scene.today
    while len(found) < MOST_LEFT_OUT:
        planned = next_session(scene.athlete, scene.log, seen)
        if planned is None:
            break
        found.append(planned.day)
        seen = planned.day + _DAY
    return found


def _pulled(scene: Scene, rest: str) -> Pulled | None:
    """Return the session that is supposed, where its sets are named with their length."""
    details = read(AS_DONE + rest, habits_of(scene)).details
    runs = tuple(
        Pulls(run.pulls, run.distance_m, run.duration_s, _load(run.load_kg, details))
        for run in details.sets
        if run.distance_m or run.duration_s
    )
    if not runs:
        return None
    return Pulled(read_day_ahead(rest, scene.today) or scene.today, runs)


def _load(own: float | None, details: Details) -> float | None:
    return details.load_kg if own is None else own


def _answer(scene: Scene, what: Supposition) -> Say:
    cannot = {one: told for one in parts_of(what) if (told := _cannot_be(scene, one))}
    left = [one for one in parts_of(what) if one not in cannot]
    if not left:
        told = None if isinstance(what, Moved | Hurt) else _as_it_is(scene)
        return Say(Card(*cannot.values(), told))
    what = together(left) or left[0]
    sessions = compared(scene.athlete, scene.log, what, scene.today)
    shown = _shown(sessions, last_day(what))
    others = [one for one in shown if one.is_other]
    why = next((one.then for one in others if one.then is not None), None)
    content = Card(
        *cannot.values(),
        *(Strong(_heading(scene, one)) for one in parts_of(what)),
        None if others else Line("supposing-no-difference"),
        *(Bullet(_line(one)) for one in shown),
        None if why is None else because(why),
        Faint(Line("supposing-only-so")),
    )
    return Say(content, _ways(what))


def _cannot_be(scene: Scene, what: One) -> Content | None:
    """Return why something makes no difference or cannot be; None where it can."""
    match what:
        case Skipped(day) if not is_planned(scene, day):
            return Line("supposing-nothing-on", day=day)
        case Moved():
            return _cannot_move(scene, what)
        case Hurt(day, _, True) if entries_on(scene.log, day):
            return Line("supposing-done-already", day=day)
        case _:
            return None


def _cannot_move(scene: Scene, what: Moved) -> Content | None:
    """Return why a session cannot go to another day; None where it can."""
    verdict = may_move(scene.athlete, scene.log, what.of, what.to, scene.today)
    return Line(CANNOT_MOVE[verdict.why]) if isinstance(verdict, MoveRefused) else None


def _shown(sessions: list[Compared], day: date) -> list[Compared]:
    """Return the first session after a day, which is asked about, and those that are others."""
    after = next((one for one in sessions if one.day > day), None)
    return [one for one in sessions if one is after or one.is_other][:MOST_SHOWN]


def _as_it_is(scene: Scene) -> Content | None:
    ahead = ahead_of(scene)
    if ahead.planned is None:
        return None
    what = Brief(ahead.verdict.prescription)
    return Line("supposing-next", day=ahead.planned.day, what=what)


def _heading(scene: Scene, what: One) -> Line:
    match what:
        case Skipped(day):
            return Line("supposing-skipped", day=day)
        case Played(day, minutes):
            told = None if minutes is None else Figure(minutes)
            return Line("supposing-played", day=day, minutes=told)
        case Hurt(day, pain, in_session):
            line = "supposing-hurt-in-session" if in_session else "supposing-hurt"
            return Line(line, day=day, pain=Figure(pain))
        case Pulled(day, pulls):
            return Line("supposing-pulled", noted=Noted(Entry("", day, scene.now, pulls)))
        case Moved(of, to):
            return Line("supposing-moved", of=of, to=to)
        case Away(since, until):
            return Line("supposing-away", since=since, until=until)


def _line(one: Compared) -> Content:
    """Return a session as it would be, beside what it is now."""
    then = None if one.then is None else Brief(one.then.prescription)
    now = None if one.now is None else Brief(one.now.prescription)
    if then is None:
        return Line("supposing-gone", day=one.day, now=now)
    if now is None:
        return Line("supposing-new", day=one.day, then=then)
    if not one.is_other:
        return Line("supposing-as-now", day=one.day, then=then)
    return Line("supposing-instead", day=one.day, then=then, now=now)


def _ways(what: Supposition) -> Rows:
    """Return how to have it so, where that is a thing to do: each by itself."""
    if not isinstance(what, Several):
        return _way(what)
    rows = [_way(one)[0] for one in what.parts]
    ways = [row[:-1] for row in rows if len(row) > 1]
    return (*_told_apart(ways), rows[-1][-1:])


def _told_apart(ways: list[tuple[Button, ...]]) -> Rows:
    """Return the ways that are each other's alike only once: two days left out need two names."""
    labels = [button.label for row in ways for button in row]
    return tuple(row for row in ways if labels.count(row[0].label) == 1)


def _way(what: One) -> Rows:
    day = (last_day(what).isoformat(),)
    week = Button(Does("week", "show"), Line("week-button-show"))
    match what:
        case Skipped():
            leave = Button(Does("today", "leave", day), Line("supposing-button-skip"))
            return ((leave, week),)
        case Played():
            note = Button(Does("matches", "on", day), Line("supposing-button-match"))
            return ((note, week),)
        case Moved(of, to):
            days = (of.isoformat(), to.isoformat())
            move = Button(Does("today", "to", days), Line("supposing-button-move"))
            return ((move, week),)
        case Away():
            pause = Button(Does("pause", "pause"), Line("supposing-button-pause"))
            return ((pause, week),)
        case _:
            return ((week,),)


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer a command of the story: it has none."""
    return Turn()


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer a button of the story: those it shows are others'."""
    return stale(Line("common-unknown-button"))


STORY: Story[Asking] = Story(NAME, (), called, pressed, role=Supposes(supposed))
