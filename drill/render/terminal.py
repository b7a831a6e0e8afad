"""A session in a terminal: multi-line answers, one-key judgements."""

import contextlib
import importlib
import os
import shutil
import sys
import textwrap
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from drill.model import Answer, Card, Command, Judgement, Memory, Outcome, Phrase, Place, Rating, Review, Turn
from drill.render import plain
from drill.render.keys import is_dumb, keyboard

if TYPE_CHECKING:
    from rich.console import Console

    from drill.grading import Phrasing

COMMANDS = {f"/{command.name.lower()}": command for command in Command}
# What the first answer will need, loaded while the learner reads and types.
_LATER = ("rich.console", "drill.render.review", "drill.grading", "fsrs", "filelock")
_WIDEST = 100
_NARROW = 60


class TerminalScreen:
    """Asks and shows on the terminal of stdin and stdout; `interrupted` says whether Ctrl-C ended the session."""

    def __init__(
        self,
        now: Callable[[], datetime],
        warm: Callable[[Turn[Card]], object],
        phrasing: "Callable[[Outcome, str], Phrasing]",
    ) -> None:
        """`warm` makes a card ready for grading; it runs while the learner types.

        `phrasing` tells which words of an answer may be kept for a concept.
        """
        self.interrupted = False
        self._now, self._warm, self._phrasing = now, warm, phrasing
        self._start = now()
        term = os.environ.get("TERM", "")
        self._color = not (is_dumb(term) or os.environ.get("NO_COLOR"))
        self._keyboard = keyboard(term)
        self._loading: threading.Thread | None = None

    def ask(self, turn: Turn[Card], place: Place, *, again: bool) -> Answer | Command:
        """Put the prompt first, then load the editor and wait for an answer."""
        try:
            if not again:
                self._keyboard.hush()
                plain.write_prompt(sys.stdout, turn, place, width=self._width(), color=self._color)
                self._start = self._now()
                self._keyboard.load()
                self._loading = threading.Thread(target=self._load, args=(turn,), daemon=True)
                self._loading.start()
            return self._answer()
        except (KeyboardInterrupt, EOFError) as end:  # also while the editor is being loaded
            self.interrupted = isinstance(end, KeyboardInterrupt)
            return Command.QUIT

    def judge(self, outcome: Outcome, regrade: Callable[[tuple[str, ...]], Outcome]) -> Judgement:
        """Show the outcome; Enter accepts the rating, 1-4 gives another, o credits a concept, q ends."""
        from drill.render.review import draw_credit, draw_outcome

        own: tuple[Phrase, ...] = ()
        try:
            if self._loading:
                self._loading.join()
            draw_outcome(self._console(), outcome, self._now())
            while (key := self._rate(outcome)) == "o":
                if chosen := self._choose(outcome):
                    outcome = regrade((*outcome.credited, chosen))
                    own += self._own(self._phrasing(outcome, chosen))
                    draw_credit(self._console(), outcome, self._now())
        except (KeyboardInterrupt, EOFError) as end:
            self.interrupted = isinstance(end, KeyboardInterrupt)
            key = "q"
        rating = Rating(int(key)) if key and key in "1234" else outcome.proposed
        return Judgement(rating, outcome.credited, quit=key == "q", own=own)

    def note(self, text: str) -> None:
        """Say something short."""
        print(plain.safe(text), flush=True)  # noqa: T201 # a screen

    def help(self) -> None:
        """Say what may be typed."""
        self.note(plain.help_text(self._width()))

    def recorded(self, review: Review, outcome: Outcome, memory: Memory) -> None:
        """Nothing to add: the next prompt follows."""

    def _answer(self) -> Answer | Command:
        while True:
            text = self._keyboard.answer("› ")
            word = text.strip().lower()
            if word in COMMANDS:
                return COMMANDS[word]
            if word.startswith("/") and " " not in word and word[1:].isalpha():
                self.note(f"There is no command {word}; /help lists them.")
            elif not word:
                self.note("Type an answer, or /hint, /show (give up), /skip; /help lists all.")
            else:
                return Answer(text, max(0.0, (self._now() - self._start).total_seconds()))

    def _rate(self, outcome: Outcome) -> str:
        """The key pressed: a rating's number, "" for the one proposed, o to credit a concept, q to end."""
        proposed = outcome.proposed.name.title()
        keys = {"": proposed, "q": f"{proposed}, and end"} | {str(r.value): r.name.title() for r in Rating}
        if outcome.grade.missed:
            keys["o"] = "credit"
        if self._width() < _NARROW:
            return self._keyboard.key(f"Enter {proposed}, 1-4 rate{', o credit' if 'o' in keys else ''} › ", keys)
        credit = "   o credits a concept" if "o" in keys else ""
        return self._keyboard.key(f"Enter {proposed}   1-4 another rating{credit} › ", keys)

    def _choose(self, outcome: Outcome) -> str | None:
        """The missed concept that the learner wants credited, None for none after all."""
        missed = outcome.grade.missed
        if len(missed) == 1:
            return missed[0]
        names = {c.id: c.name for c in outcome.turn.card.concepts}
        lettered = dict(zip("abcdefghijklmnopqrstuvwxyz", missed, strict=False))
        for letter, concept in lettered.items():
            self.note(f"  {letter}  {names.get(concept) or concept.replace('-', ' ')}")
        keys = {letter: letter for letter in lettered} | {"": "none"}
        return lettered.get(self._keyboard.key("Which did you say? A letter, or Enter for none › ", keys))

    def _own(self, phrasing: "Phrasing") -> tuple[Phrase, ...]:
        """The words that the learner wants to count for the concept from now on, if any."""
        if not phrasing.possible():
            return ()
        offers = phrasing.offers() if self._keyboard.has_tab else []
        tab = f"Tab takes “{offers[0]}”{' (again: the next)' * (len(offers) > 1)}, " if offers else ""
        self._say(f"Which of your words said it, to count from now on? {tab}Enter alone keeps none.")
        typed = ""
        while typed := self._keyboard.words("› ", offers, typed).strip():
            why = phrasing.objection(typed)
            if not why:
                phrase = phrasing.phrase(typed)
                self._say(f"Kept as yours: “{phrase.words}”")
                return (phrase,)
            self._say(f"Not kept: {why}.")
        return ()

    def _say(self, text: str) -> None:
        self.note(textwrap.fill(text, max(self._width(), 20)))

    def _width(self) -> int:
        return min(shutil.get_terminal_size().columns, _WIDEST)

    def _console(self) -> "Console":
        from drill.render.console import console

        return console(width=self._width())

    def _load(self, turn: Turn[Card]) -> None:
        with contextlib.suppress(Exception):  # only a head start: whatever fails here fails again where it is needed
            for name in _LATER:
                importlib.import_module(name)
            self._warm(turn)
