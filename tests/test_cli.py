"""Every command through typer's runner, on temporary folders."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from drill.app import App
from drill.cli import cli

from .conftest import Clock

GOOD = "of the flagged how many were right"


def drill(app: App, *args: str, stdin: str = "", code: int = 0) -> str:
    result = CliRunner().invoke(cli, list(args), obj=app, input=stdin)
    assert result.exit_code == code, result.output
    return result.output


def rows(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines() if line.startswith("{")]


def test_help_and_version(app: App) -> None:
    assert "quiz" in drill(app, "--help")
    assert drill(app, "--version").startswith("drill 0.")
    drill(app, "quiz", "--no-such-option", code=2)
    drill(app, "quiz", "--level", "junior", code=2)


def test_home_says_the_next_step(app: App) -> None:
    assert "0 due, 2 new" in drill(app)
    drill(app, "quiz", stdin=f"{GOOD}\n")
    assert "1 new" in drill(app)


def test_a_quiz_over_a_pipe_prints_prompt_grade_and_summary(app: App) -> None:
    out = drill(app, "quiz", "small", stdin=f"{GOOD}\nnothing\n")
    for part in (
        "card 1 of 2 · new · small",
        "Define precision.",
        "100% covered",
        "✗ the inputs move",
        "2 answers on 2 cards",
    ):
        assert part in out


def test_json_rows_follow_the_contract(app: App) -> None:
    row, second = rows(drill(app, "quiz", "--json", stdin=f"{GOOD}\nof all positives\n"))
    assert row["card"] == "small/precision"
    assert (row["coverage"], row["verdict"], row["rating"], row["missed"]) == (1.0, "pass", "good", [])
    assert row["evidence"]["right"] == "right"
    assert second["why"] == "new"


def test_answers_from_a_file_and_a_missing_one(app: App, tmp_path: Path) -> None:
    file = tmp_path / "answers.txt"
    file.write_text(f"{GOOD}\n", encoding="utf-8")
    assert len(rows(drill(app, "quiz", "--json", "--answers", str(file)))) == 1
    assert "cannot be read" in drill(app, "quiz", "--answers", str(tmp_path / "none"), code=1)


def test_the_second_day(app: App, clock: Clock) -> None:
    drill(app, "quiz", stdin="nothing\ninputs\nnothing\n")
    clock.forward(days=1)
    out = drill(app, "quiz", "--json", stdin=f"{GOOD}\n")
    assert [(row["card"], row["why"]) for row in rows(out)] == [("small/precision", "lapsed")]


def test_nothing_due_says_when_and_how_to_practise_ahead(app: App) -> None:
    drill(app, "quiz", stdin=f"{GOOD}\ninputs\n")
    out = drill(app, "quiz")
    assert "Nothing is due. The next card is due today at 09:10." in out
    assert "drill quiz --ahead" in out
    assert drill(app, "quiz", "--json") == ""


def test_practice_ahead_leaves_the_schedule_alone(app: App) -> None:
    drill(app, "quiz", stdin=f"{GOOD}\ninputs\n")
    before = app.store.path.read_bytes()
    assert "Practised ahead" in drill(app, "quiz", "--ahead", stdin="wrong\n")
    assert app.store.path.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "cards"),
    [
        (["--limit", "1"], ["precision"]),
        (["--new", "1"], ["precision"]),
        (["--new", "0"], []),
        (["--tag", "metric"], ["precision"]),
        (["--level", "senior"], ["drift"]),
        (["--card", "drift"], ["drift"]),
        (["--card", "small/drift", "--card", "precision"], ["precision", "drift"]),
        (["--weak"], []),
    ],
)
def test_chooses(app: App, options: list[str], cards: list[str]) -> None:
    out = drill(app, "quiz", "--json", *options, stdin=f"{GOOD}, inputs\n" * 2)
    assert [row["card"].split("/")[1] for row in rows(out)] == cards


def test_weak_asks_what_went_badly_and_a_named_card_comes_though_not_due(app: App) -> None:
    drill(app, "quiz", stdin="nothing\ninputs\nnothing\n")
    assert [row["card"] for row in rows(drill(app, "quiz", "--weak", "--json", stdin="x\n"))] == ["small/precision"]
    assert [row["why"] for row in rows(drill(app, "quiz", "--card", "drift", "--json", stdin="inputs\n"))] == ["ahead"]


def test_a_seed_gives_one_order(app: App) -> None:
    orders = {drill(app, "quiz", "--seed", "3", "--ahead", "--json") for _ in range(2)}
    assert len(orders) == 1


def test_unknown_names_offer_the_nearest(app: App) -> None:
    assert "did you mean small?" in drill(app, "quiz", "smal", code=1)
    assert "did you mean precision?" in drill(app, "quiz", "--card", "precison", code=1)
    assert "did you mean small?" in drill(app, "stats", "smll", code=1)


def test_an_unwritable_folder_is_told_before_the_first_question(app: App) -> None:
    app.data.write_text("a file in the way", encoding="utf-8")
    out = drill(app, "quiz", stdin=f"{GOOD}\n", code=1)
    assert "DRILL_HOME" in out
    assert "Define precision" not in out


def test_stats_for_people_and_programs(app: App) -> None:
    drill(app, "quiz", stdin="right\ninputs\nright\n")
    assert "missed 2 of 2" in drill(app, "stats")
    figures = json.loads(drill(app, "stats", "small", "--json"))
    assert figures["reviews"] == 3
    assert figures["decks"][0]["learning"] == 2
    assert len(figures["activity"]) == 84
    assert len(figures["forecast"]) == 14


def test_decks_and_their_cards(app: App) -> None:
    assert "A small deck" in drill(app, "decks")
    assert "small/drift" in drill(app, "decks", "--cards")
    assert len(json.loads(drill(app, "decks", "--json"))[0]["cards"]) == 2


def test_check_passes_and_fails(app: App, tmp_path: Path) -> None:
    assert "small: 2 cards, 4 examples, 0 failed" in drill(app, "check")
    assert "small: 2 cards" in drill(app, "check", "small")
    bad = tmp_path / "bad.yaml"
    text = (app.library.shipped / "small.yaml").read_text(encoding="utf-8")
    bad.write_text(
        text.replace("fail: [of all positives found]", "fail: [of the flagged were right]"), encoding="utf-8"
    )
    out = drill(app, "check", str(bad), code=1)
    assert "small/precision: fail 1 – full marks" in out
    assert "cannot be read" in drill(app, "check", "absent.yaml", code=1)


def test_add_deck(app: App, tmp_path: Path) -> None:
    source = tmp_path / "o.yaml"
    source.write_text("format: 1\ndeck: other\ncards:\n- {id: a, prompt: P, answer: A}\n", encoding="utf-8")
    assert "deck other: added, 1 card" in drill(app, "add-deck", str(source))
    assert "already there" in drill(app, "add-deck", str(source), code=1)
    assert "replaced" in drill(app, "add-deck", str(source), "--force")


def test_grade_for_people_and_programs(app: App) -> None:
    assert "small/precision: partial, 50% covered, rated Again" in drill(app, "grade", "precision", "right")
    assert json.loads(drill(app, "grade", "precision", "--json", stdin=GOOD))["verdict"] == "pass"
    drill(app, "grade", code=2)
    assert "did you mean drift?" in drill(app, "grade", "drft", "x", code=1)


def test_batch_keeps_order_and_puts_errors_in_their_place(app: App) -> None:
    lines = [
        {"card": "small/precision", "answer": GOOD},
        {"question": "Why cache?", "references": ["It saves latency."], "answer": "saves latency"},
        {"card": "nope", "answer": ""},
        {"answer": "x"},
    ]
    stdin = "\n".join(map(json.dumps, lines)) + "\nnot json\n"
    found = rows(drill(app, "grade", "--batch", "-", stdin=stdin, code=1))
    assert [row.get("verdict") for row in found] == ["pass", "pass", None, None, None]
    assert [row.get("line") for row in found] == [None, None, 3, 4, 5]
    assert "card" not in found[1]


def test_a_corrupt_progress_file_is_an_error_and_stays(app: App) -> None:
    app.data.mkdir()
    app.store.path.write_text("{", encoding="utf-8")
    assert "progress.json" in drill(app, "stats", code=1)
    assert app.store.path.read_text(encoding="utf-8") == "{"
