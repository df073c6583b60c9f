"""The examples in the adapter's docstrings hold."""

import doctest
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import pytest

import adapters.discord
from tests.discord_adapter import screen

MODULES = [
    screen,
    *(
        import_module(f"adapters.discord.{found.name}")
        for found in iter_modules(adapters.discord.__path__)
    ),
]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_examples_hold(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
