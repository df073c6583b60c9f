"""What the Dockerfile builds, built without a container engine: `make image`.

Every instruction is done in its order, in a folder that stands for the image's root.  What is
another machine's business is left out: base images are this machine's Python, and nobody is
added to its users.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
PLACES = ("/opt/sled-coach", "/opt/build", "/source", "/data")  # of the image, the longest first
USER_ADDED = re.compile(r"useradd --uid (\d+) --create-home (\w+) && ")


@dataclass(slots=True)
class Image:
    """The image under construction; `entrypoint` and `command` are what a container would run.

    `borrows`: dependencies are taken from the Python that runs this, not from an index.
    """

    root: Path
    borrows: bool = False
    workdir: str = "/"
    user: str = "root"
    environment: dict[str, str] = field(default_factory=dict)
    entrypoint: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def here(self, text: str) -> str:
        """Return a text with the image's places under its root."""
        for place in PLACES:
            text = re.sub(rf"(?<![\w./]){re.escape(place)}(?![\w-])", f"{self.root}{place}", text)
        return text

    def do(self, instruction: str, words: str) -> None:
        """Do one instruction.  Raises where it fails, or is not known."""
        match instruction:
            case "FROM":
                self.workdir, self.user = "/", "root"
            case "VOLUME" | "STOPSIGNAL" | "LABEL":
                pass  # an engine's own business
            case "HEALTHCHECK":
                self.health = json.loads(words.partition("CMD ")[2])
            case "WORKDIR":
                self.workdir = words
                Path(self.here(words)).mkdir(parents=True, exist_ok=True)
            case "USER":
                self.user = words
            case "ENV":
                pairs = (pair.split("=", 1) for pair in shlex.split(words))
                self.environment |= {name: self.here(value) for name, value in pairs}
            case "COPY":
                self._copy(words.split())
            case "RUN":
                self._run(words)
            case "ENTRYPOINT":
                self.entrypoint = json.loads(words)
            case "CMD":
                self.command = json.loads(words)
            case _:
                raise ValueError(f"an instruction nobody knows: {instruction}")
        self.done.append(instruction)

    def _copy(self, words: list[str]) -> None:
        if words[0].startswith("--from="):
            return  # both stages are one folder here
        *sources, target = words
        base = Path(self.here(self.workdir))
        for source in sources:
            inside = base / target
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, inside, dirs_exist_ok=True)
            else:
                inside = inside / Path(source).name if target.endswith("/") else inside
                inside.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / source, inside)

    def _run(self, words: str) -> None:
        if self.borrows and "--require-hashes" in words:
            self._borrow(words.partition("/bin/")[0])
            return
        words = USER_ADDED.sub("", words).replace("--owner coach ", f"--owner {os.getuid()} ")
        python = f"{shlex.quote(sys.executable)} -m venv" if "-m venv" in words else ""
        command = self.here(words).replace("python -m venv", python or "python -m venv")
        subprocess.run(
            ["sh", "-euc", command],
            check=True,
            cwd=self.here(self.workdir) if self.workdir != "/" else self.root,
            env=self.surroundings(),
        )

    def _borrow(self, place: str) -> None:
        installed = Path(self.here(f"{place}/lib")).glob("python*/site-packages")
        ours = sysconfig.get_path("purelib")
        (next(installed) / "borrowed.pth").write_text(ours, encoding="utf-8")

    def argv(self, *command: str) -> list[str]:
        """Return what a container of this image runs: the command given, else its own."""
        program, *words = self.entrypoint
        return [self.here(f"/opt/sled-coach/bin/{program}"), *words, *(command or self.command)]

    def surroundings(self) -> dict[str, str]:
        """Return the environment that a container of this image has."""
        return {**_outside(), **self.environment}


def build(folder: Path, *, borrows: bool = False, tell: Callable[[str], None] = print) -> Image:
    """Return the image, built in a folder."""
    image = Image(folder, borrows)
    for instruction, words in instructions():
        tell(f"{instruction} {words}")
        image.do(instruction, words)
    return image


def _outside() -> Mapping[str, str]:
    """Return this machine's environment, without what would lead back to this checkout."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def instructions() -> list[tuple[str, str]]:
    """Return the Dockerfile's instructions in order, each with its words in one line."""
    text = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return [(instruction, words) for instruction, words in (line.split(" ", 1) for line in lines)]


def main() -> int:
    """Build with the pinned dependencies, and let what was built say its version."""
    with tempfile.TemporaryDirectory(prefix="coach-image-") as folder:
        image = build(Path(folder))
        subprocess.run(
            image.argv("--version"),
            check=True,
            cwd=image.here(image.workdir),
            env=image.surroundings(),
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
