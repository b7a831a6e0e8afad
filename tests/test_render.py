"""A few whole screens at fixed width."""

import io
from datetime import timedelta

import pytest
from typer.testing import CliRunner

from drill import stats
from drill.app import App
from drill.cli import cli
from drill.model import Card, Place, Turn, Why
from drill.render import plain
from drill.render.console import bar, console, percent, span, time_spent
from drill.render.stats import draw_stats


def test_the_prompt_screen() -> None:
    out = io.StringIO()
    card = Card("d", "c", "A [red]long[/red] prompt\x1b[31m that must be wrapped", ("x",))
    plain.write_prompt(out, Turn(card, Why.DUE), Place(3, 12), width=30, color=False)
    assert out.getvalue() == "\ncard 3 of 12 · due · d\nA [red]long[/red]\nprompt␛[31m that must be\nwrapped\n"


@pytest.mark.parametrize("width", [60, 120])
def test_statistics_fit_the_width(app: App, width: int) -> None:
    CliRunner().invoke(cli, ["quiz"], obj=app, input="right\ninputs\nright\n")
    out = io.StringIO()
    summary = stats.summarize(app.decks(), app.progress(), app.now(), app.zone)
    draw_stats(console(out, width=width), summary)
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) <= width
    text = "\n".join(line.rstrip() for line in lines)
    for part in (
        "small",
        "weakest concepts",
        "missed 2 of 2",
        "answers, last 12 weeks",
        "due, next 14 days",
        "streak 1 day",
    ):
        assert part in text


def test_small_words() -> None:
    assert (bar(0.5, 4), percent(None), percent(0.666)) == ("██░░", "–", "67%")
    assert [span(timedelta(minutes=m)) for m in (0, 1, 10, 90, 60 * 24, 60 * 24 * 30, 60 * 24 * 400)] == [
        "now", "1 min", "10 min", "2 h", "1 day", "30 days", "13 months"
    ]  # fmt: skip
    assert [time_spent(s) for s in (5, 65, 3700)] == ["5 s", "1 min", "1 h 01 min"]


def test_control_characters_are_shown_one_for_one() -> None:
    assert plain.safe("a\x00b\x1b\x7f\x9b\u202e\n") == "a␀b␛␡\ufffd\ufffd\n"
