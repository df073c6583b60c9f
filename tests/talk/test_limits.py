"""A clinician's limits, told in words and by taps: kept, named, ended."""

from datetime import date

import pytest

from bot.rules.forward.exercises import Exercise
from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Flag, Language, Limit
from bot.rules.safety.limits import holding
from tests.talk.person import Person
from tests.talk.pullers import FIRST_DAY, ada, has_trained, lucia, wakes_up


def held(person: Person) -> int:
    """Return how many limits hold today."""
    return len(held_of(person))


def held_of(person: Person) -> tuple[Limit, ...]:
    """Return the limits that hold today."""
    return holding(person.athlete, person.now.date())


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("my physio says max 10 kg until 1 Dec", "plates_kg", 10),
        ("physio says 20 kg in all, not more, until friday", "plates_kg", 5),
        ("my doctor says nothing above 12 % until further notice", "drag_percent", 12),
        ("my physio said no more than level 2 for 6 weeks", "level", 2),
        ("doctor's orders: twice a week at most until april", "sessions", 2),
        ("no step-downs until my physio says", "exercise", Exercise.STEP_DOWN),
        ("my physio doesn't want hills until I'm told", "way", Equipment.HILL),
    ],
)
def test_each_kind_is_told_in_words_and_named_by_why(line: str, field: str, value: object) -> None:
    pat = ada()

    card = pat.says(line)

    assert getattr(pat.athlete.limits[0], field) == value
    named = card.splitlines()[0]
    assert named in pat.calls("/why")
    assert named in pat.calls("/limits")


@pytest.mark.parametrize(
    "line",
    [
        "mi fisio dice que no pase de 10 kilos hasta el 1 de diciembre",
        "el médico me prohibió las zancadas hasta nuevo aviso",
        "mi fisio dice que como mucho dos sesiones por semana durante un mes",
    ],
)
def test_in_spanish_what_was_advised_opens_no_question_of_the_body(line: str) -> None:
    pat = lucia()

    named = pat.says(line).splitlines()[0]

    assert held(pat) == 1
    assert named in pat.calls("/why")


@pytest.mark.parametrize(
    ("language", "line", "field", "value"),
    [
        ("es", "mi fisio dice como mucho 10 kg hasta el 1/12", "plates_kg", 10),
        ("es", "mi médico dice que no pase del 12 % hasta el 20/3", "drag_percent", 12),
        ("es", "mi fisio dice que como mucho nivel 2 durante 6 semanas", "level", 2),
        ("es", "mi fisio dice dos sesiones por semana como mucho hasta abril", "sessions", 2),
        ("es", "mi fisio dice que nada de bajadas de escalón", "exercise", Exercise.STEP_DOWN),
        ("es", "mi fisio no quiere cuestas hasta que me digan", "way", Equipment.HILL),
        ("de", "mein Physio sagt höchstens 10 kg bis 1.12.", "plates_kg", 10),
        ("de", "mein Physio sagt höchstens 12 % bis Freitag", "drag_percent", 12),
        ("de", "mein Physio sagt höchstens Stufe 2 für 6 Wochen", "level", 2),
        ("de", "mein Arzt sagt höchstens 2 Einheiten pro Woche bis April", "sessions", 2),
        ("de", "mein Physio will keine Step-downs", "exercise", Exercise.STEP_DOWN),
        ("de", "mein Physio sagt nicht bergauf bis April", "way", Equipment.HILL),
        ("fr", "mon kiné dit 10 kg au maximum jusqu'au 1er décembre", "plates_kg", 10),
        ("fr", "mon kiné dit 12 % du poids au plus jusqu'à vendredi", "drag_percent", 12),
        ("fr", "mon kiné dit niveau 2 au plus pendant 6 semaines", "level", 2),
        ("fr", "mon médecin dit 2 séances par semaine au plus", "sessions", 2),
        ("fr", "mon kiné ne veut pas de descentes de marche", "exercise", Exercise.STEP_DOWN),
        ("fr", "mon kiné ne veut pas de côtes", "way", Equipment.HILL),
        ("pt", "meu fisio disse no máximo 10 kg até 1º de dezembro", "plates_kg", 10),
        ("pt", "meu fisio disse no máximo 12% do peso até sexta", "drag_percent", 12),
        ("pt", "meu fisio disse no máximo nível 2 por 6 semanas", "level", 2),
        ("pt", "meu médico disse no máximo 2 treinos por semana", "sessions", 2),
        ("pt", "meu fisio disse sem descida do degrau", "exercise", Exercise.STEP_DOWN),
        ("pt", "meu fisio não quer ladeira", "way", Equipment.HILL),
    ],
)
def test_so_it_is_in_every_language(language: str, line: str, field: str, value: object) -> None:
    pat = ada(language=Language(language))

    card = pat.says(line)
    if not held(pat):  # until when?
        card = pat.says("3 weeks")

    assert getattr(held_of(pat)[0], field) == value
    named = card.splitlines()[0]
    assert named in pat.calls("/why")
    assert named in pat.calls("/limits")


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("en", "my physio says no more than 10-12 kg until friday", [("plates_kg", 10)]),
        ("en", "my physio says 8 to 10 % at most until friday", [("drag_percent", 8)]),
        ("en", "my physio says 10 kg until friday", [("plates_kg", 10)]),
        (
            "en",
            "my physio says 10 kg, 2x a week, no lunges until May",
            [("plates_kg", 10), ("sessions", 2), ("exercise", Exercise.WALKING_LUNGE)],
        ),
        ("en", "my physio says empty sled only until 1 dec", [("plates_kg", 0)]),
        ("en", "my physio says bodyweight only until 1 dec", [("level", 0)]),
        ("en", "my physio says no weight until 1 dec", [("level", 0)]),
        ("es", "mi fisio dice solo el trineo vacío hasta el 1 dic", [("plates_kg", 0)]),
        ("es", "mi fisio dice nada de peso hasta el 1 dic", [("level", 0)]),
        ("de", "mein Physio sagt nur mit leerem Schlitten bis 1.12.", [("plates_kg", 0)]),
        ("fr", "mon kiné dit traîneau vide seulement jusqu'au 1/12", [("plates_kg", 0)]),
        ("pt", "meu fisio disse só o trenó vazio até 1/12", [("plates_kg", 0)]),
    ],
)
def test_of_what_is_told_the_least_and_all_of_it_is_kept(
    language: str, line: str, told: list[tuple[str, object]]
) -> None:
    pat = ada(language=Language(language))

    pat.says(line)

    assert [
        (name, getattr(one, name)) for one, (name, _) in zip(held_of(pat), told, strict=True)
    ] == told


@pytest.mark.parametrize(
    "line",
    [
        "my physio says no weight on it until 1 dec",  # that is more than a load
        "my physio says no weight bearing until 1 dec",
    ],
)
def test_no_weight_on_a_leg_is_asked_about(line: str) -> None:
    pat = ada()

    assert pat.says(line).startswith("Before anything else")
    assert not held(pat)


def test_a_session_that_somebody_found_enough_is_a_session() -> None:
    pat = ada()

    said = pat.says("did 4x20m 5 kg, my physio says that's enough until friday")

    assert not held(pat)
    assert "4 × 20 m with 5 kg" in said


@pytest.mark.parametrize(
    ("language", "until", "day"),
    [
        ("en", "13/12", date(2026, 12, 13)),
        ("en", "12/13/2026", date(2026, 12, 13)),
        ("en", "1/12", None),  # of December, or the 12th of January
        ("en", "01/12/2026", None),
        ("es", "1/12", date(2026, 12, 1)),
        ("es", "el 1-12-2026", date(2026, 12, 1)),
        ("es", "1.12.", date(2026, 12, 1)),
        ("es", "31/2", None),
        ("en", "the 15th", date(2026, 3, 15)),
    ],
)
def test_a_date_in_figures_is_no_day_of_this_month(
    language: str, until: str, day: date | None
) -> None:
    pat = ada(language=Language(language))
    line = {"en": "my physio says max 10 kg until", "es": "mi fisio dice máximo 10 kg hasta"}

    pat.says(f"{line[language]} {until}")

    assert [one.until for one in held_of(pat)] == ([] if day is None else [day])
    if day is None or "15th" in until:
        return
    asked = ada(language=Language(language))
    asked.calls("/limits máximo 10 kg")
    asked.says("mi fisio")
    asked.says(until)
    assert [one.until for one in held_of(asked)] == [day]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "the limit is over"),
        ("es", "el límite ya no vale, se acabó"),
        ("de", "die Grenze ist vorbei"),
        ("de", "mein Physio hat die Grenze aufgehoben"),
        ("fr", "la limite est finie"),
        ("fr", "il n'y a plus de limite"),
        ("pt", "acabou o limite"),
        ("pt", "o limite terminou"),
    ],
)
def test_that_it_is_over_is_heard_and_never_a_session(language: str, line: str) -> None:
    limit = Limit("physio", FIRST_DAY, plates_kg=10)
    pat, free = (ada(language=Language(language), limits=one) for one in ((limit,), ()))

    pat.says(line)
    free.says(line)
    pat.taps(next(iter(pat.buttons)))

    assert not held(pat)
    assert pat.log.entries == free.log.entries == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "welche Grenzen habe ich?"),
        ("de", "zeig mir meine Grenzen"),
        ("fr", "quelles sont mes limites ?"),
        ("fr", "j'ai des limites ?"),
        ("pt", "quais são meus limites?"),
        ("pt", "eu tenho algum limite?"),
    ],
)
def test_in_every_language_whoever_asks_is_shown_what_holds(language: str, line: str) -> None:
    pat = ada(language=Language(language), limits=(Limit("physio", FIRST_DAY, plates_kg=10),))

    assert pat.says(line) == pat.calls("/limits")


@pytest.mark.parametrize(
    "line",
    [
        "my physio said I shouldn't go above 10 kilos and no lunges for the next 3 weeks",
        "physio: nothing over 10 kg, no lunges until friday, she says",
    ],
)
def test_of_two_things_in_a_line_both_are_kept(line: str) -> None:
    pat = ada()

    pat.says(line)

    found = [(one.plates_kg, one.exercise) for one in pat.athlete.limits]
    assert found == [(10, None), (None, Exercise.WALKING_LUNGE)]


def test_whoever_asks_what_holds_is_shown_it() -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until told")

    assert "10 kg of plates at most" in pat.says("what's my limit?")
    assert "10 kg of plates at most" in pat.says("do I have any limits?")
    assert "10 kg of plates at most" in pat.says("can I see my limits")


def test_whoever_has_none_is_told_so() -> None:
    assert "No limit is on file." in ada().says("can I see my limits")


def test_what_is_missing_is_asked_one_thing_at_a_time() -> None:
    pat = ada()

    assert "Who said so?" in pat.says("two sessions a week at most")
    assert "Until when?" in pat.taps("Physio")
    assert not held(pat)
    assert "2 sessions a week at most" in pat.says("3 weeks")
    assert held(pat) == 1


def test_a_limit_that_says_nothing_is_asked_what_it_is() -> None:
    pat = ada()

    assert "What is limited?" in pat.says("my physio set me a limit")
    assert "Until when?" in pat.says("nothing above 10 kg")
    assert "10 kg of plates" in pat.taps("Until I am told")


def test_medicine_beside_a_limit_is_asked_about_all_the_same() -> None:
    pat = ada()

    said = pat.says("my doctor put me on blood thinners and says max 10 kg")

    assert said.startswith("Before anything else")
    assert "blood thinners" in said
    assert not held(pat)


def test_a_body_in_the_same_line_comes_first_and_the_limit_is_kept_behind_a_yes() -> None:
    pat = ada()

    assert "Before anything else" in pat.says("my physio says max 10 kg because my knee locks")
    said = pat.taps("Yes")

    assert "I'm stopping here" in said
    assert "kept the limit" in said
    assert pat.athlete.limits[0].plates_kg == 10
    assert [one.code for one in pat.athlete.flags] == ["RF05"]


def test_the_card_names_it_and_no_more_is_put_on_the_sled() -> None:
    pat = ada(start="L4a")

    pat.says("my physio says max 10 kg until 1 Dec")

    card = pat.calls("/today")
    assert "Put on 10 kg" in card
    assert "Your physio's limit until Tue 1 Dec: 10 kg of plates at most." in card


def test_a_week_that_is_full_has_no_session_and_no_day_for_one() -> None:
    pat = has_trained(ada())
    wakes_up(pat)
    pat.says("my physio says one session a week at most until told")
    pat.waits(days=2)

    assert "as many sessions as a limit you told me" in pat.calls("/today")
    assert "Today would fit" not in pat.sees
    assert "free: a limit you told me" in pat.calls("/week")


def test_a_limit_ends_behind_its_day_with_a_word_and_earlier_by_one() -> None:
    pat = ada()
    pat.says("my physio says max 2.5 kg until wednesday")
    pat.says("my doctor says level 3 at most until further notice")

    pat.waits(days=3)
    assert "and is over: 2.5 kg of plates at most" in pat.calls("/today")

    assert "Is that over?" in pat.says("the limit is off")
    pat.taps("Yes, it is over")
    assert not held(pat)
    pat.says("undo")
    assert held(pat) == 1


def test_less_for_a_while_leaves_what_was_said_before_it_to_hold_on() -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until told otherwise")
    pat.says("my physio says max 2.5 kg until wednesday")
    assert "2.5 kg of plates at most" in pat.calls("/limits")

    pat.waits(days=4)

    assert "10 kg of plates at most" in pat.calls("/limits")
    assert "2.5 kg" not in pat.calls("/limits")


def test_no_limit_is_looked_for_where_none_holds() -> None:
    pat = ada()

    assert "Which one is over?" not in pat.says("the limit is off")
    assert "No limit is on file" in pat.calls("/limits")


def test_whoever_is_cleared_as_somebody_said_can_tell_what_they_limit() -> None:
    pat = ada(flags=(Flag("RF16", FIRST_DAY),))
    pat.calls("/cleared")
    pat.taps("Doctor")
    pat.says("today")
    pat.taps("None of these")
    pat.taps("None of these")

    assert "What is limited?" in pat.taps("They set a limit")
    assert "Until when?" in pat.says("level 1 at most")
    pat.says("until told")
    assert pat.athlete.limits[0].by == "doctor"


# --- a session above a limit ---------------------------------------------------------------


def test_a_session_above_a_limit_is_kept_and_told_to_be_once() -> None:
    pat = ada()
    pat.says("my physio says max 2.5 kg until told")

    noted = pat.says("3x20m 5 kg rpe 4 pain 0")
    said = pat.taps("Yes")  # the steps were smooth

    above = "That was above a limit, and is kept as it was done. Your physio's limit"
    assert above not in noted
    assert f"{above}, until told otherwise: 2.5 kg of plates at most." in said
    assert pat.log.entries[-1].pulls[0].added_kg == 5


def test_so_is_one_more_than_the_week_may_have() -> None:
    pat = has_trained(lucia())
    pat.waits(days=1)
    pat.says("mi fisio dice que como mucho una sesión por semana hasta que me digan")

    said = pat.says("3x20m 5 kg rpe 3 dolor 0")

    assert "Eso pasó de un límite, y queda como se hizo. El límite de tu fisio" in said


def test_a_session_within_its_limits_is_told_nothing_of_them() -> None:
    pat = ada()
    pat.says("my physio says max 5 kg until told")

    pat.says("3x20m 5 kg rpe 4 pain 0")

    assert "above a limit" not in pat.taps("Yes")


def test_corrected_to_more_than_a_limit_it_is_told_too() -> None:
    pat = ada()
    pat.says("my physio says max 5 kg until told")
    pat.says("3x20m 5 kg rpe 4 pain 0")
    pat.taps("Yes")

    assert "above a limit" in pat.says("make it 7.5 kg")


# --- more may be done ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "my physio says I can do 15 kg now",
        "physio says 15 kg is ok now",
        "my physio raised it to 15 kg",
        "my physio lets me do 15 kg",
        "I'm allowed 15 kg now",
        "the limit is 15 kg now",
    ],
)
def test_more_that_may_be_done_is_asked_about_and_takes_the_limits_place(line: str) -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until 1 Dec")

    said = pat.says(line)

    assert "10 kg of plates at most" in said
    assert "From now on 15 kg of plates at most?" in said
    assert [one.plates_kg for one in held_of(pat)] == [10]
    assert "limit until Tue 1 Dec: 15 kg of plates at most" in pat.taps("Yes, from now on")
    assert [one.plates_kg for one in held_of(pat)] == [15]


@pytest.mark.parametrize(
    "line",
    [
        "el fisio dice que ya puedo con 15 kg",
        "mi fisio me deja subir a 15 kg",
        "el fisio me subió el límite a 15 kg",
        "ya me dejan 15 kg",
        "ahora el límite es 15 kg",
    ],
)
def test_in_spanish_too(line: str) -> None:
    pat = lucia()
    pat.says("mi fisio dice que como mucho 10 kg hasta que me digan")

    assert "¿Desde ahora, máximo 15 kg de discos?" in pat.says(line)
    assert "máximo 15 kg de discos" in pat.says("sí")
    assert [one.plates_kg for one in held_of(pat)] == [15]


@pytest.mark.parametrize(
    "line",
    [
        "my physio says I can't do 15 kg yet",
        "physio says I can do 15 kg once I'm ready",
        "can I do 15 kg?",
        "did 3x20m 15 kg, physio says I can do 15 kg now",
    ],
)
def test_what_is_denied_asked_or_a_session_gives_nothing_free(line: str) -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until told")

    assert "From now on" not in pat.says(line)
    assert [one.plates_kg for one in held_of(pat)] == [10]


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("physio says I can go heavier", True),
        ("my doctor lets me do everything again", True),
        ("el fisio dice que puedo cargar más", True),
        ("physio says I can't go heavier", False),
        ("can I go heavier?", False),
    ],
)
def test_more_without_an_amount_asks_whether_the_limit_is_over(line: str, asked: bool) -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until told")

    assert ("Is that over?" in pat.says(line)) == asked
    assert held(pat) == 1


def test_a_no_keeps_it_as_it_is() -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until told")
    pat.says("my physio says I can do 15 kg now")

    assert "It stays as it is." in pat.says("no")
    assert [one.plates_kg for one in held_of(pat)] == [10]


def test_what_may_be_done_again_is_left_out_no_longer() -> None:
    pat = ada()
    pat.says("my physio says no step-downs until told")

    assert "Is that over?" in pat.says("my physio says I can do step-downs again")
    assert "That no longer holds" in pat.taps("Yes, it is over")
    assert not held(pat)


def test_whose_limit_it_is_not_changes_with_the_yes_that_names_it() -> None:
    pat = ada()
    pat.says("my physio says max 10 kg until told")
    pat.says("my doctor says max 5 kg until told")

    said = pat.says("my physio says I can do 15 kg now")

    assert "Your doctor's" not in said
    pat.says("yes")
    assert [(one.by, one.plates_kg) for one in held_of(pat)] == [("doctor", 5), ("physio", 15)]


def test_said_where_nothing_is_limited_it_is_a_limit_as_any() -> None:
    pat = ada()

    assert "Until when?" in pat.says("my physio says I can do 15 kg now")


def test_stopped_whoever_says_they_may_is_asked_who_looked() -> None:
    pat = ada()
    pat.says("my knee locks")
    pat.taps("Yes")

    assert "From now on" not in pat.says("my physio says I can do 15 kg now")
    assert not held(pat)
