"""`make lives`: 52 weeks of many athletes who train, hurt, argue, are stopped and are cleared.

Each lives through the pure step alone, at random, and is watched from outside by laws that look
at nothing but what was told and what is then prescribed:

- after pain told in any moment (in the set, after it, in the morning, in daily life) the next
  session is neither a step nor a load up, nor heavier than the session that hurt;
- nobody stays on hold, or stopped, once what it asks for is there;
- whoever is cleared comes back a level down at least, or at the very first walk;
- while a safety question is open there is no session to do, and nothing counts as clean.

The same seed lives the same year.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random, SystemRandom
from time import monotonic

from bot.dialogue.question import Asking
from bot.rules.ladder.steps import Position
from bot.rules.load.equipment import Equipment
from bot.rules.log.past import past_of
from bot.rules.log.records import Athlete, Consent, Joint, Kit, Persona, Region, Side, Slot
from bot.rules.log.sessions import clean_sessions
from bot.rules.pain.holding import HoldNeed, hold_on
from bot.rules.prescription import Belt, Decision, Plates, Session, Unloaded
from bot.rules.safety.screening import stopping_flag
from bot.rules.verdict import Verdict, decide
from bot.stories.logging.questions import AskMissing, AskSession
from bot.stories.morning.questions import AskMorningPain, AskMorningSigns
from bot.stories.screening.questions import AskCard, AskChanged, AskFurther, AskWhen, AskWho
from tests.talk.person import Person

BEGINS = datetime(2026, 3, 2, 7, tzinfo=UTC)  # a Monday
WEEKS = 52
SIGNS = (
    "my knee locked and I can't straighten it",
    "my calf is swollen and hot",
    "I felt a pop in my knee",
    "my chest hurts when I pull",
    "numb foot since yesterday",
    "the knee gave way on the stairs",
    "I've had a fever since last night",
    "se me ha hinchado la rodilla y no puedo apoyar",
    "woke up at night from the pain in my knee",
    "I had knee surgery last month",
    "my doctor found a heart condition",
    "got dizzy and fell over in the kitchen",
)
ARGUMENTS = (
    "I feel fine",
    "let me train anyway",
    "/cancel",
    "/today",
    "done",
    "done as planned, rpe 3, pain 0",
    "4x20m 5kg rpe 3 pain 0",
    "/log 4x20m 5kg rpe 3",
    "/undo",
    "/start",
    "3",
    "ok",
    "/why",
    "/week",
    "skip it",
)
TO_DO = frozenset({"Done", "Something hurts", "Do it today", "Start again"})
A_LEVEL_DOWN = frozenset({"RF03", "RF04", "RF05", "RF06", "RF07", "RF08", "RF09"})
FROM_THE_START = frozenset({"RF01", "RF02", "RF10", "RF11", "RF12"})
PATIENCE = 5  # calm days in a row after which no hold may be on
BELT_DRAG = 1.0  # more than a walk; how much nobody knows
UPS_FROM, UPS_FROM_YOUNG = 4, 3  # pain told from which nothing may go up, whatever a normal day is


@dataclass(slots=True)
class Life:
    """One athlete; `told` is the worst pain told since the last planned session was begun.

    `frailty` is how often something hurts that might.
    """

    number: int
    random: Random
    person: Person
    frailty: float
    told: int = 0
    calm_days: int = 0
    cleared: frozenset[str] = frozenset()  # codes cleared since the last session was prescribed
    did: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    # --- doing ---

    def does(self, line: str) -> str:
        """Type a line or a command, and hold what comes back against the laws."""
        before = self._clean_run()
        self.lines = [*self.lines[-40:], f"{self.person.now:%d %b %H:%M} {line}"]
        said = self.person.calls(line) if line.startswith("/") else self.person.says(line)
        if line == "/undo":  # what was told may be taken back, and is not told any more
            self.told, before = 0, None
        self._hold_against(before)
        return said

    def taps(self, *labels: str) -> bool:
        """Press the first of these buttons there is; say whether there was one."""
        here = next((one for one in labels if one in self.person.buttons), None)
        if here is None:
            return False
        before = self._clean_run()
        self.lines = [*self.lines[-40:], f"{self.person.now:%d %b %H:%M} [{here}]"]
        self.person.taps(here)
        self._hold_against(before)
        return True

    def _hold_against(self, before: int | None) -> None:
        if self.is_held_back() and TO_DO & set(self.person.buttons):
            self.breaks("a session to do while it is stopped or asked about")
        after = self._clean_run()
        if before is not None and after is not None and after > before:
            self.breaks("counted clean while it is stopped or asked about")

    def breaks(self, law: str) -> None:
        last = "\n    ".join(self.lines[-12:])
        self.wrong.append(f"life {self.number}, {self.today}: {law}\n    {last}")

    # --- what is so ---

    @property
    def today(self) -> date:
        return self.person.now.date()

    @property
    def open(self) -> Asking | None:
        return self.person.snapshot.dialogue.question

    def is_asked_of_safety(self) -> bool:
        dialogue = self.person.snapshot.dialogue
        return any(one is not None and one.holds for one in (dialogue.question, dialogue.parked))

    def is_stopped(self) -> bool:
        return stopping_flag(self.person.athlete, self.today) is not None

    def is_held_back(self) -> bool:
        """Say whether nothing may be done: a safety question is open, or a flag stops."""
        return self.is_asked_of_safety() or self.is_stopped()

    def verdict(self) -> Verdict:
        return decide(self.person.athlete, self.person.log, self.today)

    def _clean_run(self) -> int | None:
        """Return how many sessions on the present step stand as clean; None: nothing stops."""
        if not self.is_held_back():
            return None
        return len(clean_sessions(past_of(self.person.athlete, self.person.log, self.today)))

    def chance(self, share: float) -> bool:
        return self.random.random() < share


def a_life(number: int, seed: int) -> Life:
    """Return somebody of any age, joint, kit and level."""
    random = Random(f"{seed} {number}")
    year = random.choice((1950, 1985, 1990, 2000, 2010, 2011))
    region = random.choice((Region.KNEE, Region.KNEE, Region.ANKLE, Region.NONE))
    joint = Joint(region, None if region is Region.NONE else Side.RIGHT, random.randint(0, 2))
    days = random.choice(((0, 3), (1, 4), (2, 5), (0, 2, 4), (1, 3, 6), (5, 6)))
    player = random.random() < 0.4
    athlete = Athlete(
        consent=Consent(1, BEGINS),
        birth_year=year,
        guardian=year >= 2008,
        joint=joint if region is not Region.NONE else Joint(),
        body_mass_kg=random.choice((58, 75, 92)),
        trains_per_week=3,
        sled_months=random.choice((0, 6)),
        persona=Persona.PLAYER if player else Persona.NON_PLAYER,
        match_weekday=random.randrange(7) if player and random.random() < 0.5 else None,
        kit=Kit(random.choice((Equipment.SLED, Equipment.SLED, Equipment.TREADMILL_OFF)), 10),
        slots=tuple(Slot(day, time(18)) for day in days),
        screened=BEGINS.date(),
        start=random.choice(("L0a", "L1a", "L2a", "L2a")),
        started=BEGINS.date(),
    )
    return Life(number, random, Person(athlete, now=BEGINS), random.choice((0.01, 0.04, 0.12)))


# --- a day ---------------------------------------------------------------------------------


def lives_a_day(life: Life) -> None:
    """Live one day: a morning, sometimes something of daily life, an evening."""
    person = life.person
    calm = True
    person.now = datetime.combine(life.today, time(8), UTC)
    calm &= _morning(life)
    person.now = datetime.combine(life.today, time(12), UTC)
    calm &= _noon(life)
    person.now = datetime.combine(life.today, time(18), UTC)
    _clears_something(life)
    calm &= _evening(life)
    _is_released(life, calm=calm)
    person.now += timedelta(hours=13)


def _morning(life: Life) -> bool:
    """Answer the morning check where one makes sense; say whether the morning was calm."""
    held = hold_on(life.person.athlete, life.person.log, life.today)
    trained = life.person.log.entries and (life.today - life.person.log.entries[-1].day).days == 1
    if not (held or trained) or life.is_asked_of_safety() or life.chance(0.05):
        return held is None
    life.does("/check")
    if not isinstance(life.open, AskMorningPain):
        return False
    usual = life.person.athlete.joint.baseline
    is_calm = not life.chance(life.frailty)
    pain = min(usual, 2) if is_calm else life.random.randint(0, 7)
    _tells_pain(life, pain, str(pain), "morning")
    if isinstance(life.open, AskMorningSigns):
        if is_calm or life.chance(0.7):
            life.does("none")
        else:
            life.taps(life.random.choice(("New swelling", "Gave way")))
            life.taps("That's all")
    return is_calm and pain <= usual + 1


def _noon(life: Life) -> bool:
    """Let something of daily life happen now and then; say whether nothing did."""
    if life.chance(life.frailty / 2):
        pain = life.random.randint(1, 8)
        joint = "ankle" if life.person.athlete.joint.region is Region.ANKLE else "knee"
        _tells_pain(life, pain, f"my {joint} hurts, {pain}/10", "daily life")
        return pain <= 1
    if life.chance(0.012):
        _raises_something(life)
        return False
    if life.chance(0.02):
        life.does(life.random.choice(("skip today", "/week", "how heavy should I go?", "/undo")))
    return True


def _evening(life: Life) -> bool:
    """Train where a session is prescribed; say whether nothing hurt."""
    is_planned = any(slot.weekday == life.today.weekday() for slot in life.person.athlete.slots)
    if not is_planned and not life.chance(0.15):
        return True
    life.does("/today")
    verdict = life.verdict()
    session = verdict.prescription
    if life.is_held_back() or verdict.hold is not None:
        life.did["evenings held back"] += 1
        if "Done" in life.person.buttons:
            life.breaks("a session to do while held back")
        if life.chance(0.3):
            life.does(life.random.choice(ARGUMENTS))
        return True
    if not isinstance(session, Session):
        return True
    _nothing_up(life, session)
    _comes_back_low(life, session)
    if "Done" not in life.person.buttons or life.chance(0.1):
        return True
    return _trains(life, session)


def _trains(life: Life, session: Session) -> bool:
    """Do today's session and log it in one way or another; say whether it did not hurt."""
    worst = 0
    if life.chance(life.frailty) and life.taps("Something hurts"):
        worst = life.random.randint(1, 7)
        life.told = max(life.told, worst)
        life.taps(str(worst))
        if "knee" in life.person.sees.lower() and "Knee" in life.person.buttons:
            life.taps("Knee")
        life.did["pain in the set"] += 1
    before = len(life.person.log.entries)
    during = worst or life.random.randint(0, 2)
    if life.chance(life.frailty):
        during = max(during, life.random.randint(3, 7))
    band = session.rpe_band
    effort = (
        round(life.random.uniform(band.low, band.high)) if not life.chance(life.frailty / 2) else 8
    )
    if life.chance(0.3):
        life.does(f"done, rpe {effort}, pain {during}")
    elif not life.taps("Done"):
        return True
    after = life.random.randint(2, 7) if life.chance(life.frailty) else 0
    for _ in range(6):
        if not isinstance(life.open, AskMissing | AskSession):
            break
        _answers_log(life, effort, during, after)
    if len(life.person.log.entries) > before:
        life.did["sessions"] += 1
        last = life.person.log.entries[-1]
        told = [pain for pain in (last.pain_during, last.pain_after) if pain is not None]
        life.told = max([worst, *told])
    if life.open is not None and not life.is_asked_of_safety():
        life.does("/cancel")
    return life.told <= 2


def _answers_log(life: Life, effort: int, during: int, after: int) -> None:
    sees = life.person.sees.lower()
    if "smooth" in sees:
        life.does("yes")
    elif "effort" in sees or "rpe" in sees or "hard" in sees:
        life.does(str(effort))
    elif "after" in sees:
        life.does(str(after))
    else:
        life.does(str(during))


def _tells_pain(life: Life, pain: int, line: str, moment: str) -> None:
    life.does(line)
    life.told = max(life.told, pain)
    life.did[f"pain in {moment}"] += 1


# --- stops ---------------------------------------------------------------------------------


def _raises_something(life: Life) -> None:
    """Tell of a sign, argue a little, then dismiss it or say yes."""
    if life.is_asked_of_safety():
        return
    life.does(life.random.choice(SIGNS))
    if not life.is_asked_of_safety():
        return
    life.did["signs"] += 1
    for _ in range(life.random.randint(0, 3)):
        life.does(life.random.choice(ARGUMENTS))
        if not life.is_asked_of_safety() and not life.person.athlete.flags:
            life.breaks("an argument lifted a safety question")
    if life.chance(0.15):
        return  # left open
    _settles(life, dismisses=life.chance(0.35))


def _settles(life: Life, *, dismisses: bool) -> None:
    for _ in range(4):
        if not life.is_asked_of_safety():
            return
        if isinstance(life.open, AskFurther):
            life.taps("No") or life.does("no")
        elif dismisses:
            life.taps("None of these", "No, not that", "No") or life.does("no")
        else:
            choices = [one for one in life.person.buttons if not one.startswith(("No", "None"))]
            life.taps(*choices) if choices else life.does("yes")


def _clears_something(life: Life) -> None:
    """Go to somebody who looks at it, some days after it was told, and say so."""
    if life.is_asked_of_safety() and life.chance(0.5):
        life.does("/today")
        _settles(life, dismisses=life.chance(0.5))
    if not life.is_stopped():
        return
    codes = frozenset(flag.code for flag in life.person.athlete.flags if flag.is_open)
    raised = max(flag.raised for flag in life.person.athlete.flags if flag.is_open)
    if life.is_asked_of_safety() or raised >= life.today or not life.chance(0.25):
        return
    life.does("/cleared")
    for _ in range(8):
        if not _clears_on(life):
            break
    life.did["cleared"] += 1
    if life.is_stopped():
        life.breaks(f"still stopped by {set(codes)} after a doctor's word and a clean screening")
    life.cleared |= codes


def _clears_on(life: Life) -> bool:
    """Answer the next question on the way; say whether there was one."""
    match life.open:
        case AskWho():
            return life.taps("A doctor", "Doctor") or bool(life.does("a doctor"))
        case AskWhen():
            return bool(life.does("today"))
        case AskCard():
            return life.taps("None of these") or bool(life.does("none"))
        case AskChanged():
            return bool(life.does("no"))
        case _:
            return False


# --- laws over days ------------------------------------------------------------------------


def _nothing_up(life: Life, session: Session) -> None:
    """After pain told in any moment neither the step nor the drag is above the last one's."""
    young = (life.person.athlete.birth_year or 0) >= 2008
    if life.told < (UPS_FROM_YOUNG if young else UPS_FROM):
        return
    life.did["sessions after pain"] += 1
    planned = [one.plan for one in life.person.log.entries if one.plan is not None]
    here = [one.drag_percent or 0 for one in planned if one.position == session.position.name]
    if isinstance(session.resistance, Plates) and here:
        drag = float(session.resistance.drag_percent)
        if drag > max(here) + 0.5:
            life.breaks(f"{drag:.1f} % instead of {max(here):.1f} % after pain {life.told}")
    _no_heavier_than_what_hurt(life, session)
    if session.decision is Decision.STEP_UP:
        life.breaks(f"a step up to {session.position.name} after pain {life.told}")
    if planned and session.position > Position[planned[-1].position]:
        life.breaks(f"{planned[-1].position} to {session.position.name} after pain {life.told}")


def _no_heavier_than_what_hurt(life: Life, session: Session) -> None:
    """After pain no drag is above that of the last session, whatever made that one light."""
    entries = life.person.log.entries
    last = next((one for one in reversed(entries) if one.plan is not None), None)
    started = life.person.athlete.started
    if last is None or last.plan is None or (started is not None and last.day < started):
        return
    hurt, now = last.plan.drag_percent, session.resistance
    if hurt is None or isinstance(now, Unloaded):
        return
    drag = BELT_DRAG if isinstance(now, Belt) else float(now.drag_percent)
    if drag > hurt + 0.5:
        life.breaks(f"{drag:.1f} % after pain {life.told} in a session of {hurt:.1f} %")


def _comes_back_low(life: Life, session: Session) -> None:
    """After a clearance the first session is a level down at least, or the very first walk."""
    cleared, life.cleared = life.cleared, frozenset()
    planned = [one.plan for one in life.person.log.entries if one.plan is not None]
    if not cleared & (A_LEVEL_DOWN | FROM_THE_START) or not planned:
        return
    life.did["returns"] += 1
    last, now = Position[planned[-1].position], session.position
    if cleared & FROM_THE_START and now is not Position.L0a:
        life.breaks(f"back at {now.name} after {set(cleared)}")
    if last.level > 0 and now.level >= last.level:
        life.breaks(f"from {last.name} back to {now.name} after {set(cleared)}")


def _is_released(life: Life, *, calm: bool) -> None:
    """No hold outlasts what it asks for: calm mornings, and a screening where one is wanted."""
    held = hold_on(life.person.athlete, life.person.log, life.today)
    if held is None or life.is_stopped() or life.is_asked_of_safety() or not calm:
        life.calm_days = 0
        return
    life.did["days on hold"] += 1
    checked = bool(life.person.log.checks) and life.person.log.checks[-1].day == life.today
    life.calm_days += checked
    if HoldNeed.SCREENING in held.needs and life.chance(0.4):
        life.does("/screen")
        for _ in range(6):
            if not _clears_on(life):
                break
    if life.calm_days > PATIENCE and HoldNeed.SCREENING not in held.needs:
        life.breaks(f"on hold since {held.since}, which asks for {held.needs}")
        life.calm_days = 0


@dataclass(frozen=True, slots=True)
class Lived:
    """How the lives went."""

    lives: tuple[Life, ...]

    @property
    def did(self) -> Counter[str]:
        return sum((life.did for life in self.lives), Counter[str]())

    @property
    def wrong(self) -> list[str]:
        return [one for life in self.lives for one in life.wrong]


def lived(lives: int, seed: int, weeks: int = WEEKS, heard: Callable[[], object] = list) -> Lived:
    """Return how so many lives go."""
    every = tuple(a_life(number, seed) for number in range(lives))
    for life in every:
        for _ in range(weeks * 7):
            lives_a_day(life)
        heard()
    return Lived(every)


def main() -> int:
    """Live as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.lives", description=__doc__)
    parser.add_argument("--lives", type=int, default=200)
    parser.add_argument("--weeks", type=int, default=WEEKS)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    asked = parser.parse_args()
    began = monotonic()
    how = lived(asked.lives, asked.seed, asked.weeks)
    print(f"seed {asked.seed}: {asked.lives} lives of {asked.weeks} weeks, {dict(how.did)}")
    print(f"{len(how.wrong)} wrong, {monotonic() - began:.1f} s")
    print("\n".join(how.wrong[:10]))
    return int(bool(how.wrong))


if __name__ == "__main__":
    sys.exit(main())
