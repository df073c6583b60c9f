"""A session in English: what today's card, the log and the morning check share."""

from typing import assert_never

from bot.content.session import Because, Cause, Cue
from bot.rules.day_modes import ModeReason
from bot.rules.forward import Exercise
from bot.rules.holding import HoldCause
from bot.rules.work import Tempo
from bot.speech.voice import Voice

EXERCISES = {
    Exercise.EASY_FORWARD_WALK: "easy walk",
    Exercise.FORWARD_SLED_DRAG: "forward sled drag with the belt",
    Exercise.SLED_PUSH: "sled push, arms straight",
    Exercise.STEP_UP: "step-up on 20-30 cm, 3 s down",
    Exercise.STEP_DOWN: "step-down from 10-20 cm, 3 s down",
    Exercise.SPLIT_SQUAT: "split squat, as deep as is comfortable",
    Exercise.WALKING_LUNGE: "walking lunge",
    Exercise.GOBLET_SQUAT: "goblet squat to a box",
    Exercise.HILL_WALK: "hill walk",
    Exercise.BAND_MARCH: "march against a band",
    Exercise.A_MARCH: "A-march, then A-skip",
    Exercise.BUILD_UP: "build-up run at 70-80 %",
    Exercise.CALF_RAISE: "calf raise",
    Exercise.TIBIALIS_RAISE: "toe raise at the wall",
    Exercise.SINGLE_LEG_BALANCE: "one-leg balance with toe-taps on a ball",
    Exercise.ASSISTED_NORDIC: "assisted nordic",
    Exercise.HIP_HINGE: "hip hinge",
}
CUES = {
    Cue.LANE: "Clear lane: the set plus 5 m. Look over your shoulder before every set.",
    Cue.RAIL: "Unplugged, both hands on the rail, 2 m free behind you; your feet push the belt.",
    Cue.SLOPE: "Backward up the hill, chest tall; forward and slowly down, zigzag if you like.",
    Cue.STRAP: "Lean back a little into the pull, chest tall, ribs down.",
    Cue.TALL: "Chest tall, ribs down, eyes level; no leaning back.",
    Cue.FEET: "Reach back with the toes, roll toe to heel, push through the big toe.",
    Cue.STEPS: "Small smooth steps, no jerks; knees follow the second toe.",
    Cue.TALK: "Slow enough to talk.",
}


class SessionEnglish:
    def step(self, name: str, drag: str) -> str:
        return f"Step {name} ({drag} % drag)"

    def unloaded_step(self, name: str) -> str:
        return f"Step {name} (no load)"

    def pulls(self, sets: int, length: str) -> str:
        return f"{sets} × {length}"

    def sets(self, count: int) -> str:
        return f"{count} {'set' if count == 1 else 'sets'}"

    def backward(self, work: str) -> str:
        return f"{work} backward"

    def tempo(self, tempo: Tempo, each: str) -> str:
        match tempo:
            case Tempo.SLOW:
                return f"slow ({each} each)"
            case Tempo.STEADY:
                return f"steady ({each} each)"
            case _:
                assert_never(tempo)

    def rest(self, length: str) -> str:
        return f"{length} rest"

    def plates(self, added: str, empty: str, total: str) -> str:
        return f"Put on {added}: with the {empty} sled {total} in all"

    def plates_alone(self, added: str) -> str:
        return f"{added} of plates"

    def empty_sled(self, total: str) -> str:
        return f"Empty sled, no plates: {total} in all"

    def of_body_weight(self, percent: str) -> str:
        return f"a drag of about {percent} % of body weight"

    def by_effort(self) -> str:
        return "Effort is your guide today"

    def grade(self, percent: str) -> str:
        return f"up a {percent} % hill"

    def belt(self) -> str:
        return "treadmill off and unplugged, hands on the rail"

    def feel(self) -> str:
        return "steady resistance, set by effort"

    def unloaded(self) -> str:
        return "Nothing to pull, just you"

    def with_load(self, load: str) -> str:
        return f"with {load}"

    def with_empty_sled(self) -> str:
        return "with the empty sled"

    def effort(self, low: str, high: str) -> str:
        return f"Effort {low}-{high} of 10"

    def easy_walk_between(self) -> str:
        return "Walk forward easily back to the start after every set"

    def forward(self, sets: int, exercise: Exercise, dose: str) -> str:
        return f"Forward: {sets} × {EXERCISES[exercise]}, {dose}"

    def same_load(self, length: str) -> str:
        return f"same load, {length}"

    def repeats(self, count: str, each_side: bool) -> str:
        return f"{count} a side" if each_side else count

    def each_side(self, length: str) -> str:
        return f"{length} a side"

    def minutes(self, minutes: int) -> str:
        return f"About {minutes} min, warm-up included"

    def cue(self, cue: Cue, sore: str, carry_on: str) -> str:
        still = f"still above {carry_on} next set, finish there."
        match cue:
            case Cue.STOP:
                return f"Pain {sore}: halve the plates, shorter steps; {still}"
            case Cue.EASE:
                return f"Pain {sore}: shorter, slower steps; {still}"
            case _:
                return CUES[cue]

    def show_guardian(self) -> str:
        return "Show this to your parent or guardian."

    def stop_rules(self, limit: str) -> str:
        return (
            f"Stop if pain reaches {limit} or is sharp, if the joint catches, locks, swells or "
            "gives way, or with chest pain, dizziness or odd breathlessness."
        )

    def because(self, because: Because, voice: Voice) -> str:
        return f"Why: {_because(because, voice)}"

    def next_on(self, day: str, what: str) -> str:
        return f"Next, {day}: {what}."

    def next_undated(self, what: str) -> str:
        return f"Next: {what}."

    def next_rest(self) -> str:
        return "rest"

    def a_pause(self, step: str) -> str:
        return f"a pause until the joint is calm, then step {step}"

    def questions_first(self) -> str:
        return "a few questions first, since you were away for long"

    def next_waits(self) -> str:
        return "Sessions wait for now."

    def next_walk(self, work: str) -> str:
        return f"at most {work} of easy backward walking in your warm-up"

    def next_substitute(self) -> str:
        return "something lighter than the empty sled"

    def at_step(self, what: str, step: str) -> str:
        return f"{what} (step {step})"

    def noted_effort(self, rpe: str) -> str:
        return f"effort {rpe}"

    def noted_pain(self, worst: str) -> str:
        return f"worst pain {worst}"

    def noted_pain_now(self, now: str) -> str:
        return f"pain after {now}"

    def noted_smooth(self, smooth: bool) -> str:
        return "smooth steps" if smooth else "steps not smooth"

    def noted_minutes(self, minutes: int) -> str:
        return f"{minutes} min"

    def noted_sets_unknown(self) -> str:
        return "a session"


def _because(because: Because, voice: Voice) -> str:
    rpe = "-" if because.rpe is None else voice.number(because.rpe)
    band = f"{voice.number(because.band[0])}-{voice.number(because.band[1])}"
    share = voice.number(because.share, 0)
    week = voice.number(abs(because.week_change_percent or 0), 0)
    match because.cause:
        case Cause.START:
            return "this is your start. Light on purpose; it grows as it gets comfortable."
        case Cause.AFTER_HOLD:
            return "the joint has calmed down, so you go on one level lower."
        case Cause.PAIN_RED:
            return _pause(because, voice)
        case Cause.PAIN_AMBER2:
            return f"{_pain(because, voice)}, so {_less(because)}."
        case Cause.PAIN_AMBER1:
            return f"{_pain(because, voice)}, so the same step again."
        case Cause.PAIN_UNKNOWN:
            return "no word yet on how the joint was, so the same step again."
        case Cause.NOT_SMOOTH:
            return f"the steps weren't smooth last time, so {_less(because)}."
        case Cause.EFFORT_OVER:
            return f"effort was {rpe} where {band} was asked, so {_less(because)}."
        case Cause.EFFORT_UNKNOWN:
            return "no effort noted last time, so the same step again."
        case Cause.SETS_MISSED:
            return f"not all sets were done last time, so {_less(because)}."
        case Cause.GAP:
            return (
                f"{because.gap_days} days since the last one, so {_less(because)}. No catching up."
            )
        case Cause.COURSE:
            return f"several sessions together say slow down, so {_less(because)}."
        case Cause.MATCH_DAY:
            return "it's match day, so nothing is planned."
        case Cause.DAY_BEFORE_MATCH:
            return "there's a match tomorrow, so only something very easy."
        case Cause.DAY_AFTER_MATCH:
            return "you played yesterday, so easy walking at most."
        case Cause.LEG_SORENESS:
            return "your legs are still sore from the match, so easy walking only."
        case Cause.MATCH_IN_TWO_DAYS:
            return f"there's a match in two days, so {share} % of the sets and no step up."
        case Cause.MATCH_IN_THE_LEGS:
            return f"the match is still in your legs, so {share} % of the sets and no step up."
        case Cause.SHORT_MATCH_YESTERDAY:
            return "you played a little yesterday: the full session, but no step up."
        case Cause.DELOAD:
            return f"this is the lighter fifth week: {share} % of the sets, same drag."
        case Cause.WEEK_RED:
            return f"the week would be {week} % over your usual, so {share} % of the sets."
        case Cause.WEEK_AMBER:
            return f"the week would be {week} % over your usual, so no step up."
        case Cause.WARM_UP:
            return _warm_up(because)
        case Cause.CLIMB_PAUSED:
            return "the climb is paused for now, so the same step."
        case Cause.TOO_SOON:
            return f"{_clean(because.clean)}; {_since(because.step_up_days)}, so we stay."
        case Cause.CLEAN_TOO_FEW:
            return f"{_clean(because.clean)}, so we stay. Two in a row open the next step."
        case Cause.LEVEL_CAP:
            if because.offers_kit:
                return (
                    "that's as far as plain walking goes. With a hill, a band, a partner or a "
                    "treadmill that is off the next level opens: /kit"
                )
            return "this is the highest step open to you for now, so we stay."
        case Cause.TOP_OF_LADDER:
            return "this is the top of the ladder. Well earned; we keep it there."
        case Cause.STEP_UP:
            return f"{_clean(because.clean)}, {_since(because.step_up_days)}: one step up."
        case _:
            assert_never(because.cause)


def _pain(because: Because, voice: Voice) -> str:
    """Return what was told of the joint, and only that."""
    told = [] if because.pain is None else [f"pain {voice.number(because.pain)}"]
    if because.morning is not None:
        morning, usual = voice.number(because.morning), voice.number(because.baseline)
        told.append(f"next morning {morning} (usual {usual})")
    return ", ".join(told) or "what you told me of the joint"


def _pause(because: Because, voice: Voice) -> str:
    match because.hold:
        case HoldCause.SWELLING:
            return "new swelling asks for a pause."
        case HoldCause.UNSTEADY:
            return "a joint that gives way or locks asks for a pause."
        case HoldCause.PAIN | None:
            return f"{_pain(because, voice)}. That asks for a pause."
        case _:
            assert_never(because.hold)


def _warm_up(because: Because) -> str:
    why = LIGHT[because.light]
    if because.walks:
        return f"{why}, so it stays an easy walk. Step-ups come in the week's full sessions."
    return f"{why}, so a warm-up: half the sets, light. Step-ups come in full sessions."


def _clean(count: int) -> str:
    match count:
        case 0:
            return "no clean session at this step yet"
        case 1:
            return "one clean session at this step"
        case _:
            return f"{count} clean sessions at this step"


def _since(count: int) -> str:
    if count >= LONG_AGO_DAYS:
        return "no step up lately"
    when = "today" if count == 0 else "yesterday" if count == 1 else f"{count} days ago"
    return f"last step up {when}"


def _less(because: Because) -> str:
    if because.at_floor:
        return AT_FLOOR
    match because.decision:
        case None:
            return "a pause"
        case decision:
            return STEPS[decision.value]


LIGHT = {
    None: "no full session today",
    ModeReason.MATCH: "there's a match close by",
    ModeReason.TWO_MATCHES: "there are two matches this week",
    ModeReason.THIRD_SESSION: "it's the third session this week",
    ModeReason.SPACING: "another session is close",
    ModeReason.FULL_WEEK: "the week is full already",
}
AT_FLOOR = "we stay at the first step"
LONG_AGO_DAYS = 99  # from here on the rules count no further, never included
STEPS = {
    "start": "we start here",
    "step_up": "one step up",
    "stay": "we stay",
    "repeat": "the same step again",
    "step_down": "one step back",
    "level_down": "one level back",
    "two_levels_down": "two levels back",
}
