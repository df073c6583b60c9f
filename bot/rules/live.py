"""A session that is being done right now: its sets one by one, and the rests between them.

Nothing here asks for more sets, load or speed than was prescribed.  Times between taps time rests
and tell whether lengths become slow; they are no effort and no verdict.  All numbers [D].
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto
from itertools import groupby
from math import ceil

from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.work import METRES_PER_TEN_SECONDS, ByDistance, ByTime, Tempo, Work
from bot.rules.log.done import InSet, Plan, Pulls

SHORTEST_REST, LONGEST_REST = 0.75, 3.0
"""Between which shares of the prescribed rest somebody's own lies."""
LEAST_REST_S = 30
"""A rest is not skipped before so long of it has passed, from `RESTS_NEEDED_FROM` on."""
RESTS_NEEDED_FROM = 3
"""The level from which pulls without a rest lose their smooth steps."""
SLOW = 1.5
"""Times the first length of the same load: one that took longer is slow, and two running are."""
TOO_SOON = 1 / 3
"""Of a set's planned time: one that is told sooner is asked about once."""
QUIET = timedelta(minutes=30)
"""After so long without a word it is asked whether it goes on."""
WORTH = timedelta(seconds=30)
"""A ring that comes later rings no more."""
OVER = timedelta(hours=3)
"""A session without a word for so long is over, whatever its card says."""
WARM_UP_PARTS = {"walk": 3, "ankles": 1, "legs": 1}
"""Of the warm-up, each with its minutes: easy walking, ankles, swinging the legs."""
LIKELY_MINUTES = (0.5, 3.0)
"""Between which shares of the planned minutes those from the first tap to the last are likely."""


class Phase(Enum):
    WARM_UP = auto()
    SET = auto()  # to be pulled
    WORKING = auto()  # by the clock, and it rings
    REST = auto()
    WAITING = auto()  # for the others, who are still at their set
    FORWARD = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Done:
    """A set: when it was told, what was pulled, and the seconds since it could begin.

    None: nobody timed it.
    """

    at: datetime
    run: Pulls
    took_s: int | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """A session under way.

    `name` is its entry's in the log, `undo` what takes that back, None before the first set.
    `run` is the next set as it stands: its length and load.  `tempo` is that of a length, None
    for work by the clock.  `since` is when the set could begin, None before the warm-up is done;
    `until` is when the work by the clock, or the rest, is over.  `touched` is their last tap.
    `own_rest_s` is their own rest, None: as prescribed.  `doubted`: a set told too soon was asked
    about.  `asked`: it was asked whether it goes on.  `slow`: it was said that lengths are.
    `app` is the one it is gone through in, where it rings.  `squad` is the one it is gone through
    with, on whose clock; None: by oneself.  `waits`: for the others there.  `warm` are the parts
    of the warm-up that are done.  `hurt` is the worst pain told of a set.
    """

    name: str
    day: date
    began: datetime
    touched: datetime
    plan: Plan
    kit: Equipment
    rest_s: int
    run: Pulls
    tempo: Tempo | None = None
    since: datetime | None = None
    until: datetime | None = None
    done: tuple[Done, ...] = ()
    forward: int = 0
    own_rest_s: int | None = None
    doubted: bool = False
    asked: bool = False
    slow: bool = False
    undo: str | None = None
    app: str | None = None
    squad: str | None = None
    waits: bool = False
    warm: tuple[str, ...] = ()
    hurt: InSet | None = None

    @property
    def phase(self) -> Phase:
        """What is to be done now."""
        if self.waits:
            return Phase.WAITING
        if self.since is None and not self.done:
            return Phase.WARM_UP
        if self.until is not None:
            return Phase.WORKING if self.since is not None else Phase.REST
        if len(self.done) < self.plan.sets:
            return Phase.SET
        return Phase.FORWARD if self.forward < self.plan.forward_sets else Phase.OVER

    @property
    def set_number(self) -> int:
        """The set that is to be done, or was done last where none is left; from 1."""
        return min(len(self.done) + 1, self.plan.sets)

    @property
    def rest_now_s(self) -> int:
        """How long they rest, in seconds."""
        return self.rest_s if self.own_rest_s is None else self.own_rest_s


def begun(name: str, day: date, now: datetime, plan: Plan, kit: Equipment, of: "Paced") -> Live:
    """Return a session that begins with its warm-up."""
    run = Pulls(1, plan.metres, plan.work_s, plan.added_kg)
    return Live(name, day, now, now, plan, kit, of.rest_s, run, of.tempo)


@dataclass(frozen=True, slots=True)
class Paced:
    """How long to rest, in seconds, and how fast a length is; None: it is work by the clock."""

    rest_s: int
    tempo: Tempo | None

    @classmethod
    def of(cls, work: Work, rest_s: int) -> "Paced":
        """Return it of a prescription's work."""
        match work:
            case ByDistance(tempo=tempo):
                return cls(rest_s, tempo)
            case ByTime():
                return cls(rest_s, None)


def seconds_of(live: Live) -> int:
    """Return how long the next set takes as planned, in seconds.

    A length of another number of metres takes as much longer or shorter.
    """
    if live.run.work_s is not None:
        return live.run.work_s
    if live.tempo is None or live.run.metres is None:
        return 0
    return round(10 * live.run.metres / METRES_PER_TEN_SECONDS[live.tempo])


# --- what happens --------------------------------------------------------------------------


def warmed_up(live: Live, now: datetime) -> Live:
    """Return it with the warm-up done: the first set can begin, with the others where any are."""
    if live.squad is not None:
        return replace(live, waits=True, touched=now)
    return replace(live, since=now, touched=now)


def warmed(live: Live, part: str, now: datetime) -> Live:
    """Return it with a part of the warm-up done, or not after all; with the last it is over."""
    others = tuple(one for one in live.warm if one != part)
    warm = others if part in live.warm else (*others, part)
    after = replace(live, warm=warm, touched=now)
    return warmed_up(after, now) if set(warm) == set(WARM_UP_PARTS) else after


def going(live: Live, now: datetime) -> Live:
    """Return it with the clock of a set running."""
    until = now + timedelta(seconds=seconds_of(live))
    return replace(live, since=now, until=until, touched=now, doubted=False)


def is_too_soon(live: Live, now: datetime) -> bool:
    """Say whether a set is told sooner than it can have been done, and nothing was asked yet."""
    if live.doubted or live.since is None or live.phase is not Phase.SET:
        return False
    return (now - live.since).total_seconds() < TOO_SOON * seconds_of(live)


def set_done(live: Live, now: datetime) -> Live:
    """Return it with one more set done, and the rest begun where any work follows."""
    took = None if live.since is None else round((now - live.since).total_seconds())
    done = (*live.done, Done(now, live.run, None if live.doubted else took))
    after = replace(live, done=done, since=None, until=None, touched=now, doubted=False)
    has_more = len(done) < live.plan.sets or live.forward < live.plan.forward_sets
    return _resting(after, now) if has_more else after


def with_pain(live: Live, pain: int, now: datetime) -> Live:
    """Return it with a pain of 0-10 that was told, where no set had a worse one.

    In a rest, or sooner after it than the next can have been done, it is the last set's; of the
    warm-up or the forward half it is no set's.
    """
    is_at_set = live.phase in (Phase.SET, Phase.WORKING) and not is_too_soon(live, now)
    number = live.set_number if is_at_set or not live.done else len(live.done)
    is_worst = live.hurt is None or pain > live.hurt.pain
    is_of_sets = live.phase not in (Phase.WARM_UP, Phase.FORWARD) and not live.forward
    if not (is_of_sets and is_worst):
        return live
    return replace(live, hurt=InSet(pain, number))


def forward_done(live: Live, now: datetime) -> Live:
    """Return it with one more forward set done, and the rest begun where another follows."""
    after = replace(live, forward=live.forward + 1, since=None, until=None, touched=now)
    has_more = after.forward < live.plan.forward_sets
    return _resting(after, now) if has_more else after


def _resting(live: Live, now: datetime) -> Live:
    """Return it with the rest begun; with others it begins once nobody is at a set any more."""
    if live.squad is not None:
        return replace(live, waits=True)
    return replace(live, until=now + timedelta(seconds=live.rest_now_s))


def rested(live: Live, now: datetime) -> Live:
    """Return it with the rest over: the next set can begin."""
    return replace(live, since=now, until=None)


def worked(live: Live, now: datetime) -> Live:
    """Return it with a set by the clock over at the instant it was to end, and its rest begun."""
    ended = now if live.until is None else min(now, live.until)
    return replace(set_done(live, ended), touched=live.touched)


def skips_from(live: Live) -> datetime | None:
    """Return from when the rest may be skipped, None: at once.

    From level 3 on half a minute of it is needed.
    """
    if (
        live.until is None
        or not live.done
        or Position[live.plan.position].level < RESTS_NEEDED_FROM
    ):
        return None
    return live.done[-1].at + timedelta(seconds=LEAST_REST_S)


def longer(live: Live, now: datetime, seconds: int) -> Live:
    """Return it with a longer rest, this time; as long as they like."""
    until = max(now, live.until or now)
    until += timedelta(seconds=seconds)
    return replace(live, since=None, until=until, touched=now, waits=False)


def own_rest(live: Live, seconds: int) -> int:
    """Return a rest of their own, as near to what they wish as is allowed, in seconds."""
    return min(max(seconds, ceil(SHORTEST_REST * live.rest_s)), int(LONGEST_REST * live.rest_s))


def with_load(live: Live, run: Pulls) -> Live:
    """Return it with another length or load from the next set on."""
    return replace(live, run=replace(run, pulls=1), slow=False)


# --- what it tells -------------------------------------------------------------------------


def is_slowing(live: Live) -> bool:
    """Say whether the last two lengths took more than half as long again as the first such one.

    Only those of the same load and length are compared; it is said once.
    """
    if live.slow or not live.done or live.run.work_s is not None:
        return False
    alike = [one.took_s for one in live.done if one.run == live.done[-1].run]
    if len(alike) < 3 or None in alike:
        return False
    first, *_, before, last = alike
    assert first is not None
    assert before is not None
    assert last is not None
    return min(before, last) > SLOW * first


def pulls_of(live: Live) -> tuple[Pulls, ...]:
    """Return the sets done, equal ones that follow each other together."""
    runs = groupby(one.run for one in live.done)
    return tuple(replace(run, pulls=len(list(same))) for run, same in runs)


def minutes_of(live: Live) -> int:
    """Return minutes from the first tap to the last; those planned, where that is not likely."""
    taps = ceil((live.touched - live.began).total_seconds() / 60)
    low, high = (share * live.plan.minutes for share in LIKELY_MINUTES)
    return taps if low <= taps <= high else live.plan.minutes


def is_over(live: Live, now: datetime) -> bool:
    """Say whether nobody has said anything of it for so long that it is over."""
    return now - live.touched > OVER
