"""Grading JSON lines: one record out for one line in, in order, on every core where there are many."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import Any

import msgspec
from msgspec import Struct

from drill import library
from drill.app import Compiler, OwnWords, dealt
from drill.errors import DrillError
from drill.model import Card, Deck

_ALONE = 1000  # lines graded before it pays to start other processes
_CHUNK = 200  # lines handed to a process at a time
_WAITING = 3  # chunks in flight for each process: the memory in use does not grow with the file

Numbered = tuple[int, bytes]


def grade_lines(
    lines: Iterable[bytes], decks: list[Deck], own: OwnWords | None = None, *, cores: int = 1
) -> Iterator[dict[str, Any]]:
    """A record for every line that is not blank, in order; for one that cannot be graded an error with its number."""
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    grader = BatchGrader(decks, own)
    for one in numbered if cores == 1 else islice(numbered, _ALONE):
        yield _record(grader, one)
    first = next(numbered, None)
    if first is not None:
        yield from _in_parallel(_chunks(first, numbered), decks, own, cores)


class BatchGrader:
    """Grades JSON lines under the batch contract."""

    def __init__(self, decks: list[Deck], own: OwnWords | None = None) -> None:
        """`decks` hold the cards that lines may name; without `own` words the decks alone decide."""
        self._decks, self._compiled = decks, Compiler(decks, own)
        self._found: dict[str, Card] = {}

    def grade(self, line: bytes) -> dict[str, Any]:
        """The record for a line: {"card", "answer"} or {"question", "references", "answer"}; DrillError if neither.

        A numeric card's values are drawn by "seed", as `drill grade --seed` does.
        """
        from drill import grading, rating
        from drill.render.machine import grade_record

        try:
            asked = msgspec.json.decode(line, type=_Asked)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise DrillError(f"not a line to grade: {error}") from error
        if asked.card is not None:
            if asked.card not in self._found:
                self._found[asked.card] = library.find_card(self._decks, asked.card)[1]
            card = dealt(self._found[asked.card], asked.seed)
            result = grading.grade(self._compiled(card), asked.answer)
            return grade_record(asked.card, asked.answer, result, rating.rate(result))
        if not asked.references:
            raise DrillError("not a line to grade: it needs “card”, or “question” and “references”")
        card = Card("", "", asked.question, asked.references)
        result = grading.grade(grading.compile_card(card, {}), asked.answer)
        return grade_record(None, asked.answer, result, rating.rate(result))


class _Asked(Struct):
    answer: str
    card: str | None = None
    question: str = ""
    seed: str = "0"
    references: tuple[str, ...] = ()


def _record(grader: BatchGrader, one: Numbered) -> dict[str, Any]:
    number, line = one
    try:
        return grader.grade(line)
    except DrillError as error:
        return {"error": str(error), "line": number}


def _chunks(first: Numbered, rest: Iterator[Numbered]) -> Iterator[list[Numbered]]:
    chunk = [first, *islice(rest, _CHUNK - 1)]
    while chunk:
        yield chunk
        chunk = list(islice(rest, _CHUNK))


def _in_parallel(
    chunks: Iterator[list[Numbered]], decks: list[Deck], own: OwnWords | None, cores: int
) -> Iterator[dict[str, Any]]:
    with ProcessPoolExecutor(cores, initializer=_start, initargs=(decks, own)) as pool:
        waiting: deque[Future[list[dict[str, Any]]]] = deque()
        for chunk in chunks:
            waiting.append(pool.submit(_grade_chunk, chunk))
            if len(waiting) >= cores * _WAITING:
                yield from waiting.popleft().result()
        for future in waiting:
            yield from future.result()


_grader: BatchGrader  # of a worker process


def _start(decks: list[Deck], own: OwnWords | None) -> None:
    global _grader  # the one place where a process pool lets its workers keep something
    _grader = BatchGrader(decks, own)


def _grade_chunk(chunk: list[Numbered]) -> list[dict[str, Any]]:
    return [_record(_grader, one) for one in chunk]
