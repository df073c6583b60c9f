"""A name stands on one line among others, and links, rings and hides nothing."""

import re
import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.squads.kit import SquadKit
from bot.rules.squads.names import (
    LONGEST,
    MOST_MARKS,
    UNSEEN,
    harmless_name,
    on_a_button,
    with_harmless_names,
)
from bot.rules.squads.squad import Member, Squad, Trainer
from tests.squad.rooms import Hall
from tests.talk.labels import cut
from tests.thorough import tries

AT_SIX = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "name, shown",
    [
        pytest.param("Ana", "Ana", id="a name"),
        pytest.param("  Ana   Lee ", "Ana Lee", id="spaces"),
        pytest.param("Ana\nLater: Ben", "Ana Later: Ben", id="a line of its own"),
        pytest.param("Ana\u2028Ben\x85Dan", "Ana Ben Dan", id="other ends of a line"),
        pytest.param("\u202eneB\u202c", "neB", id="turned around"),
        pytest.param("\u2067עדי\u2069", "עדי", id="from right to left"),
        pytest.param("👩\u200d👧 Ana", "👩\u200d👧 Ana", id="a joined emoji"),
        pytest.param("❤\ufe0f Jo 👍🏽", "❤\ufe0f Jo 👍🏽", id="a picture"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="parted in Persian"),
        pytest.param("x" * 128, "x" * (LONGEST - 1) + "…", id="as long as Telegram has it"),
        pytest.param("\n\u202e", "", id="nothing"),
        pytest.param("\u200b\u2060\u3164\u2800\u034f", "", id="nothing that is seen"),
        pytest.param("A\u200bn\u00ada", "Ana", id="hidden letters"),
        pytest.param("t.me/x", "t me x", id="a link"),
        pytest.param("https://example.com/a", "https example com a", id="an address"),
        pytest.param("tg://resolve?domain=x", "tg resolve?domain=x", id="an app's address"),
        pytest.param("example\u200b.com", "example com", id="a domain"),
        pytest.param("пример。рф", "пример рф", id="a domain elsewhere"),
        pytest.param("mailto:a@b.co", "mailto a b co", id="an e-mail"),
        pytest.param("@admin", "admin", id="a mention"),
        pytest.param("＠everyone", "everyone", id="a mention of all"),
        pytest.param("<@1> <@&2> <#3>", "1 &2 3", id="by number"),
        pytest.param("<t:1> <:x:2>", "t 1 x 2", id="a moment and an emoji"),
        pytest.param("/start", "start", id="a command"),
        pytest.param("#x", "x", id="a hashtag"),
        pytest.param("$AAPL", "AAPL", id="a cashtag"),
        pytest.param("+34 600 111 222", "346…", id="a number to ring"),
        pytest.param("> - Ana", "Ana", id="a quotation"),
        pytest.param("J.R. O'Brien-Lee", "J R. O'Brien-Lee", id="initials"),
        pytest.param("Jose\u0301", "José", id="one letter of two"),
    ],
)
def test_a_name_leaves_the_words_around_it_alone(name: str, shown: str) -> None:
    assert harmless_name(name) == shown


MEANT = re.compile(
    r"[@#<>/\\]|://|\w\.\w|(?:^|\s)\.\w|\$\w|\d{7}|^[-+>*•] "
    r"|[\u200b\u200e\u200f\u2060\u202a-\u202e]"
)
PARTS = st.sampled_from(
    [
        *"a.:/@#<>$+ -\n\u200b\u200d\u202e\u0301\ufe0f\u3164👩😀éש1",
        "t.me",
        "https://",
        "<t:1>",
        "@everyone",
        "600111222",
    ]
)


@settings(max_examples=tries(300, 10_000), deadline=None)
@given(st.lists(PARTS | st.characters(), max_size=60))
def test_no_name_links_rings_or_hides(parts: list[str]) -> None:
    shown = harmless_name("".join(parts))

    assert MEANT.search(shown) is None
    assert shown == unicodedata.normalize("NFC", shown) == harmless_name(shown)
    assert len(shown.splitlines()) <= 1
    assert re.search(rf"[\u0300-\u036f]{{{MOST_MARKS + 1}}}", shown) is None
    assert not shown or any(unicodedata.category(one)[0] in "LNSP" for one in shown)


def test_a_squad_that_was_stored_before_is_shown_so_too() -> None:
    squad = Squad(
        "s",
        "o",
        "t.me/falcons",
        members=(Member("a", "@admin", date(2026, 3, 2)), Member("b", "\u200b", date(2026, 3, 2))),
        coaches=(Trainer("c", "https://c.io"),),
        kit=SquadKit(place="park.com"),
    )

    shown = with_harmless_names(squad)

    assert (shown.called, shown.kit.place) == ("t me falcons", "park com")
    assert [one.called for one in (*shown.members, *shown.coaches)] == [
        "admin",
        UNSEEN,
        "https c io",
    ]


async def test_a_place_links_nowhere(squad: Hall) -> None:
    page = "\n".join(await squad.types("cara", "/squad place t.me/park @admin"))

    assert "t me park admin" in page
    assert "t.me" not in page


async def test_a_name_adds_no_line_to_a_reminder(squad: Hall) -> None:
    await squad.joins("eva\nLater: ana")
    await squad.until(AT_SIX)

    (card,) = await squad.taps("eva\nLater: ana", "I'm in")

    assert "In: Eva later: ana" in card.splitlines()
    assert not any(line.startswith("Later") for line in card.splitlines())


@pytest.mark.parametrize(
    "name",
    [
        "Maximiliano Alejandro de la Fuente García",
        "Wolfgang Amadeus Mommsen-Wimmer",
        "MAXIMILIAN WIMMER-HAMMERSCHMID",
        "王" * LONGEST,
        "Зинаида Александровна Воскресенская",
        "🛷" * LONGEST,
    ],
)
def test_a_long_name_on_a_button_is_read_to_its_end(name: str) -> None:
    assert cut([on_a_button(harmless_name(name))]) == []
