"""Groups that become other groups, and topics that close, with a squad in them."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.console.rehearsal import travel
from bot.clock import RehearsalClock
from bot.coach.app import Coach
from bot.rules.log.records import Athlete
from tests.telegram.conftest import coaching
from tests.telegram.human import Human
from tests.telegram.platform import FakeTelegram, Posted

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)
ON_WEDNESDAY_AT_SEVEN = datetime(2026, 3, 4, 19, tzinfo=UTC)
ON_THURSDAY = datetime(2026, 3, 5, 18, tzinfo=UTC)
GROUP, SUPERGROUP, TOPIC = -55, -1001, 7


@dataclass
class Squad:
    """A squad in a group on Telegram, with its admin and the time."""

    telegram: FakeTelegram
    coach: Coach
    clock: RehearsalClock
    cara: Human

    async def hears(self, text: str) -> None:
        """Let the admin say something in the group, and the coach answer."""
        await self.cara.writes(text)
        await self.settles()

    async def settles(self) -> None:
        await self.telegram.until_confirmed()
        await self.coach.drained()

    async def until(self, to: datetime) -> None:
        await travel(self.coach, self.clock, to)

    def reminders(self, chat: int) -> list[Posted]:
        return [one for one in self.telegram.to(chat) if "Session time?" in one.text]

    def told(self) -> list[str]:
        """Return what the admin read in private of a group that cannot be written to."""
        return [one.text for one in self.telegram.to(self.cara.id) if "any more" in one.text]


@pytest.fixture
async def squad(telegram: FakeTelegram, tmp_path: Path) -> AsyncIterator[Squad]:
    """The squad trains on Mondays and Thursdays at 18:00, London."""
    clock = RehearsalClock(MONDAY)
    cara = Human(telegram, id=43, name="Cara", at=int(MONDAY.timestamp()))
    telegram.admins |= {(GROUP, cara.id), (SUPERGROUP, cara.id)}
    async with coaching(telegram, tmp_path, clock, Athlete(zone="Europe/London")) as coach:
        await cara.says("/start")
        cara.group, cara.topic = GROUP, TOPIC
        squad = Squad(telegram, coach, clock, cara)
        await squad.hears("/squad mon thu 18:00")
        await squad.hears("/squad London")
        await squad.hears("/squad lead at the hour")
        yield squad


@pytest.mark.parametrize("told_first", [GROUP, SUPERGROUP], ids=["the old", "the new"])
async def test_a_group_that_says_where_it_goes_on_is_followed(
    telegram: FakeTelegram, squad: Squad, told_first: int
) -> None:
    telegram.moved[GROUP] = SUPERGROUP
    told = {GROUP: {"migrate_to_chat_id": SUPERGROUP}, SUPERGROUP: {"migrate_from_chat_id": GROUP}}
    squad.cara.topic = None

    for chat in (told_first, GROUP + SUPERGROUP - told_first):
        squad.cara.group = chat
        await telegram.tell("message", squad.cara.message(1, **told[chat]))
    await squad.settles()
    await squad.until(AT_SIX)

    assert len(squad.reminders(SUPERGROUP)) == 1
    assert telegram.refused == []  # nothing was even tried in the old one


async def test_a_group_that_does_not_say_so_is_followed_all_the_same(
    telegram: FakeTelegram, squad: Squad
) -> None:
    telegram.moved[GROUP] = SUPERGROUP

    await squad.until(AT_SIX)
    await squad.until(ON_THURSDAY)

    assert len(squad.reminders(SUPERGROUP)) == 2
    assert len(telegram.refused) == 1  # asked once where it went


async def test_an_answer_to_a_reminder_left_behind_is_not_tried_again_and_again(
    telegram: FakeTelegram, squad: Squad
) -> None:
    await squad.until(AT_SIX)
    (reminder,) = squad.reminders(GROUP)
    telegram.moved[GROUP] = SUPERGROUP

    await squad.cara.presses(reminder.token("I'm in"), reminder)
    await squad.settles()

    assert len(telegram.refused) <= 1
    assert len(squad.reminders(SUPERGROUP)) == 0  # said anew on each answer it would fill the room


@pytest.mark.parametrize(
    "why",
    [
        "Bad Request: TOPIC_CLOSED",
        "Bad Request: message thread not found",
        "Forbidden: bot was kicked from the supergroup chat",
    ],
)
async def test_where_nothing_can_be_written_any_more_the_owner_is_told_once(
    telegram: FakeTelegram, squad: Squad, why: str
) -> None:
    telegram.blocked[GROUP] = why

    await squad.until(AT_SIX)
    await squad.until(ON_THURSDAY)

    assert len(squad.told()) == 1
    assert len(telegram.refused) == 1


async def test_a_squad_whose_topic_was_closed_goes_on_where_an_admin_calls_it(
    telegram: FakeTelegram, squad: Squad
) -> None:
    telegram.closed_topics.add(TOPIC)
    await squad.until(AT_SIX)
    squad.cara.topic = 9
    squad.cara.at = int(AT_SIX.timestamp())

    await squad.hears("/squad")
    await squad.until(ON_THURSDAY)

    (reminder,) = squad.reminders(GROUP)
    assert reminder.fields["message_thread_id"] == "9"


async def test_a_name_that_reads_as_a_link_or_a_mention_is_none_in_the_group(
    telegram: FakeTelegram, squad: Squad
) -> None:
    squad.cara.name = "t.me/x @admin #x /start\u202e\u200b"
    await squad.hears("/squad")
    for part in ("squad.more", "squad.coach"):
        await squad.cara.presses(telegram.to(GROUP)[-1].token(part), telegram.to(GROUP)[-1])
        await squad.settles()

    shown = telegram.to(GROUP)[-1]
    assert "Coach: t me x admin x start" in shown.text.splitlines()
    assert not any(one in shown.text for one in ("t.me", "@", "#", "\u202e", "\u200b"))


async def test_who_comes_is_named_at_the_hour_so_that_their_phone_rings(
    telegram: FakeTelegram, squad: Squad
) -> None:
    await squad.hears("/squad antes la víspera")
    await squad.hears("/squad avisa sí")
    card = [one for one in telegram.to(GROUP) if one.buttons][-1]
    await squad.cara.presses(card.token("Join, 18"), card)
    await squad.settles()
    await squad.until(ON_WEDNESDAY_AT_SEVEN)
    ahead = telegram.to(GROUP)[-1]
    await squad.cara.presses(ahead.token("I'm in"), ahead)
    await squad.settles()

    await squad.until(ON_THURSDAY)

    hour = [one for one in telegram.to(GROUP) if one.method == "sendMessage"][-1]
    marked = json.loads(hour.fields["entities"])
    named = [one["user"]["id"] for one in marked if one["type"] == "text_mention"]
    assert hour.text.splitlines()[-1] == "Cara"
    assert named == [squad.cara.id]
