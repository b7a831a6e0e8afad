"""Every command through typer's runner, on temporary folders and a clock that stands still."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from drill.app import App
from drill.cli import cli
from drill.deck import read
from drill.model import Phrase, Rating, Review

from .conftest import Clock

GOOD = "of the flagged how many were right"
GRADE = ["card", "coverage", "score", "verdict", "rating", "covered", "missed", "mistakes", "evidence"]
ROW = [*GRADE, "why", "seconds", "review", "due"]
OTHER = """\
format: 1
deck: other
title: "[red]Other[/red]"
cards:
- {id: a, prompt: "What is [bold]A[/bold]?", answer: It is a letter.}
- {id: b, prompt: What is B?, answer: A bee.}
- {id: c, prompt: What is C?, answer: The sea.}
"""
BROKEN = """\
format: 1
deck: broken
titel: Broken
cards:
- {id: a, prompt: P, answer: A}
- {id: a, prompt: P, answer: A, concepts: [{id: x, keywords: ["of {nope}"]}]}
"""


def invoke(app: App, *args: str, stdin: str | bytes = "") -> Result:
    return CliRunner().invoke(cli, list(args), obj=app, input=stdin)


def drill(app: App, *args: str, stdin: str | bytes = "") -> str:
    """What a command that succeeds says; nothing of it on stderr."""
    result = invoke(app, *args, stdin=stdin)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def refused(app: App, *args: str, stdin: str | bytes = "", code: int = 1) -> str:
    """What a command that fails says on stderr; nothing on stdout."""
    result = invoke(app, *args, stdin=stdin)
    assert (result.exit_code, result.stdout) == (code, "")
    return result.stderr


def rows(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def quiz(app: App, *args: str, stdin: str = "") -> list[dict[str, Any]]:
    return rows(drill(app, "quiz", "--json", *args, stdin=stdin))


def asked(found: list[dict[str, Any]]) -> list[str]:
    return [row["card"].partition("/")[2] for row in found]


@pytest.fixture
def other(app: App) -> App:
    """The app with a second deck."""
    (app.library.shipped / "z.yaml").write_text(OTHER, encoding="utf-8")
    return app


def practised(app: App) -> App:
    """The app after a session in which one card went well and one badly, and came back."""
    drill(app, "quiz", stdin="nothing\ninputs\nnothing\n")
    return app


class TestProgram:
    def test_help_lists_the_commands(self, app: App) -> None:
        out = drill(app, "--help")
        for command in ("quiz", "stats", "add-deck", "decks", "check", "grade", "words"):
            assert f"\n  {command} " in out
        assert "...\n" not in out.partition("Commands:")[2]

    @pytest.mark.parametrize("command", ["quiz", "stats", "add-deck", "decks", "check", "grade", "words"])
    def test_every_command_has_help(self, app: App, command: str) -> None:
        assert "Usage: " in drill(app, command, "-h")

    def test_version(self, app: App) -> None:
        assert drill(app, "--version").startswith("drill 0.")

    def test_without_an_app_of_a_test_it_opens_the_one_of_this_machine(self, tmp_path: Path) -> None:
        result = CliRunner().invoke(cli, ["decks"], env={"DRILL_HOME": str(tmp_path)})
        assert "Evaluation metrics" in result.stdout

    @pytest.mark.parametrize(
        "args",
        [
            ["nope"], ["--nope"], ["quiz", "--nope"], ["quiz", "--level", "junior"], ["quiz", "--limit", "0"],
            ["quiz", "--new", "-1"], ["quiz", "--seed", "x"], ["add-deck"], ["grade"], ["stats", "--nope"],
            ["words", "--remove", "x"], ["words", "--remove", "1", "--json"], ["words", "--export", "--json"],
        ],
    )  # fmt: skip
    def test_wrong_use_ends_with_2(self, app: App, args: list[str]) -> None:
        assert "Usage: " in refused(app, *args, code=2)

    @pytest.mark.parametrize("args", [[], ["stats"], ["quiz"]])
    def test_ctrl_c_ends_with_130(self, app: App, args: list[str]) -> None:
        def interrupt() -> Any:
            raise KeyboardInterrupt

        app.now = interrupt
        assert refused(app, *args, code=130) == ""

    def test_a_bug_keeps_its_traceback(self, app: App) -> None:
        app.now = lambda: 1 / 0  # type: ignore[assignment, return-value]
        assert isinstance(invoke(app, "stats").exception, ZeroDivisionError)

    def test_a_corrupt_progress_file_is_an_error_and_stays(self, app: App) -> None:
        app.data.mkdir()
        app.store.path.write_text("{", encoding="utf-8")
        for args in ([], ["stats"], ["quiz"]):
            assert "progress.json is damaged" in refused(app, *args)
        assert app.store.path.read_text(encoding="utf-8") == "{"

    @pytest.mark.parametrize("args", [[], ["stats"], ["quiz"], ["decks"], ["check"], ["grade", "a", "x"]])
    def test_a_broken_deck_is_an_error_with_all_its_faults(self, app: App, args: list[str]) -> None:
        (app.library.shipped / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        said = refused(app, *args)
        assert "broken.yaml:3: titel: unknown key" in said
        assert "broken.yaml:6: card a" in said
        assert "{nope}" in said


class TestHome:
    def test_a_newcomer_is_told_what_this_is(self, app: App) -> None:
        assert drill(app).splitlines()[:2] == [
            "0 due, 2 new, in 1 deck",
            "You type an answer; drill says which ideas were there. Start: drill quiz",
        ]

    def test_new_cards_are_the_next_step(self, app: App) -> None:
        drill(app, "quiz", stdin=f"{GOOD}\n")
        assert drill(app).splitlines()[:2] == [
            "0 due, 1 new, in 1 deck   streak 1 day",
            "Next: drill quiz  (new cards)",
        ]

    def test_due_cards_are_the_next_step(self, app: App, clock: Clock) -> None:
        practised(app)
        clock.forward(days=1)
        assert drill(app).splitlines()[:2] == ["2 due, 0 new, in 1 deck   streak 1 day", "Next: drill quiz"]

    def test_when_todays_new_cards_are_done_quiz_is_not_the_next_step(self, app: App) -> None:
        cards = "".join(f"- {{id: c{n}, prompt: P{n}, answer: A}}\n" for n in range(11))
        (app.library.shipped / "small.yaml").write_text(f"format: 1\ndeck: small\ncards:\n{cards}", encoding="utf-8")
        drill(app, "quiz", stdin="a\n" * 10)
        out = drill(app)
        assert "Next:" not in out
        assert "Today's new cards are done. More: drill quiz --new 20" in out


class TestQuiz:
    def test_a_whole_session_over_a_pipe(self, app: App) -> None:
        assert [row.rstrip() for row in drill(app, "quiz", stdin=f"{GOOD}\n/hint\n/skip\n").splitlines()] == [
            "",
            "card 1 of 2 · new · small",
            "Define precision.",
            "",
            "████████████████████ 100% covered  pass",
            "",
            "✓ the base is the flagged  “of the flagged”",
            "✓ those that were right  “right”",
            "",
            "your answer",
            "  of the flagged how many were right",
            "model answer",
            "  Of the flagged ones, the share that was right.",
            "sources",
            "  A book",
            "",
            "1 Again 1 min   2 Hard 6 min   3 Good 10 min   4 Easy 8 days",
            "",
            "card 2 of 2 · new · small",
            "What moves in data drift?",
            "This card has no hint.",
            "",
            "1 answer on 1 card in 0 s, mean coverage 100%   Good 1",
            "Due tomorrow: 1. The next card is due today at 09:10.",
        ]

    def test_json_rows_follow_the_contract(self, app: App) -> None:
        first, second = quiz(app, stdin=f"{GOOD}\nmoves\n")
        assert list(first) == ROW
        assert first == {
            "card": "small/precision",
            "coverage": 1.0,
            "score": 1.0,
            "verdict": "pass",
            "rating": "good",
            "covered": ["base", "right"],
            "missed": [],
            "mistakes": [],
            "evidence": {"base": "of the flagged", "right": "right"},
            "why": "new",
            "seconds": 0.0,
            "review": "id1",
            "due": "2026-03-02T09:10:00+00:00",
        }
        assert (second["rating"], second["missed"]) == ("again", ["inputs"])

    def test_commands_and_hints_leave_no_json(self, app: App) -> None:
        found = quiz(app, stdin="/help\n/hint\n/undo\n/skip\ninputs\n/quit\n")
        assert asked(found) == ["drift"]

    def test_what_was_typed_and_reviewed_is_in_the_data_folder(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\n")
        assert [r.id for r in app.progress().reviews] == ["id1"]
        typed = rows(app.store.answers_path.read_text(encoding="utf-8"))
        assert [(row["review"], row["answer"]) for row in typed] == [("id1", GOOD)]

    def test_again_comes_back_in_the_session(self, app: App) -> None:
        found = quiz(app, stdin=f"nothing\ninputs\n{GOOD}\n")
        assert [(row["card"], row["why"]) for row in found] == [
            ("small/precision", "new"),
            ("small/drift", "new"),
            ("small/precision", "again"),
        ]

    def test_undo_takes_the_review_back(self, app: App) -> None:
        found = quiz(app, stdin=f"nothing\n/undo\n{GOOD}\n")
        assert [row["rating"] for row in found] == ["again", "good"]
        assert [r.id for r in app.progress().standing()] == [found[1]["review"]]

    def test_the_second_day(self, app: App, clock: Clock) -> None:
        practised(app)
        clock.forward(days=1)
        found = quiz(app, stdin=f"{GOOD}\ninputs\n")
        assert [(row["card"], row["why"]) for row in found] == [
            ("small/precision", "lapsed"),
            ("small/drift", "learning"),
        ]
        assert found[0]["due"] == "2026-03-03T09:10:00+00:00"

    def test_a_review_of_days_is_due_weakest_first(self, other: App, clock: Clock) -> None:
        quiz(other, "other", stdin="it is a letter\na bee\n")
        clock.forward(minutes=10)
        quiz(other, "other", stdin="it is a letter\na bee\n")
        clock.forward(days=30)
        assert [row["why"] for row in quiz(other, "other", "--new", "0", stdin="x\nx\n")] == ["due", "due"]

    def test_nothing_due_says_when_and_how_to_practise_ahead(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\ninputs\n")
        assert drill(app, "quiz").splitlines() == [
            "Nothing is due. The next card is due today at 09:10.",
            "To practise without touching the schedule: drill quiz --ahead",
        ]

    def test_nothing_due_is_no_json(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\ninputs\n")
        assert drill(app, "quiz", "--json") == ""

    def test_new_cards_left_over_are_told(self, app: App) -> None:
        assert "2 cards are new to you" in drill(app, "quiz", "--new", "0")
        assert "More today: drill quiz --new 10" in drill(app, "quiz", "--new", "0")

    def test_ahead_leaves_the_schedule_and_the_answers_alone(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\ninputs\n")
        before = {path: path.read_bytes() for path in app.data.rglob("*") if path.is_file()}
        assert "Practised ahead: the schedule is as it was." in drill(app, "quiz", "--ahead", stdin="wrong\n")
        assert {path: path.read_bytes() for path in app.data.rglob("*") if path.is_file()} == before

    def test_ahead_asks_what_was_answered_and_is_not_due(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\n")
        assert [(row["card"], row["why"]) for row in quiz(app, "--ahead", stdin="x\n")] == [
            ("small/precision", "ahead")
        ]

    def test_ahead_and_weak_say_why_nothing_comes(self, app: App) -> None:
        assert "There is nothing to practise ahead" in drill(app, "quiz", "--ahead")
        assert "No card went badly." in drill(app, "quiz", "--weak")

    @pytest.mark.parametrize(
        ("options", "cards"),
        [
            (["--limit", "1"], ["precision"]),
            (["--new", "1"], ["precision"]),
            (["--new", "0"], []),
            (["--tag", "metric"], ["precision"]),
            (["--tag", "metric", "--tag", "nope"], ["precision"]),
            (["--level", "senior"], ["drift"]),
            (["--level", "senior", "--level", "core"], ["precision", "drift", "a", "b", "c"]),
            (["--level", "staff"], []),
            (["--card", "drift"], ["drift"]),
            (["--card", "small/drift", "--card", "precision"], ["precision", "drift"]),
            (["--card", "drift", "--card", "precision", "--limit", "1"], ["precision"]),
            (["--weak"], []),
            (["other"], ["a", "b", "c"]),
            (["other", "small"], ["precision", "drift", "a", "b", "c"]),
            (["other", "--tag", "metric"], []),
        ],
    )
    def test_options_choose_the_cards(self, other: App, options: list[str], cards: list[str]) -> None:
        answers = f"{GOOD}, the inputs; it is a letter, a bee, the sea\n" * 5
        assert asked(quiz(other, *options, stdin=answers)) == cards

    def test_no_card_that_fits_is_told(self, app: App) -> None:
        assert drill(app, "quiz", "--tag", "nope") == "No card fits.\nSee the decks: drill decks\n"

    def test_ten_new_cards_a_day(self, app: App, clock: Clock) -> None:
        cards = "".join(f"- {{id: c{n}, prompt: P{n}, answer: apples}}\n" for n in range(15))
        (app.library.shipped / "small.yaml").write_text(f"format: 1\ndeck: small\ncards:\n{cards}", encoding="utf-8")
        assert len(quiz(app, stdin="apples\n" * 20)) == 10
        assert quiz(app, stdin="apples\n" * 20) == []
        assert len(quiz(app, "--new", "12", stdin="apples\n" * 20)) == 2
        clock.forward(days=1)
        assert [row["why"] for row in quiz(app, stdin="apples\n" * 20)] == ["learning"] * 12 + ["new"] * 3

    def test_weak_asks_what_went_badly_though_not_due(self, app: App) -> None:
        practised(app)
        assert [(row["card"], row["why"]) for row in quiz(app, "--weak", stdin="x\n")] == [("small/precision", "ahead")]

    def test_a_named_card_comes_though_not_due(self, app: App) -> None:
        practised(app)
        assert [(row["card"], row["why"]) for row in quiz(app, "--card", "drift", stdin="inputs\n")] == [
            ("small/drift", "ahead")
        ]

    def test_a_seed_shuffles_the_new_cards_one_way(self, other: App) -> None:
        orders = [tuple(asked(quiz(other, "--seed", seed, "--limit", "1", stdin="/skip\n"))) for seed in "12"]
        assert orders == [(), ()]
        first = {seed: self._first(other, seed) for seed in "123456"}
        assert first == {seed: self._first(other, seed) for seed in "123456"}
        assert len(set(first.values())) > 1

    @staticmethod
    def _first(app: App, seed: str) -> str:
        return drill(app, "quiz", "--seed", seed).splitlines()[2]

    def test_answers_from_a_file(self, app: App, tmp_path: Path) -> None:
        file = tmp_path / "answers.txt"
        file.write_bytes(f"{GOOD}\r\n\xe9\n".encode("latin-1"))
        assert [row["verdict"] for row in quiz(app, "--answers", str(file))] == ["pass", "fail"]

    def test_answers_from_standard_input(self, app: App) -> None:
        assert "100% covered" in drill(app, "quiz", "--answers", "-", stdin=f"{GOOD}\n")

    def test_answers_that_cannot_be_read(self, app: App, tmp_path: Path) -> None:
        assert "the answers cannot be read" in refused(app, "quiz", "--answers", str(tmp_path / "none"))

    @pytest.mark.parametrize(
        ("args", "nearest"),
        [
            (["quiz", "smal"], "did you mean small?"),
            (["quiz", "--card", "precison"], "did you mean precision?"),
            (["quiz", "--card", "small/drfit"], "did you mean small/drift?"),
            (["stats", "smll"], "did you mean small?"),
            (["check", "smal"], "did you mean small?"),
            (["grade", "drft", "x"], "did you mean drift?"),
            (["quiz", "zzz\x1b[31m"], "There is no deck “zzz"),
        ],
    )
    def test_unknown_names_offer_the_nearest(self, app: App, args: list[str], nearest: str) -> None:
        said = refused(app, *args)
        assert nearest in said
        assert "\x1b" not in said

    def test_an_unwritable_folder_is_told_before_the_first_question(self, app: App) -> None:
        app.data.write_text("a file in the way", encoding="utf-8")
        assert "Progress cannot be kept" in refused(app, "quiz", stdin=f"{GOOD}\n")

    def test_practice_ahead_needs_no_place_to_write(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\n")
        app.store.answers_path.unlink()
        app.store.answers_path.mkdir()
        assert "cannot be kept" in refused(app, "quiz", "--new", "1")
        assert len(quiz(app, "--ahead", stdin="x\n")) == 1

    def test_a_backup_that_failed_is_told_at_the_end(self, app: App) -> None:
        quiz(app, stdin=f"{GOOD}\n")
        app.store.backup_fault = "No backup was made."
        result = invoke(app, "quiz", "--ahead")
        assert (result.exit_code, result.stderr) == (0, "drill: No backup was made.\n")

    def test_markup_in_a_deck_is_shown_as_text(self, other: App) -> None:
        assert "What is [bold]A[/bold]?" in drill(other, "quiz", "other")


class TestStats:
    def test_for_people(self, app: App) -> None:
        out = drill(practised(app), "stats")
        assert "missed 2 of 2  the base is the flagged  small/precision" in out
        assert "3 answers in 0 s" in out

    def test_for_programs(self, app: App) -> None:
        figures = json.loads(drill(practised(app), "stats", "--json"))
        assert figures["decks"] == [
            {
                "id": "small",
                "title": "A small deck",
                "cards": 2,
                "new": 0,
                "learning": 2,
                "review": 0,
                "due": 0,
                "reviews": 3,
                "coverage": pytest.approx(1 / 3),
                "retention": None,
            }
        ]
        assert [figures[key] for key in ("reviews", "streak", "orphans")] == [3, 1, 0]
        assert (len(figures["activity"]), len(figures["forecast"])) == (84, 14)
        assert figures["activity"][-1] == {"day": "2026-03-02", "count": 3}

    def test_of_one_deck(self, other: App) -> None:
        practised(other)
        figures = json.loads(drill(other, "stats", "other", "--json"))
        assert ([deck["id"] for deck in figures["decks"]], figures["reviews"]) == (["other"], 1)

    def test_without_any_answer(self, app: App) -> None:
        assert "0 answers in 0 s" in drill(app, "stats")


class TestDecks:
    def test_for_people(self, other: App) -> None:
        rows = [row.split() for row in drill(other, "decks").splitlines()]
        assert rows == [
            ["deck", "cards", "title"],
            ["small", "2", "A", "small", "deck"],
            ["other", "3", "[red]Other[/red]"],
        ]

    def test_cards(self, app: App) -> None:
        assert "small/drift      senior  What moves in data drift?" in drill(app, "decks", "--cards")

    def test_for_programs(self, app: App) -> None:
        (deck,) = json.loads(drill(app, "decks", "--json"))
        assert (deck["deck"], deck["title"]) == ("small", "A small deck")
        assert deck["cards"][1] == {
            "card": "small/drift",
            "prompt": "What moves in data drift?",
            "level": "senior",
        }


NUMERIC = """\
format: 1
deck: numbers
cards:
- id: precision
  prompt: "{tp + fp} were flagged, {tp} of them right, {fn} missed. Precision?"
  answer: "{tp} / {tp + fp} = {result:.3f}"
  numeric: {values: {tp: 40 to 90, fp: 10 to 60, fn: 5 to 30}, result: tp / (tp + fp), hint: Which base?}
  mistakes: [{id: is-recall, result: tp / (tp + fn), because: "That is recall, {tp} / {tp + fn}."}]
  examples: {pass: ["{result:.3f}"], fail: ["{tp / (tp + fn):.4f}"]}
"""


class TestNumericCards:
    @pytest.fixture
    def app(self, app: App) -> App:
        (app.library.shipped / "numbers.yaml").write_text(NUMERIC, encoding="utf-8")
        return app

    @staticmethod
    def figures(prompt: str) -> tuple[float, float]:
        """Precision and recall by a prompt."""
        flagged, right, missed = (float(word) for word in re.findall(r"\d+", prompt))
        return right / flagged, right / (right + missed)

    def test_grading_names_the_wrong_computation(self, app: App) -> None:
        prompt = drill(app, "grade", "numbers/precision", "0", "--seed", "5").splitlines()[0]
        precision, recall = self.figures(prompt)
        good = json.loads(drill(app, "grade", "numbers/precision", f"{precision:.1%}", "--seed", "5", "--json"))
        assert (good["verdict"], good["evidence"]) == ("pass", {"result": f"{precision:.1%}"})
        bad = drill(app, "grade", "numbers/precision", f"{recall:.4f}", "--seed", "5")
        assert "! is-recall" in bad
        assert "That is recall" in bad

    def test_why_for_people(self, app: App) -> None:
        said = drill(app, "grade", "numbers/precision", "about 12 %", "--seed", "5", "--explain").split("\n\n")[1]
        assert said.splitlines()[0] == "✗ result"
        assert said.splitlines()[2:] == ["    in  “12 %”", "    but  read as 0.12"]

    def test_a_quiz_draws_by_the_seed_and_tells_what_it_asked(self, app: App) -> None:
        args = ("--card", "numbers/precision", "--seed", "5")
        first = quiz(app, *args, stdin="0\n")
        assert first[0]["verdict"] == "fail"
        precision, _ = self.figures(first[0]["prompt"])
        again = quiz(app, *args, stdin=f"{precision:.3f}\n")
        assert (again[0]["prompt"], again[0]["verdict"]) == (first[0]["prompt"], "pass")

    def test_a_card_that_comes_back_has_other_values(self, app: App) -> None:
        asked = quiz(app, "--card", "numbers/precision", stdin="0\n0\n0\n")
        assert len({row["prompt"] for row in asked}) == 3

    def test_a_batch_draws_by_the_line_s_seed(self, app: App, tmp_path: Path) -> None:
        seeds = ["1", "2"]
        prompts = [drill(app, "grade", "numbers/precision", "0", "--seed", seed).splitlines()[0] for seed in seeds]
        answers = [f"{self.figures(prompt)[0]:.4f}" for prompt in prompts]
        lines = [{"card": "numbers/precision", "answer": a, "seed": s} for a, s in zip(answers, seeds, strict=True)]
        (tmp_path / "b.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        graded = rows(drill(app, "grade", "--batch", str(tmp_path / "b.jsonl")))
        assert [row["verdict"] for row in graded] == ["pass", "pass"]

    def test_lists_show_an_example_of_it(self, app: App) -> None:
        assert "{" not in drill(app, "decks", "--cards")
        assert "numbers: 1 card, 3 examples, 0 failed" in drill(app, "check", "numbers")


CLEAN = "small: 2 cards, 4 examples, 0 failed\ncrossfire: 1 shot of an example at another card, 0 passed\n"


class TestCheck:
    def test_a_sound_deck_passes(self, app: App) -> None:
        assert drill(app, "check") == drill(app, "check", "small") == CLEAN

    def test_a_failing_example_is_named_with_the_reason(self, app: App, tmp_path: Path) -> None:
        bad = tmp_path / "bad.yaml"
        text = (app.library.shipped / "small.yaml").read_text(encoding="utf-8")
        bad.write_text(text.replace("[of all positives found]", "[of the flagged were right]"), encoding="utf-8")
        result = invoke(app, "check", str(bad), "small")
        assert result.exit_code == 1
        assert result.stdout.splitlines() == [
            "small: 2 cards, 4 examples, 1 failed",
            "  small/precision: fail 1 – full marks: base by “of the flagged”; right by “right”",
            "      of the flagged were right",
            "small: 2 cards, 4 examples, 0 failed",
            "crossfire: 4 shots of an example at another card, 0 passed",
        ]

    def test_a_folder_is_checked_file_by_file(self, app: App, tmp_path: Path) -> None:
        folder = tmp_path / "decks"
        folder.mkdir()
        (folder / "other.yaml").write_text(OTHER, encoding="utf-8")
        assert drill(app, "check", str(folder)) == "other: 3 cards, 0 examples, 0 failed\n"

    def test_a_broken_deck_of_the_library_bars_nobody_from_checking_another(self, app: App, tmp_path: Path) -> None:
        app.library.own.mkdir(parents=True)
        (app.library.own / "broken.yaml").write_text(BROKEN, encoding="utf-8")
        (tmp_path / "o.yaml").write_text(OTHER, encoding="utf-8")
        assert drill(app, "check", str(tmp_path / "o.yaml")) == "other: 3 cards, 0 examples, 0 failed\n"

    def test_a_name_too_long_for_a_file_is_no_deck(self, app: App) -> None:
        assert "There is no deck" in refused(app, "check", "x" * 5000)

    @pytest.mark.parametrize("name", ["absent.yaml", "absent.yml"])
    def test_a_file_that_is_not_there(self, app: App, name: str) -> None:
        assert "cannot be read" in refused(app, "check", name)


class TestAddDeck:
    @pytest.fixture
    def source(self, tmp_path: Path) -> Path:
        path = tmp_path / "source" / "o.yaml"
        path.parent.mkdir()
        path.write_text(OTHER, encoding="utf-8")
        return path

    def test_a_file(self, app: App, source: Path) -> None:
        out = drill(app, "add-deck", str(source))
        assert out.startswith("deck other: added, 3 cards\n")
        assert asked(quiz(app, "other", stdin="x\n")) == ["a"]

    def test_a_folder(self, app: App, source: Path) -> None:
        source.with_name("p.yaml").write_text(OTHER.replace("other", "third"), encoding="utf-8")
        out = drill(app, "add-deck", str(source.parent))
        assert out.startswith("deck other: added, 3 cards\ndeck third: added, 3 cards\n")

    def test_all_or_none(self, app: App, source: Path) -> None:
        source.with_name("p.yaml").write_text(BROKEN, encoding="utf-8")
        assert "p.yaml:3: titel: unknown key" in refused(app, "add-deck", str(source.parent))
        assert [deck.id for deck in app.decks()] == ["small"]

    def test_a_deck_is_replaced_only_with_force(self, app: App, source: Path) -> None:
        drill(app, "add-deck", str(source))
        changed = OTHER.replace("What is B?", "What is a B?").replace("id: c", "id: d")
        source.write_text(changed, encoding="utf-8")
        said = refused(app, "add-deck", str(source))
        assert said.startswith("drill: deck other is already there; new: d; changed: b; gone: c\nNothing was added.")
        assert "What is B?" in drill(app, "decks", "--json")
        assert drill(app, "add-deck", str(source), "--force").startswith(
            "deck other is already there; new: d; changed: b; gone: c\ndeck other: replaced, 3 cards\n"
        )
        assert "What is a B?" in drill(app, "decks", "--json")

    def test_progress_is_kept_by_card_id(self, app: App, source: Path) -> None:
        drill(app, "add-deck", str(source))
        quiz(app, "other", stdin="it is a letter\n")
        source.write_text(OTHER.replace("What is [bold]A[/bold]?", "Say what A is."), encoding="utf-8")
        drill(app, "add-deck", str(source), "--force")
        assert json.loads(drill(app, "stats", "other", "--json"))["decks"][0]["learning"] == 1

    def test_a_source_that_is_not_there(self, app: App, tmp_path: Path) -> None:
        assert "cannot be read" in refused(app, "add-deck", str(tmp_path / "none.yaml"))


class TestGrade:
    def test_for_people(self, app: App) -> None:
        assert drill(app, "grade", "precision", "right").splitlines() == [
            "small/precision: partial, 50% covered, rated Again",
            "  ✓ right: those that were right  “right”",
            "  ✗ base: the base is the flagged",
        ]

    def test_for_programs(self, app: App) -> None:
        (row,) = rows(drill(app, "grade", "small/precision", GOOD, "--json"))
        assert list(row) == GRADE
        assert (row["card"], row["verdict"], row["rating"], row["score"]) == ("small/precision", "pass", "good", 1.0)

    def test_why_for_people(self, app: App) -> None:
        assert drill(app, "grade", "precision", "right", "--explain").split("\n\n")[1:] == [
            "✗ base\n    but  nothing of any keyword was found",
            "✓ right\n    by  right\n    in  “right”",
            "· recall (a mistake)\n    but  nothing of any keyword was found\n",
        ]

    def test_why_for_programs(self, app: App) -> None:
        (row,) = rows(drill(app, "grade", "precision", GOOD, "--json", "--explain"))
        assert list(row) == [*GRADE, "explain"]
        assert row["explain"][0] == {
            "id": "base", "kind": "concept", "counted": True, "keyword": "of {flagged}", "words": "of the flagged",
            "reason": "",
        }  # fmt: skip

    def test_why_is_for_one_answer(self, app: App) -> None:
        assert invoke(app, "grade", "--batch", "-", "--explain", stdin="").exit_code == 2

    def test_an_answer_from_standard_input(self, app: App) -> None:
        assert "100% covered" in drill(
            app, "grade", "precision", stdin="of the flagged,\nthose right\xff".encode("latin-1")
        )

    def test_nothing_is_recorded(self, app: App) -> None:
        drill(app, "grade", "precision", GOOD)
        assert not app.data.exists()

    def test_a_card_id_in_two_decks_needs_its_deck(self, other: App) -> None:
        path = other.library.shipped / "z.yaml"
        path.write_text(OTHER.replace("id: a", "id: drift"), encoding="utf-8")
        assert "name one of small/drift, other/drift" in refused(other, "grade", "drift", "x")


class TestBatch:
    def batch(self, app: App, *lines: str | dict[str, Any]) -> Result:
        text = "".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in lines)
        return invoke(app, "grade", "--batch", "-", stdin=text)

    def test_a_card_follows_the_contract(self, app: App) -> None:
        result = self.batch(app, {"card": "small/precision", "answer": "of all positives, the right ones"})
        assert (result.exit_code, result.stderr) == (0, "")
        assert rows(result.stdout) == [
            {
                "card": "small/precision",
                "coverage": 0.5,
                "score": 0.5,
                "verdict": "fail",
                "rating": "again",
                "covered": ["right"],
                "missed": ["base"],
                "mistakes": ["recall"],
                "evidence": {"right": "right", "recall": "of all positives"},
            }
        ]

    def test_references_follow_the_contract(self, app: App) -> None:
        references = ["It saves latency.", "Nothing is computed twice."]
        question = {"question": "Why cache?", "references": references, "answer": "it saves latency"}
        (row,) = rows(self.batch(app, question).stdout)
        assert list(row) == GRADE[1:]
        assert (row["verdict"], row["covered"], row["missed"]) == ("pass", ["saves-latency"], [])

    @pytest.mark.parametrize(
        "line",
        [
            "not json", "{", "[]", "3", '{"answer": "x"}', '{"card": "small/precision"}', '{"card": 3, "answer": "x"}',
            '{"card": "nope", "answer": ""}', '{"question": "q", "answer": "x"}',
            '{"question": "q", "references": "r", "answer": "x"}', '{"card": "small/precision", "answer": null}',
        ],
    )  # fmt: skip
    def test_a_line_that_cannot_be_graded_leaves_an_error_in_its_place(self, app: App, line: str) -> None:
        good = {"card": "small/precision", "answer": GOOD}
        result = self.batch(app, good, line, good)
        first, error, last = rows(result.stdout)
        assert first == last
        assert (list(error), error["line"]) == (["error", "line"], 2)
        assert (result.exit_code, result.stderr) == (
            1,
            "drill: 1 line could not be graded; an object with “error” stands in place of each\n",
        )

    def test_bytes_that_are_no_text_are_an_error_too(self, app: App) -> None:
        result = invoke(app, "grade", "--batch", "-", stdin=b'{"card": "small/drift", "answer": "\xff"}\n')
        assert [list(row) for row in rows(result.stdout)] == [["error", "line"]]

    def test_blank_lines_count_but_give_nothing(self, app: App) -> None:
        result = self.batch(app, "", "  ", "x", "y")
        assert [row["line"] for row in rows(result.stdout)] == [3, 4]
        assert "2 lines could not be graded" in result.stderr

    def test_a_file(self, app: App, tmp_path: Path) -> None:
        file = tmp_path / "answers.jsonl"
        file.write_text('{"card": "drift", "answer": "the inputs"}', encoding="utf-8")
        assert [row["card"] for row in rows(drill(app, "grade", "--batch", str(file)))] == ["drift"]

    def test_a_file_that_is_not_there(self, app: App, tmp_path: Path) -> None:
        assert "cannot be read" in refused(app, "grade", "--batch", str(tmp_path / "none"))

    def test_nothing_to_grade_is_nothing(self, app: App) -> None:
        assert drill(app, "grade", "--batch", "-") == ""


OWN = "of what we blocked"


@pytest.fixture
def own(other: App) -> App:
    """The app with words kept for a concept, and others for a concept and a card that are gone."""
    kept = other.own_words()
    said = f"well, {OWN}: so many"
    for card, *phrases in (
        ("small/precision", Phrase("base", OWN, said), Phrase("gone", "out of the pile")),
        ("lost/a", Phrase("x", "some [b]note[/b]\x1b")),
        ("other/b", Phrase("bee", "bird of black stripes")),
    ):
        kept.keep(Review("r1", other.now(), card, Rating.GOOD, 1.0, (), (), 1.0, "laptop"), tuple(phrases))
    return other


class TestWords:
    def test_without_any_it_says_how_they_are_kept(self, app: App) -> None:
        said = "You have kept no words of your own. In a quiz, o credits a concept and asks.\n"
        assert drill(app, "words") == said
        assert drill(app, "words", "--json") == "[]\n"
        assert drill(app, "words", "--export") == "# no words of your own are kept\n"
        assert not app.data.exists()

    def test_for_people(self, own: App) -> None:
        assert drill(own, "words").splitlines() == [
            "small/precision",
            "  the base is the flagged",
            "    1  “of what we blocked”  2026-03-02",
            "  gone",
            "    2  “out of the pile”  2026-03-02  not used: the card has no such concept now",
            "other/b",
            "  A bee",
            "    4  “bird of black stripes”  2026-03-02",
            "lost/a",
            "  x",
            "    3  “some [b]note[/b]␛”  2026-03-02  not used: no deck has this card now",
            "",
            "Remove: drill words --remove NUMBER",
            "Suggest them to a deck's author: drill words --export",
        ]

    def test_for_programs(self, own: App) -> None:
        first, second, *_ = json.loads(drill(own, "words", "--json"))
        assert first == {
            "id": 1,
            "time": "2026-03-02T09:00:00+00:00",
            "card": "small/precision",
            "concept": "base",
            "words": OWN,
            "said": f"well, {OWN}: so many",
            "review": "r1",
            "unused": None,
        }
        assert second["unused"] == "the card has no such concept now"

    def test_of_one_deck_which_may_be_gone(self, own: App) -> None:
        assert [row["id"] for row in json.loads(drill(own, "words", "small", "--json"))] == [1, 2]
        assert [row["id"] for row in json.loads(drill(own, "words", "lost", "other", "--json"))] == [3, 4]
        assert "did you mean small?" in refused(own, "words", "smal")

    def test_removing(self, own: App) -> None:
        assert drill(own, "words", "--remove", "1", "--remove", "3") == (
            "Removed 1: “of what we blocked”, for small/precision base\nRemoved 3: “some [b]note[/b]␛”, for lost/a x\n"
        )
        assert [row["id"] for row in json.loads(drill(own, "words", "--json"))] == [2, 4]
        assert "There are no words numbered 1; nothing was removed" in refused(
            own, "words", "--remove", "1", "--remove", "2"
        )
        assert len(own.own_words().all) == 2

    def test_export_is_yaml_in_the_decks_form(self, own: App) -> None:
        assert drill(own, "words", "--export") == (
            "# a learner's own words, to be added to the keywords of these concepts\n"
            "deck: small\n"
            "cards:\n"
            "- id: precision\n"
            "  concepts:\n"
            "  - id: base  # the base is the flagged\n"
            "    keywords:\n"
            '    - "of what we blocked"  # “well, of what we blocked: so many”\n'
            "---\n"
            "# a learner's own words, to be added to the keywords of these concepts\n"
            "deck: other\n"
            "cards:\n"
            "- id: b\n"
            "  concepts:\n"
            "  - id: bee  # A bee\n"
            "    keywords:\n"
            '    - "bird of black stripes"\n'
            "# 2 not used now and left out; see: drill words\n"
        )

    def test_a_deck_with_the_exported_keywords_grades_as_the_learner_does(self, own: App) -> None:
        suggested = drill(own, "words", "small", "--export")
        lines = [line for line in suggested.splitlines() if not line.startswith("#")]
        lines.insert(0, "format: 1")
        lines.insert(lines.index("- id: precision") + 1, "  prompt: Define precision.\n  answer: It is right.")
        deck, faults = read("\n".join(lines).encode(), "suggested.yaml")
        assert faults == []
        assert deck is not None
        assert deck.cards[0].concepts[0].keywords == (OWN,)

    def test_a_quiz_counts_them(self, own: App) -> None:
        (row,) = quiz(own, "small", "--card", "precision", stdin=f"{OWN}\n/quit\n")
        assert (row["covered"], row["evidence"]) == (["base"], {"base": OWN})

    def test_grading_leaves_them_to_mine(self, own: App) -> None:
        line = json.dumps({"card": "small/precision", "answer": OWN})
        for args, stdin in ((["precision", OWN, "--json"], ""), (["--batch", "-"], line)):
            assert rows(drill(own, "grade", *args, stdin=stdin))[0]["covered"] == []
            assert rows(drill(own, "grade", *args, "--mine", stdin=stdin))[0]["covered"] == ["base"]

    def test_checking_proves_the_deck_alone(self, own: App) -> None:
        path = own.library.shipped / "small.yaml"
        text = path.read_text(encoding="utf-8").replace("fail: [of", f"fail: [{OWN} how many were right, of")
        path.write_text(text, encoding="utf-8")
        assert drill(own, "check", "small") == CLEAN.replace("4 examples", "5 examples")

    @pytest.mark.parametrize("args", [["words"], ["words", "--remove", "1"], ["quiz"], ["grade", "--mine", "a", "x"]])
    def test_a_broken_file_is_told_with_its_line_and_stays(self, other: App, args: list[str]) -> None:
        other.data.mkdir()
        file = other.data / "wordings.json"
        file.write_text('{"format":1,"wordings":[\n{"id":1,}]}', encoding="utf-8")
        assert f"drill: {file}:2: JSON is malformed" in refused(other, *args)
        assert '{"id":1,}' in file.read_text(encoding="utf-8")

    @pytest.mark.parametrize("args", [["grade", "precision", OWN], ["check"], ["stats"], ["decks"]])
    def test_what_needs_no_words_of_ones_own_does_not_read_them(self, other: App, args: list[str]) -> None:
        other.data.mkdir()
        (other.data / "wordings.json").write_text("{", encoding="utf-8")
        drill(other, *args)


# Prints what has been loaded when a terminal's first prompt is due, and goes no further.
FIRST_PROMPT = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from drill.app import App
from drill.cli import cli, quiz
from drill.render import plain

def loaded(*args, **options):
    print(*sys.modules, flush=True)
    os._exit(0)

home = Path(sys.argv[1])
quiz._lines = lambda answers, as_json: None
plain.write_prompt = loaded
folders = {"data": home / "data", "cache": home / "cache", "shipped": home / "shipped"}
cli(["quiz"], obj=App(**folders, now=lambda: datetime.now(UTC), new_id=lambda: "id"))
"""
HEAVY = {
    "rich",
    "yaml",
    "_yaml",
    "fsrs",
    "rapidfuzz",
    "prompt_toolkit",
    "filelock",
    "Stemmer",
    "platformdirs",
}


@pytest.mark.parametrize("args", [["--help"], ["quiz", "--help"], ["--version"]])
def test_help_loads_nothing_heavy(args: list[str]) -> None:
    code = "import sys; from drill.cli import cli; cli(sys.argv[1:], standalone_mode=False); print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code, *args], capture_output=True, text=True, check=True)
    assert {name.partition(".")[0] for name in result.stdout.split()} & (HEAVY | {"msgspec"}) == set()


def test_the_first_prompt_waits_for_nothing_that_only_an_answer_needs(app: App) -> None:
    practised(app)  # which leaves the deck in the cache
    command = [sys.executable, "-c", FIRST_PROMPT, str(app.data.parent)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert "drill.render.terminal" in loaded
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    assert [name for name in loaded if name.startswith("drill.grading")] == []
    assert "drill.store.wordings" not in loaded
