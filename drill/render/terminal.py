"""A session in a terminal: multi-line answers, one-key judgements."""

import contextlib
import importlib
import os
import shutil
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from drill.model import Answer, Command, Judgement, Memory, Outcome, Place, Rating, Review, Turn
from drill.render import plain

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from rich.console import Console

COMMANDS = {f"/{command.name.lower()}": command for command in Command}
# What the first answer will need, loaded while the learner reads and types.
_LATER = ("rich.console", "drill.render.review", "drill.grading", "fsrs", "filelock")


class TerminalScreen:
    """Asks and shows on the terminal of stdin and stdout."""

    def __init__(self, now: Callable[[], datetime], warm: Callable[[Turn], object]) -> None:
        """`warm` makes a card ready for grading; it runs while the learner types."""
        self._now, self._warm = now, warm
        self._color = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
        self._loading: threading.Thread | None = None
        self._editor: PromptSession[str] | None = None
        self._keys: PromptSession[str] | None = None

    def ask(self, turn: Turn, place: Place) -> Answer | Command:
        """Put the prompt first, then load the editor and wait for an answer."""
        plain.write_prompt(
            sys.stdout, turn, place, width=min(shutil.get_terminal_size().columns, 100), color=self._color
        )
        try:
            return self._ask(turn, self._now())
        except (KeyboardInterrupt, EOFError):  # also while the editor is being loaded
            return Command.QUIT

    def _ask(self, turn: Turn, start: datetime) -> Answer | Command:
        from prompt_toolkit import PromptSession

        if self._editor is None:
            self._editor = PromptSession(
                multiline=True, key_bindings=_editor_keys(), enable_open_in_editor=False, tempfile_suffix=".txt"
            )
        self._loading = threading.Thread(target=self._load, args=(turn,), daemon=True)
        self._loading.start()
        while True:
            text = self._editor.prompt("› ", prompt_continuation="  ")
            word = text.strip().lower()
            if word in COMMANDS:
                return COMMANDS[word]
            if word.startswith("/") and " " not in word and word[1:].isalpha():
                self.note(f"There is no command {plain.safe(word)}; /help lists them.")
            elif not word:
                self.note("Type an answer, or /hint, /show (give up), /skip; /help lists all.")
            else:
                return Answer(text, max(0.0, (self._now() - start).total_seconds()))

    def judge(self, outcome: Outcome, regrade: Callable[[tuple[str, ...]], Outcome]) -> Judgement:
        """Show the outcome; Enter accepts the rating, 1-4 gives another, o credits a concept, Ctrl-C ends."""
        try:
            return self._judge(outcome, regrade)
        except KeyboardInterrupt:
            return Judgement(outcome.proposed, outcome.credited, quit=True)

    def _judge(self, outcome: Outcome, regrade: Callable[[tuple[str, ...]], Outcome]) -> Judgement:
        from drill.render.review import draw_outcome

        if self._loading:
            self._loading.join()
        draw_outcome(self._console(), outcome, self._now())
        while True:
            credit = "   o credits a concept" if outcome.grade.missed else ""
            key = self._key(f"Enter {outcome.proposed.name.title()}   1-4 another rating{credit} › ", "1234oq")
            if key in {"", "q"}:
                return Judgement(outcome.proposed, outcome.credited, quit=key == "q")
            if key in "1234":
                return Judgement(Rating(int(key)), outcome.credited)
            chosen = self._choose(outcome)
            if chosen:
                outcome = regrade((*outcome.credited, chosen))
                draw_outcome(self._console(), outcome, self._now())

    def note(self, text: str) -> None:
        """Say something short."""
        print(plain.safe(text), flush=True)  # noqa: T201 # a screen

    def help(self) -> None:
        """Say what may be typed."""
        from drill.render.review import HELP

        self._console().print(HELP)

    def recorded(self, review: Review, outcome: Outcome, memory: Memory) -> None:
        """Nothing to add: the next prompt follows."""

    def _choose(self, outcome: Outcome) -> str | None:
        """The missed concept that the learner wants credited."""
        missed = outcome.grade.missed
        if len(missed) <= 1:
            return missed[0] if missed else None
        names = {c.id: c.name for c in outcome.turn.card.concepts}
        letters = "abcdefghijklmnopqrstuvwxyz"[: len(missed)]
        for letter, concept in zip(letters, missed, strict=False):
            self.note(f"  {letter}  {names.get(concept) or concept.replace('-', ' ')}")
        key = self._key("which did you say? a letter, Enter for none › ", letters)
        return missed[letters.index(key)] if key and key in letters else None

    def _key(self, message: str, keys: str) -> str:
        """One of `keys` pressed, "" for Enter, "q" for Ctrl-C or Ctrl-D."""
        from prompt_toolkit import PromptSession

        session: PromptSession[str] = PromptSession(key_bindings=_one_key(keys))
        try:
            return session.prompt(message)
        except (KeyboardInterrupt, EOFError):
            return "q"

    def _console(self) -> "Console":
        from drill.render.console import console

        return console(width=min(shutil.get_terminal_size().columns, 100))

    def _load(self, turn: Turn) -> None:
        with contextlib.suppress(Exception):  # only a head start: whatever fails here fails again where it is needed
            for name in _LATER:
                importlib.import_module(name)
            self._warm(turn)


def _editor_keys() -> "KeyBindings":
    from prompt_toolkit.key_binding import KeyBindings

    keys = KeyBindings()

    def enter(event: "KeyPressEvent") -> None:
        # Keys already waiting behind an Enter are a paste on a terminal that does not mark pastes.
        if event.app.key_processor.input_queue:
            event.current_buffer.insert_text("\n")
        else:
            event.current_buffer.validate_and_handle()

    keys.add("enter", eager=True)(enter)
    keys.add("c-j", eager=True)(enter)
    keys.add("escape", "enter")(lambda event: event.current_buffer.insert_text("\n"))
    keys.add("escape", "c-j")(lambda event: event.current_buffer.insert_text("\n"))
    keys.add("c-e", eager=True)(lambda event: event.current_buffer.open_in_editor())
    keys.add("c-d", eager=True)(lambda event: event.app.exit(exception=EOFError))
    return keys


def _one_key(choices: str) -> "KeyBindings":
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.keys import Keys

    keys = KeyBindings()

    def leave(result: str) -> Callable[["KeyPressEvent"], Any]:
        return lambda event: event.app.exit(result=result)

    keys.add(Keys.Any, eager=True)(lambda _event: None)
    keys.add(Keys.BracketedPaste, eager=True)(lambda _event: None)
    for choice in choices:
        keys.add(choice, eager=True)(leave(choice))
    keys.add("enter", eager=True)(leave(""))
    keys.add("c-j", eager=True)(leave(""))
    keys.add("c-c", eager=True)(leave("q"))
    keys.add("c-d", eager=True)(leave("q"))
    return keys
