"""The squad's kit, told once: what a room says of it, and whose session is reckoned on it."""

from datetime import UTC, datetime

import pytest

from bot.reading.squads.kit import read_squad_kit
from bot.rules.load.surfaces import Surface
from bot.rules.log.done import Entry
from bot.rules.log.records import Language
from bot.rules.squads.kit import SquadKit
from bot.store import people
from tests.squad.rooms import Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
SQUADS = "On the squad's 25 kg sled."


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        (
            "kit two sleds, 25 and 32 kg, plates 20 20 10 10 5 5, 3g",
            SquadKit((25, 32), (20, 20, 10, 10, 5, 5), surface=Surface.TURF_3G),
        ),
        ("sleds 25, 32", SquadKit((25, 32))),
        ("25 kg sled, 10 and 5 kg plates", SquadKit((25,), (10, 5))),
        ("plates 2 x 20, 2 x 10", SquadKit(plates=(20, 20, 10, 10))),
        ("plates of 5", SquadKit(plate_step_kg=5)),
        ("plates 45 45 25 lb", SquadKit(plates=(20.41, 20.41, 11.34))),
        ("place River Park", SquadKit(place="River Park")),
        ("sled 300", None),
        ("sled 25, on the road", None),
    ],
)
def test_a_kit_is_read_as_it_is_said(text: str, kit: SquadKit | None) -> None:
    assert read_squad_kit(text, Language.ENGLISH) == kit


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("dos trineos, 25 y 32 kg, discos de 5", SquadKit((25, 32), plate_step_kg=5)),
        ("trineo de 25,5 kg", SquadKit((25.5,))),
        ("lugar: Parque Norte", SquadKit(place="Parque Norte")),
    ],
)
def test_it_is_read_in_spanish(text: str, kit: SquadKit) -> None:
    assert read_squad_kit(text, Language.SPANISH) == kit


async def _kitted(squad: Hall, text: str = "/squad sled 25, plates 20 10 10 5") -> None:
    await squad.types("cara", text)


async def test_the_room_reads_what_there_is(squad: Hall) -> None:
    card, _ = await squad.types("cara", "/squad kit sleds 25, 32, plates of 5, grass")

    assert "\nKit: sleds 25 kg and 32 kg, plates in steps of 5 kg, dry grass\n" in card
    assert "sleds 25 kg and 32 kg" in (await squad.types("ana", "/squad"))[0]


async def test_sleds_and_floor_are_tapped(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Sleds and plates")
    await squad.taps("cara", "25 kg")

    (said,) = await squad.taps("cara", "Wet grass")

    assert said.splitlines()[0] == "Kit: sled 25 kg, wet grass"


async def test_only_an_admin_tells_the_kit(squad: Hall) -> None:
    assert await squad.types("ana", "/squad sled 25") == []
    assert "Only an admin" in squad.post.to("ana")[-1].body.plain


async def test_what_no_sled_weighs_is_asked_again(squad: Hall) -> None:
    (said,) = await squad.types("cara", "/squad sled 900")

    assert "For example: /squad kit" in said


async def test_who_is_in_pulls_the_squads_sled_that_day_and_their_own_on_others(
    squad: Hall,
) -> None:
    await _kitted(squad)
    await squad.until(AT_SIX)
    assert SQUADS not in "\n".join(await squad.tells("ana", "/today"))

    await squad.taps("ana", "I'm in")
    here = "\n".join(await squad.tells("ana", "/today"))
    await squad.waits(days=3)
    later = "\n".join(await squad.tells("ana", "/today"))

    assert SQUADS in here
    assert SQUADS not in later


async def test_whoever_stays_away_pulls_their_own(squad: Hall) -> None:
    await _kitted(squad)
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    await squad.taps("ana", "Not today")

    assert SQUADS not in "\n".join(await squad.tells("ana", "/today"))


async def test_plates_are_those_that_are_there(squad: Hall) -> None:
    await _kitted(squad, "/squad sled 5, plates 6 4")
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    assert "Put on 6 kg: with the 5 kg sled" in "\n".join(await squad.tells("ana", "/today"))


async def test_why_tells_of_the_plates_that_are_there(squad: Hall) -> None:
    await _kitted(squad, "/squad sled 5, plates 6 4")
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    said = "\n".join(await squad.tells("ana", "/why"))

    assert "The sled is 5 kg, so 6 kg of plates, the most that those at hand make" in said


async def entries_of(squad: Hall, who: str) -> tuple[Entry, ...]:
    snapshot = await squad.coach._database.transact(
        lambda connection: people.by_athlete(connection, [f"athlete-{who}"])
    )
    return snapshot.files[f"athlete-{who}"].snapshot.log.entries


async def test_the_log_is_read_against_the_squads_kit(squad: Hall) -> None:
    await _kitted(squad, "/squad sled 5, plates 6 4")
    await squad.until(AT_SIX)

    await squad.types("ana", "done rpe 4 pain 0", squad.reminder())

    (entry,) = await entries_of(squad, "ana")
    assert entry.plan is not None
    assert (entry.plan.added_kg, entry.plan.total_kg) == (6, 11)


async def test_a_week_that_is_taken_is_reckoned_on_the_squads_kit(squad: Hall) -> None:
    await _kitted(squad)
    await squad.taps("cara", "More")
    await squad.taps("cara", "Propose the week")
    await squad.touches("ana", "Take this week")
    await squad.until(AT_SIX)

    assert SQUADS in "\n".join(await squad.tells("ana", "/today"))


async def test_leaving_the_squad_leaves_its_kit(squad: Hall) -> None:
    await _kitted(squad)
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    await squad.leaves("ana")

    assert SQUADS not in "\n".join(await squad.tells("ana", "/today"))


async def test_a_kit_that_changes_changes_what_is_lent(squad: Hall) -> None:
    await _kitted(squad)
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    await squad.types("cara", "/squad sled 20")

    assert "On the squad's 20 kg sled." in "\n".join(await squad.tells("ana", "/today"))


async def test_a_session_that_is_called_off_lends_nothing(squad: Hall) -> None:
    await _kitted(squad)
    await squad.taps("cara", "More")
    await squad.taps("cara", "Propose the week")
    await squad.touches("ana", "Take this week")
    await squad.types("cara", "/squad")
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")

    await squad.taps("cara", "No session: match or off")

    assert SQUADS not in "\n".join(await squad.tells("ana", "/today"))


async def test_small_plates_are_told_as_they_are(squad: Hall) -> None:
    said, _ = await squad.types("cara", "/squad plates 2.5 1.25 1.25")

    assert "plates 2.5 + 1.25 + 1.25" in said


# --- newcomers -----------------------------------------------------------------------------

TOLD = (
    "From your squad: sled 25 kg, plates in steps of 5 kg, indoor turf, Mon + Thu 18:00, London."
)
ANSWERS = ("1990", "none of these", "left knee", "2", "1", "0", "no", "3", "none", "80")


async def _begins(squad: Hall, who: str) -> list[str]:
    squad.post.chats.add(who)
    await squad.tells(who, "/start squad")
    return await squad.tells(who, "yes")


async def test_a_newcomer_is_asked_only_what_is_theirs(squad: Hall) -> None:
    await squad.types("cara", "/squad kit sled 25, plates 20 10 5 5, turf")
    await squad.taps("zoe", "Join, 18 or over")
    told = await _begins(squad, "zoe")
    asked = [(await squad.tells("zoe", one))[-1] for one in ANSWERS]

    assert TOLD in told[0]
    assert asked[-1].splitlines()[:2] == [
        "You're set up.",
        "Sessions: Mon, Thu at 18:00 (London).",
    ]
    assert "What do you weigh" in asked[-2]
    assert "Empty: 25 kg." in (await squad.tells("zoe", "/kit"))[0]


async def test_what_the_squad_did_not_tell_is_asked(squad: Hall) -> None:
    await squad.taps("zoe", "Join, 18 or over")
    told = await _begins(squad, "zoe")
    asked = [(await squad.tells("zoe", one))[0] for one in ANSWERS]

    assert "From your squad: Mon + Thu 18:00, London." in told[0]
    assert "What can you pull" in asked[-2]


async def test_a_kit_that_is_told_after_joining_is_known_at_the_start(squad: Hall) -> None:
    await squad.taps("zoe", "Join, 18 or over")
    await squad.types("cara", "/squad kit sled 25, plates 20 10 5 5, turf")

    assert TOLD in (await _begins(squad, "zoe"))[0]


async def test_going_back_skips_what_the_squad_told(squad: Hall) -> None:
    await squad.types("cara", "/squad kit sled 25, plates 20 10 5 5, turf")
    await squad.taps("zoe", "Join, 18 or over")
    await _begins(squad, "zoe")
    for one in ANSWERS[:-1]:
        await squad.tells("zoe", one)

    (again,) = await squad.touches("zoe", "Back")

    assert "sled or leg-strength work" in again


async def test_who_refuses_leaves_nothing_of_it(squad: Hall) -> None:
    await squad.taps("zoe", "Join, 18 or over")
    squad.post.chats.add("zoe")
    await squad.tells("zoe", "/start squad")
    await squad.tells("zoe", "no")

    assert "From your squad" not in "\n".join(await _begins(squad, "zoe"))


async def test_the_link_of_the_card_says_whose_newcomer_it_is(squad: Hall) -> None:
    await squad.types("cara", "/squad kit sled 25, plates 20 10 5 5, turf")
    await squad.types("cara", "/squad")
    card = squad.post.in_room()[-1]
    (link,) = {choice.start for row in card.choices for choice in row if choice.start}
    squad.post.chats.add("zoe")
    await squad.tells("zoe", f"/start {link}")

    assert TOLD in (await squad.tells("zoe", "yes"))[0]


async def test_a_link_of_no_squad_begins_as_ever(squad: Hall) -> None:
    squad.post.chats.add("zoe")
    await squad.tells("zoe", "/start squad-nobodys")

    assert "From your squad" not in "\n".join(await squad.tells("zoe", "yes"))


async def test_a_sled_between_whole_kilograms_is_tapped_away(squad: Hall) -> None:
    await squad.types("cara", "/squad sleds 22.5, 30")
    await squad.types("cara", "/squad kit")

    assert (await squad.taps("cara", "22.5 kg"))[0].startswith("Kit: sled 30 kg")


async def test_two_sleds_alike_are_one_button(squad: Hall) -> None:
    await squad.types("cara", "/squad sleds 25, 25")
    await squad.types("cara", "/squad kit")

    assert [one for one in squad.labels() if "25 kg" in one] == ["✓ 25 kg"]
