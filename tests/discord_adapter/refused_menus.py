"""What Discord refuses of a menu of commands."""

from typing import Any

from tests.discord_adapter.refusals import CODES, LENGTH, LONG, Body, Refused

MENU = "interactions/application-commands#application-command-object"
NAMING = f"{MENU}-application-command-naming"
PUT = "PUT /applications/{app}/commands"
COMMAND_NAME = "APPLICATION_COMMAND_INVALID_NAME"


def listed(
    name: str, one: Any, at: str, word: str, taken: Any = None, page: str = MENU
) -> Refused:
    """Return a row about a menu of one command, or of those given."""
    commands, within = one if isinstance(one, list) else [one], taken
    if isinstance(taken, dict):
        within = [taken]
    return Refused(name, page, PUT, commands, (at, word), taken=within)


def command(name: str = "log", line: str = "Log", *options: Body, **more: Any) -> Body:
    return {"name": name, "description": line, "options": list(options), **more}


def option(name: str = "given", line: str = "What", **more: Any) -> Body:
    return {"type": 3, "name": name, "description": line, **more}


def options(count: int) -> list[Body]:
    return [option(f"a{at}") for at in range(count)]


def choices(count: int = 25, name: str = "a", value: str = "a") -> list[Body]:
    return [{"name": name, "value": value}] * count


def many(kind: int, count: int) -> Refused:
    commands = [{"type": kind, "name": f"a{at}", "description": ""} for at in range(count + 1)]
    if kind == 1:
        commands = [{**one, "description": "a"} for one in commands]
    name = f"{count + 1} commands of kind {kind}"
    return Refused(name, CODES, PUT, commands, code=30032, taken=commands[1:])


FULL = choices(name="a" * 100, value="a" * 100)

COMMANDS = (
    listed("a command in capitals", command("Log"), "0.name", COMMAND_NAME, command(), NAMING),
    listed("a command with a blank", command("log it"), "0.name", COMMAND_NAME, page=NAMING),
    listed(
        *("a command of 33", command("a" * 33), "0.name", COMMAND_NAME, command("a" * 32)),
        NAMING,
    ),
    listed("a line of 101", command(line="a" * 101), "0.description", LENGTH),
    listed("no line", command(line=""), "0.description", LENGTH),
    listed(
        *("a name twice", [command(), command()], "1.name", "APPLICATION_COMMANDS_DUPLICATE_NAME"),
        [command(), command("check")],
    ),
    listed(
        *("in Spanish in capitals", command(name_localizations={"es-ES": "Hoy"})),
        *("0.name_localizations.es-ES", COMMAND_NAME),
        command(name_localizations={"es-ES": "hoy"}),
    ),
    listed(
        *("in a language there is not", command(name_localizations={"es": "hoy"})),
        *("0.name_localizations.es", "DICT_TYPE_KEY_ERROR"),
        page="reference#locales",
    ),
    listed(
        *(
            "26 options of a command",
            command("log", "Log", *(option(f"a{at}") for at in range(26))),
        ),
        *("0.options", LONG),
        command("log", "Log", *(option(f"a{at}") for at in range(25))),
    ),
    listed(
        *("an option in capitals", command("log", "Log", option("Given"))),
        *("0.options.0.name", COMMAND_NAME),
    ),
    listed(
        *("an option twice", command("log", "Log", option(), option())),
        *("0.options.1.name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"),
    ),
    listed(
        *("required behind optional", command("log", "Log", option(), option("b", required=True))),
        *("0.options.1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"),
        command("log", "Log", option("b", required=True), option()),
    ),
    listed(
        *("26 choices", command("log", "Log", option(choices=choices(26)))),
        *("0.options.0.choices", LONG),
    ),
    listed(
        "choices and suggestions",
        command("log", "Log", option(choices=choices(), autocomplete=True)),
        "0.options.0.choices",
        "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
    ),
    listed(
        *(
            "over 8000 in all",
            command("log", "Log", option(choices=FULL), option("b", choices=FULL)),
        ),
        *("0", "APPLICATION_COMMAND_TOO_LARGE"),
        command("log", "Log", option(choices=FULL)),
    ),
    listed(
        *("a line in a message's menu", {"type": 3, "name": "Log this", "description": "Log"}),
        *("0.description", "APPLICATION_COMMAND_DESCRIPTION"),
        {"type": 3, "name": "Log this", "description": ""},
    ),
    many(1, 100),
    many(3, 15),
)
