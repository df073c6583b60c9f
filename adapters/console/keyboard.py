"""Lines from a person at a terminal, and pages shown to them."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.history import FileHistory

from adapters.console.outbound import ansi
from bot.rich import Rich
from bot.store.own_files import close_to_others, make_file, make_folder

OWN_COMMANDS = ("edit", "reply", "quit")
"""Commands of the terminal itself, see `inbound`."""


class Keyboard:
    """Lines with history, and commands completed by Tab.  Ctrl-C and Ctrl-D leave."""

    def __init__(self, commands: Sequence[str], history: Path) -> None:
        make_folder(history.parent)
        make_file(history)  # what is typed here is nobody else's to read
        close_to_others(history)
        self._session: PromptSession[str] = PromptSession(
            history=FileHistory(str(history)),
            completer=WordCompleter(
                [f"/{name}" for name in (*commands, *OWN_COMMANDS)], sentence=True
            ),
            complete_while_typing=False,
            reserve_space_for_menu=4,
        )

    async def next(self, prompt: str) -> str | None:
        try:
            return await self._session.prompt_async(prompt)
        except (EOFError, KeyboardInterrupt):
            return None

    def stop(self) -> None:
        if self._session.app.is_running:
            self._session.app.exit(exception=EOFError())


def show(page: Rich) -> None:
    """Print a page above the line being typed, with an empty line after it."""
    width = shutil.get_terminal_size().columns
    print_formatted_text(ANSI(ansi(page, width) + "\n"))
