"""The sessions to come in a calendar of one's own, as another program than ours reads them."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import vobject
from hypothesis import given
from hypothesis import strategies as st

from bot.archive.feed import Feeds, fed
from bot.archive.ics import calendar_of
from bot.dialogue.turn import Reach
from bot.rules.log.done import Entry, Log
from bot.rules.log.records import (
    Athlete,
    CalendarTitle,
    Consent,
    Flag,
    InCalendar,
    Language,
    Move,
    Pause,
    PauseReason,
    Slot,
)
from bot.rules.week.in_calendar import coming, handed_out, tells_of_now
from tests.cases import each
from tests.talk.person import ON_TELEGRAM, Person

MONDAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
SLOTS = (Slot(1, time(18)), Slot(4, time(7, 30)))
ADA = Athlete(zone="Europe/London", slots=SLOTS, screened=MONDAY, started=MONDAY)
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
PLAIN, SLED = (CalendarTitle.PLAIN, Language.ENGLISH), CalendarTitle.SLED


NOTHING = Log()


def handed(athlete: Athlete, log: Log = NOTHING, now: datetime = NOW, **more) -> Athlete:
    """Return the athlete with a calendar handed out as things are."""
    told = {"minutes": 25, "named": f"n{now:%M}"} | more
    today = now.astimezone(ZoneInfo(athlete.zone)).date()
    sessions = coming(athlete, log, today)
    return replace(athlete, calendar=handed_out(athlete, log, sessions, now, today, **told))


def of(athlete: Athlete, day: date) -> tuple[object, ...]:
    (one,) = [one for one in athlete.calendar if one.of == day]
    return one.name, one.day, one.at, one.sequence, one.off


def test_eight_weeks_are_handed_out_each_session_by_a_name_of_its_own() -> None:
    calendar = handed(ADA).calendar

    assert len(calendar) == len({one.name for one in calendar}) == 16
    assert of(handed(ADA), TUESDAY) == ("n00-2026-03-03", TUESDAY, time(18), 0, False)


def test_what_did_not_change_is_handed_out_again_as_it_was() -> None:
    first = handed(ADA)

    assert handed(first, now=LATER) == first
    assert handed(first, now=LATER, minutes=31) == first


CHANGES = {
    "another hour": ({"slots": (Slot(1, time(19)), SLOTS[1])}, (TUESDAY, time(19), 1, False)),
    "another day, once": (
        {"moves": (Move(TUESDAY, WEDNESDAY, time(18)),)},
        (WEDNESDAY, time(18), 1, False),
    ),
    "left out": ({"not_done": (TUESDAY,)}, (TUESDAY, time(18), 1, True)),
    "other days": (
        {"slots": (Slot(2, time(18)), Slot(5, time(7, 30)))},
        (TUESDAY, time(18), 1, True),
    ),
    "a pause": (
        {"pauses": (Pause(MONDAY, None, PauseReason.TRAVEL),)},
        (TUESDAY, time(18), 1, True),
    ),
    "another zone": ({"zone": "America/New_York"}, (TUESDAY, time(18), 1, False)),
}


@each("change, becomes", CHANGES.values(), ids=list(CHANGES))
def test_what_changed_keeps_its_name_under_a_higher_number(change, becomes) -> None:
    after = handed(replace(handed(ADA), **change), now=LATER)

    assert of(after, TUESDAY) == ("n00-2026-03-03", *becomes)


def test_what_was_called_off_and_is_on_again_counts_on() -> None:
    off = handed(replace(handed(ADA), not_done=(TUESDAY,)), now=LATER)

    again = handed(replace(off, not_done=()), now=LATER)

    assert of(off, TUESDAY)[3:] == (1, True)
    assert of(again, TUESDAY)[3:] == (2, False)


def test_what_is_done_is_not_called_off() -> None:
    first, evening = handed(ADA), datetime(2026, 3, 3, 20, tzinfo=UTC)
    done = Log((Entry("one", TUESDAY, evening, ()),))

    after = handed(first, done, evening)

    assert of(after, TUESDAY)[3:] == (0, False)


def test_another_title_is_news() -> None:
    after = handed(replace(handed(ADA), calendar_title=SLED), now=LATER)

    assert {one.sequence for one in after.calendar} == {1}


# --- the file ------------------------------------------------------------------------------

PLACES = ("Europe/London", "America/New_York", "Australia/Sydney")
SPRING, AUTUMN = date(2026, 2, 16), date(2026, 9, 21)


def read(file: bytes):
    """Return the events of a calendar file by their day, as another program reads them."""
    return {
        event.dtstart.value.date(): event for event in vobject.readOne(file.decode()).vevent_list
    }


@each("place", PLACES, ids=PLACES)
def test_over_a_change_of_clocks_it_is_at_the_same_hour(place: str) -> None:
    zone = ZoneInfo(place)
    for begins in (SPRING, AUTUMN):
        days = [begins + timedelta(days=ahead) for ahead in range(56)]
        sessions = [
            InCalendar(f"n-{day}", day, day, time(18, 30), place, 25, *PLAIN, NOW) for day in days
        ]

        events = read(calendar_of(sessions, "Training", lambda session: "Training", NOW))

        offsets = set()
        for day in days:
            at = datetime.combine(day, time(18, 30), zone).astimezone(UTC)
            assert events[day].dtstart.value.astimezone(UTC) == at
            assert events[day].dtend.value.astimezone(UTC) - at == timedelta(minutes=25)
            offsets.add(events[day].dtstart.value.utcoffset())
        assert len(offsets) == 2


def test_what_a_calendar_needs_is_in_it_and_nothing_of_a_body() -> None:
    one = InCalendar(
        "n-1", TUESDAY, TUESDAY, time(18), "Europe/London", 25, *PLAIN, NOW, 3, off=True
    )

    file = calendar_of([one], "Entreno", lambda session: "Año " * 40, LATER)

    text = file.decode()
    event = read(file)[TUESDAY]
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert (event.uid.value, event.sequence.value) == ("n-1@sled-coach", "3")
    assert (event.status.value, event.summary.value) == ("CANCELLED", "Año " * 40)
    assert event.dtstamp.value == LATER
    assert "X-WR-CALNAME:Entreno\r\n" in text
    assert {line.partition(":")[0].partition(";")[0] for line in text.split("\r\n") if line} >= {
        "VERSION",
        "PRODID",
        "METHOD",
        "TZID",
        "LAST-MODIFIED",
    }


# --- in the chat ---------------------------------------------------------------------------


def ada(**more) -> Person:
    return Person(replace(ADA, **more), now=NOW)


def test_it_says_only_training_unless_it_is_wished_otherwise() -> None:
    person = ada()

    said = person.calls("/calendar")
    before = person.athlete.calendar[0]
    person.taps('Call them "Sled training"')
    after = person.athlete.calendar[0]

    assert said.startswith("Your next 8 weeks for your calendar: 16 sessions.")
    assert (before.title, after.title) == (PLAIN[0], SLED)
    assert (before.name, before.sequence, after.sequence) == (after.name, 0, 1)


def test_without_days_there_is_nothing_to_put_in() -> None:
    assert ada(slots=()).calls("/calendar").startswith("Nothing is planned to put in a calendar.")


def test_who_is_stopped_gets_no_sessions_and_has_what_was_there_called_off() -> None:
    person = ada()
    person.calls("/calendar")
    flagged = replace(person.athlete, flags=(Flag("RF04", MONDAY),))
    person.snapshot = replace(person.snapshot, athlete=flagged)

    said = person.calls("/calendar")

    assert said.startswith("For your calendar: no session is planned any more.")
    assert all(one.off for one in person.athlete.calendar)


AGREED = replace(ADA, consent=Consent(1, NOW))
LINKED = replace(ON_TELEGRAM, feeds=Feeds("https://coach.example.org", "key"))


def link_in(said: str) -> str:
    (link,) = re.findall(r"https://coach\.example\.org/calendar/ada-[0-9a-f]{48}\.ics", said)
    return link


def test_a_link_is_renewed_and_taken_back() -> None:
    person = Person(AGREED, now=NOW, reach=LINKED)
    person.calls("/calendar")
    first = person.taps("A link that follows by itself")
    again = person.taps("A link that follows by itself")
    other = person.taps("Another link")
    gone = person.taps("Take the link back")
    gone_number = person.athlete.feed
    anew = person.taps("A link that follows by itself")

    assert link_in(first) == link_in(again)
    assert "The link from before shows nothing any more." in other
    assert "nothing of your body" in first
    assert len({link_in(first), link_in(other), link_in(anew)}) == 3
    assert gone.startswith("The link shows nothing any more.")
    assert (gone_number, person.athlete.feed) == (-2, 3)


@each("athlete, reach", [(AGREED, ON_TELEGRAM), (ADA, LINKED)])
def test_no_link_is_offered_where_none_is_served_or_nothing_is_agreed_to(
    athlete: Athlete, reach: Reach
) -> None:
    person = Person(athlete, now=NOW, reach=reach)
    person.calls("/calendar")

    assert "A link that follows by itself" not in person.buttons


def test_a_link_shows_what_is_planned_when_it_is_looked_at_and_nothing_that_is_off() -> None:
    moved = replace(handed(ADA), slots=(Slot(1, time(7)),))
    sessions = fed(moved, Log(), "feed", LATER)
    again = fed(moved, Log(), "feed", LATER)

    assert {(one.day.weekday(), one.at, one.off) for one in sessions} == {(1, time(7), False)}
    assert len(sessions) == 8
    assert [one.name for one in sessions] == [one.name for one in again]
    assert fed(replace(ADA, flags=(Flag("RF04", MONDAY),)), Log(), "feed", NOW) == ()


WISHES = (
    (Language.ENGLISH, "put it in my calendar", "Your next 8 weeks"),
    (Language.SPANISH, "ponlo en mi calendario", "Tus próximas 8 semanas"),
)


@each("language, line, begins", WISHES)
def test_it_is_had_in_plain_words(language: Language, line: str, begins: str) -> None:
    assert ada(language=language).says(line).startswith(begins)


MOVES = (
    ("I can't make it tomorrow", "yes"),
    ("/schedule tue fri 19:00",),
    ("/match tue",),
    ("/pause 2 weeks",),
)


def types(person: Person, lines: tuple[str, ...]) -> Person:
    for line in lines:
        (person.calls if line.startswith("/") else person.says)(line)
    return person


@each("lines", MOVES, ids=["left out", "another hour", "a match", "a pause"])
def test_who_has_it_in_a_calendar_is_led_back_to_it_by_what_changes_it(lines) -> None:
    without, person = types(ada(), lines), types(ada(), ("/calendar", *lines))

    assert "To my calendar" not in without.buttons
    said = person.taps("To my calendar")

    assert said.startswith(("Your next 8 weeks", "For your calendar"))
    assert any(one.sequence for one in person.athlete.calendar)


DAYS = [MONDAY + timedelta(days=ahead) for ahead in range(10)]
OTHERS = (Slot(2, time(18)), Slot(5, time(9)))
HOURS = st.sampled_from([time(7), time(18)])
A_CHANGE = st.one_of(
    st.fixed_dictionaries(
        {"slots": st.sampled_from([SLOTS, SLOTS[:1], (Slot(2, time(18)),), ()])}
    ),
    st.fixed_dictionaries({"not_done": st.lists(st.sampled_from(DAYS), max_size=3).map(tuple)}),
    st.fixed_dictionaries({"zone": st.sampled_from(PLACES)}),
    st.fixed_dictionaries({"calendar_title": st.sampled_from(CalendarTitle)}),
    st.builds(
        lambda of, to, at: {"moves": (Move(of, to, at),)},
        st.sampled_from(DAYS),
        st.sampled_from(DAYS),
        HOURS,
    ),
)


@given(st.lists(A_CHANGE, max_size=6))
def test_however_a_plan_changes_a_calendar_has_each_session_once(changes) -> None:
    athlete = handed(ADA)
    for minutes, change in enumerate(changes, 1):
        before = {one.name: one for one in athlete.calendar}
        now = NOW + timedelta(minutes=minutes)

        athlete = handed(replace(athlete, **change), now=now)

        after = {one.name: one for one in athlete.calendar}
        today = now.astimezone(ZoneInfo(athlete.zone)).date()
        assert len(after) == len(athlete.calendar)
        assert {one.name for one in before.values() if one.day >= today} <= {*after}
        for name, one in before.items():
            grown = after[name].sequence - one.sequence if name in after else 0
            assert grown == (name in after and after[name] != one)
        on = [(one.day, one.at) for one in after.values() if not one.off]
        assert on == [(one.day, one.at) for one in coming(athlete, NOTHING, today)]
        assert tells_of_now(athlete, NOTHING, today)
