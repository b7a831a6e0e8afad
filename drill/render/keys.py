"""What is read from the terminal: an answer of several lines, or one key."""

import sys
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import Application
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from prompt_toolkit.output import Output

_PASTE_SECONDS = 0.05  # between the lines of one paste


class Keyboard:
    """The terminal of stdin and stdout; Ctrl-C raises KeyboardInterrupt, Ctrl-D EOFError."""

    has_tab = True

    def __init__(self) -> None:
        """Nothing is loaded before it is asked for."""
        self._editor: PromptSession[str] | None = None
        self._hushed = False

    def hush(self) -> None:
        """Until the program ends, keys pressed between questions are not shown but wait for the next one."""
        if sys.platform == "win32" or self._hushed or not sys.stdin.isatty():
            return
        import atexit
        import termios

        before = termios.tcgetattr(sys.stdin)
        quiet = termios.tcgetattr(sys.stdin)
        quiet[3] &= ~(termios.ECHO | termios.ICANON)
        atexit.register(termios.tcsetattr, sys.stdin.fileno(), termios.TCSADRAIN, before)
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, quiet)
        self._hushed = True

    def load(self) -> None:
        """Make ready to read, which takes longer than putting a prompt."""
        import prompt_toolkit.history  # noqa: F401 # the slow part of what answer() imports

    def answer(self, message: str) -> str:
        """A text of any length: Enter ends it, Alt+Enter breaks the line, Ctrl-E opens $EDITOR."""
        if self._editor is None:
            from prompt_toolkit import PromptSession
            from prompt_toolkit.history import DummyHistory

            enter = _Enter()
            self._editor = PromptSession(
                multiline=True,
                key_bindings=_editor_keys(enter),
                history=DummyHistory(),  # the arrow keys move in this answer, they do not bring back an old one
                output=_output(),
                tempfile_suffix=".txt",
            )
            self._editor.app.before_render += enter.rest
        return self._editor.prompt(message, prompt_continuation="  ")

    def words(self, message: str, offers: Sequence[str], typed: str) -> str:
        """Some words, of which `typed` stand there to be edited; Tab puts the next of the `offers` in their place."""
        from prompt_toolkit import PromptSession
        from prompt_toolkit.document import Document
        from prompt_toolkit.history import DummyHistory

        enter = _Enter()
        keys = _editor_keys(enter)
        turns = cycle(offers or [typed])
        keys.add("tab", eager=True)(lambda event: event.current_buffer.set_document(Document(next(turns))))
        session: PromptSession[str] = PromptSession(
            multiline=True, key_bindings=keys, history=DummyHistory(), output=_output()
        )
        session.app.before_render += enter.rest
        return session.prompt(message, default=typed, prompt_continuation="  ")

    def key(self, message: str, choices: Mapping[str, str]) -> str:
        """The one of `choices` that was pressed, "" standing for Enter; its meaning is shown behind the message."""
        from prompt_toolkit import PromptSession

        session: PromptSession[str] = PromptSession(key_bindings=_choice_keys(choices), output=_output())
        return session.prompt(message)


class DumbKeyboard:
    """A terminal that only prints, such as an editor's shell: it edits lines itself and sends them whole."""

    has_tab = False

    def hush(self) -> None:
        """Such a terminal shows what is typed itself."""

    def load(self) -> None:
        """There is nothing to make ready."""

    def answer(self, message: str) -> str:
        """A line, with those that came in the same paste."""
        text = _line(message)
        while _waiting():
            text += "\n" + _line("")
        return text

    def words(self, message: str, _offers: Sequence[str], _typed: str) -> str:
        """Some words, typed anew."""
        return self.answer(message)

    def key(self, message: str, choices: Mapping[str, str]) -> str:
        """The one of `choices` that the next line begins with."""
        while True:
            key = _line(message).strip()[:1].lower()
            if key in choices:
                return key


def keyboard(term: str) -> Keyboard | DumbKeyboard:
    """The keyboard of a terminal of that kind, as $TERM names it."""
    return DumbKeyboard() if is_dumb(term) else Keyboard()


def is_dumb(term: str) -> bool:
    """Whether a terminal of that kind can only print, as prompt_toolkit and rich see it."""
    return term.lower() in {"dumb", "unknown"}


def _line(message: str) -> str:
    sys.stdout.write(message)
    sys.stdout.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def _waiting() -> bool:
    if sys.platform == "win32":
        return False
    import select

    return bool(select.select([sys.stdin], [], [], _PASTE_SECONDS)[0])


def _output() -> "Output":
    """Standard output that never asks where the cursor is: a slow answer would delay a key by up to a second."""
    from prompt_toolkit.output import create_output
    from prompt_toolkit.output.vt100 import Vt100_Output

    output = create_output()
    if isinstance(output, Vt100_Output):
        output.enable_cpr = False
    return output


def _editor_keys(enter: "_Enter") -> "KeyBindings":
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.keys import Keys

    keys = KeyBindings()
    keys.add("enter", eager=True)(enter)
    keys.add("c-j", eager=True)(enter)
    keys.add("escape", "enter")(lambda event: event.current_buffer.insert_text("\n"))
    keys.add("escape", "c-j")(lambda event: event.current_buffer.insert_text("\n"))
    keys.add("c-e", eager=True)(lambda event: event.current_buffer.open_in_editor())
    keys.add("c-d", eager=True)(lambda event: event.app.exit(exception=EOFError))
    # Coloured text in an unmarked paste looks like a mouse's report, on which prompt_toolkit fails.
    keys.add(Keys.Vt100MouseEvent, eager=True)(lambda _event: None)
    return keys


class _Enter:
    """Sends the answer, unless it is part of a paste that the terminal did not mark."""

    def __init__(self) -> None:
        self._pasting = False

    def __call__(self, event: "KeyPressEvent") -> None:
        self._pasting = self._pasting or _more_comes(event.app)
        if self._pasting:
            event.current_buffer.insert_text("\n")
        else:
            event.current_buffer.validate_and_handle()

    def rest(self, app: "Application[Any]") -> None:
        """What was pasted is about to be shown: the next Enter is pressed by someone who has seen it."""
        self._pasting = self._pasting and _more_comes(app)


def _more_comes(app: "Application[Any]") -> bool:
    """Whether keys wait behind the one at hand, read already or not."""
    if app.key_processor.input_queue:
        return True
    if sys.platform == "win32":
        return False
    import select

    return bool(select.select([app.input.fileno()], [], [], 0)[0])


def _choice_keys(choices: Mapping[str, str]) -> "KeyBindings":
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.keys import Keys

    keys = KeyBindings()
    typing = False  # a command, which is for the prompt before: its letters are no keys

    def leave(result: str) -> Callable[["KeyPressEvent"], None]:
        def chosen(event: "KeyPressEvent") -> None:
            nonlocal typing
            if typing:
                typing = bool(result)  # until Enter
                return
            event.current_buffer.insert_text(choices[result])
            event.app.exit(result=result)

        return chosen

    def begin(_event: "KeyPressEvent") -> None:
        nonlocal typing
        typing = True

    keys.add("/", eager=True)(begin)
    keys.add(Keys.Any, eager=True)(lambda _event: None)
    keys.add(Keys.BracketedPaste, eager=True)(lambda _event: None)
    for choice in choices:
        for name in (choice,) if choice else ("enter", "c-j"):
            keys.add(name, eager=True)(leave(choice))
    keys.add("c-c", eager=True)(lambda event: event.app.exit(exception=KeyboardInterrupt))
    keys.add("c-d", eager=True)(lambda event: event.app.exit(exception=EOFError))
    return keys
