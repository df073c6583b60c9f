"""The words of all languages and the code that says them fit together, to the last place."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle

from bot.languages import OWN_NAME, files_of
from bot.rich import Command as Named
from bot.rich import Emphasis, Span
from bot.rules.log.records import Language
from bot.words.commands import Command
from bot.words.line import Bullet, Capital, Card, Content, Joined, Line, Listed, Strong
from bot.words.lines import Lines
from bot.words.messages import Messages
from bot.words.phrase import phrase
from bot.words.voice import Voice
from tests.talk.asked import Wanted, asked, named_by_buttons, wanted

MARK = re.compile(r"<[^>]*>")
MARKED = re.compile(r"(?:[^<]|<b>[^<>]+</b>|<small>[^<>]+</small>)*")
PART = re.compile(r"\{ ([a-z][\w-]+) \}")
TEXT = re.compile(r"^([a-z][\w-]*) = ?(.*(?:\n[ \n].*)*)", re.MULTILINE)
PUT_IN = re.compile(r"\{[^{}]*\}")
LETTERS_MORE = 12  # that any line may have, beside 1.3 times the English
# What cannot be said shorter, and why.
LONGER = {
    ("de", "body-supported-eating"): "a doctor is named as a woman and as a man",
    (
        "de",
        "screening-flag-unwell-today",
    ): "names a feeling and an illness, so that both are ticked",
    ("de", "session-limit-without-split-squat"): "an exercise by its name",
    ("pt", "session-limit-without-tibialis-raise"): "an exercise by its name",
}
CHOICES = ({"yes", "no"}, {"none", "told"})
COUNTS = {"zero", "one", "two", "few", "many", "other"}
OTHERS = [one for one in Language if one is not Language.ENGLISH]


def known() -> dict[str, Wanted]:
    return wanted(Language.ENGLISH)


def parts() -> set[str]:
    """Return the lines that others have a part of theirs in."""
    texts = (file.read_text(encoding="utf-8") for file in files_of(Language.ENGLISH.value))
    return {name for text in texts for name in PART.findall(text)}


def test_every_line_the_code_says_is_there() -> None:
    said = {name: place.where for place in asked() for name in place.names}

    assert {name: where for name, where in said.items() if name not in known()} == {}
    assert named_by_buttons() <= known().keys()


def test_every_line_there_is_is_said() -> None:
    said = {name for place in asked() for name in place.names}

    assert known().keys() - said - named_by_buttons() - parts() == {OWN_NAME}


def test_the_code_puts_in_what_the_lines_want() -> None:
    unlike = {
        place.where: (sorted(wants), sorted(place.facts))
        for place in asked()
        if (wants := frozenset().union(*(known()[name].variables for name in place.names)))
        != place.facts
    }

    assert unlike == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_lines(language: Language) -> None:
    assert wanted(language).keys() == known().keys()


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_tells_the_same_and_chooses_by_the_same(language: Language) -> None:
    unlike = {
        name: (line, known()[name])
        for name, line in wanted(language).items()
        if line.variables != known()[name].variables
        or line.keys.keys() != known()[name].keys.keys()
    }

    assert unlike == {}


def lengths(language: Language) -> dict[str, int]:
    """Return the letters of each line that chooses nothing; what is put in counts as four."""
    lines: dict[str, int] = {}
    for file in files_of(language.value):
        for name, said in TEXT.findall(file.read_text(encoding="utf-8")):
            if "->" not in said:
                lines[name] = len(PUT_IN.sub("four", MARK.sub("", " ".join(said.split()))))
    return lines


@pytest.mark.parametrize("language", OTHERS)
def test_a_line_is_little_longer_than_in_english(language: Language) -> None:
    english, theirs = lengths(Language.ENGLISH), lengths(language)
    longer = {
        (language.value, name)
        for name, letters in theirs.items()
        if name in english and letters > 1.3 * english[name] + LETTERS_MORE
    }

    assert longer == {one for one in LONGER if one[0] == language.value}
    assert sum(theirs.values()) < 1.2 * sum(english.values())


@pytest.mark.parametrize("language", Language)
def test_a_line_chooses_by_yes_or_no_by_something_told_or_by_a_count(language: Language) -> None:
    odd = [
        (name, by, keys)
        for name, line in wanted(language).items()
        for by, keys in line.keys.items()
        if keys not in CHOICES and not {key for key in keys if not key.isdigit()} <= COUNTS
    ]

    assert odd == []


@pytest.mark.parametrize("language", Language)
def test_a_line_is_named_after_its_folder(language: Language) -> None:
    for file in files_of(language):
        names = re.findall(r"^([a-z][\w-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE)

        assert [one for one in names if not one.startswith(f"{file.parent.name}-")] == []


@pytest.mark.parametrize("language", Language)
def test_marks_are_whole_and_stand_on_one_line(language: Language) -> None:
    for file in files_of(language):
        for line in file.read_text(encoding="utf-8").splitlines():
            assert MARKED.fullmatch(line), line
            assert not (MARK.search(line) and re.match(r"\s+\*?\[", line)), line


BARE = re.compile(r"(?<![\w/<])/([a-z]{3,})\b")


@pytest.mark.parametrize("language", Language)
def test_a_command_is_named_as_one_and_never_as_text(language: Language) -> None:
    """So that each platform can show it as what can be called there."""
    bare = [
        (file.parent.name, line)
        for file in files_of(language)
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#") and set(BARE.findall(line)) & set(Command)
    ]

    assert bare == []


# --- saying one ----------------------------------------------------------------------------


def test_marks_that_somebody_wrote_are_no_emphasis() -> None:
    told = Voice().told("screening-stopped-clearance", plain="<b>me</b>", whose="a yes")

    assert told.spans[0] == Span(
        "Before we start I need a professional's yes, because of <b>me</b>.", Emphasis.STRONG
    )


WEEK = Span("/week", command=Named("week"))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(
            Line("week-nothing-planned"), Span("/schedule", command=Named("schedule")), id="one"
        ),
        pytest.param(
            Strong(Line("reminding-not-planned")),
            replace(WEEK, emphasis=Emphasis.STRONG),
            id="strong",
        ),
        pytest.param(Card(Line("reminding-not-planned"), None), WEEK, id="on a card"),
        pytest.param(Bullet(Line("reminding-not-planned")), WEEK, id="in a list"),
        pytest.param(
            Joined(Line("reminding-not-planned"), Line("logging-kept")), WEEK, id="in a row"
        ),
        pytest.param(
            Line("logging-quoted", phrase=Line("reminding-not-planned")), WEEK, id="put in"
        ),
        pytest.param(
            Line(
                "logging-quoted",
                phrase=Listed((Line("reminding-not-planned"), Line("logging-kept"))),
            ),
            WEEK,
            id="put in with others",
        ),
        pytest.param(
            Line("logging-quoted", phrase=Capital(Line("reminding-not-planned"))),
            WEEK,
            id="capital",
        ),
        pytest.param(
            Line("schedule-hint"),
            Span(
                "/schedule tue thu 18:30",
                command=Named("schedule", (("days", "tue thu"), ("hour", "18:30"))),
            ),
            id="with options",
        ),
        pytest.param(
            Line("room-quiet-wanted"),
            Span("/squad quiet 22-7", command=Named("squad", (("quiet", "22-7"),))),
            id="with one that is told apart",
        ),
    ],
)
def test_a_command_stays_one_wherever_its_line_stands(content: Content, told: Span) -> None:
    assert told in phrase(content, Voice()).spans


def test_a_command_and_its_options_are_called_as_in_the_readers_menu() -> None:
    told = phrase(Line("room-hour-wanted"), Voice(Language.SPANISH))

    assert Span("/grupo 18:30", command=Named("squad", (("hora", "18:30"),))) in told.spans


def test_a_command_for_another_place_is_no_link_here() -> None:
    told = Voice().told("link-app-taken", app="the terminal")

    assert "/unlink there" in told.plain
    assert all(span.command is None for span in told.spans)


def test_a_moment_stays_one_where_it_is_put_in() -> None:
    at = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)

    told = phrase(Line("logging-quoted", phrase=Line("logging-quoted", phrase=at)), Voice())

    assert Span("Mon 2 Mar 18:00", instant=at) in told.spans


def test_nobody_writes_a_command_of_ours_into_a_line() -> None:
    told = Voice().told("room-noted", called='\x02delete\x03 { COMMAND("delete") }')

    assert all(span.command is None for span in told.spans)


@pytest.mark.parametrize(
    "call", ['COMMAND("dance")', 'COMMAND("week", hour: "18:30")', "COMMAND(7)"]
)
def test_a_command_that_there_is_not_is_a_fault(call: str) -> None:
    lines = Lines("en")
    lines._read._written["week-odd"] = f"week-odd = {{ {call} }}"

    with pytest.raises(ValueError, match=r"dance|takes"):
        lines.say("week-odd", {})


def test_braces_that_somebody_wrote_stay_as_they_are() -> None:
    assert Voice().say("room-noted", called="{ $ada }") == "Noted, { $ada }."


def test_a_line_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(KeyError, match="no-such-line"):
        Voice().say("no-such-line")


@pytest.mark.parametrize("line", ["session-rest", "session-sets"])
def test_something_left_out_is_a_fault(line: str) -> None:
    with pytest.raises(KeyError):
        Voice().say(line)


def test_a_language_without_words_says_nothing() -> None:
    with pytest.raises(KeyError):
        Lines("tlh").say("session-rest", {"length": "90 s"})


# --- reading the files ---------------------------------------------------------------------


def test_a_line_is_read_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    file = tmp_path / "en.ftl"
    file.write_text(
        "# why\n\none = { $n ->\n    [one] a day\n   *[other] { $n } days\n}\n\n## part\n\ntwo =\n"
        "    and\n\n    more\n"
    )
    bundle = FluentBundle(["en"], use_isolating=False)

    messages = Messages([file])

    assert list(messages) == ["one", "two"]
    assert [one.id.name for one in messages.values()] == ["one", "two"]
    for parsed in messages.fresh():
        bundle.add_resource(parsed)
    assert [*messages.fresh()] == []
    assert bundle.format_pattern(bundle.get_message("one").value, {"n": 2})[0] == "2 days"
    assert bundle.format_pattern(bundle.get_message("two").value)[0] == "and\n\nmore"


@pytest.mark.parametrize(
    "text",
    ["no line\n", "one = a\none = b\n", "one = a\ntwo\n", "one = { $n\n", "one = a\n-term = b\n"],
    ids=["before all", "twice", "nothing said", "a brace that stays open", "a term"],
)
def test_what_is_no_line_is_a_fault(text: str, tmp_path: Path) -> None:
    file = tmp_path / "en.ftl"
    file.write_text(text)

    with pytest.raises(ValueError, match=r"no line|one"):
        dict(Messages([file]))
