"""`drill grade`: grade answers without a session."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from drill.cli.wiring import the_app

if TYPE_CHECKING:
    from drill.app import App, OwnWords


def grade(
    ctx: typer.Context,
    card: Annotated[str | None, typer.Argument(metavar="[CARD]", help="deck/card, or the card id alone.")] = None,
    answer: Annotated[
        str | None, typer.Argument(metavar="[ANSWER]", help="The answer; read from stdin if absent.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The grade as one JSON object.")] = False,
    why: Annotated[
        bool, typer.Option("--explain", help="For each concept and mistake the keyword that counted or came nearest.")
    ] = False,
    batch: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Grade JSON lines from a file (- for stdin), one out for one in."),
    ] = None,
    seed: Annotated[str, typer.Option(help="Draw the values of a numeric card by this text or number.")] = "0",
    mine: Annotated[
        bool, typer.Option("--mine", help="Count your own words too (drill words); without it the deck alone decides.")
    ] = False,
) -> None:
    """Grade one answer, or a batch of them; nothing is recorded."""
    app = the_app(ctx)
    own = app.own_words() if mine else None
    if batch is not None:
        if why:
            raise typer.BadParameter("--explain is for one answer; leave --batch out")
        _batch(app, batch, own)
    elif card is None:
        raise typer.BadParameter("name a card, or use --batch FILE")
    else:
        text = sys.stdin.buffer.read().decode(errors="replace") if answer is None else answer
        _one(app, card, text, own, seed=seed, as_json=as_json, why=why)


def _one(app: "App", name: str, answer: str, own: "OwnWords | None", *, seed: str, as_json: bool, why: bool) -> None:
    from drill import grading, rating
    from drill.app import Compiler, dealt

    deck, template = app.find_card(name)
    card = dealt(template, seed)
    compiled = Compiler([deck], own)(card)
    result = grading.grade(compiled, answer)
    findings = grading.explain(compiled, answer) if why else ()
    if as_json:
        from drill.render.machine import grade_record, line

        record = grade_record(card.key, answer, result, rating.rate(result))
        sys.stdout.write(line(record | ({"explain": findings} if why else {})))
    else:
        from drill.render.plain import write_findings, write_grade

        write_grade(sys.stdout, card, answer, result, rating.rate(result))
        write_findings(sys.stdout, findings)


def _batch(app: "App", path: Path, own: "OwnWords | None") -> None:
    from drill.batch import grade_lines
    from drill.errors import DrillError
    from drill.render.machine import line

    try:
        source = sys.stdin.buffer if str(path) == "-" else path.open("rb")
    except OSError as error:
        raise DrillError(f"{path}: cannot be read ({error.strerror}); check the name") from error
    broken = 0
    with source:
        for record in grade_lines(source, app.decks(), own, cores=app.cores):
            broken += "error" in record
            sys.stdout.write(line(record))
    if broken:
        lines = "1 line" if broken == 1 else f"{broken} lines"
        raise DrillError(f"{lines} could not be graded; an object with “error” stands in place of each")
