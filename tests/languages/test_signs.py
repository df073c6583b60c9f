"""Each row of the screening table is heard in all the ways people have of saying its signs.

`<code>/signs.txt` has a line a way: the rows it may be asked about as, `-` for none, and a
sentence with its choices, `(mein|das) knie (ist|war) dick`.
"""

from collections.abc import Iterator
from itertools import product
from random import Random
from re import split

import pytest

from bot.reading.body.talk import body_talk
from bot.reading.glossary.glossaries import languages
from bot.reading.glossary.translating import in_english
from bot.rules.log.records import Language
from tests.languages.measured import HERE
from tests.thorough import tries

READ = sorted(languages())
HEARD, ALARMED = 0.97, 0.06  # of sentences with a sign at least, of the others at most
SENTENCES = tries(4, 60)  # of each line


def sentences(language: Language) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield some sentences of each way, as many of each, with the rows that are right."""
    for line in (HERE / language.value / "signs.txt").read_text(encoding="utf-8").splitlines():
        rows, _, choices = line.partition(": ")
        wanted = frozenset(rows.split()) - {"-"}
        parts = [part.split("|") for part in split(r"[()]", choices)]
        said = [" ".join("".join(one).split()) for one in product(*parts)]
        for sentence in Random(line).sample(said, min(SENTENCES, len(said))):
            yield sentence, wanted


def heard(sentence: str, language: Language) -> set[str]:
    return set(body_talk(in_english(sentence, language), language).rows)


@pytest.mark.parametrize("language", READ)
def test_signs_are_heard_in_every_way_of_saying_them(language: Language) -> None:
    said = [(one, rows) for one, rows in sentences(language) if rows]
    missed = [one for one, rows in said if not rows & heard(one, language)]

    assert len(missed) <= (1 - HEARD) * len(said), missed


@pytest.mark.parametrize("language", READ)
def test_what_is_denied_of_others_or_of_things_is_no_sign(language: Language) -> None:
    said = [one for one, rows in sentences(language) if not rows]
    alarms = [one for one in said if heard(one, language)]

    assert len(alarms) <= ALARMED * len(said), alarms
