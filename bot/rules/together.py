"""A squad that goes through a session together: the common clock, and whose set waits for whose.

The room's clock is that of the rests.  Each one pulls their own set, at their own pace; once
nobody is at one any more, all rest, for as long as the longest rest that is prescribed to anybody
there.  Whoever has fewer sets is done earlier: nobody is asked for more than their card holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.rules import live as alone
from bot.rules.live import QUIET, Live, Phase

DRAWN_EVERY = timedelta(seconds=5)
"""The room's card is drawn anew no more often, whatever is tapped [D]."""
BEGUN_EVERY = timedelta(seconds=20)
"""Nor is another begun sooner [D]."""
BUSY = timedelta(seconds=1)
"""Until those are looked at again who were doing something just now."""
AT_WORK = (Phase.SET, Phase.WORKING, Phase.FORWARD)


class Stage(StrEnum):
    GATHERING = "gathering"  # they come in, and warm up
    SETS = "sets"
    REST = "rest"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Together:
    """A session that a squad goes through together.

    `by` began it, `there` came in, in that order: whoever is done or stops stays among them, so
    that nobody can tell who stopped.  `round` counts the sets of those who have most, from 1.
    `until` is when the rest is over, `cut`: whoever leads it wants the rest to begin.  `card`
    names its message in the outbox, `drawn` is when that was last drawn, and `stale`: it reads
    otherwise by now.  `touched` is when it last went on, `look_at` when it is looked at next, and
    `looks` counts how often it was.
    """

    day: date
    by: str
    began: datetime
    touched: datetime
    stage: Stage = Stage.GATHERING
    round: int = 0
    until: datetime | None = None
    there: tuple[str, ...] = ()
    cut: bool = False
    card: str = ""
    drawn: datetime | None = None
    stale: bool = False
    look_at: datetime | None = None
    looks: int = 0

    @property
    def is_on(self) -> bool:
        """Say whether it is going on."""
        return self.stage is not Stage.OVER


@dataclass(frozen=True, slots=True)
class Moved:
    """A session together a moment later, and whose own session goes on with it.

    `lives` are those that changed; who `rings` can begin their set.
    """

    together: Together
    lives: Mapping[str, Live] = field(default_factory=dict)
    rings: frozenset[str] = frozenset()


# --- what is tapped in the room --------------------------------------------------------------


def begun(day: date, by: str, now: datetime) -> Together:
    """Return one that begins, with nobody in it yet."""
    return Together(day, by, now, now, drawn=now, look_at=now + QUIET)


def with_one(together: Together, athlete: str, now: datetime) -> Together:
    """Return it with one more who is in."""
    if athlete in together.there:
        return together
    return replace(_seen(together, now), there=(*together.there, athlete), stale=True)


def without_one(together: Together, athlete: str) -> Together:
    """Return it as if it had never known somebody."""
    there = tuple(one for one in together.there if one != athlete)
    return replace(together, there=there, by="" if together.by == athlete else together.by)


def let_go(together: Together, now: datetime) -> Together:
    """Return it with the first set begun, for whoever is warm."""
    if together.stage is not Stage.GATHERING:
        return together
    return replace(_seen(together, now), stage=Stage.SETS, round=1, stale=True)


def to_rest(together: Together, now: datetime) -> Together:
    """Return it with a rest to begin, whoever is still at their set."""
    return replace(_seen(together, now), cut=True) if together.stage is Stage.SETS else together


def ended(together: Together, now: datetime) -> Together:
    """Return it over: each one's own session goes on by itself."""
    return replace(_seen(together, now), stage=Stage.OVER, until=None, stale=True)


def nudged(together: Together, now: datetime) -> Together:
    """Return it to be looked at, since somebody's own session went on."""
    return replace(together, look_at=now) if together.is_on else together


def _seen(together: Together, now: datetime) -> Together:
    return replace(together, touched=now, look_at=now)


# --- the clock -------------------------------------------------------------------------------


def moved(
    together: Together, squad: str, lives: Mapping[str, Live | None], now: datetime
) -> Moved:
    """Return where it is now; `lives` are the sessions of whoever is there, as far as is known.

    Somebody who is busy just now is not among them: nothing is decided over their head.
    """
    together = replace(together, looks=together.looks + 1)
    if together.is_on and now - together.touched >= QUIET:
        together = ended(together, now)
    going = {
        name: one
        for name, one in lives.items()
        if one is not None and one.squad == squad and not alone.is_over(one, now)
    }
    if not together.is_on:
        freed = {name: by_oneself(one, now) for name, one in going.items()}
        rings = frozenset(n for n, one in going.items() if freed[n].phase in AT_WORK and one.waits)
        return Moved(replace(together, look_at=None), freed, rings)
    if together.stage is Stage.REST and together.until is not None and together.until <= now:
        following = together.round + 1
        together = replace(
            together, stage=Stage.SETS, round=following, until=None, stale=True, touched=now
        )
    changed = _let_in(together, going, now)
    rings = frozenset(changed)
    going |= changed
    together, resting = _resting(together, going, len(lives) == len(together.there), now)
    changed |= resting
    return Moved(_looked_at(together, going, lives, now), changed, rings)


def _let_in(together: Together, going: Mapping[str, Live], now: datetime) -> dict[str, Live]:
    """Return those who came in warm, at their first set where sets are being pulled."""
    if together.stage is not Stage.SETS:
        return {}
    fresh = {name: one for name, one in going.items() if one.waits and _is_fresh(one)}
    return {name: replace(one, waits=False, since=now) for name, one in fresh.items()}


def _is_fresh(live: Live) -> bool:
    return not live.done and not live.forward


def _resting(
    together: Together, going: Mapping[str, Live], all_known: bool, now: datetime
) -> tuple[Together, dict[str, Live]]:
    """Begin the rest once nobody is at a set, and have those rest who told theirs since."""
    waiting = {name: one for name, one in going.items() if one.waits and not _is_fresh(one)}
    if together.stage is Stage.SETS and waiting:
        is_on = any(_is_at_work(one, now) for one in going.values())
        if together.cut or (all_known and not is_on):
            until = now + timedelta(seconds=longest_rest_s(going))
            together = replace(
                together, stage=Stage.REST, until=until, stale=True, cut=False, touched=now
            )
    if together.stage is not Stage.REST or together.until is None:
        return together, {}
    until = together.until
    return together, {n: replace(one, waits=False, until=until) for n, one in waiting.items()}


def _is_at_work(live: Live, now: datetime) -> bool:
    """Say whether somebody pulls, or is about to as their rest is over."""
    is_up = live.phase is Phase.REST and live.until is not None and live.until <= now
    return live.phase in AT_WORK or is_up


def longest_rest_s(going: Mapping[str, Live]) -> int:
    """Return the longest rest that is prescribed to anybody who is there, in seconds."""
    return max((one.rest_s for one in going.values()), default=0)


def by_oneself(live: Live, now: datetime) -> Live:
    """Return a session that goes on without the others: with its own rest, or its first set."""
    apart = replace(live, squad=None, waits=False)
    if not live.waits:
        return apart
    if _is_fresh(live):
        return replace(apart, since=now)
    return replace(apart, until=now + timedelta(seconds=live.rest_now_s))


def _looked_at(
    together: Together,
    going: Mapping[str, Live],
    lives: Mapping[str, Live | None],
    now: datetime,
) -> Together:
    """Return it with when it is looked at next; over where nobody has a set left."""
    is_known = len(lives) == len(together.there)
    if is_known and not going and together.round and together.there:
        over = replace(together, stage=Stage.OVER, until=None, stale=True)
        return replace(over, look_at=None)
    times = [together.touched + QUIET]
    if together.until is not None:
        times.append(together.until)
    if not is_known:
        times.append(now + BUSY)
    return replace(together, look_at=min(times))


# --- its card --------------------------------------------------------------------------------


def may_be_drawn(together: Together, now: datetime) -> bool:
    """Say whether its card is to be drawn anew: it reads otherwise, and not just now it did.

    Its end is said at once: it comes but once.
    """
    if not together.stale:
        return False
    return not together.is_on or together.drawn is None or now - together.drawn >= DRAWN_EVERY


def drawn(together: Together, now: datetime) -> Together:
    """Return it with its card drawn as it reads now."""
    return replace(together, drawn=now, stale=False)


def drawn_later(together: Together, now: datetime) -> Together:
    """Return it to be looked at once its card may be drawn again, where that reads otherwise."""
    if not together.stale:
        return together
    at = max(now + BUSY, (together.drawn or now) + DRAWN_EVERY)
    return replace(together, look_at=at if together.look_at is None else min(at, together.look_at))
