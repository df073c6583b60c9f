"""Files that would do harm, or are none: each gets one clear line, soon, and changes nothing."""

import json
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO
from time import process_time

import pytest

from bot.archive.brought import MOST_BYTES, MOST_ROWS, Refused, Why
from bot.archive.foreign.reading import read
from bot.rules.log.done import Log
from bot.rules.log.records import Language
from tests.archive.test_other_programs import SPAIN, hevy
from tests.talk.person import Person
from tests.talk.pullers import ada, lucia

ROW = hevy().splitlines()[1] + "\n"
HEAD = hevy().splitlines()[0] + "\n"


def packed(
    *files: tuple[str | zipfile.ZipInfo, bytes | str], how: int = zipfile.ZIP_DEFLATED
) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", how) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return kept.getvalue()


def own(**fields: object) -> str:
    return json.dumps({"format": "sled-coach", "schema_version": 1} | fields)


def a_link() -> bytes:
    link = zipfile.ZipInfo("log.csv")
    link.external_attr = 0o120777 << 16
    return packed((link, "/etc/passwd"))


def locked() -> bytes:
    content = bytearray(packed(("log.csv", HEAD + ROW)))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


def lying() -> bytes:
    """Return an archive that says its file is small, where it is not."""
    content = bytearray(packed(("log.csv", b"0" * 30_000_000), how=zipfile.ZIP_DEFLATED))
    size = struct.pack("<L", 1_000)
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = size
    content[22:26] = size
    return bytes(content)


def nested() -> bytes:
    inner = packed(("log.csv", "0" * 1_000_000))
    return packed(("log.zip", inner))


HOSTILE: dict[str, tuple[Callable[[], bytes | str], Why]] = {
    "empty": (lambda: b"", Why.EMPTY),
    "blank": (lambda: " \n\n", Why.EMPTY),
    "only a mark": (lambda: b"\xef\xbb\xbf", Why.EMPTY),
    "a pdf": (lambda: b"%PDF-1.7 " + b"1" * 1000, Why.NO_TEXT),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), Why.NO_TEXT),
    "a page": (
        lambda: "<!doctype html><table><tr><td>Date,Exercise</td></tr></table>",
        Why.NO_TABLE,
    ),
    "prose": (lambda: "I pulled a sled on Monday", Why.NO_TABLE),
    "nothing but NUL": (lambda: bytes(100_000), Why.NO_TEXT),
    "a NUL in a cell": (lambda: hevy(exercise_notes="a\0b"), Why.NO_TEXT),
    "half of UTF-16": (lambda: hevy().encode("utf-16")[:-1], Why.NO_TEXT),
    "too many bytes": (lambda: b"a" * (MOST_BYTES + 1), Why.TOO_LARGE),
    "a million rows": (lambda: HEAD + "x,y\n" * 1_000_000, Why.TOO_MANY_ROWS),
    "rows of a log": (lambda: HEAD + ROW * (MOST_ROWS + 1), Why.TOO_MANY_ROWS),
    "a hundred thousand columns": (lambda: "a," * 100_000 + "\n", Why.TOO_WIDE),
    "a cell of megabytes": (lambda: HEAD + '"' + "a" * 4_900_000, Why.TOO_LONG_CELL),
    "a header of megabytes": (lambda: "a" * 4_900_000 + ",b\n1,2\n", Why.TOO_LONG_CELL),
    "an open quote": (lambda: HEAD + '"' + "a,b\n" * 40_000, Why.TOO_LONG_CELL),
    "a header twice": (
        lambda: HEAD.strip() + ",weight_kg\n" + ROW.strip() + ',"999"\n',
        Why.TWICE,
    ),
    "of no known program": (lambda: "when,what\n2025-05-03,sled\n", Why.UNKNOWN_TABLE),
    "a formula for a header": (lambda: "=cmd|'/c calc'!A1,b\n1,2\n", Why.UNKNOWN_TABLE),
    "a bomb": (lambda: packed(("log.csv", b"0" * 30_000_000)), Why.PACKED),
    "a bomb below the bound": (lambda: packed(("log.csv", b"0" * 20_000_000)), Why.PACKED),
    "a bomb that lies": (lying, Why.BROKEN),
    "an archive in an archive": (nested, Why.PACKED),
    "a thousand files": (lambda: packed(*((f"{n}.csv", "a,b") for n in range(1000))), Why.PACKED),
    "a way out": (lambda: packed(("../../home/log.csv", HEAD)), Why.NAMED),
    "a way to the root": (lambda: packed(("/etc/log.csv", HEAD)), Why.NAMED),
    "a way out on Windows": (lambda: packed(("..\\..\\log.csv", HEAD)), Why.NAMED),
    "a drive": (lambda: packed(("C:/log.csv", HEAD)), Why.NAMED),
    "a link": (a_link, Why.NAMED),
    "a password": (locked, Why.LOCKED),
    "half an archive": (lambda: packed(("log.csv", HEAD * 50))[:60], Why.BROKEN),
    "an archive without a table": (lambda: packed(("run.mp4", b"\0" * 10)), Why.NO_TABLE),
    "an empty archive": (packed, Why.NO_TABLE),
    "deep JSON": (lambda: "[" * 200_000, Why.NOT_OURS),
    "deep JSON in our own": (lambda: own()[:-1] + ', "more": ' + "[" * 200_000, Why.BROKEN),
    "half a document": (lambda: own()[:-5], Why.BROKEN),
    "NaN": (lambda: '{"format": NaN}', Why.BROKEN),
    "half of a pair": (lambda: own()[:-1] + ', "note": "\\ud83d"}', Why.BROKEN),
    "another document": (lambda: '{"format": "gpx", "schema_version": 1}', Why.NOT_OURS),
    "a list": (lambda: "[1, 2]", Why.NOT_OURS),
    "a document from the future": (lambda: own(schema_version=99), Why.NEWER),
    "a version beyond numbers": (lambda: own(schema_version=10**400), Why.NEWER),
    "too many sessions": (
        lambda: own(sessions=[{**SESSION, "id": str(n)} for n in range(5001)]),
        Why.TOO_MANY_SESSIONS,
    ),
}
SESSION = {"id": "a", "day": "2025-05-03", "logged_at": "2025-05-03T18:00:00Z", "pulls": []}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_gets_one_clear_line_quickly(name: str) -> None:
    made, why = HOSTILE[name]
    content = made()
    raw = content.encode() if isinstance(content, str) else content

    before = process_time()
    found = read(raw, SPAIN)

    assert found == Refused(why)
    assert process_time() - before < 3


@pytest.mark.parametrize(
    "name", ["a bomb below the bound", "a bomb that lies", "a cell of megabytes"]
)
def test_it_takes_no_more_memory_than_a_log_would(name: str) -> None:
    content = HOSTILE[name][0]()
    raw = content.encode() if isinstance(content, str) else content

    tracemalloc.start()
    read(raw, SPAIN)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 60_000_000


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("language", Language)
def test_each_reason_is_told_and_changes_nothing(why: Why, language: Language) -> None:
    person = ada() if language is Language.ENGLISH else lucia()
    before = person.snapshot

    said = person.meets(Refused(why))

    assert len(said.splitlines()) == 1
    assert (person.log, person.athlete) == (before.log, before.athlete)
    assert person.waiting is None


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"day": "0000-01-01"}, "whole"),
        ({"day": "99999-01-01"}, "whole"),
        ({"day": "2026-03-03", "logged_at": "2026-03-03T10:00:00Z"}, "ahead"),
        ({"day": "1980-03-03"}, "before birth"),
        ({"logged_at": "2025-05-03T18:00:00"}, "day"),
        ({"logged_at": "2025-04-03T18:00:00Z"}, "day"),
        ({"logged_at": "9999-12-31T23:59:59-14:00"}, "day"),
        ({"pulls": [{"pulls": 10**30}]}, "pulls"),
        ({"pulls": [{"pulls": 101}]}, "pulls"),
        ({"pulls": [{"pulls": 1}] * 500}, "pulls"),
        ({"pulls": [{"pulls": 1, "added_kg": 1e300}]}, "load"),
        ({"pulls": [{"pulls": 1, "added_kg": -1}]}, "load"),
        ({"pulls": [{"pulls": 1, "metres": 99999}]}, "distance"),
        ({"pulls": [{"pulls": 1, "work_s": 99999}]}, "seconds"),
        ({"pain_during": 11}, "pain"),
        ({"soreness": -1}, "pain"),
        ({"rpe": 10.5}, "effort"),
        ({"minutes": 10**6}, "effort"),
        ({"note": {"a": 1}}, "whole"),
        ({"surface": "moon"}, "whole"),
        ({"id": 7}, "whole"),
    ],
)
def test_a_value_that_cannot_be_leaves_its_session_out(
    change: dict[str, object], wrong: str
) -> None:
    found = read(own(sessions=[SESSION | change, {**SESSION, "id": "b"}]).encode(), SPAIN)

    assert not isinstance(found, Refused)
    assert [one.id for one in found.entries] == ["b"]
    assert [(one.line, one.wrong.value) for one in found.wrong] == [(1, wrong)]


@pytest.mark.parametrize("note", ["\\u0000\\u0007bell", "x" * 100_000, "=1+1", "\\u202egnp"])
def test_a_note_is_made_sound(note: str) -> None:
    content = own(sessions=[{**SESSION, "note": "NOTE"}]).replace("NOTE", note)

    found = read(content.encode(), SPAIN)

    assert not isinstance(found, Refused)
    if found.entries:
        kept = found.entries[0].note or ""
        assert len(kept.encode()) <= 400
        assert "\0" not in kept
    else:
        assert found.unread == 1


@pytest.mark.parametrize(
    "plan",
    [
        {"position": "L99"},
        {"position": "L2a", "forward": "somersault"},
        {"position": "L2a", "sets": 10**6},
        {"position": "L2a", "reasons": ["x" * 1000]},
    ],
)
def test_a_plan_that_was_never_made_is_left_out(plan: dict[str, object]) -> None:
    whole = {"mode": "conditioning", "decision": "progress", "sets": 3} | plan
    found = read(own(sessions=[{**SESSION, "plan": whole}]).encode(), SPAIN)

    assert not isinstance(found, Refused)
    assert found.entries[0].plan is None


def test_what_a_message_never_told_is_left_out() -> None:
    told = {"day": "2025-05-03", "pulls": [{"pulls": 10**9}]}
    found = read(own(sessions=[{**SESSION, "told": told}]).encode(), SPAIN)

    assert not isinstance(found, Refused)
    assert found.entries[0].told is None


def test_whatever_it_holds_no_file_of_a_stranger_is_looked_into() -> None:
    person = Person()

    said = person.sends(HEAD + ROW)

    assert "unopened" in said
    assert person.log == Log()
