"""What platforms with more than a text line show around it: localised command names, options
that complete themselves, forms.

A platform's own menu is in the language of its reader's device, before the coach knows
theirs; so all languages are wanted at once here, not one reader's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.content.commands import Command
from bot.rules.equipment import Equipment
from bot.rules.records import Language

NAME_LENGTH = 32  # Discord's limit on the name of a command or an option
OPTION_LINE = 100  # and on what is said about it

NAMES: Mapping[Language, Mapping[Command, str]] = {
    Language.ENGLISH: {command: command.value for command in Command},
    Language.SPANISH: {
        Command.START: "empezar",
        Command.TODAY: "hoy",
        Command.LOG: "registrar",
        Command.CHECK: "mañana",
        Command.WHY: "porqué",
        Command.WEEK: "semana",
        Command.MATCH: "partido",
        Command.SCHEDULE: "horario",
        Command.PAUSE: "pausa",
        Command.RESUME: "retomar",
        Command.KIT: "equipo",
        Command.ASK: "preguntar",
        Command.VIDEOS: "videos",
        Command.SETTINGS: "ajustes",
        Command.LANGUAGE: "idioma",
        Command.UNITS: "unidades",
        Command.NUDGES: "consejos",
        Command.UNDO: "deshacer",
        Command.FIX: "corregir",
        Command.CANCEL: "cancelar",
        Command.SCREEN: "seguridad",
        Command.CLEARED: "alta",
        Command.CREDITS: "créditos",
        Command.SQUAD: "grupo",
        Command.BOARD: "tabla",
        Command.HELP: "ayuda",
        Command.CONSENT: "consentimiento",
        Command.PRIVACY: "privacidad",
        Command.DELETE: "borrar",
        Command.LINK: "vincular",
        Command.UNLINK: "desvincular",
    },
}
"""What a command is called in the menu; it is the same command under every name."""

LOG_THIS: Mapping[Language, str] = {
    Language.ENGLISH: "Log this",
    Language.SPANISH: "Registrar esto",
}
"""The entry in a message's own menu that logs what the message says."""


OUT_OF_REACH: Mapping[Language, str] = {
    Language.ENGLISH: (
        "Discord lets me answer you, but not write to you first, so reminders can't reach you. "
        "To get them: share a server with me, open its Privacy Settings, allow direct messages, "
        "then send me a word in private. Everything else works as it is."
    ),
    Language.SPANISH: (
        "Discord me deja responderte, pero no escribirte primero: los recordatorios no te llegan. "
        "Para recibirlos: comparte un servidor conmigo, abre sus ajustes de privacidad, permite "
        "los mensajes directos y escríbeme algo en privado. Todo lo demás funciona igual."
    ),
}
"""Said where a platform turns out to let nobody be written to unasked."""


class Option(StrEnum):
    """What may be given along with a command."""

    WORDS = "words"
    ZONE = "zone"
    GEAR = "gear"
    SESSION = "session"
    QUESTION = "question"
    CHOICE = "choice"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class About:
    """An option's name, and a line on it."""

    name: str
    line: str


OPTIONS: Mapping[Language, Mapping[Option, About]] = {
    Language.ENGLISH: {
        Option.WORDS: About("words", "in your own words, such as 3x20m 40kg rpe 4"),
        Option.ZONE: About("zone", "the city you live in, or one near it"),
        Option.GEAR: About("gear", "what you pull, or on what"),
        Option.SESSION: About("session", "the one to correct, or its day, such as yesterday"),
        Option.QUESTION: About("question", "what you would like to know"),
        Option.CHOICE: About("choice", "what it is to be from now on"),
        Option.CODE: About("code", "the code that /link gave you in your other app"),
    },
    Language.SPANISH: {
        Option.WORDS: About("texto", "con tus palabras, por ejemplo 3x20m 40kg rpe 4"),
        Option.ZONE: About("zona", "la ciudad donde vives, o una cercana"),
        Option.GEAR: About("trineo", "lo que arrastras, o sobre qué"),
        Option.SESSION: About("sesión", "la que quieres corregir, o su día, por ejemplo ayer"),
        Option.QUESTION: About("pregunta", "lo que quieres saber"),
        Option.CHOICE: About("opción", "lo que vale desde ahora"),
        Option.CODE: About("código", "el código que te dio /link en tu otra app"),
    },
}


GEAR: Mapping[Language, Mapping[Equipment, str]] = {
    Language.ENGLISH: {
        Equipment.SLED: "sled",
        Equipment.TREADMILL_OFF: "treadmill, switched off",
        Equipment.TYRE: "tyre",
        Equipment.BAND: "band",
        Equipment.PARTNER: "partner",
        Equipment.HILL: "hill",
        Equipment.WHEELED: "wheels",
        Equipment.NONE: "nothing",
    },
    Language.SPANISH: {
        Equipment.SLED: "trineo",
        Equipment.TREADMILL_OFF: "cinta apagada",
        Equipment.TYRE: "llanta",
        Equipment.BAND: "banda elástica",
        Equipment.PARTNER: "compañero",
        Equipment.HILL: "cuesta",
        Equipment.WHEELED: "ruedas",
        Equipment.NONE: "nada",
    },
}
"""What can be pulled, as it may be typed behind the command."""
