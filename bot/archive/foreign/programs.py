"""What other training logs write: which program it was, and what its rows say of sled work.

Each is known by its header, and read by it: columns in another order, under their names in
another language, or newer than this code make no difference.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.archive.brought import Program, Wrong
from bot.archive.foreign.cells import folded, meant, moment, names, number, seconds, told
from bot.archive.foreign.sheets import Row, Sheet
from bot.rules.load.units import KG_PER_LB, M_PER_FT, M_PER_YD
from bot.rules.log.records import DistanceUnit, LoadUnit

SIGNATURES: Mapping[Program, frozenset[str]] = {
    Program.HEVY: frozenset({"start", "exercise", "order"}),
    Program.STRONG: frozenset({"date", "workout", "exercise", "order"}),
    Program.FITNOTES: frozenset({"date", "exercise", "category"}),
}
"""The columns by which a program's table is known."""

MOST_KG = 1_000.0
MOST_METRES = 2_000.0
MOST_SECONDS = 3_600.0
SHORT = 2.0  # a distance without a unit below it is no pull in metres, but one in km or miles
_M_PER_MI = 1609.344
_METRES = {"m": 1.0, "km": 1000.0, "mi": _M_PER_MI, "yd": M_PER_YD, "ft": M_PER_FT}
_SETS = re.compile(r"\d+|[a-z]", re.IGNORECASE)  # others are rests and remarks


@dataclass(frozen=True, slots=True)
class Pull:
    """A row that tells of one pull.

    It begins in `line`; `at` is the wall time where the file has one.  `loads_in` and
    `distances_in` are units that were taken for granted, None where the file names them.
    """

    line: int
    day: date
    at: datetime | None
    workout: str
    kg: float | None = None
    pounds: float | None = None
    metres: float | None = None
    seconds: int | None = None
    rpe: float | None = None
    notes: tuple[str, ...] = ()
    loads_in: LoadUnit | None = None
    distances_in: DistanceUnit | None = None


def program_of(columns: frozenset[str]) -> Program | None:
    """Return the program whose columns these are; None: one that is not known."""
    return next((one for one, wanted in SIGNATURES.items() if wanted <= columns), None)


def column(name: str) -> str | None:
    """Return what a header stands for.

    >>> column("Exercise Name"), column("Gewicht (kg)"), column("superset_id")
    ('exercise', 'weight_kg', None)
    """
    return meant("columns", name)


def is_sled(exercise: str) -> bool:
    """Tell whether an exercise is one that the coach knows: a sled or a tyre that is pulled.

    >>> [is_sled(one) for one in ("Backward Sled Drag", "Sled Push", "Trineo hacia atrás")]
    [True, False, True]
    """
    plain, patterns = folded(exercise), names("exercises")
    if re.search(patterns["pulled"], plain):
        return True
    is_other = re.search(patterns["other"], plain) is not None
    return re.search(patterns["sled"], plain) is not None and not is_other


def is_set(row: Row) -> bool:
    """Tell whether a row is of a set: there are rests and remarks among them."""
    order = row["order"]
    return not order or _SETS.fullmatch(order) is not None


def pull_of(row: Row, sheet: Sheet, unit: LoadUnit) -> Pull | Wrong:
    """Return what a row says; `unit` is that of loads where the table names none."""
    when = moment(row["start"] or row["date"])
    if when is None:
        return Wrong.DAY
    load = _load(row, sheet, unit)
    if isinstance(load, Wrong):
        return load
    length = _length(row, unit)
    if isinstance(length, Wrong):
        return length
    worked = _filled(row["seconds"], seconds)
    if isinstance(worked, str) or (worked is not None and not 0 < worked <= MOST_SECONDS):
        return Wrong.SECONDS
    rpe = _filled(row["rpe"], number)
    if isinstance(rpe, str) or (rpe is not None and not 0 <= rpe <= 10):
        return Wrong.EFFORT
    kg, pounds, loads_in = load
    metres, distances_in = length
    return Pull(
        row.line,
        when[0],
        when[1],
        row["workout"],
        kg,
        pounds,
        metres,
        None if worked is None or metres is not None else max(1, round(worked)),
        rpe,
        tuple(filter(None, (told(row["note"]), told(row["workout_note"])))),
        loads_in,
        distances_in,
    )


_Load = tuple[float | None, float | None, LoadUnit | None]


def _load(row: Row, sheet: Sheet, unit: LoadUnit) -> _Load | Wrong:
    """Return the load in kilograms, in pounds where it is in those, and the unit if it is guessed.

    Nothing stands for no load told: the others write 0 for that.
    """
    guessed: LoadUnit | None = None
    if row["weight_kg"]:
        text, unit = row["weight_kg"], LoadUnit.KG
    elif row["weight_lb"]:
        text, unit = row["weight_lb"], LoadUnit.LB
    else:
        text = row["weight"]
        named = meant("units", row["weight_unit"])
        if row["weight_unit"] and named not in (LoadUnit.KG, LoadUnit.LB):
            return Wrong.LOAD
        if named is not None:
            unit = LoadUnit(named)
        elif "weight_unit" not in sheet.columns:
            guessed = unit
    load = _filled(text, number)
    if load is None:
        return None, None, None
    if isinstance(load, str) or load < 0:
        return Wrong.LOAD
    kg = load if unit is LoadUnit.KG else load * KG_PER_LB
    if kg > MOST_KG:
        return Wrong.LOAD
    return kg, load if unit is LoadUnit.LB else None, guessed


def _length(row: Row, unit: LoadUnit) -> tuple[float | None, DistanceUnit | None] | Wrong:
    """Return the metres of a pull, and the unit where it is guessed."""
    guessed: DistanceUnit | None = None
    for column_, metres in (
        ("distance_m", 1.0),
        ("distance_km", 1000.0),
        ("distance_mi", _M_PER_MI),
    ):
        if row[column_]:
            text, factor = row[column_], metres
            break
    else:
        text = row["distance"]
        named = meant("units", row["distance_unit"])
        if row["distance_unit"] and named not in _METRES:
            return Wrong.DISTANCE
        factor = _METRES.get(named or "", 0.0)
    length = _filled(text, number)
    if length is None:
        return None, None
    if isinstance(length, str) or length < 0:
        return Wrong.DISTANCE
    if not factor:
        is_lb = unit is LoadUnit.LB
        guessed = DistanceUnit.YD if is_lb else DistanceUnit.M
        long, short = (_M_PER_MI, M_PER_YD) if is_lb else (1000.0, 1.0)
        factor = long if length < SHORT else short
    metres = round(length * factor, 1)
    return Wrong.DISTANCE if not 0 < metres <= MOST_METRES else (metres, guessed)


def _filled(text: str, read: Callable[[str], float | None]) -> float | str | None:
    """Return the number in a cell, the text where it is none; None where it is empty or 0."""
    if not text:
        return None
    value = read(text)
    if value is None:
        return text
    return float(value) or None
