"""Messages on their way to Discord, and what its refusals mean."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import discord as library
import pytest

from adapters.discord.asking import Ask
from adapters.discord.courier import DiscordCourier
from adapters.discord.outbound import LARGEST_FILE
from adapters.discord.rest import MOST_INVALID, Rest
from adapters.discord.rights import invitation
from adapters.discord.run import LIMITS, point_at
from adapters.discord.settings import DiscordSettings
from adapters.kit.limiter import Limiter
from adapters.kit.pace import Limits, Pace
from bot.clock import RehearsalClock, SystemClock
from bot.contract import Account, Choice, File, Outgoing, Room
from bot.delivering import Delivery, Gone, Later, Refused, Sent, Unknown
from bot.rich import rich, strong
from tests.apps import DISCORD
from tests.discord_adapter.bridge import FakeDiscord, fake_discord
from tests.discord_adapter.gateway import TOKEN
from tests.discord_adapter.member import Member
from tests.discord_adapter.things import Asked, Fault
from tests.discord_adapter.world import BOT, CHANNEL, LATER

CREATE = r"/channels/\d+/messages$"
FOLLOW = r"/webhooks/\d+/[^/]+$"
THREAD = 6001
A_PICTURE = File("load.png", "image/png", b"\x89PNG", "the load over eight weeks, rising")


@pytest.fixture
def rest() -> Rest:
    return Rest()


@asynccontextmanager
async def sending(
    discord: FakeDiscord, rest: Rest | None = None, limits: Limits = LIMITS
) -> AsyncIterator[DiscordCourier]:
    """Log in, and send until the block is left."""
    rest = rest or Rest()
    point_at(DiscordSettings(api_base=discord.base, gateway=discord.gateway))
    client = library.Client(intents=library.Intents.none(), max_ratelimit_timeout=30.0)
    await client.login(TOKEN)
    rest.use(client)
    yield DiscordCourier(rest, Limiter(Pace(limits)), SystemClock().now)
    await client.close()


@pytest.fixture
async def courier(discord: FakeDiscord, rest: Rest) -> AsyncIterator[DiscordCourier]:
    async with sending(discord, rest) as courier:
        yield courier


def to(member: Member, name: str = "letter", **more: object) -> Outgoing:
    return Outgoing(name, Room(DISCORD, str(member.dm)), rich("hello"), **more)


async def test_a_file_larger_than_discord_takes_is_not_even_tried(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    file = File("all.zip", "application/zip", bytes(LARGEST_FILE + 1))

    assert isinstance(await courier.deliver(to(ada, file=file)), Refused)
    assert discord.posted == []


def created(discord: FakeDiscord, member: Member) -> list[str]:
    """Return what stands in the conversation, each once, however often it was asked for."""
    return [one["content"] for one in discord.messages.get(member.dm, {}).values()]


async def asked(discord: FakeDiscord, member: Member, *, in_server: bool) -> tuple[Asked, Ask]:
    """Have a placeholder put up for a command."""
    one = await member.asks("today", in_server)
    body = {"type": 5, "data": {"flags": 64 if in_server else 0}}
    discord._callback(str(one.id), one.token, body=body)
    return one, Ask(one.id, one.channel, one.token, waits=True, aside=in_server)


# --- in a conversation ---------------------------------------------------------------------


async def test_a_message_arrives_with_its_buttons(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    message = replace(
        to(ada, choices=((Choice("Done", "d.today.done"),),)), body=rich(strong("1*2"))
    )

    outcome = await courier.deliver(message)

    [posted] = ada.heard
    assert outcome == Sent(f"{ada.dm}:{posted.message}")
    assert posted.content == "**1\\*2**"
    assert posted.buttons == (("Done", "d.today.done"),)


async def test_somebody_never_written_to_is_reached_by_their_account(
    ada: Member, courier: DiscordCourier
) -> None:
    account = Account(DISCORD, str(ada.id))
    outcomes = [
        await courier.deliver(replace(to(ada, name), to=account)) for name in ("one", "two")
    ]

    assert len(ada.heard) == 2
    assert all(isinstance(outcome, Sent) for outcome in outcomes)


async def test_a_picture_arrives_with_its_words_beside_it(
    ada: Member, courier: DiscordCourier
) -> None:
    await courier.deliver(to(ada, picture=A_PICTURE))

    [posted] = ada.heard
    [attachment] = posted.payload["attachments"]
    assert attachment["description"] == A_PICTURE.alt
    assert posted.payload["files"]["files[0]"] == A_PICTURE.content


async def test_a_picture_takes_the_place_of_another(ada: Member, courier: DiscordCourier) -> None:
    sent = await courier.deliver(to(ada, picture=A_PICTURE))
    assert isinstance(sent, Sent)
    newer = replace(A_PICTURE, content=b"\x89PNG newer", alt="nine weeks, level")

    outcome = await courier.deliver(to(ada, "another", picture=newer, replaces=sent.ref))
    without = await courier.deliver(to(ada, "third", replaces=sent.ref))

    *_, edited, bare = ada.heard
    assert outcome == without == sent
    assert [one["description"] for one in edited.payload["attachments"]] == [newer.alt]
    assert edited.payload["files"]["files[0]"] == newer.content
    assert bare.payload["attachments"] == []


async def test_a_thread_that_fell_asleep_is_woken_to_rewrite_a_card(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    there = replace(to(ada), to=Room(DISCORD, str(THREAD)))
    sent = await courier.deliver(there)
    assert isinstance(sent, Sent)
    discord.asleep.add(THREAD)

    outcome = await courier.deliver(replace(there, id="another", replaces=sent.ref))

    assert outcome == sent
    assert [one.how for one in discord.to(THREAD)] == ["message", "edit"]


async def test_a_locked_thread_is_gone(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    there = replace(to(ada), to=Room(DISCORD, str(THREAD)))
    sent = await courier.deliver(there)
    assert isinstance(sent, Sent)
    discord.asleep.add(THREAD)
    discord.locked.add(THREAD)

    rewritten = await courier.deliver(replace(there, id="another", replaces=sent.ref))
    written = await courier.deliver(replace(there, id="third"))

    assert isinstance(rewritten, Gone)
    assert isinstance(written, Gone)


async def test_a_quiet_message_makes_no_sound(ada: Member, courier: DiscordCourier) -> None:
    await courier.deliver(to(ada, quiet=True))

    assert ada.heard[0].payload["flags"] & 1 << 12


async def test_a_message_is_rewritten_in_place(ada: Member, courier: DiscordCourier) -> None:
    sent = await courier.deliver(to(ada))
    assert isinstance(sent, Sent)

    again = replace(to(ada, "another", replaces=sent.ref), body=rich("changed"))
    outcome = await courier.deliver(again)

    assert outcome == sent
    assert [one.how for one in ada.heard] == ["message", "edit"]


async def test_a_long_text_goes_out_in_parts_in_order(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    words = "\n".join(f"line {number} of a very long page about sleds" for number in range(150))

    await courier.deliver(replace(to(ada), body=rich(words)))

    assert "\n".join(created(discord, ada)) == words
    assert all(len(one.content) <= 2000 for one in ada.heard)


# --- what goes wrong on the way ------------------------------------------------------------


async def until_sent(courier: DiscordCourier, message: Outgoing) -> list[Delivery]:
    """Deliver as the outbox would, without its patience; returns what became of each try."""
    outcomes: list[Delivery] = []
    while not outcomes or isinstance(outcomes[-1], Later):
        outcomes.append(await courier.deliver(message))
        assert len(outcomes) < 10
    return outcomes


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("status", [None, 503], ids=["line cut", "503"])
async def test_a_send_that_fails_is_repeated_and_arrives_once(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, status: int | None, after: bool
) -> None:
    discord.faults.append(Fault("POST", CREATE, status=status, after=after))

    outcomes = await until_sent(courier, to(ada))

    assert [type(one) for one in outcomes] == [Later, Sent]
    assert created(discord, ada) == ["hello"]


@pytest.mark.parametrize(
    "so_long, copies",
    [
        pytest.param(timedelta(minutes=4), 1, id="while its id is known"),
        pytest.param(timedelta(minutes=6), 2, id="when its id is forgotten"),
        pytest.param(timedelta(minutes=12), 3, id="and each few minutes more"),
    ],
)
async def test_a_message_whose_answers_fail_arrives_once_for_as_long_as_its_id_is_known(
    rest: Rest, so_long: timedelta, copies: int
) -> None:
    clock = RehearsalClock(datetime(2026, 3, 2, 18, tzinfo=UTC))
    ends = clock.now() + so_long
    async with fake_discord(clock.now) as discord, sending(discord, rest) as courier:
        ada = Member(discord)
        discord.faults.append(Fault("POST", CREATE, times=100, after=True))
        outcome: Delivery = Later(timedelta(0))
        while not isinstance(outcome, Sent):
            clock.move_to(clock.now() + timedelta(minutes=1))
            if clock.now() >= ends:
                discord.faults.clear()
            outcome = await courier.deliver(to(ada))

        assert created(discord, ada) == ["hello"] * copies


async def test_a_part_that_fails_is_repeated_alone(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    words = "\n".join(f"line {number} of a very long page about sleds" for number in range(100))
    message = replace(to(ada), body=rich(words))
    discord.faults += [Fault("POST", "never", times=0), Fault("POST", CREATE, after=True)]

    await until_sent(courier, message)

    assert "\n".join(created(discord, ada)) == words


async def test_told_to_wait_a_moment_it_waits_and_sends(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    discord.faults.append(Fault("POST", CREATE, status=429, retry_after=0.3))
    began = time.monotonic()

    outcome = await courier.deliver(to(ada))

    assert isinstance(outcome, Sent)
    assert time.monotonic() - began >= 0.3


async def test_told_to_wait_long_it_leaves_the_message_to_the_outbox(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    discord.faults.append(Fault("POST", CREATE, status=429, retry_after=300))

    assert await courier.deliver(to(ada)) == Later(timedelta(seconds=300))


async def test_shut_out_by_who_guards_discord_it_sends_nothing_to_anybody(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    bea = Member(discord, id=43, name="Bea")
    discord.faults.append(Fault("POST", CREATE, status=429, retry_after=60, via=False))

    first = await courier.deliver(to(ada))
    requests = len(discord.requests)
    second = await courier.deliver(to(bea))

    assert first == Later(timedelta(seconds=60))
    assert isinstance(second, Later)
    assert second.after > timedelta(seconds=50)
    assert len(discord.requests) == requests


async def test_after_too_many_refusals_discord_is_asked_no_more(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, rest: Rest
) -> None:
    rest._invalid.extend([time.monotonic()] * MOST_INVALID)

    outcome = await courier.deliver(to(ada))

    assert isinstance(outcome, Later)
    assert ada.heard == []


@pytest.mark.parametrize(
    "code, fate",
    [
        pytest.param(50007, Gone, id="takes no messages"),
        pytest.param(50278, Gone, id="no server in common"),
        pytest.param(10003, Gone, id="channel gone"),
        pytest.param(10013, Gone, id="account gone"),
        pytest.param(50001, Gone, id="no access"),
        pytest.param(50035, Refused, id="malformed"),
        pytest.param(40003, Later, id="opening too many"),
    ],
)
async def test_a_refusal_becomes_what_the_core_can_act_on(
    discord: FakeDiscord,
    ada: Member,
    courier: DiscordCourier,
    code: int,
    fate: type[Delivery],
) -> None:
    discord.faults.append(Fault("POST", CREATE, status=403 if fate is Gone else 400, code=code))

    assert isinstance(await courier.deliver(to(ada)), fate)


async def test_a_card_that_is_gone_cannot_be_rewritten(
    ada: Member, courier: DiscordCourier
) -> None:
    assert isinstance(await courier.deliver(to(ada, replaces=f"{ada.dm}:1")), Refused)


async def test_without_a_connection_messages_wait(
    ada: Member, courier: DiscordCourier, rest: Rest
) -> None:
    rest.use(None)

    assert isinstance(await courier.deliver(to(ada)), Later)


async def test_no_second_holds_more_than_fifty(
    discord: FakeDiscord, courier: DiscordCourier
) -> None:
    people = [Member(discord, id=1000 + number, name=f"P{number}") for number in range(120)]

    await asyncio.gather(
        *(courier.deliver(to(one, f"letter {one.id}", answers="1")) for one in people)
    )

    times = sorted(one.at for one in discord.posted)
    assert len(times) == 120
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[50:], strict=False))


# --- answering an interaction --------------------------------------------------------------


async def test_the_first_answer_takes_the_placeholders_place(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    _, ask = await asked(discord, ada, in_server=False)
    courier.expect(ask)

    for name in ("one", "two"):
        await courier.deliver(to(ada, name, answers=ask.name))

    assert [one.how for one in ada.heard] == ["placeholder", "message"]


async def test_among_others_every_answer_stays_aside(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    _, ask = await asked(discord, ada, in_server=True)
    courier.expect(ask)

    for name in ("one", "two"):
        await courier.deliver(to(ada, name, answers=ask.name))

    assert [(one.how, one.ephemeral) for one in discord.to(CHANNEL)] == [
        ("placeholder", True),
        ("aside", True),
    ]
    assert ada.heard == []


@pytest.mark.parametrize(
    "fault, fate",
    [
        pytest.param(Fault("POST", FOLLOW, status=None, after=True), Unknown, id="line cut"),
        pytest.param(Fault("POST", FOLLOW, status=503, after=True), Unknown, id="503"),
        pytest.param(Fault("POST", FOLLOW, status=429, retry_after=300), Later, id="told to wait"),
    ],
)
async def test_what_is_shown_aside_takes_no_key_so_nobody_knows_whether_it_arrived(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, fault: Fault, fate: type[Delivery]
) -> None:
    _, ask = await asked(discord, ada, in_server=True)
    courier.expect(ask)
    await courier.deliver(to(ada, "one", answers=ask.name))
    discord.faults.append(fault)

    outcome = await courier.deliver(to(ada, "two", answers=ask.name))

    assert isinstance(outcome, fate)
    assert len(discord.to(CHANNEL)) == (2 if fault.after else 1)


async def test_what_a_whole_room_is_to_see_is_said_to_the_room(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    _, ask = await asked(discord, ada, in_server=True)
    courier.expect(ask)
    room = Room(DISCORD, str(CHANNEL))

    await courier.deliver(replace(to(ada, answers=ask.name), to=room))

    assert [(one.how, one.ephemeral) for one in discord.to(CHANNEL)] == [("message", False)]


async def test_after_a_restart_the_placeholder_is_still_filled(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    _, ask = await asked(discord, ada, in_server=True)

    await courier.deliver(to(ada, answers=ask.name))

    assert [one.how for one in discord.to(CHANNEL)] == ["placeholder"]


async def test_what_an_earlier_process_sent_without_noting_it_is_not_sent_again(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, rest: Rest
) -> None:
    _, ask = await asked(discord, ada, in_server=True)
    await courier.deliver(to(ada, answers=ask.name))
    another = DiscordCourier(rest, Limiter(Pace(LIMITS)), SystemClock().now)

    outcome = await another.deliver(to(ada, answers=ask.name))

    assert isinstance(outcome, Sent)
    assert len(discord.to(CHANNEL)) == 1


async def test_past_its_time_an_interaction_is_answered_in_private(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    discord.now = lambda: SystemClock().now() - LATER
    _, ask = await asked(discord, ada, in_server=True)

    await courier.deliver(to(ada, answers=ask.name))

    assert discord.to(CHANNEL) == []
    assert [one.how for one in ada.heard] == ["message"]


@pytest.mark.parametrize("code", [10062, 10015, 40060, 50027, 10008])
async def test_an_interaction_that_discord_knows_no_more_is_answered_in_private(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier, code: int
) -> None:
    _, ask = await asked(discord, ada, in_server=True)
    courier.expect(ask)
    discord.faults.append(Fault("PATCH", "@original", status=404, code=code))

    await courier.deliver(to(ada, answers=ask.name))

    assert discord.to(CHANNEL) == []
    assert [one.how for one in ada.heard] == ["message"]


async def test_a_placeholder_that_nothing_will_fill_is_taken_away(
    discord: FakeDiscord, ada: Member, courier: DiscordCourier
) -> None:
    _, ask = await asked(discord, ada, in_server=True)
    courier.expect(ask)

    await courier.dismiss(ask)

    assert discord.messages[CHANNEL] == {}


async def test_adding_the_coach_to_a_server_is_its_link_and_every_other_button_is_pressed(
    courier: DiscordCourier, discord: FakeDiscord, ada: Member
) -> None:
    adds = Choice("Add me", "d.squad.add", start="squad", adds=True)
    mine = Choice("My session", "d.squad.mine", start="squad-1")

    await courier.deliver(to(ada, choices=((adds, mine),)))

    assert ada.heard[-1].buttons == (
        ("Add me", invitation(BOT)),
        ("My session", "d.squad.mine"),
    )
