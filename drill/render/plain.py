"""What must be on screen at once, drawn without rich: the prompt, and text safe to show."""

import textwrap
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TextIO

from drill.model import Card, Grade, Place, Rating, Span, Turn, Why

if TYPE_CHECKING:
    from drill.grading import Finding

WHY = {
    Why.NEW: "new",
    Why.DUE: "due",
    Why.LEARNING: "still learning",
    Why.LAPSED: "lapsed",
    Why.AHEAD: "ahead of its time",
    Why.AGAIN: "again",
}
_HELP = (
    ("Enter", "sends the answer; Alt+Enter breaks the line, Ctrl-E opens $EDITOR"),
    ("/hint", "a hint"),
    ("/skip", "leave this card for now"),
    ("/show", "give up and see the answer: rated Again"),
    ("/undo", "take the last review back"),
    ("/quit", "end the session, as Ctrl-C and Ctrl-D do"),
    ("/help", "this text"),
    ("then", "Enter accepts the rating, 1-4 gives another, o credits a concept that was not seen, q ends"),
    ("", "After o you may keep the words that said it: drill words lists them"),
)
_CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"} | {0x7F: 0x2421}
_CONTROLS |= dict.fromkeys([*range(0x80, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], 0xFFFD)


def safe(text: str) -> str:
    """The text with control characters made visible, one for one, so that none acts on the terminal."""
    return text.translate(_CONTROLS)


def write_prompt(out: TextIO, turn: Turn[Card], place: Place, *, width: int, color: bool) -> None:
    """Draw the progress line and the prompt, wrapped to `width` columns."""
    card = turn.card
    head = f"card {place.number} of {place.total} · {WHY[turn.why]} · {card.deck}"
    lines = [line for part in safe(card.prompt).split("\n") for line in textwrap.wrap(part, max(width - 2, 20)) or [""]]
    body = "\n".join(lines)
    if color:
        out.write(f"\n\x1b[2m{head}\x1b[0m\n\x1b[1m{body}\x1b[0m\n")
    else:
        out.write(f"\n{head}\n{body}\n")
    out.flush()


def help_text(width: int) -> str:
    """What may be typed, wrapped to `width` columns."""
    wrap = partial(textwrap.fill, width=max(width, 20), subsequent_indent=" " * 7)
    return "\n".join(wrap(f"{key:5}  {told}") for key, told in _HELP)


def write_grade(out: TextIO, card: Card, answer: str, grade: Grade, rating: Rating) -> None:
    """Draw one grade as plain lines."""
    names = {concept.id: concept.name for concept in card.concepts}
    because = {mistake.id: mistake.because for mistake in card.mistakes}

    def words(spans: Iterable[Span]) -> str:
        return " … ".join(" ".join(safe(answer[span.start : span.end]).split()) for span in spans)

    lines = [safe(card.prompt)] if card.figure else []
    lines += [f"{card.key}: {grade.verdict.value}, {100 * grade.coverage:.0f}% covered, rated {rating.name.title()}"]
    lines += [f"  ✓ {_named(names, hit.id)}  “{words(hit.spans)}”" for hit in grade.covered]
    lines += [f"  ✗ {_named(names, concept)}" for concept in grade.missed]
    lines += [f"  · {_named(names, concept)}  (would add to it)" for concept in grade.extra_missed]
    lines += [f"  ! {hit.id}  “{words(hit.spans)}”  {safe(because.get(hit.id, ''))}" for hit in grade.mistakes]
    out.write("\n".join(lines) + "\n")


def write_findings(out: TextIO, findings: Iterable["Finding"]) -> None:
    """Draw for each concept and mistake the keyword that counted, or the nearest one and why it did not."""
    for finding in findings:
        mark = (
            ("✓" if finding.kind == "concept" else "!")
            if finding.counted
            else "✗"
            if finding.kind == "concept"
            else "·"
        )
        out.write(f"\n{mark} {finding.id}" + (" (a mistake)" if finding.kind == "mistake" else "") + "\n")
        if finding.keyword:
            out.write(f"    {'by' if finding.counted else 'nearest'}  {safe(finding.keyword)}\n")
            out.write(f"    in  “{' '.join(safe(finding.words).split())}”\n")
        if finding.reason:
            out.write(f"    but  {safe(finding.reason)}\n")


def _named(names: Mapping[str, str], concept: str) -> str:
    return concept + (f": {safe(names[concept])}" if names.get(concept) else "")
