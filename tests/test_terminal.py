"""The real program on a pseudo-terminal: what is typed, what is on the screen, what is kept."""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals on Windows", allow_module_level=True)
pexpect = pytest.importorskip("pexpect")
pyte = pytest.importorskip("pyte")

DECK = """\
format: 1
deck: small
title: A small deck
cards:
- id: precision
  prompt: Define precision.
  answer: Of the flagged ones, the share that was right.
  concepts:
  - {id: base, name: the base is the flagged, keywords: [of the flagged], hint: "Which set?"}
  - {id: right, name: those that were right, keywords: [right]}
- id: drift
  prompt: What moves in data drift?
  answer: The inputs.
  concepts:
  - {id: inputs, name: the inputs move, keywords: [inputs]}
"""
# `python -m drill` with another folder of shipped decks, so that a test need not know those.
PROGRAM = (
    "import sys, pathlib, drill.app as app; folder = pathlib.Path(sys.argv.pop(1)); "
    "app.shipped_decks = lambda: folder; from drill.__main__ import main; main()"
)
ENTER, UP, ALT_ENTER, CTRL_C, CTRL_D, CTRL_E, BACKSPACE = "\r", "\x1b[A", "\x1b\r", "\x03", "\x04", "\x05", "\x7f"
PASTE, PASTED = "\x1b[200~", "\x1b[201~"
COLOR = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-8]|9[0-7])(?:;\d+)*m")
SECONDS = 20
LINES = 50


class Terminal:
    """drill on a terminal of so many columns: its screen, and all that was ever sent to it."""

    def __init__(self, arguments: list[str], *, columns: int, environ: dict[str, str]) -> None:
        self.child: Any = pexpect.spawn(
            sys.executable, arguments, env=environ, dimensions=(LINES, columns), encoding="utf-8", timeout=SECONDS
        )
        self.child.delaybeforesend = None  # pexpect's own pauses
        self.child.ptyproc.delayafterclose = 0
        self.screen = pyte.Screen(columns, LINES)
        self.stream = pyte.Stream(self.screen)
        self.sent = ""

    def shown(self) -> str:
        return "\n".join(row.rstrip() for row in self.screen.display).rstrip()

    def see(self, *texts: str) -> str:
        """Wait until all the texts are on the screen, which may come in pieces; the whole screen."""
        for text in texts:
            while text not in self.shown():
                try:
                    self._feed(self.child.read_nonblocking(65536, timeout=SECONDS))
                except (pexpect.TIMEOUT, pexpect.EOF):
                    pytest.fail(f"“{text}” is not on the screen:\n{self.shown()}", pytrace=False)
        return self.shown()

    def type(self, keys: str) -> None:
        self.child.send(keys)

    def end(self, code: int = 0) -> str:
        """Wait for the end with this exit code; the last screen."""
        self.child.expect(pexpect.EOF)
        self._feed(self.child.before)
        self.child.close()
        assert (self.child.exitstatus, self.child.signalstatus) == (code, None), self.shown()
        return self.shown()

    def _feed(self, text: str) -> None:
        self.sent += text
        self.stream.feed(text)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


Quiz = Callable[..., Terminal]


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    (folder / "small.yaml").write_text(DECK, encoding="utf-8")
    return folder


@pytest.fixture
def quiz(shipped: Path, home: Path) -> Iterator[Quiz]:
    """Starts `drill quiz` on the small deck; the second start finds what the first has left."""
    started: list[Terminal] = []

    def quiz(*options: str, columns: int = 90, **environ: str) -> Terminal:
        environ = {**os.environ, "DRILL_HOME": str(home), "TERM": "xterm-256color"} | environ
        arguments = ["-c", PROGRAM, str(shipped), "quiz", *options]
        started.append(Terminal(arguments, columns=columns, environ=environ))
        return started[-1]

    yield quiz
    for terminal in started:
        terminal.child.close(force=True)


@pytest.fixture
def first(quiz: Quiz) -> Terminal:
    """A terminal at the first prompt, waiting for an answer."""
    terminal = quiz()
    terminal.see("›")
    return terminal


def reviews(home: Path) -> list[dict[str, Any]]:
    """The reviews kept, with what was typed for each."""
    kept = json.loads((home / "progress.json").read_text(encoding="utf-8"))
    typed = [json.loads(line) for line in (home / "answers.jsonl").read_text(encoding="utf-8").splitlines()]
    names = ("id", "time", "card", "rating", "coverage", "missed", "mistakes", "seconds", "device", "overridden")
    answers = {row["review"]: row["answer"] for row in typed}
    return [
        dict(zip(names, row, strict=False)) | {"credited": row[10:11], "answer": answers[row[0]]}
        for row in kept["reviews"]
    ]


def test_the_program_itself_on_its_own_decks(home: Path) -> None:
    environ = {**os.environ, "DRILL_HOME": str(home), "TERM": "xterm-256color"}
    terminal = Terminal(["-m", "drill", "quiz", "metrics"], columns=90, environ=environ)
    terminal.see("›", "card 1 of ")
    terminal.type("/show\r")
    terminal.see("Enter Again")
    terminal.type(CTRL_D)
    assert "1 answer on 1 card" in terminal.end()


class TestAnswering:
    def test_an_answer_is_graded_and_its_rating_accepted(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged those that were right" + ENTER)
        screen = first.see("Enter Good")
        assert "100% covered  pass" in screen
        assert "✓ the base is the flagged  “of the flagged”" in screen
        first.type(ENTER)
        first.see("card 2 of 2", "› Good\n")
        first.type(CTRL_D)
        assert "1 answer on 1 card" in first.end()
        assert [(r["card"], r["rating"], r["overridden"]) for r in reviews(home)] == [("small/precision", 3, False)]

    def test_a_key_overrides_the_rating(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged those that were right" + ENTER)
        first.see("Enter Good")
        first.type("4")
        first.see("card 2 of 2", "› Easy\n")
        first.type(CTRL_D)
        assert "Easy 1" in first.end()
        assert [(r["rating"], r["overridden"]) for r in reviews(home)] == [(4, True)]

    def test_other_keys_do_nothing_at_the_rating(self, first: Terminal) -> None:
        first.type("of the flagged those that were right" + ENTER)
        first.see("Enter Good")
        first.type("5xo\x1b[B" + PASTE + "1\n" + PASTED + "2")
        first.see("card 2 of 2", "› Hard\n")
        first.type(CTRL_D)
        first.end()

    def test_o_credits_the_one_concept_missed_and_repeats_nothing_else(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged" + ENTER)
        first.see("o credits a concept", "50% covered")
        first.type("o")
        first.see("keeps none.\n›")
        first.type(ENTER)
        screen = first.see("Enter Good")
        assert "✓ those that were right  credited by you" in screen
        assert screen.count("model answer") == 1
        assert "o credits" not in screen.splitlines()[-1]
        first.type(ENTER)
        first.see("card 2 of 2")
        first.type(CTRL_D)
        first.end()
        assert [(r["coverage"], r["credited"], r["overridden"]) for r in reviews(home)] == [(1.0, [["right"]], True)]

    def test_o_asks_which_of_several_concepts_was_said(self, first: Terminal) -> None:
        first.type("no idea" + ENTER)
        first.see("o credits a concept")
        first.type("o")
        first.see("Which did you say?", "  a  the base is the flagged\n  b  those that were right\n")
        first.type("b")
        first.see("50% covered", "✓ those that were right  credited by you")
        first.type(CTRL_D)
        first.end()

    @pytest.mark.parametrize("way_out", [ENTER, CTRL_C, CTRL_D])
    def test_which_concept_may_be_none_after_all(self, first: Terminal, way_out: str) -> None:
        first.type("no idea" + ENTER)
        first.see("o credits a concept")
        first.type("o")
        first.see("Which did you say?")
        first.type(way_out)
        if way_out == ENTER:
            first.see("› none\nEnter Again")
            first.type("q")
        assert "credited" not in first.end(130 if way_out == CTRL_C else 0)

    def test_q_ends_after_recording(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged those right" + ENTER)
        first.see("Enter Good")
        first.type("q")
        assert "› Good, and end" in first.end()
        assert [r["rating"] for r in reviews(home)] == [3]

    def test_a_card_rated_again_comes_back(self, quiz: Quiz) -> None:
        terminal = quiz("--card", "drift")
        terminal.see("›")
        terminal.type("nothing" + ENTER)
        terminal.see("Enter Again")
        terminal.type(ENTER)
        terminal.see("card 2 of 2", "card 2 of 2 · again · small")
        terminal.type("the inputs" + ENTER)
        terminal.see("Enter Good")
        terminal.type(ENTER)
        assert "2 answers on 1 card" in terminal.end()

    def test_an_empty_answer_is_not_taken(self, first: Terminal, home: Path) -> None:
        first.type("  " + ENTER)
        first.see("Type an answer, or /hint")
        first.type(CTRL_D)
        first.end()
        assert not (home / "progress.json").exists()


class TestCommands:
    def test_hint_help_undo_and_slips_leave_the_prompt_where_it_is(self, first: Terminal) -> None:
        for command, answer in (
            ("/hint", "Hint 1 of 1: Which set?"),
            ("/HELP ", "Alt+Enter breaks the line"),
            ("/undo", "Nothing to undo in this session."),
            ("/hnit", "There is no command /hnit; /help lists them."),
        ):
            first.type(command + ENTER)
            first.see(answer + "\n") if not command.endswith(" ") else first.see(answer)
        assert first.shown().count("Define precision.") == 1
        first.type(CTRL_D)
        first.end()

    def test_show_gives_up(self, first: Terminal, home: Path) -> None:
        first.type("/show" + ENTER)
        screen = first.see("Enter Again")
        assert "0% covered  given up" in screen
        assert "Of the flagged ones, the share that was right." in screen
        first.type(ENTER)
        first.see("card 2 of 3")
        first.type(CTRL_D)
        first.end()
        assert [(r["rating"], r["answer"]) for r in reviews(home)] == [(1, "")]

    def test_skip_leaves_the_card(self, first: Terminal, home: Path) -> None:
        first.type("/skip" + ENTER)
        first.see("What moves in data drift?")
        first.type("/quit" + ENTER)
        assert "nothing is recorded" in first.end()
        assert not (home / "progress.json").exists()

    def test_undo_takes_back_and_asks_again(self, first: Terminal) -> None:
        first.type("no idea" + ENTER)
        first.see("Enter Again")
        first.type(ENTER)
        first.see("card 2 of 3")
        first.type("/undo" + ENTER)
        first.see("Taken back: small/precision (Again).")
        first.see("card 1 of 2 · new · small\nDefine precision.\n›")
        first.type("/quit" + ENTER)
        assert "nothing is recorded" in first.end()

    def test_an_answer_may_begin_with_a_slash(self, first: Terminal) -> None:
        first.type("/ of the flagged those right" + ENTER)
        first.see("100% covered")
        first.type(CTRL_D)
        first.end()

    def test_quit_and_resume(self, first: Terminal, quiz: Quiz, home: Path) -> None:
        first.type("of the flagged those that were right" + ENTER)
        first.see("Enter Good")
        first.type(ENTER)
        first.see("card 2 of 2")
        first.type("/quit" + ENTER)
        assert "The next card is due" in first.end()
        second = quiz()
        second.see("›", "card 1 of 1 · new · small\nWhat moves in data drift?")
        second.type("the inputs" + ENTER)
        second.see("Enter Good")
        second.type(ENTER)
        second.end()
        assert [r["card"] for r in reviews(home)] == ["small/precision", "small/drift"]
        assert quiz().end().startswith("Nothing is due.")


class TestEnding:
    def test_ctrl_c_in_an_answer(self, first: Terminal, home: Path) -> None:
        first.type("of the flagg")
        first.see("of the flagg")
        first.type(CTRL_C)
        assert first.end(130).endswith("No answer was given; nothing is recorded.")
        assert not (home / "progress.json").exists()

    def test_ctrl_c_at_the_rating_records_the_one_proposed(self, first: Terminal, home: Path) -> None:
        first.type("no idea" + ENTER)
        first.see("Enter Again")
        first.type(CTRL_C)
        assert "1 answer on 1 card" in first.end(130)
        assert [(r["rating"], r["answer"]) for r in reviews(home)] == [(1, "no idea")]

    def test_ctrl_c_after_a_credit_keeps_the_credit(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged" + ENTER)
        first.see("o credits a concept")
        first.type("o")
        first.see("keeps none.\n›")
        first.type(ENTER)
        first.see("Enter Good")
        first.type(CTRL_C)
        first.end(130)
        assert [(r["rating"], r["credited"]) for r in reviews(home)] == [(3, [["right"]])]

    def test_ctrl_d_in_an_answer_and_at_the_rating(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged those right" + ENTER)
        first.see("Enter Good")
        first.type(ENTER)
        first.see("card 2 of 2")
        first.type("half" + CTRL_D)
        assert "1 answer on 1 card" in first.end()
        assert len(reviews(home)) == 1

    def test_a_hangup_loses_no_recorded_answer(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged those right" + ENTER)
        first.see("Enter Good")
        first.type(ENTER)
        first.see("card 2 of 2")
        first.child.kill(9)
        first.child.expect(pexpect.EOF)
        assert [r["rating"] for r in reviews(home)] == [3]


ANSWER = "of what we blocked, so how many were right"


def words(home: Path) -> list[tuple[str, str, str]]:
    """The own words kept: card, concept and words."""
    file = home / "wordings.json"
    kept = json.loads(file.read_text(encoding="utf-8"))["wordings"] if file.exists() else []
    return [(one["card"], one["concept"], one["words"]) for one in kept]


class TestOwnWords:
    @pytest.fixture
    def asked(self, first: Terminal) -> Terminal:
        """A terminal that asks which words of the answer earned the concept just credited."""
        first.type(ANSWER + ENTER)
        first.see("o credits a concept ›")
        first.type("o")
        first.see("keeps none.\n›")
        return first

    def test_words_that_are_kept_count_next_time_and_undo_takes_them_back(self, asked: Terminal, home: Path) -> None:
        assert "Tab takes “of what we blocked”" in " ".join(asked.shown().split())
        asked.type("{blocked}" + ENTER)
        asked.see("Not kept: one word alone would credit almost any answer")
        asked.see("› {blocked}")
        asked.type("\t")
        asked.see("› of what we blocked")
        asked.type(ENTER)
        screen = asked.see("Enter Good   1-4 another rating ›")
        assert "Kept as yours: “of what we blocked”" in screen
        assert "✓ the base is the flagged  credited by you" in screen
        assert words(home) == []  # before the review is recorded nothing is
        asked.type("1")
        asked.see("card 2 of 3")
        assert words(home) == [("small/precision", "base", "of what we blocked")]
        asked.type("/skip" + ENTER)
        asked.see("card 2 of 2 · again · small\nDefine precision.\n›")
        asked.type("of what we blocked" + ENTER)
        asked.see("✓ the base is the flagged  “of what we blocked”")
        asked.type("1")
        asked.see("card 3 of 3")
        asked.see("›")
        asked.type("/undo" + ENTER)
        asked.see("Taken back: small/precision (Again).")
        asked.see("card 2 of 2")
        assert words(home) == [("small/precision", "base", "of what we blocked")]
        asked.type("/undo" + ENTER)
        asked.see("(Again), your words “of what we blocked”.")
        asked.see("card 1 of")
        assert words(home) == []
        asked.type(CTRL_D)
        asked.end()

    def test_enter_alone_keeps_none(self, asked: Terminal, home: Path) -> None:
        asked.type(ENTER)
        asked.see("Enter Good   1-4 another rating ›")
        asked.type("q")
        asked.end()
        assert words(home) == []
        assert [r["credited"] for r in reviews(home)] == [[["base"]]]

    def test_tab_goes_through_the_clauses_and_what_it_gives_may_be_edited(self, asked: Terminal, home: Path) -> None:
        asked.type("\t")
        asked.see("› of what we blocked")
        asked.type("\t")
        asked.see("› how many")
        asked.type("\t")
        asked.see("› of what we blocked")
        asked.type(" so")
        asked.see("› of what we blocked so")
        asked.type(BACKSPACE * 3 + ENTER)
        asked.see("Kept as yours: “of what we blocked”")
        asked.see("Enter Good   1-4 another rating ›")
        asked.type("q")
        asked.end()
        assert words(home) == [("small/precision", "base", "of what we blocked")]

    @pytest.mark.parametrize("way_out", [CTRL_C, CTRL_D])
    def test_the_way_out_keeps_the_credit_and_no_words(self, asked: Terminal, home: Path, way_out: str) -> None:
        asked.type("of what we blocked")
        asked.see("› of what we blocked")
        asked.type(way_out)
        asked.end(130 if way_out == CTRL_C else 0)
        assert words(home) == []
        assert [(r["rating"], r["credited"]) for r in reviews(home)] == [(3, [["base"]])]

    def test_giving_up_and_crediting_asks_for_no_words(self, first: Terminal, home: Path) -> None:
        first.type("/show" + ENTER)
        first.see("o credits a concept ›")
        first.type("o")
        first.see("Which did you say?")
        first.type("a")
        assert "keeps none" not in first.see("50% covered")
        first.type(CTRL_D)
        first.end()

    def test_on_a_dumb_terminal_words_are_typed(self, quiz: Quiz, home: Path) -> None:
        terminal = quiz(TERM="dumb")
        terminal.see("›")
        terminal.type(ANSWER + "\n")
        terminal.see("o credits a concept ›")
        terminal.type("o\n")
        assert "Tab" not in terminal.see("keeps none.")
        terminal.type("of what we stopped\n")
        terminal.see("Not kept: “stopped” is not in your answer.")
        terminal.type("what we blocked\n")
        terminal.see("Kept as yours: “what we blocked”")
        terminal.see("1-4 another rating ›")
        terminal.type(CTRL_D)
        terminal.end()
        assert words(home) == [("small/precision", "base", "what we blocked")]

    def test_on_40_columns_no_line_is_longer(self, quiz: Quiz) -> None:
        terminal = quiz(columns=40)
        terminal.see("›")
        terminal.type(ANSWER + ENTER)
        terminal.see("o credit ›")
        terminal.type("o")
        assert "from now on? Tab takes “of what we\nblocked”" in terminal.see("keeps none.\n›")
        terminal.type(CTRL_D)
        terminal.end()

    def test_a_broken_file_of_words_is_told_before_the_first_prompt(self, quiz: Quiz, home: Path) -> None:
        home.mkdir()
        (home / "wordings.json").write_text('{"format":1,"wordings":[\n{"id":"x"}]}', encoding="utf-8")
        said = quiz(columns=250).end(1)
        assert "wordings.json:2: Expected `int`, got `str`." in said
        assert "Define precision" not in said


class TestSeveralLines:
    def test_alt_enter_breaks_the_line(self, first: Terminal, home: Path) -> None:
        first.type("of the flagged" + ALT_ENTER + "those right")
        first.see("› of the flagged\n  those right")
        first.type(ENTER)
        first.see("100% covered")
        first.type(CTRL_D)
        first.end()
        assert [r["answer"] for r in reviews(home)] == ["of the flagged\nthose right"]

    def test_a_marked_paste_does_not_submit_itself(self, first: Terminal, home: Path) -> None:
        first.type(PASTE + "of the flagged\n\nthose right\n" + PASTED)
        first.see("› of the flagged\n\n  those right")
        first.type("and more" + ENTER)
        first.see("100% covered")
        first.type(CTRL_D)
        first.end()
        assert [r["answer"] for r in reviews(home)] == ["of the flagged\n\nthose right\nand more"]

    def test_an_unmarked_paste_does_not_submit_itself(self, first: Terminal) -> None:
        first.type("of the flagged\rthose right")
        assert "covered" not in first.see("› of the flagged\n  those right")
        first.type(ENTER)
        first.see("100% covered")
        first.type(CTRL_D)
        first.end()

    def test_the_last_line_break_of_an_unmarked_paste_does_not_submit_it(self, first: Terminal, home: Path) -> None:
        lines = [f"line {number} of a long paragraph that was pasted" for number in range(1, 46)]
        first.type("\r".join(lines) + "\r")
        first.see(lines[-1])
        first.type("x")
        assert "covered" not in first.see(f"{lines[-1]}\n  x")
        first.type(ENTER)
        first.see("Enter Again")
        first.type(CTRL_D)
        first.end()
        assert [r["answer"] for r in reviews(home)] == ["\n".join(lines) + "\nx"]

    def test_colours_and_controls_in_a_paste_are_text(self, first: Terminal, home: Path) -> None:
        first.type("\x1b[31mred\x1b[0m of the flagged [b]those[/b]\r:bomb: right")
        first.see(":bomb: right")
        first.type(ENTER)
        screen = first.see("Enter Good")
        assert "[b]those[/b]\n  :bomb: right\n" in screen
        assert "Traceback" not in screen
        first.type(CTRL_D)
        first.end()

    def test_the_up_key_brings_no_old_answer(self, first: Terminal) -> None:
        first.type("/hint" + ENTER)
        first.see("Hint 1 of 1")
        first.type(UP + "new words")
        first.see("› new words")
        first.type(CTRL_C)
        first.end(130)

    @pytest.mark.parametrize("name", ["EDITOR", "VISUAL"])
    def test_ctrl_e_opens_the_editor(self, quiz: Quiz, tmp_path: Path, home: Path, name: str) -> None:
        editor = tmp_path / "editor"
        editor.write_text('#!/bin/sh\necho "of the flagged\nthose right" >> "$1"\n', encoding="utf-8")
        editor.chmod(0o755)
        terminal = quiz(**{name: str(editor)})
        terminal.see("›")
        terminal.type("a draft, ")
        terminal.see("a draft,")
        terminal.type(CTRL_E)
        terminal.see("› a draft, of the flagged\n  those right")
        terminal.type(ENTER)
        terminal.see("100% covered")
        terminal.type(CTRL_D)
        terminal.end()
        assert [r["answer"] for r in reviews(home)] == ["a draft, of the flagged\nthose right"]


class TestTypingAhead:
    """Keys pressed before the program is ready for them wait unseen for the next question."""

    def test_an_answer_begun_while_the_editor_loads(self, quiz: Quiz) -> None:
        terminal = quiz()
        terminal.see("Define precision.")
        terminal.type("of the")
        terminal.see("› of the")
        terminal.type(" flagged" + CTRL_D)
        assert "Define precision.\n› of the flagged\n" in terminal.end()

    def test_the_end_asked_for_while_the_editor_loads(self, quiz: Quiz) -> None:
        terminal = quiz()
        terminal.see("Define precision.")
        terminal.type(CTRL_D)
        assert "nothing is recorded" in terminal.end()

    def test_a_rating_given_while_the_outcome_is_drawn(self, first: Terminal) -> None:
        first.type("of the flagged" + ENTER)
        first.see("50% covered")
        first.type("3")
        first.see("› Good\n")
        first.type(CTRL_D)
        first.end()

    def test_the_terminal_is_left_as_it_was(self, shipped: Path, home: Path) -> None:
        after = "import subprocess, sys, termios; subprocess.run([sys.executable, *sys.argv[1:]]); "
        after += "flags = termios.tcgetattr(0)[3]; print('left', bool(flags & termios.ECHO and flags & termios.ICANON))"
        arguments = ["-c", after, "-c", PROGRAM, str(shipped), "quiz"]
        environ = {**os.environ, "DRILL_HOME": str(home), "TERM": "xterm-256color"}
        terminal = Terminal(arguments, columns=90, environ=environ)
        terminal.see("›")
        terminal.type(CTRL_D)
        assert terminal.end().endswith("left True")


class TestTerminals:
    def test_the_cursor_is_never_asked_for(self, first: Terminal) -> None:
        first.type("no idea" + ENTER)
        first.see("Enter Again")
        first.type("o")
        first.see("Which did you say?")
        first.type(CTRL_D)
        first.end()
        assert "\x1b[6n" not in first.sent

    def test_colours_where_they_are_wanted(self, first: Terminal) -> None:
        first.type("of the flagged" + ENTER)
        first.see("Enter Again")
        first.type(CTRL_D)
        first.end()
        assert "\x1b[32m" in first.sent

    def test_no_color_is_kept(self, quiz: Quiz) -> None:
        terminal = quiz(NO_COLOR="1")
        terminal.see("›")
        terminal.type("of the flagged" + ENTER)
        terminal.see("Enter Again")
        terminal.type(CTRL_D)
        terminal.end()
        assert COLOR.findall(terminal.sent) == []

    def test_a_terminal_of_40_columns(self, quiz: Quiz) -> None:
        terminal = quiz(columns=40)
        terminal.see("›")
        terminal.type("of the flagged, I would say, and nothing else" + ENTER)
        screen = terminal.see("Enter Again, 1-4 rate, o credit ›")
        assert "your answer\n  of the flagged, I would say, and\n  nothing else\n" in screen
        assert "█████░░░░░ 50% covered  partial\n" in screen
        assert "\n3 Good 10 min   4 Easy 8 days\n" in screen
        terminal.type("3")
        terminal.see("credit › Good\n")
        terminal.type("/help" + ENTER)
        terminal.see("give up and see the answer: rated\n       Again")
        terminal.type(CTRL_D)
        terminal.end()

    def test_a_dumb_terminal_sends_lines(self, quiz: Quiz, home: Path) -> None:
        terminal = quiz(TERM="dumb")
        terminal.see("›")
        terminal.type("of the flagged those wrong" + BACKSPACE * 5 + "right\n")
        terminal.see("Enter Good", "100% covered")
        terminal.type("9\n")
        terminal.type("4\n")
        terminal.see("card 2 of 2")
        terminal.type("/hint\n")
        terminal.see("This card has no hint.")
        terminal.type(CTRL_D)
        terminal.end()
        assert "\x1b" not in terminal.sent
        assert [(r["answer"], r["rating"]) for r in reviews(home)] == [("of the flagged those right", 4)]

    def test_a_paste_into_a_dumb_terminal_is_one_answer(self, quiz: Quiz, home: Path) -> None:
        terminal = quiz(TERM="dumb")
        terminal.see("›")
        terminal.type("of the flagged\n\nthose right\n")
        terminal.see("Enter Good")
        terminal.type(CTRL_C)
        terminal.end(130)
        assert [r["answer"] for r in reviews(home)] == ["of the flagged\n\nthose right"]

    def test_an_unwritable_folder_is_told_before_the_first_prompt(self, quiz: Quiz, home: Path) -> None:
        home.write_text("a file in the way", encoding="utf-8")
        said = quiz().end(1)
        assert "Progress cannot be kept" in said
        assert "Define precision" not in said
