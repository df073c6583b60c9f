"""Replies as JSON lines."""

import json

from bot.reading.replies.as_json import parse_lines, parse_text

FIELDS = {
    "kind", "sets", "as_planned", "load_kg", "pulls_done", "empty_sled", "rpe", "pain",
    "pain_site", "pain_side", "minutes", "surface", "smooth", "day", "asks", "body",
}  # fmt: skip


def test_every_field_is_there_whatever_the_reply() -> None:
    for text in ("", "done", "3x20m 40kg", "skipped", "80 or 85", "how heavy?"):
        assert set(parse_text(text)) >= FIELDS


def test_units_and_language_have_defaults() -> None:
    (line,) = parse_lines(['{"text": "3x20 40"}'])

    (run,) = json.loads(line)["sets"]
    assert (run["distance_m"], run["load_kg"]) == (20, 40)


def test_what_was_entered_is_kept_beside_the_metric_value() -> None:
    (line,) = parse_lines(['{"text": "4x25 90", "load_unit": "lb", "distance_unit": "yd"}'])

    (run,) = json.loads(line)["sets"]
    assert run["entered_load"] == {"value": 90, "unit": "lb"}
    assert run["entered_distance"] == {"value": 25, "unit": "yd"}


def test_a_malformed_line_says_so_and_the_next_is_read() -> None:
    lines = [
        "{",
        "[1]",
        '{"text": 3}',
        '{"text": "done", "load_unit": "stone"}',
        '{"text": "done"}',
    ]

    answers = [json.loads(line) for line in parse_lines(lines)]

    assert ["error" in answer for answer in answers] == [True, True, True, True, False]
    assert all(f"line {place}:" in answer["error"] for place, answer in enumerate(answers[:4], 1))


def test_an_error_never_repeats_what_a_person_wrote() -> None:
    (line,) = parse_lines(["my knee is swollen"])

    assert "knee" not in line


def test_two_readings_are_offered() -> None:
    answer = parse_text("3x20m 80 or 85")

    assert answer["doubts"] == [
        {"about": "load", "phrase": "80 or 85", "readings": [80, 85], "unit": "kg"}
    ]


def test_what_was_understood_stands_beside_what_was_not() -> None:
    answer = parse_text("3x20m 40kg rpe 14 pain 2, yesterday on turf")

    assert answer["kind"] == "unclear"
    assert (answer["pain"], answer["day"], answer["surface"]) == (2, "yesterday", "gym_turf")
    assert answer["sets"]


def test_a_red_flag_at_the_end_of_a_long_story_is_heard() -> None:
    assert parse_text("it was a long day. " * 100 + "and the knee is swollen")["body"] == ["RF06"]


def test_a_cut_emoji_in_any_field_is_an_error_and_no_fault() -> None:
    cut = chr(0xD83D)
    fields = ("load_unit", "distance_unit", "language", "question", "today")

    answers = [
        json.loads(answer)
        for answer in parse_lines([json.dumps({"text": "2010", field: cut}) for field in fields])
    ]

    assert ["error" in answer for answer in answers] == [True] * len(fields)
