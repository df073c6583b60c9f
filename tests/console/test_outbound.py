"""How a message stands on the screen."""

from datetime import UTC, datetime

from adapters.console.outbound import ansi, page, plain
from adapters.console.screen import Screen, showing
from bot.contract import Account, Choice, File, Outgoing, Tone
from bot.rich import Rich, Span, faint, rich, strong
from tests.apps import TERMINAL

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)
ADA = Account(TERMINAL, "ada")


def shown(message: Outgoing) -> Rich:
    _, rows = showing(Screen("run"), message, NOW)
    return page(message, rows)


def test_choices_stand_below_in_their_rows_with_what_to_type() -> None:
    body = rich("How did it go?")
    rows = ((Choice("Done", "d.1"), Choice("Changed", "d.2")), (Choice("Too sore", "d.3"),))

    text = plain(shown(Outgoing("1", ADA, body, choices=rows)))

    assert text == "How did it go?\n[1] Done  [2] Changed\n[3] Too sore"


def test_labels_that_are_numbers_stand_in_the_brackets_themselves() -> None:
    row = tuple(Choice(label, f"a.{label[0]}") for label in ("0", "1", "2", "Skip"))

    text = plain(shown(Outgoing("1", ADA, rich("Pain now?"), choices=(row,))))

    assert text == "Pain now?\n[0] [1] [2] [Skip]"


def test_the_words_are_the_same_with_and_without_colour() -> None:
    row = (Choice("Yes", "a.1", Tone.PRIMARY), Choice("Erase it all", "a.2", Tone.DANGER))
    message = Outgoing("1", ADA, rich(strong("L2b"), " ", faint("why")), choices=(row,))

    styled = ansi(shown(message), 80)

    assert "\x1b[1mL2b\x1b[0m" in styled
    assert ansi(shown(message), 80, colour=False) == plain(shown(message))


def test_a_long_line_is_cut_between_words_at_the_width() -> None:
    message = Outgoing("1", ADA, rich("one two three four five"))

    cut = [line.rstrip() for line in ansi(shown(message), 10, colour=False).split("\n")]
    assert cut == ["one two", "three four", "five"]


def test_where_a_text_leads_is_written_out() -> None:
    body = rich(Span("the video", link="https://example.org/3"))

    assert plain(shown(Outgoing("1", ADA, body))) == "the video (https://example.org/3)"


def test_a_picture_is_its_words() -> None:
    picture = File("chart.png", "image/png", b"", alt="Load: 40, 42.5, 45 kg")

    text = plain(shown(Outgoing("1", ADA, rich("Your month"), picture=picture)))

    assert text == "Your month\nLoad: 40, 42.5, 45 kg"
