"""A log that joins another: what comes over and is said before, what holds, and the way back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.changes import BecameOne, Change, Detached, Snapshot
from bot.dialogue.one_log import joined
from bot.dialogue.state import Dialogue
from bot.dialogue.turn import Linked, Opened, Reach
from bot.dialogue.undo import apply
from bot.rules.log.done import Check, Entry, Log, Source
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Flag
from bot.rules.pain.holding import hold_on
from bot.rules.safety.screening import open_flags, stopping_flag
from bot.stories.body.questions import AskWatch
from tests.apps import CHATS, DISCORD, TELEGRAM, TERMINAL
from tests.talk.person import CODE, ON_BOTH, Person
from tests.talk.planners import FOUR_WEEKS, MONDAY, SARA, TOM, calm, session

DAY = timedelta(days=1)
LAST_WEEK = MONDAY - 7 * DAY
THERE = Opened(Snapshot("tom", TOM, calm(*FOUR_WEEKS)), (Linked(TELEGRAM),))
ON_DISCORD = Reach(DISCORD, (Linked(DISCORD),), opened=THERE, apps=CHATS)
JOIN, PART = "I made it, link them", "Undo"


def told_as(name: str, log: Log) -> Log:
    """Return a log that was told in another account: sessions have ids of their own."""
    return replace(log, entries=tuple(replace(one, id=f"{name} {one.day}") for one in log.entries))


MINE = told_as("mine", calm(MONDAY - 40 * DAY, MONDAY - 39 * DAY))
"""Sessions of days of which Tom's log tells nothing."""


def somebody(log: Log = MINE, athlete: Athlete = TOM, opened: Opened = THERE) -> Person:
    """Return somebody with a log on Discord, who has got a code of Tom's."""
    return Person(athlete, log, reach=replace(ON_DISCORD, opened=opened))


def joining(person: Person) -> str:
    told = person.calls(f"/link {CODE}")
    person.taps(JOIN)
    person.reach = replace(ON_BOTH, here=DISCORD)
    return told


# --- said before, and done -----------------------------------------------------------------


def test_what_comes_over_is_said_as_of_a_file() -> None:
    mine = told_as("mine", calm(MONDAY - 40 * DAY, FOUR_WEEKS[0]))
    sore = replace(mine.entries[1], pain_during=2)  # so it is not the one that Tom has
    told = somebody(replace(mine, entries=(mine.entries[0], sore))).calls(f"/link {CODE}")

    assert "opens a log on Telegram with 8 sessions" in told
    assert "From Discord: 2 sessions, Wed 21 Jan 2026 to Tue 3 Feb 2026" in told
    assert "1 morning." in told
    assert "raise no load" in told
    assert "One day has a session in both: both stay" in told
    assert "those on Telegram go on. Undo lets both part again." in told


@pytest.mark.parametrize(
    ("log", "athlete", "is_told"),
    [
        (MINE, TOM, False),
        (MINE, replace(TOM, flags=(Flag("RF15", LAST_WEEK),)), True),
        (MINE, replace(TOM, birth_year=2011), True),
        (Log((replace(session(MONDAY), id="sore", pain_after=8),)), TOM, True),
    ],
    ids=["nothing", "a flag", "an age", "a pause"],
)
def test_what_will_hold_there_is_said_before(log: Log, athlete: Athlete, is_told: bool) -> None:
    told = somebody(log, athlete).calls(f"/link {CODE}")

    assert ("here holds there, too" in told) is is_told


def test_a_session_told_in_both_is_there_already_unless_more_was_told_of_it() -> None:
    tom = somebody(told_as("mine", calm(*FOUR_WEEKS[:2])))

    told = joining(tom)

    assert "2 are on file already." in told
    assert tom.log == THERE.snapshot.log


def test_two_alike_of_one_day_are_two() -> None:
    (one,) = calm(FOUR_WEEKS[0]).entries
    twice = Log((replace(one, id="first"), replace(one, id="second")))
    tom = somebody(twice)
    joining(tom)

    assert [entry.id for entry in tom.log.entries if entry.day == one.day] == [one.id, "second"]


def test_of_more_alike_than_the_other_log_has_the_rest_comes_over() -> None:
    (one,) = calm(FOUR_WEEKS[0]).entries
    tom = somebody(Log((one, replace(one, id="second"))))
    joining(tom)

    assert [entry.id for entry in tom.log.entries if entry.day == one.day] == [one.id, "second"]


def test_what_was_changed_since_an_export_went_there_stays_and_parts_again() -> None:
    """Both have a session by one id: it was taken along, and told more of in the other app."""
    (one,) = calm(FOUR_WEEKS[0]).entries
    tom = somebody(Log((replace(one, rpe=7, note="windy"),)))
    told = joining(tom)

    assert "One day has a session in both: both stay" in told
    assert [e.note for e in tom.log.entries if e.day == one.day] == [None, "windy"]
    assert len({entry.id for entry in tom.log.entries}) == 9
    tom.taps(PART)
    assert [(entry.rpe, entry.note) for entry in theirs(tom).log.entries] == [(7, "windy")]
    assert tom.log == THERE.snapshot.log


def test_sessions_of_both_are_in_order_and_told_of_as_told_here() -> None:
    tom = somebody()
    joining(tom)

    assert [one.day for one in tom.log.entries] == sorted(one.day for one in tom.log.entries)
    assert len(tom.log.entries) == 10
    assert all(entry.program is None for entry in tom.log.entries)
    assert "Came in before" not in tom.calls("/import")


def test_what_came_in_a_file_can_be_taken_out_by_it_still() -> None:
    entries = tuple(replace(one, source=Source("strong", "an import")) for one in MINE.entries)
    tom = somebody(replace(MINE, entries=entries))
    joining(tom)
    tom.calls("/import")
    tom.taps("Take out 2 sessions")

    assert [one.id for one in tom.log.entries] == [one.id for one in THERE.snapshot.log.entries]


def test_of_two_mornings_the_worse_one_counts() -> None:
    tom = somebody(
        Log(checks=(Check(LAST_WEEK, None), Check(MONDAY, 5))),
        opened=replace(
            THERE, snapshot=Snapshot("tom", TOM, Log(checks=(Check(MONDAY, 2, swelling=True),)))
        ),
    )
    joining(tom)

    last, monday = tom.log.checks
    assert (last.day, last.pain) == (LAST_WEEK, None)
    assert monday == Check(MONDAY, 5, swelling=True)


def test_it_speaks_spanish() -> None:
    there = replace(THERE, snapshot=replace(THERE.snapshot, athlete=SARA))
    sara = somebody(athlete=SARA, opened=there)
    told = sara.calls(f"/link {CODE}")
    sara.taps("Lo hice yo, vincular")
    sara.reach = replace(ON_BOTH, here=DISCORD)

    assert "De Discord: 2 sesiones" in told
    assert "Deshacer los separa otra vez." in told
    assert "otra vez su propio registro, con 2 sesiones" in sara.taps("Deshacer")


# --- what holds ----------------------------------------------------------------------------


def file_of(there: Athlete, here: Athlete) -> Athlete:
    kept, gone = Snapshot("tom", there, calm(MONDAY)), Snapshot("ada", here)
    return apply(gone, joined(kept, gone, (DISCORD,), "code", MONDAY)).athlete


def test_a_red_flag_of_either_stays_open_and_a_cleared_one_on_file() -> None:
    flag, cleared = Flag("RF04", MONDAY), Flag("RF15", MONDAY, "doctor", MONDAY)

    assert set(file_of(TOM, Athlete(flags=(flag, cleared))).flags) == {flag, cleared}
    assert file_of(replace(TOM, flags=(flag,)), Athlete(flags=(flag,))).flags == (flag,)


@pytest.mark.parametrize("born", [2010, 2011])
def test_nobody_comes_of_age_by_linking(born: int) -> None:
    teenager = replace(TOM, birth_year=born, guardian=True)
    alone = replace(teenager, guardian=False)

    assert file_of(TOM, alone).guardian is False
    assert file_of(TOM, teenager).birth_year == born
    assert replace(file_of(teenager, TOM), consents_before=()) == teenager
    assert file_of(alone, replace(teenager, birth_year=born + 1)).guardian is False


def test_what_was_asked_about_safety_is_asked_on() -> None:
    ada = somebody(Log(), replace(TOM, flags=()))
    ada.says("my knee is swollen")
    asked = ada.snapshot.dialogue.question
    joining(ada)

    assert isinstance(asked, AskWatch)
    assert ada.snapshot.dialogue.question == asked


def test_a_plan_of_the_log_that_joins_raises_nothing() -> None:
    heavy = tuple(
        replace(one, id=f"heavy {one.day}", plan=replace(one.plan, position="L4b"))
        for day in (MONDAY - 3 * DAY, MONDAY - DAY)
        if (one := session(day)).plan is not None
    )
    tom = somebody(Log(heavy))
    before = past_of(TOM, THERE.snapshot.log, MONDAY).position
    joining(tom)

    assert past_of(tom.athlete, tom.log, MONDAY).position == before
    assert [one.plan for one in tom.log.entries if one.id.startswith("heavy")] == [
        one.plan for one in heavy
    ]


def test_of_what_goes_on_from_an_export_the_plans_are_another_programmes_too() -> None:
    source = Source("sled-coach", "an import", goes_on=True)
    entries = tuple(replace(one, source=source) for one in MINE.entries)
    tom = somebody(replace(MINE, entries=entries))
    joining(tom)
    there = [one for one in tom.log.entries if one.source]
    tom.taps(PART)

    assert len(there) == len(entries)
    assert all(one.is_of_another_log for one in there)
    assert theirs(tom).log.entries == tuple(replace(one, source=None) for one in entries)


PAINS = st.sampled_from((None, 0, 1, 3, 5, 7))
DAYS = st.integers(0, 12).map(lambda ago: MONDAY - ago * DAY)


@st.composite
def logs(draw: st.DrawFn, name: str) -> Log:
    """Return sessions, planned and free, and mornings of the last two weeks, calm and sore."""
    entries: list[Entry] = []
    for day in sorted(draw(st.sets(DAYS, max_size=4))):
        one = session(day)
        plan = one.plan if draw(st.booleans()) else None
        whose = draw(st.sampled_from((name, "either")))
        note = draw(st.sampled_from((None, "windy")))
        entries.append(
            replace(one, id=f"{whose} {day}", plan=plan, pain_after=draw(PAINS), note=note)
        )
    checks = tuple(
        Check(day, draw(PAINS), swelling=draw(st.integers(0, 5)) == 0)
        for day in sorted(draw(st.sets(DAYS, max_size=5)))
    )
    return Log(tuple(entries), checks)


FLAGS = st.lists(st.builds(Flag, st.sampled_from(("RF04", "RF15", "RF21")), DAYS), max_size=2).map(
    tuple
)
FILES = st.builds(
    replace,
    st.just(TOM),
    birth_year=st.sampled_from((1990, 2009, 2011)),
    guardian=st.booleans(),
    flags=FLAGS,
)


def both(changes: Sequence[Change], gone: Snapshot) -> tuple[Snapshot, Snapshot]:
    became = changes[0]
    assert isinstance(became, BecameOne)
    return became.other, apply(gone, tuple(changes))


def is_told_in(entry: Entry, other: Entry) -> bool:
    """Say whether all that was told of a session is told of another."""
    alike = (entry.day, entry.pulls, entry.rpe) == (other.day, other.pulls, other.rpe)
    return alike and all(
        was in (None, now)
        for was, now in ((entry.pain_after, other.pain_after), (entry.note, other.note))
    )


@given(logs("kept"), logs("gone"), FILES, FILES)
def test_whatever_holds_either_back_holds_back_both(
    here: Log, there: Log, kept: Athlete, gone: Athlete
) -> None:
    one, other = Snapshot("kept", kept, here), Snapshot("gone", gone, there)

    after = apply(other, joined(one, other, (DISCORD,), "code", MONDAY))

    for before in (one, other):
        hold = hold_on(before.athlete, before.log, MONDAY)
        now = hold_on(after.athlete, after.log, MONDAY)
        assert hold is None or (now and now.until_at_least >= hold.until_at_least)
        codes = {flag.code for flag in open_flags(before.athlete)}
        assert codes <= {flag.code for flag in open_flags(after.athlete)}
        stopped = stopping_flag(before.athlete, MONDAY)
        assert stopped is None or stopping_flag(after.athlete, MONDAY)
        assert (after.athlete.birth_year or 0) >= (before.athlete.birth_year or 0)
    told = {entry.id for entry in after.log.entries}
    assert {entry.id for entry in here.entries} <= told
    assert len(told) == len(after.log.entries)
    for entry in there.entries:
        assert any(is_told_in(entry, one) for one in after.log.entries)
    assert {check.day for check in (*here.checks, *there.checks)} == {
        check.day for check in after.log.checks
    }


def test_a_pause_that_came_along_ends_as_any_does() -> None:
    sore = replace(session(MONDAY - 2 * DAY), id="sore", pain_after=7)
    planned = Log((session(MONDAY - DAY),), (Check(MONDAY, 0),))
    opened = replace(THERE, snapshot=Snapshot("tom", TOM, planned))
    tom = somebody(Log((sore,)), opened=opened)
    joining(tom)
    calm_since = replace(tom.log, checks=(*tom.log.checks, Check(MONDAY + 3 * DAY, 0)))
    trained = replace(calm_since, entries=(*calm_since.entries, session(MONDAY + 4 * DAY)))

    assert "on a pause as they became one, and it holds in both" in tom.calls("/why")
    assert hold_on(TOM, planned, MONDAY) is None
    assert hold_on(tom.athlete, tom.log, MONDAY) is not None
    assert hold_on(tom.athlete, tom.log, MONDAY + 5 * DAY) is not None
    assert hold_on(tom.athlete, calm_since, MONDAY + 2 * DAY) is not None
    assert hold_on(tom.athlete, calm_since, MONDAY + 3 * DAY) is None
    assert hold_on(tom.athlete, trained, MONDAY + 90 * DAY) is None


# --- the way back --------------------------------------------------------------------------


def theirs(person: Person) -> Snapshot:
    return next(one.to for one in person.changes if isinstance(one, Detached) and one.to)


def test_undo_gives_both_their_own_log_back() -> None:
    cleared = replace(TOM, body_mass_kg=80, flags=(Flag("RF04", LAST_WEEK),))
    ada = somebody(athlete=cleared)
    joining(ada)
    told = ada.taps(PART)

    assert "Discord is unlinked and has its own log back, with 2 sessions." in told
    assert "stay on Telegram" in told
    assert (ada.athlete, ada.log) == (TOM, THERE.snapshot.log)
    assert (theirs(ada).athlete, theirs(ada).log) == (cleared, MINE)
    assert ada.calls("/undo").startswith("There is nothing to take back")


@given(logs("kept"), logs("gone"), FILES, FILES)
def test_so_it_is_of_any_two(here: Log, there: Log, kept: Athlete, gone: Athlete) -> None:
    ada = somebody(there, gone, Opened(Snapshot("tom", kept, here), (Linked(TELEGRAM),)))
    joining(ada)
    together = [(one.id, one.pulls, one.pain_after) for one in ada.log.entries]
    ada.taps(PART)

    assert (ada.athlete, ada.log.entries) == (kept, here.entries)
    back = theirs(ada)
    assert replace(back.athlete, held=None, flags=()) == replace(gone, flags=())
    assert {flag.code for flag in gone.flags} <= {flag.code for flag in back.athlete.flags}
    assert len(there.entries) == len(back.log.entries)
    for entry in there.entries:
        assert any(is_told_in(entry, one) for one in back.log.entries)
    assert all(one.source is None for one in back.log.entries)
    after = apply(back, joined(ada.snapshot, back, (DISCORD,), "code", MONDAY))
    assert [(one.id, one.pulls, one.pain_after) for one in after.log.entries] == together
    assert {one.day for one in there.checks} == {one.day for one in back.log.checks}
    assert {one.day for one in here.checks} == {one.day for one in ada.log.checks}


def test_unlinking_is_that_undo_while_there_is_one() -> None:
    ada = somebody()
    joining(ada)
    ada.reach = ON_BOTH  # whoever was there first
    told = ada.calls("/unlink discord")

    assert "has its own log back" in told
    assert theirs(ada).log == MINE


def test_an_account_new_to_the_log_parts_nobody_else_from_it() -> None:
    ada = somebody()
    joining(ada)
    lately = Linked(TERMINAL, ada.now)
    ada.reach = Reach(lately.app, (*ON_BOTH.accounts, lately), apps=CHATS)

    assert "can take only itself off" in ada.calls("/undo")
    assert "can take only itself off" in ada.calls("/unlink discord")
    assert ada.changes == ()


def test_what_was_told_and_changed_since_is_where_it_belongs() -> None:
    ada = somebody()
    joining(ada)
    ada.says("4x20m 5kg rpe 4 pain 0")
    ada.says("my chest hurts when I pull")
    ada.says("yes")
    ada.reach = ON_BOTH
    ada.calls("/unlink discord")

    assert len(ada.log.entries) == len(FOUR_WEEKS) + 1
    raised = {flag.code for flag in open_flags(ada.athlete)}
    assert raised
    assert raised <= {flag.code for flag in open_flags(theirs(ada).athlete)}


def test_who_is_held_since_is_held_in_both() -> None:
    ada = somebody()
    joining(ada)
    ada.says("4x20m 5kg rpe 4 pain 8")
    ada.taps("Unlink Discord")
    back = theirs(ada)

    assert hold_on(back.athlete, back.log, MONDAY) is not None


def test_a_question_put_there_is_not_asked_of_who_has_left() -> None:
    ada = somebody()
    joining(ada)
    ada.calls("/pause exams")
    ada.calls("/unlink discord")

    assert ada.buttons == []
    assert theirs(ada).dialogue == Dialogue(asked=1 + ada.snapshot.dialogue.asked)


def test_what_was_drawn_for_them_is_drawn_in_neither_again() -> None:
    ada = somebody()
    joining(ada)
    ada.says("show me how")
    ada.calls("/unlink discord")

    assert ada.snapshot.dialogue.shown == theirs(ada).dialogue.shown == ("belt",)


def test_the_last_app_parts_from_nothing() -> None:
    ada = somebody()
    joining(ada)
    ada.reach = replace(ON_BOTH, here=DISCORD, accounts=ON_BOTH.accounts[1:])

    assert ada.calls("/undo").startswith("There is nothing to take back")
    assert not any(isinstance(one, Detached) for one in ada.changes)
