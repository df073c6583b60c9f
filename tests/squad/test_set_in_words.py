"""A squad set up in words: in one line, line by line, or to the coach by its name."""

import asyncio
from datetime import time

import pytest

from bot.contract import Called
from bot.squads.room.reading import Setting, read_setting
from tests.squad.rooms import Hall

MON_THU, EVENING, NIGHT = (0, 3), time(18, 30), (time(22), time(7))


NAMED = {
    "en": ("lead 2 h", "lead at the hour", "ring off", "note Gate 4", "note off", "thread on"),
    "es": ("antes 2 h", "antes a la hora", "avisa no", "nota puerta 4", "nota fuera", "hilo sí"),
    "de": ("Vorlauf 2 h", "Vorlauf zur Uhrzeit", "Rufen aus", "Notiz Tor 4", "Threads an"),
    "fr": ("préavis 2 h", "préavis à l'heure", "sonner non", "note porte 4", "fil oui"),
    "pt": ("antes 2 h", "antes na véspera", "avisar não", "nota portão 4", "tópico sim"),
}
"""What a squad's admin may type beside days, hours and cities, as each language names it."""


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("mon thu 18:30", Setting(MON_THU, EVENING)),
        ("mon thu 18:30 Berlin", Setting(MON_THU, EVENING, "Europe/Berlin")),
        ("lun, jue 18:30, Madrid", Setting(MON_THU, EVENING, "Europe/Madrid")),
        ("Berlin mon thu", Setting(MON_THU, None, "Europe/Berlin")),
        ("18:30 New York", Setting((), EVENING, "America/New_York")),
        ("18:30, quiet 22-7", Setting((), EVENING, None, NIGHT)),
        ("quiet 22-7; Berlin", Setting((), None, "Europe/Berlin", NIGHT)),
        ("mon thu 18:30, Berlin, quiet 22-7", Setting(MON_THU, EVENING, "Europe/Berlin", NIGHT)),
        ("lun jue 18:30 Madrid silencio 22-7", Setting(MON_THU, EVENING, "Europe/Madrid", NIGHT)),
        ("18:30 19:30", None),
        ("Berlin Madrid", None),
        ("mon tue wed thu", None),
        ("mon thu 18:30 hola", None),
        ("18:30 see you", None),
        ("mon thu " * 200, None),
    ],
)
def test_each_setting_counts_once_in_a_line(typed: str, read: Setting | None) -> None:
    assert read_setting(typed) == read


async def test_a_squad_is_set_up_in_one_line(hall: Hall) -> None:
    [card] = await hall.types("cara", "/squad mon thu 19:15 Lisbon")

    assert card.startswith("Squad: Mon + Thu, 19:15 (Lisbon)")


async def test_what_is_given_line_by_line_is_set_and_shown_once(hall: Hall) -> None:
    given = "mon thu 19:15\nLisbon\nlead 2 h\nquiet 22-7\nnote Gate 4\nkit sleds 25\nrename U17"

    said = await hall.types("cara", f"/squad {given}")

    shown = "\n".join(said)
    for part in ("Mon + Thu, 19:15 (Lisbon)", "2 hours before", "22:00-07:00", "Noted", "25 kg"):
        assert part in shown
    assert sum(page.startswith("Squad:") for page in said) <= 1
    assert "U17" in shown


async def test_one_line_of_several_that_is_none_is_said_and_the_others_count(hall: Hall) -> None:
    said = await hall.types("cara", "/squad mon thu 19:15\nquiet whenever\nLisbon")

    assert any(page.startswith("I take days") for page in said)
    assert said[-1].startswith("Squad: Mon + Thu, 19:15 (Lisbon)")


async def test_a_note_keeps_all_its_lines(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 19:15")

    said = await hall.types("cara", "/squad note Gate 4\n18:30 sharp")

    assert said == ["Noted: the next card says it. /squad note off takes it off."]
    assert "19:15" in (await hall.types("cara", "/squad"))[0]


@pytest.mark.parametrize(
    "typed",
    ["19:30", "Lisbon", "quiet 22-7", "lead 2 h", "ring", "19:30\nLisbon", "kit sleds 25"],
)
async def test_what_is_set_is_shown_on_the_card_that_stands(squad: Hall, typed: str) -> None:
    stands, *_ = squad.standing()
    was, _ = squad.standing()[stands]

    said = await squad.types("cara", f"/squad {typed}")

    rewritten, noted = squad.post.in_room()[-2:]
    assert said == [rewritten.body.plain, "Done: the squad's card shows it."]
    assert (rewritten.replaces, rewritten.body.plain != was) == (stands, True)
    assert (noted.reacts_to, noted.quiet) == (f"line {squad.acts}", True)
    assert "Days" in squad.standing()[stands][1]


async def test_what_is_set_already_rewrites_nothing(squad: Hall) -> None:
    assert await squad.types("cara", "/squad mon thu 18:00") == [
        "Done: the squad's card shows it."
    ]


async def test_two_settings_in_a_row_are_on_one_card_before_the_first_is_out(squad: Hall) -> None:
    squad.post.slow[squad.room] = asyncio.Event()
    for typed in ("/squad 19:30", "/squad Lisbon"):
        act = Called("squad", typed.removeprefix("/squad "), f"line {typed}")
        await squad.coach.answer(squad._incoming("cara", act, squad.room, private=False))
    squad.post.slow.pop(squad.room).set()
    await squad.coach.drained()

    assert squad.live() == ["Squad: Mon + Thu, 19:30 (Lisbon)"]
    assert [one for one in squad.post.in_room()[1:] if not (one.replaces or one.reacts_to)] == []


@pytest.mark.parametrize(
    "typed",
    ["18:30", "tue fri 18:30, Berlin", "Lisbon", "quiet 22-7", "lead 2 h", "squad kit: sleds 25"],
)
async def test_whoever_manages_sets_it_by_calling_the_coach(hall: Hall, typed: str) -> None:
    [before] = await hall.types("cara", "/squad mon thu 19:15")

    card, *_ = await hall.calls_on("cara", typed)

    assert card.startswith("Squad: ")
    assert card != before
    assert card == (await hall.types("cara", "/squad"))[0]


@pytest.mark.parametrize(
    ("tongue", "typed", "shown"),
    [
        ("en", "please make it 18:30", "18:30"),
        ("en", "change the days to tue fri", "Tue + Fri"),
        ("en", "we train at 18:30 from now on", "18:30"),
        ("es", "cambia la hora a las 18:30, por favor", "18:30"),
        ("es", "entrenamos a las 18:30", "18:30"),
        ("de", "mach es um 18:30 bitte", "18:30"),
        ("de", "wir trainieren um 18:30", "18:30"),
        ("fr", "change l'heure à 18h30", "18:30"),
        ("fr", "mets-le à 18h30", "18:30"),
        ("pt", "muda o horário para 18:30", "18:30"),
        ("pt", "treinamos às 18h30", "18:30"),
    ],
)
async def test_it_is_set_as_one_says_it_in_each_language(
    hall: Hall, tongue: str, typed: str, shown: str
) -> None:
    await hall.tells("cara", f"/language {tongue}")
    await hall.types("cara", "/squad mon thu 19:15")

    card, *_ = await hall.calls_on("cara", typed)

    assert shown in card.partition("\n")[0]


@pytest.mark.parametrize(
    ("tongue", "typed"), [(tongue, one) for tongue in NAMED for one in NAMED[tongue]]
)
async def test_what_the_coach_names_as_an_example_is_read_in_its_language(
    hall: Hall, tongue: str, typed: str
) -> None:
    await hall.tells("cara", f"/language {tongue}")
    await hall.types("cara", "/squad mon thu 19:15")
    [misheard] = await hall.types("cara", "/squad so be it 99")

    said = await hall.types("cara", f"/squad {typed}")

    assert misheard not in said
    assert misheard.partition("\n")[0] not in "\n".join(said)


@pytest.mark.parametrize(
    "typed", ["set the hour to dusk", "move the hour to eight", "18:30 for me"]
)
async def test_what_an_admin_would_set_and_the_coach_does_not_read_is_said_to_them_alone(
    hall: Hall, typed: str
) -> None:
    await hall.tells("cara", "/start")
    await hall.types("cara", "/squad mon thu 19:15")

    said = await hall.calls_on("cara", typed)

    assert said == []
    assert hall.post.to("cara")[-1].body.plain.startswith("I take days, an hour, a city")


@pytest.mark.parametrize("typed", ["my training is at 18:30", "I train at 18:30 today"])
async def test_what_an_admin_says_of_their_own_hours_is_not_the_squads(
    hall: Hall, typed: str
) -> None:
    await hall.types("cara", "/squad mon thu 19:15")

    await hall.calls_on("cara", typed)

    assert "Mon + Thu, 19:15" in (await hall.types("cara", "/squad"))[0]


@pytest.mark.parametrize("typed", ["18:30?", "see you in Berlin", "thanks", "18:30 for me"])
async def test_talk_that_calls_the_coach_sets_nothing(hall: Hall, typed: str) -> None:
    await hall.types("cara", "/squad mon thu 19:15")

    await hall.calls_on("cara", typed)

    assert "Mon + Thu, 19:15" in (await hall.types("cara", "/squad"))[0]


async def test_nobody_else_sets_it_so(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 19:15")
    await hall.joins("ana")

    await hall.calls_on("ana", "18:30")

    assert "Mon + Thu, 19:15" in (await hall.types("cara", "/squad"))[0]


@pytest.mark.parametrize("typed", ["more", "Más"])
async def test_what_is_set_more_rarely_is_called_by_the_name_of_its_button(
    squad: Hall, typed: str
) -> None:
    await squad.types("cara", f"/squad {typed}")

    assert "Quiet hours" in squad.labels()
    assert squad.live() == ["Squad: Mon + Thu, 18:00 (London)"]


@pytest.mark.parametrize(
    ("typed", "near", "at"),
    [
        ("half past seven", time(18), time(19, 30)),
        ("mon thu half past seven", time(18), time(19, 30)),
        ("half past seven", time(7), time(7, 30)),
        ("quarter to eight", time(18), time(19, 45)),
        ("a las siete y media", time(18), time(19, 30)),
        ("mon thu 7", time(18), time(19)),
        ("7:30", time(18), time(7, 30)),
        ("7 pm", time(7), time(19)),
    ],
)
def test_of_an_hour_of_twelve_the_one_next_to_theirs_is_meant(
    typed: str, near: time, at: time
) -> None:
    setting = read_setting(typed, near)

    assert setting is not None
    assert setting.at == at


async def test_an_hour_in_words_is_the_squads(hall: Hall) -> None:
    await hall.types("cara", "/squad mon thu 18:00 Lisbon")

    said = await hall.types("cara", "/squad half past seven")

    assert said[0].startswith("Squad: Mon + Thu, 19:30 (Lisbon)")
