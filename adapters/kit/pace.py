"""How fast a platform lets a bot speak, as arithmetic on a clock.  Pure: times are arguments.

A platform counts a message when it arrives there, which is some time between our asking and its
answer.  So a message counts here from the moment it starts until a full span after it is
over: whatever the network does in between, no window on the other side holds more than the
limit.  A refused message has counted there too, and counts here.

The limits by default are Telegram's: core.telegram.org/bots/faq, "My bot is hitting limits".
Edits count there as messages do, reactions in a group do not.
"""

from collections import deque
from dataclasses import dataclass, field
from math import inf

from bot.delivering import Urgency


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be sent.

    `a_second`: messages in any second, overall.  What is said unasked leaves
    `kept_for_answers` of them free at any moment.  `burst`: messages to one chat in any `burst`
    seconds, so one a second in the long run.  `a_minute_in_group`: messages to one group in any
    minute.  `between_edits_s`: from one edit in a group to the next, so that a card that many
    people tap on never uses up that minute, and reads right soon after the last of them.
    """

    a_second: int = 30
    kept_for_answers: int = 1
    burst: int = 8
    a_minute_in_group: int = 20
    between_edits_s: float = 4.0


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

    def count(self, now: float) -> int:
        self._forget(now)
        return self.under_way + len(self.over)

    def is_idle(self, now: float) -> bool:
        return not self.count(now)

    def _forget(self, now: float) -> None:
        while self.over and self.over[0] + self.span <= now:
            self.over.popleft()


@dataclass(frozen=True, slots=True)
class _Chat:
    """What has been sent to one chat; the latter two: to a group."""

    own: _Window
    minute: _Window | None = None
    edits: _Window | None = None

    def counting(self, urgency: Urgency) -> list[_Window]:
        """Return the windows in which a message counts."""
        found = [self.own]
        if self.minute is not None and urgency is not Urgency.REACTION:
            found.append(self.minute)
        if self.edits is not None and urgency is Urgency.EDIT:
            found.append(self.edits)
        return found

    def is_idle(self, now: float) -> bool:
        windows = (self.own, self.minute, self.edits)
        return all(one.is_idle(now) for one in windows if one is not None)


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
        self._chats: dict[int, _Chat] = {}
        self._held: dict[int, float] = {}
        self._all_held = -inf
        self._evenly = -inf

    def next_allowed(
        self, chat: int, now: float, urgency: Urgency, *, keeps_room: bool = True
    ) -> float:
        """Return when a message to the chat may start, `now` at the earliest.

        `inf` means: not before one that is under way is over.  All but answers leave room for
        one, and keep an even distance so that there is room again soon, if they are to keep room.
        """
        there = self.allowed_there(chat, now, urgency)
        if urgency is Urgency.ANSWER or not keeps_room:
            return max(there, self._all.next_free(now))
        return max(there, self._all.next_free(now, self._limits.kept_for_answers), self._evenly)

    def allowed_there(self, chat: int, now: float, urgency: Urgency) -> float:
        """Return when a message may start as far as its own chat is concerned."""
        known = self._chats.get(chat)
        windows = [] if known is None else known.counting(urgency)
        free = (window.next_free(now) for window in windows)
        return max(now, self.held_until(chat), *free)

    def is_full(self, now: float) -> float:
        """Return until when nothing may start at all, `now` where something may."""
        return max(now, self._all_held, self._all.next_free(now))

    def lately(self, chat: int, now: float) -> int:
        """Return how many messages a chat has had of late, those under way among them."""
        known = self._chats.get(chat)
        return 0 if known is None else known.own.count(now)

    def held_until(self, chat: int) -> float:
        """Return until when nothing may be sent to the chat."""
        return max(self._all_held, self._held.get(chat, -inf))

    def start(self, chat: int, now: float, urgency: Urgency) -> None:
        """Note that a message starts."""
        for window in self._windows(chat, now, urgency):
            window.start()
        if urgency is not Urgency.ANSWER:
            distance = 1.0 / max(self._limits.a_second - self._limits.kept_for_answers, 1)
            self._evenly = max(self._evenly, now - PATIENCE_SLOTS * distance) + distance

    def finish(self, chat: int, now: float, urgency: Urgency) -> None:
        """Note that a message is over, whatever became of it; as urgent as when it started."""
        for window in self._windows(chat, now, urgency):
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

    def _windows(self, chat: int, now: float, urgency: Urgency) -> list[_Window]:
        if chat not in self._chats:
            if len(self._chats) >= MANY_CHATS:
                self._forget_quiet(now)
            self._chats[chat] = self._new(chat)
        return [self._all, *self._chats[chat].counting(urgency)]

    def _new(self, chat: int) -> _Chat:
        own = _Window(self._limits.burst, float(self._limits.burst))
        # Telegram numbers groups below zero, people above
        if chat > 0:
            return _Chat(own)
        edits = _Window(1, self._limits.between_edits_s)
        return _Chat(own, _Window(self._limits.a_minute_in_group, MINUTE), edits)

    def _forget_quiet(self, now: float) -> None:
        self._chats = {chat: one for chat, one in self._chats.items() if not one.is_idle(now)}
