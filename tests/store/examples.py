"""What the tests of the store have in common: reviews by number, what lies in a folder, and calls that fail."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from drill.model import Memory, Progress, Rating, Review, State

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
posix_only = pytest.mark.skipif(os.name == "nt", reason="POSIX modes and links")


def a_review(number: int, card: str = "metrics/recall", rating: Rating = Rating.GOOD) -> Review:
    when = START + timedelta(minutes=number)
    return Review(f"r{number}", when, card, rating, 0.5, ("base",), ("is-precision",), 12.5, "device-1")


def a_memory(stability: float = 3.0) -> Memory:
    return Memory(State.REVIEW, None, stability, 5.0, START + timedelta(days=3), START)


def ids(progress: Progress) -> list[str]:
    return [review.id for review in progress.reviews]


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def failing(number: int) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail
