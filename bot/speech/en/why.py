"""The rules behind today's number, by name and with the numbers they used."""

from typing import assert_never

from bot.content.advice import Course
from bot.content.why import RuleName, WhyLabel
from bot.rules.climbing import Block
from bot.rules.matchday import Special
from bot.rules.nudging import WhatIf
from bot.rules.pain import PainZone
from bot.rules.prescription import Decision
from bot.rules.reasons import Reason
from bot.rules.severity import Severity
from bot.rules.surfaces import Surface
from bot.rules.weekload import WeekStatus
from bot.speech.en.session import AT_FLOOR, LONG_AGO_DAYS, STEPS, SessionEnglish

RULES = {
    RuleName.START: "Start position",
    RuleName.PAIN: "Pain",
    RuleName.EFFORT: "Effort and smooth steps",
    RuleName.GAP: "Time away",
    RuleName.PATTERNS: "Patterns",
    RuleName.CALENDAR: "Match calendar",
    RuleName.DELOAD: "Lighter week",
    RuleName.WEEK: "Week on baseline",
    RuleName.CLIMB: "The climb",
    RuleName.LOAD: "Load conversion",
}
SURFACES = {
    Surface.GYM_TURF: "gym turf",
    Surface.TURF_3G: "a 3G pitch",
    Surface.GRASS_DRY: "dry grass",
    Surface.GRASS_WET: "wet grass",
    Surface.TRACK: "a running track",
    Surface.RUBBER: "a rubber floor",
    Surface.CONCRETE: "concrete",
}
ASKS = {
    Severity.PROGRESS: "That lets you go on.",
    Severity.REPEAT: "That asks for the same step again.",
    Severity.STEP_DOWN: "That asks for a step back.",
    Severity.LEVEL_DOWN: "That asks for a level back.",
    Severity.TWO_LEVELS_DOWN: "That asks for two levels back.",
    Severity.HOLD: "That asks for a pause.",
    Severity.REONBOARD: "That asks for a fresh start.",
}
BLOCKS = {
    Block.CLEAN_TOO_FEW: "Clean sessions are still missing.",
    Block.TOO_SOON: "It's too soon after the last step up.",
    Block.WARM_UP: "A warm-up never steps up.",
    Block.MATCH_DAY: "No step up on match day.",
    Block.DAY_BEFORE_MATCH: "No step up the day before a match.",
    Block.DAY_AFTER_MATCH: "No step up the day after a match.",
    Block.MATCH_IN_TWO_DAYS: "No step up two days before a match.",
    Block.MATCH_IN_THE_LEGS: "No step up with a match in the legs.",
    Block.SHORT_MATCH_YESTERDAY: "No step up the day after a match.",
    Block.LEG_SORENESS: "No step up on sore legs.",
    Block.DELOAD: "No step up in a lighter week.",
    Block.WEEK_AMBER: "No step up while the week is above your usual.",
    Block.WEEK_RED: "No step up while the week is far above your usual.",
    Block.CLIMB_PAUSED: "The climb is paused for now.",
    Block.LEVEL_CAP: "This is the highest step open to you for now.",
    Block.TOP_OF_LADDER: "This is the top.",
}


def _last_step_up(days: int) -> str:
    if days >= LONG_AGO_DAYS:
        return "there was none lately"
    return "the last was today" if not days else f"the last was {_days(days)} ago"


def _days(count: int) -> str:
    return f"{count} day{'' if count == 1 else 's'}"


class English(SessionEnglish):
    def label(self, label: WhyLabel) -> str:
        match label:
            case WhyLabel.WHY:
                return "Why?"
            case _:
                assert_never(label)

    def headline(self, day: str, what: str) -> str:
        return f"{day}: {what}"

    def waiting(self) -> str:
        return "This comes before every other rule, so nothing else was weighed. /today says more."

    def rule(self, name: RuleName) -> str:
        return RULES[name]

    def start(self, step: str) -> str:
        return f"your answers at the beginning put you at {step}, light on purpose."

    def pain(self, during: str | None, after: str | None, morning: str | None, usual: str) -> str:
        told = [
            None if during is None else f"{during} in the sets",
            None if after is None else f"{after} after",
            None if morning is None else f"{morning} next morning",
        ]
        said = ", ".join(part for part in told if part is not None)
        return f"{said or 'nothing told yet'} (usual {usual})."

    def pain_after_hold(self) -> str:
        return "the pause is over, so the session before it no longer counts."

    def zone(self, zone: PainZone, *, settled: bool) -> str:
        if settled:
            return "A steady 3 three times, calm each morning: passes once."
        match zone:
            case PainZone.GREEN:
                return "Zone: calm."
            case PainZone.AMBER1:
                return "Zone: a little above calm."
            case PainZone.AMBER2:
                return "Zone: clearly above calm."
            case PainZone.RED:
                return "Zone: too much."
            case PainZone.UNKNOWN:
                return "Something is missing, so I can't call it calm."
            case _:
                assert_never(zone)

    def effort_of(self, rpe: str | None, band: str, completed: str, *, smooth: bool) -> str:
        effort = f"{band} was asked, none told" if rpe is None else f"{rpe} where {band} was asked"
        steps = "" if smooth else ", steps not smooth"
        return f"{effort}, {completed} % of the sets{steps}."

    def asks(self, severity: Severity) -> str:
        return ASKS[severity]

    def gap(self, days: int) -> str:
        return f"{_days(days)} since the last session."

    def course(self, course: Course) -> str:
        match course:
            case Course.STABLE_THREE:
                return "Three sessions at a steady 3."
            case Course.TWO_REDS:
                return "Two pauses after pain in 14 days."
            case Course.THREE_AMBERS:
                return "Three sessions in a row clearly above calm."
            case Course.TREND:
                return "Mornings a point worse, two weeks running."
            case Course.PLATEAU:
                return "Mornings no calmer over weeks."
            case _:
                assert_never(course)

    def special(self, special: Special) -> str:
        match special:
            case Special.MATCH_DAY:
                return "match day, so nothing is planned."
            case Special.DAY_BEFORE:
                return "a match tomorrow, so three very easy sets at most."
            case Special.DAY_AFTER:
                return "60 minutes or more played yesterday, so easy walking or rest."
            case Special.SORE_AFTER:
                return "legs still sore from the match, so easy walking."
            case _:
                assert_never(special)

    def reason(self, reason: Reason) -> str:
        match reason:
            case Reason.MATCH_IN_TWO_DAYS:
                return "A match in two days."
            case Reason.MATCH_IN_THE_LEGS:
                return "A match still in the legs."
            case Reason.SHORT_MATCH_YESTERDAY:
                return "A short match yesterday."
            case _:
                return ""

    def no_match_near(self) -> str:
        return "no match close enough to matter."

    def share(self, percent: str) -> str:
        return f"That leaves {percent} % of the sets."

    def block_week(self, week: int, *, lighter: bool) -> str:
        if lighter:
            return f"week {week} of the block is the lighter one, same drag."
        return f"week {week} of the block, a building week."

    def week_learning(self) -> str:
        return "not compared yet: it takes a few weeks of your own to compare with."

    def week_compared(self, planned: str, usual: str, change: str, status: WeekStatus) -> str:
        match status:
            case WeekStatus.GREEN | WeekStatus.LOW:
                verdict = "Fine."
            case WeekStatus.AMBER:
                verdict = "So no step up."
            case WeekStatus.RED:
                verdict = "So fewer sets, and no step up."
            case _:
                assert_never(status)
        return f"{planned} with this session, your usual is {usual} ({change} %). {verdict}"

    def climb(self, clean: int, needed: int, days: int, days_needed: int) -> str:
        sessions = "session" if clean == 1 else "sessions"
        return (
            f"{clean} clean {sessions} where {needed} are needed. {days_needed} days must pass "
            f"between step-ups; {_last_step_up(days)}."
        )

    def block(self, block: Block) -> str:
        return BLOCKS[block]

    def decided(self, decision: Decision, *, at_floor: bool) -> str:
        return f"So: {AT_FLOOR if at_floor else STEPS[decision.value]}."

    def surface(self, surface: Surface) -> str:
        return SURFACES[surface]

    def target(self, drag: str, mass: str, surface: str, friction: str, total: str) -> str:
        return f"{drag} % of {mass} on {surface} (friction {friction}) is {total} in all."

    def measured(self) -> str:
        return "The friction is your own pull test."

    def new_surface(self) -> str:
        return "First time there, so a tenth less."

    def sled_and_plates(self, empty: str, added: str, step: str) -> str:
        return f"Your sled is {empty}, so {added} of plates, rounded down to {step} steps."

    def sled_alone(self, empty: str) -> str:
        return f"Your sled alone is {empty}, so no plates."

    def no_mass(self) -> str:
        return "without your weight I don't reckon plates: empty sled, and effort decides."

    def what_would_change(self) -> str:
        return "What would change it:"

    def otherwise(self, what_if: WhatIf, value: str, what: str) -> str:
        match what_if:
            case WhatIf.PAIN_OF_FOUR | WhatIf.PAIN_OF_TWO:
                return f"Pain of {value}: {what}."
            case WhatIf.EFFORT_OVER_BAND:
                return f"Effort of {value}: {what}."
            case WhatIf.SORE_MORNING | WhatIf.CALM_MORNING:
                return f"A morning at {value}: {what}."
            case _:
                assert_never(what_if)
