"""What Telegram tells, as the coach hears it."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Update

from adapters.telegram.inbound import Bearer, incoming_of
from bot.contract import (
    Account,
    Act,
    Brought,
    Called,
    Chose,
    Edited,
    Incoming,
    Joined,
    Left,
    Relocated,
    Room,
    Said,
    Thing,
)
from tests.apps import TELEGRAM
from tests.telegram.sent import BERLIN, CHANNEL, KINDS, LASTING, SIZED, STICKER

ME = Bearer(7, "SledTestBot")
NOW = datetime(2026, 3, 2, 18, 5, tzinfo=UTC)
SENT = datetime(2026, 3, 2, 18, tzinfo=UTC)
ADA = {"id": 42, "is_bot": False, "first_name": "Ada", "last_name": "Lee", "language_code": "es"}
TELEGRAM_ITSELF = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
BOT = {"id": 9, "is_bot": True, "first_name": "Other"}
OURS = {"id": 7, "is_bot": True, "first_name": "Sled"}
HOME = {"id": 42, "type": "private", "first_name": "Ada"}
SQUAD = {"id": -1001, "type": "supergroup", "title": "Squad", "is_forum": True}


def message(chat: dict[str, Any] = HOME, **more: Any) -> dict[str, Any]:
    date = int(SENT.timestamp())
    return {"message_id": 41, "date": date, "chat": chat, "from": ADA, **more}


def heard(**update: Any) -> tuple[Incoming, ...]:
    read = Update.de_json({"update_id": 990, **update}, None)
    return incoming_of(read, ME, NOW)


def act(**update: Any) -> Act:
    (incoming,) = heard(**update)
    return incoming.act


def test_a_message_says_who_where_when_and_in_which_language() -> None:
    assert heard(message=message(text="3x20m 40kg")) == (
        Incoming(
            delivery="990",
            chat=Room(TELEGRAM, "42"),
            person=Account(TELEGRAM, "42"),
            at=SENT,
            act=Said("3x20m 40kg", "42:41"),
            locale="es",
            called="Ada Lee",
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/today", Called("today", "", "42:41")),
        ("/Log yesterday 3x20m", Called("log", "yesterday 3x20m", "42:41")),
        ("/log@sledtestbot 40", Called("log", "40", "42:41")),
        ("/start squad_7", Called("start", "squad_7", "42:41")),
        ("/log\n3x20m\n40kg", Called("log", "3x20m\n40kg", "42:41")),
        ("40/45 kg", Said("40/45 kg", "42:41")),
        ("/ 40", Said("/ 40", "42:41")),
        ("@SledTestBot 3x20m", Said("3x20m", "42:41")),
    ],
)
def test_a_line_is_a_command_or_words(text: str, expected: Act) -> None:
    assert act(message=message(text=text)) == expected


def test_a_command_for_another_bot_is_none_of_ours() -> None:
    assert heard(message=message(SQUAD, text="/today@OtherBot")) == ()


def test_the_words_under_a_picture_count() -> None:
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]

    said = act(message=message(photo=photo, caption="3x20m"))

    assert said == Brought(Thing.PHOTO, "42:41", "3x20m")


@pytest.mark.parametrize("words", ["text", "caption"])
@pytest.mark.parametrize(
    ("written", "kind", "part", "said"),
    [
        ("💪 3x20m 4x20m 40kg", "strikethrough", "3x20m ", "💪 4x20m 40kg"),
        ("how was it?\n3x20m 40kg", "blockquote", "how was it?\n", "3x20m 40kg"),
        ("3x20m 40kg", "strikethrough", "3x20m 40kg", "3x20m 40kg"),
        ("3x20m 40kg with Max 100", "text_mention", "Max 100", "3x20m 40kg with"),
        ("3x20m 40kg with Ana", "text_mention", "Ana", "3x20m 40kg with Ana"),
        ("3x20m 40kg 💪", "custom_emoji", "💪", "3x20m 40kg 💪"),
        ("3x20m 40kg", "bold", "40kg", "3x20m 40kg"),
    ],
)
def test_what_is_struck_out_or_quoted_was_not_said(
    words: str, written: str, kind: str, part: str, said: str
) -> None:
    before, of_it = (len(one.encode("utf-16-le")) // 2 for one in (written.split(part)[0], part))
    entity = {"type": kind, "offset": before, "length": of_it}
    if kind == "text_mention":
        entity |= {"user": BOT}
    marked = {words: written, "entities" if words == "text" else "caption_entities": [entity]}

    assert act(message=message(**marked)) == Said(said, "42:41")
    edited = message(**marked, edit_date=int(SENT.timestamp()))
    assert act(edited_message=edited) == Edited(said, "42:41")


LIVE = {**SIZED, "duration": 3}
TOLD = (Thing.PLACE, Thing.FORWARDED)  # these say more than that they are there


@pytest.mark.parametrize(
    ("sent", "thing"),
    [
        *((sent, thing) for thing, sent in KINDS.items() if thing not in TOLD),
        ({"video_note": {**LASTING, "length": 1}}, Thing.VIDEO),
        ({"live_photo": LIVE}, Thing.PHOTO),
        ({"paid_media": {"star_count": 1, "paid_media": []}}, Thing.OTHER),
        ({"checklist": {"title": "Sled", "tasks": []}}, Thing.OTHER),
        ({"hologram": {"depth": 3}}, Thing.OTHER),
    ],
    ids=lambda told: next(iter(told)) if isinstance(told, dict) else "",
)
def test_what_comes_without_words_says_of_which_kind_it_is(sent: Any, thing: Thing) -> None:
    brought = act(message=message(**sent))

    assert replace(brought, file=None) == Brought(thing, "42:41")
    assert (brought.file is not None) == (thing is Thing.DOCUMENT)


@pytest.mark.parametrize(
    "happened",
    [
        {"pinned_message": message(text="Logged")},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}},
        {"chat_background_set": {"type": {"type": "fill", "fill": {"type": "solid", "color": 1},
                                          "dark_theme_dimming": 1}}},
        {"write_access_allowed": {}},
    ],
    ids=lambda happened: next(iter(happened)),
)  # fmt: skip
def test_what_happens_to_a_chat_is_nothing_that_anybody_sent(happened: Any) -> None:
    assert heard(message=message(**happened)) == ()


def test_a_place_with_a_name_is_a_place_and_no_coordinate_of_it_is_told() -> None:
    venue = {"location": BERLIN, "title": "Olympiastadion", "address": "Berlin"}

    assert act(message=message(location=BERLIN, venue=venue)) == (
        Brought(Thing.PLACE, "42:41", "Europe/Berlin")
    )


@pytest.mark.parametrize(
    ("origin", "own"),
    [
        ({"type": "user", "sender_user": ADA}, True),
        ({"type": "user", "sender_user": OURS}, False),
        ({"type": "hidden_user", "sender_user_name": "Ada Lee"}, False),
        ({"type": "channel", "chat": CHANNEL, "message_id": 3}, False),
    ],
    ids=["their own", "somebody else's", "somebody hidden", "a channel's"],
)
@pytest.mark.parametrize("words", ["3x20m 40kg", "/delete"])
def test_words_passed_on_are_no_words_of_whoever_passes_them_on(
    origin: dict[str, Any], own: bool, words: str
) -> None:
    forwarded = {"text": words, "forward_origin": {**origin, "date": int(NOW.timestamp())}}

    assert act(message=message(**forwarded)) == (
        Brought(Thing.FORWARDED, "42:41", words, own=own, written=NOW)
    )


def test_a_picture_passed_on_is_a_picture() -> None:
    origin = {"type": "user", "sender_user": ADA, "date": 1}

    assert act(message=message(photo=[SIZED], forward_origin=origin)) == (
        Brought(Thing.PHOTO, "42:41")
    )


def test_what_was_sent_together_says_so() -> None:
    one = act(message=message(photo=[SIZED], media_group_id="7001", caption="3x20m"))

    assert one == Brought(Thing.PHOTO, "42:41", "3x20m", album="7001")


def test_a_command_below_a_picture_is_one() -> None:
    assert act(message=message(photo=[SIZED], caption="/log 3x20m")) == (
        Called("log", "3x20m", "42:41")
    )


@pytest.mark.parametrize("chat", [HOME, SQUAD], ids=["in private", "in a group"])
def test_the_coachs_name_and_nothing_else_calls_it(chat: dict[str, Any]) -> None:
    (incoming,) = heard(message=message(chat, text="@SledTestBot"))

    assert incoming.act == Brought(Thing.CALL, f"{chat['id']}:41")
    assert incoming.spoken_to is (chat is SQUAD)


@pytest.mark.parametrize(("author", "is_meant"), [(OURS, True), (ADA, False)])
def test_a_sticker_in_a_group_is_meant_for_the_coach_below_what_it_said(
    author: Any, is_meant: bool
) -> None:
    earlier = message(SQUAD, text="Session time?") | {"message_id": 17, "from": author}

    (incoming,) = heard(message=message(SQUAD, sticker=STICKER, reply_to_message=earlier))

    assert incoming.act == Brought(Thing.STICKER, "-1001:41", replies_to="-1001:17")
    assert incoming.spoken_to is is_meant


def test_a_place_shared_live_is_heard_once() -> None:
    live = {**BERLIN, "live_period": 900}

    assert heard(edited_message=message(location=live, edit_date=int(NOW.timestamp()))) == ()


def test_a_reply_names_what_it_answers() -> None:
    earlier = message(text="Logged 40 kg") | {"message_id": 17, "from": OURS}

    said = act(message=message(text="make it 45", reply_to_message=earlier))

    assert said == Said("make it 45", "42:41", replies_to="42:17")


@pytest.mark.parametrize(
    ("said", "is_meant"),
    [
        ({"text": "@SledTestBot show me my week"}, True),
        ({"text": "what's next, @sledtestbot?"}, True),
        ({"text": "show me my week"}, False),
        ({"text": "@SledTestBotany is a lovely book"}, False),
    ],
)
def test_in_a_group_words_that_name_the_coach_are_meant_for_it(
    said: dict[str, Any], is_meant: bool
) -> None:
    (incoming,) = heard(message=message(SQUAD, **said))

    assert incoming.spoken_to is is_meant


@pytest.mark.parametrize(("author", "is_meant"), [(OURS, True), (ADA, False)])
def test_in_a_group_an_answer_to_the_coach_is_meant_for_it(author: Any, is_meant: bool) -> None:
    earlier = message(SQUAD, text="Session time?") | {"message_id": 17, "from": author}

    (incoming,) = heard(message=message(SQUAD, text="later", reply_to_message=earlier))

    assert incoming.spoken_to is is_meant


def test_an_edit_is_heard_as_of_when_it_was_made() -> None:
    edited = message(text="3x20m 45kg", edit_date=int(NOW.timestamp()))

    (incoming,) = heard(edited_message=edited)

    assert incoming.act == Edited("3x20m 45kg", "42:41")
    assert incoming.at == NOW


def test_an_edited_reply_still_names_what_it_answers() -> None:
    earlier = message(text="Logged 40 kg") | {"message_id": 17, "from": OURS}
    edited = message(text="make it 45", edit_date=int(NOW.timestamp()), reply_to_message=earlier)

    (incoming,) = heard(edited_message=edited)

    assert incoming.act == Edited("make it 45", "42:41", replies_to="42:17")


def test_a_press_names_its_token_and_its_card() -> None:
    query = {"id": "5", "from": ADA, "chat_instance": "1", "data": "a.1.yes"}

    (incoming,) = heard(callback_query={**query, "message": message(text="Sure?")})

    assert incoming.act == Chose("a.1.yes", "42:41")
    assert incoming.at == NOW


def test_a_press_on_a_card_telegram_no_longer_shows_still_counts() -> None:
    gone = {"chat": HOME, "message_id": 41, "date": 0}
    query = {"id": "5", "from": ADA, "chat_instance": "1", "data": "a.1.yes", "message": gone}

    assert act(callback_query=query) == Chose("a.1.yes", "42:41")


def test_in_a_group_a_message_has_its_topic_and_can_be_answered() -> None:
    text = message(SQUAD, text="/today", message_thread_id=7, is_topic_message=True)

    (incoming,) = heard(message=text)

    assert incoming.chat == Room(TELEGRAM, "-1001", "7")
    assert incoming.delivery == "990:41"
    assert not incoming.private


def test_in_a_forum_no_message_replies_to_the_one_that_opened_the_topic() -> None:
    opening = message(SQUAD, forum_topic_created={"name": "Sled", "icon_color": 1})
    text = message(SQUAD, text="hi", is_topic_message=True, message_thread_id=7)

    assert act(message={**text, "reply_to_message": opening}) == Said("hi", "-1001:41")


def member(user: dict[str, Any], status: str, **more: Any) -> dict[str, Any]:
    return {"user": user, "status": status, **more}


KICKED = {"until_date": 0}
RESTRICTED_RIGHTS = dict.fromkeys(
    [
        "is_member",
        "can_send_messages",
        "can_send_audios",
        "can_send_documents",
        "can_send_photos",
        "can_send_videos",
        "can_send_video_notes",
        "can_send_voice_notes",
        "can_send_polls",
        "can_send_other_messages",
        "can_add_web_page_previews",
        "can_change_info",
        "can_invite_users",
        "can_pin_messages",
        "can_manage_topics",
        "can_edit_tag",
        "can_react_to_messages",
    ],
    False,
) | {"until_date": 0}


@pytest.mark.parametrize(
    ("chat", "was", "now", "expected"),
    [
        (SQUAD, member(OURS, "left"), member(OURS, "member"), Joined(coach=True)),
        (SQUAD, member(OURS, "member"), member(OURS, "left"), Left(coach=True)),
        (SQUAD, member(OURS, "member"), member(OURS, "kicked", **KICKED), Left(coach=True)),
        (HOME, member(OURS, "member"), member(OURS, "kicked", **KICKED), Left(coach=True)),
        (HOME, member(OURS, "kicked", **KICKED), member(OURS, "member"), Joined(coach=True)),
        (
            SQUAD,
            member(OURS, "member"),
            member(OURS, "restricted", **RESTRICTED_RIGHTS),
            Left(coach=True),
        ),
        (
            SQUAD,
            member(OURS, "member"),
            member(OURS, "restricted", **RESTRICTED_RIGHTS | {"is_member": True}),
            Left(coach=True),
        ),
        (
            SQUAD,
            member(OURS, "restricted", **RESTRICTED_RIGHTS | {"is_member": True}),
            member(OURS, "member"),
            Joined(coach=True),
        ),
    ],
    ids=[
        "added",
        "removed",
        "banned",
        "blocked",
        "unblocked",
        "restricted from outside",
        "silenced inside",
        "let speak again",
    ],
)
def test_the_bots_coming_and_going_is_heard(
    chat: dict[str, Any], was: dict[str, Any], now: dict[str, Any], expected: Act
) -> None:
    change = {"chat": chat, "from": ADA, "date": int(SENT.timestamp())}

    assert act(my_chat_member={**change, "old_chat_member": was, "new_chat_member": now}) == (
        expected
    )


def test_a_promotion_is_no_coming() -> None:
    rights = dict.fromkeys(
        [
            "can_be_edited",
            "is_anonymous",
            "can_manage_chat",
            "can_delete_messages",
            "can_manage_video_chats",
            "can_restrict_members",
            "can_promote_members",
            "can_change_info",
            "can_invite_users",
            "can_post_stories",
            "can_edit_stories",
            "can_delete_stories",
        ],
        False,
    )
    change = {
        "chat": SQUAD,
        "from": ADA,
        "date": int(SENT.timestamp()),
        "old_chat_member": member(OURS, "member"),
        "new_chat_member": member(OURS, "administrator", **rights),
    }

    assert heard(my_chat_member=change) == ()


def test_people_who_come_together_are_heard_one_by_one() -> None:
    bea = {"id": 43, "is_bot": False, "first_name": "Bea"}

    heard_of = heard(message=message(SQUAD, new_chat_members=[ADA, BOT, bea]))

    assert [(one.person.id, one.act) for one in heard_of] == [
        ("42", Joined(coach=False)),
        ("43", Joined(coach=False)),
    ]
    assert len({one.delivery for one in heard_of}) == 2


def test_somebody_who_leaves_is_heard() -> None:
    assert act(message=message(SQUAD, left_chat_member=ADA)) == Left(coach=False)


@pytest.mark.parametrize(
    ("chat", "field", "other"),
    [
        ({"id": -55, "type": "group"}, "migrate_to_chat_id", -1001),
        ({"id": -1001, "type": "supergroup"}, "migrate_from_chat_id", -55),
    ],
    ids=["told in the old one", "told in the new one"],
)
def test_a_group_that_becomes_a_supergroup_goes_on_there(
    chat: dict[str, Any], field: str, other: int
) -> None:
    (incoming,) = heard(message=message(chat=chat) | {field: other})

    assert incoming.chat == Room(TELEGRAM, "-55")
    assert incoming.act == Relocated(Room(TELEGRAM, "-1001"))
    assert not incoming.private


def test_a_place_is_heard_as_its_zone_alone() -> None:
    berlin = {"latitude": 52.52, "longitude": 13.4}

    said = act(message=message(location=berlin))

    assert said == Brought(Thing.PLACE, "42:41", "Europe/Berlin")


@pytest.mark.parametrize(
    "update",
    [
        {"message": message(sticker=None)},
        {"message": message(text="hi") | {"from": BOT}},
        {"message": message(SQUAD, text="/squad") | {"from": TELEGRAM_ITSELF}},
        {"message": message(CHANNEL, text="hi")},
        {"channel_post": {"message_id": 1, "date": 1, "chat": CHANNEL, "text": "hi"}},
        {"callback_query": {"id": "5", "from": ADA, "chat_instance": "1", "data": "x"}},
        {},
    ],
    ids=[
        "no words",
        "a bot",
        "a channel's post in its group",
        "a channel",
        "a post",
        "an inline card",
        "nothing",
    ],
)
def test_all_else_leads_to_nothing(update: dict[str, Any]) -> None:
    assert heard(**update) == ()
