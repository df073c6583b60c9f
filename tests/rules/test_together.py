"""A session together: when the room rests, who is let in, whose session goes on by itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules import live as alone
from bot.rules import together as rules
from bot.rules.live import QUIET, Live, Phase
from bot.rules.together import Stage, Together
from tests.rules.test_live import NOW, after, going

SQUAD = "kites"


def one(sets: int = 3, forward: int = 0, *, rest_s: int = 90, pulled: int = 0) -> Live:
    """Somebody at a set with the squad, who has pulled so many."""
    live = replace(going(sets=sets, forward=forward), squad=SQUAD, rest_s=rest_s)
    for _ in range(pulled):
        live = replace(alone.set_done(live, NOW), waits=False, since=NOW)
    return live


def told(live: Live) -> Live:
    """The same once their set is told."""
    return alone.set_done(live, NOW) if live.phase is Phase.SET else alone.forward_done(live, NOW)


def ready() -> Live:
    """Somebody who came in and is warm."""
    fresh = replace(going(), squad=SQUAD, since=None)
    return alone.warmed_up(fresh, NOW)


def at(stage: Stage, *there: str, seconds: float | None = None, number: int = 1) -> Together:
    until = None if seconds is None else after(seconds)
    begun = rules.begun(NOW.date(), "cara", NOW)
    return replace(begun, stage=stage, round=number, until=until, there=there)


WARMING = replace(going(), squad=SQUAD, since=None)
ELSEWHERE = replace(going(), squad=None)
RESTING = replace(one(pulled=1), since=None, until=after(60))

# the stage it is at, who is there, the stage after a look; how long it rests; and their phases
LOOKS: list[tuple[str, Stage, dict[str, Live | None], Stage, int | None, dict[str, Phase]]] = [
    ("nobody begins before the word", Stage.GATHERING, {"a": ready()}, Stage.GATHERING, None, {}),
    ("who is warm begins", Stage.SETS, {"a": ready()}, Stage.SETS, None, {"a": Phase.SET}),
    ("who is not warm warms up", Stage.SETS, {"a": WARMING}, Stage.SETS, None, {}),
    ("one is still at it", Stage.SETS, {"a": told(one()), "b": one()}, Stage.SETS, None, {}),
    (
        "all have told theirs",
        Stage.SETS,
        {"a": told(one(rest_s=60)), "b": told(one(rest_s=120))},
        Stage.REST,
        120,
        {"a": Phase.REST, "b": Phase.REST},
    ),
    (
        "the longest rest is that of whoever is there",
        Stage.SETS,
        {"a": told(one(rest_s=60)), "b": None, "c": ELSEWHERE},
        Stage.REST,
        60,
        {"a": Phase.REST},
    ),
    (
        "a warm-up holds nobody up",
        Stage.SETS,
        {"a": told(one()), "b": WARMING},
        Stage.REST,
        90,
        {"a": Phase.REST},
    ),
    (
        "who takes a break of their own holds nobody up",
        Stage.SETS,
        {"a": told(one()), "b": alone.longer(told(one()), NOW, 300)},
        Stage.REST,
        90,
        {"a": Phase.REST},
    ),
    (
        "who comes in while sets are pulled is let in, and waited for",
        Stage.SETS,
        {"a": told(one()), "b": ready()},
        Stage.SETS,
        None,
        {"b": Phase.SET},
    ),
    (
        "the forward half is a set like others",
        Stage.SETS,
        {"a": told(one(1, 2, pulled=1)), "b": told(one())},
        Stage.REST,
        90,
        {"a": Phase.REST, "b": Phase.REST},
    ),
    ("nobody has one left", Stage.SETS, {"a": None, "b": None}, Stage.OVER, None, {}),
    ("who stopped is not waited for", Stage.SETS, {"a": one(), "b": None}, Stage.SETS, None, {}),
]


@pytest.mark.parametrize(
    "stage, lives, then, rest_s, phases", [row[1:] for row in LOOKS], ids=[row[0] for row in LOOKS]
)
def test_where_it_is_after_a_look(
    stage: Stage,
    lives: dict[str, Live | None],
    then: Stage,
    rest_s: int | None,
    phases: dict[str, Phase],
) -> None:
    seen = rules.moved(at(stage, *lives), SQUAD, lives, NOW)

    assert seen.together.stage is then
    assert seen.together.until == (None if rest_s is None else after(rest_s))
    assert {name: live.phase for name, live in seen.lives.items()} == phases


def test_the_rest_is_over_for_all_at_once_and_the_next_set_is_counted() -> None:
    lives = {"a": replace(RESTING, until=NOW), "b": ready()}

    seen = rules.moved(at(Stage.REST, *lives, seconds=0), SQUAD, lives, NOW)

    assert (seen.together.stage, seen.together.round) == (Stage.SETS, 2)
    # who rested rings by their own clock at that instant; who came in meanwhile begins
    assert seen.rings == {"b"}
    assert seen.lives["b"].phase is Phase.SET


def test_who_tells_a_set_in_the_rest_rests_as_long_as_the_others() -> None:
    lives = {"a": RESTING, "b": told(one())}

    seen = rules.moved(at(Stage.REST, *lives, seconds=60), SQUAD, lives, NOW)

    assert seen.lives["b"].until == RESTING.until


def test_nothing_is_decided_over_the_head_of_who_is_busy() -> None:
    seen = rules.moved(at(Stage.SETS, "a", "b"), SQUAD, {"a": told(one())}, NOW)

    assert seen.together.stage is Stage.SETS
    assert seen.together.look_at == NOW + rules.BUSY


def test_the_rest_begins_at_a_word_of_who_leads_it() -> None:
    lives = {"a": told(one()), "b": one()}
    cut = rules.to_rest(at(Stage.SETS, *lives), NOW)

    seen = rules.moved(cut, SQUAD, lives, NOW)

    assert seen.together.stage is Stage.REST
    assert set(seen.lives) == {"a"}  # the other goes on pulling


def test_at_its_end_each_goes_on_by_themselves() -> None:
    lives = {"a": told(one(rest_s=60)), "b": one(), "c": ready(), "d": RESTING, "e": None}
    over = rules.ended(at(Stage.SETS, *lives), NOW)

    seen = rules.moved(over, SQUAD, lives, NOW)

    assert all(live.squad is None and not live.waits for live in seen.lives.values())
    assert seen.lives["a"].until == after(60)
    assert seen.lives["c"].phase is Phase.SET
    assert seen.lives["d"].until == RESTING.until
    assert seen.together.look_at is None


def test_of_which_nothing_was_heard_for_long_is_over() -> None:
    lives = {"a": one()}
    quiet = at(Stage.SETS, *lives)

    assert rules.moved(quiet, SQUAD, lives, NOW + QUIET - timedelta(1)).together.is_on
    assert not rules.moved(quiet, SQUAD, lives, NOW + QUIET).together.is_on


def test_its_card_is_drawn_a_dozen_times_a_minute_at_most_whatever_is_tapped() -> None:
    together, times = rules.begun(NOW.date(), "cara", NOW), 0

    for tenth in range(600):
        now = after(tenth / 10)
        together = rules.drawn_later(rules.with_one(together, str(tenth), now), now)
        if rules.may_be_drawn(together, now):
            together, times = rules.drawn(together, now), times + 1

    assert 11 <= times <= 12


def test_a_card_that_reads_as_it_did_is_not_drawn() -> None:
    assert not rules.may_be_drawn(rules.begun(NOW.date(), "cara", NOW), after(60))
