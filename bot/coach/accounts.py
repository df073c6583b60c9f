"""What a batch of acts wants to know of codes, and what it leads to for accounts.

All of it is pure but `codes_for`, which asks the database and draws what nobody can foresee.
"""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from sqlalchemy import Connection

from bot.archive.feed import Feeds
from bot.contract import Account, Called, Chose, Incoming, Platform, Room, Said
from bot.dialogue.card import doing_on
from bot.dialogue.changes import (
    BecameOne,
    CodeMade,
    CodeMissed,
    CodeSpent,
    CodesVoid,
    Detached,
    Linking,
    Snapshot,
)
from bot.dialogue.tokens import Does, decode
from bot.dialogue.turn import Linked, Opened, Reach
from bot.store.accounts.contacts import Contact
from bot.store.accounts.links import Code, Links, opened_by
from bot.store.accounts.wrong_codes import Missed, Wrong, lately
from bot.store.people import People
from bot.stories.link.codes import CODES, GOOD_FOR, code_in, code_of, digest_of, read_code
from bot.stories.link.story import NAME, WRONG_FOR


@dataclass(frozen=True, slots=True)
class Codes:
    """Codes that matter to a batch.

    `opened` are athletes by the digest of a code that opens their log; `fresh` are codes that
    nobody has yet, by the delivery of the act that asks for one; `wrong` is when accounts lately
    brought codes that were none.
    """

    opened: Mapping[str, str] = field(default_factory=dict)
    fresh: Mapping[tuple[Platform, str], str] = field(default_factory=dict)
    wrong: Wrong = field(default_factory=dict)


NO_CODES = Codes()


def codes_for(
    connection: Connection,
    arrived: Sequence[Incoming],
    now: datetime,
    shown: Sequence[str] = (),
) -> Codes:
    """Return the codes that acts bring and ask for; nothing is read where there are none.

    `shown` are the digests of those whose preview somebody types an answer to.
    """
    brought = [digest for one in arrived if (digest := digest_in(one)) is not None]
    digests = [*brought, *shown]
    return Codes(opened_by(connection, digests, now, now + 2 * GOOD_FOR), fresh_codes(arrived))


def with_wrong(
    connection: Connection,
    codes: Codes,
    arrived: Sequence[Incoming],
    known: Iterable[Contact],
    now: datetime,
) -> Codes:
    """Return the codes with how often they were guessed at, where an act brings one.

    Of whoever brings one all accounts count.
    """
    bringing = {one.person for one in arrived if _brought_in(one)}
    if not bringing:
        return codes
    theirs = list(known)
    athletes = {one.athlete for one in theirs if one.account in bringing}
    accounts = bringing | {one.account for one in theirs if one.athlete in athletes}
    return replace(codes, wrong=lately(connection, accounts, now - WRONG_FOR))


def _brought_in(incoming: Incoming) -> str | None:
    """Return the code that an act brings, as it was typed or as a button names it; None: none."""
    match incoming.act:
        case Called(command, argument) if command.lower() == NAME:
            return argument.strip() or None
        case Said(text) if incoming.private:
            return code_in(text)
        case Chose(token) if token.startswith(f"d.{NAME}.join"):
            return token
        case _:
            return None


def digest_in(incoming: Incoming) -> str | None:
    """Return the digest of the code that an act brings, None where it brings none."""
    brought = _brought_in(incoming)
    pressed = decode(brought) if brought and isinstance(incoming.act, Chose) else None
    if isinstance(pressed, Does):
        return next(iter(pressed.args), None)
    code = None if brought is None else read_code(brought)
    return None if code is None else digest_of(code)


def digest_shown(incoming: Incoming, before: Snapshot) -> str | None:
    """Return the digest of the code whose preview stands last before a typed line; None: none."""
    card = before.dialogue.card
    if card is None or not (isinstance(incoming.act, Said) and incoming.private):
        return None
    return next(iter(doing_on(card, NAME, "join") or ()), None)


def digests_shown(arrived: Iterable[Incoming], known: People) -> list[str]:
    """Return the digests of codes whose previews lines are typed behind."""
    found = []
    for one in arrived:
        contact = known.contacts.get(one.person)
        if contact is not None and contact.athlete in known.files:
            digest = digest_shown(one, known.files[contact.athlete].snapshot)
            found += [] if digest is None else [digest]
    return found


def fresh_codes(arrived: Iterable[Incoming]) -> dict[tuple[Platform, str], str]:
    """Return a code for each act that may ask for one, drawn so that nobody can tell it."""
    return {
        (one.chat.platform, one.delivery): code_of(secrets.randbelow(CODES))
        for one in arrived
        if _may_ask(one)
    }


def _may_ask(incoming: Incoming) -> bool:
    match incoming.act:
        case Called(command, argument):
            return command.lower() == NAME and not argument.strip()
        case Chose(token):
            return token == f"d.{NAME}.code"
        case Said():
            return incoming.private  # "link my other app"
        case _:
            return False


def _digest_of(incoming: Incoming, before: Snapshot | None) -> str | None:
    return digest_in(incoming) or (None if before is None else digest_shown(incoming, before))


class Accounts:
    """The accounts of a batch as they change from act to act.

    `met` are those to be written, `links` what else is.
    """

    def __init__(
        self,
        contacts: Mapping[Account, Contact],
        codes: Codes = NO_CODES,
        apps: Iterable[str] = (),
        feeds: Feeds | None = None,
    ) -> None:
        self._known: dict[Account, Contact] = {}
        self._of: dict[str, list[Account]] = {}
        self._codes = codes
        self._apps = tuple(map(Platform, apps))
        self._feeds = feeds
        self._wrong = dict(codes.wrong)
        self.met: dict[Account, Contact] = {}
        self.links = Links()
        for contact in contacts.values():
            self._know(contact)

    def brings_a_log(self, incoming: Incoming) -> bool:
        """Say whether an act brings the code of a log that is on file."""
        return digest_in(incoming) in self._codes.opened

    def get(self, account: Account) -> Contact | None:
        return self._known.get(account)

    def of(self, athlete: str) -> list[Contact]:
        """Return an athlete's accounts, first linked first."""
        return [self._known[account] for account in self._of.get(athlete, ())]

    def meet(self, contact: Contact) -> None:
        """Know an account as it was just seen; it is to be written."""
        self._know(contact)
        self.met[contact.account] = contact

    def drop(self, account: Account) -> None:
        """Know an account no more."""
        self._of[self._known.pop(account).athlete].remove(account)
        self.met.pop(account, None)

    def forget(self, athlete: str) -> None:
        """Know none of an athlete's accounts any more, nor a code of theirs."""
        for one in self.of(athlete):
            self.drop(one.account)
        self._void(athlete)

    def _know(self, contact: Contact) -> None:
        was = self._known.get(contact.account)
        if was is None or was.athlete != contact.athlete:
            if was is not None:
                self._of[was.athlete].remove(was.account)
            self._of.setdefault(contact.athlete, []).append(contact.account)
        self._known[contact.account] = contact

    # --- what an act sees ------------------------------------------------------------------

    def reach(self, incoming: Incoming, contact: Contact, files: Mapping[str, Snapshot]) -> Reach:
        """Return where an act came from, and what the code in it has to do with."""
        return Reach(
            contact.account.platform,
            self._linked(contact.athlete),
            self._codes.fresh.get((incoming.chat.platform, incoming.delivery)),
            self._opened(_digest_of(incoming, files.get(contact.athlete)), files),
            not (incoming.private or incoming.aside),
            self._wrong_of(contact),
            self._apps,
            self._feeds,
        )

    def _wrong_of(self, contact: Contact) -> tuple[datetime, ...]:
        accounts = {contact.account, *(one.account for one in self.of(contact.athlete))}
        return tuple(sorted(at for one in accounts for at in self._wrong.get(one, ())))

    def elsewhere(self, contact: Contact) -> dict[Platform, Room | Account]:
        """Return where the athlete can be reached by other accounts of theirs."""
        return {
            one.account.platform: one.address
            for one in self.of(contact.athlete)
            if one.account != contact.account and one.gone_at is None
        }

    def _linked(self, athlete: str) -> tuple[Linked, ...]:
        return tuple(
            Linked(one.account.platform, one.since, one.gone_at is not None)
            for one in self.of(athlete)
        )

    def _opened(self, digest: str | None, files: Mapping[str, Snapshot]) -> Opened | None:
        if digest is None or digest in self.links.spent:
            return None
        snapshot = files.get(self._codes.opened.get(digest, ""))
        return None if snapshot is None else Opened(snapshot, self._linked(snapshot.id))

    # --- what follows ----------------------------------------------------------------------

    def change(self, contact: Contact, change: Linking, now: datetime) -> None:
        """Take note of what an act of somebody's led to for codes and accounts."""
        athlete = contact.athlete
        match change:
            case CodeMissed(delivery):
                account = contact.account
                self._wrong[account] = (*self._wrong.get(account, ()), now)
                self.links.missed.append(Missed(account, delivery, now))
            case CodeMade(digest, until):
                self._void(athlete)
                self.links.made.append(Code(digest, athlete, until))
            case CodesVoid():
                self._void(athlete)
            case CodeSpent(digest):
                self.links.spent.append(digest)
            case BecameOne(other, digest):
                self.links.spent.append(digest)
                self._join(athlete, other.id, now)
            case Detached(app, to):
                for one in self.of(athlete):
                    if one.account.platform == app:
                        self.drop(one.account)
                        self.links.detached.append(one.account)
                        if to is not None:
                            self.meet(replace(one, athlete=to.id, since=None))
            case _:
                assert_never(change)

    def _void(self, athlete: str) -> None:
        self.links.void.append(athlete)
        self.links.made = [one for one in self.links.made if one.athlete != athlete]

    def _join(self, gone: str, kept: str, now: datetime) -> None:
        for one in self.of(gone):
            self.meet(replace(one, athlete=kept, since=now))
        self.links.joined.append((gone, kept))
