"""States drawn at random, leaning towards the borders of every threshold of the specification.

The same seed draws the same states.  A part of them is an ordinary good day, so that what stands
late in the order of decision is reached; another has its numbers put on a border on purpose: the
empty sled 3, 6 or 9 points over the step or at 16 %, the week 20 or 40 % over the usual one.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random
from typing import Any

from tests.rules.plainly.tables import (
    DEFAULT_STATE,
    LADDER,
    STEP_ROWS,
    SURFACE_FRICTION,
    TYRE_FRICTION,
)

State = dict[str, Any]

KITS = ("sled",) * 9 + ("tyre",) * 4 + ("treadmill_off", "band", "hill", "wheeled", "none") * 2
AGES = (25, 25, 34, 12, 13, 16, 17, 18, 59, 60, 61, 64, 65, 66, 70, 80)
MASSES = (30, 34.5, 35, 35.5, 48, 55, 60, 62.5, 70, 75, 95, 100, 109.5, 110, 110.5, 118, 150)
EMPTY = (0, 5, 8, 12, 15, 20, 22.5, 25, 27, 34, 45, 60, 120)
FRICTIONS = (0.15, 0.28, 0.35, 0.375, 0.42, 0.5, 0.58, 1.0)
GAPS = (0, 1, 2, 3, 4, 7, 9, 10, 14, 15, 21, 22, 35, 36, 56, 57, 120)
SINCE_UP = (0, 2, 6, 7, 8, 20, 99)
WEEKS_LOGGED = (0, 2, 3, 4, 5, 6, 7, 14)
MINUTES = (0, 29, 30, 31, 59, 60, 61, 90)
COMPLETED = (0, 0.4, 0.49, 0.5, 0.6, 0.89, 0.9, 0.95, 1, 1.1)
RPE_OVER = (-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5)
EXCESSES = (0, 1.5, 3, 3.5, 6, 6.5, 9, 9.5)


def a_state(random: Random) -> State:
    """Return one state, every field told."""
    one = random.choice
    state = DEFAULT_STATE | {
        "age": one(AGES),
        "guardian_confirmed": random.random() < 0.9,
        "body_mass_kg": one(MASSES) if random.random() < 0.95 else None,
        "equipment": one(KITS) if random.random() < 0.99 else "car",
        "sled_empty_kg": one(EMPTY),
        "plate_step_kg": one((0.5, 1.25, 2.5, 5, 10, 25)),
        "surface": one(sorted(SURFACE_FRICTION)),
        "friction": one(FRICTIONS) if random.random() < 0.4 else None,
        "new_surface": random.random() < 0.15,
        "position": one(LADDER),
        "clean_sessions": one((0, 1, 2, 2, 3)),
        "days_since_step_up": one(SINCE_UP),
        "days_since_session": one(GAPS[:7] if random.random() < 0.7 else GAPS),
        "stable_three": random.random() < 0.2,
        "baseline_pain": one((0, 0, 0, 1, 2, 3, 4, 6)),
        "block_week": one((1, 2, 3, 4, 5)),
        "weeks_logged": one(WEEKS_LOGGED),
        "amber_in_14_days": random.random() < 0.2,
        "days_to_match": one((None, None, None, 0, 1, 2, 3, 5)),
        "days_from_match": one((None, None, None, 0, 1, 1, 2, 2, 3, 5)),
        "minutes_played": one(MINUTES),
        "easy_two": random.random() < 0.3,
        "mode": one(("conditioning",) * 3 + ("warm_up",)),
        "red_flag": one(("RF04", "RF04_GIVING_WAY")) if random.random() < 0.01 else None,
        "first_session": random.random() < 0.06,
        "heaviest_drag_percent": one((None, None, 0, 6, 8, 10, 13, 15.9, 16, 20.1)),
    }
    if random.random() < 0.2:
        state |= anything_at_all(random)
    state["last"] = a_last_session(random, state["position"])
    if random.random() < 0.15:
        state["hurt_with"] = what_hurt(random, state["position"])
    if random.random() < 0.5:
        state |= a_good_day(random, state)
        if random.random() < 0.2:
            state |= an_easy_climb(random)
    if random.random() < 0.3 and state["body_mass_kg"] is not None:
        state |= an_empty_sled_on_a_border(random, state)
    if random.random() < 0.4:
        state |= a_week_near_a_border(random, state)
    return state


def anything_at_all(random: Random) -> State:
    """Return numbers from all of their ranges, not only near a border."""
    return {
        "age": random.randint(10, 90),
        "body_mass_kg": round(random.uniform(30, 250), 1),
        "sled_empty_kg": round(random.uniform(0, random.choice((30, 120))), 2),
        "plate_step_kg": round(random.uniform(0.5, 25), 2),
        "friction": round(random.uniform(0.15, 1), 3),
        "days_since_session": random.randint(0, 70),
        "days_since_step_up": random.randint(0, 120),
        "minutes_played": random.randint(0, 240),
        "baseline_pain": random.randint(0, 10),
        "weeks_logged": random.randint(0, 300),
        "heaviest_drag_percent": round(random.uniform(0, 40), 1),
    }


def a_last_session(random: Random, position: str) -> State | None:
    """Return what was told of the last session, or now and then nothing."""
    if random.random() < 0.06:
        return None
    highest = int(STEP_ROWS[position][6])
    rpe = highest + random.choice(RPE_OVER) if random.random() < 0.8 else random.choice((8.5, 9))
    during = random.choice((0, 1, 2, 2, 3, 3, 4, 5, 6, 7))
    return {
        "pain_during": during,
        "pain_after": random.choice((0, min(during, 3), during, during + 1)),
        "pain_morning": random.choice((None, 0, 0, 1, 2, 3, 4, 5, 6)),
        "rpe": max(0, rpe),
        "completed": random.choice(COMPLETED),
        "smooth": random.random() < 0.9,
    }


def what_hurt(random: Random, position: str) -> State:
    """Return what the last session carried: a walk, less than the step asks for, or all of it."""
    drag, sets, length = (int(number) for number in STEP_ROWS[position][:3])
    told: State = {
        "drag_percent": random.choice((0, 0, 0.9, 4.9, 5, 5, 8.04, 10, drag, drag)),
        "sets": random.choice((1, 2, 3, 5, max(1, sets - 1), sets)),
    }
    if random.random() < 0.6 and told["drag_percent"]:
        return told | {"metres": random.choice((10, 20, 20, length))}
    return told | {"work_s": random.choice((30, 60, 60, 90, 120, 300))}


def a_good_day(random: Random, state: State) -> State:
    """Return what makes the last session a clean one, mostly with a step up due."""
    low, high = (int(number) for number in STEP_ROWS[state["position"]][5:7])
    during = random.choice((0, 0, 1, 2, 3)) if state["stable_three"] else random.choice((0, 1, 2))
    last = {
        "pain_during": during,
        "pain_after": random.choice((0, during)),
        "pain_morning": max(0, state["baseline_pain"] - random.choice((0, 0, 1))),
        "rpe": random.choice((low - 1, low, high)),
        "completed": random.choice((0.9, 1)),
        "smooth": True,
    }
    return {
        "last": last,
        "clean_sessions": random.choice((1, 2, 2, 3)),
        "days_since_step_up": random.choice((6, 7, 7, 9, 30)),
        "days_since_session": random.choice((2, 3, 4, 9)),
        "days_to_match": random.choice((None, None, None, 3, 5)),
        "days_from_match": random.choice((None, None, None, 3, 5)),
        "mode": "conditioning" if random.random() < 0.9 else "warm_up",
        "block_week": random.choice((1, 2, 3, 4, 4, 5)),
        "weeks_logged": random.choice(WEEKS_LOGGED[2:]),
    }


def an_easy_climb(random: Random) -> State:
    """Return what lets somebody skip to the next level, or just not."""
    position = random.choice(("L0a", "L0b", "L1a", "L1b", "L1b", "L2a"))
    _, high = STEP_ROWS[position][5:7]
    return {
        "position": position,
        "easy_two": True,
        "age": random.choice((17, 18, 18, 59, 60)),
        "guardian_confirmed": True,
        "weeks_logged": random.choice((2, 3, 3, 4)),
        "clean_sessions": 2,
        "days_since_step_up": 7,
        "baseline_pain": random.choice((0, 0, 0, 1)),
        "last": {
            "pain_during": 0,
            "pain_after": 0,
            "pain_morning": 0,
            "rpe": int(high) - 1,
            "completed": 1,
            "smooth": True,
        },
    }


def an_empty_sled_on_a_border(random: Random, state: State) -> State:
    """Return a sled or tyre so many points over a step near theirs, or what they pulled so far."""
    kit = random.choice(("sled", "sled", "tyre"))
    table = TYRE_FRICTION if kit == "tyre" else SURFACE_FRICTION
    friction = state["friction"]
    friction = table[state["surface"]] if friction is None else Fraction(str(friction))
    at = LADDER.index(state["position"]) + random.choice((-1, 0, 0, 1))
    target = int(STEP_ROWS[LADDER[max(0, min(at, len(LADDER) - 1))]][0])
    drag = Fraction(str(target + random.choice(EXCESSES)))
    if random.random() < 0.2:
        drag = Fraction(str(random.choice((15.9, 16, 16.1))))
    empty = round(float(drag * Fraction(str(state["body_mass_kg"])) / friction / 100), 2)
    told = {"equipment": kit, "sled_empty_kg": min(empty, 120)}
    if state["age"] < 18 and random.random() < 0.3:
        told |= {
            "friction": 0.15,
            "sled_empty_kg": min(round(0.55 * state["body_mass_kg"], 3), 120),
        }
    if random.random() < 0.6:
        heaviest = float(drag) + random.choice((-6.5, -6, -5.5, -0.1, 0, 0.1, 2))
        told["heaviest_drag_percent"] = max(0, round(heaviest, 1))
    return told


def a_week_near_a_border(random: Random, state: State) -> State:
    """Return a usual week and six days that today's step puts near or on a border."""
    usual = random.choice((0, 50, 75, 99.5, 100, 150, 200, 300, 500))
    planned = Fraction(STEP_ROWS[state["position"]][7])
    if random.random() < 0.5:
        week = usual * random.choice((Fraction("1.2"), Fraction("1.4"), Fraction("0.6")))
    else:
        week = Fraction(usual) + random.choice((29, 30, 31, 59, 60, 61))
    before = week - planned + random.choice((0, 0, Fraction(1, 2), Fraction(-1, 2)))
    if before < 0:
        before = Fraction(random.choice((0, 50, 200)))
    return {"weekly_baseline_au": usual, "load_last_six_days_au": float(before)}


def states(seed: int) -> Iterator[State]:
    """Return states without end."""
    random = Random(seed)
    while True:
        yield a_state(random)


def as_a_case(state: State) -> State:
    """Return the fields that are not a case's defaults."""
    return {key: value for key, value in state.items() if DEFAULT_STATE[key] != value}


def smallest(state: State, differs: Callable[[State], bool]) -> State:
    """Return as few fields as still differ: each is put back to its default where that does."""
    told = as_a_case(state)
    for key in list(told):
        fewer = {other: value for other, value in told.items() if other != key}
        if differs(fewer):
            told = fewer
    return told
