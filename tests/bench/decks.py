"""How fast decks are read and a quiz starts with many: python tests/bench/decks.py [CARDS].

All shipped decks read and checked from YAML, from what was built into the wheel, and from the cache; then the first
prompt of `drill quiz` with the shipped decks and with CARDS (10,000) more, interleaved in one run, both after their
first start.
"""

import os
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from startup import first_prompt, took

from drill.app import shipped_decks
from drill.library import Library
from drill.library.shelf import BUILT, built_origin, packed

_ROUNDS = 15
_A_FILE = 200  # cards


def main() -> None:
    """Print the figures."""
    cards = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        _reading(Path(folder))
        _starting(Path(folder), cards)


def _reading(folder: Path) -> None:
    shipped, built = shipped_decks(), folder / "built"
    built.mkdir()
    for path in shipped.glob("*.yaml"):
        deck = Library(shipped, folder, folder / "none").read([path])[0]
        content = path.read_bytes()
        (built / path.name).write_bytes(content)
        (built / path.name).with_suffix(BUILT).write_bytes(packed(built_origin(content), deck))
    number = sum(len(deck.cards) for deck in Library(shipped, folder / "own", folder / "warm").load())
    print(f"{number} shipped cards, all in full")
    caches = iter(range(1000))
    for name, source, cache in (
        ("from YAML", shipped, lambda: folder / f"cold{next(caches)}"),
        ("as built into the wheel, no cache", built, lambda: folder / f"cold{next(caches)}"),
        ("from the cache", shipped, lambda: folder / "warm"),
    ):
        times = [took(lambda s=source, c=cache: Library(s, folder / "own", c()).load()) for _ in range(7)]  # type: ignore[misc]
        print(f"  {name:34} {1000 * statistics.median(times):6.1f} ms")


def _starting(folder: Path, cards: int) -> None:
    homes = {"shipped decks": folder / "few", f"{cards} cards more": folder / "many"}
    _many(folder / "many" / "decks", cards)
    times: dict[str, list[float]] = {name: [] for name in homes}
    script = Path(sys.executable).with_name("drill")
    words = [card.prompt.split()[-1] for deck in Library(shipped_decks(), folder, folder).load() for card in deck.cards]
    for home in homes.values():  # fills the cache
        first_prompt([str(script), "quiz"], _environment(home), words, wait=300)
    time.sleep(2.1)  # a deck file that changed less than two seconds ago is compared again
    for round_ in range(_ROUNDS + 1):
        for name, home in homes.items():
            seconds = first_prompt([str(script), "quiz"], _environment(home), words)
            if round_:
                times[name].append(seconds)
    few, many = (statistics.median(seconds) for seconds in times.values())
    for name, seconds in times.items():
        print(f"first prompt, {name:20} {1000 * statistics.median(seconds):6.1f} ms")
    print(f"ratio {many / few:.2f} (limit 1.5)")


def _environment(home: Path) -> dict[str, str]:
    home.mkdir(exist_ok=True)
    env = {**os.environ, "DRILL_HOME": str(home), "TERM": "xterm-256color", "COLUMNS": "100"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def _many(folder: Path, cards: int) -> None:
    """Decks of shipped cards under other ids."""
    head, _, body = (shipped_decks() / "monitoring.yaml").read_text(encoding="utf-8").partition("\ncards:\n")
    blocks = re.split(r"(?m)^(?=- id: )", body)[1:]
    folder.mkdir(parents=True)
    for first in range(0, cards, _A_FILE):
        numbers = range(first, min(first + _A_FILE, cards))
        texts = [re.sub(r"\A- id: (\S+)", rf"- id: \1-{n}", blocks[n % len(blocks)]) for n in numbers]
        texts = [re.sub(r"(?m)^  related: (?:\[[^]]*\]|.*)\n", "", text) for text in texts]
        deck = head.replace("deck: monitoring", f"deck: more-{first}")
        (folder / f"more-{first}.yaml").write_text(f"{deck}\ncards:\n{''.join(texts)}", encoding="utf-8")


if __name__ == "__main__":
    main()
