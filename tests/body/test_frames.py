"""Signs of each row as people tell them, in the ways a sentence is put around one.

`signs.en.txt` and `signs.es.txt` have a row and its signs a line, one of each bracket of
`RF04|[my knee|it] [gives way|buckles]`.  Every sign is told in another frame.
"""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from bot.reading.body.talk import body_talk
from bot.rules.log.records import Language
from tests.cases import each
from tests.thorough import tries

HERE = Path(__file__).parent
RIGHT = 0.97  # at least: the rest is told as another row's, "it's numb and weak"
IN_VAIN = 0.05  # at most
LASTING = {"RF11", "RF15", "RF16", "RF21", "RF22"}  # asked about however they are told
TOLD = {
    "en": (
        "{}",
        "since yesterday {}",
        "{} since this morning",
        "should i worry, {}",
        "every time i pull {}",
        "4x20m with 40kg, {}",
        "{} what do i do",
        "is it normal that {}",
        "so yesterday at work {}",
    ),
    "es": (
        "{}",
        "desde ayer {}",
        "{} desde esta mañana",
        "me preocupa, {}",
        "cada vez que tiro {}",
        "4x20m con 40kg, {}",
        "{} qué hago",
        "es normal que {}",
        "ayer en el trabajo {}",
    ),
}
ONLY_SUPPOSED = {
    "en": ("what if {}", "how do i know if {}", "should i stop if {}"),
    "es": ("y si {}", "cómo sé si {}", "debo parar si {}"),
}


def signs(language: str) -> Iterator[tuple[str, str]]:
    """Yield each sign with its row."""
    for line in (HERE / f"signs.{language}.txt").read_text(encoding="utf-8").splitlines():
        row, told = line.split("|", 1)
        brackets = (one.split("|") for one in re.findall(r"\[([^\]]*)\]", told))
        yield from ((row, " ".join(filter(None, parts)).lower()) for parts in product(*brackets))


@each("language", TOLD)
def test_a_sign_is_heard_as_its_row_however_the_sentence_goes(language: str) -> None:
    frames = TOLD[language]
    lines = [
        (row, frames[(turn + more) % (1 if row == "RF21" else len(frames))].format(sign))
        for turn, (row, sign) in enumerate(signs(language))
        for more in range(tries(1, len(frames)))
    ]

    missed = [one for one in lines if one[0] not in body_talk(one[1], Language(language)).rows]

    assert len(lines) > 600
    assert len(missed) <= (1 - RIGHT) * len(lines), missed


@each("language", ONLY_SUPPOSED)
def test_a_sign_that_is_only_supposed_raises_nothing(language: str) -> None:
    frames = ONLY_SUPPOSED[language]
    lines = [
        frames[turn % len(frames)].format(sign)
        for turn, (row, sign) in enumerate(signs(language))
        if row not in LASTING
    ]

    raised = [line for line in lines if body_talk(line, Language(language)).rows]

    assert len(raised) <= IN_VAIN * len(lines), raised
