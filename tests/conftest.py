"""What tests share: a fixed clock, a temporary home, and a guard for the user's real folders."""

import itertools
import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from drill.app import App

DECK = """\
format: 1
deck: small
title: A small deck
terms:
  flagged: [flagged, predicted positive]
cards:
- id: precision
  prompt: Define precision.
  answer: Of the flagged ones, the share that was right.
  concepts:
  - {id: base, name: the base is the flagged, keywords: ["of {flagged}"], hint: "Which set?"}
  - {id: right, name: those that were right, keywords: [right], hint: "What is counted?"}
  mistakes:
  - {id: recall, keywords: [of all positives], because: That is recall., contradicts: [base]}
  examples: {pass: [of the flagged how many were right], fail: [of all positives found]}
  follow_ups: [{missed: base, ask: "Over which set?"}]
  sources: [A book]
  tags: [metric]
- id: drift
  prompt: What moves in data drift?
  answer: The inputs.
  level: senior
  concepts:
  - {id: inputs, name: the inputs move, keywords: [inputs]}
"""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, **duration: float) -> None:
        self.time += timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rng() -> random.Random:
    return random.Random(7)


@pytest.fixture
def ids() -> Callable[[], str]:
    numbers = itertools.count()
    return lambda: f"id{next(numbers)}"


@pytest.fixture
def app(tmp_path: Path, clock: Clock, ids: Callable[[], str]) -> App:
    """An app on temporary folders with one small deck."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "small.yaml").write_text(DECK, encoding="utf-8")
    data = tmp_path / "data"
    return App(data=data, cache=tmp_path / "cache", shipped=shipped, now=clock, new_id=ids, zone=UTC)


@pytest.fixture(autouse=True, scope="session")
def no_real_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Send every way to the user's folders into a temporary one, and fail if the real one changes."""
    import platformdirs

    real = Path(platformdirs.user_data_dir("drill", appauthor=False))
    before = _state(real)
    home = tmp_path_factory.mktemp("home")
    patch = pytest.MonkeyPatch()
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA", "DRILL_HOME"):
        patch.setenv(name, str(home))
    for name in ("NO_COLOR", "COLUMNS", "EDITOR", "VISUAL"):
        patch.delenv(name, raising=False)
    yield
    patch.undo()
    assert _state(real) == before, f"a test touched {real}"


def _state(folder: Path) -> list[tuple[str, int]]:
    if not folder.exists():
        return []
    return sorted((str(path), path.stat().st_mtime_ns) for path in folder.rglob("*"))
