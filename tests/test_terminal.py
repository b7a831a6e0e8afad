"""The real program on a pseudo-terminal."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

pexpect = pytest.importorskip("pexpect")
pyte = pytest.importorskip("pyte")
if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals on Windows", allow_module_level=True)

RIGHT = "of everything the model flagged, the share that was really positive"


class Terminal:
    """drill on a terminal of so many columns, with its screen."""

    def __init__(self, home: Path, *args: str, columns: int = 90, **env: str) -> None:
        environ = {**os.environ, "DRILL_HOME": str(home), "TERM": "xterm-256color", **env}
        command = ["-m", "drill", "quiz", *args]
        self.child: Any = pexpect.spawn(
            sys.executable, command, env=environ, dimensions=(40, columns), encoding="utf-8", timeout=20
        )
        self.screen = pyte.Screen(columns, 40)
        self.stream = pyte.Stream(self.screen)

    def see(self, text: str) -> str:
        """Wait until the text is on the screen; the whole screen."""
        while text not in "\n".join(self.screen.display):
            self.stream.feed(self.child.read_nonblocking(65536, timeout=20))
        return "\n".join(line.rstrip() for line in self.screen.display)

    def type(self, keys: str) -> None:
        self.child.send(keys)

    def end(self, status: int = 0) -> str:
        """Wait for the end; all that was still said."""
        self.child.expect(pexpect.EOF)
        self.stream.feed(self.child.before)
        self.child.close()
        assert self.child.exitstatus == status
        return "\n".join(line.rstrip() for line in self.screen.display)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def precision(home: Path, **options: Any) -> Terminal:
    terminal = Terminal(home, "--card", "precision-definition", **options)
    terminal.see("›")
    return terminal


def test_type_an_answer_override_and_end(home: Path) -> None:
    terminal = precision(home)
    assert "card 1 of 1 · new · metrics" in terminal.see("Define precision.")
    terminal.type(RIGHT + "\r")
    assert "100% covered" in terminal.see("Enter Good")
    terminal.type("4")
    assert "Easy 1" in terminal.end()
    assert '"overridden"' in (home / "progress.json").read_text() or ",true" in (home / "progress.json").read_text()


def test_a_marked_paste_of_several_lines_does_not_submit_itself(home: Path) -> None:
    terminal = precision(home)
    terminal.type("\x1b[200~We trained it and then.\n\nOf everything flagged, the share \x1b[201~")
    terminal.type("that was really positive")
    terminal.see("that was really positive")
    terminal.type("\r")
    terminal.see("100% covered")
    terminal.type("\r")
    terminal.end()


def test_an_unmarked_paste_does_not_submit_itself(home: Path) -> None:
    terminal = precision(home)
    terminal.type("of everything flagged,\rthe share that was really positive")
    assert "covered" not in terminal.see("really positive")
    terminal.type("\r")
    terminal.see("100% covered")
    terminal.type("\x03")
    terminal.end(130)


def test_alt_enter_breaks_the_line(home: Path) -> None:
    terminal = precision(home)
    terminal.type("of everything flagged\x1b\r")
    terminal.type("the share really positive")
    assert "covered" not in terminal.see("the share really positive")
    terminal.type("\r")
    terminal.see("Enter ")
    terminal.type("\r")
    terminal.end()


def test_credit_a_concept(home: Path) -> None:
    terminal = precision(home)
    terminal.type("whatever\r")
    terminal.see("o credits a concept")
    terminal.type("o")
    terminal.see("A letter, or Enter for none")
    terminal.type("a")
    assert "credited by you" in terminal.see("33% covered")
    terminal.type("\x04")
    terminal.end()


def test_commands(home: Path) -> None:
    terminal = precision(home)
    for command, answer in (
        ("/help", "opens $EDITOR"),
        ("/hint", "Hint 1 of"),
        ("/undo", "Nothing to undo"),
        ("/nope", "There is no command /nope"),
        ("", "Type an answer"),
    ):
        terminal.type(command + "\r")
        terminal.see(answer)
    terminal.type("/show\r")
    assert "model answer" in terminal.see("Enter Again")
    terminal.type("\x03")
    assert "Again 1" in terminal.end(130)


def test_quit_and_resume(home: Path) -> None:
    first = Terminal(home, "metrics")
    first.see("card 1 of 10")
    first.type(RIGHT + "\r")
    first.see("Enter ")
    first.type("3")
    first.see("card 2 of 10")
    first.type("/quit\r")
    assert "1 answer on 1 card" in first.end()
    second = Terminal(home, "metrics")
    assert "card 1 of 9" in second.see("card 1 of 9")
    second.type("\x03")
    second.end(130)


def test_ctrl_c_in_an_answer_ends_with_nothing_recorded(home: Path) -> None:
    terminal = precision(home)
    terminal.type("half an ans")
    terminal.see("half an ans")
    terminal.type("\x03")
    assert "nothing is recorded" in terminal.end(130)
    assert not (home / "progress.json").exists()


def test_ctrl_e_opens_the_editor(home: Path, tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\necho "{RIGHT}" > "$1"\n')
    editor.chmod(0o755)
    terminal = precision(home, EDITOR=str(editor))
    terminal.type("\x05")
    terminal.see("100% covered") if "covered" in terminal.see("really positive") else terminal.type("\r")
    terminal.see("100% covered")
    terminal.type("\r")
    terminal.end()


@pytest.mark.parametrize("columns", [40, 120])
def test_any_width_and_no_color(home: Path, columns: int) -> None:
    terminal = precision(home, columns=columns, NO_COLOR="1")
    terminal.type("whatever\r")
    screen = terminal.see("Enter Again")
    assert "model answer" in screen
    terminal.type("\r")
    terminal.see("again")
    terminal.type("/quit\r")
    terminal.end()
