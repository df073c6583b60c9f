"""How a movement is done, drawn: the one of the day, the one named, and all there are."""

from bot.dialogue.setting import in_rows
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Rows, Say, Scene, Turn
from bot.enclosed.clip import MOVEMENTS, Movement
from bot.reading.movements import movement_in
from bot.rules.forward.exercises import Exercise
from bot.rules.outlook import outlook
from bot.rules.prescription import Session
from bot.stories.session.movements import backward, forward, usual
from bot.stories.session.refusing import refused
from bot.stories.session.said import Moving
from bot.words.line import Line
from bot.words.lines import OneEach

NAME = "library"
NAMES = OneEach("library-movement", MOVEMENTS)
A_PAGE = 8  # movements, two a row: with the way on a phone's worth


def shown_how(scene: Scene, said: str) -> Turn:
    """Show the movement that is named, else the one of the coming session."""
    refusal = refused(said)
    if refusal is not None:
        return refusal
    coming = _coming(scene)
    return Turn((_shown(movement_in(said) or coming[0], coming),))


def shown(scene: Scene, movement: Movement) -> Turn:
    """Show a movement that was chosen."""
    return Turn((_shown(movement, _coming(scene)),))


def exercise_in(question: str) -> Rows:
    """Return the way to how an exercise looks that a question names; none where it names none.

    A sled or a band is named in passing; a step-down is what is asked about.
    """
    named = movement_in(question)
    return ((_button(named),),) if isinstance(named, Exercise) else ()


def all_of_them(page: int) -> Say:
    """Return the movements there are, a page of them; past the last it is the first again."""
    pages = -(-len(MOVEMENTS) // A_PAGE)
    first = page % pages * A_PAGE
    rows = in_rows(2, [_button(one) for one in MOVEMENTS[first : first + A_PAGE]])
    on = Button(Does(NAME, "moves", (str((page + 1) % pages),)), Line("library-button-more-moves"))
    return Say(Line("library-movements"), (*rows, (on,)), in_place=page > 0)


def _coming(scene: Scene) -> tuple[Movement, ...]:
    """Return the movements of the next session, what is pulled first."""
    ahead = outlook(scene.past)
    session = ahead.verdict.prescription
    if not isinstance(session, Session):
        return (usual(scene, scene.today),)
    half = forward(session)
    way = backward(session, ahead.verdict.situation.equipment)
    return (way,) if half is None else (way, half)


def _shown(movement: Movement, coming: tuple[Movement, ...]) -> Say:
    others = tuple(_button(one) for one in coming if one is not movement)
    ways = (
        Button(Does(NAME, "moves", ("0",)), Line("library-button-moves")),
        Button(Does(NAME, "videos"), Line("library-button-videos")),
    )
    rows: Rows = (others, ways) if others else (ways,)
    return Say(Moving(movement), rows)


def _button(movement: Movement) -> Button:
    return Button(Does(NAME, "move", (movement.value,)), Line(NAMES[movement]))
