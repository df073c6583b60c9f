"""What the days around a match and the load of the weeks leave of a session."""

from bot.rules.load.weekload import RED_WEEK_PERCENT, WeekStatus
from bot.rules.reasons import Objection, Reason
from bot.rules.rulebook.opinion import Opinion, RuleName
from bot.rules.rulebook.reading import Reading
from bot.rules.week.deload import DELOAD_PERCENT
from bot.rules.week.matchday import TIRED_LEGS_PERCENT, TWO_DAYS_BEFORE_PERCENT, Special

REASON_OF_SPECIAL: dict[Special, Objection] = {
    Special.MATCH_DAY: Reason.MATCH_DAY,
    Special.DAY_BEFORE: Reason.DAY_BEFORE_MATCH,
    Special.DAY_AFTER: Reason.DAY_AFTER_MATCH,
    Special.SORE_AFTER: Reason.LEG_SORENESS,
}


def match_day(reading: Reading) -> Opinion | None:
    """Let a day around a match take the place of the step's own session."""
    special = reading.match.special
    if special is None:
        return None
    return Opinion(RuleName.CALENDAR, objection=REASON_OF_SPECIAL[special])


def match_ahead(reading: Reading) -> Opinion | None:
    """Leave less of the session two days before a match."""
    if Reason.MATCH_IN_TWO_DAYS not in reading.match.reasons:
        return None
    return Opinion(
        RuleName.CALENDAR,
        share=TWO_DAYS_BEFORE_PERCENT,
        objection=Reason.MATCH_IN_TWO_DAYS,
    )


def match_behind(reading: Reading) -> Opinion | None:
    """Leave less with a match in the legs; after a short one only the step up waits."""
    if Reason.MATCH_IN_THE_LEGS in reading.match.reasons:
        return Opinion(
            RuleName.CALENDAR,
            share=TIRED_LEGS_PERCENT,
            objection=Reason.MATCH_IN_THE_LEGS,
        )
    if Reason.SHORT_MATCH_YESTERDAY in reading.match.reasons:
        return Opinion(RuleName.CALENDAR, objection=Reason.SHORT_MATCH_YESTERDAY)
    return None


def lighter_week(reading: Reading) -> Opinion | None:
    """Leave fewer sets in the lighter week of the block, or in one that was wished for."""
    if not reading.deload and not reading.situation.easier_week:
        return None
    why: Objection = Reason.DELOAD if reading.deload else Reason.EASIER_WEEK
    return Opinion(RuleName.DELOAD, share=DELOAD_PERCENT, objection=why)


def week_far_above(reading: Reading) -> Opinion | None:
    """Leave fewer sets where the week would be far above the usual one."""
    if reading.week is None or reading.week.status is not WeekStatus.RED:
        return None
    return Opinion(RuleName.WEEK, share=RED_WEEK_PERCENT, objection=Reason.WEEK_RED)


def week_above(reading: Reading) -> Opinion | None:
    """Keep the step where the week would be above the usual one."""
    if reading.week is None or reading.week.status is not WeekStatus.AMBER:
        return None
    return Opinion(RuleName.WEEK, objection=Reason.WEEK_AMBER)
