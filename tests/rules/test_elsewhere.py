"""Pain in a joint that is not watched: which one is asked about, and what follows (A22)."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.rules.log.done import Check, Entry, Log
from bot.rules.log.past import past_of
from bot.rules.log.records import Joint, Place, Region
from bot.rules.pain.elsewhere import joint_to_watch, region_with, watching
from tests.rules.athletes import an_athlete, day, done

KNEE = replace(an_athlete(), joint=Joint(Region.KNEE, baseline=1))
HIP = Place.HIP


def session(number: int, pain: int = 0, at: Place | None = None) -> Entry:
    return replace(done(number, pain=pain), pain_at=at)


def told(number: int, pain: int, at: Place | None = HIP, hour: int = 8) -> Check:
    on = day(number)
    moment = datetime(on.year, on.month, on.day, hour, tzinfo=UTC)
    return Check(on, None, at=moment, elsewhere=pain, elsewhere_at=at)


@pytest.mark.parametrize(
    "entries, checks, place",
    [
        pytest.param([session(0, 3, HIP)], [], None, id="one session"),
        pytest.param([session(0, 3, HIP), session(3, 3, HIP)], [], HIP, id="two running"),
        pytest.param([session(0, 3, HIP), session(3, 2, HIP)], [], None, id="the second below 3"),
        pytest.param(
            [session(0, 3, HIP), session(3), session(7, 3, HIP)], [], None, id="not running"
        ),
        pytest.param(
            [session(0, 3, HIP), session(3, 3, Place.ANKLE)], [], None, id="another joint"
        ),
        pytest.param([session(0, 4), session(3, 4)], [], None, id="no place named"),
        pytest.param(
            [session(0, 4, Place.KNEE), session(3, 4, Place.KNEE)], [], None, id="the watched one"
        ),
        pytest.param(
            [session(0, 4, Place.ELSEWHERE), session(3, 4, Place.ELSEWHERE)],
            [],
            None,
            id="no joint that can be watched",
        ),
        pytest.param(
            [session(0), session(3)], [told(1, 3), told(4, 4)], HIP, id="told on days after"
        ),
        pytest.param(
            [session(0), session(3)],
            [told(3, 3, hour=8), told(4, 3)],
            HIP,
            id="on the day, before it",
        ),
        pytest.param(
            [session(0), session(3)], [told(3, 3, hour=20)], None, id="on the day, behind it: once"
        ),
        pytest.param(
            [session(0, 3, HIP), session(3)],
            [Check(day(3), None, in_session=4, place=HIP)],
            HIP,
            id="in the middle of it",
        ),
    ],
)
def test_a_joint_sore_two_sessions_running_is_asked_about(
    entries: list[Entry], checks: list[Check], place: Place | None
) -> None:
    past = past_of(KNEE, Log(tuple(entries), tuple(checks)), day(5))

    assert joint_to_watch(past) is place


@pytest.mark.parametrize(
    "known, place",
    [
        pytest.param({"joint": Joint()}, HIP, id="who watches none"),
        pytest.param({"joint": Joint(Region.HIP)}, None, id="who watches it already"),
        pytest.param({"not_watched": ("hip",)}, None, id="who would rather not"),
        pytest.param({"not_watched": ("ankle",)}, HIP, id="who would rather not another"),
    ],
)
def test_whoever_watches_it_or_would_rather_not_is_not_asked(
    known: dict[str, Any], place: Place | None
) -> None:
    log = Log((session(0, 3, HIP), session(3, 3, HIP)))

    assert joint_to_watch(past_of(replace(KNEE, **known), log, day(4))) is place


@pytest.mark.parametrize(
    "watched, place, region",
    [
        ("none", "hip", "hip"),
        ("knee", "hip", "hip"),
        ("knee", "ankle", "both"),
        ("ankle", "knee", "both"),
        ("hip", "knee", "knee"),
        ("both", "hip", "hip"),
    ],
)
def test_one_joint_is_watched_or_knee_and_ankle(watched: str, place: str, region: str) -> None:
    assert region_with(Region(watched), Place(place)).value == region


def test_another_joint_begins_with_a_usual_morning_of_its_own() -> None:
    joint = watching(Joint(Region.KNEE, baseline=2, walking_pain=3), Region.HIP, day(4))

    assert joint == Joint(Region.HIP, asked=day(4), before=2)
    assert watching(joint, Region.ANKLE, day(4)) == Joint(Region.ANKLE, asked=day(4), before=2)
    assert watching(joint, Region.HIP, day(9)) is joint
