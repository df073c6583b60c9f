"""The tables of the coaching specification, copied by hand: 2.2, 6.3, 6.7, 6.9, the defaults.

Nothing here comes from the coach, so that a slip of the pen in either shows.
"""

from fractions import Fraction

DEFAULT_STATE = {
    "age": 25,
    "guardian_confirmed": False,
    "body_mass_kg": 75,
    "equipment": "sled",
    "sled_empty_kg": 15,
    "plate_step_kg": 2.5,
    "surface": "gym_turf",
    "friction": None,
    "new_surface": False,
    "position": "L1a",
    "clean_sessions": 0,
    "days_since_step_up": 99,
    "days_since_session": 3,
    "stable_three": False,
    "baseline_pain": 0,
    "block_week": 1,
    "weeks_logged": 8,
    "amber_in_14_days": False,
    "days_to_match": None,
    "days_from_match": None,
    "minutes_played": 90,
    "easy_two": False,
    "mode": "conditioning",
    "red_flag": None,
    "load_last_six_days_au": 0,
    "weekly_baseline_au": None,
    "first_session": False,
    "heaviest_drag_percent": None,
    "last": None,
    "hurt_with": None,
}

# 6.3: step, drag % of body weight, sets, metres (level 0: seconds), tempo, rest s, lowest and
# highest RPE, predicted load in AU.
STEPS = """
L0a  0 5  60 slow    60 1 2  21
L0b  0 4 120 slow    60 1 2  24
L0c  0 2 300 slow    60 1 2  24
L1a  5 3  20 slow    60 2 3  22.5
L1b  5 4  20 slow    60 2 3  27.5
L1c  5 5  20 slow    60 2 3  32.5
L2a 10 4  20 slow    60 3 4  45.5
L2b 10 5  20 slow    60 3 4  56
L2c 10 6  20 slow    60 3 4  59.5
L3a 15 5  20 steady  90 4 5  76.5
L3b 15 6  20 steady  90 4 5  85.5
L3c 15 7  20 steady  90 4 5  99
L4a 20 6  20 steady  90 5 6 104.5
L4b 20 7  20 steady  90 5 6 121
L4c 20 8  20 steady  90 5 6 132
L5a 25 6  25 steady 120 6 7 143
L5b 25 7  25 steady 120 6 7 169
L5c 25 8  25 steady 120 6 7 182
L6a 30 6  25 steady 120 6 7 143
L6b 30 7  25 steady 120 6 7 169
L6c 30 8  25 steady 120 6 7 182
"""
STEP_ROWS = {row.split()[0]: row.split()[1:] for row in STEPS.strip().splitlines()}
LADDER = list(STEP_ROWS)

METRES_A_SECOND = {"slow": Fraction("0.5"), "steady": Fraction("0.7")}  # 2.6

SURFACE_FRICTION = {  # 2.2
    "gym_turf": Fraction("0.35"),
    "turf_3g": Fraction("0.40"),
    "grass_dry": Fraction("0.45"),
    "grass_wet": Fraction("0.35"),
    "track": Fraction("0.50"),
    "rubber": Fraction("0.60"),
    "concrete": Fraction("0.50"),
}
TYRE_FRICTION = {  # 2.2, the row of the tyre; where it names no surface, its default
    "gym_turf": Fraction("0.60"),
    "turf_3g": Fraction("0.60"),
    "grass_dry": Fraction("0.60"),
    "grass_wet": Fraction("0.50"),
    "track": Fraction("0.70"),
    "rubber": Fraction("0.60"),
    "concrete": Fraction("0.70"),
}

BELT_TRACK = {  # 6.7: sets and seconds
    "D1": (4, 30),
    "D2": (5, 30),
    "D3": (4, 45),
    "D4": (5, 45),
    "D5": (3, 90),
    "D6": (2, 150),
    "D7": (1, 300),
}
BELT_OF_STEP = {  # 6.7; from level 4 on D7
    "L1a": "D1",
    "L1b": "D1",
    "L1c": "D2",
    "L2a": "D3",
    "L2b": "D3",
    "L2c": "D4",
    "L3a": "D5",
    "L3b": "D5",
    "L3c": "D6",
}

GAPS = [  # 6.9: up to so many days since the last session
    (9, "progress"),
    (14, "repeat"),
    (21, "step_down"),
    (35, "level_down"),
    (56, "two_levels_down"),
]
SEVERITIES = [  # 6.5, mildest first
    "progress",
    "repeat",
    "step_down",
    "level_down",
    "two_levels_down",
    "hold",
    "reonboard",
]
