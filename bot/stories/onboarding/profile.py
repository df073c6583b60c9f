"""Everything that was told of oneself, shown and told anew: `/profile`.

A change says first what it makes of the next session, and is kept on a yes.  A year of birth
that makes somebody younger acts at once; a minor's is not made older here.  What was derived
follows: the pain flags, and where the programme begins as long as nothing was trained on it.
"""

import json
from dataclasses import replace

from bot.dialogue.aside import answer_of
from bot.dialogue.buttons import said_surely, stale, undo
from bot.dialogue.changes import Filed
from bot.dialogue.registry import playing
from bot.dialogue.setting import in_rows
from bot.dialogue.story import Interrupts
from bot.dialogue.tokens import Answers, Does
from bot.dialogue.turn import Button, Reply, Say, Scene, Tapped, Turn, Typed
from bot.reading.ages import tells_anothers_age
from bot.reading.body.talk import body_talk
from bot.reading.intents.wishes import Arguments
from bot.reading.starting.answers import Kind
from bot.reading.starting.fields import fields_named
from bot.reading.starting.lines import Question, Value
from bot.rules.log.records import Athlete, Persona, Place, Region, Side
from bot.rules.pain.elsewhere import places_of, sided, sides_of, unsided, watching
from bot.rules.safety import ages
from bot.rules.safety.birthdays import age_on
from bot.rules.safety.red_flags import EVERY_FLAG, Action
from bot.rules.safety.screening import start_of
from bot.stories.onboarding import young
from bot.stories.onboarding.choices import CHOICES
from bot.stories.onboarding.filing import WORST_PAIN, Noted, with_sides_told
from bot.stories.onboarding.hearing import answer_at
from bot.stories.onboarding.onwards import begun, misheard, with_athlete
from bot.stories.onboarding.questions import AskAnew, AskKeep
from bot.stories.onboarding.said import GOALS, OnboardingStep
from bot.stories.onboarding.table import STEPS, TABLE, noted
from bot.stories.screening.flags import raised, with_flags
from bot.stories.session.because import ahead_of, following
from bot.stories.session.said import LOOK
from bot.words.line import Card, Content, Joined, Line, LoadOf, Strong
from bot.words.lines import OneEach

FIELDS = (
    OnboardingStep.YEAR,
    OnboardingStep.BODY_MASS,
    OnboardingStep.REGION,
    OnboardingStep.BASELINE,
    OnboardingStep.WALKING,
    OnboardingStep.RESTING,
    OnboardingStep.RETURNING,
    OnboardingStep.PERSONA,
    OnboardingStep.TRAINS,
    OnboardingStep.EXPERIENCE,
    OnboardingStep.GOAL,
)
"""What can be told anew; days, place and kit have commands of their own."""

OF_THE_JOINT = (
    OnboardingStep.SIDE,
    OnboardingStep.BASELINE,
    OnboardingStep.WALKING,
    OnboardingStep.RESTING,
)
"""What is asked of a joint that was not watched before, one after the other."""
_PAINS = frozenset(OF_THE_JOINT) - {OnboardingStep.SIDE}

JOINTS = OneEach("onboarding-profile-joint", Region)
SIDES = OneEach("onboarding-profile-side", Side)
KNEE = OneEach("onboarding-profile-knee", (*Side, "none"))
ANKLE = OneEach("onboarding-profile-ankle", (*Side, "none"))
BUTTONS = OneEach("onboarding-profile-button", FIELDS)
_CARDS = {
    "kit": Does("talk", "wish", ("kit",)),
    "schedule": Does("schedule", "show"),
    "matches": Does("matches", "show"),
    "settings": Does("talk", "wish", ("settings",)),
}
"""What was told and stands on a card of its own."""
CARDS = OneEach("onboarding-profile-card", tuple(_CARDS))


# --- shown ---------------------------------------------------------------------------------


def shown(scene: Scene) -> Turn:
    """Show everything that was told, with a button for each."""
    told = dict.fromkeys(told_of(scene, one) for one in FIELDS)  # three pains share a line
    fields = [one for one in FIELDS if told_of(scene, one) is not None]
    buttons = (
        Button(Does("onboarding", "anew", (one.value,)), Line(BUTTONS[one])) for one in fields
    )
    elsewhere = (Button(press, Line(CARDS[one])) for one, press in _CARDS.items())
    card = Card(Strong(Line("onboarding-profile")), *told, Line("onboarding-profile-elsewhere"))
    return Turn((Say(card, (*in_rows(2, buttons), *in_rows(2, elsewhere))),))


def told_of(scene: Scene, step: OnboardingStep) -> Content | None:
    """Return what is on file of a field; None where it is of a joint and none is watched."""
    athlete = scene.athlete
    joint = athlete.joint
    match step:
        case OnboardingStep.YEAR:
            year = athlete.birth_year
            age = None if year is None else age_on(year, scene.today)
            return Line("onboarding-profile-year", year=_figure(year), age=_figure(age))
        case OnboardingStep.BODY_MASS:
            kg = athlete.body_mass_kg
            return Line("onboarding-profile-mass", mass="-" if kg is None else LoadOf(kg))
        case OnboardingStep.REGION:
            watched = Line(JOINTS[joint.region])
            if joint.apart:
                sides = sides_of(joint)
                joints = (_apart(one, sides.get(one)) for one in places_of(joint.region))
                return Joined(Line("onboarding-profile-joints"), Joined(*joints, by=", "), by=" ")
            if joint.side is None or joint.region is Region.NONE:
                return watched
            return Joined(watched, Line(SIDES[joint.side]), by=", ")
        case _ if step in _PAINS and joint.region is Region.NONE:
            return None
        case _ if step in _PAINS:
            pains = (joint.baseline, joint.walking_pain, joint.resting_pain)
            usual, walking, resting = map(_figure, pains)
            return Line("onboarding-profile-pain", usual=usual, walking=walking, resting=resting)
        case OnboardingStep.RETURNING:
            return Line("onboarding-profile-returning", returning=athlete.returning)
        case OnboardingStep.PERSONA:
            return Line("onboarding-profile-plays", plays=athlete.persona is Persona.PLAYER)
        case OnboardingStep.TRAINS:
            return Line("onboarding-profile-trains", count=athlete.trains_per_week)
        case OnboardingStep.EXPERIENCE:
            return Line("onboarding-profile-experience", months=athlete.sled_months)
        case _:
            return Line("onboarding-no-goal" if athlete.goal is None else GOALS[athlete.goal])


def _apart(place: Place, side: Side | None) -> Line:
    """Return one joint of those whose sides were told apart; None: no side was told of it."""
    told = side or "none"
    return Line(KNEE[told] if place is Place.KNEE else ANKLE[told])


def _figure(value: int | None) -> str:
    return "-" if value is None else str(value)


# --- told anew -----------------------------------------------------------------------------


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Answer `/profile`: show it, or set what is typed behind it."""
    if not argument.strip():
        return shown(scene)
    talk = body_talk(argument, scene.athlete.language)
    # a joint that is only named is what is set here, and so is what a field asks of a body
    is_told = not talk.rows or talk.is_guess or _answers_of_a_body(scene, argument)
    heard = None if is_told else playing(Interrupts).heard(scene, argument)
    return heard or in_words(scene, argument) or replace(shown(scene), misread=True)


def _answers_of_a_body(scene: Scene, text: str) -> bool:
    """Say whether a line is all the answer to a question that is about a body itself."""
    named = fields_named(text, scene.athlete.language)
    asked = (Question.INJURY, Question.PAIN_WALKING, Question.PAIN_RESTING)
    return any(one in named and answer_of(scene, one, text).kind is Kind.VALUE for one in asked)


def wished(scene: Scene, arguments: Arguments, said: str) -> Turn:
    """Answer a plain sentence about oneself: "I don't play any more"."""
    return in_words(scene, said) or shown(scene)


def in_words(scene: Scene, text: str) -> Turn | None:
    """Return what a sentence about oneself leads to; None where it names nothing of them.

    One that names a field and tells no value of it is asked for that.
    """
    named = [STEPS[one] for one in fields_named(text, scene.athlete.language)]
    if tells_anothers_age(text, scene.athlete.language):
        named = [one for one in named if one is not OnboardingStep.YEAR]
    for step in named:
        answer = answer_of(scene, TABLE[step].reads, text)
        if answer.kind is Kind.VALUE and answer.value is not None:
            return _wondered(scene, step, answer.value)
    likeliest = [one for one in named if one is not OnboardingStep.GOAL] or named
    return Turn(asks=AskAnew(likeliest[0])) if likeliest else None


def pressed(scene: Scene, field: str) -> Turn:
    """Ask for a field anew; one nobody knows is a button of another version."""
    steps = {one.value: one for one in FIELDS}
    if field not in steps:
        return stale(Line("common-unknown-button"))
    return Turn(asks=AskAnew(steps[field]))


def answered(scene: Scene, asking: AskAnew, reply: Reply) -> Turn:
    """Take an answer: what it changes is asked before it is kept."""
    if isinstance(reply, Tapped) and reply.value == "skip":
        return Turn((Say(Line("onboarding-profile-left")),))
    value = _read(scene, asking, reply)
    if value is None:
        return misheard(asking.step)
    if asking.chained:
        return _chained(scene, asking.step, value)
    return _wondered(scene, asking.step, value)


def _read(scene: Scene, asking: AskAnew, reply: Reply) -> Value:
    """Return the value of a reply, as a typed one is read; None: it has none."""
    if isinstance(reply, Typed):
        answer = answer_at(scene, asking.step, reply.text)
        return with_sides_told(answer.value, asking.ticks) if answer.kind is Kind.VALUE else None
    return with_sides_told(_tapped(asking.step, reply.value), asking.ticks)


def _tapped(step: OnboardingStep, token: str) -> Value:
    """Return what a button of a field stands for; of those with figures, the figure."""
    choice = CHOICES.get(step)
    if choice is not None:
        return next((value for one, value in choice.items() if one == token), None)
    return int(token) if token in map(str, range(WORST_PAIN + 1)) else None


# --- what it changes -----------------------------------------------------------------------


def _wondered(scene: Scene, step: OnboardingStep, value: Value) -> Turn:
    """Ask whether a change is to be kept; one that makes somebody younger acts at once."""
    if step is OnboardingStep.YEAR and isinstance(value, int):
        if age_on(value, scene.today) < ages.ADULT_FROM:
            return young.told_year(scene, value)
        if age_on(scene.athlete.birth_year, scene.today) < ages.ADULT_FROM:
            return Turn((Say(Line("onboarding-profile-minor")),))
    if step is OnboardingStep.RETURNING and value == "not_cleared":
        return raised(scene, ("RF10",))
    if step in _PAINS and scene.athlete.joint.region is Region.NONE:
        none = Say(Line("onboarding-profile-no-joint"))
        return Turn((none,), asks=AskAnew(OnboardingStep.REGION))
    which = noted(scene.athlete, step, value) if step is OnboardingStep.REGION else None
    if isinstance(which, tuple):
        return Turn(asks=AskAnew(step, which))
    after = changed(scene, step, value)
    if after is None:
        return misheard(step)
    if step is OnboardingStep.REGION and after.joint == scene.athlete.joint:
        return Turn(asks=AskAnew(step))  # "the other knee": that one is watched, so which?
    return Turn(asks=AskKeep(step, (json.dumps(value),)))


def changed(scene: Scene, step: OnboardingStep, value: Value) -> Athlete | None:
    """Return the file with a field told anew, and what follows from it."""
    athlete = scene.athlete
    if step is OnboardingStep.YEAR and isinstance(value, int):
        after: Noted = replace(athlete, birth_year=value)
    elif step is OnboardingStep.RETURNING:
        after = replace(athlete, returning=value == "cleared")
    else:
        after = noted(athlete, step, value)
    if not isinstance(after, Athlete):
        return None
    if step is OnboardingStep.REGION and after.joint.region is not athlete.joint.region:
        watched = after.joint.region is not Region.NONE
        if scene.log.checks:  # the mornings on file belong to the joint they were told of
            joint = watching(athlete.joint, after.joint.region, scene.today)
            after = replace(after, joint=sided(joint, sides_of(after.joint)))
        after = replace(after, joint=replace(after.joint, is_unsure=watched))
    return _begun(scene, after)


def _begun(scene: Scene, athlete: Athlete) -> Athlete:
    """Return the file with its start as it would be now, as long as nothing was trained on it."""
    since = athlete.started
    if since is None or any(entry.day >= since for entry in scene.log.entries):
        return athlete
    return replace(athlete, start=begun(athlete, scene))


def asked_to_keep(scene: Scene, asking: AskKeep) -> Say:
    """Say what a change makes of the next session, and ask whether to keep it."""
    after = changed(scene, asking.step, _kept(asking))
    seen = with_athlete(scene, after or scene.athlete)
    was, now = ahead_of(scene), ahead_of(seen)
    is_same = (was.verdict.prescription, was.planned) == (now.verdict.prescription, now.planned)
    then: Content = Line("onboarding-profile-same") if is_same else following(now)
    yes = Button(Answers("yes"), Line("onboarding-profile-keep"), primary=True)
    no = Button(Answers("no"), Line("onboarding-profile-leave"))
    return Say(Card(told_of(seen, asking.step), then), ((yes, no),))


def kept_or_left(scene: Scene, asking: AskKeep, reply: Reply) -> Turn:
    """Keep a change, or leave it as it was."""
    agrees = said_surely(reply, scene.athlete.language)
    if agrees is None:
        return Turn(asks=asking, misread=True)
    after = changed(scene, asking.step, _kept(asking)) if agrees else None
    if after is None:
        return Turn((Say(Line("onboarding-profile-left")),))
    return _filed(scene, asking.step, after)


def _kept(asking: AskKeep) -> Value:
    """Return the value that waits for a yes, its lists as they were read."""
    try:
        value = json.loads(asking.ticks[0])
    except (ValueError, IndexError):
        return None
    if not isinstance(value, list):
        return value  # type: ignore[no-any-return]  # a bool, number or text: what was dumped
    return tuple(tuple(one) if isinstance(one, list) else one for one in value)


def _filed(scene: Scene, step: OnboardingStep, after: Athlete) -> Turn:
    """File a change with its way back; much pain raises its flag, a new joint is asked about."""
    told = told_of(with_athlete(scene, after), step)
    said = Say(Card(Strong(Line("onboarding-profile-kept")), told), ((undo(scene),),))
    if step is OnboardingStep.REGION and after.joint.is_unsure:
        first = OnboardingStep.SIDE if unsided(after.joint) else OnboardingStep.BASELINE
        return Turn((said,), (Filed(after),), asks=AskAnew(first, chained=True), undoable=True)
    if step in _PAINS:
        return _with_pain(scene, after, said)
    return Turn((said,), (Filed(after),), undoable=True)


def _chained(scene: Scene, step: OnboardingStep, value: Value) -> Turn:
    """File what is told of a newly watched joint, and ask the next of it."""
    after = noted(scene.athlete, step, value)
    if not isinstance(after, Athlete):
        return misheard(step)
    coming = OF_THE_JOINT[OF_THE_JOINT.index(step) + 1 :]
    if coming:
        return Turn(changes=(Filed(after),), asks=AskAnew(coming[0], chained=True))
    after = _begun(scene, after)
    seen = with_athlete(scene, after)
    told = Card(told_of(seen, OnboardingStep.REGION), told_of(seen, OnboardingStep.BASELINE))
    return _with_pain(scene, after, Say(told))


def _with_pain(scene: Scene, after: Athlete, said: Say) -> Turn:
    """File how sore it is; what is too much to train with raises its flag."""
    joint, age = after.joint, age_on(after.birth_year, scene.today)
    code = start_of(age, joint.walking_pain, joint.resting_pain, 0, 0, usual=joint.baseline).flag
    if code is None:
        return Turn((said,), (Filed(after),), undoable=True)
    if EVERY_FLAG[code].action is Action.STOP:
        turn = raised(with_athlete(scene, after), (code,))
        return replace(turn, says=(said, *turn.says), clears=True)
    filed = Filed(with_flags(after, (code,), scene.today))
    return Turn((replace(said, content=Card(said.content, LOOK)),), (filed,), undoable=True)
