"""Batches: records in order, on one core and on several, and little memory."""

import json
from collections.abc import Iterator

import pytest

from drill.app import App
from drill.batch import grade_lines

GOOD = "of the flagged, those right"

LINE = json.dumps({"card": "precision", "answer": GOOD}).encode()


def lines(count: int) -> Iterator[bytes]:
    for number in range(1, count + 1):
        yield b"broken" if number % 400 == 0 else b"" if number % 333 == 0 else LINE


@pytest.mark.parametrize("count", [0, 1, 999, 1000, 1001, 2500])
def test_two_cores_give_what_one_gives_in_order(app: App, count: int) -> None:
    decks = app.decks()
    alone = list(grade_lines(lines(count), decks))
    assert list(grade_lines(lines(count), decks, cores=2)) == alone
    assert [row["line"] for row in alone if "error" in row] == list(range(400, count + 1, 400))


def test_lines_are_read_no_further_than_they_are_graded(app: App) -> None:
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while True:
            read += 1
            yield LINE

    records = grade_lines(endless(), app.decks(), cores=2)
    for _ in range(3000):
        next(records)
    records.close()  # type: ignore[attr-defined] # a generator
    assert read < 6000
