"""`drill quiz`: a session over the cards whose turn it is."""

import random
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from drill.cli.wiring import the_app

if TYPE_CHECKING:
    from drill.app import App, Compiler
    from drill.model import Card, Deck, Progress, Turn
    from drill.session import Screen, Summary

NEW_A_DAY = 10
_LEVELS = ("core", "senior", "staff")


def _levels(names: list[str] | None) -> list[str] | None:
    for name in names or ():
        if name not in _LEVELS:
            raise typer.BadParameter(f"“{name}” is not a level: core, senior or staff")
    return names


def quiz(
    ctx: typer.Context,
    decks: Annotated[list[str] | None, typer.Argument(metavar="[DECK]...", help="Decks to draw from; all by default.")] = None,
    new: Annotated[int, typer.Option(min=0, help="New cards a day.")] = NEW_A_DAY,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many cards.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only cards with this tag (may be repeated).")] = None,
    level: Annotated[list[str] | None, typer.Option(callback=_levels, help="Only this level: core, senior or staff (may be repeated).")] = None,
    weak: Annotated[bool, typer.Option("--weak", help="Only cards that went badly, due or not.")] = False,
    card: Annotated[list[str] | None, typer.Option(help="This card, due or not (may be repeated).")] = None,
    ahead: Annotated[bool, typer.Option("--ahead", help="Practise cards that are not due; the schedule stays as it is.")] = False,
    seed: Annotated[int | None, typer.Option(help="Shuffle the new cards by this number.")] = None,
    answers: Annotated[Path | None, typer.Option(metavar="FILE", help="Read the answers from a file, a line each (- for stdin).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a card on stdout; answers a line each.")] = False,
) -> None:
    """Answer the cards that are due, weakest first, then new ones."""
    from drill import library, queue
    from drill.app import Compiler
    from drill.model import Level

    app = the_app(ctx)
    every, progress = app.decks(), app.progress()
    keys = [library.find_card(every, name)[1].key for name in card or ()]
    chosen = [deck.id for deck in library.find_decks(every, decks or ())] if decks else []
    cards = queue.select((c for deck in every for c in deck.cards), decks=chosen, tags=tag or (), levels=[Level(name) for name in level or ()], keys=keys)
    if not ahead:
        app.store.check_writable()
    rng = None if seed is None else random.Random(seed)  # noqa: S311 # an order, not a secret
    turns = _turns(app, cards, progress, new=new, limit=limit, ahead=ahead, weak=weak, named=bool(keys), rng=rng)
    piped = _piped(answers, as_json=as_json)
    if turns:
        _run(app, progress, turns, Compiler(every), cards, piped, as_json=as_json, ahead=ahead)
    elif not as_json:
        _nothing(app, every, cards, progress)


def _turns(
    app: "App", cards: "list[Card]", progress: "Progress", *, new: int, limit: int | None, ahead: bool, weak: bool, named: bool,
    rng: random.Random | None,
) -> "list[Turn]":  # fmt: skip
    from drill import queue, schedule

    def pick(*, new: int, ahead: bool) -> "list[Turn]":
        return queue.pick(
            cards, progress, app.now(), zone=app.zone, new_limit=new, limit=limit, ahead=ahead, weak=weak,
            retrievability=schedule.retrievability, rng=rng,
        )  # fmt: skip

    if named and not weak:  # cards asked for by name come whatever the schedule says
        return [*pick(new=len(progress.memory) + len(cards), ahead=False), *pick(new=0, ahead=True)][:limit]
    return pick(new=new, ahead=ahead)


def _piped(answers: Path | None, *, as_json: bool) -> TextIO | None:
    """Where answers come from a line each, or None for a terminal."""
    from drill.errors import DrillError

    if answers is not None and str(answers) != "-":
        try:
            return answers.open(encoding="utf-8", errors="replace")
        except OSError as error:
            raise DrillError(f"{answers}: the answers cannot be read ({error.strerror}); check the name") from error
    if answers is None and not as_json and sys.stdin.isatty() and sys.stdout.isatty():
        return None
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin


def _run(
    app: "App", progress: "Progress", turns: "list[Turn]", compiled: "Compiler", cards: "list[Card]", piped: TextIO | None, *,
    as_json: bool, ahead: bool,
) -> None:  # fmt: skip
    from drill.app import NoKeeper, ProgressKeeper
    from drill.session import Session

    keeper = NoKeeper(progress) if ahead else ProgressKeeper(app.store, progress)
    screen = _screen(app, compiled, piped, as_json=as_json)
    session = Session(turns, screen=screen, keeper=keeper, compiled=compiled, now=app.now, new_id=app.new_id, device=progress.device)
    summary = session.run()
    if not as_json:
        _end(app, cards, keeper.progress, summary, kept=not ahead)


def _screen(app: "App", compiled: "Compiler", piped: TextIO | None, *, as_json: bool) -> "Screen":
    if piped is not None:
        from drill.render.piped import PipedScreen

        return PipedScreen(piped, sys.stdout, as_json=as_json, now=app.now)
    from drill.render.terminal import TerminalScreen

    return TerminalScreen(app.now, lambda turn: compiled(turn.card))


def _end(app: "App", cards: "list[Card]", progress: "Progress", summary: "Summary", *, kept: bool) -> None:
    from drill import queue
    from drill.render.console import console
    from drill.render.review import draw_summary, end_of_tomorrow

    now = app.now()
    due = queue.due_between(cards, progress, datetime.min.replace(tzinfo=UTC), end_of_tomorrow(now, app.zone))
    next_due = queue.next_due(cards, progress, now)
    draw_summary(console(), summary, due_tomorrow=due, next_due=next_due, now=now, zone=app.zone, kept=kept)
    if app.store.backup_fault:
        typer.echo(f"drill: {app.store.backup_fault}", err=True)


def _nothing(app: "App", decks: "list[Deck]", cards: "list[Card]", progress: "Progress") -> None:
    from drill import queue
    from drill.render.console import console
    from drill.render.review import draw_nothing_due

    now = app.now()
    new_left = sum(card.key not in progress.memory for card in cards)
    filtered = len(cards) < sum(len(deck.cards) for deck in decks)
    next_due = queue.next_due(cards, progress, now)
    draw_nothing_due(console(), next_due=next_due, now=now, zone=app.zone, filtered=filtered, new_left=new_left)
