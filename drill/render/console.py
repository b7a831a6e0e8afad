"""The rich console and the small words shared by all screens."""

import re
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

_WORD = re.compile(r"\s*\S+\s*")


def console(file: TextIO | None = None, *, width: int | None = None) -> Console:
    """A console without markup, emoji codes or guesses: what is printed is what was written."""
    return Console(file=file or sys.stdout, markup=False, emoji=False, highlight=False, width=width, soft_wrap=False)


def hanging(console: Console, lead: Text, body: Text) -> None:
    """Print a text behind `lead`, its other lines indented as far; no word is broken, so that addresses stay whole."""
    for line in _wrapped(body, console.width - len(lead)):
        line.rstrip()
        console.print(Text.assemble(lead, line), soft_wrap=True)
        lead = Text(" " * len(lead))


def fitting(console: Console, pieces: Iterable[Text]) -> None:
    """Print pieces side by side, as many to the line as fit, none broken."""
    line = Text()
    for piece in pieces:
        if line and line.cell_len + 3 + piece.cell_len > console.width:
            console.print(line, soft_wrap=True)
            line = Text()
        line = Text.assemble(line, "   ", piece) if line else piece
    console.print(line, soft_wrap=True)


def bar(share: float, width: int = 20) -> str:
    """A bar for a share 0..1."""
    full = round(max(0.0, min(1.0, share)) * width)
    return "█" * full + "░" * (width - full)


def percent(share: float | None) -> str:
    """A share 0..1 in percent, a dash for none."""
    return "–" if share is None else f"{100 * share:.0f}%"


def span(duration: timedelta) -> str:
    """A duration in its largest fitting unit."""
    minutes = duration.total_seconds() / 60
    if minutes < 0.5:
        return "now"
    if minutes < 59.5:
        return f"{minutes:.0f} min"
    if minutes < 60 * 23.5:
        return f"{minutes / 60:.0f} h"
    days = minutes / 60 / 24
    if days < 60:
        return count(round(days), "day")
    return f"{days / 30.4:.0f} months" if days < 700 else f"{days / 365.25:.1f} years"


def count(number: int, noun: str) -> str:
    """A number of things, in the singular for one."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def time_spent(seconds: float) -> str:
    """Seconds as hours and minutes."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min" if minutes else f"{rest} s"


def moment(when: datetime, now: datetime, zone: tzinfo | None) -> str:
    """When something falls due, in the learner's days."""
    local, today = when.astimezone(zone), now.astimezone(zone).date()
    days = (local.date() - today).days
    if days <= 0:
        return f"today at {local:%H:%M}"
    return f"tomorrow at {local:%H:%M}" if days == 1 else f"on {local:%a %d %b} (in {days} days)"


def _wrapped(text: Text, width: int) -> Iterator[Text]:
    for line in text.split("\n", allow_blank=True):
        breaks, used = [], 0
        for word in _WORD.finditer(line.plain):
            if used and used + cell_len(word[0].rstrip()) > width:
                breaks.append(word.start())
                used = 0
            used += cell_len(word[0])
        yield from line.divide(breaks)
