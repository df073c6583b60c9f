"""What a story registers: its commands, its buttons, its questions, and the roles it plays.

A story is a folder of `stories` whose `story.py` holds a `STORY`.  Nothing names them all:
`registry` finds them, and whoever needs one asks for its name, its command, its question or role.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

from bot.archive.brought import Found, Refused
from bot.archive.taking import Taking
from bot.contract import Act, Brought
from bot.dialogue.changes import Change, Filed
from bot.dialogue.closing import Becomes
from bot.dialogue.question import Asking
from bot.dialogue.state import LastCard, Undo
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Outdated, Reply, Say, Scene, Turn
from bot.reading.intents.wishes import Arguments, Wishes
from bot.reading.limits import LimitsTold
from bot.reading.several.telling import DayTold
from bot.rules.live import Live
from bot.rules.log.done import Check, Entry
from bot.rules.log.pages import Window
from bot.rules.log.records import Athlete
from bot.words.line import Content, Fact

Asked = TypeVar("Asked", bound=Asking)
Called = Callable[[Scene, str, str], Turn]  # a command and what was typed behind it
Pressed = Callable[[Scene, str, tuple[str, ...]], Turn]  # a standing button's verb and arguments
Fields = tuple[tuple[str, str], ...]
Filled = Callable[[Scene, str, Fields], Turn]  # a form's token and fields
Opened = tuple[Any, str]
"""A form, and the token it comes back under."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a wish would change, named in full before it is done.

    `asks` says it as a question, `then` is what a yes leads to, `also` are other ways to go on.
    `arguments` and `said` are what the same proposal is made of again when the yes comes: days
    as dates, and of their words none but the coach's own.
    """

    asks: Content
    then: Turn
    arguments: Arguments = Arguments()
    said: str = ""
    also: tuple[Button, ...] = ()


Grants = Callable[[Scene, Arguments, str], Turn | Proposal]
"""What a wish leads to, by what was said with it and by the line, empty where a tap says it."""

Hearing = Callable[[Scene], Turn | None]
"""What a line's words call for, seen in a scene; None: nothing."""


@dataclass(frozen=True, slots=True)
class FirstContact:
    """The story everybody comes through first: whether they have, and how it begins.

    `heard` hears an age that is too young before anything else, and is told what else the same
    words call for.  `resting` answers whatever is done in the day after a decline for age, None:
    it takes its course.  `back` leads from an open question of its own to the one before;
    `weighs` says that a line which names a body is only what that question asked for.  `later`
    asks what waits for a session of the day, None: nothing.  `beneath` puts a question on the card
    of that session.  `way_back` leads to the question that somebody left.
    """

    is_done: Callable[[Athlete], bool]
    begin: Callable[[Scene], Turn]
    heard: Callable[[Scene, str, Hearing], Turn | None]
    resting: Callable[[Scene, Act], Turn | None]
    back: Callable[[Scene], Turn | None]
    weighs: Callable[[Scene, str], bool]
    later: Callable[[Scene], Turn | None]
    beneath: Callable[[Scene, Say], Say]
    way_back: Callable[[Scene], Say]


class Hears(Protocol):
    """Return what words call for before anything else is done with them, None: nothing.

    `told` is the line that the words of a form stand for; None: the words themselves.
    """

    def __call__(
        self, scene: Scene, text: str, *, answered: str | None = None, told: str | None = None
    ) -> Turn | None: ...


class Raises(Protocol):
    """Return what red flags lead to that were told of elsewhere, `also` written with them."""

    def __call__(
        self, scene: Scene, codes: tuple[str, ...], *, also: tuple[Change, ...] = ()
    ) -> Turn: ...


@dataclass(frozen=True, slots=True)
class Interrupts:
    """The story that hears a body in danger; `in_crisis` alone is asked behind every command.

    `help_for` says where help is for a life in danger, whoever it is, and notes nothing.
    `meanwhile` takes what else is told while its question is open: it waits for the answer.
    `asks_about` asks whether rows are happening that another story heard of.  `part_named` asks so
    of a part of the body that is all a line says, None where it says anything else.
    """

    heard: Hears
    in_crisis: Callable[[Scene, str], Turn | None]
    help_for: Callable[[Scene, str], tuple[Say, ...]]
    meanwhile: Callable[[Scene, str], Turn]
    asks_about: Callable[[tuple[str, ...]], Turn]
    part_named: Callable[[Scene, str], Turn | None]


@dataclass(frozen=True, slots=True)
class RedFlags:
    """The story that files red flags.

    `stopped` says, in place of a session, which flag stops it and what opens it again.
    `looked` asks who it was where somebody stopped tells that a professional has looked.
    """

    raised: Raises
    stopped: Callable[[Scene, str], Say]
    looked: Callable[[Scene, str], Turn | None]


@dataclass(frozen=True, slots=True)
class Joints:
    """The story that keeps what is told of a joint beside sessions.

    `noted` says what it means, `told` does of a pain that may be no morning's, `changes` is only
    what noting it writes, `told_anew` that the message it was told with was edited.
    """

    noted: Callable[[Scene, Check], Turn]
    told: Callable[[Scene, Check], Turn]
    changes: Callable[[Scene, Check], tuple[Change, ...]]
    told_anew: Callable[[Scene, Check, str], Turn]


@dataclass(frozen=True, slots=True)
class Fallback:
    """The story that takes what answers nothing: words, edits, a message taken away.

    `heard_anew` is for an edit of what is being asked about, `tells` says whether the open
    question is about the very message, or answered by how it reads now, `is_outdated` that a later
    version of it was heard, `is_about_words` that a question holds what was told and not written
    down yet.  `following` is what a correction means for what comes next, `taken_back` tells of an
    undo: which session is out, and which is back.  `outdated` is what a session's card says once
    that reads otherwise, is out or back; whether an undo did it.  `dropped` tells of what was told
    and not written down, as its question lapsed; None: nothing was.
    """

    said: Callable[[Scene, str], Turn]
    edited: Callable[[Scene, str], Turn]
    erased: Callable[[Scene], Turn]
    heard_anew: Callable[[Scene, str], Turn | None]
    tells: Callable[[Scene, str], bool]
    is_outdated: Callable[[Scene], bool]
    is_about_words: Callable[[Asking], bool]
    following: Callable[[Scene], tuple[Say, ...]]
    taken_back: Callable[[Entry | None, Entry | None, int], Content]
    outdated: Callable[[Scene, Entry | None, Entry | None, bool], Outdated]
    dropped: Callable[[Scene, Asking], Say | None]


@dataclass(frozen=True, slots=True)
class Grantor:
    """The story that has wishes granted; `nearest` offers some where a line was none.

    `foreign` answers a line in a language that the coach does not speak.  `torn` asks whether a
    line was the answer to the open question or a wish.
    """

    granted: Callable[[Scene, Wishes, str], Turn]
    nearest: Callable[[Scene, tuple[str, ...]], Turn]
    foreign: Callable[[Scene], Turn]
    torn: Callable[[Scene, Wishes, str], Turn]


@dataclass(frozen=True, slots=True)
class Receives:
    """The story that meets what arrives and is no typed line.

    `met` answers it.  `plainly` only says that it cannot be taken, for where a question comes
    first.  `beside` adds to what the words with it led to what of it nobody looks at, where that
    matters: `of_a_body` where they called for a question of safety.
    """

    met: Callable[[Scene, Brought], Turn]
    plainly: Callable[[Scene, Brought], tuple[Say, ...]]
    beside: Callable[[Brought, Turn, bool], Turn]


@dataclass(frozen=True, slots=True)
class Brings:
    """The story that takes in what a file holds.

    `met` says what was found and asks whether to take it.  `taken_out` takes back all of an
    import, and the person on file with it where it changed that.  A message may tell of several
    days as a file does: `told` asks about one, None: it tells of no several days; `apart` asks
    about what was told of days and put aside.  `edited` hears such a message as it reads now,
    `erased` that it was deleted; None: it is none.
    `is_about` says whether the open question is about what the very message told, `dropped` that
    no yes came before it lapsed; None: it asked for none.
    `previewed` says what would come in from somewhere, by what that is called.
    """

    met: Callable[[Scene, Found | Refused], Turn]
    taken_out: Callable[[Scene, str, Filed | None], Turn]
    told: Callable[[Scene, str], Turn | None]
    apart: Callable[[Scene, Sequence[DayTold]], Turn]
    edited: Callable[[Scene, str], Turn | None]
    erased: Callable[[Scene], Turn | None]
    is_about: Callable[[Scene], bool]
    dropped: Callable[[Asking], Say | None]
    previewed: Callable[[Taking, Fact], Content]


@dataclass(frozen=True, slots=True)
class Unites:
    """The story that lets accounts be one athlete's.

    `parted` takes that back, None where they are not any more; `typed` answers a line about
    nothing else, None: it is about something else.
    """

    parted: Callable[[Scene, Undo], Turn | None]
    typed: Callable[[Scene, str], Turn | None]


@dataclass(frozen=True, slots=True)
class Supposes:
    """The story that says what would follow, were things otherwise; it writes nothing.

    `unknown` says what can be supposed.
    """

    unknown: Callable[[Scene], Turn]


@dataclass(frozen=True, slots=True)
class Knows:
    """The story that answers questions about training.

    `asked` answers a line that is a question more surely than it is anything else, where a wish
    explains so much of it, 0 to 1; None: it is not.  `knowledge` names the answer to a line that
    asks what is known and tells nothing of its writer's body, None: it tells or asks something
    else; `topic` names the answer to whatever is asked, None: none is sure.  `told` is an answer
    by its name.
    """

    asked: Callable[[Scene, str, float], Turn | None]
    knowledge: Callable[[Scene, str], str | None]
    topic: Callable[[Scene, str], str | None]
    told: Callable[[Scene, str], Turn]


@dataclass(frozen=True, slots=True)
class Limits:
    """The story that keeps what a clinician limits.

    Where a body comes first `heard` is the limit that a line tells of, and `beside` what else it
    says; `kept` goes on with it afterwards, `filed` is the file with it where nothing is asked.
    """

    heard: Callable[[Scene, str], LimitsTold | None]
    beside: Callable[[Scene, str], str | None]
    kept: Callable[[Scene, LimitsTold], Turn]
    filed: Callable[[Scene, LimitsTold], Athlete]


@dataclass(frozen=True, slots=True)
class Times:
    """The story that times a session under way.

    `rung` says that a rest or the work by the clock is over, and whether late; `still` asks
    whether it goes on.  `along` goes through it with a squad, by its id; `carried` says where
    the squad's clock moved it to, and whether that rings.  `under_way` is the one that is, `card`
    shows it, None where none is.  `ended_by` returns a turn that tells that session otherwise,
    or another of its day, with it ended.
    """

    rung: Callable[[Scene, bool], Turn]
    still: Callable[[Scene], Turn]
    along: Callable[[Scene, str], Turn]
    carried: Callable[[Scene, Live, bool], Turn]
    under_way: Callable[[Scene], Live | None]
    card: Callable[[Scene], Turn | None]
    ended_by: Callable[[Scene, Turn], Turn]


Role = (
    FirstContact
    | Interrupts
    | RedFlags
    | Joints
    | Fallback
    | Grantor
    | Receives
    | Brings
    | Unites
    | Supposes
    | Knows
    | Limits
    | Times
)


@dataclass(frozen=True, slots=True)
class Overhears:
    """What a story hears in a line before that is an answer, a session or a wish (`ear.line`).

    `told` is what a line of somebody known leads to that is no reply to a card; None: it tells
    nothing of the kind.  Of several stories that of the least `order` has it.  Another story's
    open question is asked again behind it; what becomes of one of its own, `told` says.
    """

    order: int
    told: Callable[[Scene, str], Turn | None]


@dataclass(frozen=True, slots=True)
class Story(Generic[Asked]):
    """A story.

    `name` stands in its buttons' tokens and before the stored names of its `questions`, so it
    never changes.  `asked` says an open question, `answered` acts on the reply to it.  `opens`
    is the form that a command or button of its opens, `filled` acts on it, `worded` says as which
    line it reads.  `informs` answers a question asked in passing, `takes_up` a plain line that
    follows a card of its own, `overhears` one before anything else has it.  Of its commands
    `for_strangers` are answered before the coach knows somebody, as its buttons are where
    `pressed_by_strangers`; what is typed behind the `unheard` ones says nothing of a body; of
    some, `answers_rows` names the row of the screening that they answer themselves.  Those
    `beside_safety`, as buttons of these names, are answered while a safety question is open; it is
    asked again behind them.  `pressed_cards` says by verb what becomes of the card that carries a
    pressed button; it stays where that says nothing.
    Cards with a button `until_done`, by verb, are closed once the day it names has its session.
    `intents` are the wishes it grants, by their names in `lexicon/intents.toml`.  `turns_to` says
    where the page of sessions begins that a button, or a command by its name, needs and nothing
    else of the log, or how far back it looks; None: it may need all of it.
    """

    name: str
    commands: tuple[str, ...]
    called: Called
    pressed: Pressed
    questions: tuple[type[Asked], ...] = ()
    asked: Callable[[Scene, Asked], Say] | None = None
    answered: Callable[[Scene, Asked, Reply], Turn] | None = None
    opens: Callable[[Scene, str | Does], Opened | None] | None = None
    opening: frozenset[str] = frozenset()
    filled: Filled | None = None
    worded: Callable[[Scene, str, Fields], str] | None = None
    informs: Callable[[Scene, str], Turn | None] | None = None
    takes_up: Callable[[Scene, LastCard, str], Turn | None] | None = None
    for_strangers: frozenset[str] = frozenset()
    pressed_by_strangers: bool = False
    unheard: frozenset[str] = frozenset()
    answers_rows: Mapping[str, str] = field(default_factory=dict)
    beside_safety: frozenset[str] = frozenset()
    intents: Mapping[str, Grants] = field(default_factory=dict)
    pressed_cards: Mapping[str, Becomes] = field(default_factory=dict)
    until_done: frozenset[str] = frozenset()
    turns_to: Callable[[Does], int | Window | None] | None = None
    overhears: Overhears | None = None
    role: Role | None = None
