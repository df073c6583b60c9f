"""A card before its session, as a room and its people live with it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.dialogue.changes import Snapshot
from bot.rules.log.done import Log
from bot.rules.log.records import Athlete, Flag, Pause, PauseReason, Unasked
from bot.rules.squads.squad import Squad
from bot.squads.messages import on_its_clock
from tests.squad.people import TRAINED
from tests.squad.rooms import MONDAY, Filing, Hall, Opening, Postman
from tests.squad.test_sharing import trained_on

WEDNESDAY = datetime(2026, 3, 4, 19, tzinfo=UTC)
THURSDAY = datetime(2026, 3, 5, 18, tzinfo=UTC)
ASKED = "Falcons: are you in?"


def cards(said: list[str]) -> list[str]:
    return [one for one in said if one.startswith("Are you in?")]


@pytest.mark.parametrize(
    ("theirs", "reads"), [("UTC", "Europe/Madrid"), ("Asia/Tokyo", "Asia/Tokyo")]
)
def test_whoever_told_no_clock_reads_the_squads(theirs: str, reads: str) -> None:
    reader = Snapshot("ana", replace(TRAINED, zone=theirs))

    there = on_its_clock(reader, Squad("falcons", "cara", zone="Europe/Madrid"))

    assert there.athlete.zone == reads
    assert on_its_clock(reader, None) == reader


async def test_where_its_evening_has_passed_the_card_comes_at_once_and_never_twice(
    hall: Hall,
) -> None:
    await hall.types("cara", "/squad mon thu 18:00")
    await hall.types("cara", "/squad London")

    said = await hall.until(THURSDAY - timedelta(minutes=1))

    assert [one.splitlines()[0] for one in cards(said)] == [
        "Are you in? Mon 2 Mar 18:00 (London)",
        "Are you in? Thu 5 Mar 18:00 (London)",
    ]


async def test_it_comes_the_evening_before_and_the_hour_says_who_is_in(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY - timedelta(minutes=1))

    (card,) = cards(await falcons.until(WEDNESDAY))
    await falcons.taps("ana", "I'm in")
    await falcons.taps("ben", "Late")
    hour, begun = await falcons.until(THURSDAY)

    assert card.endswith("0 of 3 have answered")
    assert hour.splitlines()[:3] == ["Session time: Thu 5 Mar 18:00", "In: Ana", "Late: Ben"]
    assert begun.splitlines() == ["Has begun: Thu 5 Mar 18:00 (London)", "In: Ana", "Late: Ben"]


async def test_once_the_session_has_begun_nothing_changes(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    await falcons.until(THURSDAY)

    assert await falcons.taps("ana", "Not this time") == []
    assert falcons.saw("ana") == "That session has begun; the card stays as it is."


async def test_another_hour_of_the_day_keeps_card_and_answers(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    card = falcons.reminder()
    await falcons.types("cara", "/squad")
    await falcons.taps("cara", "More")
    await falcons.taps("cara", "Next session")

    drawn, moved = await falcons.taps("cara", "1 h later")

    assert drawn.splitlines()[:2] == ["Are you in? Thu 5 Mar 19:00 (London)", "In: Ana"]
    assert "moves to" in moved
    assert falcons.reminder() == card


async def test_another_day_is_asked_about_anew(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    old = falcons._press("Not this time", falcons.room)
    await falcons.types("cara", "/squad")
    await falcons.taps("cara", "More")
    await falcons.taps("cara", "Next session")
    await falcons.taps("cara", "1 day later")

    (card,) = cards(await falcons.until(THURSDAY + timedelta(hours=1)))

    assert card.splitlines() == ["Are you in? Fri 6 Mar 18:00 (London)", "0 of 3 have answered"]
    assert await falcons.acts_in_room("ana", old) == []


async def test_a_card_does_not_come_in_the_quiet_hours(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 7:00")
    await hall.types("cara", "/squad lead 2 h")
    await hall.joins("ana")

    assert cards(await hall.until(datetime(2026, 3, 4, 20, 29, tzinfo=UTC))) == []
    assert len(cards(await hall.until(datetime(2026, 3, 4, 20, 30, tzinfo=UTC)))) == 1
    # and nothing new at the hour, which is quiet
    await hall.until(datetime(2026, 3, 5, 7, 30, tzinfo=UTC))
    assert [one.replaces for one in hall.post.in_room()][-1] == hall.reminder()


async def test_four_cards_without_an_answer_lead_to_rest(falcons: Hall) -> None:
    said = await falcons.until(MONDAY + timedelta(weeks=5))

    assert len(cards(said)) == 4
    assert "Shall I go on?" in falcons.post.to("cara")[-1].body.plain


async def test_the_card_of_a_session_called_off_says_so_and_asks_nobody(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    card = falcons.reminder()

    await falcons.types("cara", "/squad")
    await falcons.taps("cara", "More")
    await falcons.taps("cara", "Next session")
    await falcons.taps("cara", "No session: match or off")

    (now,) = [one for one in falcons.post.in_room() if one.replaces == card]
    assert now.body.plain == "No session on Thu 5 Mar. I won't remind anybody."
    assert now.choices == ()


# --- the note ------------------------------------------------------------------------------


async def test_a_note_stands_on_one_card(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY - timedelta(hours=1))
    await falcons.types("cara", "/squad note bring\u202e the @long belt")

    first, second = cards(await falcons.until(WEDNESDAY + timedelta(days=4)))

    assert "Note: bring the long belt" in first
    assert "Note" not in second


async def test_a_note_is_changed_on_the_card_that_is_out(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)

    drawn, told = await falcons.types("cara", "/squad note two sleds")
    back, _ = await falcons.types("cara", "/squad note off")

    assert "Note: two sleds" in drawn
    assert told.startswith("Noted on the card")
    assert "Note" not in back


@pytest.mark.parametrize(
    "note, told",
    [
        ("Ben tore his hamstring", "How a body is doing"),
        ("cuidado con el tobillo de Leo", "How a body is doing"),
        ("he has a sore back", "How a body is doing"),
        ("Ben weighs 95 now", "How a body is doing"),
        ("Ana tiene la regla", "How a body is doing"),
        ("Ana 40 kg, Ben 30 kg", "What somebody pulls is theirs"),
        ("x" * 121, "at most 120 characters"),
    ],
)
async def test_a_note_that_may_not_stand_there(falcons: Hall, note: str, told: str) -> None:
    await falcons.until(WEDNESDAY)

    said = await falcons.types("cara", f"/squad note {note}")

    assert told in " ".join([*said, *(one.body.plain for one in falcons.post.to("cara"))])
    assert note not in " ".join(one.body.plain for one in falcons.post.in_room())


@pytest.mark.parametrize(
    "note", ["Ana has the key", "Ben 17:30, Ana 17:45", "bring 2 x 20 kg", "traed las pesas"]
)
async def test_who_does_what_may_stand_there(falcons: Hall, note: str) -> None:
    await falcons.types("cara", f"/squad note {note}")

    assert f"Note: {note}" in cards(await falcons.until(WEDNESDAY))[0]


async def test_only_an_admin_writes_one(falcons: Hall) -> None:
    assert await falcons.types("ana", "/squad note bring cake") == []


# --- who is missing, and the private question ------------------------------------------------


async def test_who_is_missing_is_told_to_the_admin_alone(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")

    assert await falcons.taps("cara", "Who's missing") == []
    assert await falcons.taps("ana", "Who's missing") == []
    assert "not answered yet: Ben, Cara." in falcons.saw("cara")
    assert falcons.saw("ana") == "Only an admin of the group sees that."
    assert falcons.post.to("ana") == falcons.post.to("cara") == []


async def test_who_did_not_answer_is_asked_once_and_answers_for_the_card(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY)
    await falcons.taps("ana", "I'm in")
    await falcons.until(WEDNESDAY + timedelta(hours=13))
    before = len(falcons.post.in_room())

    said = await falcons.touches("ben", "Maybe")

    assert questions(falcons, "ben") == 1
    assert questions(falcons, "ana") == 0
    assert said == ["Falcons, Thu 5 Mar 18:00: maybe."]
    (drawn,) = falcons.post.in_room()[before:]
    assert "Maybe: Ben\n2 of 3 have answered" in drawn.body.plain
    assert drawn.replaces == falcons.reminder()


async def test_never_again_is_never_again(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY + timedelta(hours=13))
    await falcons.touches("ben", "Don't ask me here")
    await falcons.until(WEDNESDAY + timedelta(weeks=1, hours=20))

    assert questions(falcons, "ben") == 1

    await falcons.tells("ben", "/squad")
    assert "Ask me whether I'm in" in [
        choice.label for row in falcons.post.to("ben")[-1].choices for choice in row
    ]


async def test_a_forged_answer_of_no_member_changes_nothing(falcons: Hall) -> None:
    await falcons.until(WEDNESDAY + timedelta(hours=13))
    tokens = [c.token for row in falcons.post.to("ben")[-1].choices for c in row]
    await falcons.tells("zoe", "/start")
    before = len(falcons.post.in_room())

    told = await falcons.presses("zoe", tokens[0])

    assert told[0] == "That is for members: join with a tap in the group."
    assert falcons.post.in_room()[before:] == []


@pytest.mark.parametrize(
    "ben, log",
    [
        (replace(TRAINED, flags=(Flag("RF04", date(2026, 3, 2)),)), Log()),
        (replace(TRAINED, pauses=(Pause(MONDAY.date(), None, PauseReason.SICK),)), Log()),
        (TRAINED, trained_on(date(2026, 3, 1), pain=8)),
        (replace(TRAINED, unasked=(Unasked(date(2026, 3, 3), "recap"),)), Log()),
    ],
    ids=["stopped", "paused", "held", "the-weeks-one-more-is-gone"],
)
async def test_who_is_not_asked_counts_as_anybody_silent(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing, ben: Athlete, log: Log
) -> None:
    await on_file("ana", "cara")
    await on_file("ben", athlete=ben, log=log)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.until(MONDAY + timedelta(days=1))
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.joins("ana", "ben", "cara")
        (card,) = cards(await hall.until(WEDNESDAY))
        (two,) = await hall.taps("cara", "I'm in")
        await hall.taps("cara", "Who's missing")
        await hall.until(THURSDAY)

    assert card.endswith("0 of 3 have answered")
    assert two.endswith("1 of 3 have answered")
    assert "not answered yet: Ana, Ben." in hall.saw("cara")
    assert [questions(hall, who) for who in ("ana", "ben")] == [1, 0]


def questions(hall: Hall, who: str) -> int:
    return sum(one.body.plain.startswith(ASKED) for one in hall.post.to(who))


# --- the way into the private chat ----------------------------------------------------------


async def test_a_command_by_somebody_without_a_private_chat_is_answered_once_an_hour(
    falcons: Hall,
) -> None:
    way_in = ["Dan, open a chat with me first; I answer there."]

    assert await falcons.types("dan", "/today") == way_in
    assert await falcons.types("dan", "/help") == []
    await falcons.waits(minutes=61)
    assert await falcons.types("dan", "/help") == way_in
    assert await falcons.types("dan", "/nonsense") == []
    assert await falcons.types("ana", "/today") == []


async def test_a_young_ones_join_is_answered_as_is_any_that_the_card_does_not_show(
    falcons: Hall,
) -> None:
    young, again = (
        [
            await falcons.taps("leo", "Join, under 18"),
            await falcons.taps("leo", "Join, under 18"),
        ],
        [await falcons.taps("ana", "Join, 18 or over")],
    )

    assert young == [[], []]
    assert again == [[]]
    assert falcons.led("leo")
    assert falcons.saw("ana").startswith("You're in: Falcons.")
