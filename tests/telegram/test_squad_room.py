"""What only Telegram has to do for a squad: topics, start links, readers in several zones."""

import json
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.contract import NOTED
from tests.squad.playing import read
from tests.telegram.crowd import GROUP, SUPERGROUP, TOPIC
from tests.telegram.platform import Posted, fake_telegram
from tests.telegram.test_squad_story import on_phones

TWO_WEEKS = Path(__file__).parent.parent / "squad" / "two_weeks.txt"


def reminders(posted: list[Posted]) -> list[Posted]:
    """Return each session's reminder as it was first sent."""
    sent = [one for one in posted if one.method == "sendMessage"]
    return [one for one in sent if one.text.startswith("Session time?")]


def the_topic_it_was_called_in_is_kept_to(posted: list[Posted]) -> None:
    sent = reminders(posted)

    assert [one.chat for one in sent] == [GROUP, GROUP, SUPERGROUP, SUPERGROUP]
    assert [one.fields.get("message_thread_id") for one in sent] == [None, None, None, str(TOPIC)]


def everybody_reads_the_hour_on_their_own_clock(posted: list[Posted]) -> None:
    new_york = ZoneInfo("America/New_York")

    there = [moment(one).astimezone(new_york) for one in reminders(posted)]
    # London puts its clocks forward on the 29th, New York did so three weeks before
    assert [f"{at:%a %d %H:%M}" for at in there] == [
        "Mon 23 14:00",
        "Thu 26 14:00",
        "Tue 31 13:00",
        "Mon 06 13:00",
    ]


def a_link_leads_into_the_private_chat(posted: list[Posted]) -> None:
    buttons = {button for one in posted for button in one.buttons if one.chat == GROUP}

    links = {address for label, address in buttons if label == "Open a chat"}
    assert {link.partition("-")[0] for link in links} == {"https://t.me/SledTestBot?start=squad"}


def a_recap_makes_no_sound_and_a_reminder_does(posted: list[Posted]) -> None:
    silent = {one.text for one in posted if one.fields.get("disable_notification")}

    assert any(text.startswith("Mon 23 Mar: 3 of 4 done") for text in silent)
    assert not any(one.text in silent for one in reminders(posted))


def each_session_told_is_acknowledged_on_the_message_that_told_it(
    posted: list[Posted],
) -> None:
    reactions = [one for one in posted if one.method == "setMessageReaction"]

    assert {one.text for one in reactions} == {NOTED}
    assert len({one.message for one in reactions}) == 5


def moment(one: Posted) -> datetime:
    """Return the instant a reminder names, which a phone shows in its own zone."""
    entities = json.loads(one.fields["entities"])
    [at] = [entity["unix_time"] for entity in entities if entity["type"] == "date_time"]
    return datetime.fromtimestamp(at, UTC)


TRUE_OF_IT = (
    the_topic_it_was_called_in_is_kept_to,
    everybody_reads_the_hour_on_their_own_clock,
    a_link_leads_into_the_private_chat,
    a_recap_makes_no_sound_and_a_reminder_does,
    each_session_told_is_acknowledged_on_the_message_that_told_it,
)
"""What is true of all that was posted; each says it of the same two weeks."""


async def test_two_weeks_of_falcons_are_as_a_group_wants_them(tmp_path: Path) -> None:
    story = read(TWO_WEEKS.read_text(encoding="utf-8"))
    async with fake_telegram() as telegram:
        await on_phones(story, telegram, tmp_path)

    for one in TRUE_OF_IT:
        one(telegram.posted)
