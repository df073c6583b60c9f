"""What is asked behind the first session: when and where at once, the rest one a day.

`Athlete.onboarding` names the next of these questions once somebody is through the first ones.
Each is asked once, beside a session of the day; one that is left open is not asked again, since
a command changes what it would.  Only the days come again until they are told or passed over.
"""

from dataclasses import replace
from datetime import date

from bot.dialogue import registry
from bot.dialogue.changes import Filed
from bot.dialogue.closing import in_one
from bot.dialogue.setting import filed, in_rows
from bot.dialogue.turn import Rows, Say, Scene, Turn
from bot.dialogue.undo import apply
from bot.rules.log.records import Athlete
from bot.stories.onboarding.questions import AskLater
from bot.stories.onboarding.said import OnboardingStep, when_and_where
from bot.stories.onboarding.table import LATER, ORDER, is_asked
from bot.words.line import Line, Paragraphs
from bot.words.terms import terms_in, with_terms

ROWS_BESIDE = 2  # done, changed, something hurts: what cannot wait for an answer
_AT_ONCE = frozenset({OnboardingStep.DAYS, OnboardingStep.ZONE})
"""Without these nobody is reminded, and it is the first session that the next ones follow."""


def asked_behind(athlete: Athlete, today: date) -> AskLater | None:
    """Return what is asked right behind the first session; None for who was asked before."""
    first = replace(athlete, onboarding=OnboardingStep.DAYS.value)
    step = None if athlete.asked_later is not None else _next(first, today)
    return AskLater(step) if step in _AT_ONCE and step is not None else None


def waiting(scene: Scene) -> Turn | None:
    """Ask the question of the day beside its session; None: asked today, or none is left."""
    athlete = scene.athlete
    if athlete.asked_later == scene.today or scene.snapshot.dialogue.question is not None:
        return None
    step = _next(athlete, scene.today) if scene.private else None
    if step is None:
        return None
    asking = AskLater(step)
    return Turn(changes=(Filed(as_asked(athlete, asking, scene.today)),), asks=asking)


def as_asked(athlete: Athlete, asking: AskLater, today: date) -> Athlete:
    """Return the file with a question noted as asked; the days come again until they are told."""
    behind = ORDER[ORDER.index(asking.step) + 1 :]
    coming = asking.step if asking.step is OnboardingStep.DAYS else next(iter(behind), None)
    return replace(athlete, onboarding=None if coming is None else coming.value, asked_later=today)


def on_one_card(shown: Turn) -> Say | None:
    """Return the one card that a session is shown on; None where it is none, or asks itself."""
    says = tuple(one for one in in_one(shown.says) if not one.content.loop)
    is_one = len(says) == 1 and bool(says[0].buttons) and shown.asks is None
    return says[0] if is_one else None


def beneath(scene: Scene, said: Say) -> Say:
    """Return a question, or what it led to, on the card of the session of the day.

    A question leaves room for its answers: of the session's own buttons the foremost stay.  Where
    the session stands above already only its buttons come along.
    """
    at_once = replace(scene.athlete, slots=())  # as it was shown: before there were days
    first = replace(scene, snapshot=replace(scene.snapshot, athlete=at_once))
    session = on_one_card(registry.called(first, "today"))
    if session is None:
        return said
    asking = scene.snapshot.dialogue.question
    own = session.buttons
    if said.buttons and isinstance(asking, AskLater) and asking.ticks:
        own = said.buttons  # among days to tick "done" means the days
    elif said.buttons:
        own = (*own[:ROWS_BESIDE], *_in_pairs(said.buttons))
    stands = isinstance(asking, AskLater) and asking.typed
    known = scene.snapshot.dialogue.explained  # what the card explained, it explains still
    terms = [term for term in terms_in(session.content) if term in known]
    told = with_terms(session.content, terms)
    return replace(
        session,
        content=said.content if stands else Paragraphs(told, said.content),
        buttons=own,
        in_place=said.in_place,
    )


def _in_pairs(rows: Rows) -> Rows:
    """Return buttons that stood in a row each two by two."""
    alone = [row[0] for row in rows if len(row) == 1]
    return (*(row for row in rows if len(row) > 1), *in_rows(2, alone))


def answered(
    scene: Scene,
    step: OnboardingStep,
    after: Athlete,
    hour: AskLater | None = None,
) -> Turn:
    """File an answer; the days of the sessions lead to where they are.

    An `hour` that was told half with the days is asked about first.  What began on the card of
    the session goes on there, and leaves it with its own buttons.
    """
    asked = scene.snapshot.dialogue.question
    beside = isinstance(asked, AskLater) and asked.beside
    typed = isinstance(asked, AskLater) and asked.typed
    if step is OnboardingStep.DAYS:
        after = replace(after, onboarding=OnboardingStep.ZONE.value)
        if after.slots and hour is not None:
            asking = replace(hour, beside=beside, typed=typed)
            return Turn(changes=(Filed(replace(after, asked_later=scene.today)),), asks=asking)
    if step in {OnboardingStep.DAYS, OnboardingStep.HOUR}:
        coming = _next(after, scene.today) if after.slots else None
        if coming is OnboardingStep.ZONE:
            asking = AskLater(coming, beside=beside, typed=typed)
            return Turn(changes=(Filed(as_asked(after, asking, scene.today)),), asks=asking)
    is_when = after.slots and step in (*_AT_ONCE, OnboardingStep.HOUR)
    if not is_when and after in (scene.athlete, _past_days(scene.athlete)):
        turn = Turn((Say(Line("onboarding-left-open")),), (Filed(after),))
    else:
        line = when_and_where(after) if is_when else Line("onboarding-noted")
        turn = filed(scene, after, line)
    return _on_the_card(scene, turn) if beside else turn


def below(scene: Scene, asking: AskLater) -> tuple[Scene, AskLater]:
    """Return the open question as one that goes on below the card it stands on."""
    asking = replace(asking, typed=True)
    dialogue = replace(scene.snapshot.dialogue, question=asking)
    return replace(scene, snapshot=replace(scene.snapshot, dialogue=dialogue)), asking


def _on_the_card(scene: Scene, turn: Turn) -> Turn:
    (said,) = turn.says
    seen = replace(scene, snapshot=apply(scene.snapshot, turn.changes))
    session = beneath(seen, replace(said, buttons=()))
    return replace(turn, says=(replace(session, buttons=(*session.buttons, *said.buttons)),))


def _past_days(athlete: Athlete) -> Athlete:
    return replace(athlete, onboarding=OnboardingStep.ZONE.value)


def _next(athlete: Athlete, today: date) -> OnboardingStep | None:
    """Return the next question that concerns somebody and was told nowhere else."""
    if athlete.onboarding not in LATER:
        return None
    behind = ORDER[ORDER.index(OnboardingStep(athlete.onboarding)) :]
    return next((one for one in behind if is_asked(one, athlete, today)), None)
