"""`make picture`: draws the charts that `talk/test_charts.py` compares with, small, anew.

Each was looked at before it was kept: in light and dark surroundings, at a phone's width.
"""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from bot.enclosed.drawing import Drawing
from bot.outbox.painting.drawn import draw
from bot.outbox.painting.pen import palette
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.work import ByDistance
from bot.rules.log.done import Check, Entry, Log, Mode, Plan, Pulls
from bot.rules.log.progress import progress_in
from bot.rules.log.records import (
    Athlete,
    DistanceUnit,
    Fixture,
    Joint,
    Kit,
    Language,
    LoadUnit,
    Pause,
    PauseReason,
    Place,
    Region,
)
from bot.rules.pain.diary import finding_in, mornings_after
from bot.stories.progress.said import Weeks
from bot.words.phrase import drawn, phrase
from bot.words.voice import Voice
from tests.rules.athletes import an_athlete
from tests.talk.planners import at

HOME = Path(__file__).parent / "talk" / "charts"
TODAY = date(2026, 11, 29)
SMALL = 360  # pixels across: enough to tell what moved, and a few kilobytes
ENGLISH = Voice()
SPANISH = Voice(Language.SPANISH, LoadUnit.LB, DistanceUnit.YD)
GERMAN = Voice(Language("de"))
MASS = 80


def a_life(weeks: int, *, first: int = 3) -> tuple[Athlete, Log]:
    """Return weeks up to today: two sessions each, from a step on, with all that stands beside."""
    entries: list[Entry] = []
    checks: list[Check] = []
    monday = TODAY - timedelta(days=TODAY.weekday(), weeks=weeks - 1)
    for number in range(2 * weeks):
        day = monday + timedelta(days=number // 2 * 7 + number % 2 * 3)
        turf, lighter = number * 7 % 5 < 2, number // 2 % 5 == 4
        pain = 7 if number == weeks else max(0, 2 - 3 * number // (2 * weeks)) + 2 * turf
        entries.append(_session(number, day, first + number // 4, lighter=lighter, pain=pain))
        surface = Surface.TURF_3G if turf else Surface.GRASS_DRY
        entries[-1] = replace(entries[-1], surface=surface)
        checks.append(Check(day + timedelta(days=1), pain))
    fixtures = tuple(
        Fixture(monday + timedelta(weeks=week, days=5), 90) for week in range(0, weeks, 3)
    )
    away = Pause(TODAY - timedelta(days=12), TODAY - timedelta(days=8), PauseReason.EXAMS)
    athlete = replace(
        an_athlete(),
        joint=Joint(Region.KNEE, baseline=2),
        body_mass_kg=MASS,
        kit=Kit(Equipment.SLED, empty_kg=15, surface=Surface.TURF_3G),
        fixtures=fixtures,
        pauses=(away,),
    )
    return athlete, Log(tuple(entries), tuple(checks))


def _session(number: int, day: date, step: int, *, lighter: bool, pain: int) -> Entry:
    position = Position(min(step, 20))
    work = LADDER[position].work
    drag = LADDER[position].drag_percent
    metres = work.metres if isinstance(work, ByDistance) else None
    work_s = None if isinstance(work, ByDistance) else work.work_s
    added = None if position.level == 0 else max(0.0, drag * MASS / 100 / 0.4 - 15)
    sets = round(work.sets * 0.6) if lighter else work.sets
    plan = Plan(
        position.name,
        Mode.CONDITIONING,
        "stay",
        sets,
        metres=metres,
        work_s=work_s,
        added_kg=added,
        drag_percent=float(drag),
        reasons=("deload",) if lighter else (),
        total_kg=None if added is None else 15 + added,
        friction=None if added is None else 0.4,
    )
    own = number % 9 == 5
    return Entry(
        f"s{number}",
        day,
        at(day),
        (Pulls(sets, metres, work_s, added),),
        None if own else plan,
        rpe=4,
        minutes=20,
        pain_during=max(0, pain - 1),
        pain_after=None if number % 4 == 1 else max(0, pain - 1),
        pain_at=Place.HIP if number % 11 == 4 else None,
    )


def _charted(life: tuple[Athlete, Log], weeks: int, voice: Voice) -> Drawing:
    athlete, log = life
    finding = finding_in(mornings_after(athlete, log, TODAY))
    progress = progress_in(athlete, log, TODAY, weeks)
    content = Weeks(weeks, progress, athlete.joint.region, finding)
    phrase(content, voice)  # the words come first, and with them how a story draws
    found = drawn(content, voice)
    assert found is not None
    return found


def _painless() -> tuple[Athlete, Log]:
    athlete, log = a_life(10)
    entries = tuple(replace(one, pain_during=0, pain_after=0, pain_at=None) for one in log.entries)
    checks = tuple(replace(one, pain=0) for one in log.checks)
    return replace(athlete, fixtures=(), pauses=()), Log(entries, checks)


def _one() -> tuple[Athlete, Log]:
    athlete, log = a_life(1)
    return replace(athlete, fixtures=(), pauses=()), Log(log.entries[:1])


def _walks() -> tuple[Athlete, Log]:
    athlete, log = a_life(4, first=0)
    return replace(athlete, joint=Joint(Region.BOTH)), log


def every() -> dict[str, Drawing]:
    """Return the charts by name."""
    return {
        "four_weeks": _charted(a_life(16), 4, ENGLISH),
        "four_weeks_es": _charted(a_life(16), 4, SPANISH),
        "twelve_weeks": _charted(a_life(16), 12, ENGLISH),
        "twelve_weeks_de": _charted(a_life(16), 12, GERMAN),
        "a_year": _charted(a_life(60), 52, ENGLISH),
        "a_year_es": _charted(a_life(60), 52, SPANISH),
        "never_any_pain": _charted(_painless(), 12, ENGLISH),
        "one_session_es": _charted(_one(), 12, SPANISH),
        "walks": _charted(_walks(), 12, ENGLISH),
    }


def small(drawing: Drawing) -> Image.Image:
    """Return a chart as it is kept: small, in few colours."""
    image = Image.open(BytesIO(draw(drawing))).convert("RGB")
    height = round(image.height * SMALL / image.width)
    return image.resize((SMALL, height), Image.Resampling.BOX).quantize(palette=palette())


def main() -> None:
    """Draw all of them anew."""
    for name, drawing in every().items():
        small(drawing).save(HOME / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
