"""Onboarding by what a person would tap, whatever the words."""

from tests.discord_adapter.member import Member
from tests.discord_adapter.things import Posted

TAPS = ("yes", "none", "neither", "sled", "turf", "20", "2.5", "later", "skip", "no", "done", "0")
"""The first of these that is on the card is tapped, else its first button."""

YEAR = "1988"  # the example of the question that is typed to
SESSION = "d.today.done"  # on the card of the session: the start ends there


async def onboarded(member: Member, in_server: bool = False) -> None:
    """Answer what is asked, each question once, until there is none; however slowly they come."""
    answered: set[str] = set()

    def asked() -> Posted | None:
        seen = reversed(member.seen(in_server))
        return next((one for one in seen if _name(one) not in (None, *answered)), None)

    await member.asks("start", in_server)
    while (name := _name(card := await member.discord.until(asked))) != SESSION:
        answered.add(str(name))
        if YEAR not in card.content:
            await member.presses(_tapped(card), card)
        elif in_server:
            await member.types(card, "1990")
        else:
            await member.writes("1990")
    await member.settles(in_server)


def _name(card: Posted) -> str | None:
    """Return what names a question, or the session below the last; None for anything else."""
    numbers = [token.split(".")[1] for _, token in card.buttons if token.startswith("a.")]
    if numbers:
        return f"{numbers[0]} {len(card.buttons)} {card.content}"
    if YEAR in card.content:
        return YEAR
    return SESSION if any(SESSION in token for _, token in card.buttons) else None


def _tapped(card: Posted) -> str:
    tokens = [token for _, token in card.buttons if token.startswith("a.")]
    wanted = (token for tap in TAPS for token in tokens if token.endswith(f".{tap}"))
    return next(wanted, tokens[0])
