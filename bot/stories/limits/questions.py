"""What is limited, how far, by whom and until when: one question at a time."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, ClassVar

from bot.dialogue.buttons import said_surely
from bot.dialogue.setting import Offered, Option, Question, filed, in_rows
from bot.dialogue.turn import Say, Scene, Turn, Typed
from bot.reading.intents.wishes import is_talk
from bot.reading.limits import Bounded, LimitsTold, bounds_in, end_in, is_own, who_in
from bot.rules.log.records import Athlete, Limit
from bot.rules.safety.limits import (
    LEFT_OUT_EXERCISES,
    LEFT_OUT_WAYS,
    Bound,
    Sayer,
    holding,
    lets_more,
    with_limit,
    without,
)
from bot.stories.limits.filing import SHOW, drafted, kept, with_all
from bot.stories.session.because import ahead_of, following
from bot.stories.session.limited import EXERCISES, WAYS, limit_lines, what_of, whats_of
from bot.words.labels import Label
from bot.words.line import Capital, Card, Content, Figure, Line, Listed, LoadOf, Strong
from bot.words.lines import OneEach

KINDS = OneEach("limits-button", Bound)
SAYERS = OneEach("limits-button-by", Sayer)
WANTED = OneEach("limits-wanted", Bound)
_OFFERED = {
    Bound.LEVEL: (1, 2, 3, 4),
    Bound.DRAG: (5, 10, 15, 20),
    Bound.PLATES: (5, 10, 15, 20),
    Bound.SESSIONS: (1, 2, 3),
}
_WEEKS = (1, 2, 4, 6)
_SAYERS = (Sayer.PHYSIO, Sayer.DOCTOR, Sayer.PROFESSIONAL, Sayer.COACH, Sayer.SELF)
_LIKE = frozenset({"schedule", "kit", "body_mass", "skip", "lighter", "forward"})
"""The wishes that an answer may look like: "two a week" sets no days."""
_ALL, _NONE = "all", "none"


@dataclass(frozen=True, slots=True)
class AskWhat(Question[Bound]):
    """What is limited?"""

    takes_own_words: ClassVar[bool] = True
    words = Line("limits-what-wanted")
    unclear = Line("limits-unclear")

    told: LimitsTold = LimitsTold()

    @property
    def is_like(self) -> frozenset[str]:
        return _LIKE

    def offered(self, scene: Scene) -> Offered[Bound]:
        return in_rows(2, (Option(Line(KINDS[one]), one) for one in Bound))

    def read(self, scene: Scene, text: str) -> Turn | None:
        athlete = scene.athlete
        if is_talk(text, athlete.language):
            return None
        found = bounds_in(text, scene.today, athlete.language, athlete.load_unit)
        return None if found is None else onwards(scene, _both(self.told, found))

    def then(self, scene: Scene, of: Bound) -> Turn:
        return Turn(asks=AskValue(of, self.told))


@dataclass(frozen=True, slots=True)
class AskValue(Question[Bounded]):
    """How much is the most, or what is left out?"""

    takes_own_words: ClassVar[bool] = True
    unclear = Line("limits-unclear-value")

    of: Bound
    told: LimitsTold = LimitsTold()

    @property
    def is_like(self) -> frozenset[str]:
        return _LIKE

    def wanted(self, scene: Scene) -> Content:
        return Line(WANTED[self.of])

    def offered(self, scene: Scene) -> Offered[Bounded]:
        match self.of:
            case Bound.WAY:
                return in_rows(2, (self._thing(WAYS[one], way=one) for one in LEFT_OUT_WAYS))
            case Bound.EXERCISE:
                every = LEFT_OUT_EXERCISES
                return in_rows(2, (self._thing(EXERCISES[one], exercise=one) for one in every))
            case of:
                return (tuple(self._number(one) for one in _OFFERED[of]),)

    def _thing(self, line: str, **left_out: Any) -> Option[Bounded]:
        [name] = left_out.values()
        return Option(Capital(Line(line)), Bounded(self.of, **left_out), str(name))

    def _number(self, number: int) -> Option[Bounded]:
        label: Label = LoadOf(number) if self.of is Bound.PLATES else Figure(number)
        return Option(label, Bounded(self.of, float(number)), str(number))

    def read(self, scene: Scene, text: str) -> Turn | None:
        athlete = scene.athlete
        found = bounds_in(text, scene.today, athlete.language, athlete.load_unit, self.of)
        return None if found is None else onwards(scene, _both(self.told, found))

    def then(self, scene: Scene, bounded: Bounded) -> Turn:
        return onwards(scene, replace(self.told, bounds=(bounded,)))


@dataclass(frozen=True, slots=True)
class AskWho(Question[str]):
    """Who said so?"""

    takes_own_words: ClassVar[bool] = True
    unclear = Line("limits-unclear-who")

    told: LimitsTold

    def wanted(self, scene: Scene) -> Content:
        return Card(*map(Capital, whats_of(drafts(scene, self.told))), Line("limits-who-wanted"))

    def offered(self, scene: Scene) -> Offered[str]:
        return in_rows(2, (Option(Line(SAYERS[one]), one.value) for one in _SAYERS))

    def read(self, scene: Scene, text: str) -> str | None:
        if is_talk(text, scene.athlete.language):
            return None
        return Sayer.SELF.value if is_own(text) else who_in(text)

    def then(self, scene: Scene, by: str) -> Turn:
        return onwards(scene, replace(self.told, by=by))


@dataclass(frozen=True, slots=True)
class AskUntil(Question[date | None]):
    """Until when?"""

    takes_own_words: ClassVar[bool] = True
    unclear = Line("limits-unclear-until")

    told: LimitsTold

    def wanted(self, scene: Scene) -> Content:
        return Card(
            *map(Capital, whats_of(drafts(scene, self.told))),
            Line("limits-until-wanted"),
        )

    def offered(self, scene: Scene) -> Offered[date | None]:
        weeks = (
            Option(Line("limits-button-weeks", count=count), _in_weeks(scene, count), f"w{count}")
            for count in _WEEKS
        )
        return (*in_rows(2, weeks), (Option(Line("limits-button-until-told"), None, "told"),))

    def read(self, scene: Scene, text: str) -> Turn | None:
        until, is_open = end_in(text, scene.today, scene.athlete.language)
        return self.then(scene, until) if until is not None or is_open else None

    def then(self, scene: Scene, until: date | None) -> Turn:
        return onwards(scene, replace(self.told, until=until, is_open=until is None))


@dataclass(frozen=True, slots=True)
class AskEnd(Question[str]):
    """Which limit is over?"""

    unclear = Line("limits-unclear-end")

    def wanted(self, scene: Scene) -> Content:
        now = held(scene)
        is_one = len(now) == 1
        asks = Line("limits-end-one" if is_one else "limits-end-wanted")
        return Card(*limit_lines(now), asks) if is_one else asks

    def offered(self, scene: Scene) -> Offered[str]:
        now = held(scene)
        keep = Option(Line("limits-button-keep"), _NONE)
        if len(now) == 1:
            return ((Option(Line("limits-button-end-it"), _ALL), keep),)
        each = tuple((Option(Capital(one), str(at)),) for at, one in enumerate(whats_of(now)))
        return (*each, (Option(Line("limits-button-all"), _ALL), keep))

    def read(self, scene: Scene, text: str) -> str | None:
        said = said_surely(Typed(text), scene.athlete.language)
        if said is True:
            return _ALL if len(held(scene)) == 1 else None
        return None if said is None else _NONE

    def then(self, scene: Scene, which: str) -> Turn | None:
        now = held(scene)
        if which == _NONE or not now:
            return Turn((Say(Card(Line("limits-kept-on"), *limit_lines(now))),))
        if which.isdecimal() and int(which) >= len(now):
            return None
        ends = now if which == _ALL else (now[int(which)],)
        return ended(scene, ends)


@dataclass(frozen=True, slots=True)
class AskMore(Question[bool]):
    """May they do more than was limited?"""

    unclear = Line("limits-unclear-end")

    told: LimitsTold

    def wanted(self, scene: Scene) -> Content:
        anew = raised(scene, self.told)
        asks = Line("limits-more-wanted", what=Listed(whats_of(anew)))
        return Card(
            *limit_lines(given_up(scene, self.told)), asks if anew else Line("limits-end-one")
        )

    def offered(self, scene: Scene) -> Offered[bool]:
        yes = Line("limits-button-more" if raised(scene, self.told) else "limits-button-end-it")
        return ((Option(yes, True, "yes"), Option(Line("limits-button-keep"), False, "no")),)

    def read(self, scene: Scene, text: str) -> bool | None:
        return said_surely(Typed(text), scene.athlete.language)

    def then(self, scene: Scene, is_so: bool) -> Turn:
        over = given_up(scene, self.told)
        if not is_so or not over:
            return Turn((Say(Card(Line("limits-kept-on"), *limit_lines(held(scene)))),))
        anew = raised(scene, self.told)
        return _changed(scene, over, anew) if anew else ended(scene, over)


# --- what it comes to ----------------------------------------------------------------------


def onwards(scene: Scene, told: LimitsTold) -> Turn:
    """Ask for what is missing of a limit, one thing at a time; then it is kept."""
    if not told.bounds:
        return Turn(asks=AskWhat(told))
    if told.by is None:
        return Turn(asks=AskWho(told))
    if told.until is None and not told.is_open:
        return Turn(asks=AskUntil(told))
    return kept(scene, drafts(scene, told))


def drafts(scene: Scene, told: LimitsTold) -> tuple[Limit, ...]:
    """Return what was told as it would be filed."""
    return drafted(scene.athlete, scene.today, told)


def held(scene: Scene) -> tuple[Limit, ...]:
    """Return the limits that hold, those that tell something."""
    now = holding(scene.athlete, scene.today)
    return tuple(one for one in now if what_of(one) is not None)


def filed_with(scene: Scene, told: LimitsTold) -> Athlete:
    """Return the file with a limit."""
    return with_all(scene.athlete, drafts(scene, told))


def given_up(scene: Scene, told: LimitsTold) -> tuple[Limit, ...]:
    """Return the limits that hold and leave less than may be done now.

    Those of whoever says so, where there are any: a doctor's is not a physio's to change.
    """
    fresh = drafts(scene, told)
    tighter = tuple(one for one in held(scene) if any(lets_more(new, one) for new in fresh))
    return tuple(one for one in tighter if one.by == told.by) or tighter


def raised(scene: Scene, told: LimitsTold) -> tuple[Limit, ...]:
    """Return what is limited anew, as long as before where nothing is said of its end."""
    over = given_up(scene, told)
    if not over:
        return ()
    ends = [one.until for one in over if one.until is not None]
    until = max(ends) if len(ends) == len(over) and not told.is_open else None
    amounts = tuple(one for one in told.bounds if one.of not in (Bound.EXERCISE, Bound.WAY))
    by, until = told.by or over[0].by, told.until or until
    return drafts(scene, replace(told, bounds=amounts, by=by, until=until))


def _changed(scene: Scene, over: tuple[Limit, ...], anew: tuple[Limit, ...]) -> Turn:
    """File limits in place of others, and show what comes next with them."""
    athlete = without(scene.athlete, over, scene.today)
    for one in anew:
        athlete = with_limit(athlete, one)
    after = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    lines = map(Strong, limit_lines(held(after)))
    card = Card(*lines, Line("limits-only-less"), following(ahead_of(after)))
    return filed(scene, athlete, card, beside=(SHOW,))


def ended(scene: Scene, ends: tuple[Limit, ...]) -> Turn:
    """File that limits hold no more, and show what comes next without them."""
    athlete = without(scene.athlete, ends, scene.today)
    after = replace(scene, snapshot=replace(scene.snapshot, athlete=athlete))
    over = map(Capital, whats_of(ends))
    card = Card(Strong(Line("limits-over")), *over, following(ahead_of(after)))
    return filed(scene, athlete, card, beside=(SHOW,))


def _both(told: LimitsTold, more: LimitsTold) -> LimitsTold:
    """Return what an answer adds to what was told before it."""
    return LimitsTold(
        more.bounds,
        more.by or told.by,
        more.until or told.until,
        more.is_open or told.is_open,
    )


def _in_weeks(scene: Scene, count: int) -> date:
    return scene.today + timedelta(weeks=count)
