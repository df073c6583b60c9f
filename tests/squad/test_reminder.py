"""The squad's reminder: who is in, what it says afterwards, what an admin moves."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.contract import Relocated, Room
from bot.delivering import Gone, Later, Moved, Refused
from tests.squad.rooms import ROOM, Hall

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


async def test_it_comes_at_the_squads_hour_in_its_topic(squad: Hall) -> None:
    said = await squad.until(AT_SIX)

    assert said == [
        "Session time? Mon 2 Mar 18:00\nDone? Reply to this with your sets; I answer in private."
    ]
    assert squad.labels() == ["I'm in", "Later", "Not today", "My session", "Start together"]
    assert squad.post.arrived[-1].to == ROOM


async def test_its_hour_is_an_instant_for_each_readers_own_clock(squad: Hall) -> None:
    await squad.until(AT_SIX)

    instants = [span.instant for span in squad.post.arrived[-1].body.spans if span.instant]

    assert instants == [AT_SIX]


async def test_it_is_rewritten_in_place_as_people_answer(squad: Hall) -> None:
    await squad.until(AT_SIX)
    reminder = squad.reminder()
    await squad.taps("ana", "I'm in")
    await squad.taps("ben", "Later")

    said = await squad.taps("cara", "Not today")

    assert "In: Ana\nLater: Ben\nNot today: 1" in said[0]
    assert squad.post.arrived[-1].replaces == reminder


async def test_the_same_answer_twice_rewrites_nothing(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")

    assert await squad.taps("ana", "I'm in") == []


async def test_my_session_opens_in_private(squad: Hall) -> None:
    await squad.until(AT_SIX)

    said = await squad.taps("ana", "My session")

    assert said == []
    assert "Step L1a" in squad.post.to("ana")[-1].body.plain


async def test_who_is_in_while_on_hold_is_told_why_and_what_instead(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.types("ana", "6x20m empty rpe 3 pain 8", squad.reminder())
    await squad.until(AT_SIX + timedelta(days=3))

    said = await squad.taps("ana", "I'm in")

    lead, _, card = squad.post.to("ana")[-1].body.plain.partition("\n\n")
    assert "In: Ana" in said[0]
    assert "The sled waits for you" in lead
    assert "Sessions have been on pause since Mon 2 Mar." in card


async def test_who_stays_away_on_hold_is_told_nothing(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.types("ana", "6x20m empty rpe 3 pain 8", squad.reminder())
    await squad.until(AT_SIX + timedelta(days=3))
    before = len(squad.post.to("ana"))

    await squad.taps("ana", "Not today")

    assert len(squad.post.to("ana")) == before


async def test_a_hold_is_explained_once(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.types("ana", "6x20m empty rpe 3 pain 8", squad.reminder())
    await squad.until(AT_SIX + timedelta(days=3))
    await squad.taps("ana", "I'm in")
    before = len(squad.post.to("ana"))

    await squad.taps("ana", "I'm in")

    assert len(squad.post.to("ana")) == before


async def test_the_rooms_words_are_the_same_for_who_is_on_hold(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.types("ana", "6x20m empty rpe 3 pain 8", squad.reminder())
    await squad.types("ben", "6x20m empty rpe 3 pain 0", squad.reminder())
    await squad.until(AT_SIX + timedelta(days=3))

    on_hold = await squad.taps("ana", "I'm in")
    well = await squad.taps("ben", "I'm in")

    assert well[0] == on_hold[0].replace("In: Ana", "In: Ana, Ben")


async def test_an_answer_the_day_after_is_too_late(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.waits(hours=14)

    assert await squad.taps("ana", "I'm in") == []
    assert squad.saw("ana") == "That session is over or off. Nothing changed."


async def test_the_recap_counts_and_comes_without_a_sound(squad: Hall) -> None:
    await squad.until(AT_SIX)
    for name in ("ana", "ben", "cara"):
        await squad.taps(name, "I'm in")
    for name in ("ana", "ben"):
        await squad.types(name, "6x20m empty rpe 3 pain 1", squad.reminder())

    said = await squad.until(datetime(2026, 3, 3, 10, tzinfo=UTC))

    assert said == ["Mon 2 Mar: 2 of 3 done.\n1 planned week in a row"]
    assert squad.post.in_room()[-1].quiet


async def test_metres_are_summed_from_three_on(squad: Hall) -> None:
    await squad.until(AT_SIX)
    for name in ("ana", "ben", "cara"):
        await squad.types(name, "6x20m empty rpe 3 pain 1", squad.reminder())

    said = await squad.until(datetime(2026, 3, 3, 10, tzinfo=UTC))

    assert "3 of 3 done, 360 m together." in said[0]


async def test_nobody_in_is_no_recap(squad: Hall) -> None:
    await squad.until(AT_SIX)

    assert await squad.until(datetime(2026, 3, 3, 12, tzinfo=UTC)) == []


async def test_who_is_in_and_has_not_logged_is_asked_once_in_private(squad: Hall) -> None:
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")
    await squad.taps("ben", "Not today")

    said = await squad.waits(hours=14)

    assert said == []
    assert [one.body.plain.splitlines()[0] for one in squad.post.to("ana")[-1:]] == [
        "How did it go today?"
    ]
    assert all("How did it go" not in one.body.plain for one in squad.post.to("ben"))


async def test_who_has_no_private_chat_is_asked_by_name_without_more(squad: Hall) -> None:
    await squad.joins("dan")
    await squad.until(AT_SIX)
    await squad.taps("dan", "I'm in")

    said = await squad.waits(hours=14)

    assert said == ["Dan: how did it go? Reply here, or tell me in private. I won't ask again."]
    assert squad.post.in_room()[-1].choices[0][0].start == "squad"


async def test_late_within_the_grace_it_says_so(squad: Hall) -> None:
    squad.clock.move_to(datetime(2026, 3, 2, 18, 40, tzinfo=UTC))

    said = await squad.waits(minutes=1)

    assert "I was away; this was due 40 min ago." in said[0]


async def test_what_was_missed_is_told_with_the_next(squad: Hall) -> None:
    squad.clock.move_to(datetime(2026, 3, 3, 9, tzinfo=UTC))

    said = await squad.until(datetime(2026, 3, 5, 18, tzinfo=UTC))

    assert len(said) == 1
    assert "I was away and didn't remind you: Mon 2 Mar." in said[0]


async def test_each_session_that_an_outage_of_days_left_out_is_told_with_the_next(
    squad: Hall,
) -> None:
    squad.clock.move_to(AT_SIX + timedelta(days=8))

    said = await squad.waits(days=3)

    assert "I was away and didn't remind you: Mon 2 Mar, Thu 5 Mar, Mon 9 Mar." in said[0]


async def test_an_outage_of_months_is_told_in_one_line_with_the_next(squad: Hall) -> None:
    squad.clock.move_to(AT_SIX + timedelta(days=77, hours=12))

    said = await squad.waits(days=3)

    assert len(said) == 1
    assert said[0].splitlines()[1] == (
        "I was away from Mon 2 Mar to Mon 18 May: 23 sessions without a word."
    )


async def test_of_two_missed_sessions_the_one_still_in_time_is_reminded_of(squad: Hall) -> None:
    squad.clock.move_to(AT_SIX + timedelta(days=3, minutes=40))

    said = await squad.waits(minutes=1)

    assert len(said) == 1
    assert "I was away; this was due 40 min ago." in said[0]
    assert "I was away and didn't remind you: Mon 2 Mar." in said[0]


async def test_an_admin_calls_a_session_off_for_everybody(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")

    said = await squad.taps("cara", "No session: match or off")

    assert said == ["No session on Mon 2 Mar. I won't remind anybody."]
    assert await squad.until(datetime(2026, 3, 4, 12, tzinfo=UTC)) == []


async def test_what_was_called_off_can_be_taken_back(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")
    await squad.taps("cara", "No session: match or off")

    said = await squad.taps("cara", "As usual after all")

    assert said == ["As usual after all: Mon 2 Mar 18:00"]
    assert len(await squad.until(AT_SIX)) == 1


async def test_an_admin_moves_a_session_for_everybody(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")

    said = await squad.taps("cara", "1 day later")

    assert said == ["The session of Mon 2 Mar moves to Tue 3 Mar 18:00"]
    assert await squad.until(datetime(2026, 3, 3, 17, tzinfo=UTC)) == []
    assert len(await squad.waits(hours=1)) == 1


async def test_a_session_is_not_moved_onto_another_one(squad: Hall) -> None:
    await squad.types("cara", "/squad mon tue 18:00")
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")

    said = await squad.taps("cara", "1 day later")

    assert said == []
    assert squad.saw("cara").startswith("Nothing changed: that session is over")


async def test_six_stays_six_over_the_clock_change(squad: Hall) -> None:
    await squad.until(datetime(2026, 3, 27, 12, tzinfo=UTC))  # the clocks go forward on the 29th
    await squad.types("cara", "/squad")  # nobody answered for so long that the room rests

    assert await squad.until(datetime(2026, 3, 30, 16, 59, tzinfo=UTC)) == []
    assert len(await squad.waits(minutes=1)) == 1


async def test_a_room_that_moves_is_followed(squad: Hall) -> None:
    new = Room(ROOM.platform, "-200")
    squad.post.says = lambda message: Moved(new) if message.to == ROOM else None

    await squad.until(AT_SIX)
    squad.room = new

    assert "Session time?" in squad.post.in_room(new)[-1].body.plain
    assert "In: Ana" in (await squad.taps("ana", "I'm in"))[0]


async def test_a_room_that_says_it_moves_is_followed_before_anything_is_sent(squad: Hall) -> None:
    new = Room(ROOM.platform, "-200")
    await squad.acts_in_room("cara", Relocated(new))
    await squad.acts_in_room("cara", Relocated(new))  # both rooms are told
    squad.room = new

    assert "Session time?" in (await squad.until(AT_SIX))[0]
    assert [
        one for one in squad.post.arrived if one.to == ROOM and "Session" in one.body.plain
    ] == []


async def test_a_deleted_topic_puts_it_to_sleep_and_tells_the_owner_once(squad: Hall) -> None:
    squad.post.says = lambda message: Gone("topic deleted") if message.to == ROOM else None

    await squad.until(AT_SIX)
    await squad.waits(days=14)

    told = [one.body.plain for one in squad.post.to("cara") if "any more" in one.body.plain]
    assert [one.splitlines()[0] for one in told] == [
        "I can't write to Falcons any more: the group or topic is gone or closed to me."
    ]


async def test_of_a_room_that_refuses_the_owner_is_told_once_and_nobody_of_that_in_the_room(
    squad: Hall,
) -> None:
    squad.post.says = lambda message: Refused("filtered") if message.to == ROOM else None

    await squad.until(AT_SIX)
    await squad.waits(days=14)

    told = [one.body.plain for one in squad.post.to("cara") if "may not write" in one.body.plain]
    assert [one.splitlines()[0] for one in told] == [
        "I may not write in Falcons: a message of mine was turned down there."
    ]
    assert all("may not write" not in one.body.plain for one in squad.post.to("ana"))


async def test_of_a_reminder_that_a_room_missed_the_owner_is_told_and_nobody_in_the_room(
    squad: Hall,
) -> None:
    fails = Later(timedelta(seconds=1), failed="status 500")
    squad.post.says = lambda message: fails if message.to == ROOM else None

    await squad.until(AT_SIX)
    await squad.waits(hours=3)

    told = [one.body.plain.splitlines()[0] for one in squad.post.to("cara")]
    missed = "A message to Falcons may not have arrived: the app was away too long."
    assert told.count(missed) == 1
    assert all(missed not in one.body.plain for one in squad.post.to("ana"))


async def test_a_room_that_refused_one_reminder_gets_the_next(squad: Hall) -> None:
    squad.post.says = lambda message: Refused("filtered") if message.to == ROOM else None
    await squad.until(AT_SIX)
    squad.post.says = lambda message: None

    assert len(await squad.until(datetime(2026, 3, 5, 18, tzinfo=UTC))) == 1


async def test_a_squad_goes_on_where_an_admin_calls_it(squad: Hall) -> None:
    squad.post.says = lambda message: Gone("topic deleted") if message.to == ROOM else None
    await squad.until(AT_SIX)
    squad.room = Room(ROOM.platform, ROOM.id, "9")

    await squad.types("cara", "/squad")

    assert len(await squad.until(datetime(2026, 3, 5, 18, tzinfo=UTC))) == 1


@pytest.mark.parametrize("level, recaps", [("No asking again", 1), ("Reminders only", 0)])
async def test_it_says_as_much_as_the_squad_wants(squad: Hall, level: str, recaps: int) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "How much I say")
    await squad.taps("cara", level)
    await squad.until(AT_SIX)
    await squad.taps("ana", "I'm in")
    await squad.types("ben", "6x20m empty rpe 3 pain 1", squad.reminder())

    said = await squad.until(datetime(2026, 3, 3, 12, tzinfo=UTC))

    assert len(said) == recaps
    assert all("How did it go" not in one.body.plain for one in squad.post.to("ana"))


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("ok", "In: Ana"),
        ("let's go", "In: Ana"),
        ("yes, on my way", "In: Ana"),
        ("later", "Later: Ana"),
        ("in an hour", "Later: Ana"),
        ("count me out", "Not today: 1"),
    ],
)
async def test_it_is_answered_in_words_as_by_a_tap(squad: Hall, line: str, seen: str) -> None:
    await squad.until(AT_SIX)
    reminder = squad.reminder()

    said = await squad.types("ana", line, reminder)

    assert seen in said[0]
    assert squad.post.in_room()[-1].replaces == reminder


async def test_another_hour_is_filed_for_their_own_session_too(squad: Hall) -> None:
    await squad.until(AT_SIX)

    await squad.types("ana", "make it 8pm", squad.reminder())

    assert squad.post.to("ana")[-1].body.plain == "Fine: 20:00."


async def test_what_is_it_is_answered_in_private(squad: Hall) -> None:
    await squad.until(AT_SIX)

    assert await squad.types("ana", "what is it?", squad.reminder()) == []
    assert "Step L1a" in squad.post.to("ana")[-1].body.plain


@pytest.mark.parametrize("line", ["ok", "later", "what is it?", "8pm"])
async def test_the_same_words_said_to_each_other_are_left_alone(squad: Hall, line: str) -> None:
    await squad.until(AT_SIX)
    before = squad.post.to("ana")

    assert await squad.types("ana", line) == []
    assert await squad.types("zoe", line, squad.reminder()) == []
    assert squad.post.to("ana") == before


async def test_the_words_kept_with_a_session_stay_out_of_the_room(squad: Hall) -> None:
    await squad.until(AT_SIX)

    said = await squad.types("ana", "6x20m empty rpe 3 pain 1, new shoes", squad.reminder())

    assert said == ["Noted, Ana."]
    assert "new shoes" in "".join(one.body.plain for one in squad.post.to("ana"))
