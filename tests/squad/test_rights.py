"""For what it matters who manages a room: there alone is a platform asked about it."""

import pytest

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
    Room,
    Said,
    Thing,
)
from bot.dialogue.tokens import Does, encode
from bot.squads.asking import needs_rights
from tests.apps import TELEGRAM
from tests.squad.rooms import MONDAY, Hall


def does(verb: str, *args: str) -> Chose:
    return Chose(encode(Does("squad", verb, args), 0), "m1")


def incoming(act: Act, *, private: bool = False, spoken_to: bool = False) -> Incoming:
    who = Account(TELEGRAM, "ada")
    room = Room(TELEGRAM, "1" if private else "-100")
    return Incoming("1", room, who, MONDAY, act, private, spoken_to=spoken_to)


@pytest.mark.parametrize(
    "act",
    [
        *(does(coming, "2026-03-02") for coming in ("in", "late", "maybe", "out")),
        does("mine", "2026-03-02"),
        does("join", "adult"),
        Chose("a.3.yes"),
        Chose("no token of ours"),
        Called("today", "", "m2"),
        Called("squad", "join me", "m2"),
        Called("grupo", "unirme", "m2"),
        Called("board", "", "m2"),
        Said("see you there", "m2"),
        Edited("3x20", "m2", "m1"),
        Joined(coach=True),
        Left(coach=False),
    ],
    ids=str,
)
def test_it_does_not_matter_for(act: Act) -> None:
    assert not needs_rights(incoming(act))


@pytest.mark.parametrize(
    "act",
    [
        does("set"),
        does("day", "1"),
        does("lead"),
        does("card"),
        does("more"),
        does("steady"),
        does("missing", "2026-03-02"),
        does("erase"),
        does("order", "2026-03-02"),
        Called("squad", "", "m2"),
        Called("Squad", "Mon Thu 18:00", "m2"),
        Called("grupo", "lun 18:00", "m2"),
    ],
    ids=str,
)
def test_it_matters_for(act: Act) -> None:
    assert needs_rights(incoming(act))
    assert not needs_rights(incoming(act, private=True))


@pytest.mark.parametrize(
    "act",
    [
        Said("ana 40, ben 30", "m2", "m1"),
        Said("mon thu 18:00", "m2"),
        Brought(Thing.PHOTO, "m2", "ana 40, ben 30", "m1"),
    ],
    ids=["others' sessions", "a set-up in words", "below a picture"],
)
def test_it_matters_for_words_that_the_coach_is_called_with(act: Act) -> None:
    assert needs_rights(incoming(act, spoken_to=True))
    assert not needs_rights(incoming(act))


async def test_who_may_not_set_it_is_told_so_to_them_alone(squad: Hall) -> None:
    by_command = await squad.types("ben", "/squad 19:15")
    by_name = await squad.calls_on("ana", "19:15")
    stranger = await squad.types("dan", "/squad 19:15")

    assert by_command == by_name == []
    for who in ("ben", "ana"):
        told = squad.post.to(who)[-1].body.plain
        assert told == "Only an admin of the group can change that."
    assert stranger == ["Dan, open a chat with me first; I answer there."]
    assert "18:00" in squad.standing()[str(squad._press("More", squad.room).on)][0]
