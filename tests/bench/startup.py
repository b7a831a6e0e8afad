"""Start-up figures as ratios against `python -c pass`, interleaved in one run: python tests/bench/startup.py [ROUNDS].

A year of reviews lies in a temporary folder; the first prompt is timed on a pseudo-terminal from the start of the
process to the prompt's last word. Rivals named on the command line (--rival 'NAME=COMMAND') join the same rounds.
"""

import argparse
import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

LIMITS = {"drill --help": 7, "drill quiz, first prompt": 9, "drill grade": 9, "drill stats": 14}


def main() -> None:
    """Time everything in turn, round by round, and print medians and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=15)
    parser.add_argument("--rival", action="append", default=[], metavar="NAME=COMMAND")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        last_words = a_year_of_reviews(home)
        env = {**os.environ, "DRILL_HOME": folder, "TERM": "xterm-256color", "COLUMNS": "100"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        script = Path(sys.executable).with_name("drill")
        drill = [str(script)] if script.exists() else [sys.executable, "-m", "drill"]
        answer = "of everything the model flagged, the share that was really positive"
        jobs: dict[str, Callable[[], float]] = {
            "python -c pass": lambda: whole([sys.executable, "-c", "pass"], env),
            "drill --help": lambda: whole([*drill, "--help"], env),
            "drill quiz, first prompt": lambda: first_prompt([*drill, "quiz"], env, last_words),
            "drill grade": lambda: whole([*drill, "grade", "metrics/precision-definition", answer], env),
            "drill stats": lambda: whole([*drill, "stats"], env),
        }
        for rival in options.rival:
            name, _, command = rival.partition("=")
            jobs[name] = lambda command=command: whole(["sh", "-c", f"exec {command}"], env)  # type: ignore[misc]
        report(jobs, options.rounds)
        waits = [enter_to_verdict([*drill, "quiz"], env, answer) for _ in range(options.rounds)]
        figures = " ".join(f"{1000 * s:6.1f} ms" for s in (statistics.median(waits), min(waits), max(waits)))
        print(f"{'Enter to verdict':32} {figures} {'':>7} {'20 ms':>6}")


def report(jobs: Mapping[str, Callable[[], float]], rounds: int) -> None:
    """Run every job once to warm up, then in turn, and print the table."""
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for round_ in range(rounds + 1):
        for name, job in jobs.items():
            seconds = job()
            if round_:
                times[name].append(seconds)
    base = statistics.median(times["python -c pass"])
    print(f"{'':32} {'median':>9} {'min':>9} {'max':>9} {'ratio':>7} {'limit':>6}   ({rounds} rounds)")
    for name, seen in times.items():
        median = statistics.median(seen)
        limit = f"{LIMITS[name]}x" if name in LIMITS else ""
        figures = " ".join(f"{1000 * s:6.1f} ms" for s in (median, min(seen), max(seen)))
        print(f"{name:32} {figures} {median / base:6.1f}x {limit:>6}")


def whole(command: list[str], env: Mapping[str, str]) -> float:
    """Seconds of a whole process."""
    start = time.perf_counter()
    subprocess.run(
        command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    )
    return time.perf_counter() - start


def took(work: Callable[[], object]) -> float:
    """Seconds of a call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def first_prompt(command: list[str], env: Mapping[str, str], words: list[str], wait: float = 20) -> float:
    """Seconds until one of `words`, the last words of the prompts, stands on the pseudo-terminal."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, dict(env))
    seen = b""
    wanted = [word.encode() for word in words]
    while not any(word in seen for word in wanted):
        if not select.select([terminal], [], [], wait)[0]:
            raise SystemExit(f"no prompt within {wait} s; seen: {seen.decode(errors='replace')}")
        seen += os.read(terminal, 65536)
    elapsed = time.perf_counter() - start
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(terminal)
    return elapsed


def enter_to_verdict(command: list[str], env: Mapping[str, str], answer: str) -> float:
    """Seconds from Enter to the coverage on screen, for an answer typed a second and a half after the prompt."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, dict(env))
    read_until(terminal, "›".encode())
    time.sleep(1.5)  # a person reads the prompt: what loads meanwhile is part of the design
    os.write(terminal, answer.encode())
    read_until(terminal, answer[-8:].encode())
    time.sleep(0.3)
    start = time.perf_counter()
    os.write(terminal, b"\r")
    read_until(terminal, b"covered")
    elapsed = time.perf_counter() - start
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(terminal)
    return elapsed


def read_until(terminal: int, wanted: bytes) -> None:
    """Read the terminal until some bytes have come."""
    seen = b""
    while wanted not in seen:
        if not select.select([terminal], [], [], 20)[0]:
            raise SystemExit(f"not seen within 20 s: {wanted!r} in {seen[-2000:]!r}")
        seen += os.read(terminal, 65536)


def a_year_of_reviews(home: Path, a_day: int = 20) -> list[str]:
    """Fill a progress file with a year of reviews of the shipped cards; the last words of their prompts."""
    from drill import schedule
    from drill.app import shipped_decks
    from drill.library import Library
    from drill.model import Progress, Rating, Review
    from drill.store import encode

    decks = Library(shipped_decks(), home / "decks", home / "cache").load()
    cards = [card for deck in decks for card in deck.cards]
    start = datetime.now(UTC) - timedelta(days=366)
    reviews = []
    for number in range(365 * a_day):
        card = cards[(number * 7) % len(cards)]
        missed = tuple(c.id for c in card.concepts[: number % 3])
        when = start + timedelta(days=number // a_day, minutes=number % a_day)
        rating = Rating(1 + (number * 5) % 3)
        reviews.append(Review(f"r{number:06}", when, card.key, rating, 0.7, missed, (), 30.0, "bench"))
    progress = Progress("bench", tuple(reviews), (), schedule.replay(reviews))
    (home / "progress.json").write_bytes(encode(progress))
    return [card.prompt.split()[-1] for card in cards]


if __name__ == "__main__":
    main()
