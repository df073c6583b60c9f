"""Who goes first where not all can go at once, on a clock of its own: nothing here waits."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from random import Random
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.kit.pace import Limits, Pace
from adapters.kit.turns import OVERDUE_S, SHARE, Turns, Waiting, Wish, in_order
from bot.delivering import Urgency

ANSWER, REMINDER, EDIT, REACTION = Urgency
CHATS = range(1, 201)
GROUP = -1
LIMITS = Limits()
FAIR = 3.0
"""How many times as long as the median chat the slowest one may wait."""

SENDING_S = 0.05


@dataclass(slots=True)
class Sent:
    chat: int
    urgency: Urgency
    came: float
    went: float


@dataclass
class Rush:
    """A platform at its limits, and all that is wished to be sent meanwhile."""

    turns: Turns = field(default_factory=lambda: Turns(Pace(LIMITS)))
    then: Callable[[Sent], None] = lambda sent: None
    sent: list[Sent] = field(default_factory=list)
    _events: list[tuple[float, int, Callable[[float], None]]] = field(default_factory=list)
    _count: "count[int]" = field(default_factory=count)

    def wish(self, chat: int, at: float, urgency: Urgency = ANSWER) -> None:
        self.at(at, lambda now: self._came(chat, urgency, now))

    def at(self, when: float, what: Callable[[float], None]) -> None:
        heappush(self._events, (when, next(self._count), what))

    def plays(self, until: float = 120.0) -> "Rush":
        while self._events and self._events[0][0] <= until:
            now, _, what = heappop(self._events)
            what(now)
            while isinstance(found := self.turns.next(now), Waiting):
                self._goes(found, now)
            if now < found < float("inf"):
                self.at(found, lambda now: None)
        return self

    def _came(self, chat: int, urgency: Urgency, now: float) -> None:
        self.turns.enter(chat, lambda: urgency, now)

    def _goes(self, one: Waiting, now: float) -> None:
        sent = Sent(one.chat, one.as_what, one.since, now)
        self.sent.append(sent)
        self.at(now + SENDING_S, lambda end: self._is_over(one, sent, end))

    def _is_over(self, one: Waiting, sent: Sent, end: float) -> None:
        self.turns.over(one, end)
        self.then(sent)

    def waits(self, chats: Iterable[int] = CHATS) -> list[float]:
        """Return how long each chat waited, its own average."""
        found: dict[int, list[float]] = defaultdict(list)
        for one in self.sent:
            found[one.chat].append(one.went - one.came + SENDING_S)
        return [sum(found[chat]) / len(found[chat]) for chat in chats]


def all_at_once(rush: Rush) -> None:
    for chat in CHATS:
        rush.wish(chat, 0.0)


def each_again_once_answered(rush: Rush) -> None:
    all_at_once(rush)

    def answered(sent: Sent) -> None:
        if sent.chat in CHATS:
            rush.wish(sent.chat, sent.went + 1.0)

    rush.then = answered


def at_random_as_fast_as_it_goes(rush: Rush) -> None:
    chance, at = Random(7), 0.0
    for _ in range(2):
        for chat in chance.sample(list(CHATS), len(CHATS)):
            rush.wish(chat, at := at + chance.expovariate(1.1 * LIMITS.a_second))


def some_with_much_to_be_said(rush: Rush) -> None:
    for chat in CHATS:
        for _ in range(4 if chat % 10 == 0 else 1):
            rush.wish(chat, 0.0)


def beside_a_broadcast_and_cards(rush: Rush) -> None:
    each_again_once_answered(rush)
    for number in range(300):
        rush.wish(1000 + number, number / 30, REMINDER)
        rush.wish(-1 - number % 40, number / 30, EDIT)


@pytest.mark.parametrize(
    "load",
    [
        all_at_once,
        each_again_once_answered,
        at_random_as_fast_as_it_goes,
        some_with_much_to_be_said,
        beside_a_broadcast_and_cards,
    ],
)
def test_the_slowest_of_two_hundred_chats_waits_little_longer_than_the_median(
    load: Callable[[Rush], None],
) -> None:
    rush = Rush()
    load(rush)

    waits = rush.plays(until=16.0).waits()

    assert len(waits) == len(CHATS)
    assert max(waits) <= FAIR * median(waits)


def test_who_taps_without_end_holds_up_nobody_else() -> None:
    calm, rush = Rush(), Rush()
    all_at_once(calm)
    for _ in range(40):
        rush.wish(1, 0.0)
    all_at_once(rush)

    calm_waits = calm.plays().waits(CHATS[1:])
    waits = rush.plays().waits(CHATS[1:])

    assert max(waits) <= max(calm_waits) + LIMITS.burst / LIMITS.a_second


@pytest.mark.parametrize(
    ("wishes", "order"),
    [
        ([(REACTION, 0, 0), (EDIT, 0, 1), (REMINDER, 0, 2), (ANSWER, 0, 3)], "3210"),
        ([(ANSWER, 0, 2), (ANSWER, 0, 1), (ANSWER, 0, 3)], "102"),
        ([(ANSWER, 8, 1), (ANSWER, 4, 1.5), (ANSWER, 0, 2)], "210"),
        ([(EDIT, 0, 1), (ANSWER, 7, 2)], "10"),
        ([], ""),
    ],
    ids=[
        "answers, reminders, edits, reactions",
        "as they came",
        "as if later by what the chat has had",
        "an answer to a busy chat all the same",
        "nobody",
    ],
)
def test_who_goes_first(wishes: list[tuple[Urgency, int, float]], order: str) -> None:
    waiting = [Wish(*one) for one in wishes]

    assert "".join(map(str, in_order(waiting, 3.0, is_owed=False))) == order


@pytest.mark.parametrize("urgency", [REMINDER, EDIT, REACTION])
def test_nothing_waits_for_ever_behind_a_crowd_of_answers(urgency: Urgency) -> None:
    rush = Rush()
    each_again_once_answered(rush)
    rush.wish(GROUP, 1.0, urgency)

    (one,) = (one for one in rush.plays(until=9.0).sent if one.chat == GROUP)

    assert one.went - one.came <= OVERDUE_S + SHARE / LIMITS.a_second + 1.0


def test_no_more_than_its_share_goes_to_what_is_overdue() -> None:
    rush = Rush()
    each_again_once_answered(rush)
    for number in range(80):
        rush.wish(1000 + number, 0.0, REMINDER)

    sent = [one for one in rush.plays(until=15.0).sent if one.went > 5.0]

    answers = sum(one.urgency is ANSWER for one in sent)
    assert answers / len(sent) == pytest.approx((SHARE - 1) / SHARE, abs=0.02)


def test_a_reminder_that_an_answer_waits_behind_is_as_urgent_as_that() -> None:
    turns, urgency = Turns(Pace(Limits(a_second=1, kept_for_answers=0))), REMINDER
    first = turns.enter(1, lambda: ANSWER, 0.0)
    assert turns.next(0.0) is first
    reminder = turns.enter(2, lambda: urgency, 0.0)
    turns.enter(3, lambda: ANSWER, 0.5)
    turns.over(first, 0.1)

    urgency = ANSWER

    assert turns.next(1.1) is reminder


@given(
    st.lists(
        st.tuples(
            st.sampled_from((1, 2, 3, GROUP)), st.floats(0, 30), st.sampled_from(list(Urgency))
        ),
        max_size=60,
    )
)
def test_everybody_has_a_turn_once_and_within_the_limits(
    wished: list[tuple[int, float, Urgency]],
) -> None:
    rush = Rush()
    for chat, at, urgency in wished:
        rush.wish(chat, at, urgency)

    sent = rush.plays(until=900.0).sent

    assert sorted((one.chat, one.came, one.urgency) for one in sent) == sorted(wished)
    assert all(one.went >= one.came for one in sent)
    own = [one for one in sent if one.chat == GROUP and one.urgency is not REACTION]
    for one in own:
        in_a_minute = sum(one.went <= other.went < one.went + 60.0 for other in own)
        assert in_a_minute <= LIMITS.a_minute_in_group


def test_a_card_that_thirty_tap_on_is_complete_soon_after_the_last() -> None:
    """The outbox keeps one edit at most: a later one takes the place of what has not gone."""
    rush, shown = Rush(), [(0.0, 0)]
    tapped, waits = 0, False

    def taps(now: float) -> None:
        nonlocal tapped, waits
        tapped += 1
        if not waits:
            waits = True
            rush.turns.enter(GROUP, lambda: EDIT, now)

    def goes(sent: Sent) -> None:
        nonlocal waits
        shown.append((sent.went + SENDING_S, tapped))
        waits = False

    rush.then = goes
    last = 24.0
    for number in range(30):
        rush.at(number * last / 29, taps)
    for number in range(5):
        rush.wish(GROUP, 5.0 * number, ANSWER)
        rush.wish(GROUP, 5.0 * number, REACTION)

    rush.plays()

    in_a_minute = [one for one in rush.sent if one.urgency is not REACTION]
    assert len(in_a_minute) <= LIMITS.a_minute_in_group
    assert min(at for at, listed in shown if listed == 30) <= last + 5.0
    aside = [one.went - one.came for one in rush.sent if one.urgency in (ANSWER, REACTION)]
    assert max(aside) < 0.5
