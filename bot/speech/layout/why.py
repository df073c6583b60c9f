"""The rules behind today's number, by name and with the numbers they used."""

from typing import Protocol, assert_never

from bot.content.advice import Course, Otherwise
from bot.content.why import (
    CalendarRule,
    ClimbRule,
    DeloadRule,
    EffortRule,
    GapRule,
    LoadRule,
    PainRule,
    PatternsRule,
    Rule,
    RuleName,
    StartRule,
    WeekRule,
    WhyContent,
    WhyLabel,
    WhyToday,
    WhyWaiting,
)
from bot.rich import Rich, lines, rich, strong
from bot.rules.climbing import Block
from bot.rules.matchday import Special
from bot.rules.nudging import WhatIf
from bot.rules.pain import PainZone
from bot.rules.prescription import Decision
from bot.rules.reasons import Reason
from bot.rules.severity import Severity
from bot.rules.surfaces import Surface
from bot.rules.weekload import WeekStatus
from bot.speech.layout.session import SessionWords, brief
from bot.speech.voice import Voice


class WhyWords(SessionWords, Protocol):
    """The phrases of this story."""

    def label(self, label: WhyLabel) -> str: ...
    def headline(self, day: str, what: str) -> str: ...
    def waiting(self) -> str: ...
    def rule(self, name: RuleName) -> str: ...
    def start(self, step: str) -> str: ...
    def pain(
        self, during: str | None, after: str | None, morning: str | None, usual: str
    ) -> str: ...
    def pain_after_hold(self) -> str: ...
    def zone(self, zone: PainZone, *, settled: bool) -> str: ...
    def effort_of(self, rpe: str | None, band: str, completed: str, *, smooth: bool) -> str: ...
    def asks(self, severity: Severity) -> str: ...
    def gap(self, days: int) -> str: ...
    def course(self, course: Course) -> str: ...
    def special(self, special: Special) -> str: ...
    def reason(self, reason: Reason) -> str: ...
    def no_match_near(self) -> str: ...
    def share(self, percent: str) -> str: ...
    def block_week(self, week: int, *, lighter: bool) -> str: ...
    def week_learning(self) -> str: ...
    def week_compared(self, planned: str, usual: str, change: str, status: WeekStatus) -> str: ...
    def climb(self, clean: int, needed: int, days: int, days_needed: int) -> str: ...
    def block(self, block: Block) -> str: ...
    def decided(self, decision: Decision, *, at_floor: bool) -> str: ...
    def surface(self, surface: Surface) -> str: ...
    def target(self, drag: str, mass: str, surface: str, friction: str, total: str) -> str: ...
    def measured(self) -> str: ...
    def new_surface(self) -> str: ...
    def sled_and_plates(self, empty: str, added: str, step: str) -> str: ...
    def sled_alone(self, empty: str) -> str: ...
    def no_mass(self) -> str: ...
    def what_would_change(self) -> str: ...
    def otherwise(self, what_if: WhatIf, value: str, what: str) -> str: ...


def laid_out(content: WhyContent, words: WhyWords, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WhyToday():
            return _today(content, words, voice)
        case WhyWaiting(prescription):
            return lines([strong(brief(prescription, words, voice)), words.waiting()])
        case _:
            assert_never(content)


def _today(content: WhyToday, words: WhyWords, voice: Voice) -> Rich:
    what = brief(content.prescription, words, voice)
    changes = [f"• {_otherwise(one, words, voice)}" for one in content.otherwise]
    return lines(
        [
            strong(words.headline(voice.day(content.day), what)),
            *(_rule(rule, words, voice) for rule in content.rules),
            words.what_would_change() if changes else None,
            *changes,
        ]
    )


def _otherwise(one: Otherwise, words: WhyWords, voice: Voice) -> str:
    what = brief(one.prescription, words, voice)
    return words.otherwise(one.what_if, voice.number(one.value), what)


def _rule(rule: Rule, words: WhyWords, voice: Voice) -> Rich:
    name, said = _said(rule, words, voice)
    return rich(strong(f"{words.rule(name)}: "), said)


def _said(rule: Rule, words: WhyWords, voice: Voice) -> tuple[RuleName, str]:
    match rule:
        case StartRule(step):
            return RuleName.START, words.start(step)
        case PainRule():
            return RuleName.PAIN, _pain(rule, words, voice)
        case EffortRule():
            return RuleName.EFFORT, _effort(rule, words, voice)
        case GapRule(days, severity):
            return RuleName.GAP, f"{words.gap(days)} {words.asks(severity)}"
        case PatternsRule(courses):
            return RuleName.PATTERNS, " ".join(words.course(course) for course in courses)
        case CalendarRule():
            return RuleName.CALENDAR, _calendar(rule, words, voice)
        case DeloadRule(week, applies, share):
            said = words.block_week(week, lighter=applies)
            shared = f" {words.share(voice.number(share, 0))}" if applies else ""
            return RuleName.DELOAD, said + shared
        case WeekRule():
            return RuleName.WEEK, _week(rule, words, voice)
        case ClimbRule():
            return RuleName.CLIMB, _climb(rule, words)
        case LoadRule():
            return RuleName.LOAD, _load(rule, words, voice)
        case _:
            assert_never(rule)


def _pain(rule: PainRule, words: WhyWords, voice: Voice) -> str:
    if rule.zone is None:
        return words.pain_after_hold()
    during, after, morning = (
        None if pain is None else voice.number(pain)
        for pain in (rule.during, rule.after, rule.morning)
    )
    said = words.pain(during, after, morning, voice.number(rule.baseline))
    return f"{said} {words.zone(rule.zone, settled=rule.settled)} {words.asks(rule.severity)}"


def _effort(rule: EffortRule, words: WhyWords, voice: Voice) -> str:
    rpe = None if rule.rpe is None else voice.number(rule.rpe)
    band = f"{voice.number(rule.band[0])}-{voice.number(rule.band[1])}"
    completed = voice.number(rule.completed_percent, 0)
    said = words.effort_of(rpe, band, completed, smooth=rule.smooth)
    return f"{said} {words.asks(rule.severity)}"


def _calendar(rule: CalendarRule, words: WhyWords, voice: Voice) -> str:
    if rule.special is not None:
        return words.special(rule.special)
    if not rule.reasons:
        return words.no_match_near()
    said = " ".join(words.reason(reason) for reason in rule.reasons)
    return f"{said} {words.share(voice.number(rule.share_percent, 0))}"


def _week(rule: WeekRule, words: WhyWords, voice: Voice) -> str:
    if rule.status is None or rule.usual_au is None or rule.change_percent is None:
        return words.week_learning()
    planned = rule.usual_au * (100 + rule.change_percent) / 100
    change = f"{'+' if rule.change_percent >= 0 else ''}{voice.number(rule.change_percent, 0)}"
    return words.week_compared(
        voice.number(planned, 0), voice.number(rule.usual_au, 0), change, rule.status
    )


def _climb(rule: ClimbRule, words: WhyWords) -> str:
    said = [words.climb(rule.clean, rule.clean_needed, rule.days, rule.days_needed)]
    said += [words.block(block) for block in rule.blocks]
    if rule.decision is not None:
        said.append(words.decided(rule.decision, at_floor=rule.at_floor))
    return " ".join(part for part in said if part)


def _load(rule: LoadRule, words: WhyWords, voice: Voice) -> str:
    if rule.body_mass_kg is None or rule.target_kg is None:
        return words.no_mass()
    said = [
        words.target(
            voice.number(rule.drag_percent),
            voice.load(rule.body_mass_kg),
            words.surface(rule.surface),
            voice.number(rule.friction, 2),
            voice.load(round(rule.target_kg, 1)),
        )
    ]
    if rule.is_measured:
        said.append(words.measured())
    if rule.is_new_surface:
        said.append(words.new_surface())
    empty, added = voice.load(rule.empty_kg), voice.load(rule.added_kg)
    said.append(
        words.sled_alone(empty)
        if rule.added_kg == 0
        else words.sled_and_plates(empty, added, voice.load(rule.step_kg))
    )
    return " ".join(said)
