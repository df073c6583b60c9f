"""From bytes to texts: what somebody sends is opened with care, and never onto a disk.

An archive is looked at by its list first, and read within bounds, whatever that list says.
"""

import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from lzma import LZMAError
from pathlib import PurePosixPath

from bot.archive.brought import MOST_BYTES, Refused, Why

MOST_FILES = 30  # in an archive; an export of ours has four
MOST_UNPACKED = 24_000_000  # 5,000 sessions with their plans are some 8
MOST_TIMES = 150  # smaller than it unpacks to; long logs get to some 25
LISTED_BYTES = 200_000  # an archive smaller than that unpacks to is no bomb, whatever its ratio

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OTHERS = (
    *(b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!"),
    *(b"BZh", b"\xfd7zXZ", b"\xd0\xcf\x11\xe0", b"SQLite format 3", b"\x7fELF", b"MZ"),
)
_TEXTS = (".json", ".csv", ".txt")
_LINK = 0o120000
_KIND = 0o170000
_LOCKED = 0x1  # the bit of an encrypted file, APPNOTE.TXT 4.4.4
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, LZMAError, EOFError, OSError),
    *(NotImplementedError, ValueError, OverflowError),
)


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a file: under which name it stood there, "" where it is the file itself."""

    name: str
    words: str


def opened(content: bytes) -> tuple[Text, ...] | Refused:
    """Return the texts of what was sent, each whole; there is one at least.

    >>> opened(b""), opened(b"Date,Exercise\\n")[0].words
    (Refused(why=<Why.EMPTY: 'empty'>), 'Date,Exercise\\n')
    """
    if len(content) > MOST_BYTES:
        return Refused(Why.TOO_LARGE)
    if content.startswith(_ZIP):
        return _unpacked(content)
    words = decoded(content)
    return words if isinstance(words, Refused) else (Text("", words),)


def decoded(content: bytes) -> str | Refused:
    """Return bytes as text: UTF-8, UTF-16 by its mark, else as Windows writes western tables."""
    if not content.strip():
        return Refused(Why.EMPTY)
    if content.startswith(_OTHERS):
        return Refused(Why.NO_TEXT)
    words = _decoded(content)
    if words is None or "\0" in words:
        return Refused(Why.NO_TEXT)
    words = words.removeprefix("\ufeff")
    if not words.strip():
        return Refused(Why.EMPTY)
    return Refused(Why.NO_TABLE) if words.lstrip()[:1] == "<" else words


def _decoded(content: bytes) -> str | None:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else ("utf-8", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _unpacked(content: bytes) -> tuple[Text, ...] | Refused:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _texts(archive, len(content))
    except RuntimeError:  # a password is wanted
        return Refused(Why.LOCKED)
    except _BROKEN:
        return Refused(Why.BROKEN)


def _texts(archive: zipfile.ZipFile, packed: int) -> tuple[Text, ...] | Refused:
    listed = archive.infolist()
    if len(listed) > MOST_FILES:
        return Refused(Why.PACKED)
    for one in listed:
        if (why := _refused(one)) is not None:
            return Refused(why)
    told = sum(one.file_size for one in listed)
    if told > MOST_UNPACKED or told > max(LISTED_BYTES, packed * MOST_TIMES):
        return Refused(Why.PACKED)
    left = MOST_UNPACKED
    texts: list[Text] = []
    for one in listed:
        if PurePosixPath(one.filename.lower()).suffix not in _TEXTS:
            continue
        with archive.open(one) as inside:
            content = inside.read(left + 1)
        left -= len(content)
        if left < 0:
            return Refused(Why.PACKED)
        words = decoded(content)
        if isinstance(words, str):
            texts.append(Text(PurePosixPath(one.filename).name, words))
    return tuple(texts) or Refused(Why.NO_TABLE)


def _refused(one: zipfile.ZipInfo) -> Why | None:
    """Return why a file in an archive is left closed, and all others with it."""
    if one.flag_bits & _LOCKED:
        return Why.LOCKED
    path = PurePosixPath(one.filename.replace("\\", "/"))
    outside = path.is_absolute() or ".." in path.parts or ":" in one.filename
    if outside or (one.external_attr >> 16) & _KIND == _LINK:
        return Why.NAMED
    return Why.PACKED if path.suffix.lower() in (".zip", ".gz", ".7z", ".rar") else None
