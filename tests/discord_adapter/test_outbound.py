"""What the coach says as Discord has it."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.markdown import CONTENT_UNITS, markdown, parts_of
from adapters.discord.outbound import IN_A_ROW, ROWS, drafts_of, edit, new_message
from bot.contract import Choice, File, Outgoing, Room, Tone
from bot.languages import files_of
from bot.rich import Command, Emphasis, Rich, Span, Told, faint, rich, strong
from bot.rules.log.records import Language
from bot.words.voice import Voice
from tests.apps import DISCORD
from tests.discord_adapter.screen import plain

HERE = Room(DISCORD, "12")
AT = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)

TODAY = Span("/today", command=Command("today"))
CHECK = Span("/check", command=Command("check"))
HOUR = Span("/squad 18:30", command=Command("squad", (("hora", "18:30"),)))

spans = st.builds(
    Span,
    st.text(
        st.characters(codec="utf-8", exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
    ),
    st.sampled_from(Emphasis),
    command=st.none() | st.just(Command("squad", (("note", "*off*"),))),
)
texts = st.lists(spans, max_size=8).map(lambda some: Rich(tuple(some)))


@pytest.mark.parametrize(
    "text, written",
    [
        pytest.param(rich("2*3_4~5|6`7"), r"2\*3\_4\~5\|6\`7", id="marks"),
        pytest.param(rich("# x\n> y\n- z\n1. w"), "\\# x\n\\> y\n\\- z\n1\\. w", id="line starts"),
        pytest.param(rich("<@77> [x](y)"), r"\<@77> \[x\](y)", id="mentions and links"),
        pytest.param(rich(strong("40 kg"), "!"), "**40 kg**!", id="strong"),
        pytest.param(rich(strong("a "), "b"), "**a** b", id="space outside the marks"),
        pytest.param(rich(strong("a\nb")), "**a**\n**b**", id="each line by itself"),
        pytest.param(rich(strong("a"), faint("b")), "**a**\u200b_b_", id="kept apart"),
        pytest.param(
            rich(Span("there", link="https://example.org/a_b")),
            "[there](<https://example.org/a_b>)",
            id="link without a preview",
        ),
        pytest.param(rich(TODAY, " shows it"), "</today:17> shows it", id="command"),
        pytest.param(rich(CHECK), "/check", id="a command Discord has no number of"),
        pytest.param(rich(HOUR, "."), "</squad:25> hora: 18:30.", id="command with an option"),
        pytest.param(rich(strong(Told([HOUR]))), "**</squad:25> hora: 18:30**", id="strong"),
        pytest.param(rich(Span("18:00", instant=AT)), "<t:1772474400:t>", id="time"),
        pytest.param(
            rich(Span("18:00:00", instant=AT)),
            "<t:1772474400:T>, <t:1772474400:R>",
            id="waited for",
        ),
        pytest.param(rich(Span("Mon 18:00", instant=AT)), "<t:1772474400:F>", id="day and time"),
    ],
)
def test_text_is_written_so_that_just_its_words_show(text: Rich, written: str) -> None:
    assert markdown(text, {"today": 17, "squad": 25}) == written


@given(texts)
def test_no_part_is_longer_than_a_message(text: Rich) -> None:
    parts = parts_of(Rich(text.spans * 40), {"squad": 10**19})

    assert all(0 < len(part.encode("utf-16-le")) // 2 <= CONTENT_UNITS for part in parts)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])))
def test_whatever_a_text_holds_it_reads_the_same(words: str) -> None:
    assert plain(markdown(rich(words))) == words.replace("\u200b", "")


@pytest.mark.parametrize("rows, each", [(1, 5), (5, 1), (7, 1), (2, 8), (1, 25)])
def test_buttons_fit_the_grid_and_keep_their_order(rows: int, each: int) -> None:
    tokens = [[f"a.1.{row}-{at}" for at in range(each)] for row in range(rows)]
    choices = tuple(tuple(Choice(token, token) for token in row) for row in tokens)

    [draft] = drafts_of(Outgoing("l", HERE, rich("x"), choices))

    assert [one.token for row in draft.choices for one in row] == [
        one for row in tokens for one in row
    ]
    assert len(draft.choices) <= ROWS
    assert all(len(row) <= IN_A_ROW for row in draft.choices)


def test_a_button_bears_the_cores_token_and_its_tone() -> None:
    choice = Choice("Delete", "d.settings.delete", Tone.DANGER)

    [draft] = drafts_of(Outgoing("l", HERE, rich("x"), ((choice,),)))

    [row] = new_message(draft)["components"]
    assert row["components"] == [
        {"type": 2, "style": 4, "label": "Delete", "custom_id": "sled:d.settings.delete"}
    ]


def test_a_name_of_any_length_makes_one_that_discord_takes() -> None:
    long, other = (
        new_message(drafts_of(Outgoing(name * 9, HERE, rich("x")))[0])["nonce"]
        for name in ("watch", "test-")
    )

    assert len(long) == 24
    assert long != other


def test_a_message_names_itself_so_that_discord_knows_a_repeat() -> None:
    drafts = drafts_of(Outgoing("abcdefghijklmnop", HERE, rich("word " * 900)))

    nonces = [new_message(draft)["nonce"] for draft in drafts]
    assert nonces == ["abcdefghijklmnop.0", "abcdefghijklmnop.1", "abcdefghijklmnop.2"]
    assert all(new_message(draft)["enforce_nonce"] for draft in drafts)
    assert all(len(nonce) <= 25 for nonce in nonces)


def test_the_buttons_stand_under_the_last_part_and_the_picture_over_the_first() -> None:
    picture = File("load.png", "image/png", b"x", "the load, rising")
    message = Outgoing(
        "l", HERE, rich("word " * 900), ((Choice("Done", "d.done"),),), picture=picture
    )

    drafts = drafts_of(message)

    assert [bool(draft.choices) for draft in drafts] == [False, False, True]
    assert [draft.files for draft in drafts] == [(picture,), (), ()]


def test_a_rewritten_card_loses_the_buttons_it_no_longer_has() -> None:
    [draft] = drafts_of(Outgoing("l", HERE, rich("x")))

    assert edit(draft)["components"] == []


def test_nothing_to_say_is_no_message() -> None:
    assert drafts_of(Outgoing("l", HERE, rich(""))) == ()
    assert re.fullmatch(r"\s*", markdown(rich("\n")))


@pytest.mark.parametrize(
    ("language", "group", "channel"),
    [
        ("en", "join with a tap in the group.", "join with a tap in the channel."),
        ("es", "únete con un toque en el grupo.", "únete con un toque en el canal."),
    ],
)
def test_a_room_is_called_what_it_is_there(language: str, group: str, channel: str) -> None:
    told = Voice(Language(language)).told("squad-members-only")

    assert told.plain.endswith(group)
    assert markdown(told).endswith(channel)


def test_whoever_cannot_be_written_to_there_is_not_asked_to_open_a_chat() -> None:
    told = Voice().told("room-open-chat", called="Ana_1")

    assert told.plain == "Ana_1, open a chat with me first; I answer there."
    assert markdown(told) == (
        "Ana\\_1, allow direct messages from this server first; I answer there."
    )


def test_no_line_of_a_squad_says_of_a_channel_that_it_is_a_group() -> None:
    """In English: a squad itself is *un grupo* in Spanish."""
    rooms = [one for one in files_of("en") if {"squad", "squads"} & {*one.parts}]
    said = [file.read_text(encoding="utf-8") for file in rooms]

    assert len(said) == 2
    assert [re.findall(r"\bgroups?\b|chat with me(?!:)", text) for text in said] == [[], []]
