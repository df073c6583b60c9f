"""What the coach says, as calls to the Bot API."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.constants import FloodLimit, InlineKeyboardButtonLimit

from adapters.kit.pace import Limits
from adapters.telegram.calls import Call, lesser
from adapters.telegram.outbound import CAPTION_UNITS, RUNG, TEXT_UNITS, calls_of, units
from adapters.telegram.settings import TelegramSettings
from bot.contract import TOKEN_BYTES, Account, Choice, File, Outgoing, Room, Rung, Tone
from bot.rich import Emphasis, Rich, Span, faint, rich, strong
from tests.apps import TELEGRAM

ADA = Account(TELEGRAM, "42")
HOME = Room(TELEGRAM, "42")
SQUAD = Room(TELEGRAM, "-1001", "7")
CHART = File("load.png", "image/png", b"png", alt="40 kg, then 42.5 kg")
LOG = File("log.csv", "text/csv", b"day,load")
YES = Choice("Yes", "a.1.yes", Tone.PRIMARY)
STOP = Choice("Stop", "a.1.stop", Tone.DANGER)
TUESDAY = datetime(2026, 3, 3, 17, tzinfo=UTC)


def entities(call: Call) -> list[dict[str, Any]]:
    return [json.loads(entity.to_json()) for entity in call.given["entities"]]


def only(message: Outgoing) -> Call:
    (call,) = calls_of(message)
    assert call.method == Bot.send_message
    return call


def test_emphasis_becomes_entities_that_count_in_utf_16() -> None:
    call = only(Outgoing("1", ADA, rich("🛷 ", strong("40 kg"), "\n", faint("as logged"))))

    assert call.given["text"] == "🛷 40 kg\nas logged"
    assert entities(call) == [
        {"type": "bold", "offset": 3, "length": 5},
        {"type": "italic", "offset": 9, "length": 9},
    ]


def test_whose_phones_ring_are_named_below_the_words_also_without_a_username() -> None:
    rings = (Rung(ADA, "Ada 🛷"), Rung(Account(TELEGRAM, "43"), "Ben"))

    call = only(Outgoing("1", SQUAD, rich("Session ", strong("time")), rings=rings))

    assert call.given["text"] == "Session time\nAda 🛷, Ben"
    named = [(one["offset"], one["length"], one["user"]["id"]) for one in entities(call)[1:]]
    assert named == [(13, 6, 42), (21, 3, 43)]


@pytest.mark.parametrize("words", ["a", "a" * TEXT_UNITS], ids=["short", "no-room-left"])
def test_a_message_that_rings_many_stays_one(words: str) -> None:
    rings = tuple(Rung(Account(TELEGRAM, str(one)), f"Ana {one}") for one in range(200))

    call = only(Outgoing("1", SQUAD, rich(words), rings=rings))

    assert units(call.given["text"]) <= TEXT_UNITS
    assert len(call.given.get("entities", ())) == (RUNG if len(words) == 1 else 0)


def test_a_message_that_is_rewritten_rings_nobody() -> None:
    again = Outgoing("1", SQUAD, rich("Hi"), replaces="-1001:5", rings=(Rung(ADA, "Ada"),))

    (call,) = calls_of(again)

    assert call.given["text"] == "Hi"


def test_an_entity_leaves_out_the_space_around_its_words() -> None:
    call = only(Outgoing("1", ADA, rich("a", strong(" b \n"), "c")))

    assert entities(call) == [{"type": "bold", "offset": 2, "length": 1}]


def test_a_link_is_behind_its_words_and_nothing_is_escaped() -> None:
    call = only(Outgoing("1", ADA, rich("<b>_*", Span("video", link="https://example.org/1"))))

    assert call.given["text"] == "<b>_*video"
    assert entities(call) == [
        {"type": "text_link", "offset": 5, "length": 5, "url": "https://example.org/1"}
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("18:00", "t"), ("6 pm", "t"), ("6:00 p. m.", "t"), ("Tue 18:00", "wdt")],
)
def test_in_a_group_a_moment_shows_in_each_readers_own_time(text: str, shown: str) -> None:
    call = only(Outgoing("1", SQUAD, rich("We start ", Span(text, instant=TUESDAY))))

    (entity,) = entities(call)
    assert entity["type"] == "date_time"
    assert entity["unix_time"] == TUESDAY.timestamp()
    assert entity["date_time_format"] == shown


def test_in_private_a_moment_keeps_its_words() -> None:
    call = only(Outgoing("1", HOME, rich(Span("Tue 18:00", instant=TUESDAY))))

    (entity,) = entities(call)
    assert "date_time_format" not in entity


def test_a_message_goes_to_the_topic_and_answers_what_was_asked_there() -> None:
    call = only(Outgoing("1", SQUAD, rich("noted"), answers="990:41", quiet=True))

    assert (call.chat, call.given["message_thread_id"]) == (-1001, 7)
    assert call.given["reply_parameters"].message_id == 41
    assert call.given["disable_notification"]


def test_in_private_an_answer_does_not_quote() -> None:
    call = only(Outgoing("1", HOME, rich("noted"), answers="990"))

    assert "reply_parameters" not in call.given


def test_buttons_keep_their_rows_their_tokens_and_their_tone() -> None:
    call = only(Outgoing("1", ADA, rich("Sure?"), choices=((YES,), (STOP,))))

    assert json.loads(call.given["reply_markup"].to_json())["inline_keyboard"] == [
        [{"text": "Yes", "callback_data": "a.1.yes", "style": "primary"}],
        [{"text": "Stop", "callback_data": "a.1.stop", "style": "danger"}],
    ]


def test_a_way_into_the_private_chat_is_a_link() -> None:
    choices = ((Choice("Open a chat", "d.squad.mine", start="squad"),),)
    group = Room(TELEGRAM, "-5")

    (call,) = calls_of(Outgoing("1", group, rich("Hi"), choices), me="sled_bot")

    button = call.given["reply_markup"].inline_keyboard[0][0]
    assert (button.url, button.callback_data) == ("https://t.me/sled_bot?start=squad", None)


def test_a_button_that_adds_the_coach_opens_a_choice_of_groups() -> None:
    choices = ((Choice("Add me to a group", "d.squad.add", start="squad", adds=True),),)

    (call,) = calls_of(Outgoing("1", ADA, rich("Hi"), choices), me="sled_bot")

    button = call.given["reply_markup"].inline_keyboard[0][0]
    assert button.url == "https://t.me/sled_bot?startgroup=squad"


def test_a_long_text_goes_out_in_parts_with_the_buttons_on_the_last() -> None:
    long = rich(*(f"line {number} of many\n" for number in range(500)))

    calls = calls_of(Outgoing("1", ADA, long, choices=((YES,),)))

    assert len(calls) == 3
    assert [call.given.get("reply_markup") is None for call in calls] == [True, True, False]


def test_a_card_that_changes_is_rewritten_in_place() -> None:
    calls = calls_of(Outgoing("1", ADA, rich("Tue ✓"), choices=((YES,),), replaces="42:17"))

    (call,) = calls
    assert call.method == Bot.edit_message_text
    assert (call.chat, call.given["message_id"], call.given["text"]) == (42, 17, "Tue ✓")


@pytest.mark.parametrize(
    "message",
    [
        Outgoing("1", ADA, Rich((Span("word " * 2000),)), replaces="42:17"),
        Outgoing("1", ADA, rich("w" * 1025), picture=CHART, replaces="42:17"),
        Outgoing("1", ADA, rich("log"), file=LOG, replaces="42:17"),
        Outgoing("1", ADA, rich("said elsewhere"), replaces="#7"),
    ],
    ids=["too long", "too long for a picture", "a file", "not of Telegram"],
)
def test_what_cannot_stand_in_an_earlier_messages_place_is_sent_anew(message: Outgoing) -> None:
    assert not any(call.is_edit for call in calls_of(message))


def test_a_picture_is_replaced_in_place_with_its_caption() -> None:
    calls = calls_of(Outgoing("1", ADA, rich("Your load"), picture=CHART, replaces="42:17"))

    (call,) = calls
    assert (call.method, call.given["message_id"]) == (Bot.edit_message_media, 17)
    media = call.given["media"]
    assert (media.media.filename, media.caption) == (CHART.name, "Your load")


def test_where_there_are_no_words_the_old_ones_stay_without_their_buttons() -> None:
    (call,) = calls_of(Outgoing("1", ADA, Rich(), replaces="42:17"))

    assert call.method == Bot.edit_message_reply_markup
    assert (call.chat, call.given) == (42, {"message_id": 17, "reply_markup": None})


def test_a_message_that_stands_in_another_chat_is_not_rewritten() -> None:
    there = Room(TELEGRAM, "-1002")

    assert calls_of(Outgoing("1", there, rich("In: Ana"), replaces="-55:17")) == ()


def test_a_picture_carries_words_that_fit() -> None:
    calls = calls_of(Outgoing("1", ADA, rich("Your load"), picture=CHART, choices=((YES,),)))

    (call,) = calls
    assert call.method == Bot.send_photo
    assert call.given["caption"] == "Your load"
    assert call.given["reply_markup"] is not None


def test_words_that_do_not_fit_a_picture_follow_it_with_the_buttons() -> None:
    words = rich("word " * 400)

    photo, text = calls_of(Outgoing("1", ADA, words, picture=CHART, choices=((YES,),)))

    assert photo.method == Bot.send_photo
    assert photo.given.keys() == {"photo"}
    assert text.method == Bot.send_message
    assert text.given["reply_markup"] is not None


def test_a_file_is_a_document() -> None:
    (call,) = calls_of(Outgoing("1", ADA, rich("All of it"), file=LOG))

    assert call.method == Bot.send_document
    assert call.given["document"].filename == LOG.name
    assert call.given["caption"] == "All of it"


def test_nothing_to_say_makes_no_call() -> None:
    assert calls_of(Outgoing("1", ADA, Rich())) == ()


def test_a_refused_picture_gives_way_to_its_twin_in_words() -> None:
    (photo,) = calls_of(Outgoing("1", ADA, rich("Your load"), picture=CHART, choices=((YES,),)))

    instead = lesser(photo)

    assert instead is not None
    assert instead.method == Bot.send_message
    assert instead.given["text"] == "Your load\n\n40 kg, then 42.5 kg"
    assert instead.given["reply_markup"] is not None


def test_a_refused_text_gives_way_to_a_plain_one_once() -> None:
    plain = lesser(only(Outgoing("1", ADA, rich(strong("40 kg")))))

    assert plain is not None
    assert plain.given == {"text": "40 kg", "reply_markup": None}
    assert lesser(plain) is None


TEXTS = st.text(st.sampled_from("ab 🛷é\n "), max_size=40)
SPANS = st.builds(
    Span,
    TEXTS,
    st.sampled_from(Emphasis),
    st.none() | st.just("https://example.org"),
    st.none() | st.just(TUESDAY),
)


@given(st.lists(SPANS, max_size=300), st.booleans())
def test_every_part_fits_and_every_entity_lies_within_its_part(
    spans: list[Span], in_group: bool
) -> None:
    calls = calls_of(Outgoing("1", SQUAD if in_group else ADA, Rich(tuple(spans))))

    for call in calls:
        assert call.method == Bot.send_message
        size = units(call.given["text"])
        assert 0 < size <= TEXT_UNITS
        for entity in call.given.get("entities", ()):
            assert 0 <= entity.offset < entity.offset + entity.length <= size


@given(st.integers(1, 3000))
def test_a_caption_never_exceeds_its_limit(length: int) -> None:
    calls = calls_of(Outgoing("1", ADA, rich("🛷" * length), picture=CHART))

    assert calls[0].method == Bot.send_photo
    assert units(calls[0].given.get("caption", "")) <= CAPTION_UNITS


def test_the_limits_that_are_known_without_the_library_are_the_librarys() -> None:
    assert TOKEN_BYTES == InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    assert TelegramSettings().messages_per_second == FloodLimit.MESSAGES_PER_SECOND
    assert Limits().a_second == FloodLimit.MESSAGES_PER_SECOND
    assert Limits().a_minute_in_group == FloodLimit.MESSAGES_PER_MINUTE_PER_GROUP
