"""The screens of a session: an outcome with its evidence, help, and the summary."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo

from rich.console import Console
from rich.text import Text

from drill.model import Card, Hit, Outcome, Rating, Summary
from drill.render.console import bar, count, fitting, hanging, moment, percent, span, time_spent
from drill.render.plain import safe

_COLORS = {Rating.AGAIN: "red", Rating.HARD: "yellow", Rating.GOOD: "green", Rating.EASY: "cyan"}
_NARROW = 45


def draw_outcome(console: Console, outcome: Outcome, now: datetime) -> None:
    """Print what was covered, missed and confused, the answer marked up, the model answer and when the card returns."""
    grade, card = outcome.grade, outcome.turn.card
    _points(console, outcome)
    if outcome.answer.strip():
        _block(console, "your answer", marked(outcome.answer, grade.covered, grade.mistakes))
    _block(console, "model answer", Text("\n".join(safe(answer) for answer in card.answers)))
    ask = follow_up(card, (*grade.missed, *grade.extra_missed))
    if ask:
        _block(console, "a follow-up might be", Text(safe(ask)))
    if card.sources:
        _block(console, "sources", *(Text(safe(source), "dim") for source in card.sources))
    console.print()
    _returns(console, outcome, now)


def draw_credit(console: Console, outcome: Outcome, now: datetime) -> None:
    """Print what a credited concept has changed: the rest of the outcome is on screen already."""
    _points(console, outcome)
    _returns(console, outcome, now)


def _points(console: Console, outcome: Outcome) -> None:
    grade, color = outcome.grade, _COLORS[outcome.proposed]
    verdict = "given up" if outcome.gave_up else grade.verdict.value
    drawn = bar(grade.coverage, 20 if console.width > _NARROW else 10)
    console.print()
    console.print(Text.assemble((drawn, color), f" {percent(grade.coverage)} covered  ", (verdict, f"bold {color}")))
    console.print()
    for mark, body in _concepts(outcome):
        hanging(console, mark, body)
    console.print()


def _concepts(outcome: Outcome) -> Iterator[tuple[Text, Text]]:
    """Each concept and mistake under its mark, with the learner's own words."""
    grade, card = outcome.grade, outcome.turn.card

    def name(concept: str) -> str:
        return safe(concept_name(card, concept))

    for hit in grade.covered:
        words = _words(outcome.answer, hit)
        told = f"  “{words}”" if words else "  credited by you" if hit.id in outcome.credited else ""
        yield Text("✓ ", "green"), Text.assemble(name(hit.id), (told, "green"))
    for concept in grade.missed:
        yield Text("✗ ", "red"), Text(name(concept))
    for concept in grade.extra_missed:
        yield Text("· ", "dim"), Text(name(concept) + "  (would add to it)", "dim")
    because = {mistake.id: mistake.because for mistake in card.mistakes}
    for hit in grade.mistakes:
        told = f"“{_words(outcome.answer, hit)}”  "
        yield Text("! ", "bold red"), Text.assemble((told, "red"), safe(because.get(hit.id, "")))


def concept_name(card: Card, concept: str) -> str:
    """What a concept is called in feedback."""
    return next((c.name for c in card.concepts if c.id == concept and c.name), concept.replace("-", " "))


def marked(answer: str, covered: tuple[Hit, ...], mistakes: tuple[Hit, ...]) -> Text:
    """The answer with the words of concepts green and the words of mistakes red."""
    text = Text(safe(answer))
    for hits, style in ((covered, "green"), (mistakes, "bold red")):
        for hit in hits:
            for place in hit.spans:
                text.stylize(style, place.start, place.end)
    text.rstrip()
    return text


def follow_up(card: Card, missed: tuple[str, ...]) -> str:
    """The follow-up for the first concept missed, else one that is always asked."""
    fitting = [f for f in card.follow_ups if f.missed in missed] or [f for f in card.follow_ups if f.missed is None]
    return fitting[0].ask if fitting else ""


def _block(console: Console, title: str, *bodies: Text) -> None:
    console.print(Text(title, "dim"))
    for body in bodies:
        hanging(console, Text("  "), body)


def _words(answer: str, hit: Hit, longest: int = 60) -> str:
    shown = (" ".join(safe(answer[s.start : s.end]).split()) for s in hit.spans)
    return " … ".join(words if len(words) <= longest else words[: longest - 2] + " …" for words in shown)


def _returns(console: Console, outcome: Outcome, now: datetime) -> None:
    pieces = []
    for rating, due in outcome.returns.items():
        style = f"bold {_COLORS[rating]}" if rating is outcome.proposed else ""
        pieces.append(Text.assemble((f"{rating.value} {rating.name.title()} ", style), (span(due - now), "dim")))
    fitting(console, pieces)


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
    ratings = "  ".join(f"{rating.name.title()} {number}" for rating, number in summary.ratings.items() if number)
    answers = f"{count(summary.reviews, 'answer')} on {count(summary.cards, 'card')}"
    figures = f" in {time_spent(summary.seconds)}, mean coverage {percent(summary.coverage)}   "
    hanging(console, Text(), Text.assemble((answers, "bold"), figures, (ratings, "dim")))
    if summary.weakest:
        console.print(Text("weakest concepts", "dim"))
        for card, concept, times in summary.weakest:
            told = f"  {card.key}" + (f", {times} times" if times > 1 else "")
            hanging(console, Text("  "), Text.assemble(safe(concept_name(card, concept)), (told, "dim")))
    if kept:
        due = f"Due tomorrow: {due_tomorrow}."
        _lines(console, [due + (f" The next card is due {moment(next_due, now, zone)}." if next_due else "")])
    else:
        _lines(console, ["Practised ahead: the schedule is as it was."])


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
        _lines(console, ["No card fits." if filtered else "There is no card to ask yet.", "See the decks: drill decks"])
        return
    coming = f" The next card is due {moment(next_due, now, zone)}." if next_due else ""
    _lines(console, [f"Nothing is due.{coming}"])
    if new_left:
        unseen = "1 card is" if new_left == 1 else f"{new_left} cards are"
        told = f"{unseen} new to you, but today's share of new ones is used up."
        _lines(console, [told, f"More today: drill quiz --new {more_new}"])
    if next_due is not None:
        _lines(console, ["To practise without touching the schedule: drill quiz --ahead"])


def draw_nothing_chosen(console: Console, *, weak: bool) -> None:
    """Print why `--weak` or `--ahead` found nothing."""
    why = "No card went badly." if weak else "There is nothing to practise ahead: no answered card waits for its day."
    _lines(console, [why, "What is due, and the next step: drill"])


def end_of_tomorrow(now: datetime, zone: tzinfo | None) -> datetime:
    """When the learner's tomorrow ends."""
    return now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=2)


def _lines(console: Console, lines: Iterable[str]) -> None:
    for line in lines:
        hanging(console, Text(), Text(line))
