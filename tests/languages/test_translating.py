"""How a line is put into English by a glossary, and what stays of the writer's own words."""

from bot.reading.glossary.glossaries import Glossary, glossary_from
from bot.reading.glossary.translating import translation
from bot.reading.heard import Habits
from bot.reading.page import LONGEST, Translated, as_written, folded, span_written
from bot.reading.replies.reading import read
from tests.cases import each

TOY = """
everyday = "knick"
[parts]
knee = "knie*"
"my knee" = "mein|meinem knie"
[signs]
"is swollen" = "ist geschwollen|dick"
"pain #" = "schmerz # , schmerzstufe #"
"" = "halt, eben"
[logs]
with = "mit"
sets = "satze"
yesterday = "gestern"
shaky = "zittrig"
[numbers]
3 = "drei"
[sounds]
ae = "a"
[written]
"\\\\bs'" = "das "
"""


def toy() -> Glossary:
    return glossary_from(TOY)


def english(text: str) -> str:
    return translation(folded(text), toy()).text


@each(
    ("said", "read_as"),
    [
        ("Mein Knie ist geschwollen!", "my knee is swollen!"),
        ("Knieschmerz, Schmerz 3", "knee, pain 3"),
        ("gestern 4x20 mit 40,5 kg", "yesterday 4x20 with 40,5 kg"),
        ("ist halt geschwollen", "ist geschwollen"),
        ("Knie, halt", "knee, "),
        ("Schmerzstufe drei", "pain 3"),
        ("Saetze", "sets"),
        ("4 Sätze", "4 sets"),
        ("gestren 4 Sätze", "yesterday 4 sets"),
        ("knick", "knick"),
        ("s'Knie", "das knee"),
        ("Grüße aus Köln", "grusse aus koln"),
    ],
)
def test_phrases_are_said_in_english_and_other_words_stay(said: str, read_as: str) -> None:
    assert english(said) == read_as


def test_what_is_read_is_known_as_it_was_written() -> None:
    line = Translated(translation(folded("gestern 4 Sätze, Füße müde"), toy()))

    assert line == "yesterday 4 sets, fusse mude"
    assert as_written(line) == "gestern 4 Sätze, Füße müde"
    assert span_written(line, (line.index("sets"), len(line))) == "Sätze, Füße müde"
    assert folded(line).text == line


def test_no_more_is_read_of_it_than_of_any_line() -> None:
    line = Translated(translation(folded("mein knie ist dick, " * 200, 4096), toy()))

    read_of_it = folded(line).text

    assert len(line) > LONGEST >= len(read_of_it) > LONGEST / 2
    assert line.startswith(read_of_it)
    assert folded(line, len(line)).text == line


def test_a_note_is_kept_in_the_words_it_was_written_in() -> None:
    line = Translated(translation(folded("4x20m 40kg gestern, Platz eher weich"), toy()))

    heard = read(line, Habits())

    assert heard.details.note == "Platz eher weich"


def test_words_that_tell_nothing_in_english_are_no_note_either() -> None:
    line = Translated(translation(folded("4x20m mit 40kg"), toy()))

    assert read(line, Habits()).details.note is None


def test_what_one_wrote_is_not_told_of_another_who_is_read_alike() -> None:
    theirs = Translated(translation(folded("4x20m 40kg, zittrig"), toy()))
    read(theirs, Habits())

    assert read(str(theirs), Habits()).details.note != read(theirs, Habits()).details.note
