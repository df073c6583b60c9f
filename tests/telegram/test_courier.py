"""Every way in which a message can fail to arrive, against a real HTTP server."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.telegram.courier import LARGEST_FILE, TelegramCourier
from bot.contract import Account, Choice, File, Outgoing, Room
from bot.delivering import Gone, Later, Moved, Refused, Sent, Unknown, Urgency, how_urgent
from bot.rich import rich, strong
from tests.apps import DOT, TELEGRAM
from tests.telegram.conftest import a_bot
from tests.telegram.platform import FakeTelegram, Fault

ADA = Account(TELEGRAM, "42")
SQUAD = Room(TELEGRAM, "-1001")
YES = Choice("Yes", "a.1.yes")
LOOP = File("belt.gif", "image/gif", b"GIF89a", alt="Lean back a little.")
CHART = File("load.png", "image/png", DOT, alt="40 kg, then 42.5 kg")


@pytest.fixture
async def courier(telegram: FakeTelegram) -> AsyncIterator[TelegramCourier]:
    bot = a_bot(telegram)
    await bot.open()
    yield bot.courier
    await bot.courier.close()
    await bot.close()


async def test_a_message_arrives_with_its_words_and_buttons(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    message = Outgoing("1", ADA, rich("Ready, ", strong("Ada"), "?"), choices=((YES,),))

    sent = await courier.deliver(message)

    (posted,) = telegram.to(42)
    assert sent == Sent(f"42:{posted.message}")
    assert (posted.text, posted.buttons) == ("Ready, Ada?", (("Yes", "a.1.yes"),))


async def test_a_card_is_rewritten_in_place(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    first = await courier.deliver(Outgoing("1", ADA, rich("Tue"), choices=((YES,),)))
    assert isinstance(first, Sent)

    again = await courier.deliver(Outgoing("2", ADA, rich("Tue ✓"), replaces=first.ref))

    assert again == first
    assert [one.method for one in telegram.posted] == ["sendMessage", "editMessageText"]


async def test_a_rewrite_that_changes_nothing_is_done(courier: TelegramCourier) -> None:
    first = await courier.deliver(Outgoing("1", ADA, rich("Tue")))
    assert isinstance(first, Sent)

    assert await courier.deliver(Outgoing("2", ADA, rich("Tue"), replaces=first.ref)) == first


async def test_a_card_that_cannot_be_rewritten_is_refused_so_that_it_is_said_anew(
    courier: TelegramCourier,
) -> None:
    outcome = await courier.deliver(Outgoing("1", ADA, rich("Tue"), replaces="42:999"))

    assert isinstance(outcome, Refused)


async def test_a_picture_arrives_with_its_caption(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    assert isinstance(
        await courier.deliver(Outgoing("1", ADA, rich("Your load"), picture=CHART)), Sent
    )

    (posted,) = telegram.posted
    assert (posted.method, posted.text) == ("sendPhoto", "Your load")


async def test_a_picture_is_replaced_in_place(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    sent = await courier.deliver(Outgoing("1", ADA, rich("Your load"), picture=CHART))
    assert isinstance(sent, Sent)
    after = Outgoing("2", ADA, rich("Now 45 kg"), picture=CHART, replaces=sent.ref)

    again = [await courier.deliver(after) for _ in range(2)]  # as after a lost answer

    _, edited = telegram.posted
    assert again == [sent, sent]
    assert (edited.method, edited.text) == ("editMessageMedia", "Now 45 kg")


async def test_a_loop_is_uploaded_once_and_goes_by_its_name_then(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    for number in "12":
        shown = Outgoing(number, ADA, rich("Lean back"), picture=LOOP, choices=((YES,),))
        assert isinstance(await courier.deliver(shown), Sent)

    uploaded, named = telegram.posted
    assert [one.method for one in telegram.posted] == ["sendAnimation"] * 2
    assert "animation" not in uploaded.fields
    assert named.fields["animation"]
    assert (named.text, named.buttons) == (uploaded.text, uploaded.buttons)


async def test_a_loop_whose_name_is_forgotten_there_is_uploaded_anew(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    first, second = (Outgoing(one, ADA, rich("Lean back"), picture=LOOP) for one in "12")
    await courier.deliver(first)
    telegram.faults.append(Fault("sendAnimation", status=400))

    assert isinstance(await courier.deliver(second), Sent)
    assert "animation" not in telegram.posted[-1].fields


async def test_a_picture_that_is_refused_is_told_in_words(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendPhoto", status=400))

    await courier.deliver(Outgoing("1", ADA, rich("Your load"), picture=CHART))

    (posted,) = telegram.posted
    assert posted.text == "Your load\n\n40 kg, then 42.5 kg"


async def test_emphasis_that_is_refused_is_left_out(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendMessage", status=400, only=lambda f: "entities" in f))

    assert isinstance(await courier.deliver(Outgoing("1", ADA, rich(strong("40 kg")))), Sent)

    assert telegram.posted[0].text == "40 kg"


async def test_an_export_arrives_as_a_file(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    file = File("log.csv", "text/csv", b"day,load\n")

    assert isinstance(await courier.deliver(Outgoing("1", ADA, rich("All"), file=file)), Sent)

    assert telegram.posted[0].method == "sendDocument"
    assert [asset["filename"] for asset in telegram.assets.values()] == ["log.csv"]


async def test_a_file_larger_than_telegram_takes_is_not_even_tried(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    file = File("all.zip", "application/zip", bytes(LARGEST_FILE + 1))

    outcome = await courier.deliver(Outgoing("1", ADA, rich("All"), file=file))

    assert isinstance(outcome, Refused)
    assert telegram.posted == []


@pytest.mark.parametrize(
    "why",
    [
        "Forbidden: bot was blocked by the user",
        "Forbidden: user is deactivated",
        "Forbidden: bot was kicked from the supergroup chat",
        "Forbidden: bot can't initiate conversation with a user",
        "Bad Request: chat not found",
        "Bad Request: not enough rights to send text messages to the chat",
        "Bad Request: message thread not found",
    ],
)
async def test_where_nobody_can_be_reached_any_more_is_gone(
    telegram: FakeTelegram, courier: TelegramCourier, why: str
) -> None:
    telegram.blocked[42] = why

    outcome = await courier.deliver(Outgoing("1", ADA, rich("hi")))

    assert isinstance(outcome, Gone)
    assert telegram.calls.count("sendMessage") == 1


async def test_a_closed_topic_is_gone_and_the_group_is_not(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.closed_topics.add(7)

    topic = await courier.deliver(Outgoing("1", Room(TELEGRAM, "-1001", "7"), rich("hi")))
    group = await courier.deliver(Outgoing("2", SQUAD, rich("hi")))

    assert isinstance(topic, Gone)
    assert isinstance(group, Sent)


async def test_a_group_that_became_a_supergroup_has_moved(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.moved[-1001] = -100_200

    outcome = await courier.deliver(Outgoing("1", SQUAD, rich("hi")))

    assert outcome == Moved(Room(TELEGRAM, "-100200"))


async def test_what_telegram_never_takes_is_refused(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendMessage", status=400))

    assert isinstance(await courier.deliver(Outgoing("1", ADA, rich("hi"))), Refused)


async def test_an_address_of_another_platform_is_refused(courier: TelegramCourier) -> None:
    elsewhere = Account(TELEGRAM, "ada@home")

    assert isinstance(await courier.deliver(Outgoing("1", elsewhere, rich("hi"))), Refused)


LOST = pytest.mark.parametrize(
    "status",
    [
        pytest.param(None, id="reset"),
        pytest.param(502, id="a proxy's 502"),
        pytest.param(504, id="a proxy's 504"),
    ],
)
WHEN = pytest.mark.parametrize("after", [False, True], ids=["before", "after"])


@LOST
@WHEN
async def test_of_a_send_whose_answer_is_lost_nobody_knows_whether_it_arrived(
    telegram: FakeTelegram, courier: TelegramCourier, status: int | None, after: bool
) -> None:
    telegram.faults.append(Fault("sendMessage", status=status, after=after, from_proxy=True))

    first = await courier.deliver(Outgoing("1", ADA, rich("hi")))
    second = await courier.deliver(Outgoing("1", ADA, rich("hi")))

    assert isinstance(first, Unknown)
    assert isinstance(second, Sent)
    assert len(telegram.posted) == (2 if after else 1)


OWN_FAILURES = [
    pytest.param(Fault("sendMessage", status=500), id="500"),
    pytest.param(Fault("sendMessage", status=502), id="502"),
    pytest.param(Fault("sendMessage", status=503), id="503"),
    pytest.param(Fault("sendMessage", status=503, from_proxy=True), id="a proxy's 503"),
    pytest.param(Fault("sendMessage", status=404), id="404 of one method alone"),
    pytest.param(Fault("sendMessage", status=401), id="401"),
    pytest.param(Fault("sendMessage", status=429), id="429 without a word"),
]


@pytest.mark.parametrize("fault", OWN_FAILURES)
async def test_what_telegram_says_has_failed_has_not_arrived_and_is_no_silence(
    telegram: FakeTelegram, courier: TelegramCourier, fault: Fault
) -> None:
    telegram.faults.append(replace(fault))

    first = await courier.deliver(Outgoing("1", ADA, rich("hi")))
    second = await courier.deliver(Outgoing("1", ADA, rich("hi")))

    assert isinstance(first, Later)
    assert first.failed
    assert isinstance(second, Sent)


@pytest.mark.parametrize("from_proxy", [False, True], ids=["as JSON", "as a header"])
@pytest.mark.parametrize("asked, waited", [(7, 7), (-3, 1), (10**30, 3600)])
async def test_how_long_to_wait_is_heard_however_it_is_said_and_within_sense(
    telegram: FakeTelegram, courier: TelegramCourier, asked: int, waited: int, from_proxy: bool
) -> None:
    telegram.faults.append(
        Fault("sendMessage", status=429, retry_after=asked, from_proxy=from_proxy)
    )

    outcome = await courier.deliver(Outgoing("1", ADA, rich("hi")))

    assert outcome == Later(timedelta(seconds=waited))


@LOST
@WHEN
async def test_a_rewriting_whose_answer_is_lost_comes_later_and_does_no_harm(
    telegram: FakeTelegram, courier: TelegramCourier, status: int | None, after: bool
) -> None:
    card = await courier.deliver(Outgoing("1", ADA, rich("Tue")))
    assert isinstance(card, Sent)
    telegram.faults.append(Fault("editMessageText", status=status, after=after, from_proxy=True))

    first = await courier.deliver(Outgoing("2", ADA, rich("Tue, done"), replaces=card.ref))
    second = await courier.deliver(Outgoing("2", ADA, rich("Tue, done"), replaces=card.ref))

    assert isinstance(first, Later)
    assert second == card
    assert [one.text for one in telegram.posted] == ["Tue", "Tue, done"]


async def test_where_telegram_cannot_be_reached_nothing_has_arrived(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    await telegram.stop()

    outcome = await courier.deliver(Outgoing("1", ADA, rich("hi")))

    await telegram.start()
    assert isinstance(outcome, Later)
    assert isinstance(await courier.deliver(Outgoing("1", ADA, rich("hi"))), Sent)
    assert len(telegram.posted) == 1


@pytest.mark.parametrize("status", [302, 409, 418, 429])
async def test_a_no_from_somebody_on_the_way_means_it_has_not_arrived(
    telegram: FakeTelegram, courier: TelegramCourier, status: int
) -> None:
    telegram.faults.append(Fault("sendMessage", status=status))

    assert isinstance(await courier.deliver(Outgoing("1", ADA, rich("hi"))), Later)


async def test_what_is_too_large_is_refused_and_not_tried_for_ever(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendPhoto", status=413))

    assert isinstance(
        await courier.deliver(Outgoing("1", ADA, rich("Your load"), picture=CHART)), Sent
    )
    assert [one.method for one in telegram.posted] == ["sendMessage"]


async def test_after_silence_telegram_is_asked_for_itself_before_anything_is_sent(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults += [Fault("sendMessage", after=True), Fault("getMe", status=502, times=2)]

    outcomes = [await courier.deliver(Outgoing("1", ADA, rich("hi"))) for _ in range(4)]

    assert [type(one) for one in outcomes] == [Unknown, Later, Later, Sent]
    assert telegram.calls.count("sendMessage") == 2


async def test_the_rest_grows_while_telegram_stays_away_and_shrinks_once_it_is_back(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendMessage", times=3))

    outcomes = [await courier.deliver(Outgoing("1", ADA, rich("hi"))) for _ in range(3)]

    rests = [one.after for one in outcomes if isinstance(one, Unknown)]
    assert rests == [timedelta(seconds=seconds) for seconds in (1, 2, 4)]

    await courier.deliver(Outgoing("1", ADA, rich("hi")))
    telegram.faults.append(Fault("sendMessage"))

    again = await courier.deliver(Outgoing("2", ADA, rich("hi")))
    assert isinstance(again, Unknown)
    assert again.after == timedelta(seconds=1)


async def test_a_retry_after_is_obeyed_by_everyone(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendMessage", status=429, retry_after=1))

    told = await courier.deliver(Outgoing("1", ADA, rich("hi")))
    others = [Account(TELEGRAM, str(number)) for number in range(50, 60)]
    await asyncio.gather(
        *(courier.deliver(Outgoing(f"to {other.id}", other, rich("hi"))) for other in others)
    )

    assert told == Later(timedelta(seconds=1))
    (refused,) = telegram.refused
    assert min(one.at for one in telegram.posted) - refused[0] >= 1.0


async def test_a_long_retry_after_is_left_to_the_outbox(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendMessage", status=429, retry_after=600))
    await courier.deliver(Outgoing("1", ADA, rich("hi")))

    began = time.monotonic()
    outcome = await courier.deliver(Outgoing("2", ADA, rich("hi")))

    assert time.monotonic() - began < 1
    assert isinstance(outcome, Later)
    assert outcome.after > timedelta(seconds=590)


async def test_of_a_message_in_parts_only_what_is_missing_is_sent_again(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    long = Outgoing("1", ADA, rich("word " * 1600), choices=((YES,),))
    telegram.faults.append(Fault("sendMessage", only=lambda fields: "reply_markup" in fields))

    first, second = await courier.deliver(long), await courier.deliver(long)

    assert isinstance(first, Unknown)
    assert isinstance(second, Sent)
    assert len(telegram.posted) == 2
    assert [bool(one.buttons) for one in telegram.posted] == [False, True]


async def test_a_salvo_keeps_to_the_limit_of_any_second(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    messages = [
        Outgoing(str(number), Account(TELEGRAM, str(number)), rich("hi"), answers="1")
        for number in range(1, 76)
    ]

    await asyncio.gather(*(courier.deliver(message) for message in messages))

    times = sorted(one.at for one in telegram.posted)
    assert len(times) == 75
    assert all(later - earlier >= 1.0 for earlier, later in zip(times, times[30:], strict=False))


async def test_an_answer_overtakes_a_broadcast(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    async def reminding(number: int) -> None:
        how_urgent.set(lambda: Urgency.REMINDER)
        somebody = Account(TELEGRAM, str(1000 + number))
        await courier.deliver(Outgoing(f"b{number}", somebody, rich("now")))

    broadcast = [asyncio.create_task(reminding(number)) for number in range(60)]
    await telegram.until(lambda: len(telegram.posted) >= 5)

    before = len(telegram.posted)
    await courier.deliver(Outgoing("1", ADA, rich("hi"), answers="7"))

    assert len(telegram.posted) - before < len(broadcast) / 2
    assert not all(task.done() for task in broadcast)
    await courier.close()
    await asyncio.gather(*broadcast)


async def test_closing_sends_away_whoever_waits(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("sendMessage", status=429, retry_after=20))
    await courier.deliver(Outgoing("1", ADA, rich("hi")))
    waiting = asyncio.create_task(courier.deliver(Outgoing("2", ADA, rich("hi"))))
    await asyncio.sleep(0)

    await courier.close()

    assert isinstance(await waiting, Later)


async def test_a_press_too_old_to_acknowledge_does_no_harm(
    telegram: FakeTelegram, courier: TelegramCourier
) -> None:
    telegram.faults.append(Fault("answerCallbackQuery", status=400))

    courier.acknowledge("5")
    await telegram.until(lambda: telegram.refused)
    courier.acknowledge("6")

    await telegram.until(lambda: telegram.acknowledged == ["6"])
