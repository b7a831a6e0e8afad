"""The screens of a session: an outcome with its evidence, help, and the summary."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from drill.model import Card, Hit, Outcome, Rating, Summary
from drill.render.console import bar, moment, percent, span, time_spent
from drill.render.plain import safe

_COLORS = {Rating.AGAIN: "red", Rating.HARD: "yellow", Rating.GOOD: "green", Rating.EASY: "cyan"}
HELP = """\
Enter sends the answer, Alt+Enter breaks the line, Ctrl-E opens $EDITOR.
/hint  a hint             /skip  leave this card for now      /show  give up and see the answer (Again)
/undo  take the last review back        /quit  end the session (so do Ctrl-C and Ctrl-D)        /help  this text
After the answer: Enter accepts the rating, 1-4 gives another, o credits a concept that was not seen."""


def draw_outcome(console: Console, outcome: Outcome, now: datetime) -> None:
    """Print what was covered, missed and confused, the answer marked up, the model answer and when the card returns."""
    console.print(Group(*_outcome(outcome)))
    console.print(_returns(outcome, now))


def _outcome(outcome: Outcome) -> Iterator[RenderableType]:
    grade, card = outcome.grade, outcome.turn.card
    color = _COLORS[outcome.proposed]
    yield Text()
    yield Text.assemble(
        (bar(grade.coverage), color), f" {percent(grade.coverage)} covered  ", (grade.verdict.value, f"bold {color}")
    )
    yield Text()
    names = {concept.id: concept.name or concept.id.replace("-", " ") for concept in card.concepts}
    points = Table.grid(padding=(0, 1))
    points.add_column(width=1)
    points.add_column(ratio=1)
    for hit in grade.covered:
        words = " … ".join(_shorten(safe(outcome.answer[s.start : s.end])) for s in hit.spans)
        told = f"  “{words}”" if words else "  credited by you" if hit.id in outcome.credited else ""
        points.add_row(
            Text("✓", "green"), Text.assemble(safe(names.get(hit.id, hit.id.replace("-", " "))), (told, "green"))
        )
    for concept in grade.missed:
        points.add_row(Text("✗", "red"), Text(safe(names.get(concept, concept.replace("-", " ")))))
    for concept in grade.extra_missed:
        points.add_row(Text("·", "dim"), Text(safe(names.get(concept, concept)) + "  (would add to it)", "dim"))
    because = {mistake.id: mistake.because for mistake in card.mistakes}
    for hit in grade.mistakes:
        words = " … ".join(_shorten(safe(outcome.answer[s.start : s.end])) for s in hit.spans)
        points.add_row(Text("!", "bold red"), Text.assemble((f"“{words}”  ", "red"), safe(because.get(hit.id, ""))))
    yield points
    if outcome.answer.strip():
        yield _block("your answer", marked(outcome.answer, grade.covered, grade.mistakes))
    yield _block("model answer", Text("\n".join(safe(answer) for answer in card.answers)))
    ask = follow_up(card, grade.missed)
    if ask:
        yield _block("a follow-up might be", Text(safe(ask)))
    if card.sources:
        yield _block("sources", Text("\n".join(safe(source) for source in card.sources), "dim"))
    yield Text()


def marked(answer: str, covered: tuple[Hit, ...], mistakes: tuple[Hit, ...]) -> Text:
    """The answer with the words of concepts green and the words of mistakes red."""
    text = Text(safe(answer))
    for hits, style in ((covered, "green"), (mistakes, "bold red")):
        for hit in hits:
            for place in hit.spans:
                text.stylize(style, place.start, place.end)
    return text


def follow_up(card: Card, missed: tuple[str, ...]) -> str:
    """The follow-up for the first concept missed, else one that is always asked."""
    fitting = [f for f in card.follow_ups if f.missed in missed] or [f for f in card.follow_ups if f.missed is None]
    return fitting[0].ask if fitting else ""


def _block(title: str, body: Text) -> RenderableType:
    return Group(Text(title, "dim"), Padding(body, (0, 0, 0, 2), expand=False))


def _shorten(words: str, longest: int = 60) -> str:
    words = " ".join(words.split())
    return words if len(words) <= longest else words[: longest - 2] + " …"


def _returns(outcome: Outcome, now: datetime) -> Text:
    text = Text()
    for rating, due in outcome.returns.items():
        text.append(
            f"{rating.value} {rating.name.title()} ", f"bold {_COLORS[rating]}" if rating is outcome.proposed else ""
        )
        text.append(f"{span(due - now)}   ", "dim")
    return text


def draw_summary(
    console: Console,
    summary: Summary,
    *,
    due_tomorrow: int,
    next_due: datetime | None,
    now: datetime,
    zone: tzinfo | None,
    kept: bool,
) -> None:
    """Print the end of a session."""
    console.print()
    if not summary.reviews:
        console.print(Text("No answer was given; nothing is recorded.", "dim"))
        return
    ratings = "  ".join(f"{rating.name.title()} {count}" for rating, count in summary.ratings.items() if count)
    answers = f"{_count(summary.reviews, 'answer')} on {_count(summary.cards, 'card')}"
    console.print(
        Text.assemble(
            (answers, "bold"),
            f" in {time_spent(summary.seconds)}, mean coverage {percent(summary.coverage)}   ",
            (ratings, "dim"),
        )
    )
    if summary.weakest:
        console.print(Text("weakest concepts", "dim"))
        for card, concept, times in summary.weakest:
            name = next((c.name for c in card.concepts if c.id == concept and c.name), concept.replace("-", " "))
            console.print(
                Padding(
                    Text.assemble(safe(name), (f"  {card.key}" + (f", {times} times" if times > 1 else ""), "dim")),
                    (0, 0, 0, 2),
                    expand=False,
                )
            )
    if kept:
        console.print(
            f"Due tomorrow: {due_tomorrow}."
            + (f" The next card is due {moment(next_due, now, zone)}." if next_due else "")
        )
    else:
        console.print("Practised ahead: the schedule is as it was.")


def draw_nothing_due(
    console: Console,
    *,
    next_due: datetime | None,
    now: datetime,
    zone: tzinfo | None,
    filtered: bool,
    new_left: int,
    more_new: int,
) -> None:
    """Print why there is nothing to ask and what can be done."""
    if next_due is None and not new_left:
        console.print("No card fits." if filtered else "There is no card to ask yet.", "See the decks: drill decks")
        return
    line = "Nothing is due."
    if next_due is not None:
        line += f" The next card is due {moment(next_due, now, zone)}."
    console.print(line)
    if new_left:
        console.print(
            f"{_count(new_left, 'card')} left that you have not seen; today's share of new ones is used up.",
            f"More today: drill quiz --new {more_new}",
        )
    if next_due is not None:
        console.print("To practise without touching the schedule: drill quiz --ahead")


def end_of_tomorrow(now: datetime, zone: tzinfo | None) -> datetime:
    """When the learner's tomorrow ends."""
    return now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
