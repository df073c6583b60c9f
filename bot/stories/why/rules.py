"""Each rule that had a say in a verdict, told with the numbers it used."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import get_args

from bot.rules.ladder.steps import CLEAN_FOR_A_STEP, DAYS_BETWEEN_STEPS
from bot.rules.load.loading import target_total_kg
from bot.rules.load.pulled import drag_in, puller_in
from bot.rules.load.surfaces import Surface
from bot.rules.load.weekload import WeekStatus
from bot.rules.log.sessions import LONG_AGO_DAYS
from bot.rules.pain.holding import HoldCause
from bot.rules.pain.patterns import Course
from bot.rules.pain.zones import PainZone
from bot.rules.prescription import Hold, Plates, Session
from bot.rules.reasons import Objection, Reason
from bot.rules.rulebook.opinion import RuleName
from bot.rules.rulebook.professionals import REASON_OF_RETURN
from bot.rules.rulebook.reading import band_of, is_starting
from bot.rules.severity import Severity
from bot.rules.verdict import Verdict
from bot.rules.week.deload import DELOAD_PERCENT
from bot.rules.week.matchday import Special
from bot.stories.session.because import is_at_floor, way_on_line
from bot.stories.session.said import CALM_FIRST, HELD_ELSEWHERE, step_taken
from bot.stories.why.said import Rule
from bot.words.line import Content, Figure, Joined, Line, Literally, LoadOf
from bot.words.lines import OneEach

SURFACES = OneEach("why-surface", Surface)
BLOCKS = OneEach("why-block", get_args(Objection))
WEEK_COMPAREDS = OneEach("why-week-compared", WeekStatus)
SPECIALS = OneEach("why-special", Special)
ASKS = OneEach("why-asks", Severity)
COURSES = OneEach("why-course", Course)
ZONES = OneEach("why-zone", PainZone)
CLEARED = OneEach("session-because", REASON_OF_RETURN.values())
REASONS = OneEach(
    "why-reason",
    (Reason.MATCH_IN_TWO_DAYS, Reason.MATCH_IN_THE_LEGS, Reason.SHORT_MATCH_YESTERDAY),
)
TOLD = ("why-pain-during", "why-pain-after")


def rules_of(
    verdict: Verdict, limits: Iterable[Content] = (), *, awaited: bool = False
) -> Iterator[Rule]:
    """Yield the rules in their order of authority, each with the numbers it used.

    `limits` are a clinician's that hold.  `awaited`: the morning after the last session is still
    to come, and taken for a normal one.

    A pause is settled by the joint alone: nothing behind it had a say.
    """
    if isinstance(verdict.prescription, Hold):
        cause = None if verdict.hold is None else verdict.hold.cause
        if cause is HoldCause.CLEARED:
            yield Rule(RuleName.CLEARANCE, CALM_FIRST)
        if cause is HoldCause.JOINED:
            yield Rule(RuleName.PAIN, HELD_ELSEWHERE)
        elif verdict.decided.reading.zone is not None:
            yield Rule(RuleName.PAIN, _pain(verdict, awaited=False))
        yield from _patterns(verdict)
        return
    if is_starting(verdict.situation):
        yield Rule(RuleName.START, Line("why-start", step=verdict.decided.after.name))
    back = verdict.situation.returning
    if back is not None and back in REASON_OF_RETURN:
        yield Rule(RuleName.CLEARANCE, Line(CLEARED[REASON_OF_RETURN[back]]))
    if not is_starting(verdict.situation):
        yield from _of_the_last_session(verdict, limits, awaited=awaited)
    else:
        yield from _limits(limits)
    yield Rule(RuleName.CALENDAR, _calendar(verdict))
    yield Rule(RuleName.DELOAD, _deload(verdict))
    yield Rule(RuleName.WEEK, _week(verdict))
    if not is_starting(verdict.situation):
        yield Rule(RuleName.CLIMB, climb(verdict))
    prescription = verdict.prescription
    if isinstance(prescription, Session) and isinstance(prescription.resistance, Plates):
        yield Rule(RuleName.LOAD, _load(verdict, prescription.resistance))
    way = way_on_line(verdict)
    if way is not None:
        yield Rule(RuleName.LOAD, way)


def _limits(limits: Iterable[Content]) -> Iterator[Rule]:
    told = tuple(limits)
    if told:
        yield Rule(RuleName.LIMITS, Joined(*told))


def _of_the_last_session(
    verdict: Verdict, limits: Iterable[Content], *, awaited: bool
) -> Iterator[Rule]:
    yield Rule(RuleName.PAIN, _pain(verdict, awaited=awaited))
    yield from _limits(limits)
    if verdict.situation.last is not None and verdict.decided.reading.zone is not None:
        yield Rule(RuleName.EFFORT, _effort(verdict))
    gap = Line("why-gap", days=verdict.situation.days_since_session)
    yield Rule(RuleName.GAP, Joined(gap, _asks(verdict, RuleName.GAP)))
    yield from _patterns(verdict)


def _patterns(verdict: Verdict) -> Iterator[Rule]:
    if verdict.patterns:
        courses = (Line(COURSES[pattern.NAME]) for pattern in verdict.patterns)
        yield Rule(RuleName.PATTERNS, Joined(*courses))


def _asks(verdict: Verdict, rule: RuleName) -> Line:
    return Line(ASKS[verdict.decided.severity_of(rule)])


def _pain(verdict: Verdict, *, awaited: bool) -> Content:
    """Say what was told of the joint, None of it where a pause is over: it no longer counts.

    `awaited`: its morning is still to come.
    """
    last, reading = verdict.situation.last, verdict.decided.reading
    if reading.zone is None:
        return Line("why-pain-after-hold")
    said = () if last is None else (last.pain_during, last.pain_after)
    pains = zip(TOLD, said, strict=False)
    told = [Line(when, pain=Figure(pain)) for when, pain in pains if pain is not None]
    if last is not None and last.pain_morning is not None:
        morning = Figure(last.pain_morning)
        expected = Line("why-pain-morning-awaited", pain=morning)
        told.append(expected if awaited else Line("why-pain-morning", pain=morning))
    usual = Figure(verdict.situation.baseline_pain)
    told_of = Joined(*told, by=", ") if told else Line("why-pain-untold")
    zone = Line("why-zone-settled") if reading.settled else Line(ZONES[reading.zone])
    day = None if last is None or last.pain_day == last.day else last.pain_day
    pain = Line("why-pain", told=told_of, usual=usual)
    return Joined(_of(day), pain, zone, _asks(verdict, RuleName.PAIN))


def _effort(verdict: Verdict) -> Content:
    last = verdict.situation.last
    assert last is not None  # asked for behind a session alone
    low, high = band_of(verdict.situation, last)
    line = Line(
        "why-effort-of",
        rpe=None if last.rpe is None else Figure(last.rpe),
        band=Joined(Figure(low), Figure(high), by="-"),
        completed=Figure(100 * last.completed, 0),
        smooth=last.smooth,
    )
    return Joined(_of(last.day), line, _asks(verdict, RuleName.EFFORT))


def _of(day: date | None) -> Line | None:
    """Return whose effort or pain it was: there may have been others since, of no plan."""
    return None if day is None else Line("why-of-day", day=day)


def _calendar(verdict: Verdict) -> Content:
    match = verdict.decided.reading.match
    if match.special is not None:
        return Line(SPECIALS[match.special])
    if not match.reasons:
        return Line("why-no-match-near")
    told = (Line(REASONS[one]) for one in match.reasons if one in REASONS)
    return Joined(*told, Line("why-share", percent=Figure(match.percent, 0)))


def _deload(verdict: Verdict) -> Content:
    applies = verdict.decided.reading.deload
    if verdict.situation.easier_week and not applies:
        return Joined(Line("why-block-easier-week"), _share_of_deload())
    week = Line("why-block-week", week=verdict.situation.block_week, lighter=applies)
    return Joined(week, _share_of_deload() if applies else None)


def _share_of_deload() -> Line:
    return Line("why-share", percent=Figure(DELOAD_PERCENT, 0))


def _week(verdict: Verdict) -> Content:
    week, usual_au = verdict.decided.reading.week, verdict.situation.weekly_baseline_au
    if week is None or usual_au is None or week.change_percent is None:
        return Line("why-week-learning")
    change = Figure(week.change_percent, 0)
    return Line(
        WEEK_COMPAREDS[week.status],
        planned=Figure(usual_au * (100 + week.change_percent) / 100, 0),
        usual=Figure(usual_au, 0),
        change=Joined(Literally("+"), change, by="") if week.change_percent >= 0 else change,
    )


def climb(verdict: Verdict) -> Content:
    """Say how near the next step is, and what is in its way."""
    situation, decided = verdict.situation, verdict.decided
    days = situation.days_since_step_up
    last = Line("why-last-step-up", days=days)
    climb = Line(
        "why-climb",
        clean=situation.clean_sessions,
        needed=Figure(CLEAN_FOR_A_STEP),
        days=Figure(DAYS_BETWEEN_STEPS),
        last=Line("why-no-step-up") if days >= LONG_AGO_DAYS else last,
    )
    what = step_taken(decided.decision, at_floor=is_at_floor(decided))
    decision = None if decided.decision is None else Line("why-decided", what=what)
    return Joined(climb, *(Line(BLOCKS[one]) for one in decided.blocks), decision)


def _load(verdict: Verdict, plates: Plates) -> Content:
    """Say how the drag became plates."""
    situation = verdict.situation
    if Reason.LIMIT_LOAD in verdict.prescription.reasons:
        added, total = LoadOf(plates.added_kg), LoadOf(plates.total_kg)
        return Line("why-limit-leaves", added=added, total=total)
    mass = situation.body_mass_kg
    if mass is None:
        return Line("why-no-mass")
    drag, puller = drag_in(situation), puller_in(situation, is_full=True)
    target = Line(
        "why-target",
        drag=Figure(plates.drag_percent),
        mass=LoadOf(mass),
        surface=Line(SURFACES[situation.surface]),
        friction=Figure(drag.friction, 2),
        total=LoadOf(round(target_total_kg(plates.drag_percent, puller, mass, drag), 1)),
    )
    empty, added = LoadOf(plates.total_kg - plates.added_kg), LoadOf(plates.added_kg)
    step = LoadOf(situation.plate_step_kg)
    return Joined(
        target,
        None if situation.friction is None else Line("why-measured"),
        Line("why-new-surface") if situation.new_surface else None,
        Line("why-sled-alone", empty=empty)
        if plates.added_kg == 0
        else Line("why-sled-and-these-plates", empty=empty, added=added)
        if situation.plates
        else Line("why-sled-and-plates", empty=empty, added=added, step=step),
    )
