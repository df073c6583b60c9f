"""What an index counted and a lexicon grew, kept beside the code as Python keeps what it compiled.

Counting some thousand questions takes a third of a second, as does growing the tree of a
language's phrases, and meanwhile nobody is answered; reading it takes a tenth of that.  It is used
only where not a byte of what it was made of has changed since, and where the folder cannot be
written it is made anew each time.
"""

import gc
import marshal
import os
import pickle
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, TypeVar, cast

_HERE = Path(__file__).parent
Grown = TypeVar("Grown")


def made_of(texts: Iterable[str], read: Iterable[str]) -> bytes:
    """Return a digest of texts, and of the files in this folder that patterns name."""
    digest = blake2b(sys.version.encode(), digest_size=16)
    for text in texts:
        digest.update(text.encode())
        digest.update(b"\0")
    for files in read:
        for file in sorted(_HERE.glob(files)):
            digest.update(file.read_bytes())
    return digest.digest()


def kept(name: str, made_of: bytes) -> Any:
    """Return what was kept by a name and made of the same; None where nothing was."""
    try:
        digest, counted = marshal.loads(_place(name).read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return counted if digest == made_of else None


def grown(name: str, made_of: bytes, grow: Callable[[], Grown]) -> Grown:
    """Return what was grown by a name of the same, as it was kept; else it is grown anew."""
    told = kept(name, made_of)
    if isinstance(told, bytes):
        unread = pickle.UnpicklingError, AttributeError, EOFError, TypeError, IndexError
        with suppress(*unread), _nothing_collected():
            return cast("Grown", pickle.loads(told))
    anew = grow()
    keep(name, made_of, pickle.dumps(anew, pickle.HIGHEST_PROTOCOL))
    return anew


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Look for no garbage meanwhile: none of a tree read back is any, and looking takes long."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def keep(name: str, made_of: bytes, counted: Any) -> None:
    """Keep what was counted, in one go; nowhere, where nothing may be written."""
    if sys.dont_write_bytecode:
        return
    place = _place(name)
    passing = place.with_name(f"{place.name}.{os.getpid()}")
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        passing.write_bytes(marshal.dumps((made_of, counted)))
        passing.replace(place)


def _place(name: str) -> Path:
    compiled = Path(cache_from_source(str(_HERE / f"{name}.py")))
    return compiled.with_suffix(".counted")
