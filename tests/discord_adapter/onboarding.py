"""Onboarding by what a person would tap, whatever the words."""

from tests.discord_adapter.member import Member

TAPS = ("yes", "none", "neither", "sled", "turf", "20", "2.5", "later", "skip", "no", "done", "0")
"""The first of these that is on the card is tapped, else its first button."""


async def onboarded(member: Member, in_server: bool = False) -> None:
    """Answer whatever is asked until no question is open."""
    card = await member.calls("start", in_server)
    for _ in range(40):
        answers = [token for _, token in card.buttons if token.startswith("a.")]
        if "1988" in card.content:  # the year of birth is typed
            card = await (member.types(card, "1990") if in_server else member.says("1990"))
            continue
        if not answers:
            return
        part = next(
            (tap for tap in TAPS if any(token.endswith(f".{tap}") for token in answers)), None
        )
        token = answers[0] if part is None else next(t for t in answers if t.endswith(f".{part}"))
        card = await member.taps(card, token)
    raise AssertionError("onboarding does not end")
