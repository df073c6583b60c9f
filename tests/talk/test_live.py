"""A session set by set: taps and words count sets, rests ring, effort and pain are left to ask."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.reminders.recurrence import Due, Kind
from bot.rules.live import WORTH, Live
from bot.rules.log.done import Pulls
from bot.rules.log.records import Joint, Language, Region, Side
from bot.stories.live.questions import AskHurts
from tests.cases import each
from tests.talk.person import Person
from tests.talk.pullers import ada, has_trained, lucia

KNEE = Joint(Region.KNEE, Side.LEFT)
A_LENGTH = 29  # seconds: 20 m at a steady pace


def live(person: Person) -> Live:
    found = person.snapshot.dialogue.live
    assert found is not None
    return found


def rings(person: Person, *, late: timedelta = timedelta(0)) -> str:
    """Let the rest, or the work by the clock, be over."""
    until = live(person).until
    assert until is not None
    person.now = max(person.now, until) + late
    return person.is_reminded(Due(Kind.RING, person.now.date(), until, late))


def token(person: Person, label: str) -> str:
    """Return the newest button of that name."""
    every = (button for message in reversed(person.history) for button in message.buttons)
    return next(token for name, token in every if name == label)


def warmed_up(person: Person) -> Person:
    person.calls("/today")
    person.taps("Start" if person.athlete.language == "en" else "Empezar")
    person.waits(minutes=4)
    person.taps("Ready" if person.athlete.language == "en" else "Listo")
    return person


def at_it(**changes: object) -> Person:
    """Return somebody on L3a with a 15 kg sled, warmed up, a knee watched."""
    return warmed_up(ada(**{"start": "L3a", "joint": KNEE, **changes}))


def pulls(person: Person, *lengths: int) -> str:
    for seconds in lengths:
        person.waits(seconds=seconds)
        person.taps("Set done")
        rings(person)
    return person.sees


# --- the way through -----------------------------------------------------------------------


def test_a_whole_session_is_taps_alone_and_only_effort_and_pain_are_left() -> None:
    person = at_it()
    before = person.answers

    for _ in range(5):
        person.waits(seconds=A_LENGTH)
        person.taps("Set done")
        rings(person)
    for _ in range(2):
        assert person.sees.startswith("Forward set")
        person.waits(seconds=40)
        person.taps("Set done")
        rings(person)
    person.waits(seconds=40)
    assert "How hard was it" in person.taps("Set done")
    for answer in ("4", "0", "0"):
        person.taps(answer)

    (entry,) = person.log.entries
    assert entry.pulls == (Pulls(5, 20, None, 15.0),)
    assert (entry.rpe, entry.pain_during, entry.forward_sets) == (4, 0, 3)
    assert person.snapshot.dialogue.live is None
    assert "Logged." in person.sees
    assert person.answers - before <= 12


def test_the_warm_up_is_ticked_part_by_part_and_then_the_first_set_stands_there() -> None:
    person = ada(start="L3a", joint=KNEE)
    person.calls("/today")
    person.taps("Start")

    parts = [label for label in person.buttons if label.endswith(" min")]
    assert parts == [
        "Easy walk, back and forth, 3 min",
        "Ankle circles, 1 min",
        "Leg swings, 1 min",
    ]
    assert person.taps(parts[0]).startswith("Warm-up, 5 minutes")
    assert f"✓ {parts[0]}" in person.buttons
    person.taps(parts[1])
    assert person.taps(parts[2]).startswith("Set 1 of 5")


def test_each_set_is_in_the_log_as_soon_as_it_is_told() -> None:
    person = at_it()

    for number in range(1, 4):
        pulls(person, A_LENGTH)
        assert [entry.sets_done for entry in person.log.entries] == [number]


def test_who_leaves_in_the_middle_is_asked_once_and_has_logged_what_was_done() -> None:
    person = at_it()
    pulls(person, A_LENGTH, A_LENGTH)
    person.waits(minutes=31)

    asked = person.is_reminded(Due(Kind.STILL, person.now.date(), person.now))
    again = person.is_reminded(Due(Kind.STILL, person.now.date(), person.now))

    assert asked == "Still going? 2 sets are done."
    assert not again
    assert "How hard was it" in person.taps("That was it")
    assert [entry.sets_done for entry in person.log.entries] == [2]


def test_undo_takes_it_back_whole() -> None:
    person = at_it()
    pulls(person, A_LENGTH, A_LENGTH)
    person.taps("Stop here")

    person.calls("/undo")

    assert not person.log.entries
    person.calls("/today")
    assert "Start" in person.buttons


def test_a_stop_before_any_set_logs_nothing() -> None:
    person = at_it()

    assert person.taps("Stop here").startswith("No set was done, so nothing is logged.")
    assert not person.log.entries


@each("twice", ["Set done", "Skip the rest", "30 s more"])
def test_a_tap_on_an_old_card_counts_nothing(twice: str) -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)
    person.taps("Set done")
    old = next(
        token for message in person.history for label, token in message.buttons if label == twice
    )
    rings(person)
    before = live(person)

    assert person.presses(old) == "That card is from an earlier set; the latest one counts."
    assert live(person) == before


def test_there_is_none_to_begin_on_a_day_that_has_its_session() -> None:
    person = has_trained(ada(start="L3a"))
    token = next(
        token for message in person.history for label, token in message.buttons if label == "Start"
    )

    assert person.presses(token).endswith("is in the log already. Nothing changed.")
    assert person.snapshot.dialogue.live is None


def test_work_by_the_clock_rings_at_its_end_and_counts_by_itself() -> None:
    person = warmed_up(ada(start="L0a"))

    person.taps("Go")
    person.waits(seconds=60)
    said = rings(person)

    assert said.startswith("Set 1 of 5 is done\nRest until")
    assert [entry.sets_done for entry in person.log.entries] == [1]
    assert rings(person).startswith("Set 2 of 5")


# --- A21 -----------------------------------------------------------------------------------


def test_the_card_never_asks_for_more_than_was_prescribed() -> None:
    person = at_it()

    for more in ("25 kg", "40 m"):
        assert person.says(more).startswith("That is more than planned for today: 20 m, 15 kg")
        assert live(person).run == Pulls(1, 20, None, 15.0)
    assert "10 kg on the sled" in person.says("10 kg")
    person.taps("Change")
    assert "12.5 kg on the sled" in person.says("12.5 kg")


def test_a_rest_is_lengthened_freely_and_ones_own_is_bounded() -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)
    person.taps("Set done")
    until = live(person).until
    assert until is not None

    person.taps("30 s more")
    assert live(person).until == until + timedelta(seconds=30)
    person.says("water break 5 minutes")
    assert live(person).until == person.now + timedelta(minutes=5)
    assert person.says("my rest is 10 s").startswith("Rests of 68 s from now on: that is as near")
    assert person.says("rests of 2 minutes").startswith("Rests of 2 min from now on.")
    assert person.says("rests of 20 minutes").startswith("Rests of 4:30 min from now on: that")


def test_half_a_minute_of_rest_is_kept_at_level_three() -> None:
    person, light = at_it(), at_it(start="L1a")
    for one in (person, light):
        one.waits(seconds=45)
        one.taps("Set done")
        one.waits(seconds=5)

    assert person.taps("Skip the rest").startswith("At this load a rest of 30 s")
    assert live(person).until == live(person).done[-1].at + timedelta(seconds=30)
    assert light.says("skip the rest please").startswith("Set 2 of")


def test_two_slow_lengths_running_offer_to_halve_the_plates_or_to_finish() -> None:
    person = at_it()
    pulls(person, 30, 46)
    person.waits(seconds=46)

    assert person.taps("Set done").startswith("The last lengths took much longer")
    assert "7.5 kg on the sled" in person.taps("Halve the plates")
    assert [run.pulls for run in person.log.entries[-1].pulls] == [3]


def test_steps_that_are_rough_are_no_clean_session() -> None:
    person = at_it()
    pulls(person, A_LENGTH)

    assert person.says("not smooth any more").startswith("Then halve the plates")
    assert person.log.entries[-1].smooth is False


PAINS = [
    (2, "Pain 2, noted for this session. Carry on with", True),
    (3, "Pain 3, noted for this session. Carry on and watch it", True),
    (4, "Pain 4, noted for this session. Ease off", True),
    (6, "Pain 6, noted for this session. Stop here for today", False),
]


@pytest.mark.parametrize("pain, said, goes_on", PAINS)
def test_pain_in_a_set_goes_on_eases_or_stops(pain: int, said: str, goes_on: bool) -> None:
    person, typing = at_it(), at_it()
    for one in (person, typing):
        pulls(one, A_LENGTH)
    person.taps("Something hurts")

    assert person.taps(str(pain)).startswith(said)
    assert typing.says(f"that one hurt, {pain} left knee").startswith(said)
    for one in (person, typing):
        assert one.log.entries[-1].pain_during == pain
        assert (one.snapshot.dialogue.live is not None) is goes_on


def test_the_worst_pain_of_the_sets_is_the_sessions() -> None:
    person = at_it()
    for pain in (3, 1):
        pulls(person, A_LENGTH)
        person.says(f"knee hurts {pain}")
    person.taps("Stop here")

    assert person.log.entries[-1].pain_during == 3
    person.says("effort 4")
    assert "pain 3 in set 1" in person.calls("/history")


def test_a_worse_pain_told_afterwards_is_of_no_set() -> None:
    person = at_it()
    pulls(person, A_LENGTH)
    person.says("knee hurts 1")
    person.taps("Stop here")

    person.says("pain 2, effort 4")

    (entry,) = person.log.entries
    assert (entry.pain_during, entry.pain_set) == (2, None)


def test_a_pain_told_at_a_set_is_of_that_one() -> None:
    person = at_it()
    pulls(person, A_LENGTH)
    person.waits(seconds=A_LENGTH)
    person.says("knee hurts 2")
    pulls(person, 1)

    assert person.log.entries[-1].pain_set == 2


def test_a_pain_is_asked_for_its_place_where_several_are_watched() -> None:
    person = at_it(joint=Joint(Region.BOTH, Side.LEFT))
    pulls(person, A_LENGTH)
    person.taps("Something hurts")

    assert "Where does it hurt?" in person.taps("2")
    person.taps("Ankle")
    assert person.log.checks[-1].place == "ankle"
    assert live(person).done


def test_times_between_taps_are_no_effort_and_a_set_told_too_soon_is_asked_about_once() -> None:
    person = at_it()
    person.waits(seconds=5)

    assert person.taps("Set done").startswith("Already? That was 5 seconds for about 29 s.")
    assert not person.log.entries
    person.taps("Not yet")
    person.waits(seconds=1)
    person.taps("Set done")
    person.taps("Yes, done")
    (entry,) = person.log.entries
    assert (entry.sets_done, entry.rpe) == (1, None)


def test_easing_off_halves_the_plates_of_the_next_set() -> None:
    person = at_it()
    pulls(person, A_LENGTH)

    assert "7.5 kg instead of 15 kg" in person.says("that one hurt, 4 left knee")
    assert live(person).run.added_kg == 7.5


def test_a_pain_that_stops_is_asked_for_its_place_first_and_then_ends_it() -> None:
    person = at_it(joint=Joint(Region.BOTH, Side.LEFT))
    pulls(person, A_LENGTH)
    person.taps("Something hurts")

    assert person.taps("7") == "Where does it hurt?"
    assert "Stop here for today" in person.taps("Ankle")
    assert person.snapshot.dialogue.live is None
    assert (person.log.checks[-1].place, person.log.checks[-1].in_session) == ("ankle", 7)


def test_a_minors_stop_is_for_their_guardian_to_see() -> None:
    person = at_it(birth_year=2011, guardian=True, start="L1a")
    pulls(person, 45)

    assert "Show this to your parent or guardian." in person.says("knee hurts 5")


def test_nothing_rings_while_a_body_is_asked_about_nor_after_a_stop() -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)
    person.taps("Set done")

    person.says("my knee popped and swelled up")
    assert person.snapshot.dialogue.question is not None
    assert not rings(person)
    person.taps("Injured in the last 7 days")
    for _ in range(3):  # until nothing is asked any more
        person.says("yes")

    assert person.presses(token(person, "Set done")) == "That session is over."
    assert not rings(person)
    assert [entry.sets_done for entry in person.log.entries] == [1]


def test_a_session_begun_before_midnight_goes_on_after_it() -> None:
    person = ada(start="L3a", joint=KNEE)
    person.waits(hours=5, minutes=50)
    warmed_up(person)
    pulls(person, A_LENGTH)
    person.waits(minutes=10)

    assert person.says("done").startswith("Set 2 of 5 is done")
    assert [entry.sets_done for entry in person.log.entries] == [2]


# --- in words ------------------------------------------------------------------------------


@each(
    "line",
    [
        "i still have to do 2 sets",
        "2 sets to go",
        "two left",
        "i've got 3 more to do",
        "only one more to go",
        "me quedan 2 series",
        "todavía tengo que hacer dos",
        "aún me faltan dos",
    ],
)
def test_sets_told_to_be_left_are_counted_with_them_and_nothing_is_done(line: str) -> None:
    person = at_it()
    before = live(person)

    assert person.says(line).startswith("5 sets are left, and 3 forward sets.")
    assert live(person) == replace(before, touched=person.now)


@each("line", ["stop", "stop it", "please stop", "basta", "para ya"])
def test_a_bare_stop_is_the_sessions_end(line: str) -> None:
    person = at_it()
    pulls(person, A_LENGTH)

    person.says(line)

    assert person.snapshot.dialogue.live is None
    assert [entry.sets_done for entry in person.log.entries] == [1]
    assert person.athlete.reminders


THROUGHOUT = {
    "en": (
        "let's go",
        "I'm warm",
        "done",
        "next one",
        "how many left?",
        "which load?",
        "stop here",
    ),
    "es": (
        "vamos",
        "ya estoy caliente",
        "hecha",
        "siguiente",
        "¿cuántas quedan?",
        "¿qué carga?",
        "termino aquí",
    ),
}


@each("language", THROUGHOUT)
def test_a_session_told_in_words_throughout(language: str) -> None:
    person = (ada if language == "en" else lucia)(start="L3a", joint=KNEE)
    begin, warm, done, following, left, load, stop = THROUGHOUT[language]
    person.calls("/today")
    person.says(begin)
    person.waits(minutes=4)
    person.says(warm)

    for word in (done, following):
        person.waits(seconds=A_LENGTH)
        person.says(word)
        rings(person)
    assert person.says(left).startswith(("3 sets are left", "Quedan 3 series"))
    assert "15 kg" in person.says(load)
    person.says(stop)

    assert [entry.sets_done for entry in person.log.entries] == [2]
    assert person.snapshot.dialogue.live is None


def test_the_set_just_pulled_can_be_told_as_it_was() -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)

    person.says("only 15 m that time")
    rings(person)
    person.waits(seconds=A_LENGTH)
    person.says("that one with 20")

    assert person.log.entries[-1].pulls == (Pulls(1, 15.0, None, 15.0), Pulls(1, 20, None, 20.0))
    assert live(person).run == Pulls(1, 20, None, 15.0)


def test_what_is_not_told_of_the_set_just_pulled_stays_as_it_was_told() -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)

    person.says("that one with 12.5")
    person.says("only 15 m that time")

    assert person.log.entries[-1].pulls == (Pulls(1, 15.0, None, 12.5),)
    assert live(person).run == Pulls(1, 20, None, 15.0)


@pytest.mark.parametrize(
    "language, last, less, rough",
    [
        ("en", "that one with 12.5", "make it 10 kg", "not smooth any more"),
        ("es", "esa con 12,5", "ponle 10 kg", "no salió fluida"),
        ("de", "der mit 12,5", "geh auf 10 kg runter", "die Schritte sind nicht mehr sauber"),
        ("fr", "celle-là avec 12,5", "descends à 10 kg", "ce n'est plus fluide"),
        ("pt", "essa com 12,5", "baixa pra 10 kg", "não está mais suave"),
    ],
)
def test_in_every_language_a_set_is_told_as_it_was_and_eased(
    language: str, last: str, less: str, rough: str
) -> None:
    person = ada(start="L3a", joint=KNEE, language=Language(language))
    person.calls("/today")
    for token_of in ("start", "ready"):
        newest = (token for one in reversed(person.history) for _, token in one.buttons)
        person.presses(next(one for one in newest if one.startswith(f"d.live.{token_of}.")))
    person.waits(seconds=A_LENGTH)

    person.says(last)
    person.says(less)
    person.says(rough)

    assert person.log.entries[-1].pulls == (Pulls(1, 20, None, 12.5),)
    assert live(person).run.added_kg == 10
    assert person.log.entries[-1].smooth is False


@each("said, pain", [("4x20 15kg rpe 4", None), ("that was 4x20 15kg, rpe 4 pain 1", 1)])
def test_a_typed_log_ends_it_with_what_it_says(said: str, pain: int | None) -> None:
    person = at_it()
    pulls(person, A_LENGTH)

    person.says(said)

    assert person.snapshot.dialogue.live is None
    (entry,) = person.log.entries
    assert (entry.sets_done, entry.rpe, entry.pain_during) == (4, 4, pain)


def test_a_log_of_another_day_leaves_it_under_way() -> None:
    person = at_it()
    pulls(person, A_LENGTH)

    person.says("yesterday I did 3x20 with 15kg")

    assert [(entry.day.day, entry.sets_done) for entry in person.log.entries] == [(1, 3), (2, 1)]
    assert live(person).done


def test_a_log_told_by_command_ends_it_and_no_set_is_written_over_it() -> None:
    person = at_it()
    pulls(person, A_LENGTH)
    set_done = token(person, "Set done")

    person.calls("/log 3x20")

    assert person.snapshot.dialogue.live is None
    assert person.presses(set_done) == "That session is over."
    assert [entry.sets_done for entry in person.log.entries] == [3]


def test_done_on_todays_card_in_another_app_logs_one_session_and_ends_it() -> None:
    person = ada(start="L3a", joint=KNEE)
    person.calls("/today")
    elsewhere = token(person, "Done")
    person.taps("Start")
    person.taps("Ready")

    assert person.presses(elsewhere).startswith("Noted. Mon 2 Mar: 5 × 20 m")
    assert person.snapshot.dialogue.live is None
    assert person.presses(token(person, "Set done")) == "That session is over."
    assert len(person.log.entries) == 1


@pytest.mark.parametrize(
    "language, said",
    [
        ("en", "make it 10 kg"),
        ("en", "take it down to 10"),
        ("en", "can we drop to 10 kg"),
        ("es", "bájalo a 10 kg"),
        ("es", "ponle 10"),
    ],
)
def test_another_load_from_now_on_is_asked_for_in_many_words(language: str, said: str) -> None:
    person = warmed_up((ada if language == "en" else lucia)(start="L3a", joint=KNEE))

    person.says(said)

    assert live(person).run.added_kg == 10


@each("asked", ["/today", "today", "start"])
def test_whoever_asks_for_todays_session_sees_where_it_is(asked: str) -> None:
    person = at_it()
    pulls(person, A_LENGTH)

    said = person.calls(asked) if asked.startswith("/") else person.says(asked)

    assert said.startswith("Set 2 of 5\n")
    assert "Set done" in person.buttons


@each("kind", [Kind.SESSION, Kind.REASK])
def test_nobody_is_reminded_of_the_session_that_they_are_at(kind: Kind) -> None:
    person = at_it()

    assert not person.is_reminded(Due(kind, person.now.date(), person.now))


@each("said", ["that's one done", "did it as planned", "that's two"])
def test_a_set_is_told_in_many_words(said: str) -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)

    assert person.says(said).startswith("Set 1 of 5 is done")


def test_a_pain_told_while_a_number_is_asked_about_is_heard_as_one() -> None:
    person = at_it()
    pulls(person, A_LENGTH)
    person.says("7")

    assert person.says("that one hurt, 6 left knee").startswith("Pain 6, noted for this session.")


def test_a_bare_number_is_asked_about_and_never_guessed() -> None:
    meant = {"Pain 3": (3, 15.0), "3 kg on the sled": (None, 3.0), "None of these": (None, 15.0)}
    for label, kept in meant.items():
        person = at_it()
        pulls(person, A_LENGTH)
        assert person.says("3") == "What is the 3?"
        assert person.log.entries[-1].pain_during is None

        person.taps(label)

        assert (person.log.entries[-1].pain_during, live(person).run.added_kg) == kept


@pytest.mark.parametrize(
    "language, said, sets",
    [
        ("en", "that one with 12.5 kg", Pulls(1, 20, None, 12.5)),
        ("en", "that one with 12.5", Pulls(1, 20, None, 12.5)),
        ("es", "esa con 12,5", Pulls(1, 20, None, 12.5)),
        ("es", "esa solo 15 m", Pulls(1, 15.0, None, 15.0)),
    ],
)
def test_a_set_is_told_as_it_was_with_decimals(language: str, said: str, sets: Pulls) -> None:
    person = warmed_up((ada if language == "en" else lucia)(start="L3a", joint=KNEE))
    person.waits(seconds=A_LENGTH)

    person.says(said)

    assert person.log.entries[-1].pulls == (sets,)


@each("language, words", [("en", "skip"), ("en", "skip the rest"), ("es", "sin descanso")])
def test_a_rest_is_skipped_by_words_that_tell_of_no_body(language: str, words: str) -> None:
    person = warmed_up((ada if language == "en" else lucia)(start="L1a", joint=KNEE))
    person.waits(seconds=45)
    person.says("done" if language == "en" else "hecha")

    assert person.says(words).startswith(("Set 2 of", "Serie 2 de"))
    assert person.snapshot.dialogue.question is None


@each(
    "language, said, answer",
    [
        ("en", "it hurts a bit", "How much does it hurt, 0 to 10?"),
        ("es", "me duele un poco", "¿Cuánto duele, de 0 a 10?"),
        ("en", "too heavy", "Then take plates off"),
        ("es", "pesa mucho", "Entonces quita discos"),
        ("en", "what's next", "Set 2 of 5"),
        ("es", "¿qué toca ahora?", "Serie 2 de 5"),
        ("en", "how long is the rest?", "Set 2 of 5"),
    ],
)
def test_what_is_said_on_the_way_is_of_the_session(language: str, said: str, answer: str) -> None:
    person = warmed_up((ada if language == "en" else lucia)(start="L3a", joint=KNEE))
    person.waits(seconds=A_LENGTH)
    person.says("done" if language == "en" else "hecha")
    rings(person)

    assert person.says(said).startswith(answer)


def test_a_pause_in_a_rest_lengthens_it() -> None:
    person = at_it()
    person.waits(seconds=A_LENGTH)
    person.taps("Set done")
    until = live(person).until
    assert until is not None

    person.says("pause")

    assert live(person).until == until + timedelta(seconds=30)


# --- told once more ------------------------------------------------------------------------


def gone_through(language: str = "en") -> Person:
    """Return somebody who did two sets of five with the coach, and told no effort."""
    person = (ada if language == "en" else lucia)(start="L3a", joint=KNEE)
    begin, warm, done, *_, stop = THROUGHOUT[language]
    person.calls("/today")
    person.says(begin)
    person.waits(minutes=4)
    person.says(warm)
    for word in (done, done):
        person.waits(seconds=A_LENGTH)
        person.says(word)
        rings(person)
    person.says(stop)
    return person


THAT_ONE = {
    "en": "That's the one you did with me, Mon 2 Mar: 2 × 20 m with 15 kg",
    "es": "Esa es la que hiciste conmigo, lun 2 mar: 2 × 20 m con 15 kg",
}
RETOLD = [
    ("en", "2x20m 15kg rpe 4", "effort 4 added.", (2, 4, None)),
    ("en", "did 2x20 rpe 4 pain 1", "effort 4 and worst pain 1 added.", (2, 4, 1)),
    ("en", "done, rpe 4", "effort 4 added.", (2, 4, None)),
    ("en", "I did 2x20m", None, (2, None, None)),
    ("es", "2x20m 15kg esfuerzo 4", "añadido: esfuerzo 4.", (2, 4, None)),
    ("es", "hice 2x20 rpe 4 dolor 1", "añadido: esfuerzo 4 y dolor máximo 1.", (2, 4, 1)),
]


@each("is_asked", [True, False])
@pytest.mark.parametrize("language, told, added, kept", RETOLD)
def test_a_session_told_after_it_was_gone_through_is_that_one(
    language: str, told: str, added: str | None, kept: tuple[object, ...], is_asked: bool
) -> None:
    person = gone_through(language)
    if not is_asked:  # neither effort nor pain is waited for any more
        for _ in range(2):
            person.taps("Skip" if language == "en" else "Saltar")
        person.waits(hours=3)

    said = person.says(told)

    (entry,) = person.log.entries
    assert (entry.sets_done, entry.rpe, entry.pain_during) == kept
    is_answer = is_asked and told.startswith("done")  # to how hard it was
    assert is_answer or said.startswith(THAT_ONE[language])
    assert is_answer or added is None or added in said


def test_what_is_told_otherwise_of_it_is_corrected_and_can_be_taken_back() -> None:
    person = gone_through()

    said = person.says("3x20m 15kg rpe 4")

    (entry,) = person.log.entries
    assert (entry.sets_done, entry.pulls[0].added_kg) == (3, 15.0)
    assert said.startswith("That's the one you did with me.\nChanged.\nBefore: Mon 2 Mar: 2 ×")
    assert 'Was it another? Then tell it again with "another one" in front.' in said
    person.calls("/undo")
    assert [entry.sets_done for entry in person.log.entries] == [2]


@pytest.mark.parametrize(
    "language, told",
    [
        ("en", "another one, 3x20m 15kg rpe 4"),
        ("en", "second session: 3x20m 15kg rpe 4"),
        ("es", "otra sesión, 3x20m 15kg esfuerzo 4"),
    ],
)
def test_another_of_that_day_is_one_where_they_say_so(language: str, told: str) -> None:
    person = gone_through(language)

    person.says(told)

    assert [entry.sets_done for entry in person.log.entries] == [2, 3]


def test_the_worst_pain_of_its_sets_stays_and_rough_steps_do() -> None:
    person = at_it()
    pulls(person, A_LENGTH)
    person.says("that one hurt, 3 left knee")
    person.says("not smooth any more")
    person.taps("Stop here")

    person.says("1x20m 15kg rpe 4 pain 1 smooth")

    (entry,) = person.log.entries
    assert (entry.pain_during, entry.smooth) == (3, False)


def test_a_session_of_the_next_day_is_another() -> None:
    person = gone_through()
    person.waits(days=2)

    person.says("3x20m 15kg rpe 4")

    assert [entry.sets_done for entry in person.log.entries] == [2, 3]


# --- rings ---------------------------------------------------------------------------------


def test_the_card_is_right_however_late_the_ring() -> None:
    person, late = at_it(), at_it()
    for one in (person, late):
        one.waits(seconds=A_LENGTH)
        one.taps("Set done")

    assert rings(person).startswith("Set 2 of 5")
    assert rings(late, late=WORTH + timedelta(seconds=1)).startswith("Set 2 of 5")


def test_a_ring_after_the_rest_was_skipped_says_nothing() -> None:
    person = at_it(start="L1a")
    person.waits(seconds=45)
    person.taps("Set done")
    until = live(person).until
    assert until is not None
    person.taps("Skip the rest")
    person.now = until

    assert not person.is_reminded(Due(Kind.RING, person.now.date(), until))


@pytest.mark.parametrize(
    ("language", "hurts", "line"),
    [
        *[
            ("en", "it hurts a bit", one)
            for one in ("that was too heavy", "stop here", "how many left?", "skip the rest")
        ],
        *[("es", "molesta un poco", one) for one in ("muy pesado", "lo dejo aquí")],
        *[
            ("de", "es zwickt ein bisschen", one)
            for one in ("das war zu schwer", "hier aufhören", "wie viele noch?")
        ],
        *[
            ("fr", "ça tire un peu", one)
            for one in ("c'était trop lourd", "on s'arrête là", "il en reste combien ?")
        ],
        *[
            ("pt", "tá incomodando um pouco", one)
            for one in ("foi pesado demais", "vou parar", "quantas faltam?")
        ],
    ],
)
def test_while_a_pain_is_asked_about_the_session_waits_for_its_number(
    language: str, hurts: str, line: str
) -> None:
    person = ada(start="L3a", joint=KNEE, language=Language(language))
    person.calls("/today")
    person.presses(next(one for _, one in person.latest[-1].buttons if ".start." in one))
    person.presses(next(one for _, one in person.latest[-1].buttons if ".ready." in one))
    asked = person.says(hurts)

    told = person.says(line)

    assert isinstance(person.snapshot.dialogue.question, AskHurts)
    assert told == asked
    person.says("that's 3" if language == "en" else "3")
    assert not isinstance(person.snapshot.dialogue.question, AskHurts)
