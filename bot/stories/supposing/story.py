"""What if: what the next sessions would be, were something otherwise.  Nothing is written."""

from datetime import date, timedelta

from bot.dialogue.aside import habits_of
from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.story import Interrupts, Knows, Overhears, Story, Supposes
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.reading.ahead import read_day_ahead
from bot.reading.heard import Details
from bot.reading.intents.supposing import (
    Around,
    day_supposed,
    is_no_supposition,
    is_of_a_body,
    is_of_the_past,
    otherwise,
    supposed_in,
    supposition,
)
from bot.reading.intents.wishes import wishes_in
from bot.reading.replies.reading import read
from bot.rules.log.done import Entry, Pulls, entries_on
from bot.rules.supposing import (
    AHEAD,
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
    Undone,
    coming,
    compared,
    last_day,
    parts_of,
    pulled_otherwise,
    together,
)
from bot.rules.verdict import plan_of
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
WISHES = frozenset(
    {"schedule", "pause", "skip", "move", "match", "match_off", "next", "week", "profile"}
    | {"kit", "surface", "body_mass"}
)  # what would be changed or shown, were nothing supposed
_WEEK_BUTTON = (Button(Does("week", "show"), Line("week-button-show")),)
_DAY = timedelta(days=1)


def supposed(scene: Scene, text: str) -> Turn | None:
    """Answer what a line supposes; None where it supposes nothing.

    What it says of a body as it is, is heard as if it were no supposition.  What the rules do not
    know and would otherwise be taken for a wish, or for a look back, is told to be none of theirs.
    """
    rest = supposed_in(text)
    if rest is None or is_no_supposition(rest):
        return None
    if is_of_a_body(rest):
        heard = playing(Interrupts).heard(scene, rest)
        if heard is not None:
            return heard
    around = _around(scene)
    what = _pulled(scene, rest, around) or supposition(rest, around)
    if what is None or last_day(what) > scene.today + FARTHEST:
        return unknown(scene) if _is_taken_for_another(scene, text, rest) else None
    stop = halted(scene)
    return Turn((stop,)) if stop is not None else Turn((_answer(scene, what),))


def unknown(scene: Scene) -> Turn:
    """Return what can be supposed."""
    planned = next_session(scene.athlete, scene.log, scene.today)
    day = scene.today + _DAY if planned is None else planned.day
    return Turn((Say(Line("supposing-what-can-be", day=day), (_WEEK_BUTTON,)),))


def _is_taken_for_another(scene: Scene, text: str, rest: str) -> bool:
    """Say whether a line that supposes would be heard as a wish, or as a look back."""
    best = wishes_in(text, scene.athlete.language).best
    beyond = 0 if best is None else best.explained
    if playing(Knows).asked(scene, text, beyond) is not None:
        return False
    return is_of_the_past(rest) or (best is not None and best.intent in WISHES)


def _around(scene: Scene) -> Around:
    done = sorted({one.day for one in scene.log.entries}, reverse=True)
    following = _coming_days(scene)
    return Around(scene.today, scene.athlete.language, following, done[:MOST_LEFT_OUT])


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


def _pulled(scene: Scene, rest: str, around: Around) -> Pulled | None:
    """Return the session supposed: by its sets, or by what is other than planned or done."""
    day = day_supposed(rest, around)
    details = read(AS_DONE + rest, habits_of(scene)).details
    runs = tuple(
        Pulls(run.pulls, run.distance_m, run.duration_s, _load(run.load_kg, details))
        for run in details.sets
        if run.distance_m or run.duration_s
    )
    if runs and not is_of_the_past(rest):
        return Pulled(read_day_ahead(rest, scene.today) or scene.today, runs)
    if day is None:
        return None
    if runs:
        return Pulled(day, runs, details.rpe)
    athlete = scene.athlete
    how = otherwise(rest, athlete.language, athlete.load_unit)
    if how is None or supposition(rest, around) is not None:
        return None
    return pulled_otherwise(athlete, scene.log, how, day, scene.today)


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
        *(told for one in parts_of(what) if (told := _as_planned(scene, one))),
        None if others else Line("supposing-no-difference"),
        *(Bullet(_line(one)) for one in shown),
        None if why is None else because(why),
        Faint(Line("supposing-only-so")),
    )
    return Say(content, _ways(what, scene.today))


def _cannot_be(scene: Scene, what: One) -> Content | None:
    """Return why something makes no difference or cannot be; None where it can."""
    match what:
        case Skipped(day) if not is_planned(scene, day):
            return Line("supposing-nothing-on", day=day)
        case Undone(since, until) if not _has_done(scene, since, until):
            return Line(
                "supposing-nothing-done", since=since, until=None if until == since else until
            )
        case Hurt(day, _, True) if day < scene.today:
            return None
        case Moved():
            return _cannot_move(scene, what)
        case Hurt(day, _, True) if entries_on(scene.log, day):
            return Line("supposing-done-already", day=day)
        case _:
            return None


def _has_done(scene: Scene, since: date, until: date) -> bool:
    return any(since <= one.day <= until for one in scene.log.entries)


def _as_planned(scene: Scene, what: One) -> Content | None:
    """Return the plan beside what is supposed to be pulled, and that more may be harder."""
    if not isinstance(what, Pulled):
        return None
    done = entries_on(scene.log, what.day)
    if done:
        is_more = _is_more(what, done[0].pulls)
        return Line("supposing-more-than-done") if is_more else None
    ahead = coming(scene.athlete, scene.log, scene.today, what.day + AHEAD)
    planned = next((one for one in ahead if one.day >= what.day), None)
    plan = None if planned is None else plan_of(planned.verdict)
    if what.day < scene.today or planned is None or plan is None:
        return None
    told = Line("supposing-planned", day=planned.day, what=Brief(planned.verdict.prescription))
    is_more = _is_more(what, (Pulls(plan.sets, added_kg=plan.added_kg),))
    return Card(told, Line("supposing-more") if is_more else None)


def _is_more(what: Pulled, than: tuple[Pulls, ...]) -> bool:
    """Say whether sets or plates are more than those, with nothing said of how hard they were."""
    sets, others = (sum(run.pulls for run in runs) for runs in (what.pulls, than))
    kg, lighter = (
        max((run.added_kg or 0 for run in runs), default=0) for runs in (what.pulls, than)
    )
    return what.rpe is None and (sets > others or kg > lighter)


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
        case Undone(since, until):
            return Line("supposing-undone", since=since, until=None if until == since else until)
        case Played(day, minutes):
            told = None if minutes is None else Figure(minutes)
            if day < scene.today:
                return Line("supposing-had-played", day=day, minutes=told)
            return Line("supposing-played", day=day, minutes=told)
        case Hurt():
            return _hurt(what, scene.today)
        case Pulled(day, pulls, rpe):
            noted = Noted(Entry("", day, scene.now, pulls, rpe=rpe))
            if day < scene.today:
                return Line("supposing-had-pulled", noted=noted)
            return Line("supposing-pulled", noted=noted)
        case Moved(of, to):
            return Line("supposing-moved", of=of, to=to)
        case Away(since, until):
            return Line("supposing-away", since=since, until=until)


def _hurt(what: Hurt, today: date) -> Line:
    day, pain = what.day, Figure(what.pain)
    match day < today, what.in_session:
        case True, True:
            return Line("supposing-had-hurt-in-session", day=day, pain=pain)
        case True, False:
            return Line("supposing-had-hurt", day=day, pain=pain)
        case False, True:
            return Line("supposing-hurt-in-session", day=day, pain=pain)
        case _:
            return Line("supposing-hurt", day=day, pain=pain)


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


def _ways(what: Supposition, today: date) -> Rows:
    """Return how to have it so, where that is a thing to do: each by itself."""
    if not isinstance(what, Several):
        return _way(what, today)
    rows = [_way(one, today)[0] for one in what.parts]
    ways = [row[:-1] for row in rows if len(row) > 1]
    return (*_told_apart(ways), rows[-1][-1:])


def _told_apart(ways: list[tuple[Button, ...]]) -> Rows:
    """Return the ways that are each other's alike only once: two days left out need two names."""
    labels = [button.label for row in ways for button in row]
    return tuple(row for row in ways if labels.count(row[0].label) == 1)


def _way(what: One, today: date) -> Rows:
    day = (last_day(what).isoformat(),)
    week = _WEEK_BUTTON[0]
    if last_day(what) < today:
        return ((week,),)
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


STORY: Story[Asking] = Story(
    NAME,
    (),
    called,
    pressed,
    overhears=Overhears(0, supposed),  # what is only supposed tells nothing that others hear
    role=Supposes(unknown),
)
