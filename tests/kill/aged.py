"""A database as a program before the last update left it."""

import asyncio
from datetime import datetime

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.contract import Outgoing
from bot.store.database import DRIVERS
from bot.store.message import chat_of
from bot.store.tables import micros
from bot.store.values import sealed

BEFORE = "0002"  # letters had no count of silences yet

_LEAVING = text("""
    INSERT INTO outbox (id, platform, chat, body, kind, state, attempts, not_before, at)
    VALUES (:id, :platform, :chat, :body, 'reminder', 'waiting', 0, :at, :at)
""")


def leave_behind(url: str, message: Outgoing, at: datetime) -> None:
    """Make the tables as they were, with one message waiting to be sent."""

    def work(connection: Connection) -> None:
        _lay(connection)
        values = {"id": message.id, "platform": message.to.platform, "at": micros(at)}
        chat, body = chat_of(message.to), sealed(message)
        connection.execute(_LEAVING, {**values, "chat": chat, "body": body})

    address = make_url(url)
    address = address.set(drivername=DRIVERS[address.get_backend_name()])
    if address.get_backend_name() == "sqlite":
        engine = create_engine(address)
        with engine.begin() as connection:
            work(connection)
        engine.dispose()
        return

    async def on_the_server() -> None:
        server = create_async_engine(address)
        async with server.begin() as connection:
            await connection.run_sync(work)
        await server.dispose()

    asyncio.run(on_the_server())


def _lay(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, BEFORE)
