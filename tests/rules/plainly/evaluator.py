"""The coaching specification, sections 0 and 6, worked out paragraph by paragraph.

It is the second opinion on what the coach decides: written from the text and its cases, not from
the coach; slow, exact (fractions), and without an import of the coach.  One function stands for
one paragraph and names it.  Where the text leaves something open, the function says how it is
read here.  A state has the fields of the cases; the answer has a case's fields.
"""

from fractions import Fraction
from math import ceil, floor
from typing import Any

from tests.rules.plainly.tables import (
    BELT_OF_STEP,
    BELT_TRACK,
    DEFAULT_STATE,
    GAPS,
    LADDER,
    METRES_A_SECOND,
    SEVERITIES,
    STEP_ROWS,
    SURFACE_FRICTION,
    TYRE_FRICTION,
)

State = dict[str, Any]
Answer = dict[str, Any]


def plainly(told: State) -> Answer:
    """Return the decision that a state must get (6.5, in its order)."""
    state = DEFAULT_STATE | told
    stopped = gates(state)
    if stopped is not None:
        return stopped
    severity = worst_severity(state)
    pain_reasons = reasons_of_pain(state)
    if severity == "hold":
        return hold(state, pain_reasons)
    if severity == "reonboard":
        return {"action": "reonboard", "reasons": pain_reasons}
    return session_of(state, severity, pain_reasons)


# --- 6.5, step 1 -------------------------------------------------------------------------------


def gates(state: State) -> Answer | None:
    """6.5, 1: flag, age, guardian, vehicle, in this order."""
    if state["red_flag"] is not None:
        return {"action": "stop_refer", "code": state["red_flag"].lower()}
    if state["age"] < 13:
        return {"action": "decline", "code": "age_under_13"}
    if state["age"] < 18 and not state["guardian_confirmed"]:
        return {"action": "need_guardian"}
    if state["equipment"] == "car":
        return {"action": "refuse_equipment", "code": "car"}
    return None


def is_start(state: State) -> bool:
    """6.5: the first session ever; whoever answered about one before has begun."""
    return bool(state["first_session"] and state["last"] is None)


def is_adult(state: State) -> bool:
    return bool(state["age"] >= 18)


# --- 6.5, step 2: severity ---------------------------------------------------------------------


def worst_severity(state: State) -> str:
    """6.5, 2: the worst of pain, effort and gap; never summed."""
    opinions = [severity_of_pain(state), severity_of_effort(state), severity_of_gap(state)]
    if what_hurt(state) is not None:
        opinions.append("repeat")
    return max(opinions, key=SEVERITIES.index)


def zone_of_pain(state: State) -> str | None:
    """3.3: the first row that matches; before the first session there is none.

    Where nothing is known of the last session, its morning is missing (P4).
    """
    last = state["last"]
    if last is None:
        return None if is_start(state) else "unknown"
    worst = max(last["pain_during"], last["pain_after"])
    morning = last["pain_morning"]
    rise = None if morning is None else morning - state["baseline_pain"]
    too_much = 6 if is_adult(state) else 5
    if worst >= too_much:
        return "red"
    if morning is not None and (morning >= too_much or rise >= 3):
        return "red"
    if worst >= 4 or rise == 2:
        return "amber2"
    if worst == 3 or rise == 1:
        return "amber1"
    if morning is None:
        return "unknown"
    return "green"


def is_settled_by_stable_three(state: State) -> bool:
    """3.3 and A10: amber 1 once taken for green, only with a morning not above the usual."""
    if not state["stable_three"] or zone_of_pain(state) != "amber1":
        return False
    morning = state["last"]["pain_morning"]
    return morning is not None and morning <= state["baseline_pain"]


def severity_of_pain(state: State) -> str:
    """3.3, the column of what is done."""
    zone = zone_of_pain(state)
    if zone is None or zone == "green" or is_settled_by_stable_three(state):
        return "progress"
    return {"red": "hold", "amber2": "step_down", "amber1": "repeat", "unknown": "repeat"}[zone]


def reasons_of_pain(state: State) -> list[str]:
    """A10: the zone is named; stable-3 names itself beside the green it makes."""
    zone = zone_of_pain(state)
    if zone is None:
        return []
    if is_settled_by_stable_three(state):
        return ["pain_green", "stable_three"]
    return [f"pain_{zone}"]


def what_hurt(state: State) -> Answer | None:
    """A4, no load up after pain told: what hurt, where that was less than the step's own session.

    The day's session is then no heavier and no longer than it.  Less is a lighter drag, fewer or
    shorter sets, or less time; metres and seconds say nothing of each other.
    """
    hurt: Answer | None = state["hurt_with"]
    if hurt is None or is_start(state):
        return None
    position = state["position"]
    drag, sets, length = STEP_ROWS[position][:3]
    metres, seconds = hurt.get("metres"), hurt.get("work_s")
    if level_of(position) == 0 or state["equipment"] == "none":
        sets, length = STEP_ROWS["L0c" if level_of(position) else position][1:3]
        is_less = seconds is not None and hurt["sets"] * seconds < int(sets) * int(length)
        return hurt if is_less else None
    if exact(hurt["drag_percent"]) < int(drag):
        return hurt
    if is_belt(state):
        belt_sets, belt_seconds = BELT_TRACK[belt_of(position)]
        is_less = seconds is not None and hurt["sets"] * seconds < belt_sets * belt_seconds
    else:
        is_less = metres is not None and (hurt["sets"] < int(sets) or metres < int(length))
    return hurt if is_less else None


def no_longer(state: State, sets: int, seconds: int) -> tuple[int, int]:
    """A4: timed work, as short as what hurt."""
    hurt = what_hurt(state)
    if hurt is None or hurt.get("work_s") is None:
        return sets, seconds
    if hurt["sets"] * hurt["work_s"] < sets * seconds:
        return hurt["sets"], hurt["work_s"]
    return sets, seconds


def only_walked(state: State) -> bool:
    """A4: whoever walked when it hurt pulls nothing."""
    hurt = what_hurt(state)
    return hurt is not None and exact(hurt["drag_percent"]) < 1


def no_more_than_what_hurt(state: State, dose: Answer) -> Answer:
    """A4, for a session that is pulled: whole percents of drag, sets, metres or seconds."""
    hurt = what_hurt(state)
    if hurt is None:
        return dose
    dose = {**dose, "is_full": False}
    dose["drag"] = min(dose["drag"], Fraction(floor(exact(hurt["drag_percent"]))))
    if is_belt(state):
        dose["sets"], dose["work_s"] = no_longer(state, dose["sets"], dose["work_s"])
    elif hurt.get("metres") is not None:
        dose["sets"] = min(dose["sets"], hurt["sets"])
        dose["metres"] = min(dose["metres"], hurt["metres"])
    return dose


def severity_of_effort(state: State) -> str:
    """4.2: the effort told beside the band of the step, the sets done, the steps' smoothness."""
    last = state["last"]
    if last is None:
        return "progress"
    _, highest = rpe_band(state["position"])
    rpe, done = exact(last["rpe"]), exact(last["completed"])
    if rpe >= highest + 2 or rpe >= 9 or done < Fraction(1, 2) or not last["smooth"]:
        return "step_down"
    if rpe > highest or done < Fraction(9, 10):
        return "repeat"
    return "progress"


def severity_of_gap(state: State) -> str:
    """6.9: the days since the last sled session; before the first there are none."""
    if is_start(state):
        return "progress"
    for up_to, severity in GAPS:
        if state["days_since_session"] <= up_to:
            return severity
    return "reonboard"


def hold(state: State, reasons: list[str]) -> Answer:
    """3.3, P1: a pause; go on a level below, at its step a."""
    return {"action": "hold", "resume_at": levels_below(state["position"], 1), "reasons": reasons}


# --- the ladder, 6.3 ---------------------------------------------------------------------------


def exact(number: float) -> Fraction:
    """A number as it was typed, so that a border is a border."""
    return Fraction(str(number))


def level_of(position: str) -> int:
    return int(position[1])


def drag_target(position: str) -> Fraction:
    return Fraction(STEP_ROWS[position][0])


def rpe_band(position: str) -> tuple[int, int]:
    row = STEP_ROWS[position]
    return int(row[5]), int(row[6])


def predicted_load_of_step(position: str) -> Fraction:
    return Fraction(STEP_ROWS[position][7])


def levels_below(position: str, levels: int) -> str:
    """6.9: a level's step a; the floor is L0a."""
    return f"L{max(0, level_of(position) - levels)}a"


def step_below(position: str) -> str:
    return LADDER[max(0, LADDER.index(position) - 1)]


def is_above(one: str, other: str) -> bool:
    return LADDER.index(one) > LADDER.index(other)


def lower_of(one: str, other: str) -> str:
    return min(one, other, key=LADDER.index)


# --- 6.5, step 4: the calendar -----------------------------------------------------------------


def last_pain(state: State) -> int:
    """A10 "the last pain": the worst told of the last session, its morning included."""
    last = state["last"]
    if last is None:
        return 0
    told = [last["pain_during"], last["pain_after"], last["pain_morning"]]
    return max(pain for pain in told if pain is not None)


def special_day(state: State) -> str | None:
    """6.6: the days with a session of their own: MD, MD-1, MD+1 after an hour."""
    after_an_hour = state["days_from_match"] == 1 and state["minutes_played"] >= 60
    if 0 in (state["days_to_match"], state["days_from_match"]):
        return "MD"  # today, whether it is still to come or over
    if after_an_hour and last_pain(state) > 2:
        return "MD+1 rest"  # A10: also over MD-1
    if state["days_to_match"] == 1:
        return "MD-1"
    if after_an_hour:
        return "MD+1"
    return None


def days_near_a_match(state: State) -> dict[str, Fraction]:
    """6.6: the days that make a session smaller or keep the step, each with its factor."""
    found: dict[str, Fraction] = {}
    since, minutes = state["days_from_match"], state["minutes_played"]
    if state["days_to_match"] == 2:
        found["md-2"] = Fraction("0.6")
    if (since == 2 and minutes >= 60) or (since == 1 and 30 <= minutes < 60):
        found["md+2"] = Fraction("0.8")
    if since == 1 and minutes < 30:
        found["md+1_unused"] = Fraction(1)
    return found


def deload(state: State) -> dict[str, Fraction]:
    """4.7 and 6.9: the fifth week of a block, from level 2."""
    if state["block_week"] == 5 and level_of(state["position"]) >= 2:
        return {"deload": Fraction("0.6")}
    return {}


# --- 6.5, step 5: the week ---------------------------------------------------------------------


def planned_week_change(state: State) -> Fraction | None:
    """4.9: today's step put to the last six days, in percent of the usual week.

    None where it says nothing: too few weeks, an empty usual week, a gap of 15 days.  The cases
    compare no warm-up, no walk of level 0 and no day around a match with anything.
    """
    usual = state["weekly_baseline_au"]
    if not usual or state["days_since_session"] >= 15 or state["mode"] == "warm_up":
        return None
    if level_of(state["position"]) == 0 or special_day(state) is not None:
        return None
    planned = exact(state["load_last_six_days_au"]) + predicted_load(state)
    return 100 * (planned - exact(usual)) / exact(usual)


def predicted_load(state: State) -> Fraction:
    """4.9: mid-band RPE times the estimated minutes of the step they stand on, belt or not."""
    position = state["position"]
    if not is_belt(state):
        return predicted_load_of_step(position)
    sets, seconds = BELT_TRACK[belt_of(position)]
    forward = ceil(Fraction(sets, 2)) if level_of(position) >= 2 else 0
    minutes = ceil(5 + Fraction(sets * seconds + (sets - 1) * 60, 60) + forward)
    return Fraction(sum(rpe_band(position)), 2) * minutes


def week(state: State) -> dict[str, Fraction]:
    """4.9 and 6.5, 5: amber keeps the step, red makes the session smaller too."""
    change = planned_week_change(state)
    if change is None:
        return {}
    more = change / 100 * exact(state["weekly_baseline_au"])
    if change > 40 and more > 60:
        return {"week_red": Fraction("0.6")}
    if change > 20 and more > 30:
        return {"week_amber": Fraction(1)}
    return {}


# --- 6.5, step 6: the position -----------------------------------------------------------------


def next_step(state: State) -> str | None:
    """6.5, 6 and A9: the step a step-up leads to; None at the top."""
    position = state["position"]
    if is_fast(state):
        return f"L{level_of(position) + 1}a"
    above = LADDER.index(position) + 1
    return LADDER[above] if above < len(LADDER) else None


def is_fast(state: State) -> bool:
    """FAST of 6.5, 6 and A9: easy twice, adults below 60, no symptoms, to level 2 at most."""
    return bool(
        state["easy_two"]
        and 18 <= state["age"] < 60
        and state["baseline_pain"] == 0
        and not state["amber_in_14_days"]
        and state["weeks_logged"] >= 3
        and level_of(state["position"]) < 2
    )


def highest_step(state: State) -> str:
    """6.3 caps, A7 and A8: the highest step a step-up may lead to."""
    highest = "L6c"
    if not is_adult(state):
        highest = lower_of(highest, "L4c")
    if state["age"] >= 65:
        highest = lower_of(highest, "L3c")
    if state["weeks_logged"] < 6 or state["amber_in_14_days"]:
        highest = lower_of(highest, "L4c")
    if state["equipment"] == "band":
        highest = lower_of(highest, "L3c")
    if is_unloaded_walking(state):
        highest = lower_of(highest, "L2a")
    return highest


def is_unloaded_walking(state: State) -> bool:
    """A7: no kit, or a sled that is too heavy where they stand: it carries to L2a."""
    if state["equipment"] == "none":
        return True
    if level_of(state["position"]) == 0 or state["equipment"] not in ("sled", "tyre"):
        return False
    return load(state, state["position"], is_full=True)["kind"] == "substitute"


def position_after(state: State, severity: str, *, is_blocked: bool) -> tuple[str, str, list[str]]:
    """6.5, 6: the decision, the position it leads to, and what capped it."""
    position = state["position"]
    reasons: list[str] = []
    decision = severity
    if is_start(state):
        decision = "start"
    elif severity == "progress":
        decision = "stay"
        above = next_step(state)
        is_ready = state["clean_sessions"] >= 2 and state["days_since_step_up"] >= 7
        if is_ready and not is_blocked:
            if is_above(above or position, highest_step(state)):
                reasons = ["level_cap"]  # who is at the top and above their cap is told so too
            elif above is not None:
                decision, position = "step_up", above
    elif severity == "step_down":
        position = step_below(position)
    elif severity == "level_down":
        position = levels_below(position, 1)
    elif severity == "two_levels_down":
        position = levels_below(position, 2)
    if state["equipment"] == "band" and is_above(position, "L3c"):
        position, reasons = "L3c", ["level_cap"]  # A8: shown L3c
    return decision, position, reasons


# --- the session -------------------------------------------------------------------------------


def session_of(state: State, severity: str, reasons: list[str]) -> Answer:
    """6.5, 4 to 8: the calendar, the week, the position, the sets, the load, the forward work."""
    special = special_day(state)
    if what_hurt(state) is not None:
        reasons = [*reasons, "hurt_when_light"]
    near = days_near_a_match(state)
    eased = deload(state)
    watched = week(state)
    is_blocked = bool(near or eased or watched or special or state["mode"] == "warm_up")
    decision, position, capped = position_after(state, severity, is_blocked=is_blocked)
    opened = {"decision": decision, "position": position}
    if special is not None:
        kept = reasons + capped + list(eased)
        return special_session(state, special, opened, kept)
    factors = near | eased | watched
    kept = reasons + capped + list(factors)
    factor = min(factors.values(), default=Fraction(1))
    return everyday_session(state, opened, factor, kept)


def special_session(state: State, special: str, opened: Answer, reasons: list[str]) -> Answer:
    """6.6 and A10: nothing planned, rest, the walk of MD+1, the warm-up of MD-1."""
    if special == "MD":
        return {"action": "optional", **opened, "special": "MD", "reasons": sorted(reasons)}
    if special == "MD+1 rest":
        return {"action": "rest", **opened, "special": "MD+1", "reasons": sorted(reasons)}
    if special == "MD+1":
        return {**walk(state, opened, "MD+1", 5), "reasons": sorted(reasons)}
    is_walk = state["equipment"] == "none" or only_walked(state)
    if level_of(opened["position"]) < 2 or is_walk:
        return {**walk(state, opened, "MD-1", 3), "reasons": sorted(reasons)}
    dose = {
        "sets": 3,
        "metres": 20,
        "work_s": 30,
        "track": "D1",
        "rest_s": 60,
        "tempo": "slow",
        "drag": Fraction(5),
        "band": (1, 2),
        "is_full": False,
        "forward": {"sets": 0, "exercise": None},
    }
    dose = no_more_than_what_hurt(state, dose)
    return loaded_session(state, {**opened, "mode": "warm_up", "special": "MD-1"}, dose, reasons)


def walk(state: State, opened: Answer, special: str, sets: int) -> Answer:
    """6.6: so many times 60 s of level 0."""
    sets, seconds = no_longer(state, sets, 60)
    minutes = minutes_of_walk(sets, seconds, 60)
    return {
        "action": "session",
        **opened,
        "special": special,
        "sets": sets,
        "work_s": seconds,
        "rest_s": 60,
        "rpe_band": [1, 2],
        "minutes": minutes,
        "predicted_load_au": Fraction(3, 2) * minutes,
    }


def everyday_session(state: State, opened: Answer, factor: Fraction, reasons: list[str]) -> Answer:
    """6.5, 7 and 8, for a session that no match day makes its own."""
    position = opened["position"]
    opened = {**opened, "mode": state["mode"]}
    _, sets, length, tempo, rest, low, high, _ = STEP_ROWS[position]
    if level_of(position) == 0:
        return unloaded_walk(state, opened, position, reasons)
    if state["equipment"] == "none":
        return unloaded_walk(state, opened, "L0c", [*reasons, "no_kit"])
    if only_walked(state):
        return unloaded_walk(state, opened, "L0c", reasons)
    is_warm_up = state["mode"] == "warm_up"
    track = belt_of(position)
    sets, metres = int(sets), int(length)
    if is_warm_up:
        factor = Fraction(1, 2)
    belt_sets, belt_seconds = reduced_belt(*BELT_TRACK[track], factor)
    dose = {
        "sets": belt_sets if is_belt(state) else max(2, ceil(sets * factor)),
        "metres": metres,
        "work_s": belt_seconds,
        "track": track,
        "rest_s": 60 if is_warm_up or is_belt(state) else int(rest),
        "tempo": "slow" if is_warm_up else tempo,
        "drag": min(drag_target(position), Fraction(10)) if is_warm_up else drag_target(position),
        "band": (2, 3) if is_warm_up else (int(low), int(high)),
        "is_full": not is_warm_up and factor == 1,
    }
    dose = no_more_than_what_hurt(state, dose)
    dose["forward"] = forward_work(state, position, dose["sets"])
    return loaded_session(state, opened, dose, reasons)


def unloaded_walk(state: State, opened: Answer, walked: str, reasons: list[str]) -> Answer:
    """6.3, level 0, and 6.7, no kit: ten minutes of walking.  The cases never cut a walk."""
    _, told_sets, told_seconds, _, rest, low, high, _ = STEP_ROWS[walked]
    sets, seconds = no_longer(state, int(told_sets), int(told_seconds))
    minutes = minutes_of_walk(sets, seconds, int(rest))
    answer = {
        "action": "session",
        **opened,
        "sets": sets,
        "work_s": seconds,
        "rest_s": int(rest),
        "drag_percent": 0,
        "added_kg": None,
        "rpe_band": [int(low), int(high)],
        "minutes": minutes,
        "predicted_load_au": Fraction(int(low) + int(high), 2) * minutes,
        "forward": {"sets": 0, "exercise": "easy_forward_walk"},
    }
    return finished(state, answer, reasons)


def minutes_of_walk(sets: int, seconds: int, rest: int) -> int:
    """6.3, the minutes of level 0."""
    return ceil(Fraction(sets * seconds + (sets - 1) * rest, 60)) + 5


def is_belt(state: State) -> bool:
    return bool(state["equipment"] == "treadmill_off")


def belt_of(position: str) -> str:
    """6.7: the track of a step; level 4 and above stay on D7."""
    return BELT_OF_STEP.get(position, "D7")


def reduced_belt(sets: int, seconds: int, factor: Fraction) -> tuple[int, int]:
    """6.7, reduction: three sets or more lose sets, fewer lose seconds."""
    if sets >= 3:
        return max(2, ceil(sets * factor)), seconds
    if factor == 1:
        return sets, seconds
    return sets, max(30, floor(seconds * factor / 15) * 15)


def forward_work(state: State, position: str, sets: int) -> Answer:
    """6.5, 8, 6.8 and A8: the level's default, or the easy walk."""
    if state["mode"] == "warm_up":
        return {"sets": 0, "exercise": None}
    has_symptoms = state["baseline_pain"] >= 1 or zone_of_pain(state) in ("amber1", "amber2")
    if has_symptoms or level_of(position) < 2:
        return {"sets": 0, "exercise": "easy_forward_walk"}
    exercise = "step_up"
    if state["equipment"] in ("sled", "wheeled"):
        exercise = "forward_sled_drag" if level_of(position) == 2 else "sled_push"
    elif state["equipment"] == "tyre":
        exercise = "forward_sled_drag"
    return {"sets": ceil(Fraction(sets, 2)), "exercise": exercise}


# --- 6.5, step 8: the equipment, 6.4 and 6.7 ---------------------------------------------------


def loaded_session(state: State, opened: Answer, dose: Answer, reasons: list[str]) -> Answer:
    """6.7: what the kit makes of the dose."""
    low, high = dose["band"]
    answer = {
        "action": "session",
        **opened,
        "sets": dose["sets"],
        "metres": dose["metres"],
        "rest_s": dose["rest_s"],
        "tempo": dose["tempo"],
        "drag_percent": dose["drag"],
        "added_kg": None,
        "rpe_band": [low, high],
        "forward": dose["forward"],
    }
    kit = state["equipment"]
    if kit == "treadmill_off":
        del answer["metres"], answer["tempo"], answer["drag_percent"]
        answer |= {"track": dose["track"], "work_s": dose["work_s"]}
        working = dose["sets"] * dose["work_s"]
    else:
        if kit == "hill":
            answer["grade_percent"] = min(dose["drag"], Fraction(15))
        elif kit in ("band", "wheeled"):
            reasons = [*reasons, "rpe_only"]
        else:
            pulled = load(state, opened["position"], is_full=dose["is_full"], drag=dose["drag"])
            if pulled["kind"] == "substitute" and what_hurt(state) is not None:
                return walk_instead(state, opened, reasons)
            reasons = reasons + pulled["reasons"]
            if pulled["kind"] == "substitute":
                return substitute(state, opened, pulled, reasons)
            if pulled["kind"] == "bridge":
                answer["metres"] = dose["metres"] // 2
            answer |= pulled["fields"]
        working = answer["sets"] * answer["metres"] / METRES_A_SECOND[dose["tempo"]]
    resting = (dose["sets"] - 1) * dose["rest_s"]
    answer["minutes"] = ceil(5 + Fraction(working + resting) / 60 + dose["forward"]["sets"])
    answer["predicted_load_au"] = Fraction(low + high, 2) * answer["minutes"]
    return finished(state, answer, reasons)


def walk_instead(state: State, opened: Answer, reasons: list[str]) -> Answer:
    """A4: where even the empty sled is more than what hurt, it is walked."""
    if "special" in opened:
        opened = {key: opened[key] for key in ("decision", "position")}
        return {**walk(state, opened, "MD-1", 3), "reasons": sorted(reasons)}
    return unloaded_walk(state, opened, "L0c", reasons)


def substitute(state: State, opened: Answer, pulled: Answer, reasons: list[str]) -> Answer:
    """6.4: the sled stays where it is."""
    answer = {
        "action": "substitute",
        "decision": opened["decision"],
        "position": opened["position"],
        "empty_sled_drag_percent": pulled["drag"],
    }
    return finished(state, answer, reasons)


def finished(state: State, answer: Answer, reasons: list[str]) -> Answer:
    """The week's change beside the session, reasons by name, numbers as they are shown."""
    change = planned_week_change(state)
    if change is not None:
        answer["planned_week_change_percent"] = change
    answer["reasons"] = sorted(reasons)
    return {key: shown(key, value) for key, value in answer.items()}


def shown(key: str, value: Any) -> Any:
    """6.4: a drag, as the change of a week, to one decimal; a half goes away from zero."""
    if not isinstance(value, Fraction):
        return value
    if not key.endswith("percent"):
        return float(value)
    tenths = floor(abs(value) * 10 + Fraction(1, 2))
    return float(Fraction(tenths, 10)) * (-1 if value < 0 else 1)


def friction_of(state: State) -> Fraction:
    """2.2 and 6.4: measured before the table."""
    if state["friction"] is not None:
        return exact(state["friction"])
    table = TYRE_FRICTION if state["equipment"] == "tyre" else SURFACE_FRICTION
    return table[state["surface"]]


def load(
    state: State, position: str, *, is_full: bool, drag: Fraction | None = None
) -> dict[str, Any]:
    """6.4, load conversion, with A7: plates, the empty sled, half the way, or a stand-in."""
    drag = drag_target(position) if drag is None else drag
    empty, step = exact(state["sled_empty_kg"]), exact(state["plate_step_kg"])
    if state["body_mass_kg"] is None:  # 6.4: body mass refused
        fields = {"added_kg": 0, "total_kg": empty}
        known = ["new_surface"] if state["new_surface"] else []
        return {"kind": "plates", "reasons": [*known, "rpe_only"], "fields": fields}
    mass, friction = exact(state["body_mass_kg"]), friction_of(state)
    total = drag / 100 * min(max(mass, Fraction(35)), Fraction(110)) / friction
    reasons = []
    if state["new_surface"]:
        total *= Fraction("0.9")
        reasons = ["new_surface"]
    if not is_adult(state):
        total = min(total, Fraction("0.55") * mass)
    empty_drag = 100 * friction * empty / mass
    added = floor((total - empty) / step) * step
    kind = "plates"
    if added < 0:
        added = Fraction(0)
        kind = kind_of_empty_sled(state, empty_drag, drag, is_full=is_full)
        if kind == "substitute":
            return {"kind": kind, "reasons": ["sled_too_heavy"], "drag": empty_drag}
        reasons.append(kind)
    estimated = 100 * friction * (empty + added) / mass
    fields = {
        "added_kg": added,
        "total_kg": empty + added,
        "estimated_drag_percent": estimated,
    }
    return {"kind": kind, "reasons": reasons, "fields": fields}


def kind_of_empty_sled(state: State, pulled: Fraction, drag: Fraction, *, is_full: bool) -> str:
    """A7: how far the empty sled may lie above the step's target; 6.3: 55 % under 18.

    Case R7-107: up to 9 points it is a BRIDGE too, for those a BRIDGE is for.
    """
    if not is_adult(state) and empty_is_over_55(state):
        return "substitute"
    excess = pulled - drag
    hurt = what_hurt(state)
    if hurt is not None and pulled > exact(hurt["drag_percent"]):
        return "substitute"
    heaviest = state["heaviest_drag_percent"]
    if excess > 0 and heaviest is not None and pulled > max(Fraction(16), exact(heaviest) + 6):
        return "substitute"
    if excess <= 3:
        return "empty_ok"
    may_bridge = is_adult(state) and state["baseline_pain"] <= 2
    was_pulled = heaviest is not None and exact(heaviest) >= pulled
    stands = state["clean_sessions"] >= 2 and is_full
    if may_bridge and (excess <= 6 or (excess <= 9 and (was_pulled or stands))):
        return "bridge"
    return "substitute"


def empty_is_over_55(state: State) -> bool:
    """6.3, caps: under 18 the sled in all weighs 55 % of the body at most."""
    return exact(state["sled_empty_kg"]) > Fraction("0.55") * exact(state["body_mass_kg"])
