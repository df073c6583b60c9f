"""What a member looks up on a squad's card is shown to them alone; the card stays everybody's."""

from datetime import UTC, datetime

from tests.discord_adapter.bridge import FakeDiscord
from tests.discord_adapter.member import Member
from tests.discord_adapter.test_access import Pitch, pitch
from tests.discord_adapter.things import Posted
from tests.discord_adapter.world import CHANNEL

__all__ = ["pitch"]

MONDAY_AT_SEVEN = datetime(2026, 3, 2, 19, tzinfo=UTC)


async def presses(who: Member, card: Posted, part: str) -> list[Posted]:
    """Return what is posted or changed in the channel because of a press."""
    before = len(who.discord.to(CHANNEL))
    await who.taps(card, part)
    return who.discord.to(CHANNEL)[before:]


def card_in(discord: FakeDiscord) -> Posted:
    return next(one for one in discord.to(CHANNEL) if "Squad:" in one.content)


async def test_more_and_consistency_are_shown_to_who_presses_them(pitch: Pitch) -> None:
    ben = Member(pitch.discord, 8, "Ben")
    card = card_in(pitch.discord)

    more = await presses(ben, card, "More")
    board = await presses(ben, more[0], "Consistency")
    back = await presses(ben, board[0], "Back")

    assert [(one.how, one.ephemeral) for one in (*more, *board, *back)] == [
        ("aside", True),
        ("edit", True),
        ("edit", True),
    ]
    assert {one.message for one in (*board, *back)} == {more[0].message}
    assert [label for label, _ in more[0].buttons] == ["Consistency", "I coach here", "Back"]
    assert "consistency board" in board[0].content


async def test_an_admins_more_turns_the_card_itself(pitch: Pitch) -> None:
    more = await presses(pitch.cara, card_in(pitch.discord), "More")

    assert [one.how for one in more] == ["edit"]


async def test_a_parents_tap_in_the_channel_counts(pitch: Pitch) -> None:
    lea = Member(pitch.discord, 9, "Lea")
    asked = (await presses(lea, card_in(pitch.discord), "Join, under 18"))[0]

    answered = await presses(lea, asked, "agree")

    assert asked.ephemeral
    assert "name" in answered[0].content
    assert answered[0].ephemeral


async def test_a_note_takes_in_nothing_that_is_given_beside_it(pitch: Pitch) -> None:
    await pitch.cara.calls("squad", in_server=True, note="Gate 4", more="ring on")
    await pitch.coach.drained()

    card = await pitch.cara.calls("squad", in_server=True)
    await pitch.until(MONDAY_AT_SEVEN)

    assert "I ring those who said they come" in card.content
    assert "Note: Gate 4\n" in f"{pitch.in_channel()[-1].content}\n"


async def test_who_joins_by_an_answer_reads_it_once(pitch: Pitch) -> None:
    await pitch.until(MONDAY_AT_SEVEN)
    lea = Member(pitch.discord, 9, "Lea")
    card = next(one for one in pitch.in_channel() if "Are you in?" in one.content)
    asked = (await presses(lea, card, "Maybe"))[0]

    joined = next(one for one in await presses(lea, asked, "18 or over") if one.ephemeral)

    assert joined.content.count("aybe") == 1
