"""A session without a terminal: answers come a line each, reviews go out as text or as JSON lines."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TextIO

from drill.model import Answer, Card, Command, Judgement, Memory, Outcome, Place, Review, Turn
from drill.render import plain
from drill.render.terminal import COMMANDS


class PipedScreen:
    """Reads a line an answer; prints prompts and outcomes, or with `as_json` one object a recorded review.

    `interrupted` says whether Ctrl-C ended the session.
    """

    def __init__(self, lines: Iterable[str], out: TextIO, *, as_json: bool, now: Callable[[], datetime]) -> None:
        """`lines` end the session when they end."""
        self.interrupted = False
        self._lines: Iterator[str] = iter(lines)
        self._out, self._json, self._now = out, as_json, now

    def ask(self, turn: Turn[Card], place: Place, *, again: bool) -> Answer | Command:
        """The next line: an answer, or a command."""
        if not self._json and not again:
            plain.write_prompt(self._out, turn, place, width=80, color=False)
        start = self._now()
        try:
            line = next(self._lines, None)
        except KeyboardInterrupt:
            self.interrupted, line = True, None
        if line is None:
            return Command.QUIT
        text = line.rstrip("\r\n")
        return COMMANDS.get(text.strip().lower()) or Answer(text, max(0.0, (self._now() - start).total_seconds()))

    def judge(self, outcome: Outcome, _regrade: Callable[[tuple[str, ...]], Outcome]) -> Judgement:
        """Show the outcome and accept the rating proposed."""
        if not self._json:
            from drill.render.console import console
            from drill.render.review import draw_outcome

            draw_outcome(console(self._out, width=80), outcome, self._now())
        return Judgement(outcome.proposed)

    def note(self, text: str) -> None:
        """Say something short, where people read along."""
        if not self._json:
            self._out.write(plain.safe(text) + "\n")

    def help(self) -> None:
        """Say what may be typed."""
        self.note(plain.help_text(80))

    def recorded(self, review: Review, outcome: Outcome, memory: Memory) -> None:
        """Print the durable review as one JSON object."""
        if self._json:
            from drill.render.machine import grade_record, line

            record = grade_record(review.card, outcome.answer, outcome.grade, review.rating)
            if outcome.turn.card.figure:  # with other values each time
                record["prompt"] = outcome.turn.card.prompt
            record |= {
                "why": outcome.turn.why.value,
                "seconds": review.seconds,
                "review": review.id,
                "due": memory.due.isoformat(),
            }
            self._out.write(line(record))
            self._out.flush()
