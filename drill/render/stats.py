"""The screens of `drill stats` and of plain `drill`."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from drill.render.console import bar, count, fitting, hanging, percent, time_spent
from drill.render.plain import safe
from drill.stats import DayCount, Stats, weeks

_SHADES = ("·", "░", "▒", "▓", "█")
_DAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
_NARROW = 90
_TABLE = 59  # columns of the table of decks


def draw_stats(console: Console, stats: Stats) -> None:
    """Print all figures; on a narrow terminal the pictures stand below each other."""
    _decks(console, stats)
    _weakest(console, stats)
    console.print()
    activity, forecast = _activity(stats), _forecast(stats)
    if console.width >= _NARROW:
        side = Table.grid(padding=(0, 6))
        side.add_row(activity, forecast)
        console.print(side)
    else:
        console.print(activity)
        console.print()
        console.print(forecast)
    console.print()
    streak = f"streak {count(stats.streak, 'day')} (longest {count(stats.longest_streak, 'day')})"
    today = f"today {stats.reviews_today} in {time_spent(stats.seconds_today)}"
    spent = f"{count(stats.reviews, 'answer')} in {time_spent(stats.seconds)}, {today}"
    _say(console, f"{streak} · {spent}")
    if stats.orphans:
        orphans = "1 card you answered is" if stats.orphans == 1 else f"{stats.orphans} cards you answered are"
        hanging(console, Text(), Text(f"{orphans} in no deck now; the progress is kept.", "dim"))


def draw_home(console: Console, stats: Stats, *, ready: bool, more_new: int) -> None:
    """Print what is due and the next step; `ready` says whether a session would ask anything."""
    due, new = sum(deck.due for deck in stats.decks), sum(deck.new for deck in stats.decks)
    console.print(
        Text.assemble(
            (f"{due} due", "bold"),
            f", {new} new, in {count(len(stats.decks), 'deck')}",
            (f"   streak {count(stats.streak, 'day')}" if stats.streak else "", "dim"),
        )
    )
    if not stats.reviews:
        _say(console, "You type an answer; drill says which ideas were there. Start: drill quiz")
    elif ready:
        _say(console, "Next: drill quiz" + ("" if due else "  (new cards)"))
    else:
        _say(console, "Nothing is due. Practise ahead: drill quiz --ahead")
        if new:
            _say(console, f"Today's new cards are done. More: drill quiz --new {more_new}")
    others = ("drill stats", "drill decks", "drill add-deck FILE", "drill --help")
    fitting(console, [Text(other, "dim") for other in others])


def _decks(console: Console, stats: Stats) -> None:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("deck", no_wrap=True, overflow="ellipsis")
    names = ("cards", "new", "learn", "review", "due", "cover", "retain")
    shown = names if console.width >= _TABLE else ("new", "due", "cover", "retain")
    for name in shown:
        table.add_column(name, justify="right", no_wrap=True)
    for deck in stats.decks:
        figures = (deck.cards, deck.new, deck.learning, deck.review, deck.due)
        counts = [Text(str(f), "" if f else "dim") for f in figures]
        counts[-1].stylize("bold" if deck.due else "dim")
        cells = dict(zip(names, (*counts, Text(percent(deck.coverage)), Text(percent(deck.retention))), strict=True))
        table.add_row(Text(deck.id), *(cells[name] for name in shown))
    console.print(table)


def _weakest(console: Console, stats: Stats) -> None:
    if not stats.weakest:
        return
    console.print()
    console.print(Text("weakest concepts", "dim"))
    missed = "missed " if console.width >= _TABLE else ""
    leads = [f"  {missed}{weak.missed} of {weak.asked}" for weak in stats.weakest]
    longest = max(map(len, leads))
    for lead, weak in zip(leads, stats.weakest, strict=True):
        name = Text.assemble(safe(weak.name), (f"  {weak.card}", "dim"))
        hanging(console, Text(f"{lead:{longest}}  "), name)


def _activity(stats: Stats) -> Text:
    text = Text("answers, last 12 weeks", "dim", no_wrap=True)
    columns = weeks(stats.activity)
    most = max((day.count for day in stats.activity), default=0)
    for weekday in range(7):
        cells = "".join(f" {_shade(column[weekday], most)}" for column in columns)
        text.append(f"\n{_DAYS[weekday]:3}").append(cells.rstrip(), "not dim green")
    return text


def _shade(day: DayCount | None, most: int) -> str:
    if day is None:
        return " "
    return _SHADES[0] if not day.count else _SHADES[min(4, 1 + (4 * (day.count - 1)) // max(most, 1))]


def _forecast(stats: Stats) -> Text:
    text = Text("due, next 14 days", "dim", no_wrap=True)
    most = max((day.count for day in stats.forecast), default=0)
    bars = [bar(day.count / most, 16).rstrip("░") if most else "" for day in stats.forecast]
    longest = max(map(len, bars), default=0)
    for i, (day, length) in enumerate(zip(stats.forecast, bars, strict=True)):
        name = "today" if i == 0 else f"{day.day:%a %d}"
        figures = f" {length:{longest}} {day.count or ''}".rstrip()
        text.append(f"\n{name:>6}").append(figures, "not dim")
    return text


def _say(console: Console, line: str) -> None:
    hanging(console, Text(), Text(line))
