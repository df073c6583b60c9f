"""Spanish, put together."""

from bot.speech.es import (
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
    common=common.Spanish(),
    onboarding=onboarding.Spanish(),
    screening=screening.Spanish(),
    settings=settings.Spanish(),
    today=today.Spanish(),
    logging=logging.Spanish(),
    morning=morning.Spanish(),
    why=why.Spanish(),
    schedule=schedule.Spanish(),
    matches=matches.Spanish(),
    pause=pause.Spanish(),
    kit=kit.Spanish(),
    week=week.Spanish(),
    library=library.Spanish(),
    link=link.Spanish(),
    reminding=reminding.Spanish(),
    squad=squad.Spanish(),
    room=room.Spanish(),
)
