"""Somebody new, who taps through whatever is asked."""

import asyncio

from tests.telegram.human import Human
from tests.telegram.platform import Posted

# What a person would tap, whatever the words: the first that is on the card.
TAPS = ("yes", "none", "neither", "sled", "turf", "20", "2.5", "later", "skip", "no", "done", "0")
TYPED = {"1988": "1990"}  # a question that is typed to, by its example
SESSION = "d.today.done."
"""What the first session's card has a button for; the last question stands on it, too."""


async def onboarded(human: Human) -> None:
    """Answer what is asked, each question once, until there is none; however slowly they come."""
    answered: set[str] = set()

    def asked() -> Posted | None:
        news = [one for one in human.telegram.to(human.id) if _name(one) not in answered]
        return next((one for one in reversed(news) if _name(one) is not None), None)

    await human.writes("/start")
    while _name(card := await human.telegram.until(asked)) != SESSION:
        answered.add(str(_name(card)))
        example = next((one for one in TYPED if one in card.text), None)
        if example is not None:
            await human.writes(TYPED[example])
        else:
            await human.presses(_tapped(card), card)


def _name(card: Posted) -> str | None:
    """Return what names a question, or that there are no more of them; None for anything else."""
    numbers = [token.split(".")[1] for _, token in card.buttons if token.startswith("a.")]
    if numbers:
        return f"{numbers[0]} {len(card.buttons)} {card.text}"
    if any(token.startswith(SESSION) for _, token in card.buttons):
        return SESSION
    return next((word for word in TYPED if word in card.text), None)


def _tapped(card: Posted) -> str:
    tokens = [token for _, token in card.buttons if token.startswith("a.")]
    wanted = (token for tap in TAPS for token in tokens if token.endswith(f".{tap}"))
    return next(wanted, tokens[0])


async def settled(human: Human) -> Posted:
    """Return the newest message once nothing more follows."""
    count = -1
    while count != len(human.telegram.to(human.id)):
        count = len(human.telegram.to(human.id))
        await human.telegram.until_confirmed()
        await asyncio.sleep(0.15)
    return human.telegram.to(human.id)[-1]
