"""What is wrong with the texts of the answers, in sentences for whoever writes them.

`make answers` prints them, `make test` fails while there are any.
"""

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.rules.pain.zones import ADULT_LIMITS
from bot.stories.library.answers import amounts
from bot.stories.library.layout import PLACE
from bot.stories.library.shelf import ANSWERS, Answer, read_answer, sources, themes
from bot.words.commands import COMMANDS
from bot.words.rule_numbers import NUMBERS

LONGEST, LONGEST_TITLE = 600, 24  # letters; a phone's screen, and a button there
FEWEST_QUESTIONS, MOST_QUESTIONS = 4, 70
FEWEST_NEAR, MOST_NEAR = 2, 3
ARTICLE = frozenset(f"S{row:02}" for row in range(1, 53))

NEVER: Mapping[str, Mapping[str, str]] = tomllib.loads(
    (Path(__file__).parent / "never.toml").read_text(encoding="utf-8")
)


def any_of(kind: str, beside: str = "") -> re.Pattern[str]:
    """Return what finds any of the words of a kind, in whichever language."""
    words = " | ".join(said[kind] for said in NEVER.values())
    return re.compile(rf"\b(?:{words})\b{beside}", re.IGNORECASE | re.VERBOSE)


PROMISED = any_of("promised", r" | \brisk\ \d | \d\ ?%\ (?:risk|riesgo)")
TOLD_IN_ANSWERS_ALONE = any_of("in_answers_alone")
QUOTED = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“")


def faults(home: Path = ANSWERS) -> Iterator[str]:
    """Yield what is wrong, each with the file it is in."""
    shelves: dict[str, dict[str, Answer]] = {}
    for folder in sorted(path for path in home.iterdir() if path.is_dir()):
        shelves[folder.name] = {}
        for file in sorted(folder.glob("*.md")):
            try:
                answer = read_answer(file)
            except ValueError as wrong:
                yield f"{folder.name}/{file.name}: {wrong}"
                continue
            shelves[folder.name][file.stem] = answer
            yield from (
                f"{folder.name}/{file.name}: {one}" for one in wrong_with(answer, file.stem)
            )
    yield from _missing(shelves)
    for language, answers in shelves.items():
        yield from (f"{language}: {one}" for one in _together(answers))


def wrong_with(answer: Answer, stem: str) -> Iterator[str]:
    """Yield what is wrong with one answer by itself."""
    if answer.id != stem or not re.fullmatch("[a-z]+(?:-[a-z]+)*", stem):
        yield f"id and file must have one name, lower case with hyphens, got {answer.id}"
    if not FEWEST_QUESTIONS <= len(answer.questions) <= MOST_QUESTIONS:
        yield f"{len(answer.questions)} questions, {FEWEST_QUESTIONS} to {MOST_QUESTIONS} wanted"
    if not FEWEST_NEAR <= len(answer.see) <= MOST_NEAR or answer.id in answer.see:
        yield f"see must name {FEWEST_NEAR} or {MOST_NEAR} others"
    dead = [row for row in answer.sources if row not in ARTICLE and row not in sources()]
    if dead:
        yield f"no such source: {', '.join(dead)}"
    if len(answer.title) > LONGEST_TITLE:
        yield f"the title has {len(answer.title)} letters, {LONGEST_TITLE} fit a button"
    if not answer.body or len(answer.body) > LONGEST:
        yield f"the text has {len(answer.body)} letters, {LONGEST} fit a phone"
    if "\n\n" in answer.body:
        yield "the text must be one paragraph"
    yield from _unknown_places(answer.body)
    plain = QUOTED.sub("", PLACE.sub("", f"{answer.title}\n{answer.body}"))
    yield from (f"never say “{found[0]}”" for found in PROMISED.finditer(plain))


def _unknown_places(body: str) -> Iterator[str]:
    for place in PLACE.finditer(body):
        known = {*NUMBERS, *amounts(ADULT_LIMITS)} if place["is_amount"] else {*map(str, COMMANDS)}
        if place["name"] not in known:
            yield f"{place[0]} is no command and no amount"
    if re.search("[{}<>]", PLACE.sub("", body)):
        yield "braces stand around a command or an amount alone, and there are no other marks"


def _missing(shelves: Mapping[str, Mapping[str, Answer]]) -> Iterator[str]:
    known = {one for answers in shelves.values() for one in answers}
    for language, answers in shelves.items():
        yield from (f"{language}/{one}.md is missing" for one in sorted(known - answers.keys()))
    shelved = Counter(one for ids in themes().values() for one in ids)
    yield from (f"themes.toml: {one} stands on no shelf" for one in sorted(known - shelved.keys()))
    yield from (f"themes.toml: there is no {one}" for one in sorted(shelved.keys() - known))
    yield from (f"themes.toml: {one} stands twice" for one in shelved if shelved[one] > 1)


def _together(answers: Mapping[str, Answer]) -> Iterator[str]:
    for one in answers.values():
        yield from (
            f"{one.id} sees {near}, which there is not" for near in one.see if near not in answers
        )
    asked = Counter(q.lower() for one in answers.values() for q in one.questions)
    yield from (
        f"“{question}” is asked of two answers" for question in asked if asked[question] > 1
    )
    titles = Counter(one.title for one in answers.values())
    yield from (f"“{title}” is two titles" for title in titles if titles[title] > 1)


if __name__ == "__main__":
    found = list(faults(*map(Path, sys.argv[1:2])))
    print("\n".join(found) or "All answers are sound.")
    raise SystemExit(bool(found))
