"""`drill quiz`: a session over the cards whose turn it is."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from drill.cli.wiring import the_app

if TYPE_CHECKING:
    from random import Random

    from drill.app import App, Compiler, OwnWords
    from drill.grading import Phrasing
    from drill.library.shelf import Shelf
    from drill.model import Entry, Outcome, Progress, Summary, Turn
    from drill.render.piped import PipedScreen
    from drill.render.terminal import TerminalScreen

NEW_A_DAY = 10
_LEVELS = ("core", "senior", "staff")


def _levels(names: list[str] | None) -> list[str] | None:
    for name in names or ():
        if name not in _LEVELS:
            raise typer.BadParameter(f"“{name}” is not a level: core, senior or staff")
    return names


def quiz(
    ctx: typer.Context,
    decks: Annotated[
        list[str] | None, typer.Argument(metavar="[DECK]...", help="Decks to draw from; all by default.")
    ] = None,
    new: Annotated[int, typer.Option(min=0, help="New cards a day.")] = NEW_A_DAY,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many cards.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="Only cards with this tag (may be repeated).")] = None,
    level: Annotated[
        list[str] | None,
        typer.Option(callback=_levels, help="Only this level: core, senior or staff (may be repeated)."),
    ] = None,
    weak: Annotated[bool, typer.Option("--weak", help="Only cards that went badly, due or not.")] = False,
    card: Annotated[list[str] | None, typer.Option(help="This card, due or not (may be repeated).")] = None,
    ahead: Annotated[
        bool, typer.Option("--ahead", help="Practise cards that are not due; the schedule stays as it is.")
    ] = False,
    seed: Annotated[
        int | None, typer.Option(help="Shuffle the new cards, and draw the values of numeric ones, by this number.")
    ] = None,
    answers: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Read the answers from a file, a line each (- for stdin).")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object a card on stdout; answers a line each.")
    ] = False,
) -> None:
    """Answer the cards that are due, weakest first, then new ones."""
    from random import Random

    from drill import library, queue
    from drill.model import Level

    app = the_app(ctx)
    if not ahead:
        app.store.check_writable()
    every = app.shelves()
    keys = [library.find_card(every, name)[1].key for name in card or ()]
    chosen = [deck.id for deck in library.find_decks(every, decks or ())] if decks else []
    levels = [Level(name) for name in level or ()]
    all_cards = [c for deck in every for c in deck.cards]
    cards = queue.select(all_cards, decks=chosen, tags=tag or (), levels=levels, keys=keys)
    lines = _lines(answers, as_json=as_json)
    sitting = _Sitting(app, every, cards, app.progress(), app.own_words(), lines, as_json=as_json, ahead=ahead)
    rng = None if seed is None else Random(seed)  # noqa: S311 # an order, not a secret
    turns = _turns(sitting, new=new, limit=limit, weak=weak, named=bool(keys), rng=rng)
    if turns:
        _run(sitting, turns, app.now().isoformat() if seed is None else str(seed))
    elif not as_json:
        _nothing(sitting, weak=weak, filtered=len(cards) < len(all_cards), more_new=new + NEW_A_DAY)


class _Sitting(NamedTuple):
    """What one run of the command works with; `lines` is None at a terminal."""

    app: "App"
    shelves: "list[Shelf]"
    cards: "list[Entry]"
    progress: "Progress"
    own: "OwnWords"
    lines: Iterable[str] | None
    as_json: bool
    ahead: bool


def _lines(answers: Path | None, *, as_json: bool) -> Iterable[str] | None:
    """Where answers come from a line each, or None for a terminal."""
    if answers is not None and str(answers) != "-":
        from drill.errors import DrillError

        try:
            with answers.open(encoding="utf-8", errors="replace") as file:
                return file.readlines()
        except OSError as error:
            raise DrillError(f"{answers}: the answers cannot be read ({error.strerror}); check the name") from error
    if answers is None and not as_json and sys.stdin.isatty() and sys.stdout.isatty():
        return None
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin


def _turns(
    sitting: _Sitting, *, new: int, limit: int | None, weak: bool, named: bool, rng: "Random | None"
) -> "list[Turn[Entry]]":
    from drill import queue
    from drill.schedule import retrievability

    app, cards, progress = sitting.app, sitting.cards, sitting.progress
    pick = partial(queue.pick, cards, progress, app.now(), zone=app.zone, limit=limit, weak=weak, rng=rng)
    pick = partial(pick, retrievability=retrievability)
    if named and not weak:  # cards asked for by name come whatever the schedule says
        return [*pick(new_limit=len(progress.memory) + len(cards), ahead=False), *pick(new_limit=0, ahead=True)][:limit]
    return pick(new_limit=new, ahead=sitting.ahead)


def _run(sitting: _Sitting, turns: "list[Turn[Entry]]", seed: str) -> None:
    from drill.app import Compiler, Dealer, NoKeeper, ProgressKeeper
    from drill.session import Session

    app, progress = sitting.app, sitting.progress
    own = sitting.own
    compiled = Compiler(sitting.shelves, own)
    keeper = NoKeeper(progress, own) if sitting.ahead else ProgressKeeper(app.store, progress, own)
    screen = _screen(sitting, compiled)
    session = Session(
        turns,
        screen=screen,
        keeper=keeper,
        compiled=compiled,
        dealt=Dealer(sitting.shelves, seed),
        now=app.now,
        new_id=app.new_id,
        device=progress.device,
    )
    summary = session.run()
    if not sitting.as_json:
        _end(sitting, keeper.progress, summary)
    if app.store.backup_fault:
        typer.echo(f"drill: {app.store.backup_fault}", err=True)
    if screen.interrupted:
        raise KeyboardInterrupt


def _screen(sitting: _Sitting, compiled: "Compiler") -> "TerminalScreen | PipedScreen":
    now = sitting.app.now
    if sitting.lines is None:
        from drill.render.terminal import TerminalScreen

        return TerminalScreen(now, lambda turn: compiled(turn.card), partial(_phrasing, compiled))
    from drill.render.piped import PipedScreen

    return PipedScreen(sitting.lines, sys.stdout, as_json=sitting.as_json, now=now)


def _phrasing(compiled: "Compiler", outcome: "Outcome", concept: str) -> "Phrasing":
    from drill.grading import Phrasing

    return Phrasing(compiled(outcome.turn.card), concept, outcome.answer)


def _end(sitting: _Sitting, progress: "Progress", summary: "Summary") -> None:
    from drill import queue
    from drill.render.console import console
    from drill.render.review import draw_summary, end_of_tomorrow

    app = sitting.app
    now = app.now()
    due = queue.due_between(sitting.cards, progress, datetime.min.replace(tzinfo=UTC), end_of_tomorrow(now, app.zone))
    next_due = queue.next_due(sitting.cards, progress, now)
    draw_summary(
        console(), summary, due_tomorrow=due, next_due=next_due, now=now, zone=app.zone, kept=not sitting.ahead
    )


def _nothing(sitting: _Sitting, *, weak: bool, filtered: bool, more_new: int) -> None:
    from drill import queue
    from drill.render.console import console
    from drill.render.review import draw_nothing_chosen, draw_nothing_due

    if sitting.cards and (weak or sitting.ahead):
        draw_nothing_chosen(console(), weak=weak)
        return
    app, progress = sitting.app, sitting.progress
    now = app.now()
    new_left = sum(card.key not in progress.memory for card in sitting.cards)
    next_due = queue.next_due(sitting.cards, progress, now)
    draw_nothing_due(
        console(), next_due=next_due, now=now, zone=app.zone, filtered=filtered, new_left=new_left, more_new=more_new
    )
