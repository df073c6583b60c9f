"""The article the coach grew from, row by row: what it must do, say, or never say.

S01 to S49 number the article's own statements.  Each test here goes through the rules or a
conversation and is named after its row; docs/coaching.md has the reasons.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reminders.called_for import rules_for
from bot.reminders.recurrence import Kind
from bot.rules.forward.exercises import Exercise, menu
from bot.rules.forward.footwear import SHOES_OFF_MINUTES_BEFORE, footwear_tip
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.equipment import REFUSED, Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.load.work import METRES_PER_TEN_SECONDS, ByDistance, ByTime, Tempo
from bot.rules.log.done import Entry, Log, Mode
from bot.rules.log.records import Athlete, Flag, Kit, Language, Persona
from bot.rules.prescribing import prescribe
from bot.rules.prescription import Belt, RefuseEquipment, Session
from bot.rules.safety.screening import start_of
from bot.rules.situation import Situation
from bot.rules.verdict import decide
from bot.rules.week.planning import Status, next_session, plan_week
from bot.rules.week.spacing import MOST_LOADED_IN_SEVEN_DAYS, EnoughThisWeek, placed_in, room
from bot.stories.library.said import AnswerTold
from bot.words.commands import COMMANDS
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.answers.check import NEVER, PROMISED, TOLD_IN_ANSWERS_ALONE, any_of
from tests.rules.athletes import MONDAY, an_athlete, calm, day, done, slots, trained
from tests.talk.person import Person
from tests.talk.phrases import everything_said
from tests.talk.pullers import ada, has_trained, lucia, wakes_up
from tests.talk.samples import samples
from tests.talk.test_onboarding import TOM, codes, talked

YEAR = TOM.index("1988")
FROM_PERSONA, FROM_KIT = TOM.index("[I play football]"), TOM.index("[Sled]")
BOTH = pytest.mark.parametrize("person", [ada(), lucia()], ids=["en", "es"])


def on_day_one(equipment: Equipment = Equipment.SLED, **known: Any) -> Situation:
    """Return the situation of an adult at L2a whose first session this is."""
    asked = {"position": Position.L2a, "first_session": True, "sled_empty_kg": 15, **known}
    return Situation(equipment=equipment, **asked)


# --- what it is, and for whom --------------------------------------------------------------


def test_s01_the_exercise_is_pulling_backward_and_knee_and_ankle_are_watched() -> None:
    newcomer = talked(*TOM[: FROM_PERSONA - 1])
    assert {"Knee", "Ankle", "Hip", "Knee and ankle"} <= set(newcomer.buttons)

    card = ada().calls("/today")
    assert "4 × 20 m backward" in card
    assert "Put on 5 kg" in card


@pytest.mark.parametrize(
    "answer, persona, asks_for_matches",
    [("[I play football]", Persona.PLAYER, True), ("[I don't play]", Persona.NON_PLAYER, False)],
)
def test_s04_players_and_everybody_else_are_coached(
    answer: str, persona: Persona, asks_for_matches: bool
) -> None:
    someone = talked(*TOM[:FROM_PERSONA], answer, *TOM[FROM_PERSONA + 1 :])
    assert someone.athlete.persona is persona
    assert someone.athlete.start == "L2a"

    someone.waits(days=3)
    talked("/today", "[Skip]", person=someone)  # the hour
    someone.waits(days=4)
    assert ("have a match" in someone.calls("/today")) is asks_for_matches


@BOTH
def test_s05_backward_work_adds_to_forward_work_and_never_replaces_it(person: Person) -> None:
    told = person.calls("/ask why backward")
    assert re.search("adds to forward work and replaces none|trabajo hacia delante y no lo", told)

    still = person.calls("/ask forward")
    assert re.search(r"^(?:Yes|Sí)\.", still, re.MULTILINE)


@pytest.mark.parametrize(
    "born, start", [("1988", "L2a"), ("1970", "L2a"), ("1960", "L0a"), ("1940", "L0a")]
)
def test_s12_players_over_thirty_come_back_at_any_age(born: str, start: str) -> None:
    returner = talked(*TOM[:YEAR], born, *TOM[YEAR + 1 :])

    assert returner.athlete.persona is Persona.PLAYER
    assert returner.athlete.start == start
    assert returner.athlete.slots != ()


# --- the videos ----------------------------------------------------------------------------

ONE, BOTH_OF_THEM = "@kneesovertoesguy", "@kneesovertoesguy @mr1nf1n1ty"


def shown(number: int) -> tuple[str, str]:
    """Return a video's message, in English and in Spanish."""
    return ada().calls(f"/videos {number}"), lucia().calls(f"/videos {number}")


def is_credited(number: int, title: str, credit: str) -> bool:
    """Say whether title and credit stand in both languages as the article has them."""
    return all(
        told.startswith(f"{number}. {title}\n") and told.splitlines()[1].endswith(f" {credit}")
        for told in shown(number)
    )


@BOTH
def test_s13_a_video_comes_in_a_message_of_its_own_with_its_credit(person: Person) -> None:
    listed = person.calls("/videos")
    assert len(person.buttons) == 6 + 1  # and the movements, drawn

    for number in range(1, 7):
        told = person.calls(f"/videos {number}")
        assert len(person.latest) == 1
        assert ONE in told
        assert sum(line in told for line in listed.splitlines()[1:7]) == 1


def test_s14_the_first_video_is_on_the_teardrop_muscle() -> None:
    title = "The V.M.O., The Teardrop-shaped Quad Muscle (Vastus Medialis Oblique)"

    assert is_credited(1, title, ONE)


def test_s15_the_second_video_is_on_pressure() -> None:
    title = "Perhaps the Biggest Modern Misconception is Pressure"

    assert is_credited(2, title, BOTH_OF_THEM)


def test_s16_the_third_video_is_on_sledding() -> None:
    title = "The Best Natural Knee Therapy (Backwards Sledding)"

    assert is_credited(3, title, BOTH_OF_THEM)


def test_s16_guard_its_title_promises_nothing_and_the_warning_follows_at_once() -> None:
    for told in shown(3):
        title, _, note, warning, *_ = told.splitlines()
        assert "Therapy" in title
        assert "“Therapy”" in note
        assert re.search("This is not recommended|Esto no se recomienda", warning)

    by_button = ada()
    by_button.calls("/videos")
    assert "This is not recommended" in by_button.taps("3")


def test_s17_the_fourth_video_is_on_charles_poliquin() -> None:
    assert is_credited(4, "What We Learned From Charles Poliquin", BOTH_OF_THEM)


def test_s18_the_fifth_video_is_on_going_backward() -> None:
    assert is_credited(5, "Going Backward to do the Work", BOTH_OF_THEM)


# --- never a car ---------------------------------------------------------------------------

VEHICLES = ("my car", "a truck", "the van", "a jeep", "un coche", "mi carro", "la camioneta")
RISKED = any_of("risked")
REFUSAL = re.compile(
    r"can't stop one|can't be stopped by you|stop a vehicle|no (?:lo )?puedes parar|"
    r"puede parar un vehículo"
)


def test_s19_the_third_video_says_that_it_is_for_show_and_not_recommended() -> None:
    english, spanish = shown(3)

    assert "demonstration and entertainment" in english
    assert "demostración y entretenimiento" in spanish
    assert all("recommended" not in told for told in shown(4))


@pytest.mark.parametrize("vehicle", VEHICLES)
def test_s19_a_vehicle_is_refused_wherever_it_is_typed(vehicle: str) -> None:
    joining = talked(*TOM[:FROM_KIT], vehicle)
    changing, asking = ada(), ada()
    changing.calls(f"/kit {vehicle}")
    asking.calls("/kit")
    asking.taps("What I pull")
    asking.says(vehicle)
    talking = ada()
    talking.says(f"pulled {vehicle} 4x20m")

    for person in (joining, changing, asking, talking):
        assert REFUSAL.search(person.sees), person.sees
        assert person.athlete.kit.equipment in (Equipment.NONE, Equipment.SLED)


def test_s19_no_list_of_kit_offers_a_vehicle_and_none_is_ever_prescribed() -> None:
    joining, changing = talked(*TOM[:FROM_KIT]), ada()
    changing.calls("/kit")
    changing.taps("What I pull")
    offered = " ".join((*joining.buttons, *changing.buttons)).lower()

    assert not re.search(r"\b(?:car|van|truck|jeep|vehicle)", offered)
    assert {Equipment.CAR, Equipment.VAN, Equipment.TRUCK, Equipment.JEEP} <= REFUSED
    for vehicle in REFUSED:
        assert isinstance(prescribe(on_day_one(vehicle)), RefuseEquipment)


@pytest.mark.parametrize("language", Language)
def test_s20_how_to_do_it_with_a_car_is_never_told_but_to_find_a_sled_is(
    language: Language,
) -> None:
    said = "\n".join(everything_said(language))
    assert not RISKED.search(said)

    english, spanish = shown(3)
    assert re.search("find a sled.*treadmill.*tyre.*band.*hill", english, re.DOTALL)
    assert re.search("busca un trineo.*cinta.*llanta.*banda.*cuesta", spanish, re.DOTALL)


# --- beginning -----------------------------------------------------------------------------


def test_s25_a_sled_at_home_or_in_the_gym_is_asked_for_and_none_is_an_answer() -> None:
    asked = talked(*TOM[:FROM_KIT])
    assert "at home or in a gym" in asked.sees
    assert {"Sled", "Nothing yet"} <= set(asked.buttons)

    without = talked("[Nothing yet]", "[Mon + Thu]", "[London]", person=asked)
    without.waits(days=3)
    assert "Nothing to pull, just you" in without.calls("/today")
    assert "tyre" in without.calls("/ask substitutes")


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize("days", range(2))
def test_s26_a_first_session_is_within_72_hours_of_a_clean_screening(
    weekday: int, days: int
) -> None:
    newcomer = Person()
    newcomer.waits(days=weekday)
    talked(*TOM[:-2], person=newcomer)
    talked(newcomer.buttons[-4:][days].join("[]"), "[London]", person=newcomer)

    today = newcomer.now.date()
    first = next_session(newcomer.athlete, newcomer.log, today)
    assert first is not None
    assert first.day - today <= timedelta(hours=72) or "Done" in newcomer.buttons


def test_s26_without_a_clean_screening_there_is_none() -> None:
    newcomer = talked(
        *TOM[: YEAR + 1], "[Something fits]", "[Swollen, can't stand on it]", "[Done]"
    )

    assert codes(newcomer) == ["RF06"]
    assert "I'm stopping here." in newcomer.calls("/today")


@given(
    st.integers(13, 90), st.integers(0, 3), st.integers(0, 7), st.integers(0, 99), st.booleans()
)
def test_s27_everybody_starts_with_light_resistance(
    age: int, pain: int, trains: int, months: int, returning: bool
) -> None:
    start = start_of(age, pain, pain, trains, months, returning).position
    assert start is not None

    drag = LADDER[start].drag_percent
    is_used_to_it = months >= 3 and trains >= 2 and age >= 18 and not pain and not returning
    assert drag <= (15 if is_used_to_it else 10)
    assert LADDER[start].rpe_band.high <= 5


def rehearsed(*, pain: int = 0, rpe: float | None = None, smooth: bool | None = None) -> Position:
    """Return the step somebody is on after a month of two sessions a week, told so."""
    athlete, log = an_athlete("L1a"), Log()
    for number in (0, 3, 7, 10, 14, 17, 21, 24):
        _, log = trained(athlete, log, day(number), pain=pain)
        last = log.entries[-1]
        told = replace(last, rpe=last.rpe if rpe is None else rpe, smooth=smooth)
        log = replace(log, entries=(*log.entries[:-1], told))
    return decide(athlete, log, day(28)).decided.after


def test_s28_the_load_rises_with_comfort_and_never_with_the_calendar_alone() -> None:
    assert rehearsed() > Position.L1a

    for uncomfortable in (rehearsed(pain=4), rehearsed(rpe=9), rehearsed(smooth=False)):
        assert uncomfortable <= Position.L1a


# --- form ----------------------------------------------------------------------------------


def test_s29_form_is_cued_with_every_session_and_asked_about_after_it() -> None:
    person = ada()
    for _ in range(2):
        assert "•" in person.calls("/today")
        has_trained(person)
        wakes_up(person)
        person.waits(days=2 if person.now.weekday() == 1 else 3)
    assert [entry.smooth for entry in person.log.entries] == [True, True]

    jerky = ada()
    jerky.calls("/today")
    talked("[Done]", "[4]", "[0]", "[0]", "[No]", person=jerky)
    assert "one step back" in jerky.sees


@pytest.mark.parametrize(
    "person, cue",
    [(ada(), "Lean back a little into the pull, chest tall"), (lucia(), "tirón, pecho alto")],
    ids=["en", "es"],
)
def test_s30_posture_is_cued(person: Person, cue: str) -> None:
    assert cue in person.calls("/today")


@pytest.mark.parametrize(
    "person, ribs, twist",
    [(ada(), "ribs down", "no twisting"), (lucia(), "costillas abajo", "sin girar")],
    ids=["en", "es"],
)
def test_s31_a_steady_trunk_is_cued(person: Person, ribs: str, twist: str) -> None:
    assert ribs in person.calls("/today")
    assert twist in person.calls("/ask cues")


# --- what, when and how often --------------------------------------------------------------

PULLED = [kit for kit in Equipment if kit not in {*REFUSED, Equipment.NONE}]


@pytest.mark.parametrize("kit", PULLED)
def test_s32_a_sled_and_every_other_resistance_are_walked_backward_against(kit: Equipment) -> None:
    empty = 15 if kit in (Equipment.SLED, Equipment.TYRE) else None
    person = ada(kit=Kit(kit, empty_kg=empty, surface=Surface.GRASS_DRY))

    card = person.calls("/today")

    assert "backward" in card
    assert "Nothing to pull" not in card
    assert isinstance(prescribe(on_day_one(kit)), Session)


def test_s33_a_session_is_a_warm_up_or_conditioning() -> None:
    warm_up = prescribe(on_day_one(mode=Mode.WARM_UP))
    conditioning = prescribe(on_day_one(mode=Mode.CONDITIONING))
    assert isinstance(warm_up, Session)
    assert isinstance(conditioning, Session)
    assert warm_up.work.sets < conditioning.work.sets
    assert warm_up.rpe_band.high < conditioning.rpe_band.high

    person = ada(slots=slots(0, 2, 4))
    assert "warm-up" in person.calls("/week")
    assert {planned.mode for planned in plan_week(person.athlete, Log(), MONDAY, MONDAY)} == set(
        Mode
    )


def test_s34_two_or_three_sessions_a_week_are_planned_and_reminded_of() -> None:
    person = ada()
    person.calls("/schedule")
    person.taps("Days")
    assert person.buttons == ["2 a week", "3 a week"]

    sessions = [
        rule for rule in rules_for(person.athlete, person.log, MONDAY) if rule.kind is Kind.SESSION
    ]
    assert [rule.weekdays for rule in sessions] == [(0, 3)]


def loaded_days(entries: tuple[Entry, ...]) -> list[date]:
    return [one.day for one in entries if one.plan is None or one.plan.drag_percent != 0]


@given(
    st.sets(st.integers(0, 6), min_size=1),
    st.sampled_from([position for position in Position if position.level]),
    st.none() | st.integers(0, 6),
)
@settings(max_examples=40, deadline=None)
def test_s34_never_more_than_three_loaded_sessions_in_seven_days(
    weekdays: set[int], start: Position, match: int | None
) -> None:
    athlete = replace(
        an_athlete(start.name), slots=slots(*weekdays), match_weekday=match, persona=Persona.PLAYER
    )
    log = Log()
    for number in range(28):
        today, monday = day(number), day(number - number % 7)
        plan = {one.day: one.status for one in plan_week(athlete, log, monday, today)}
        if plan.get(today) is Status.PLANNED:
            _, log = trained(athlete, log, today)

    pulled = loaded_days(log.entries)
    for first in (day(number) for number in range(28)):
        within = [one for one in pulled if first <= one < first + timedelta(days=7)]
        assert len(within) <= MOST_LOADED_IN_SEVEN_DAYS == 3


def test_s34_a_fourth_is_told_to_wait() -> None:
    log = calm(done(0), done(2), done(4))

    assert isinstance(
        room(placed_in(log.entries, day(6)), day(6), Mode.CONDITIONING), EnoughThisWeek
    )


@pytest.mark.parametrize("kit", [*PULLED, Equipment.NONE])
def test_s35_every_conditioning_session_has_its_forward_half(kit: Equipment) -> None:
    for position in Position:
        session = prescribe(on_day_one(kit, position=position, sled_empty_kg=0))

        assert isinstance(session, Session)
        assert session.forward is not None
        after_every_set = session.forward.exercise is Exercise.EASY_FORWARD_WALK
        assert after_every_set or session.forward.sets >= session.work.sets / 2
    assert len(menu()) >= 10


# --- slow on purpose -----------------------------------------------------------------------


def test_s36_the_sixth_video_is_on_going_slow_and_the_early_levels_do() -> None:
    assert is_credited(6, "Start Sledding Intentionally Slow for Longevity", BOTH_OF_THEM)

    for position in Position:
        work = prescribe_at(position).work
        if isinstance(work, ByDistance):
            assert (work.tempo is Tempo.SLOW) is (position.level <= 2)


def prescribe_at(position: Position, **known: Any) -> Session:
    session = prescribe(on_day_one(position=position, sled_empty_kg=0, **known))
    assert isinstance(session, Session)
    return session


def test_s37_a_tempo_is_always_prescribed_and_it_is_never_as_fast_as_possible() -> None:
    assert {tempo: METRES_PER_TEN_SECONDS[tempo] for tempo in Tempo} == {
        Tempo.SLOW: 5,
        Tempo.STEADY: 7,
    }
    for position in Position:
        for mode in Mode:
            work = prescribe_at(position, mode=mode).work
            assert isinstance(work, ByTime) is (position.level == 0)
    assert "slow (40 s each)" in ada().calls("/today")

    for language in Language:
        assert not RISKED.search("\n".join(everything_said(language)))


# --- shoes ---------------------------------------------------------------------------------

BARE_KIT = Kit(Equipment.SLED, empty_kg=15, barefoot_surface_ok=True)


def allows_bare_feet(**changes: Any) -> bool:
    athlete = replace(ada(kit=BARE_KIT).athlete, **{"footwear_tip": True, **changes})
    return footwear_tip(athlete, Log(), MONDAY) is not None


def test_s38_wide_shoes_and_spacers_are_an_option_one_has_to_ask_for() -> None:
    assert not Athlete().footwear_tip
    assert not allows_bare_feet(footwear_tip=False)
    assert allows_bare_feet()
    assert not allows_bare_feet(flags=(Flag("RF15", MONDAY, "doctor", MONDAY),))
    assert not allows_bare_feet(birth_year=2010)

    told = ada().calls("/ask barefoot")
    assert "article" in told
    assert "optional" in told
    assert "wide-toe barefoot shoes and toe spacers" in told


def test_s39_shoes_and_spacers_come_off_just_before_pulling_on_safe_ground_only() -> None:
    barefoot = ada(kit=BARE_KIT, footwear_tip=True)
    before = [
        rule
        for rule in rules_for(barefoot.athlete, barefoot.log, MONDAY)
        if rule.kind is Kind.SESSION
    ]
    assert {rule.shifted for rule in before} == {-timedelta(minutes=30)}
    assert SHOES_OFF_MINUTES_BEFORE == 2
    assert "minutes or seconds before you pull" in barefoot.calls("/ask barefoot")

    for surface in (Surface.CONCRETE, Surface.GRASS_WET, Surface.TRACK, Surface.TURF_3G):
        assert not allows_bare_feet(kit=replace(BARE_KIT, surface=surface))
    assert not allows_bare_feet(kit=replace(BARE_KIT, equipment=Equipment.TREADMILL_OFF))
    assert not allows_bare_feet(kit=replace(BARE_KIT, barefoot_surface_ok=False))


# --- the treadmill, the source -------------------------------------------------------------


def test_s43_a_treadmill_that_is_off_has_a_track_of_its_own() -> None:
    person = ada()
    person.calls("/kit treadmill off")
    assert person.athlete.kit.equipment is Equipment.TREADMILL_OFF
    assert "Unplugged, both hands on the rail" in person.calls("/today")

    session = prescribe(on_day_one(Equipment.TREADMILL_OFF))
    assert isinstance(session, Session)
    assert isinstance(session.resistance, Belt)
    assert session.work == ByTime(4, 45)
    assert isinstance(prescribe(on_day_one(Equipment.TREADMILL_RUNNING)), RefuseEquipment)


@BOTH
def test_s49_the_source_is_credited(person: Person) -> None:
    told = person.calls("/credits")

    for source in ("Soccer8020", "@kneesovertoesguy", "@mr1nf1n1ty", "Charles Poliquin"):
        assert source in told


# --- what is only told, and what is never --------------------------------------------------


@pytest.mark.parametrize(
    "asked, english, spanish",
    [
        pytest.param("modern life", "made of habits", "hábitos", id="s03 habits go forward"),
        pytest.param("knees", "article says yes", "artículo dice que sí", id="s09 knees"),
        pytest.param("how often", "2 or 3 times", "2 o 3 veces", id="s10 a small dose"),
        pytest.param("cues", "big toe", "dedo gordo", id="s41 s42 from the toes up"),
        pytest.param("teardrop", "vastus medialis", "vasto medial", id="s45 teardrop"),
        pytest.param("pressure", "second video", "segundo video", id="s46 pressure"),
    ],
)
def test_a_card_exists_for_what_the_article_only_tells(
    asked: str, english: str, spanish: str
) -> None:
    assert english in ada().calls(f"/ask {asked}")
    assert spanish in lucia().calls(f"/ask {asked}")


# Quoted titles, and the sentence that says what the coach does not do.
ALLOWED = (
    "for Soccer Rehab",
    "The Best Natural Knee Therapy (Backwards Sledding)",
    "“Therapy”",
    *(never["disclaims"] for never in NEVER.values()),
)


@pytest.mark.parametrize("language", Language)
def test_no_claim_of_the_article_and_no_promise_is_in_anything_said(language: Language) -> None:
    answers = {phrase(one, Voice(language)).plain for one in samples(AnswerTold)}
    said = "\n".join(one for one in everything_said(language) if one not in answers)
    for quoted in ALLOWED:
        said = said.replace(quoted, "")

    # /fix mends a session, nobody's knee
    names = {str(command) for command in COMMANDS}
    said = re.sub(rf"/(?:{'|'.join(names)})\b", "", said)
    for never in (PROMISED, TOLD_IN_ANSWERS_ALONE):  # answers are held to it by `check`
        assert [one for one in said.splitlines() if one not in names and never.search(one)] == []


def test_each_language_says_which_words_are_never_said_in_it() -> None:
    assert NEVER.keys() == set(Language)
