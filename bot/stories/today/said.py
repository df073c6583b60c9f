"""Today's session, and what else can be done with the day."""

from dataclasses import dataclass
from datetime import date

from bot.rules.load.equipment import Equipment
from bot.rules.log.records import Goal
from bot.rules.pain.zones import PainLimits
from bot.rules.prescription import Feel, Plates, Session
from bot.stories.session.said import Because
from bot.words.line import Content, Term
from bot.words.lines import OneEach

OPTIONS = OneEach(
    "today-option",
    Equipment,
    only=(Equipment.TREADMILL_OFF, Equipment.HILL, Equipment.BAND, Equipment.PARTNER),
)


@dataclass(frozen=True, slots=True)
class SessionCard(Content):
    """The session of a day.

    `limits` are the pain limits of their age.  `empty_kg` is the sled's own mass, None where
    there is none to weigh.  `is_new_load` asks to take the first set as a test.
    `barefoot_sets` is how many sets may go without shoes for who wants the footwear tip, None:
    no tip today.  `way_on` is what
    opens the load to whoever walks in its place, None where nothing does.  `goal` is what they
    train for.  `squads_kg` is the squad's sled, empty, where they pull that, None: their own.
    `held_by` are a clinician's limits that hold.
    """

    day: date
    session: Session
    because: Because
    limits: PainLimits
    empty_kg: float | None = None
    cues: tuple[Content, ...] = ()
    is_new_load: bool = False
    barefoot_sets: int | None = None
    way_on: Content | None = None
    goal: Goal | None = None
    squads_kg: float | None = None
    held_by: tuple[Content, ...] = ()

    @property
    def terms(self) -> tuple[Term, ...]:
        has_drag = isinstance(self.session.resistance, Plates | Feel)
        return (Term.STEP, Term.DRAG) if has_drag else (Term.STEP,)
