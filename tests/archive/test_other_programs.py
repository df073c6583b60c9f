"""Files of other programs, five variants of each of three: in all of them the same sessions."""

from datetime import date, datetime
from pathlib import Path

import pytest

from bot.archive.brought import Found, Program, Refused
from bot.archive.foreign.opening import decoded
from bot.archive.foreign.programs import is_sled
from bot.archive.foreign.reading import Reader, read
from bot.rules.log.records import DistanceUnit, LoadUnit

FILES = sorted((Path(__file__).parent / "files").glob("*_*.csv"))
SPAIN = Reader(date(2026, 3, 2), "Europe/Madrid", LoadUnit.KG, 1990)
DONE = [
    (date(2025, 5, 3), [(3, 20.0, 40.0)]),
    (date(2025, 5, 10), [(4, 20.0, 42.5)]),
]


def found_in(content: bytes | str, reader: Reader = SPAIN) -> Found:
    found = read(content if isinstance(content, bytes) else content.encode(), reader)
    assert isinstance(found, Found), found
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_two_sessions_are_read_from_every_variant(file: Path) -> None:
    found = found_in(file.read_bytes())

    done = [
        (
            one.day,
            [(run.pulls, run.metres, round((run.added_kg or 0) * 2) / 2) for run in one.pulls],
        )
        for one in found.entries
    ]
    assert done == DONE
    assert found.program == file.stem.partition("_")[0]
    assert (found.unread, found.others) == (0, 1)
    assert found.entries[0].note == "easy, turf"


def test_there_are_five_variants_of_three_programs() -> None:
    programs = [file.stem.partition("_")[0] for file in FILES]

    assert {one: programs.count(one) for one in set(programs)} == {
        Program.STRONG: 5,
        Program.HEVY: 5,
        Program.FITNOTES: 5,
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_was_added_to_a_file_changes_no_id_of_what_was_there(file: Path) -> None:
    whole = file.read_bytes()
    text = decoded(whole)
    assert isinstance(text, str)
    lines = text.splitlines(keepends=True)
    shorter = "".join(lines[:3]).encode()

    (first,) = found_in(shorter).entries

    assert first.id == found_in(whole).entries[0].id


def test_hours_of_a_file_are_those_of_whoever_sends_it() -> None:
    strong = found_in((FILES[-1].parent / "strong_a.csv").read_bytes())

    assert strong.entries[0].logged_at == datetime.fromisoformat("2025-05-03T18:02:11+02:00")
    assert strong.entries[0].rpe == 7


@pytest.mark.parametrize(
    ("unit", "kg", "metres", "distances"),
    [(LoadUnit.KG, 40.0, 20.0, DistanceUnit.M), (LoadUnit.LB, 18.144, 18.3, DistanceUnit.YD)],
)
def test_what_names_no_unit_is_read_in_their_own_and_that_is_told(
    unit: LoadUnit, kg: float, metres: float, distances: DistanceUnit
) -> None:
    content = (FILES[-1].parent / "strong_a.csv").read_bytes()

    found = found_in(content, Reader(date(2026, 3, 2), unit=unit))

    run = found.entries[0].pulls[0]
    assert (run.added_kg, run.metres) == (kg, metres)
    assert (found.loads_in, found.distances_in) == (unit, distances)


@pytest.mark.parametrize(
    ("exercise", "expected"),
    [
        ("Sled Drag", True),
        ("Backward Sled Drag (20 m)", True),
        ("SLED PULL - Backwards", True),
        ("Prowler", True),
        ("Reverse Prowler Drag", True),
        ("Tyre drag", True),
        ("Backward drag", True),
        ("Drag, reverse", True),
        ("Trineo", True),
        ("Arrastre de trineo", True),
        ("Schlittenziehen", True),
        ("Schlitten", True),
        ("Traîneau arrière", True),
        ("Trenó para trás", True),
        ("Sled Push", False),
        ("Prowler Push", False),
        ("Empujar trineo", False),
        ("Schlitten schieben", False),
        ("Sled 45° Leg Press", False),
        ("Sled Hack Squat", False),
        ("Calf press (sled)", False),
        ("Sled Row", False),
        ("Barbell Row", False),
        ("Deadlift", False),
        ("Reverse Lunge", False),
        ("Reverse Fly", False),
        ("Backward run", False),
        ("Pull Up", False),
        ("Knuckledragger", False),
        ("Slederama", False),
        ("", False),
    ],
)
def test_what_is_sled_work_goes_by_its_name(exercise: str, expected: bool) -> None:
    assert is_sled(exercise) is expected


def hevy(**cells: str) -> str:
    row = {"start_time": "2025-05-03 18:00:00", "exercise_title": "Sled Drag", "set_index": "0"}
    row |= {"weight_kg": "40", "distance_km": "0.02", "duration_seconds": "", "rpe": ""} | cells
    return ",".join(row) + "\n" + ",".join(f'"{one}"' for one in row.values()) + "\n"


@pytest.mark.parametrize(
    ("cells", "wrong"),
    [
        ({"start_time": "tomorrow"}, "day"),
        ({"start_time": "2025-02-30 10:00:00"}, "day"),
        ({"start_time": "0000-05-03"}, "day"),
        ({"start_time": "99999-05-03"}, "day"),
        ({"start_time": "03/05/2025"}, "day"),
        ({"start_time": "2026-03-03"}, "ahead"),
        ({"start_time": "1989-12-31"}, "before birth"),
        ({"weight_kg": "-5"}, "load"),
        ({"weight_kg": "1001"}, "load"),
        ({"weight_kg": "heavy"}, "load"),
        ({"weight_kg": "1e3"}, "load"),
        ({"weight_kg": "nan"}, "load"),
        ({"weight_kg": "9" * 400}, "load"),
        ({"weight_kg": "=40"}, "load"),
        ({"distance_km": "-1"}, "distance"),
        ({"distance_km": "inf"}, "distance"),
        ({"distance_km": "42"}, "distance"),
        ({"distance_km": "", "duration_seconds": "7200"}, "seconds"),
        ({"rpe": "11"}, "effort"),
    ],
)
def test_a_line_that_cannot_be_is_named_and_left_out(cells: dict[str, str], wrong: str) -> None:
    found = found_in(hevy(**cells))

    assert found.entries == ()
    assert [(one.line, one.wrong.value) for one in found.wrong] == [(2, wrong)]


@pytest.mark.parametrize(
    ("cells", "run"),
    [
        ({"weight_kg": ""}, (None, 20.0, None)),
        ({"weight_kg": "0"}, (None, 20.0, None)),
        ({"distance_km": "0", "duration_seconds": "45"}, (40.0, None, 45)),
        ({"distance_km": "", "duration_seconds": "1:30"}, (40.0, None, 90)),
        ({"distance_km": ""}, (40.0, None, None)),
        ({"weight_kg": "42,5"}, (42.5, 20.0, None)),
        ({"weight_kg": "1.000,0"}, (1000.0, 20.0, None)),
    ],
)
def test_nothing_stands_for_nothing_told(
    cells: dict[str, str], run: tuple[float | None, float | None, int | None]
) -> None:
    (entry,) = found_in(hevy(**cells)).entries

    (pulls,) = entry.pulls
    assert (pulls.added_kg, pulls.metres, pulls.work_s) == run


def test_only_the_first_lines_are_named_and_the_others_counted() -> None:
    head, row = hevy(weight_kg="-1").splitlines()

    found = found_in("\n".join([head, *[row] * 50]))

    assert ([one.line for one in found.wrong], found.unread) == ([2, 3, 4], 50)


def test_a_workout_of_more_pulls_than_anybody_does_is_left_out() -> None:
    head, row = hevy().splitlines()

    found = found_in("\n".join([head, *[row] * 101]))

    assert (found.entries, found.unread) == ((), 1)


def test_a_table_of_no_sled_work_is_told_so() -> None:
    assert read(hevy(exercise_title="Squat").encode(), SPAIN) == Refused(why="no sled")  # type: ignore[arg-type]


def test_words_about_a_body_stay_in_the_note() -> None:
    (entry,) = found_in(hevy(exercise_notes="knee locked, pain 8")).entries

    assert entry.note == "knee locked, pain 8"
    assert (entry.pain_during, entry.pain_after, entry.plan) == (None, None, None)
