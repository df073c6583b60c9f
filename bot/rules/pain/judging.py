"""One session of the log, judged: its kind, its pain zone, whether its effort fitted."""

from dataclasses import dataclass
from enum import StrEnum

from bot.rules.ladder.steps import Position
from bot.rules.load.effort import effort_severity
from bot.rules.load.substitutes import WALKED_CAP
from bot.rules.log.done import Entry, Mode, worst_of
from bot.rules.pain.zones import AMBER, PainZone, pain_zone
from bot.rules.reasons import Reason
from bot.rules.severity import Severity

# Less than that of sled and plates is another step; a plate of the gym's steps is not [D].
PULLED_SHARE = 0.8
LESS_THAN_ITS_STEP = frozenset({Reason.LIGHTER, Reason.HURT_WHEN_LIGHT})
STEADY_PAIN = 3  # the highest the model lets pass if it stays there


class Kind(StrEnum):
    """What a session can say about the step it was done on."""

    FULL = "full"  # the step's own conditioning session, also when cut by a calendar
    LIGHT = "light"  # a warm-up, a session around a match, less by wish or after pain
    STAND_IN = "stand_in"  # plain walking in place of a loaded step
    FREE = "free"  # nothing was prescribed


@dataclass(frozen=True, slots=True)
class Judged:
    """A session and how it went.

    `morning` is the worst morning between it and the next session, 0-10; `None` where the
    morning after was never answered and nothing worse was said later.  `baseline` is the
    normal morning at that time.  `beside` is the worst told until then that is no morning's
    (`in_session.pains_beside`).  `position` is `None` for a free session.  `is_silent` says
    that it is a free session that tells nothing about pain; `is_steady` that its amber came
    only from a 3 that was gone by the morning.
    """

    entry: Entry
    kind: Kind
    position: Position | None
    morning: int | None
    baseline: int
    zone: PainZone
    is_silent: bool
    is_steady: bool
    beside: int | None = None

    @property
    def worst_during(self) -> int | None:
        """The worst pain of the session itself, `None` where none was told."""
        return worst_pain(self.entry)

    @property
    def pain_after(self) -> int | None:
        """The worst pain after it that is no morning's, `None` where none was told."""
        return worst_of(self.entry.pain_after, self.beside)

    @property
    def share_done(self) -> float:
        """The share of the prescribed sets that was done.

        Where no sets were named it counts as done: the athlete said "done".
        """
        plan = self.entry.plan
        if plan is None or not self.entry.pulls or plan.sets <= 0:
            return 1.0
        return self.entry.sets_done / plan.sets

    @property
    def share_pulled(self) -> float:
        """The share of the prescribed sled and plates that was pulled, by its heaviest set.

        Where nothing was weighed, or no load was named, it counts as pulled.
        """
        plan = self.entry.plan
        added = [run.added_kg for run in self.entry.pulls if run.added_kg is not None]
        if plan is None or plan.added_kg is None or not plan.total_kg or not added:
            return 1.0
        return (plan.total_kg - plan.added_kg + max(added)) / plan.total_kg

    @property
    def effort(self) -> Severity:
        """What its effort asks for; a free session was not measured against anything."""
        plan = self.entry.plan
        if plan is None:
            return Severity.PROGRESS
        smooth = self.entry.smooth is not False
        return effort_severity(self.entry.rpe, plan.rpe_band, self.share_done, smooth)

    def is_clean(self, settled: bool) -> bool:
        """Tell whether it counts towards a step; `settled`: its steady amber passes."""
        is_green = self.zone is PainZone.GREEN or settled
        return self.counts and is_green and self.effort is Severity.PROGRESS

    @property
    def counts(self) -> bool:
        """Tell whether it is a session of its step.

        A walk stands in for the light steps only, and whoever pulled much less than asked has not
        done the step.
        """
        if self.is_held_back:
            return False
        if self.kind is not Kind.STAND_IN or self.position is None:
            return self.kind is Kind.FULL and self.share_pulled >= PULLED_SHARE
        return self.position <= WALKED_CAP

    @property
    def is_held_back(self) -> bool:
        """Tell whether its load was less than its step's by a clinician's limit."""
        return self.entry.plan is not None and Reason.LIMIT_LOAD in self.entry.plan.reasons

    def disturbs(self, settled: bool) -> bool:
        """Tell whether a session that cannot count still ends a run of clean ones.

        What was said can; what was not said cannot.
        """
        is_sore = self.zone in AMBER or self.zone is PainZone.RED
        too_hard = self.entry.rpe is not None and self.effort is not Severity.PROGRESS
        return (is_sore and not settled) or too_hard or self.entry.smooth is False


def judged(
    entry: Entry, morning: int | None, baseline: int, age: int, beside: int | None = None
) -> Judged:
    """Return a session judged by the morning after it, and by what was told beside mornings."""
    plan, kind = entry.plan, kind_of(entry)
    after = worst_of(entry.pain_after, beside)
    zone = pain_zone(entry.pain_during, after, morning, baseline, age)
    is_calm = morning is not None and morning <= baseline
    return Judged(
        entry,
        kind,
        None if plan is None else Position[plan.position],
        morning,
        baseline,
        zone,
        is_silent=kind is Kind.FREE and zone is PainZone.UNKNOWN,
        is_steady=zone is PainZone.AMBER1 and is_calm and worst_pain(entry) == STEADY_PAIN,
        beside=beside,
    )


def worst_pain(entry: Entry) -> int | None:
    """Return the worst pain told of a session, 0-10; `None` where none was."""
    return worst_of(entry.pain_during, entry.pain_after)


def kind_of(entry: Entry) -> Kind:
    """Return what a session can say about its step."""
    plan = entry.plan
    if plan is None:
        return Kind.FREE
    by_choice = not LESS_THAN_ITS_STEP.isdisjoint(plan.reasons)
    if plan.special is not None or plan.mode is Mode.WARM_UP or by_choice:
        return Kind.LIGHT
    return Kind.STAND_IN if Reason.NO_KIT in plan.reasons else Kind.FULL
