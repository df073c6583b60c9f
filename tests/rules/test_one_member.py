"""Somebody a squad knew twice is one member, seen no more than either wished to be."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.rules.squads.same_person import as_one_member
from bot.rules.squads.squad import Coming, Grant, Member, Occasion, Reply, Scope, Squad, Trainer

DAY, AT = date(2026, 3, 2), datetime(2026, 3, 2, 18, tzinfo=UTC)
TOM = Member("tom", "Tom", DAY, on_board=True)
TOMAS = Member("tomas", "Tomás", date(2026, 2, 1), on_board=True)
CARA = Trainer("cara", "Cara")
FALCONS = Squad(
    "falcons",
    "tomas",
    members=(TOMAS, Member("bea", "Bea", DAY)),
    coaches=(CARA,),
    grants=(Grant("tomas", "cara", Scope.LOAD),),
    occasions=(Occasion(DAY, AT, (Reply("tomas", Coming.IN), Reply("bea", Coming.OUT))),),
)


def test_all_that_was_said_by_one_is_said_by_the_other() -> None:
    after = as_one_member(FALCONS, "tomas", "tom")

    assert after.people == {"tom", "bea", "cara"}
    assert after.owner == "tom"
    assert after.members[-1] == replace(TOMAS, athlete="tom")
    assert after.grants == (Grant("tom", "cara", Scope.LOAD),)
    assert after.occasions[0].replies == (Reply("tom", Coming.IN), Reply("bea", Coming.OUT))


def test_who_was_there_twice_is_there_once() -> None:
    replies = (*FALCONS.occasions[0].replies, Reply("tom", Coming.LATER))
    twice = replace(
        FALCONS,
        members=(TOM, *FALCONS.members),
        occasions=(Occasion(DAY, AT, replies),),
    )

    after = as_one_member(twice, "tomas", "tom")

    assert [one.athlete for one in after.members] == ["tom", "bea"]
    assert after.members[0] == replace(TOM, joined=TOMAS.joined)
    assert after.occasions[0].replies == (Reply("bea", Coming.OUT), Reply("tom", Coming.LATER))


@pytest.mark.parametrize(
    "other, shown",
    [
        (replace(TOMAS, adult=False), False),
        (replace(TOMAS, adult=False, guardian=True), True),
        (TOMAS, True),
    ],
    ids=["a minor", "a minor whose parents agreed", "an adult"],
)
def test_nobody_is_shown_who_was_not(other: Member, shown: bool) -> None:
    after = as_one_member(replace(FALCONS, members=(TOM, other)), "tomas", "tom")

    (member,) = after.members
    assert member.is_shown is shown
    assert member.adult is other.adult


def test_nobody_shares_with_themselves() -> None:
    after = as_one_member(FALCONS, "tomas", "cara")

    assert after.grants == ()
    assert after.coaches == (CARA,)


def test_who_asked_to_coach_is_still_asking_under_the_other_name() -> None:
    asking = replace(FALCONS, asking=(Trainer("eva", "Eva"), Trainer("tomas", "Tomás")))

    after = as_one_member(asking, "tomas", "tom")

    assert after.asking == (Trainer("eva", "Eva"), Trainer("tom", "Tomás"))
    assert "tomas" not in after.people


def test_who_coaches_already_asks_no_more() -> None:
    asking = replace(FALCONS, asking=(Trainer("tomas", "Tomás"),))

    assert as_one_member(asking, "tomas", "cara").asking == ()


def test_a_squad_that_knew_neither_stays_as_it_is() -> None:
    assert as_one_member(FALCONS, "dan", "eve") == FALCONS
