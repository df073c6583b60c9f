"""From the name of a place to its time zones."""

from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.body.talk import BodyTalk, body_talk
from bot.reading.tables import table
from bot.reading.zones import (
    MOST_FOUND,
    city_in,
    city_of,
    find_zones,
    near_zones,
    offered_zones,
    places,
)
from bot.rules.log.records import Language


@pytest.mark.parametrize(
    "typed, zone",
    [
        ("Madrid", "Europe/Madrid"),
        ("new york", "America/New_York"),
        ("Nueva York", "America/New_York"),
        ("Bogotá, Colombia", "America/Bogota"),
        ("BOGOTA", "America/Bogota"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Londres", "Europe/London"),
        ("Ciudad de México", "America/Mexico_City"),
        ("San Francisco", "America/Los_Angeles"),
        ("europe/berlin", "Europe/Berlin"),
        ("America/New_York", "America/New_York"),
        ("UTC", "UTC"),
        ("UTC+2", "Etc/GMT-2"),
        ("GMT-3", "Etc/GMT+3"),
        ("+1", "Etc/GMT-1"),
        ("utc+05:30", "Asia/Kolkata"),
        ("new y", "America/New_York"),
    ],
)
def test_a_place_has_one_zone(typed: str, zone: str) -> None:
    assert find_zones(typed) == (zone,)


@pytest.mark.parametrize("typed", ["Córdoba", "Valencia", "Birmingham", "Spain", "san"])
def test_two_places_of_one_name_are_both_offered(typed: str) -> None:
    assert 1 < len(find_zones(typed)) <= MOST_FOUND


@pytest.mark.parametrize(
    "typed", ["", "   ", "zzz", "UTC+15", "GMT-13", "utc+1:17", "🙂", "la p4z"]
)
def test_what_is_no_place_has_no_zone(typed: str) -> None:
    assert find_zones(typed) == ()


def test_a_slip_of_the_finger_is_offered_but_never_taken() -> None:
    assert find_zones("Madird") == ()
    assert near_zones("Madird") == ("Europe/Madrid",)


@pytest.mark.parametrize("where", table("clocks"))
def test_every_city_that_is_offered_is_found_by_the_name_on_its_button(where: str) -> None:
    for language in Language:
        for zone in offered_zones(where, language):
            assert zone in find_zones(city_in(zone, language))


def test_an_offset_reads_as_people_write_it() -> None:
    assert city_of("Etc/GMT-2") == "UTC+2"


def test_every_zone_in_the_table_exists() -> None:
    assert {zone for zones in places().values() for zone in zones} <= available_timezones()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("beside", ["{}", "{}, Spain"])
def test_no_place_is_a_slip_of_a_sign(beside: str, language: Language) -> None:
    slips = [
        "A Coruña",
        "Soria",
        "Ibiza",
        "Vigo",
        "Marsella",
        "Torino",
        "Almaty",
        "Luanda",
        "Asmara",
    ]

    heard = {name for name in slips if body_talk(beside.format(name), language) != BodyTalk()}

    assert heard == set()


@pytest.mark.parametrize(
    "line", ["asthma", "in Ibiza my knee swelled", "Soria, chest pain", "asma/Soria"]
)
def test_a_sign_beside_a_place_is_heard(line: str) -> None:
    assert body_talk(line, Language.ENGLISH).rows


@given(st.text(max_size=40))
def test_any_text_is_answered_with_zones_that_exist(typed: str) -> None:
    assert set(find_zones(typed)) <= available_timezones()
