"""`sled-coach`: the command line.

Each command imports what it needs when it runs, so `--help` costs little more than Python.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper

from adapters import commands as doing
from bot.errors import CoachError, SettingsError
from bot.languages import spoken

MISCONFIGURED = 78
"""How `run` ends where starting it again does not help before somebody mends what was chosen: a
setting, a token that every platform refuses.  EX_CONFIG of sysexits.h."""

LIVE_S = 120.0
"""How long somebody has to find the bot on a phone, and again to press a button."""

CHAT_KEYS = """\
typing in the chat:
  3x20m 40kg rpe 4     anything in your own words
  /today, /help        a command; Tab completes it
  2, done              a choice, by what stands in its brackets or by its label
  /edit 3x20m 45kg     your last words, corrected; /edit #7 ... corrects line 7
  /reply 40, not 45    in reply to the coach's last message; /reply #7 ... to the one on line 7
  /send voice          as a phone would send it: photo, video, sticker, document, forwarded, …;
                       words below it come behind; a file dropped here counts, too
  /quit, Ctrl-D        leave

with --clock time stands still until you move it:
  +30m  +3h  +2d  +1w  on by so much; whatever falls due on the way happens, in order
  @2026-03-05T08:00    on to that moment; also @2026-03-05 and @08:00

with --room several people are there, and each has a private chat:
  ana: /squad          ana says it in the room; ana> /today in private
  ben: /reply 3x20m    in reply to the coach's last message with choices
  ben: /enter, /leave  comes or goes; ben: /admin may manage the room, or no longer
  ben: /shy             follows no link into a chat of their own, or does again
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the process's exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if isinstance(sys.stdout, TextIOWrapper):
        # a terminal without such letters shows a mark in their place
        sys.stdout.reconfigure(errors="replace")
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except CoachError as error:
        print(f"sled-coach: {error}", file=sys.stderr)
        is_the_operators = isinstance(error, SettingsError) and options.run is doing.run
        return MISCONFIGURED if is_the_operators else 1
    except BrokenPipeError:
        # Whoever read along has left.  Python flushes once more on the way out: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130  # as a shell reports a process ended by Ctrl-C


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sled-coach", description="A coach for backward sled training, in your terminal."
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    commands = parser.add_subparsers(metavar="command", required=True)
    _add_chat(commands)
    _add_demo(commands)
    _add_setup(commands)
    _add_run(commands)
    _add_keeping(commands)
    _add_stewarding(commands)
    _add_draw(commands)
    _add_filter(
        commands,
        "whatif",
        doing.whatif,
        "decide on states: JSON lines {id, state} in, decisions out",
        "a file of JSON lines, or - for standard input",
    )
    parse = _add_filter(
        commands,
        "parse",
        doing.parse,
        "show how replies are understood",
        "a file of JSON lines {text, load_unit, distance_unit, language, question}, - for "
        "standard input, "
        'or a reply itself: "3x20m 40kg"',
        "REPLY|FILE|-",
    )
    parse.add_argument(
        "--explain", action="store_true", help="show how the reply is heard for the body"
    )
    parse.add_argument("--language", choices=spoken(), default="en", help="what it is written in")
    return parser


class _Version(argparse.Action):
    """Looks the version up only when asked for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"sled-coach {version('sled-coach')}")
        parser.exit()


def _add_chat(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    chat = commands.add_parser(
        "chat",
        help="talk to the coach",
        epilog=CHAT_KEYS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    chat.add_argument("--db", metavar="URL", help="database; by default a file of yours")
    chat.add_argument(
        "--as",
        dest="people",
        metavar="NAME",
        action="append",
        help="who is talking; with --room several times, the first manages the room",
    )
    chat.add_argument("--room", metavar="NAME", help="try a group: several people in one room")
    chat.add_argument("--language", choices=spoken(), help="language for somebody new")
    chat.add_argument("--zone", help="time zone for somebody new, such as Europe/Berlin")
    chat.add_argument("--clock", metavar="TIME", help="rehearse: it is 2026-03-02T18:00")
    chat.set_defaults(run=doing.chat)


def _add_demo(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    demo = commands.add_parser("demo", help="watch somebody made up being coached for eight weeks")
    demo.add_argument("--fast", action="store_true", help="do not wait for anyone to read")
    demo.add_argument(
        "--try",
        dest="tries",
        action="store_true",
        help="look into twelve made-up weeks and a squad instead, and type on",
    )
    demo.add_argument("--language", choices=spoken(), default="en")
    demo.set_defaults(run=doing.demo)


SETUP = """\
asks which app and for its token, which is not shown, tries both, and writes the config for you
alone to read.  An app that the config does not name yet is added to it.  Without anybody to ask:

  sled-coach setup --yes --app APP --token-file token.txt

The token may also be in the environment (SLED_COACH_TELEGRAM_TOKEN, SLED_COACH_DISCORD_TOKEN),
where it then stays, or come through a pipe.
"""


def _add_setup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    setup = commands.add_parser(
        "setup",
        help="make a bot ready: ask, try, write the config",
        epilog=SETUP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    setup.add_argument("--app", help="its name, or the beginning of it")
    setup.add_argument("--token-file", metavar="FILE", help="a file that holds the token alone")
    setup.add_argument(
        "--data", metavar="FOLDER", help="where the log is kept, or a URL; by default your own"
    )
    setup.add_argument("--language", choices=spoken(), help="by default this machine's")
    setup.add_argument("--zone", help="such as Europe/Berlin; by default this machine's")
    setup.add_argument("--config", metavar="FILE", help="by default config.toml here")
    setup.add_argument(
        "--set",
        dest="more",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="a further setting of the app, as in config.example.toml",
    )
    setup.add_argument("--yes", action="store_true", help="ask nothing")
    setup.add_argument(
        "--replace", action="store_true", help="write a config anew that names the app already"
    )
    setup.set_defaults(run=doing.setup)


def _add_run(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    run = commands.add_parser("run", help="serve the platforms that the config names")
    check = commands.add_parser("check", help="look at config, database, token and clock")
    shown = commands.add_parser("config", help="print what counts, and where each is from")
    for command, begin in ((run, doing.run), (check, doing.check), (shown, doing.config)):
        command.add_argument(
            "--config", metavar="FILE", help="settings; by default config.toml here"
        )
        command.set_defaults(run=begin)
    shown.add_argument("--all", action="store_true", help="links and clips, too")
    check.add_argument(
        "--live",
        type=float,
        nargs="?",
        const=LIVE_S,
        metavar="SECONDS",
        help=f"serve too, and watch a first run: each step within {LIVE_S:g} s, or as many",
    )


COPIES = """\
`backup` may run while a coach does: it copies all that is confirmed, in one go, and checks the
copy.  Copying the file itself (cp, rsync, a snapshot of one file) is not safe while a coach
runs: what was written last is in the file beside it, and the copy would read as sound without.
"""


def _add_keeping(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser(
        "backup",
        help="copy the database, also while a coach runs",
        epilog=COPIES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    backup.add_argument(
        "file", metavar="FILE", nargs="?", help="by default a new one in backups/ beside it"
    )
    restore = commands.add_parser(
        "restore", help="put a copy in the database's place; what was there is kept"
    )
    restore.add_argument("file", metavar="FILE", help="what `backup` made")
    deletions = commands.add_parser(
        "deletions", help="print who is to stay erased, as fingerprints; for a server's copies"
    )
    deletions.add_argument(
        "--apply", dest="file", metavar="FILE", help="erase again whoever is on such a list"
    )
    health = commands.add_parser("health", help="say from outside whether the coach is well")
    bring = commands.add_parser(
        "import", help="take a file into somebody's log, with the coach stopped"
    )
    bring.add_argument(
        "file", metavar="FILE", help="an export, or one of Strong, Hevy or FitNotes"
    )
    bring.add_argument(
        "--for",
        dest="whom",
        metavar="PLATFORM:ID",
        required=True,
        help="whose log, an app and an account there, as in app:123456",
    )
    bring.add_argument(
        "--yes", action="store_true", help="take it in without asking; else it is only shown"
    )
    bring.add_argument(
        "--as-in-file",
        action="store_true",
        help="an export: go on as in the file also where it was told otherwise here",
    )
    move = commands.add_parser(
        "move", help="put all of a database into an empty one, such as a server's, and compare"
    )
    move.add_argument("--from", dest="source", metavar="URL", required=True, help="what is there")
    move.add_argument("--to", dest="target", metavar="URL", required=True, help="an empty one")
    move.set_defaults(run=doing.move)
    for command, begin in (
        (backup, doing.backup),
        (restore, doing.restore),
        (deletions, doing.deletions),
        (bring, doing.bring),
        (health, doing.health),
    ):
        command.add_argument("--db", metavar="URL", help="database; by default the config's")
        command.add_argument(
            "--config", metavar="FILE", help="settings; by default config.toml here"
        )
        command.set_defaults(run=begin)


def _add_stewarding(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    stats = commands.add_parser("stats", help="count athletes, sessions and messages, naming none")
    forget = commands.add_parser(
        "forget", help="erase all of somebody, as /delete does, with the coach stopped"
    )
    forget.add_argument("whom", metavar="PLATFORM:ID", help="an app and an account there")
    forget.add_argument("--yes", action="store_true", help="do it without asking")
    exports = commands.add_parser("export-all", help="write everybody's own export into a folder")
    exports.add_argument("folder", metavar="FOLDER", help="where to")
    send = commands.add_parser("send-test", help="send a line to a chat")
    send.add_argument("whom", metavar="PLATFORM:ID", help="an app and a chat there")
    invite = commands.add_parser("invite", help="print a code that lets in whoever brings it")
    invite.add_argument(
        "--days", type=int, default=14, help="for how many days it is good, 14 by default"
    )
    pause = commands.add_parser("pause", help="answer nobody for a while; nothing is lost")
    resume = commands.add_parser("resume", help="go on after a pause")
    resume.set_defaults(goes_on=True)
    pause.set_defaults(goes_on=False)
    for command, begin in (
        (stats, doing.stats),
        (forget, doing.forget),
        (exports, doing.export_all),
        (invite, doing.invite),
        (pause, doing.pause),
        (resume, doing.pause),
        (send, doing.send_test),
    ):
        if command is not send:
            command.add_argument("--db", metavar="URL", help="database; by default the config's")
        command.add_argument(
            "--config", metavar="FILE", help="settings; by default config.toml here"
        )
        command.set_defaults(run=begin)


MOVEMENTS = """\
belt, arms, band, hill, treadmill, walk, forward_sled_drag, sled_push; easy_forward_walk, step_up,
step_down, split_squat, walking_lunge, goblet_squat, hill_walk, band_march, a_march, build_up,
calf_raise, tibialis_raise, single_leg_balance, assisted_nordic, hip_hinge

A config's table [movements] may name a clip of your own for each.
"""


def _add_draw(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    draw = commands.add_parser(
        "draw",
        help="draw the loops of the movements anew; the package has them drawn",
        epilog=MOVEMENTS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    draw.add_argument(
        "folder", metavar="FOLDER", nargs="?", help="where to; by default where the coach looks"
    )
    draw.set_defaults(run=doing.draw)


def _add_filter(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    about: str,
    source: str,
    called: str = "FILE",
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=about)
    command.add_argument("source", metavar=called, help=source)
    command.set_defaults(run=run)
    return command
