"""The morning checks: what a normal morning is, and which ones were calm."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import attrgetter

from bot.rules.log.done import Check
from bot.rules.log.records import Joint

BASELINE_REPORTS = 7  # a normal morning may be lowered to their median, never raised
_FIRST_MEDIAN = BASELINE_REPORTS - 1  # the place of the first report with six before it

CALM_MOST_PAIN = 2  # at rest, or their own usual where that is more [D]
CALM_MOST_RISE = 1  # over a normal morning [D]

_by_day = attrgetter("day")


@dataclass(frozen=True, slots=True)
class Mornings:
    """Morning checks by day, and the days on which a normal morning became another one.

    `drops` are (day of the report that did it, the baseline from then on), earliest first; only
    an answer that was asked for can be a higher one.
    """

    checks: tuple[Check, ...]
    days: tuple[date, ...]
    baseline: int
    drops: tuple[tuple[date, int], ...]

    def after(self, day: date, until: date) -> tuple[Check, ...]:
        """Return the checks after a day, up to and including another."""
        if not self.days or until < self.days[0] or day >= self.days[-1]:
            return ()
        return self.checks[bisect_right(self.days, day) : bisect_right(self.days, until)]

    def baseline_on(self, day: date) -> int:
        """Return the normal morning to compare a day's report with: known the day before."""
        lowest = self.baseline
        for dropped, baseline in self.drops:
            if dropped >= day:
                break
            lowest = baseline
        return lowest


def mornings_of(checks: Sequence[Check], joint: Joint) -> Mornings:
    """Return the checks put in order, beside what a normal morning was said to be.

    A normal morning that was asked again counts from that day on, and falls from there; what
    came before is held against the answer it had then.
    """
    ordered = tuple(sorted([one for one in checks if one.is_of_morning], key=_by_day))
    days = tuple([check.day for check in ordered])
    baseline = joint.baseline
    if joint.asked is None:
        return Mornings(ordered, days, baseline, _drops(ordered, baseline) if baseline else ())
    first = baseline if joint.before is None else joint.before
    at = bisect_left(days, joint.asked)
    told = (joint.asked - timedelta(days=1), baseline)
    drops = (*_drops(ordered[:at], first), told, *_drops(ordered[at:], baseline))
    return Mornings(ordered, days, first, drops)


def asked_again(joint: Joint, usual: int, today: date) -> Joint:
    """Return the joint with a normal morning of 0-10 as it was told anew today.

    Told twice on a day, the morning it takes the place of is still the one before that day.
    """
    before = joint.before if joint.asked == today else joint.baseline
    return replace(joint, baseline=usual, is_unsure=False, asked=today, before=before)


def _drops(checks: tuple[Check, ...], baseline: int) -> tuple[tuple[date, int], ...]:
    """Return each lowering: once the middle of seven reports is lower, it stays lower.

    A worsening joint must not become the new normal, so nothing is ever raised.
    """
    reports = [check for check in checks if check.pain is not None]
    pains = [check.pain or 0 for check in reports]
    drops: list[tuple[date, int]] = []
    for at in range(_FIRST_MEDIAN, len(pains)):
        if pains[at] >= baseline and at > _FIRST_MEDIAN:
            continue  # a report that is not lower cannot lower the median: this is hot
        middle = sorted(pains[at - _FIRST_MEDIAN : at + 1])[_FIRST_MEDIAN // 2]
        if middle < baseline:
            baseline = middle
            drops.append((reports[at].day, baseline))
    return tuple(drops)


def is_calm(check: Check, baseline: int) -> bool:
    """Tell whether a morning was calm enough to go on after a hold.

    A usual morning is always calm: whoever wakes up at 3 could else never be released.
    """
    if check.pain is None or check.has_signs:
        return False
    return check.pain <= min(max(CALM_MOST_PAIN, baseline), baseline + CALM_MOST_RISE)
