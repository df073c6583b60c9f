"""The limits hold for every way of sending, however long each message is under way."""

import math
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.pace import Limits, Pace
from bot.delivering import Urgency

LIMITS = Limits()
PERSON, OTHER, GROUP, OTHER_GROUP = 1, 2, -1, -2


@dataclass(frozen=True, slots=True)
class Wish:
    """A message that somebody wants sent: when, where to, how long it is under way."""

    after: float
    chat: int
    urgency: Urgency
    lasts: float
    told_to_wait: float


WISHES = st.lists(
    st.builds(
        Wish,
        after=st.floats(0, 0.2),
        chat=st.sampled_from((PERSON, OTHER, GROUP, OTHER_GROUP, 3, 4, 5, 6, 7, 8)),
        urgency=st.sampled_from(Urgency),
        lasts=st.floats(0.001, 0.3),
        told_to_wait=st.sampled_from((0.0,) * 20 + (1.0, 5.0, 40.0)),
    ),
    min_size=1,
    max_size=150,
)


@dataclass(frozen=True, slots=True)
class Sent:
    start: float
    end: float
    chat: int
    told_to_wait: float
    urgency: Urgency


def played(wishes: list[Wish], pace: Pace) -> list[Sent]:
    """Send one wish after the other, each as soon as the pace lets it; in order of start."""
    now, sent, ends = 0.0, [], []
    for wish in wishes:
        now += wish.after
        while True:
            for end, one in sorted(ends, key=lambda pair: pair[0]):
                if end <= now:
                    ends.remove((end, one))
                    pace.finish(one.chat, end, one.urgency)
                    if one.told_to_wait:
                        pace.hold(one.chat, end, end + one.told_to_wait)
            at = pace.next_allowed(wish.chat, now, wish.urgency)
            if at <= now:
                break
            now = min([at, *(end for end, _ in ends)]) if ends else at
        pace.start(wish.chat, now, wish.urgency)
        one = Sent(now, now + wish.lasts, wish.chat, wish.told_to_wait, wish.urgency)
        sent.append(one)
        ends.append((one.end, one))
    return sent


def most_in(span: float, sent: list[Sent]) -> int:
    """Return the most that the other side can see in a window of the span.

    Each message counts there at some moment between start and end.  Two that the span cannot
    hold are those where even the latest of the one and the earliest of the other are apart.
    """
    return max(sum(one.end > late.start - span and one.start <= late.start for one in sent)
               for late in sent)  # fmt: skip


@given(WISHES)
def test_no_second_holds_more_than_the_limit_wherever_in_its_flight_a_message_counts(
    wishes: list[Wish],
) -> None:
    sent = played(wishes, Pace(LIMITS))

    assert most_in(1.0, sent) <= LIMITS.a_second


@given(WISHES)
def test_no_chat_gets_more_than_one_a_second_but_for_a_short_burst(wishes: list[Wish]) -> None:
    sent = played(wishes, Pace(LIMITS))

    for chat in {one.chat for one in sent}:
        own = [one for one in sent if one.chat == chat]
        assert most_in(float(LIMITS.burst), own) <= LIMITS.burst


@given(WISHES)
def test_no_group_gets_more_than_its_share_in_any_minute(wishes: list[Wish]) -> None:
    sent = played(wishes, Pace(LIMITS))

    for group in (GROUP, OTHER_GROUP):
        own = [one for one in sent if one.chat == group and one.urgency is not Urgency.REACTION]
        assert not own or most_in(60.0, own) <= LIMITS.a_minute_in_group


@given(WISHES)
def test_two_edits_in_a_group_are_some_seconds_apart(wishes: list[Wish]) -> None:
    sent = played(wishes, Pace(LIMITS))

    for group in (GROUP, OTHER_GROUP):
        own = [one for one in sent if one.chat == group and one.urgency is Urgency.EDIT]
        for earlier, later in pairwise(own):
            assert later.start >= earlier.end + LIMITS.between_edits_s


@given(WISHES)
def test_nothing_starts_while_telegram_wants_to_hear_nothing(wishes: list[Wish]) -> None:
    sent = played(wishes, Pace(LIMITS))

    for told in (one for one in sent if one.told_to_wait):
        for other in sent:
            concerned = other.chat == told.chat or told.chat > 0
            within = told.end <= other.start < told.end + told.told_to_wait
            assert not (concerned and within)


@given(WISHES)
def test_whoever_waits_gets_a_turn_in_the_end(wishes: list[Wish]) -> None:
    sent = played(wishes, Pace(LIMITS))

    assert len(sent) == len(wishes)
    assert all(math.isfinite(one.start) for one in sent)


def test_what_is_under_way_counts_until_a_second_after_it_is_over() -> None:
    pace = Pace(Limits(a_second=1, kept_for_answers=0))
    pace.start(PERSON, 0.0, Urgency.ANSWER)

    assert pace.next_allowed(OTHER, 5.0, Urgency.ANSWER) == math.inf

    pace.finish(PERSON, 5.0, Urgency.ANSWER)

    assert pace.next_allowed(OTHER, 5.0, Urgency.ANSWER) == 6.0


def test_an_answer_finds_a_slot_free_at_every_moment_of_a_broadcast() -> None:
    pace, now = Pace(LIMITS), 0.0
    for chat in range(1, 151):
        now = max(now, pace.next_allowed(chat, now, Urgency.REMINDER))
        pace.start(chat, now, Urgency.REMINDER)

        assert pace.next_allowed(9_000 + chat, now, Urgency.ANSWER) == now

        pace.finish(chat, now, Urgency.ANSWER)


def test_a_long_broadcast_takes_hardly_longer_than_the_limit_asks() -> None:
    pace, now, count = Pace(LIMITS), 0.0, 600
    for chat in range(1, count + 1):
        now = max(now, pace.next_allowed(chat, now, Urgency.REMINDER))
        pace.start(chat, now, Urgency.REMINDER)
        pace.finish(chat, now + 0.005, Urgency.ANSWER)

    assert now <= 1.05 * count / LIMITS.a_second


def test_a_new_process_counts_what_the_one_before_it_may_have_sent() -> None:
    pace = Pace(LIMITS, begun=100.0)

    assert pace.next_allowed(PERSON, 100.4, Urgency.ANSWER) == 101.0
    assert pace.next_allowed(PERSON, 101.0, Urgency.ANSWER) == 101.0


def test_a_group_told_to_wait_waits_alone() -> None:
    pace = Pace(LIMITS)

    pace.hold(GROUP, 0.0, 30.0)

    assert pace.next_allowed(GROUP, 1.0, Urgency.ANSWER) == 30.0
    assert pace.next_allowed(PERSON, 1.0, Urgency.ANSWER) == 1.0


@pytest.mark.parametrize(
    "told", [(PERSON,), (GROUP, OTHER_GROUP)], ids=["a person", "two groups at once"]
)
def test_where_it_can_only_be_about_the_bot_everyone_waits(told: tuple[int, ...]) -> None:
    pace = Pace(LIMITS)

    for chat in told:
        pace.hold(chat, 0.0, 30.0)

    assert pace.next_allowed(OTHER, 1.0, Urgency.ANSWER) == 30.0


def test_chats_that_went_quiet_are_forgotten() -> None:
    pace = Pace(LIMITS)
    for chat in range(1, 10_000):
        now = chat * 0.1
        pace.start(chat, now, Urgency.ANSWER)
        pace.finish(chat, now, Urgency.ANSWER)

    assert len(pace._chats) < 5_000
