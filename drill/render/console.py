"""The rich console and the small words shared by all screens."""

import sys
from datetime import datetime, timedelta, tzinfo
from typing import TextIO

from rich.console import Console


def console(file: TextIO | None = None, *, width: int | None = None) -> Console:
    """A console without markup, emoji codes or guesses: what is printed is what was written."""
    return Console(file=file or sys.stdout, markup=False, emoji=False, highlight=False, width=width, soft_wrap=False)


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
    if minutes < 60 * 24:
        return f"{minutes / 60:.0f} h"
    days = minutes / 60 / 24
    if days < 60:
        return f"{days:.0f} day{'s' if round(days) != 1 else ''}"
    return f"{days / 30.4:.0f} months" if days < 700 else f"{days / 365.25:.1f} years"


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
