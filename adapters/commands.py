"""What each command of the command line does, once it is known what was asked for.

Each imports what it needs when it runs.  Returns the process's exit code.
"""

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from typing import TextIO

UNUSABLE = 2
"""The exit code of a command line that cannot be followed, as argparse has it."""


@contextmanager
def _loading() -> Iterator[None]:
    """Import without looking for garbage: what is made stays, and looking is a sixth of it."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


def chat(options: argparse.Namespace) -> int:
    with _loading():
        from adapters.compose import Wishes, chat

    people = options.people or ["me"]
    return chat(
        Wishes(
            person=people[-1],
            database=options.db,
            language=options.language,
            zone=options.zone,
            clock=options.clock,
            room=options.room,
            people=tuple(people),
        )
    )


def demo(options: argparse.Namespace) -> int:
    with _loading():
        from adapters.compose import demo, demo_to_try

    if options.tries:
        return demo_to_try(language=options.language)
    return demo(language=options.language, fast=options.fast)


def setup(options: argparse.Namespace) -> int:
    from adapters.setup import Wishes, set_up

    return set_up(
        Wishes(
            app=options.app,
            token_file=options.token_file,
            data=options.data,
            language=options.language,
            zone=options.zone,
            config=options.config,
            more=options.more,
            is_quiet=options.yes,
            replaces=options.replace,
        )
    )


def run(options: argparse.Namespace) -> int:
    begun = time.monotonic()  # before the imports, which take most of a start
    gc.disable()  # as for the chat, but more is imported once the config is read
    from adapters.serving import run

    return run(options.config, begun)


def config(options: argparse.Namespace) -> int:
    from adapters.configuring import show

    return show(options.config, os.environ, shows_all=options.all)


def check(options: argparse.Namespace) -> int:
    from adapters.checking import check

    return check(options.config, options.live)


def backup(options: argparse.Namespace) -> int:
    from adapters.keeping import back_up

    return back_up(options.db, options.config, options.file)


def restore(options: argparse.Namespace) -> int:
    from adapters.keeping import restore

    return restore(options.db, options.config, options.file)


def bring(options: argparse.Namespace) -> int:
    from adapters.bringing import bring

    return bring(
        options.db,
        options.config,
        options.file,
        options.whom,
        sure=options.yes,
        theirs=options.as_in_file,
    )


def deletions(options: argparse.Namespace) -> int:
    from adapters.keeping import deletions

    return deletions(options.db, options.config, options.file)


def stats(options: argparse.Namespace) -> int:
    from adapters.stewarding import stats

    return stats(options.db, options.config)


def forget(options: argparse.Namespace) -> int:
    from adapters.stewarding import forgotten

    return forgotten(options.db, options.config, options.whom, sure=options.yes)


def export_all(options: argparse.Namespace) -> int:
    from adapters.stewarding import export_all

    return export_all(options.db, options.config, options.folder)


def send_test(options: argparse.Namespace) -> int:
    from adapters.stewarding import send_test

    return send_test(options.config, options.whom)


def invite(options: argparse.Namespace) -> int:
    from adapters.stewarding import invite

    return invite(options.db, options.config, options.days)


def pause(options: argparse.Namespace) -> int:
    from adapters.stewarding import pause

    return pause(options.db, options.config, goes_on=options.goes_on)


def move(options: argparse.Namespace) -> int:
    from adapters.moving import moved

    return moved(options.source, options.target)


def health(options: argparse.Namespace) -> int:
    from adapters.health import health

    return health(options.db, options.config)


def draw(options: argparse.Namespace) -> int:
    from pathlib import Path

    from bot.enclosed.clip import CLIPS
    from bot.enclosed.movement.loops import draw

    try:
        files = list(draw(CLIPS if options.folder is None else Path(options.folder)))
    except OSError as wrong:
        print(f"sled-coach: cannot write there: {wrong.strerror}", file=sys.stderr)
        return UNUSABLE
    size = sum(file.stat().st_size for file in files)
    print(f"{len(files)} loops, {size / 1e6:.1f} MB, in {files[0].parent}")
    return 0


def whatif(options: argparse.Namespace) -> int:
    from bot.rules.whatif import whatif_lines

    return _filtered(options.source, whatif_lines)


def parse(options: argparse.Namespace) -> int:
    from bot.reading.replies.as_json import parse_lines, parse_text

    if options.explain:
        from bot.reading.body import talk as body
        from bot.reading.glossary.translating import in_english
        from bot.reading.intents import wishes
        from bot.rules.log.records import Language

        language = Language(options.language)
        said = in_english(options.source, language)
        if said is not options.source:
            _say(f"read as: {said}")
        for line in chain(body.explained(said, language), wishes.explained(said, language)):
            _say(line)
        return 0
    if options.source != "-" and not os.path.exists(options.source):
        import json

        from bot.reading.heard import Habits
        from bot.rules.log.records import Language

        habits = Habits(language=Language(options.language))
        _say(json.dumps(parse_text(options.source, habits), ensure_ascii=False))
        return 0
    return _filtered(options.source, parse_lines)


def _filtered(source: str, answer: Callable[[Iterator[str]], Iterator[str]]) -> int:
    """Answer a file line by line, each as soon as it is read."""
    try:
        with _opened(source) as file:
            for line in answer(line for line in file if line.strip()):
                _say(line)
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        why = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        print(f"sled-coach: cannot read {source}: {why}", file=sys.stderr)
        return UNUSABLE
    return 0


def _opened(source: str) -> TextIO:
    if source == "-":
        return open(sys.stdin.fileno(), encoding="utf-8", closefd=False)
    return open(source, encoding="utf-8")


def _say(line: str) -> None:
    """Print a line of JSON; what the terminal has no letters for, in escapes."""
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        import json

        line = json.dumps(json.loads(line))
    print(line, flush=True)
