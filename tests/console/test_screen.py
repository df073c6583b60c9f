"""What a typed line chooses among what stands on the screen."""

from datetime import UTC, datetime, timedelta

import pytest

from adapters.console.screen import Screen, picked, sending, showing, typing
from bot.contract import Account, Choice, Outgoing, Said
from bot.rich import rich
from tests.apps import TERMINAL

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


def message(*labels: str, replaces: str | None = None) -> Outgoing:
    choices = tuple(Choice(label, f"a.1.{index}") for index, label in enumerate(labels))
    rows = (choices,) if choices else ()
    return Outgoing("1", Account(TERMINAL, "ada"), rich("?"), choices=rows, replaces=replaces)


def shown(*messages: Outgoing) -> Screen:
    screen = typing(Screen("run"))
    for each in messages:
        screen, _ = showing(screen, each, NOW)
    return screen


def chosen(screen: Screen, text: str, now: datetime = NOW) -> str | None:
    pick = picked(screen, text, now)
    return None if pick is None else pick.choice.label


@pytest.mark.parametrize(
    "typed, expected",
    [
        ("1", "Done"),
        ("[1]", "Done"),
        ("2", "Too sore"),
        (" too sore ", "Too sore"),
        ("DONE", "Done"),
        ("3", None),
        ("0", None),
        ("done 3x20m", None),
        ("", None),
    ],
)
def test_a_number_or_a_label_is_a_choice(typed: str, expected: str | None) -> None:
    screen = shown(message("Done", "Too sore"))

    assert chosen(screen, typed) == expected


@pytest.mark.parametrize(
    "typed, expected", [("0", "0"), ("3", "3"), ("4", None), ("skip", "Skip")]
)
def test_where_labels_are_numbers_a_number_is_itself(typed: str, expected: str | None) -> None:
    screen = shown(message("0", "1", "2", "3", "Skip"))

    assert chosen(screen, typed) == expected


@pytest.mark.parametrize(
    "typed, expected", [("15 kg", "15 kg"), ("1", None), ("3", None), ("15", None)]
)
def test_among_figures_a_number_is_never_a_place_in_the_list(
    typed: str, expected: str | None
) -> None:
    screen = shown(message("15 kg", "20 kg", "Skip"))

    assert chosen(screen, typed) == expected


def test_a_count_is_itself_where_labels_begin_with_one() -> None:
    screen = shown(message("2 a week", "3 a week"))

    assert [chosen(screen, typed) for typed in ("2", "3 a week")] == [None, "3 a week"]


def test_a_label_that_only_begins_with_a_figure_is_numbered() -> None:
    screen = shown(message("Gym turf", "3G pitch", "Concrete"))

    assert [chosen(screen, typed) for typed in ("2", "3g pitch")] == ["3G pitch", "3G pitch"]


def test_a_tick_in_front_of_a_label_need_not_be_typed() -> None:
    screen = shown(message("✓ Wed", "Fri"))

    assert chosen(screen, "wed") == "✓ Wed"


def test_choices_are_numbered_on_until_a_line_is_typed() -> None:
    screen = shown(message("Undo"), message("Yes", "No"))

    assert [chosen(screen, key) for key in "123"] == ["Undo", "Yes", "No"]


def test_new_choices_after_a_line_take_the_place_of_the_old() -> None:
    screen = typing(shown(message("Undo")))

    screen, _ = showing(screen, message("Yes", "No"), NOW)

    assert chosen(screen, "1") == "Yes"
    assert chosen(screen, "undo") is None


def test_choices_stay_open_over_an_answer_without_any() -> None:
    screen = typing(shown(message("Yes", "No")))

    screen, _ = showing(screen, message(), NOW)

    assert chosen(screen, "2") == "No"


def test_words_close_the_choices_before_them() -> None:
    screen = typing(shown(message("Yes", "No")))

    screen = sending(screen, Said("my knee is fine", screen.line))

    assert chosen(screen, "yes") is None


def test_a_rewritten_message_takes_its_old_choices_along() -> None:
    screen = shown(message("Wed", "Fri"))

    screen, _ = showing(screen, message("✓ Wed", "Fri", replaces=screen.message), NOW)

    assert [pick.choice.label for pick in screen.picks] == ["✓ Wed", "Fri"]
    assert chosen(screen, "1") == "✓ Wed"


def test_done_the_next_day_is_not_the_button_of_the_day_before() -> None:
    screen = shown(message("Done", "Too sore"))

    assert chosen(screen, "done", NOW + timedelta(days=1)) is None
    assert chosen(screen, "1", NOW + timedelta(days=1)) == "Done"


def test_of_two_alike_the_newest_is_meant() -> None:
    screen = shown(message("Skip"), message("0", "1", "Skip"))

    pick = picked(screen, "skip", NOW)

    assert pick is not None
    assert pick.on == screen.message


def test_what_piles_up_while_nobody_is_there_gives_way() -> None:
    screen = shown(*(message("My session", "Later") for _ in range(200)))

    assert max(int(pick.key) for pick in screen.picks) < 50
    assert screen.picks[-1].choice.label == "Later"
