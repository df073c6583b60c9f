"""What a coach does, counted and timed for Prometheus.  Nothing here tells of anybody.

Labels are platforms, kinds and outcomes: few, and the same whoever uses the coach.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

from bot.contract import Attached, Incoming, Outgoing, Platform
from bot.delivering import Courier, Delivery, Fetcher
from bot.store.heartbeat import Sighted

if TYPE_CHECKING:
    from bot.coach.app import Coach

SECONDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
LAGS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)


class Measures:
    """The counters of a process, and what reads them out."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        of: dict[str, Any] = {"namespace": "sled_coach", "registry": self._registry}
        self.messages: Any = Counter(
            "messages", "Messages, taps and commands answered", ["platform", "kind"], **of
        )
        self.answering: Any = Histogram(
            "answer_seconds",
            "From an act to its answer on file",
            ["platform"],
            buckets=SECONDS,
            **of,
        )
        self.sends: Any = Counter("sends", "Tries to send", ["platform", "result"], **of)
        self.lag: Any = Histogram(
            "loop_lag_seconds", "By how much the loop came late", buckets=LAGS, **of
        )
        self._gauges: dict[str, Any] = {
            name: Gauge(name, about, **of)
            for name, about in (
                ("outbox_waiting", "Messages that wait to be sent"),
                ("outbox_oldest_seconds", "How long the oldest could have been sent"),
                ("reminders_due", "Reminders that are due and have not rung"),
                ("reminders_late_seconds", "How long the oldest of them is due"),
                ("tick_age_seconds", "Since the clock ticked last"),
            )
        }
        self._heard: Any = Gauge(
            "platform_heard_seconds", "Since a platform was heard of", ["platform"], **of
        )
        self._refused: Any = Gauge(
            "platform_refused", "1 while a platform refuses the token", ["platform"], **of
        )

    def page(self, seen: Sighted, coach: "Coach", now: datetime) -> bytes:
        """Return all of it as Prometheus reads it."""
        self._gauges["outbox_waiting"].set(seen.waiting)
        self._gauges["outbox_oldest_seconds"].set(_ago_s(seen.unsent, now))
        self._gauges["reminders_due"].set(seen.to_ring)
        self._gauges["reminders_late_seconds"].set(_ago_s(seen.due, now))
        self._gauges["tick_age_seconds"].set(coach.pulse.still_s)
        for platform in coach.pulse.platforms:
            heard_s = coach.pulse.since(platform)
            if heard_s is not None:
                self._heard.labels(platform).set(heard_s)
            self._refused.labels(platform).set(int(coach.pulse.is_refused(platform)))
        page: bytes = generate_latest(self._registry)
        return page


def _ago_s(at: datetime | None, now: datetime) -> float:
    return 0.0 if at is None else max(now - at, timedelta(0)).total_seconds()


class Counted:
    """A coach whose answers are counted and timed; all else it does as ever."""

    def __init__(self, coach: "Coach", measures: Measures) -> None:
        self._coach = coach
        self._measures = measures

    async def answer(self, incoming: Incoming) -> Sequence[Outgoing]:
        platform, begun = incoming.person.platform, monotonic()
        said = await self._coach.answer(incoming)
        self._measures.answering.labels(platform).observe(monotonic() - begun)
        self._measures.messages.labels(platform, type(incoming.act).__name__.lower()).inc()
        return said

    def __getattr__(self, name: str) -> Any:
        return getattr(self._coach, name)


class Carried:
    """A courier whose deliveries are counted by what became of them."""

    def __init__(self, courier: Courier, measures: Measures) -> None:
        self._courier = courier
        self._measures = measures

    @property
    def platform(self) -> Platform:
        return self._courier.platform

    async def deliver(self, message: Outgoing) -> Delivery:
        delivery = await self._courier.deliver(message)
        result = type(delivery).__name__.lower()
        self._measures.sends.labels(self.platform, result).inc()
        return delivery


class CarriedBothWays(Carried):
    """Such a courier that fetches files, too."""

    def __init__(self, courier: Fetcher, measures: Measures) -> None:
        super().__init__(cast("Courier", courier), measures)
        self._fetcher = courier

    async def fetch(self, file: Attached, at_most: int) -> bytes | None:
        return await self._fetcher.fetch(file, at_most)
