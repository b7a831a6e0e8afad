"""A store on a temporary folder, and more of them on the same one."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from drill.store import Store

from ..conftest import Clock
from .examples import START


@pytest.fixture
def clock(clock: Clock) -> Clock:
    clock.time = START
    return clock


@pytest.fixture
def open_store(tmp_path: Path, clock: Clock) -> Callable[[], Store]:
    """Opens one more store, as another terminal would, on the same folder."""
    ids = (f"device-{n}" for n in itertools.count(1))
    return lambda: Store(tmp_path / "home", now=clock, new_id=lambda: next(ids), lock_seconds=0.1)


@pytest.fixture
def store(open_store: Callable[[], Store]) -> Store:
    return open_store()
