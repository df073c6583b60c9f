"""The numbers of the rules that texts tell, by the names they are put in by: `{ $adult_from }`.

A threshold, a count or a span stands once, beside its rule; every line of every language may
put it in by its name here, without being handed it.  Each is read when a line is said, from the
module that decides by it.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.archive import brought
from bot.archive.foreign import programs
from bot.reading.replies import runs
from bot.reminders import called_for, keeping
from bot.rules import self_tests, sheet
from bot.rules.forward import balance, exercises
from bot.rules.ladder import outlines, steps
from bot.rules.load import kit_limits, loading, substitutes, treadmill, weekload
from bot.rules.load.units import whole_pounds
from bot.rules.load.work import ByTime
from bot.rules.log import marks, past, sessions
from bot.rules.pain import diary, elsewhere, holding, judging, patterns, zones
from bot.rules.safety import ages, screening
from bot.rules.squads import ahead, eye, lead, readiness, squad
from bot.rules.week import (
    day_modes,
    deload,
    fixtures,
    gaps,
    matchday,
    planning,
    spacing,
    templates,
)
from bot.rules.week.weeks import WEEK
from bot.words import videos
from bot.words.figures import Number

DAY_HOURS = 24
MINUTE_S = 60


def _minutes(work: ByTime) -> float:
    return work.sets * work.work_s / MINUTE_S


NUMBERS: Mapping[str, Callable[[], Number]] = {
    # Ages, and when somebody may start.
    "youngest": lambda: ages.YOUNGEST,
    "adult_from": lambda: ages.ADULT_FROM,
    "older_from": lambda: ages.OLDER_FROM,
    "no_start_pain": lambda: screening.NO_START_FROM_PAIN,
    "locked_pain": lambda: screening.LOCKED_FROM_PAIN,
    "most_locked_pain": lambda: screening.NO_START_FROM_PAIN - 1,
    "experienced_months": lambda: screening.EXPERIENCED_MONTHS,
    "screen_weeks": lambda: screening.SCREEN_EVERY // WEEK,
    "well_days": lambda: screening.WELL_FOR.days,
    # Pain, 0-10.
    "back_pain": lambda: zones.ADULT_LIMITS.amber2,
    # What several sessions or mornings show.
    "steady_sessions": lambda: past.STEADY_SESSIONS,
    "steady_pain": lambda: judging.STEADY_PAIN,
    "sore_sessions": lambda: elsewhere.SESSIONS_RUNNING,
    "reds_days": lambda: patterns.REDS_WITHIN.days,
    "reds_weeks": lambda: patterns.REDS_WITHIN // WEEK,
    "ambers": lambda: patterns.AMBERS_IN_A_ROW,
    "rise": lambda: patterns.RISE_A_WEEK,
    "rising_weeks": lambda: patterns.RISING_WEEKS - 1,
    "sore_weeks": lambda: patterns.SORE_WEEKS,
    "no_better_weeks": lambda: patterns.NO_BETTER_AFTER // WEEK,
    "heard_days": lambda: readiness.HEARD_WITHIN.days,
    # Pauses.
    "quiet_days": lambda: holding.QUIET_AFTER_PAIN.days,
    "swollen_days": lambda: holding.SWOLLEN_TOO_LONG.days,
    "repeat_after": lambda: gaps.GAP_TABLE[0][0] + 1,
    "repeat_until": lambda: gaps.GAP_TABLE[1][0],
    "step_back_after": lambda: gaps.GAP_TABLE[1][0] + 1,
    "step_back_until": lambda: gaps.GAP_TABLE[2][0],
    # The week.
    "fewest_a_week": lambda: templates.SESSIONS_A_WEEK[0],
    "most_a_week": lambda: templates.SESSIONS_A_WEEK[-1],
    "fewest_squad_days": lambda: squad.FEWEST_DAYS,
    "most_squad_days": lambda: squad.MOST_DAYS,
    "kept_months": lambda: keeping.KEPT_FOR,
    "copies_days": lambda: keeping.COPIES_KEPT.days,
    "letters_days": lambda: keeping.LETTERS_KEPT.days,
    "deliveries_days": lambda: keeping.DELIVERIES_KEPT.days,
    "cards_unanswered": lambda: squad.CARDS_UNANSWERED,
    "lead_minutes": lambda: lead.SHORTEST // timedelta(minutes=1),
    "lead_days": lambda: lead.LONGEST.days,
    "note_longest": lambda: ahead.NOTE_LONGEST,
    "eye_ambers": lambda: eye.AMBERS,
    "eye_days": lambda: eye.SILENT_FOR.days,
    "room_weeks_ahead": lambda: squad.LOOKED_AHEAD // WEEK,
    "hours_between": lambda: spacing.DAYS_BETWEEN_CONDITIONING * DAY_HOURS,
    "days_apart": lambda: spacing.DAYS_BESIDE_WARM_UP,
    "most_in_a_row": lambda: spacing.MOST_LOADED_IN_SEVEN_DAYS,
    "row_days": lambda: spacing.SEVEN_DAYS,
    "light_session": lambda: day_modes.MOST_CONDITIONING_AT_FIRST + 1,
    "light_weeks": lambda: day_modes.HABIT_WEEKS,
    "crowded_matches": lambda: day_modes.CROWDED_WEEK_MATCHES,
    "compared_days": lambda: weekload.WEEK_DAYS,
    "balance_days": lambda: balance.BALANCE_WINDOW.days,
    "lighter_percent": lambda: deload.DELOAD_PERCENT,
    "lighter_week": lambda: deload.DELOAD_WEEK,
    "check_at": lambda: called_for.MORNING,
    # Matches.
    "diary_match_days": lambda: diary.MATCH_WITHIN.days,
    "match_ahead_days": lambda: matchday.TWO_DAYS,
    "short_match": lambda: matchday.SHORT_MATCH_MINUTES,
    "long_match": lambda: matchday.LONG_MATCH_MINUTES,
    "most_of_half_match": lambda: matchday.LONG_MATCH_MINUTES - 1,
    "whole_match": lambda: fixtures.MINUTES_WHERE_UNSAID,
    "longest_match": lambda: fixtures.LONGEST_MATCH_MINUTES,
    "day_before_sets": lambda: outlines.DAY_BEFORE_PULLS.sets,
    # The ladder and the load.
    "clean_needed": lambda: steps.CLEAN_FOR_A_STEP,
    "earned_weeks": lambda: steps.EARNED_AFTER_WEEKS,
    "recent_weeks": lambda: sessions.RECENTLY // WEEK,
    "first_on_sled_drag": lambda: steps.LADDER[substitutes.FIRST_ON_SLED].drag_percent,
    "youth_percent": lambda: round(100 * loading.YOUTH_SHARE_OF_MASS),
    "step_days": lambda: steps.DAYS_BETWEEN_STEPS,
    "warm_up_percent": lambda: outlines.WARM_UP_PERCENT,
    "lightest_drag": lambda: steps.LADDER[steps.Position.L0a].drag_percent,
    "light_drag": lambda: steps.LADDER[steps.Position.L2a].drag_percent,
    "first_walk_minutes": lambda: _minutes(steps.WALKS[steps.Position.L0a]),
    "last_walk_minutes": lambda: _minutes(steps.WALKS[steps.Position.L0c]),
    "first_belt_sets": lambda: treadmill.TRACK_WORK[treadmill.Track.D1].sets,
    "first_belt_seconds": lambda: treadmill.TRACK_WORK[treadmill.Track.D1].work_s,
    "last_belt_minutes": lambda: _minutes(treadmill.TRACK_WORK[treadmill.LAST_TRACK]),
    "new_surface_less_percent": lambda: round(100 * (1 - loading.NEW_SURFACE_SHARE)),
    "too_heavy_less_percent": lambda: loading.TOO_HEAVY_LESS_PERCENT,
    "lane_beyond_m": lambda: kit_limits.LANE_BEYOND_M,
    "clear_behind_m": lambda: kit_limits.CLEAR_BEHIND_M,
    # Forward work.
    "lowest_step_up_cm": lambda: exercises.STEP_UP_CM[0],
    "highest_step_up_cm": lambda: exercises.STEP_UP_CM[1],
    "lowest_step_down_cm": lambda: exercises.STEP_DOWN_CM[0],
    "highest_step_down_cm": lambda: exercises.STEP_DOWN_CM[1],
    "lowering_seconds": lambda: exercises.LOWERING_S,
    "slowest_build_up_percent": lambda: exercises.BUILD_UP_PERCENT[0],
    "fastest_build_up_percent": lambda: exercises.BUILD_UP_PERCENT[1],
    # What can be meant, outside of which it is asked about.
    "least_sets": lambda: runs.PULLS_RANGE[0],
    "most_sets": lambda: runs.PULLS_RANGE[1],
    "least_load_kg": lambda: runs.LOAD_RANGE_KG[0],
    "most_load_kg": lambda: runs.LOAD_RANGE_KG[1],
    "most_load_lb": lambda: whole_pounds(runs.LOAD_RANGE_KG[1]),
    "least_distance_m": lambda: runs.DISTANCE_RANGE_M[0],
    "most_distance_m": lambda: runs.DISTANCE_RANGE_M[1],
    "least_work_seconds": lambda: runs.DURATION_RANGE_S[0],
    "most_work_minutes": lambda: runs.DURATION_RANGE_S[1] / MINUTE_S,
    "least_minutes": lambda: runs.MINUTES_RANGE[0],
    "most_minutes": lambda: runs.MINUTES_RANGE[1],
    "most_trained": lambda: screening.MOST_SESSIONS_A_WEEK,
    "most_empty_kg": lambda: kit_limits.HEAVIEST_EMPTY_KG,
    "most_empty_lb": lambda: whole_pounds(kit_limits.HEAVIEST_EMPTY_KG),
    "least_plates_kg": lambda: kit_limits.LIGHTEST_PLATE_STEP_KG,
    "least_plates_lb": lambda: whole_pounds(kit_limits.LIGHTEST_PLATE_STEP_KG),
    "most_plates_kg": lambda: kit_limits.HEAVIEST_PLATE_STEP_KG,
    "most_plates_lb": lambda: whole_pounds(kit_limits.HEAVIEST_PLATE_STEP_KG),
    "least_body_kg": lambda: kit_limits.LIGHTEST_BODY_KG,
    "least_body_lb": lambda: whole_pounds(kit_limits.LIGHTEST_BODY_KG),
    "most_body_kg": lambda: kit_limits.HEAVIEST_BODY_KG,
    "most_body_lb": lambda: whole_pounds(kit_limits.HEAVIEST_BODY_KG),
    # Files that are taken in.
    "largest_file_mb": lambda: brought.MOST_MB,
    "most_rows": lambda: brought.MOST_ROWS,
    "most_sessions": lambda: brought.MOST_SESSIONS,
    "shortest_in_full": lambda: programs.SHORT,
    # Looking back, and what is measured.
    "mark_weeks": lambda: self_tests.EVERY // WEEK,
    "short_review": lambda: min(self_tests.REVIEWS),
    "middle_review": lambda: sorted(self_tests.REVIEWS)[1],
    "long_review": lambda: max(self_tests.REVIEWS),
    "short_sheet": lambda: min(sheet.SPANS),
    "long_sheet": lambda: max(sheet.SPANS),
    "step_downs_s": lambda: marks.STEP_DOWNS_S,
    "weeks_ahead": lambda: planning.WEEKS_AHEAD,
    "videos": lambda: len(videos.VIDEOS),
}
