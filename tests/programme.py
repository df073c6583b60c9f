"""`make programme`: 52 weeks of ten kinds of people, and whether the programme carries them.

Each of them talks to the coach as people do: asks for today's session, does it and says how it
was, answers the morning after, or does not.  They are watched from outside by laws about what is
prescribed to them:

- no rule of load is broken: a step a week, the caps of age and of weeks, the drag a step allows,
  two sets at least and thirty minutes at most;
- nobody's first pull is, plates included, above 16 % or 6 points over their heaviest so far;
- whoever is honest stands above their start after 12 weeks, or was told in numbers of their own
  case why not;
- nobody has the same card for more than 8 weeks without being told the way on;
- who answers half of their mornings reaches level 4 in 1.4 times the weeks of an honest one.

The same seed lives the same year.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from math import inf
from pathlib import Path
from random import Random, SystemRandom
from statistics import median
from time import monotonic

from bot.rules.forward.exercises import Exercise
from bot.rules.ladder.steps import LADDER, Position
from bot.rules.load.equipment import Equipment
from bot.rules.load.surfaces import Surface
from bot.rules.log.records import (
    Athlete,
    Consent,
    Fixture,
    Joint,
    Kit,
    Persona,
    Region,
    Side,
    Slot,
)
from bot.rules.pain.holding import HoldNeed, hold_on
from bot.rules.prescription import Plates, Prescription, Reonboard, Session, Substitute
from bot.rules.verdict import decide
from tests.talk.person import Person

BEGINS = datetime(2026, 3, 2, 8, tzinfo=UTC)  # a Monday
WEEKS = 52
MORNING, EVENING = time(8), time(18)
TABLE_WEEKS = (4, 8, 12, 26, 52)
FIRST_PULL, POINTS_OVER = 16.0, 6.0  # A7 of the specification
RESISTING = ("Hill", "Band or partner")  # what stands in for a load and counts as one, as far
STEEPEST = 15.0  # as a hill goes, in percent (A7, 6.7)
LEVEL_4 = Position.L4a
FORGETFUL_SHARE = 1.4
BESIDE = ((), ("hill", "partner"), ("step", "band", "partner"), ("kettlebell", "ball"))
STUCK_WEEKS = 8  # with one card, after which they were told the way on
ABOVE_BY = 12  # weeks after which whoever is honest stands above their start
# Words that tell somebody in numbers or days of their own what would let them go on.
WAY_ON = re.compile(
    r"would do|as far as|you pull the sled|is the highest|next level opens|carries to step"
    r"|top of the ladder|stays at its longest|two matches|sessions in seven days are enough"
)
TABLE_IN = Path(__file__).parent.parent / "docs/coaching.md"
TABLE_BEGINS = "| who | week"


@dataclass(frozen=True, slots=True)
class Habits:
    """How somebody is: shares of 1 unless said otherwise.

    `over` is added to the effort that was asked for; `more_days` is how often they come on a day
    that is not planned; `away` is how often a week is left out, and `weeks_away` how many then;
    `told_minutes` is how long they say it took, as a share of the plan; `stand_in` is what they do
    where the sled is too heavy.
    """

    mornings: float = 1.0
    sessions: float = 1.0
    aches: float = 0.0
    stiff: float = 0.0
    over: tuple[int, ...] = (0,)
    more_days: float = 0.0
    away: float = 0.0
    weeks_away: tuple[int, ...] = (1,)
    told_minutes: float | None = None
    stand_in: str = "Walk"


@dataclass(slots=True)
class Life:
    """One athlete; `cards` are what was prescribed: the week, the card, and the words with it."""

    kind: str
    number: int
    random: Random
    person: Person
    habits: Habits
    back_on: date
    done: Counter[str] = field(default_factory=Counter)
    forward: Counter[str] = field(default_factory=Counter)
    steps: list[Position] = field(default_factory=list)  # at the end of each week
    cards: list[tuple[int, str, str]] = field(default_factory=list)
    heaviest: float = 0.0
    up_on: date | None = None
    wrong: list[str] = field(default_factory=list)

    @property
    def today(self) -> date:
        return self.person.now.date()

    def week_of(self, step: Position) -> float:
        """Return the week at whose end they first stood on a step or above; infinite: never."""
        return next((week for week, at in enumerate(self.steps, 1) if at >= step), inf)

    @property
    def week(self) -> int:
        """The week they are in, from 1."""
        return (self.today - BEGINS.date()).days // 7 + 1

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def breaks(self, law: str) -> None:
        self.wrong.append(f"{self.kind} {self.number}, week {self.week}, {self.today}: {law}")

    def prescribed(self) -> Prescription:
        return decide(self.person.athlete, self.person.log, self.today).prescription


# --- the ten kinds ---------------------------------------------------------------------------


def _somebody(random: Random) -> Athlete:
    """Return an adult of any mass with a kit that is light enough for them."""
    mass = random.choice((58, 66, 75, 84, 95, 108))
    equipment = random.choice((Equipment.SLED, Equipment.SLED, Equipment.TYRE, Equipment.WHEELED))
    surface = random.choice((Surface.GYM_TURF, Surface.GYM_TURF, Surface.TURF_3G))
    region = random.choice((Region.KNEE, Region.ANKLE, Region.BOTH, Region.NONE))
    return Athlete(
        consent=Consent(1, BEGINS),
        birth_year=random.choice((1972, 1985, 1990, 2001)),
        joint=Joint(region, None if region is Region.NONE else Side.RIGHT),
        body_mass_kg=mass,
        trains_per_week=2,
        kit=Kit(
            equipment,
            empty_kg=random.choice((5, 8)) if mass < 70 else random.choice((8, 12, 15)),
            plate_step_kg=random.choice((1.25, 2.5, 5)),
            surface=surface,
            surface_since=BEGINS.date() - timedelta(days=60),
            beside=random.choice(BESIDE),
        ),
        slots=_slots(random.choice(((0, 3), (1, 4), (2, 6), (0, 2, 4)))),
        screened=BEGINS.date(),
        start="L2a",
        started=BEGINS.date(),
    )


def _slots(weekdays: tuple[int, ...]) -> tuple[Slot, ...]:
    return tuple(Slot(weekday, EVENING) for weekday in weekdays)


def honest(random: Random) -> tuple[Athlete, Habits]:
    """Does what is asked, on the days it is asked, and answers every morning."""
    return _somebody(random), Habits()


def forgetful(random: Random) -> tuple[Athlete, Habits]:
    """The same people, who answer half of their mornings; asked again they know."""
    return _somebody(random), Habits(mornings=0.5)


def eager(random: Random) -> tuple[Athlete, Habits]:
    """Comes on other days too and tries harder than asked."""
    return _somebody(random), Habits(over=(0, 0, 0, 1, 2), more_days=0.15)


def sore(random: Random) -> tuple[Athlete, Habits]:
    """Has a joint that is never quite quiet: 1-2 on a normal morning, more now and then."""
    athlete = _somebody(random)
    region = random.choice((Region.KNEE, Region.ANKLE))
    joint = Joint(region, Side.LEFT, baseline=random.choice((1, 2)), walking_pain=1)
    habits = Habits(aches=0.12, stiff=0.1)
    return replace(athlete, joint=joint, start=random.choice(("L0a", "L1a"))), habits


def old(random: Random) -> tuple[Athlete, Habits]:
    """Is 62 to 77."""
    athlete = replace(_somebody(random), birth_year=random.choice((1949, 1955, 1960, 1964)))
    return replace(athlete, start="L0a"), Habits()


def young(random: Random) -> tuple[Athlete, Habits]:
    """Is 14 to 17, with a guardian's word."""
    mass, year = random.choice(((45, 2012), (52, 2011), (61, 2010), (70, 2009)))
    athlete = replace(_somebody(random), birth_year=year, guardian=True, body_mass_kg=mass)
    kit = replace(athlete.kit, empty_kg=random.choice((5, 8)), plate_step_kg=1.25)
    return replace(athlete, kit=kit, start="L1a"), Habits()


def two_matches(random: Random) -> tuple[Athlete, Habits]:
    """Plays every Wednesday and Saturday."""
    wednesdays = [BEGINS.date() + timedelta(days=2 + 7 * week) for week in range(WEEKS + 1)]
    minutes = random.choice((20, 45, 90))
    athlete = replace(
        _somebody(random),
        persona=Persona.PLAYER,
        match_weekday=5,
        fixtures=tuple(Fixture(day, minutes) for day in wednesdays),
        slots=_slots(random.choice(((0, 4), (0, 3), (1, 4)))),
    )
    return athlete, Habits()


def beginner(random: Random) -> tuple[Athlete, Habits]:
    """Has never trained, begins with a walk and whatever is at hand."""
    equipment = random.choice(
        (Equipment.NONE, Equipment.BAND, Equipment.HILL, Equipment.TREADMILL_OFF, Equipment.SLED)
    )
    athlete = _somebody(random)
    kit = replace(athlete.kit, equipment=equipment)
    start = random.choice(("L0a", "L1a"))
    return replace(athlete, kit=kit, trains_per_week=0, start=start), Habits()


def heavy_sled(random: Random) -> tuple[Athlete, Habits]:
    """Has a sled that is too heavy for the first steps."""
    athlete = _somebody(random)
    mass, empty = random.choice(((60, 20), (55, 20), (75, 34), (68, 25), (60, 34), (90, 34)))
    kit = Kit(
        Equipment.SLED,
        empty_kg=empty,
        surface=random.choice((Surface.GYM_TURF, Surface.GYM_TURF, Surface.GRASS_DRY)),
        surface_since=BEGINS.date() - timedelta(days=60),
    )
    habits = Habits(stand_in=random.choice(("Walk", "Walk", "Hill", "Band or partner")))
    return replace(athlete, body_mass_kg=mass, kit=kit, start="L1a"), habits


def flaky(random: Random) -> tuple[Athlete, Habits]:
    """Leaves out sessions, weeks and mornings."""
    habits = Habits(mornings=0.6, sessions=0.7, away=0.08, weeks_away=(1, 1, 2, 3, 5, 7))
    return _somebody(random), habits


KINDS: dict[str, Callable[[Random], tuple[Athlete, Habits]]] = {
    "honest": honest,
    "forgetful": forgetful,
    "eager": eager,
    "sore": sore,
    "old": old,
    "young": young,
    "two matches": two_matches,
    "beginner": beginner,
    "heavy sled": heavy_sled,
    "flaky": flaky,
}


def a_life(kind: str, number: int, seed: int) -> Life:
    """Return one of a kind.  The forgetful are the honest, who forget."""
    body = Random(f"{seed} {number} {'honest' if kind == 'forgetful' else kind}")
    athlete, habits = KINDS[kind](body)
    return life_of(kind, athlete, habits, number, Random(f"{seed} {number} {kind}"))


def life_of(
    kind: str, athlete: Athlete, habits: Habits, number: int = 0, random: Random | None = None
) -> Life:
    """Return the life of somebody in particular."""
    person = Person(athlete, now=BEGINS)
    return Life(kind, number, random or Random(0), person, habits, BEGINS.date())


# --- a day -----------------------------------------------------------------------------------


def lives_a_week(life: Life) -> None:
    """Live seven days, and note the step at their end."""
    if life.today >= life.back_on and life.chance(life.habits.away):
        life.back_on = life.today + timedelta(weeks=life.random.choice(life.habits.weeks_away))
    for _ in range(7):
        lives_a_day(life)
    life.steps.append(_step_of(life))


def lives_a_day(life: Life) -> None:
    """Live one day: a morning, an evening."""
    person = life.person
    day = life.today
    if day >= life.back_on:
        person.now = datetime.combine(day, MORNING, UTC)
        _morning(life)
        person.now = datetime.combine(day, EVENING, UTC)
        _evening(life)
    person.now = datetime.combine(day + timedelta(days=1), MORNING, UTC)


def _morning(life: Life) -> None:
    log = life.person.log
    trained = bool(log.entries) and (life.today - log.entries[-1].day).days == 1
    held = hold_on(life.person.athlete, log, life.today)
    if (trained and life.chance(life.habits.mornings)) or held is not None:
        life.person.calls(f"/check {_morning_pain(life)}")
        _answers_what_is_open(life)
    if held is not None:
        life.done["mornings on hold"] += 1
        if HoldNeed.SCREENING in held.needs:
            life.person.calls("/screen")
            _answers_what_is_open(life)


def _morning_pain(life: Life) -> int:
    usual = life.person.athlete.joint.baseline
    return usual + (life.random.choice((1, 1, 2)) if life.chance(life.habits.stiff) else 0)


def _evening(life: Life) -> None:
    is_planned = any(slot.weekday == life.today.weekday() for slot in life.person.athlete.slots)
    wanted = life.habits.sessions if is_planned else life.habits.more_days
    if not life.chance(wanted):
        return
    said = life.person.calls("/today")
    said = _answers_what_is_open(life) or said
    prescribed = life.prescribed()
    if isinstance(prescribed, Reonboard):
        _starts_again(life)
        return
    if isinstance(prescribed, Substitute) and life.habits.stand_in in life.person.buttons:
        said += "\n" + life.person.taps(life.habits.stand_in)
    if isinstance(prescribed, Session | Substitute):
        _watches(life, prescribed)
        said += "\n" + _trains(life, prescribed, said)
        life.cards.append((life.week, _card(prescribed), said))


def _trains(life: Life, prescribed: Session | Substitute, card: str) -> str:
    """Do what the card asks for and say how it was; return what the coach says to it."""
    before = len(life.person.log.entries)
    bands = re.findall(r"Effort (\d+)-(\d+) of 10", card)
    asked = (int(bands[-1][0]), int(bands[-1][1])) if bands else (1, 2)
    effort = life.random.choice(asked) + life.random.choice(life.habits.over)
    pain = life.random.choice((3, 3, 4)) if life.chance(life.habits.aches) else 0
    minutes = ""
    if life.habits.told_minutes is not None and isinstance(prescribed, Session):
        minutes = f", {round(prescribed.minutes * life.habits.told_minutes)} min"
    said = life.person.says(f"done, rpe {effort}, pain {pain}, smooth{minutes}")
    said = _answers_what_is_open(life) or said
    entries = life.person.log.entries
    if len(entries) == before:
        life.breaks(f"a session as planned was not logged: {life.person.sees!r}")
        return said
    life.done["sessions"] += 1
    life.forward[str(entries[-1].plan.forward if entries[-1].plan else None)] += 1
    plan = entries[-1].plan
    if isinstance(prescribed, Substitute) and plan and life.habits.stand_in in RESISTING:
        stood_for = LADDER[Position[plan.position]].drag_percent
        life.heaviest = max(life.heaviest, min(stood_for, STEEPEST))
    return said


def _answers_what_is_open(life: Life) -> str:
    """Answer what the coach asks until nothing is asked; return what was said last, or nothing."""
    said = ""
    for _ in range(20):
        if life.person.snapshot.dialogue.question is None:
            return said
        said = _answers_one(life)
    life.breaks(f"asked without end: {life.person.sees!r}")
    return said


def _answers_one(life: Life) -> str:
    asked, buttons = life.person.sees.lower(), life.person.buttons
    for label in ("As planned", "None", "None of these", "No", "Nothing", "Rather not say"):
        if label in buttons:
            return life.person.taps(label)
    if "morning" in asked:
        return life.person.says(str(_morning_pain(life)))
    if "Skip" in buttons:
        return life.person.taps("Skip")
    return life.person.says("0")


def _starts_again(life: Life) -> None:
    """After too long away: the questions once more, with the kit and the mass of before."""
    life.done["new starts"] += 1
    before = life.person.athlete
    for label in ("Answer the questions", "Start again"):
        if label in life.person.buttons:
            life.person.taps(label)
            break
    _answers_what_is_open(life)
    now = life.person.athlete
    same = replace(now, kit=before.kit, body_mass_kg=before.body_mass_kg, slots=before.slots)
    life.person.snapshot = replace(life.person.snapshot, athlete=same)


def _step_of(life: Life) -> Position:
    """Return the step they stand on: the last one planned, else their start."""
    planned = [entry.plan.position for entry in life.person.log.entries if entry.plan]
    return Position[planned[-1] if planned else str(life.person.athlete.start)]


# --- laws ------------------------------------------------------------------------------------


def _watches(life: Life, prescribed: Session | Substitute) -> None:
    """Hold what is prescribed against the laws of load."""
    _one_step_a_week(life, prescribed)
    _caps(life, prescribed)
    if isinstance(prescribed, Session):
        _dose(life, prescribed)
        if isinstance(prescribed.resistance, Plates):
            _pull(life, prescribed, prescribed.resistance)


def _card(prescribed: Session | Substitute) -> str:
    """Return what has to be done, as a card shows it."""
    if isinstance(prescribed, Substitute):
        return f"{prescribed.position.name} stand-in {prescribed.empty_sled_drag_percent}"
    return f"{prescribed.position.name} {prescribed.work} {prescribed.resistance}"


def _planned(life: Life) -> list[tuple[date, Position]]:
    entries = life.person.log.entries
    return [(entry.day, Position[entry.plan.position]) for entry in entries if entry.plan]


def _one_step_a_week(life: Life, prescribed: Session | Substitute) -> None:
    """6.1: one step in seven days; A9: a skip leads to level 2 at most."""
    planned = _planned(life)
    if not planned or prescribed.position <= planned[-1][1]:
        return
    last = planned[-1][1]
    skips = prescribed.position - last > 1
    if skips and (prescribed.position.level > 2 or prescribed.position.name[-1] != "a"):
        life.breaks(f"from {last.name} to {prescribed.position.name} at once")
    if life.up_on is not None and (life.today - life.up_on).days < 7:
        life.breaks(f"up on {life.up_on} and again")
    life.up_on = life.today


def _caps(life: Life, prescribed: Session | Substitute) -> None:
    """6.3: L4c under 18, L3c from 65, level 5 after six weeks; a cap moves nobody down."""
    age = life.today.year - (life.person.athlete.birth_year or 0)
    highest = Position.L6c
    if age < 18:
        highest = Position.L4c
    elif age > 65 or life.person.athlete.kit.equipment is Equipment.BAND:
        highest = Position.L3c
    elif life.week <= 6:
        highest = Position.L4c
    if prescribed.position > max(highest, Position[str(life.person.athlete.start)]):
        life.breaks(f"{prescribed.position.name} over {highest.name}")


def _dose(life: Life, session: Session) -> None:
    if session.minutes > 30:
        life.breaks(f"{session.minutes} minutes")
    if session.work.sets < 2 and session.position < LEVEL_4:
        life.breaks(f"{session.work.sets} set")


def _pull(life: Life, session: Session, plates: Plates) -> None:
    """A7, the drag a step allows and the light first pull; 6.3, 55 % of the body under 18.

    A first pull is the very first, or one of a sled that alone is heavier than its step asks.
    """
    drag = plates.estimated_drag_percent
    if drag is None:
        return
    if drag > plates.drag_percent + 9:
        life.breaks(f"{drag} % where {plates.drag_percent} % is asked")
    alone = plates.added_kg == 0 and drag > plates.drag_percent
    is_first = life.heaviest == 0 or alone
    if is_first and drag > max(FIRST_PULL, life.heaviest + POINTS_OVER):
        life.breaks(f"a pull of {drag} % after {life.heaviest} % at most")
    life.heaviest = max(life.heaviest, drag)
    mass = life.person.athlete.body_mass_kg
    young = life.today.year - (life.person.athlete.birth_year or 0) < 18
    if young and mass is not None and plates.total_kg > 0.55 * mass + 0.01:
        life.breaks(f"{plates.total_kg} kg at {mass} kg")


def laws_of_one(life: Life) -> Iterator[str]:
    """Return what a life breaks that only shows over weeks."""
    name = f"{life.kind} {life.number}"
    for first, last, card, words in stuck(life):
        if not any(WAY_ON.search(said) for said in words):
            yield f"{name}: {card} in the weeks {first}-{last}, and no word of the way on"
    start = Position[str(life.person.athlete.start)]
    if life.habits == Habits(stand_in=life.habits.stand_in) and len(life.steps) >= ABOVE_BY:
        told = [said for week, _, said in life.cards if week <= ABOVE_BY]
        if life.steps[ABOVE_BY - 1] <= start and not any(WAY_ON.search(said) for said in told):
            yield f"{name}: still at {start.name} after {ABOVE_BY} weeks, and no word why"


def stuck(life: Life) -> Iterator[tuple[int, int, str, list[str]]]:
    """Return runs of one card in more than eight weeks: weeks, the card, and all words with it.

    A week in which nobody came had no card.
    """
    run: list[tuple[int, str, str]] = []
    for week, card, said in [*life.cards, (10_000, "", "")]:
        if run and card != run[-1][1]:
            if len({week for week, _, _ in run}) > STUCK_WEEKS:
                yield run[0][0], run[-1][0], run[0][1], [words for _, _, words in run]
            run = []
        run.append((week, card, said))


# --- a year of many -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Year:
    """How the lives went."""

    lives: tuple[Life, ...]

    @property
    def wrong(self) -> list[str]:
        """Every law broken, by one or by all of a kind."""
        return [one for life in self.lives for one in life.wrong]

    def laws(self) -> list[str]:
        """Return every law that is broken."""
        broken = [*self.wrong, *(one for life in self.lives for one in laws_of_one(life))]
        honest, forgetful = (self.weeks_to(LEVEL_4, kind) for kind in ("honest", "forgetful"))
        if forgetful > FORGETFUL_SHARE * honest:
            broken.append(
                f"level 4 takes {forgetful:g} forgetful weeks and {honest:g} honest ones"
            )
        never = {exercise.value for exercise in Exercise} - set(self.forward)
        if never:
            broken.append(f"never prescribed to anybody: {sorted(never)}")
        return broken

    def of(self, kind: str) -> list[Life]:
        return [life for life in self.lives if life.kind == kind]

    @property
    def forward(self) -> Counter[str]:
        """How many sessions each forward exercise was prescribed in, to anybody."""
        return sum((life.forward for life in self.lives), Counter[str]())

    def weeks_to(self, step: Position, kind: str) -> float:
        """Return the median week in which a kind first stands on a step; infinite: never."""
        return median(life.week_of(step) for life in self.of(kind))

    def step_at(self, week: int, kind: str) -> Position:
        """Return the step that half of a kind have reached by the end of a week."""
        return sorted(life.steps[week - 1] for life in self.of(kind))[len(self.of(kind)) // 2]


def lived(lives: int, seed: int, weeks: int = WEEKS, kinds: Iterable[str] = KINDS) -> Year:
    """Return how so many lives go, shared out among the kinds."""
    kinds = tuple(kinds)
    every = [a_life(kind, number, seed) for kind in kinds for number in range(lives // len(kinds))]
    for life in every:
        for _ in range(weeks):
            lives_a_week(life)
    return Year(tuple(every))


def table_of(year: Year) -> str:
    """Return the table of docs/coaching.md: the median step of each kind, by week."""
    head = " | ".join(f"week {week}" for week in TABLE_WEEKS)
    rows = [f"| who | {head} |", "| --- " * (len(TABLE_WEEKS) + 1) + "|"]
    for kind in KINDS:
        steps = " | ".join(year.step_at(week, kind).name for week in TABLE_WEEKS)
        rows.append(f"| {kind} | {steps} |")
    return "\n".join(rows)


def main() -> int:
    """Live as asked on the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.programme", description=__doc__)
    parser.add_argument("--lives", type=int, default=200)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(1 << 30))
    parser.add_argument("--write", action="store_true", help="put the table into docs/coaching.md")
    asked = parser.parse_args()
    began = monotonic()
    year = lived(asked.lives, asked.seed)
    table = table_of(year)
    sessions = sum(life.done["sessions"] for life in year.lives)
    print(f"seed {asked.seed}: {len(year.lives)} lives of {WEEKS} weeks, {sessions} sessions")
    print(table)
    print(f"forward: {dict(year.forward.most_common())}")
    broken = year.laws()
    print(f"{len(broken)} laws broken, {monotonic() - began:.1f} s")
    print("\n".join(broken[:40]))
    if asked.write:
        before, _, after = TABLE_IN.read_text(encoding="utf-8").partition(TABLE_BEGINS)
        _, _, after = after.partition("\n\n")
        told = f"{before}{table}\n\n{after}".rstrip() + "\n"
        TABLE_IN.write_text(told, encoding="utf-8")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
