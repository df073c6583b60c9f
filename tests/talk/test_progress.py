"""How it goes, in a conversation: the weeks in words, the diary's one sentence."""

from dataclasses import replace

from bot.rules.log.done import Log
from bot.rules.log.records import Joint, Language, Region
from tests.cases import each
from tests.rules.diaries import with_mornings
from tests.talk.person import Person
from tests.talk.planners import FOUR_WEEKS, TOM, calm

KNEE = replace(TOM, joint=Joint(Region.KNEE))
MINDS_TURF = with_mornings(*(3, 1) * 9, floors="tg" * 9, first=-54)
ES = Language.SPANISH
DE, FR, PT = Language("de"), Language("fr"), Language("pt")
SENTENCE = "After a 3G pitch your mornings were 2 higher, 9 of 9 times."


def somebody(log: Log = MINDS_TURF, language: Language = Language.ENGLISH) -> Person:
    return Person(replace(KNEE, language=language), log=log)


@each("weeks, first", [("4", "Tue 3 Feb"), ("12", "Tue 9 Dec 2025"), ("52", "Tue 4 Mar 2025")])
def test_a_button_shows_so_many_weeks_on_the_same_card(weeks: str, first: str) -> None:
    tom = somebody()
    tom.calls("/progress")

    said = tom.taps(f"{weeks} weeks" if weeks != "12" else "✓ 12 weeks")

    assert f"Your last {weeks} weeks ({first}" in said
    assert f"✓ {weeks} weeks" in tom.buttons


def test_the_weeks_tell_what_the_diary_found_and_that_it_is_no_reason() -> None:
    said = somebody().calls("/progress")

    assert SENTENCE in said
    assert "never why" in said
    assert "because" not in said


def test_the_weeks_are_silent_where_nothing_was_found() -> None:
    said = somebody(calm(*FOUR_WEEKS)).calls("/progress")

    assert "higher" not in said
    assert "Knee: no pain all along." in said


@each(
    "line, language, told",
    [
        ("does my knee mind turf?", Language.ENGLISH, SENTENCE),
        ("is my knee worse after artificial grass", Language.ENGLISH, SENTENCE),
        ("my knee's diary", Language.ENGLISH, "18 mornings after sessions"),
        ("does my knee mind matches?", Language.ENGLISH, "Of that, nothing stands out"),
        ("does my knee like concrete?", Language.ENGLISH, "Too few to tell: it takes 5"),
        (
            "¿le sienta mal el césped artificial a mi rodilla?",
            ES,
            "Después de un campo 3G, tus mañanas estuvieron 2 más altas, 9 de 9 veces.",
        ),
        ("¿qué le molesta a mi rodilla?", ES, "18 mañanas después de sesiones"),
        ("what makes my knee worse", Language.ENGLISH, SENTENCE),
        ("¿qué empeora mi rodilla?", ES, "18 mañanas después de sesiones"),
        ("Knie-Tagebuch", DE, "Tagebuch deines Gelenks"),
        ("mag mein Knie Kunstrasen?", DE, "Tagebuch deines Gelenks"),
        ("was macht mein Knie schlimmer?", DE, "Tagebuch deines Gelenks"),
        ("journal de mon genou", FR, "journal de ton articulation"),
        ("mon genou supporte le synthétique ?", FR, "journal de ton articulation"),
        ("qu'est-ce qui aggrave mon genou ?", FR, "journal de ton articulation"),
        ("diário do joelho", PT, "diário da sua articulação"),
        ("meu joelho sente o sintético?", PT, "diário da sua articulação"),
        ("o que piora meu joelho?", PT, "diário da sua articulação"),
    ],
)
def test_what_the_joint_minds_is_asked_in_words(line: str, language: Language, told: str) -> None:
    assert told in somebody(language=language).says(line)


@each(
    "line",
    [
        "is my knee worse after turf? it is swollen",
        "my knee is swollen after the match on turf",
        "what makes my knee lock",
        "what makes my knee worse and swollen",
        "my knee is worse",
    ],
)
def test_what_a_body_does_comes_before_the_diary(line: str) -> None:
    assert somebody().says(line).startswith("Before anything else")


def test_nothing_stands_out_of_calm_weeks() -> None:
    said = somebody(calm(*FOUR_WEEKS)).says("what does my knee mind?")

    assert "Nothing stands out that could not be chance." in said


@each("asked, weeks", [("month", 4), ("12 weeks", 12), ("year", 52), ("", 12), ("banana", 12)])
def test_a_span_is_asked_for_behind_the_command(asked: str, weeks: int) -> None:
    assert f"Your last {weeks} weeks" in somebody().calls(f"/progress {asked}")


def test_before_the_first_session_it_says_how_to_tell_of_one() -> None:
    said = somebody(Log()).calls("/progress")

    assert said.startswith("Nothing in your log of these weeks yet.")
