"""A limit that a coach proposes to somebody who shares something with them (A23).

`/board Ana max 10 kg until 1 Dec`: she reads it in private, and it holds from her own tap on.
"""

from collections.abc import Sequence

from bot.dialogue.turn import Button, Say
from bot.reading.glossary.translating import in_english
from bot.reading.limits import LimitsTold, bounds_in, names_an_end
from bot.reading.page import as_written
from bot.reading.zones import folded
from bot.rules.log.records import Athlete
from bot.rules.safety.limits import Sayer
from bot.rules.squads.sharing import scopes_for
from bot.rules.squads.squad import Member, Squad, Trainer
from bot.rules.squads.togetherness import Files
from bot.squads.room.board import coach_in
from bot.squads.room.turn import Outcome, Present, aside, privately
from bot.stories.limits.filing import drafted, taking
from bot.stories.session.limited import limit_lines
from bot.stories.squad.said import named
from bot.words.line import Card, Line, Strong


def proposed(
    present: Present, squads: Sequence[Squad], words: str, files: Files
) -> Outcome | None:
    """Return what becomes of a limit typed behind a name; None where it names nobody.

    A name is looked for as it was written: put into English "Max" is "at most", "Jan" a month.
    """
    words = as_written(words)
    for squad in squads:
        coach = coach_in(squad, present.athlete)
        meant = [] if coach is None else _meant(squad, words)
        if coach is None or not meant:
            continue
        if len(meant) > 1:
            return privately(present, Say(Line("squad-proposal-which", called=meant[0][0].called)))
        [(member, limit)] = meant
        file = files.get(member.athlete)
        if file is None or not scopes_for(squad, member.athlete, coach.athlete):
            line = Line("squad-proposal-not-shared", called=member.called)
            return privately(present, Say(line))
        return _to(present, squad, coach, member, limit, file.athlete)
    return None


def _meant(squad: Squad, words: str) -> list[tuple[Member, str]]:
    """Return the members whose name a text begins with, the longest, and what stands behind it."""
    typed = words.replace(":", " ").split()
    found = [
        (so_many, member, " ".join(typed[so_many:]))
        for member in squad.members
        if (so_many := len(member.called.split()))
        and folded(" ".join(typed[:so_many]).rstrip(",")) == folded(member.called)
    ]
    longest = max((so_many for so_many, _, _ in found), default=0)
    return [(member, rest) for so_many, member, rest in found if so_many == longest]


def _to(
    present: Present, squad: Squad, coach: Trainer, member: Member, words: str, theirs: Athlete
) -> Outcome:
    asker = present.scene.athlete
    heard = in_english(words, asker.language)
    told = bounds_in(heard, present.scene.today, asker.language, asker.load_unit)
    if told is None or len(told.bounds) != 1 or _ends_somewhere(told, heard):
        return privately(present, Say(Line("squad-proposal-unclear", called=member.called)))
    [limit] = drafted(theirs, present.scene.today, _by_them(told))
    card = Card(
        Line("squad-proposal", coach=coach.called, squad=named(squad.called)),
        *(Strong(one) for one in limit_lines((limit,))),
        Line("squad-proposal-yours"),
    )
    take = Button(taking(limit), Line("squad-button-take-limit"))
    sent = Line("squad-proposal-sent", called=member.called)
    said = aside(present.scene, Say(sent))
    return Outcome(squad, step=said, others=((member.athlete, Say(card, ((take,),))),))


def _ends_somewhere(told: LimitsTold, heard: str) -> bool:
    """Say whether an end was told that cannot be read, such as "until 3/4"."""
    return told.until is None and not told.is_open and names_an_end(heard)


def _by_them(told: LimitsTold) -> LimitsTold:
    """Return what was told as its proposer's word: a coach's where no role is named."""
    return LimitsTold(told.bounds, told.by or Sayer.COACH.value, told.until, is_open=True)
