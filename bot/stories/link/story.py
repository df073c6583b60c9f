"""One log in several apps: a code from one, brought to the other.

Nothing here is an open question: a button names the code it is about, so that whoever answers
it has both logs at hand, and it is checked again whenever it is pressed.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from bot.archive.taking import joining_of
from bot.contract import Platform
from bot.dialogue import buttons
from bot.dialogue.buttons import stale
from bot.dialogue.card import doing_on, last_card, pressed_on
from bot.dialogue.changes import (
    Change,
    CodeMade,
    CodeMissed,
    CodeSpent,
    CodesVoid,
    Detached,
    Filed,
)
from bot.dialogue.one_log import joined, parted
from bot.dialogue.question import Asking
from bot.dialogue.registry import playing
from bot.dialogue.state import LastCard, Undo
from bot.dialogue.story import Brings, Story, Unites
from bot.dialogue.tokens import Does
from bot.dialogue.turn import Button, Linked, Opened, Say, Scene, Turn
from bot.dialogue.undo import apply, undone
from bot.reading.answers import Misread, read_plain_yes_no
from bot.reading.intents.unlinking import unlinks
from bot.reading.page import as_written
from bot.reading.tables import table
from bot.reading.zones import folded
from bot.rules.log.done import Log
from bot.rules.pain.holding import hold_on
from bot.stories.link.accounts import (
    NEW_FOR,
    accounts_card,
    home_of,
    linked_on,
    not_linked,
    senior_to_new,
    unlinking,
    with_home,
)
from bot.stories.link.codes import GOOD_FOR, code_in, digest_of, read_code
from bot.stories.link.reminded import told_where
from bot.words.line import Card, Line, Listed, Strong

NAME = "link"

WRONG_AT_MOST = 5
WRONG_FOR = timedelta(minutes=15)
"""So many wrong codes in so long, and none is taken before the first of them is that old."""


def called(scene: Scene, command: str, argument: str) -> Turn:
    """Give a code, take one, or show the accounts."""
    if command == "unlink":
        return _unlink(scene, _named(scene, argument))
    if argument:
        return _brought(scene, argument)
    if scene.athlete.screened is None:
        return Turn((Say(Line("link-bring-a-code")),))
    return _accounts(scene) if scene.reach.others else _coded(scene)


def pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    """Answer one of the story's standing buttons; what it names is checked against the facts."""
    return replace(_pressed(scene, verb, args), ends_card=True)


def _pressed(scene: Scene, verb: str, args: tuple[str, ...]) -> Turn:
    match verb, args:
        case "code", () if scene.athlete.screened is not None:
            return _coded(scene)
        case "recall", ():
            return Turn((Say(Line("link-code-recalled"), in_place=True),), (CodesVoid(),))
        case "join", (digest,):
            return _joined(scene, digest)
        case "keep", (_,):
            return Turn((Say(Line("link-not-unlinked"), in_place=True),))
        case "leave", ():
            return Turn((Say(Line("link-not-joined"), in_place=True),))
        case "home", (app,):
            return _moved_home(scene, Platform(app))
        case "unlink", (app,):
            return _detached(scene, Platform(app))
        case _:
            return stale(Line("common-unknown-button"))


# --- typed, behind a card or in a sentence -------------------------------------------------


def typed(scene: Scene, text: str) -> Turn | None:
    """Return what a line leads to that answers a card of this story or wants an account off.

    A question that was asked since is what a yes answers.
    """
    if not scene.private:
        return None
    card = last_card(scene)
    if unlinks(text, scene.reach.apps):
        app = next((one for one in scene.reach.apps if one in folded(text)), None)
        if card is not None and app is not None and doing_on(card, NAME, "keep") == (app,):
            return pressed(scene, "unlink", (app,))  # as the button under it is called
        return _unlink_asked(scene, app) if scene.athlete.screened else None
    if (where := told_where(scene, text)) is not None:
        return where
    if card is None or not _stands_last(scene, card):
        return None
    for asked, (yes, no) in _ANSWERED.items():
        args = doing_on(card, NAME, asked)
        if args is not None:
            verb = _of_the_maker(text) if asked == "join" else None
            verb = verb or _verb(scene, card, text, yes, no)
            return None if verb is None else pressed(scene, verb, () if verb == "leave" else args)
    return None


_ANSWERED = {"join": ("join", "leave"), "keep": ("unlink", "keep")}
"""By the button that a card has: what a yes and a no behind it do."""


def _of_the_maker(text: str) -> str | None:
    """Return what a line does that tells who made the code; None where it tells nothing of it."""
    said = folded(as_written(text).replace("’", "'")).strip(" .!¡,")
    ways = table("linking")
    if any(re.fullmatch(one, said) for one in ways["sent"]):
        return "leave"
    return "join" if any(re.fullmatch(one, said) for one in ways["made"]) else None


def _verb(scene: Scene, card: LastCard, text: str, yes: str, no: str) -> str | None:
    """Return what a line does with a card, the button it names or its yes or no; None: nothing."""
    named = pressed_on(scene, card, text)
    if named is not None and named.story == NAME:
        return named.verb
    said = read_plain_yes_no(text, scene.athlete.language)
    return None if isinstance(said, Misread) else yes if said else no


def _stands_last(scene: Scene, card: LastCard) -> bool:
    """Say whether no question was asked, nor asked again, since a card was shown."""
    asking, opened = scene.snapshot.dialogue.question, scene.snapshot.dialogue.opened
    return asking is None or (not asking.insists and (opened is None or opened < card.at))


def _unlink_asked(scene: Scene, app: Platform | None) -> Turn:
    if app is None or linked_on(scene.reach.accounts, app) is None or not scene.reach.others:
        return _unlink(scene, None)
    keep = Button(Does(NAME, "keep", (app,)), Line("link-button-keep"))
    return Turn((Say(Line("link-unlink-asked", app=app), ((unlinking(app),), (keep,))),))


# --- giving a code -------------------------------------------------------------------------


def _coded(scene: Scene) -> Turn:
    code = scene.reach.fresh
    if code is None:
        return stale(Line("common-unknown-button"))
    minutes = GOOD_FOR // timedelta(minutes=1)
    recall = Button(Does(NAME, "recall"), Line("link-button-recall"))
    others = not_linked(scene.reach)
    content = Card(
        Strong(Line("link-code", code=code)),
        Line("link-code-where", minutes=minutes, others=Listed(others, either=True))
        if others
        else Line("link-code-anywhere", minutes=minutes),
        Line("link-code-given", code=code),
    )
    made = CodeMade(digest_of(code), scene.now + GOOD_FOR)
    return Turn((Say(content, ((recall,),)),), (made,))


# --- bringing one --------------------------------------------------------------------------


def _brought(scene: Scene, typed: str) -> Turn:
    code, opened = read_code(typed), scene.reach.opened
    if code is None or opened is None or _has_guessed(scene):
        return _wrong(scene)
    digest = digest_of(code)
    if scene.reach.overheard:
        return Turn((Say(Line("link-code-overheard")),), (CodeSpent(digest),))
    return _hindered(scene, opened) or Turn((_join_asked(scene, opened, digest),))


def _wrong_lately(scene: Scene) -> tuple[datetime, ...]:
    return tuple(at for at in scene.reach.wrong if abs(scene.now - at) < WRONG_FOR)


def _has_guessed(scene: Scene) -> bool:
    """Say whether even a right code is refused: who guesses must not learn when they hit."""
    return len(_wrong_lately(scene)) >= WRONG_AT_MOST


def _wrong(scene: Scene) -> Turn:
    wrong = _wrong_lately(scene)
    if _has_guessed(scene):
        return Turn((Say(Line("link-codes-refused", until=wrong[0] + WRONG_FOR)),))
    return Turn((Say(Line("link-code-unknown")),), (CodeMissed(scene.delivery),))


def _hindered(scene: Scene, opened: Opened) -> Turn | None:
    """Return why the two logs cannot be one, None where they can."""
    if opened.snapshot.id == scene.snapshot.id:
        return Turn((Say(Line("link-own-code")),))
    theirs = {one.app for one in opened.accounts}
    taken = next((app for app in _apps(scene) if app in theirs), None)
    return None if taken is None else Turn((Say(Line("link-app-taken", app=taken)),))


def _apps(scene: Scene) -> tuple[Platform, ...]:
    return (scene.reach.here, *scene.reach.others)


def _join_asked(scene: Scene, opened: Opened, digest: str) -> Say:
    apps = Listed(tuple(one.app for one in opened.accounts))
    there = opened.snapshot.log.entries
    taking = joining_of(scene.log, opened.snapshot.log, digest)
    shared = len({one.day for one in taking.entries} & {one.day for one in there})
    coming = playing(Brings).previewed(taking, Listed(_apps(scene)))
    content = Card(
        Strong(Line("link-join-asked", apps=apps, sessions=len(there))),
        coming if scene.log != Log() else None,
        Line("link-days-in-both", days=shared) if shared else None,
        Line("link-file-stays", apps=apps) if _has_file(scene) else None,
        Line("link-holds-there") if _holds_there(scene, opened, digest) else None,
        Line("link-made-it-yourself"),
    )
    join = Button(Does(NAME, "join", (digest,)), Line("link-button-join"), primary=True)
    return Say(content, ((join,), (Button(Does(NAME, "leave"), Line("link-button-not-mine")),)))


def _holds_there(scene: Scene, opened: Opened, digest: str) -> bool:
    """Say whether what holds back here will hold back where it did not."""
    there = replace(scene, snapshot=opened.snapshot)
    after = apply(scene.snapshot, _changes(scene, opened, digest))
    was, now = there.athlete, after.athlete
    is_held = hold_on(now, after.log, there.today) is not None
    is_new = is_held and hold_on(was, there.log, there.today) is None
    return is_new or (was.flags, was.birth_year) != (now.flags, now.birth_year)


def _changes(scene: Scene, opened: Opened, digest: str) -> tuple[Change, ...]:
    today = replace(scene, snapshot=opened.snapshot).today
    return joined(opened.snapshot, scene.snapshot, _apps(scene), digest, today)


def _has_file(scene: Scene) -> bool:
    """Say whether there is anything to go back to, were it taken back."""
    return scene.athlete.consent is not None


def _joined(scene: Scene, digest: str) -> Turn:
    opened = scene.reach.opened
    if opened is None or _has_guessed(scene):
        return _wrong(scene)  # a token can be made up as well as a code can
    hindered = _hindered(scene, opened)
    if hindered is not None:
        return hindered
    changes = _changes(scene, opened, digest)
    after = apply(scene.snapshot, changes)
    mine = [Linked(app, scene.now) for app in _apps(scene)]
    accounts = (*opened.accounts, *mine)
    card = accounts_card(after.athlete, accounts, sessions=len(after.log.entries))
    if _has_file(scene):
        card = replace(card, buttons=(*card.buttons, (buttons.undo(scene),)))
    brought = len(after.log.entries) - len(opened.snapshot.log.entries)
    told = [
        _linked_there(app, one.app, brought) for app in _apps(scene) for one in opened.accounts
    ]
    # what was being asked there is asked here now, under its new number
    return Turn((card, *told), changes, keeps=True, undoable=_has_file(scene))


def _linked_there(app: Platform, there: Platform, brought: int) -> Say:
    came = Line("link-linked-with", sessions=brought) if brought else None
    return Say(Card(Line("link-linked-there", app=app), came), ((unlinking(app),),), on=there)


def _parted(scene: Scene, undo: Undo) -> Turn | None:
    """Let those who joined part again, with what they had brought; None where none can."""
    accounts = tuple(one.app for one in scene.reach.accounts)
    theirs = tuple(one for one in accounts if undo.apart and one in undo.apart.apps)
    left = tuple(one for one in accounts if one not in theirs)
    if not theirs or not left:
        return None
    if scene.reach.here not in theirs and (later := _later(scene)) is not None:
        return later
    changes = parted(scene.snapshot, undo, theirs, scene.today)
    brought = next(one.to.log for one in changes if isinstance(one, Detached) and one.to)
    content = Card(
        Line("link-parted", apps=Listed(theirs), sessions=len(brought.entries)),
        Line("link-parted-stays", left=Listed(left)),
    )
    says = (Say(content), *(Say(content, on=one) for one in scene.reach.others))
    return Turn(says, changes, undoes=undo.id, unasked=scene.reach.here in theirs)


# --- the accounts --------------------------------------------------------------------------


def _accounts(scene: Scene) -> Turn:
    return Turn((accounts_card(scene.athlete, scene.reach.accounts, scene.reach.apps),))


def _moved_home(scene: Scene, app: Platform) -> Turn:
    if linked_on(scene.reach.accounts, app) is None:
        return stale(Line("common-unknown-button"))
    after = with_home(scene.athlete, app)
    card = accounts_card(after, scene.reach.accounts, scene.reach.apps)
    back = buttons.undo(scene)
    card = replace(card, buttons=(*card.buttons, (back,)), in_place=True)
    return Turn((card,), (Filed(after),), undoable=True)


def _named(scene: Scene, argument: str) -> Platform | None:
    words = argument.strip().casefold()
    return next((one for one in (*_apps(scene), *scene.reach.apps) if one == words), None)


def _unlink(scene: Scene, app: Platform | None) -> Turn:
    if not scene.reach.others:
        if scene.athlete.screened is None:
            return Turn((Say(Line("link-bring-a-code")),))
        return Turn((Say(Line("link-nothing-linked", app=scene.reach.here)),))
    return _accounts(scene) if app is None else _detached(scene, app)


def _detached(scene: Scene, app: Platform) -> Turn:
    """Take an account off the log.  The last one stays; erasing is another matter."""
    here, left = scene.reach.here, tuple(one for one in _apps(scene) if one != app)
    if linked_on(scene.reach.accounts, app) is None or not left:
        if left:
            return stale(Line("common-unknown-button"))
        return Turn((Say(Line("link-nothing-linked", app=here)),))
    if app != here and (later := _later(scene)) is not None:
        return later
    for undo in scene.snapshot.dialogue.undos:
        if undo.apart is not None and app in undo.apart.apps:
            return undone(scene, undo.id)
    staying = tuple(one for one in scene.reach.accounts if one.app != app)
    after = with_home(scene.athlete, None if scene.athlete.home == app else scene.athlete.home)
    changes: tuple[Change, ...] = (Detached(app),)
    if after != scene.athlete:
        changes = (Filed(after), *changes)
    home = home_of(after, staying)
    says = [_off(app, home, left, one, here) for one in (here, *scene.reach.others)]
    return Turn(tuple(says), changes, unasked=app == here)


def _later(scene: Scene) -> Turn | None:
    """Return that an account new to the log can take nobody else off it; None: this one can."""
    senior = senior_to_new(scene.reach, scene.now)
    if senior is None:
        return None
    return Turn((Say(Line("link-unlink-later", app=senior, days=NEW_FOR.days)),))


def _off(
    app: Platform, home: Platform, left: tuple[Platform, ...], reader: Platform, here: Platform
) -> Say:
    content = Line("link-unlinked", app=app, home=home)
    if reader == app:
        content = Line("link-unlinked-here", app=app, others=Listed(left))
    return Say(content, on=None if reader == here else reader)


STORY: Story[Asking] = Story(
    NAME,
    ("link", "unlink"),
    called,
    pressed,
    for_strangers=frozenset({"link", "unlink"}),
    pressed_by_strangers=True,
    unheard=frozenset({"link", "unlink"}),
    intents={"link": lambda scene, arguments, said: called(scene, NAME, code_in(said) or "")},
    beside_safety=frozenset({"link", "unlink", "join", "leave"}),
    role=Unites(_parted, typed),
)
