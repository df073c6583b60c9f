"""English, put together."""

from bot.speech.en import (
    common,
    kit,
    library,
    link,
    logging,
    matches,
    morning,
    onboarding,
    pause,
    reminding,
    room,
    schedule,
    screening,
    settings,
    squad,
    today,
    week,
    why,
)
from bot.speech.words import Words

WORDS = Words(
    common=common.English(),
    onboarding=onboarding.English(),
    screening=screening.English(),
    settings=settings.English(),
    today=today.English(),
    logging=logging.English(),
    morning=morning.English(),
    why=why.English(),
    schedule=schedule.English(),
    matches=matches.English(),
    pause=pause.English(),
    kit=kit.English(),
    week=week.English(),
    library=library.English(),
    link=link.English(),
    reminding=reminding.English(),
    squad=squad.English(),
    room=room.English(),
)
