"""What a coach sees: what each member shares, until they stop; and the week they propose."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.clock import RehearsalClock
from bot.rules.log.done import Check, Entry, Log, Pulls
from bot.rules.log.records import Joint, Region, Slot
from tests.squad.people import TRAINED
from tests.squad.rooms import MONDAY, Filing, Hall, Opening, Postman

SORE = replace(TRAINED, joint=Joint(Region.KNEE, baseline=1))


def trained_on(*days: date, pain: int = 1) -> Log:
    """Return a log of sessions with 40 kg, the last with a worst pain."""
    entries = tuple(
        Entry(
            f"e{day}",
            day,
            datetime.combine(day, time(19), UTC),
            (Pulls(6, metres=20, added_kg=40),),
            rpe=6,
            minutes=20,
            pain_during=pain if day == days[-1] else 1,
            pain_after=1,
        )
        for day in days
    )
    return Log(entries, (Check(days[-1] + timedelta(days=1), 2),))


@pytest.fixture
async def squad(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> AsyncIterator[Hall]:
    """Cara coaches; Ana trained well, Ben stopped on pain yesterday, Eva was not heard of."""
    await on_file("cara")
    await on_file("ana", athlete=SORE, log=trained_on(date(2026, 2, 24), date(2026, 2, 27)))
    await on_file("ben", athlete=SORE, log=trained_on(date(2026, 3, 1), pain=8))
    await on_file("eva", athlete=SORE)
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "ben", "eva")
        await hall.taps("cara", "More")
        await hall.taps("cara", "I coach here")
        yield hall


async def shares(hall: Hall, who: str, *scopes: str) -> None:
    await hall.tells(who, "/squad")
    await hall.touches(who, "Share with Cara")
    for scope in scopes:
        await hall.touches(who, scope)


async def test_nothing_is_seen_before_anybody_shares(squad: Hall) -> None:
    assert await squad.tells("cara", "/board") == [
        "Falcons\nNobody shares anything with you yet.\n3 members share nothing."
    ]


async def test_the_board_puts_who_needs_the_coach_first(squad: Hall) -> None:
    for name in ("ana", "ben", "eva"):
        await shares(squad, name, "sessions", "loads", "effort", "pain")

    (said,) = await squad.tells("cara", "/board")

    assert said.splitlines() == [
        "Falcons: 2 of 3 answered in 7 days",
        "Support (1)",
        "Ben: on hold · 0 of 2 this week · 40 kg · effort 6 · pain 8",
        "Ready (1)",
        "Ana: 0 of 2 this week · 40 kg · effort 6 · pain 1",
        "Not known (1)",
        "Eva: not heard of in 7 days · 0 of 2 this week",
        "Only what each of them shares. Based on what they logged; no diagnosis.",
    ]


async def test_each_scope_shows_its_own_and_nothing_else(squad: Hall) -> None:
    await shares(squad, "ben", "sessions")

    (said,) = await squad.tells("cara", "/board")

    assert "Ben: 0 of 2 this week" in said.splitlines()
    assert "hold" not in said


async def test_sharing_stops_at_once(squad: Hall) -> None:
    await shares(squad, "ben", "sessions", "pain")
    await squad.touches("ben", "Stop sharing")

    (said,) = await squad.tells("cara", "/board")

    assert "Nobody shares anything with you yet." in said


async def test_one_scope_is_taken_back_by_itself(squad: Hall) -> None:
    await shares(squad, "ben", "sessions", "pain", "pain")

    (said,) = await squad.tells("cara", "/board")

    assert "Ben: 0 of 2 this week" in said.splitlines()


async def test_the_board_called_in_the_room_is_shown_to_the_coach_alone(squad: Hall) -> None:
    await shares(squad, "ben", "pain")

    said = await squad.types("cara", "/board")

    assert said == []
    assert "pain 8" in squad.post.to("cara")[-1].body.plain


async def test_who_coaches_nobody_sees_nobody(squad: Hall) -> None:
    await shares(squad, "ben", "pain")

    (said,) = await squad.tells("ana", "/board")

    assert "You coach no squad yet." in said


async def test_a_coach_who_left_sees_nothing(squad: Hall) -> None:
    await shares(squad, "ben", "pain")
    await squad.leaves("cara")

    (said,) = await squad.tells("cara", "/board")

    assert "Ben" not in said


async def test_a_forged_button_opens_nobodys_file(squad: Hall) -> None:
    await shares(squad, "ben", "pain")
    token = squad.post.to("ben")[-1].choices[0][0].token

    from bot.contract import Chose

    said = await squad._privately("ana", Chose(token.replace("tick", "board")))

    assert all("pain" not in one for one in said)


async def test_the_weeks_plan_is_taken_with_one_tap(squad: Hall) -> None:
    squad.clock.move_to(MONDAY + timedelta(days=4))
    await squad.types("cara", "/squad tue fri 18:00")
    await squad.taps("cara", "More")
    await squad.taps("cara", "Propose the week")

    (said,) = await squad.touches("ana", "Take this week")

    assert said == "In your plan: Tue 10 Mar, Fri 13 Mar."


async def test_a_proposed_week_is_told_on_each_members_own_clock(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara", "ana")
    await on_file("eva", athlete=replace(TRAINED, zone="America/New_York"))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad tue fri 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana", "eva")
        await hall.taps("cara", "More")
        await hall.taps("cara", "Propose the week")

    told = {who: post.to(who)[-1].body.plain.splitlines() for who in ("ana", "eva")}
    assert told["ana"] == [
        "Falcons: the plan for the week of Mon 2 Mar",
        "Tue 3 Mar 18:00",
        "Fri 6 Mar 18:00",
    ]
    assert told["eva"][1:] == ["Tue, Mar 3, 1:00 PM", "Fri, Mar 6, 1:00 PM"]


async def test_who_has_no_days_takes_the_squads(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara", "ana", athlete=replace(TRAINED, slots=()))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad tue fri 18:00")
        await hall.types("cara", "/squad London")
        await hall.joins("ana")
        await hall.taps("cara", "More")
        await hall.taps("cara", "Propose the week")

        await hall.touches("ana", "Take this week")
        (week,) = await hall.tells("ana", "/schedule")

    assert "Tue" in week
    assert Slot(1, time(18)) not in TRAINED.slots


async def test_a_session_that_moves_can_take_the_own_one_along(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")
    await squad.taps("cara", "1 day later")

    (said,) = await squad.touches("ana", "Move mine too")

    assert squad.post.to("ana")[-2].body.plain.splitlines() == [
        "Falcons: the session of Mon 2 Mar moves to Tue 3 Mar 18:00.",
        "Your own plan stays as it is, unless you move it along.",
    ]
    assert said == "In your plan: Tue 3 Mar, Thu 5 Mar."


async def test_a_session_called_off_can_be_left_out_of_the_own_plan(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Next session")
    await squad.taps("cara", "No session: match or off")

    (said,) = await squad.touches("ana", "Leave mine out")

    assert "no session on Mon 2 Mar" in squad.post.to("ana")[-2].body.plain
    assert "Thu 5 Mar" in said


async def test_who_has_nothing_planned_that_day_is_not_asked(
    opened: Opening, clock: RehearsalClock, post: Postman, on_file: Filing
) -> None:
    await on_file("cara")
    await on_file("ana", athlete=replace(TRAINED, slots=(Slot(1, time(18)), Slot(4, time(18)))))
    async with opened() as coach:
        hall = Hall(coach, clock, post)
        await hall.types("cara", "/squad mon thu 18:00")
        await hall.joins("ana")
        before = len(post.to("ana"))
        await hall.taps("cara", "More")
        await hall.taps("cara", "Next session")
        await hall.taps("cara", "1 day later")

    assert len(post.to("ana")) == before


async def test_a_week_taken_can_be_undone(squad: Hall) -> None:
    await squad.types("cara", "/squad tue fri 18:00")
    await squad.taps("cara", "More")
    await squad.taps("cara", "Propose the week")
    await squad.touches("ana", "Take this week")

    said = await squad.touches("ana", "Undo")

    assert "back" in said[0].lower() or "undone" in said[0].lower()


async def test_the_consistency_board_has_only_who_asked_for_it(squad: Hall) -> None:
    await squad.tells("ana", "/squad")
    await squad.touches("ana", "Put me on the consistency board")
    await squad.taps("cara", "More")

    assert await squad.taps("ben", "Consistency") == []

    assert squad.saw("ben").splitlines() == [
        "Consistency, for who wants to be here",
        "Ana: 1 planned week in a row",
    ]


async def test_who_asks_again_to_coach_does_not_ring_the_room_again(squad: Hall) -> None:
    await squad.taps("ana", "More")
    assert len(await squad.taps("ana", "I coach here")) == 1

    assert await squad.taps("ana", "I coach here") == []
    assert squad.saw("ana").startswith("I've asked in the group")


async def test_a_physio_who_manages_nothing_is_taken_by_an_admins_word(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("eva", "Coaches")

    asked = await squad.taps("eva", "I coach here")
    agreed = await squad.taps("cara", "Agree (admin)")

    assert asked == ["Eva would like to coach here. An admin decides; members say what is shared."]
    assert "Coach: Cara, Eva" in agreed[0]
    assert "You coach Falcons now." in squad.post.to("eva")[-1].body.plain


async def test_nobody_is_taken_for_a_coach_by_their_own_word(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("eva", "Coaches")
    await squad.taps("eva", "I coach here")

    assert await squad.taps("eva", "Agree (admin)") == []
    assert "You coach no squad yet." in (await squad.tells("eva", "/board"))[0]


async def test_who_stops_coaching_sees_nothing_any_more(squad: Hall) -> None:
    await shares(squad, "ben", "pain")
    await squad.tells("cara", "/squad")

    (said,) = await squad.touches("cara", "Stop coaching")

    assert said == "You coach Falcons no more, and see nothing its members shared with you."
    assert "You coach no squad yet." in (await squad.tells("cara", "/board"))[0]


async def eva_coaches(squad: Hall) -> None:
    """Let Eva, who manages nothing, coach, and see Ben's pain."""
    await squad.taps("cara", "More")
    await squad.taps("cara", "Coaches")
    await squad.taps("eva", "I coach here")
    await squad.taps("cara", "Agree (admin)")
    await squad.tells("ben", "/squad")
    await squad.touches("ben", "Share with Eva")
    await squad.touches("ben", "pain")


async def test_an_admin_lets_a_coach_go_who_then_sees_nothing_any_more(squad: Hall) -> None:
    await eva_coaches(squad)
    assert "pain" in (await squad.tells("eva", "/board"))[0]
    await squad.taps("cara", "More")
    await squad.taps("cara", "Coaches")

    (card,) = await squad.taps("cara", "Eva coaches no more")

    assert "Coach: Cara\n" in card
    assert "You coach Falcons no more" in squad.post.to("eva")[-1].body.plain
    assert "You coach no squad yet." in (await squad.tells("eva", "/board"))[0]
    assert "You share nothing with a coach." in (await squad.tells("ben", "/squad"))[0]


async def test_nobody_but_an_admin_lets_a_coach_go(squad: Hall) -> None:
    await eva_coaches(squad)
    await squad.taps("ben", "More")
    await squad.taps("ben", "Coaches")

    assert await squad.taps("ben", "Cara coaches no more") == []
    assert await squad.taps("eva", "Cara coaches no more") == []
    assert "You coach no squad" not in (await squad.tells("cara", "/board"))[0]


async def test_who_was_let_go_already_cannot_be_let_go_twice(squad: Hall) -> None:
    await squad.taps("cara", "More")
    await squad.taps("cara", "Coaches")
    await squad.taps("cara", "Cara coaches no more")

    assert await squad.taps("cara", "Cara coaches no more") == []


async def test_a_coach_who_comes_back_is_shared_nothing_by_itself(squad: Hall) -> None:
    await shares(squad, "ben", "pain")
    await squad.tells("cara", "/squad")
    await squad.touches("cara", "Stop coaching")
    await squad.taps("cara", "More")
    await squad.taps("cara", "I coach here")

    assert "Nobody shares anything with you yet." in (await squad.tells("cara", "/board"))[0]
