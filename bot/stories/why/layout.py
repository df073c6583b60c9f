"""The rules behind today's number, by name and with the numbers they used."""

from typing import assert_never, get_args

from bot.rich import Rich, lines, rich, strong
from bot.rules.decide import RuleName
from bot.rules.load.surfaces import Surface
from bot.rules.load.weekload import WeekStatus
from bot.rules.nudging import WhatIf
from bot.rules.pain.zones import PainZone
from bot.rules.reasons import Objection, Reason
from bot.rules.severity import Severity
from bot.rules.week.matchday import Special
from bot.stories.session.advice import Course, Otherwise
from bot.stories.session.layout import LONG_AGO_DAYS, brief, step_taken
from bot.stories.why.said import (
    CalendarRule,
    ClimbRule,
    DeloadRule,
    EffortRule,
    GapRule,
    LoadRule,
    PainRule,
    PatternsRule,
    Rule,
    StartRule,
    WeekRule,
    WhyContent,
    WhyToday,
    WhyWaiting,
)
from bot.words.lines import OneEach
from bot.words.phrase import phrase
from bot.words.voice import Voice

SURFACES = OneEach("why-surface", Surface)
BLOCKS = OneEach("why-block", get_args(Objection))
WEEK_COMPAREDS = OneEach("why-week-compared", WeekStatus)
SPECIALS = OneEach("why-special", Special)
ASKS = OneEach("why-asks", Severity)
COURSES = OneEach("why-course", Course)
RULES = OneEach("why-rule", RuleName)
OTHERWISES = OneEach("why-otherwise", WhatIf)

ZONES = OneEach("why-zone", PainZone)
REASONS = OneEach(
    "why-reason",
    (Reason.MATCH_IN_TWO_DAYS, Reason.MATCH_IN_THE_LEGS, Reason.SHORT_MATCH_YESTERDAY),
)
TOLD = ("why-pain-during", "why-pain-after", "why-pain-morning")


@phrase.register
def laid_out(content: WhyContent, voice: Voice) -> Rich:
    """Return the content as a message."""
    match content:
        case WhyToday():
            return _today(content, voice)
        case WhyWaiting(prescription):
            return lines([strong(brief(prescription, voice)), voice.say("why-waiting")])
        case _:
            assert_never(content)


def _today(content: WhyToday, voice: Voice) -> Rich:
    what = brief(content.prescription, voice)
    changes = [f"• {_otherwise(one, voice)}" for one in content.otherwise]
    return lines(
        [
            strong(voice.say("why-headline", day=voice.day(content.day), what=what)),
            *(_rule(rule, voice) for rule in content.rules),
            voice.say("why-what-would-change") if changes else None,
            *changes,
        ]
    )


def _otherwise(one: Otherwise, voice: Voice) -> str:
    what = brief(one.prescription, voice)
    return voice.say(OTHERWISES[one.what_if], value=voice.number(one.value), what=what)


def _rule(rule: Rule, voice: Voice) -> Rich:
    name, said = _said(rule, voice)
    return rich(strong(f"{voice.say(RULES[name])}: "), said)


def _said(rule: Rule, voice: Voice) -> tuple[RuleName, str]:
    match rule:
        case StartRule(step):
            return RuleName.START, voice.say("why-start", step=step)
        case PainRule():
            return RuleName.PAIN, _pain(rule, voice)
        case EffortRule():
            return RuleName.EFFORT, _effort(rule, voice)
        case GapRule(days, severity):
            return RuleName.GAP, f"{voice.say('why-gap', days=days)} {voice.say(ASKS[severity])}"
        case PatternsRule(courses):
            return RuleName.PATTERNS, " ".join(voice.say(COURSES[course]) for course in courses)
        case CalendarRule():
            return RuleName.CALENDAR, _calendar(rule, voice)
        case DeloadRule(week, applies, share):
            said = voice.say("why-block-week", week=week, lighter=applies)
            shared = (
                f" {voice.say('why-share', percent=voice.number(share, 0))}" if applies else ""
            )
            return RuleName.DELOAD, said + shared
        case WeekRule():
            return RuleName.WEEK, _week(rule, voice)
        case ClimbRule():
            return RuleName.CLIMB, _climb(rule, voice)
        case LoadRule():
            return RuleName.LOAD, _load(rule, voice)
        case _:
            assert_never(rule)


def _pain(rule: PainRule, voice: Voice) -> str:
    if rule.zone is None:
        return voice.say("why-pain-after-hold")
    pains = zip(TOLD, (rule.during, rule.after, rule.morning), strict=True)
    told = [voice.say(when, pain=voice.number(pain)) for when, pain in pains if pain is not None]
    said = voice.say(
        "why-pain",
        told=", ".join(told) or voice.say("why-pain-untold"),
        usual=voice.number(rule.baseline),
    )
    zone = voice.say("why-zone-settled" if rule.settled else ZONES[rule.zone])
    return f"{said} {zone} {voice.say(ASKS[rule.severity])}"


def _effort(rule: EffortRule, voice: Voice) -> str:
    rpe = None if rule.rpe is None else voice.number(rule.rpe)
    band = f"{voice.number(rule.band[0])}-{voice.number(rule.band[1])}"
    completed = voice.number(rule.completed_percent, 0)
    said = voice.say("why-effort-of", rpe=rpe, band=band, completed=completed, smooth=rule.smooth)
    return f"{said} {voice.say(ASKS[rule.severity])}"


def _calendar(rule: CalendarRule, voice: Voice) -> str:
    if rule.special is not None:
        return voice.say(SPECIALS[rule.special])
    if not rule.reasons:
        return voice.say("why-no-match-near")
    said = " ".join(voice.say(REASONS[one]) for one in rule.reasons if one in REASONS)
    return f"{said} {voice.say('why-share', percent=voice.number(rule.share_percent, 0))}"


def _week(rule: WeekRule, voice: Voice) -> str:
    if rule.status is None or rule.usual_au is None or rule.change_percent is None:
        return voice.say("why-week-learning")
    planned = rule.usual_au * (100 + rule.change_percent) / 100
    change = f"{'+' if rule.change_percent >= 0 else ''}{voice.number(rule.change_percent, 0)}"
    return voice.say(
        WEEK_COMPAREDS[rule.status],
        planned=voice.number(planned, 0),
        usual=voice.number(rule.usual_au, 0),
        change=change,
    )


def _climb(rule: ClimbRule, voice: Voice) -> str:
    is_long_ago = rule.days >= LONG_AGO_DAYS
    said = [
        voice.say(
            "why-climb",
            clean=rule.clean,
            needed=voice.number(rule.clean_needed),
            days=voice.number(rule.days_needed),
            last=voice.say("why-no-step-up")
            if is_long_ago
            else voice.say("why-last-step-up", days=rule.days),
        )
    ]
    said += [voice.say(BLOCKS[block]) for block in rule.blocks]
    if rule.decision is not None:
        what = step_taken(rule.decision, at_floor=rule.at_floor, voice=voice)
        said.append(voice.say("why-decided", what=what))
    return " ".join(said)


def _load(rule: LoadRule, voice: Voice) -> str:
    if rule.body_mass_kg is None or rule.target_kg is None:
        return voice.say("why-no-mass")
    said = [
        voice.say(
            "why-target",
            drag=voice.number(rule.drag_percent),
            mass=voice.load(rule.body_mass_kg),
            surface=voice.say(SURFACES[rule.surface]),
            friction=voice.number(rule.friction, 2),
            total=voice.load(round(rule.target_kg, 1)),
        )
    ]
    if rule.is_measured:
        said.append(voice.say("why-measured"))
    if rule.is_new_surface:
        said.append(voice.say("why-new-surface"))
    empty, added = voice.load(rule.empty_kg), voice.load(rule.added_kg)
    said.append(
        voice.say("why-sled-alone", empty=empty)
        if rule.added_kg == 0
        else voice.say(
            "why-sled-and-plates", empty=empty, added=added, step=voice.load(rule.step_kg)
        )
    )
    return " ".join(said)
