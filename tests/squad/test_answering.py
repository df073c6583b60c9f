"""Who says in words whether they come is heard as who taps; of a body the room reads nothing."""

from datetime import UTC, datetime

import pytest

from bot.contract import Edited
from bot.reading.squads.coming import told_in
from bot.rules.squads.squad import Coming
from tests.squad.rooms import Hall

WEDNESDAY = datetime(2026, 3, 4, 19, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "coming", "beside"),
    [
        ("I'm in", Coming.IN, ""),
        ("count me in!", Coming.IN, ""),
        ("I'll be there", Coming.IN, ""),
        ("Voy", Coming.IN, ""),
        ("me apunto", Coming.IN, ""),
        ("cuenta conmigo", Coming.IN, ""),
        ("late", Coming.LATE, ""),
        ("I'm late", Coming.LATE, ""),
        ("10 min late", Coming.LATE, ""),
        ("llego tarde", Coming.LATE, ""),
        ("out", Coming.OUT, ""),
        ("I'm out", Coming.OUT, ""),
        ("not today", Coming.OUT, ""),
        ("no voy", Coming.OUT, ""),
        ("hoy no puedo", Coming.OUT, ""),
        ("maybe", Coming.MAYBE, ""),
        ("no voy, me duele la rodilla", Coming.OUT, "me duele la rodilla"),
        ("no voy porque me duele la rodilla", Coming.OUT, "me duele la rodilla"),
        ("no voy me duele la rodilla", Coming.OUT, "me duele la rodilla"),
        ("me duele la rodilla, no voy", Coming.OUT, "me duele la rodilla"),
        ("I can't make it, my knee hurts", Coming.OUT, "my knee hurts"),
        ("I'm in but my knee hurts", Coming.IN, "my knee hurts"),
        ("llego tarde, tengo dentista", Coming.LATE, "tengo dentista"),
    ],
)
def test_what_a_line_says_of_coming(line: str, coming: Coming, beside: str) -> None:
    told = told_in(line)

    assert told is not None
    assert (told.coming, told.beside) == (coming, beside)


@pytest.mark.parametrize(
    "line",
    [
        "no",
        "ok",
        "later",
        "luego",
        "depende",
        "no me duele la rodilla",
        "I can't bend my knee",
        "no voy bien de la rodilla",
        "me duele la rodilla",
        "the bar is in the van",
        "voy a comprar agua",
        "out of plates",
        "late night yesterday",
    ],
)
def test_what_says_nothing_of_it(line: str) -> None:
    assert told_in(line) is None


@pytest.fixture
async def falcons(falcons: Hall) -> Hall:
    """The card of Thursday is out since the evening before; Dan is no member."""
    await falcons.until(WEDNESDAY)
    return falcons


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("I'm in", "In: Ben"),
        ("voy", "In: Ben"),
        ("late", "Late: Ben"),
        ("llego tarde", "Late: Ben"),
        ("out", "Not this time: 1"),
        ("no voy", "Not this time: 1"),
    ],
)
async def test_words_to_the_coach_count_as_the_button(
    falcons: Hall, line: str, reads: str
) -> None:
    (drawn,) = await falcons.calls_on("ben", line)

    assert drawn.splitlines()[1:] == [reads, "1 of 3 have answered"]
    assert falcons.post.to("ben") == []


@pytest.mark.parametrize("by", ["mention", "reply"])
@pytest.mark.parametrize(
    "line",
    [
        "no voy, me duele la rodilla",
        "my knee hurts, I'm out",
        "I'm out, I tore my hamstring",
        "not coming because my chest hurts",
    ],
)
async def test_the_room_reads_of_no_body_beside_an_answer(
    falcons: Hall, line: str, by: str
) -> None:
    plain = await falcons.types("ana", "no voy", falcons.reminder())

    if by == "mention":
        (drawn,) = await falcons.calls_on("ben", line)
    else:
        (drawn,) = await falcons.types("ben", line, falcons.reminder())

    assert [drawn] == [one.replace("time: 1", "time: 2").replace("1 of", "2 of") for one in plain]
    said = falcons.post.to("ben")
    told = "\n".join(one.body.plain for one in said)
    buttons = [choice.label for one in said for row in one.choices for choice in row]
    assert told
    assert "eft out" not in told
    assert not {"Leave it out", "Take it out", "Leave mine out"} & {*buttons}


async def test_an_edit_of_ones_line_is_followed(falcons: Hall) -> None:
    await falcons.types("ben", "I'm in", falcons.reminder())
    line = f"line {falcons.acts}"

    edited = Edited("I'm out", line, falcons.reminder())
    (drawn,) = await falcons.acts_in_room("ben", edited)
    called = await falcons.acts_in_room("ben", Edited("I'm late", line), spoken_to=True)

    assert drawn.splitlines()[1:] == ["Not this time: 1", "1 of 3 have answered"]
    assert called[0].splitlines()[1:] == ["Late: Ben", "1 of 3 have answered"]


async def test_at_its_hour_no_is_out_and_late_is_later(squad: Hall) -> None:
    await squad.until(datetime(2026, 3, 2, 18, tzinfo=UTC))

    await squad.calls_on("ana", "no voy")
    (drawn,) = await squad.calls_on("ben", "llego tarde")

    assert drawn.splitlines()[1:3] == ["Later: Ben", "Not today: 1"]


async def test_with_no_card_out_it_is_said_to_them_alone(squad: Hall) -> None:
    assert await squad.calls_on("ana", "I'm in") == []
    assert squad.post.to("ana")[-1].body.plain == (
        "No session is being asked about now. Say it again once its card is out. Nothing changed."
    )


async def test_who_is_no_member_is_asked_to_join_and_a_stranger_led(falcons: Hall) -> None:
    await falcons.leaves("ben")
    (joined,) = await falcons.calls_on("ben", "I'm in")
    said = await falcons.calls_on("dan", "I'm in")

    assert "In: Ben" in joined
    assert "All here see your name" in falcons.post.to("ben")[-1].body.plain
    assert said == ["Dan, open a chat with me first; I answer there."]
