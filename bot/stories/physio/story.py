"""One page of facts for whoever looks after somebody's joint: shown to the person alone."""

from dataclasses import replace

from bot.dialogue.buttons import stale
from bot.dialogue.question import Asking
from bot.dialogue.story import Story
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments
from bot.reading.measured.spans import only_weeks_in, weeks_in
from bot.rules.sheet import SPANS, sheet_of
from bot.stories.physio.said import SheetOf
from bot.stories.session.because import empty_kg
from bot.words.labels import Tick
from bot.words.line import Line

NAME = "physio"
SHORTEST = min(SPANS)
MOST_OWN_WORDS = 200  # letters: a line or two on the page


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Show the sheet of the weeks that are named; other words are put on it as they are."""
    weeks = only_weeks_in(argument, SPANS)
    own = " ".join(argument.split()) if weeks is None else ""
    if len(own) > MOST_OWN_WORDS:
        return Turn((Say(Line("physio-too-long", most=MOST_OWN_WORDS)),), keeps=True)
    return Turn((_sheet(scene, weeks or SHORTEST, own or None),), keeps=True)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons."""
    weeks = {str(one): one for one in SPANS}
    match verb, args:
        case "show", ():
            return Turn((_sheet(scene, SHORTEST),), keeps=True)
        case "turn", (span,) if span in weeks:
            say = replace(_sheet(scene, weeks[span]), in_place=True)
            return Turn((say,), keeps=True)
        case _:
            return stale(Line("common-unknown-button"))


def _sheet(scene: Scene, weeks: int, own_words: str | None = None) -> Say:
    sheet = sheet_of(scene.athlete, scene.log, scene.today, weeks, own_words)
    content = SheetOf(sheet, empty_kg(scene.athlete, sheet.planned or scene.today))
    spans = tuple(
        Button(
            Does(NAME, "turn", (str(one),)),
            Tick(Line("review-weeks", weeks=one), one == weeks),
        )
        for one in SPANS
    )
    return Say(content, (spans,))


def _wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    return Turn((_sheet(scene, weeks_in(said, SPANS) or SHORTEST),), keeps=True)


STORY: Story[Asking] = Story(
    NAME,
    ("physio",),
    called,
    pressed,
    intents={"physio": _wished},
)
