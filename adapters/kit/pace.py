"""How fast a platform lets a bot speak, as arithmetic on a clock.  Pure: times are arguments.

A platform counts a message when it arrives there, which is some time between our asking and its
answer.  So a message counts here from the moment it starts until a full span after it is
over: whatever the network does in between, no window on the other side holds more than the
limit.  A refused message has counted there too, and counts here.

The limits by default are Telegram's: core.telegram.org/bots/faq, "My bot is hitting limits".
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be sent.

    `a_second`: messages in any second, overall.  What is said unasked leaves
    `kept_for_answers` of them free at any moment.  `burst`: messages to one chat in any `burst`
    seconds, so one a second in the long run.  `a_minute_in_group`: messages to one group in any
    minute.
    """

    a_second: int = 30
    kept_for_answers: int = 1
    burst: int = 8
    a_minute_in_group: int = 20


@dataclass(slots=True)
class _Window:
    """At most `limit` in any `span` seconds."""

    limit: int
    span: float
    under_way: int = 0
    over: deque[float] = field(default_factory=deque)  # when each was over, in order

    def next_free(self, now: float, spared: int = 0) -> float:
        """Return when one more fits beside those `spared`.

        `inf`: not before one that is under way is over.
        """
        self._forget(now)
        surplus = self.under_way + len(self.over) + spared - self.limit
        if surplus < 0:
            return now
        return self.over[surplus] + self.span if surplus < len(self.over) else inf

    def start(self) -> None:
        self.under_way += 1

    def finish(self, now: float) -> None:
        self.under_way -= 1
        self.over.append(now)

    def is_idle(self, now: float) -> bool:
        self._forget(now)
        return not (self.under_way or self.over)

    def _forget(self, now: float) -> None:
        while self.over and self.over[0] + self.span <= now:
            self.over.popleft()


MINUTE = 60.0
PATIENCE_SLOTS = 8  # how much of its even pace a broadcast that came late may catch up
MANY_CHATS = 4096  # from here on chats that have been quiet are forgotten


class Pace:
    """What has been sent, and when more may be.

    `begun` is when this process began, None to start with a clean sheet: what the process
    before it may have sent until then still counts.
    """

    def __init__(self, limits: Limits | None = None, begun: float | None = None) -> None:
        self._limits = limits or Limits()
        self._all = _Window(self._limits.a_second, 1.0)
        if begun is not None:
            self._all.over.extend([begun] * self._limits.a_second)
        self._chats: dict[int, tuple[_Window, ...]] = {}
        self._held: dict[int, float] = {}
        self._all_held = -inf
        self._evenly = -inf

    def next_allowed(self, chat: int, now: float, *, urgent: bool) -> float:
        """Return when a message to the chat may start, `now` at the earliest.

        `inf` means: not before one that is under way is over.  Unless `urgent`, messages leave
        room for an answer, and keep an even distance so that there is room again soon.
        """
        spared = 0 if urgent else self._limits.kept_for_answers
        times = [now, self.held_until(chat), self._all.next_free(now, spared)]
        times += [window.next_free(now) for window in self._chats.get(chat, ())]
        if not urgent:
            times.append(self._evenly)
        return max(times)

    def held_until(self, chat: int) -> float:
        """Return until when nothing may be sent to the chat."""
        return max(self._all_held, self._held.get(chat, -inf))

    def start(self, chat: int, now: float, *, urgent: bool) -> None:
        """Note that a message starts."""
        for window in self._windows(chat, now):
            window.start()
        if not urgent:
            distance = 1.0 / max(self._limits.a_second - self._limits.kept_for_answers, 1)
            self._evenly = max(self._evenly, now - PATIENCE_SLOTS * distance) + distance

    def finish(self, chat: int, now: float) -> None:
        """Note that a message is over, whatever became of it."""
        for window in self._windows(chat, now):
            window.finish(now)

    def hold(self, chat: int, now: float, until: float) -> None:
        """Obey a `retry_after`, which does not say what it is about.

        In a private chat it can only be about the bot as a whole, as it is where two chats
        are told to wait at once.  A group has a limit of its own.
        """
        self._held = {other: end for other, end in self._held.items() if end > now}
        if chat > 0 or any(other != chat for other in self._held):
            self._all_held = max(self._all_held, until, *self._held.values(), -inf)
        self._held[chat] = max(self._held.get(chat, -inf), until)

    def _windows(self, chat: int, now: float) -> Iterator[_Window]:
        yield self._all
        if chat not in self._chats:
            if len(self._chats) >= MANY_CHATS:
                self._forget_quiet(now)
            self._chats[chat] = self._new(chat)
        yield from self._chats[chat]

    def _new(self, chat: int) -> tuple[_Window, ...]:
        own = _Window(self._limits.burst, float(self._limits.burst))
        # Telegram numbers groups below zero, people above
        if chat > 0:
            return (own,)
        return (own, _Window(self._limits.a_minute_in_group, MINUTE))

    def _forget_quiet(self, now: float) -> None:
        self._chats = {
            chat: windows
            for chat, windows in self._chats.items()
            if not all(window.is_idle(now) for window in windows)
        }
