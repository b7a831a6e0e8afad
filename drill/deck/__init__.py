"""Reading decks: YAML from strangers to a Deck, with every fault of a file reported at once."""

import gc

from drill.deck.faults import Fault, Source, faults_text, plain
from drill.model import Deck

__all__ = ["LARGEST", "Fault", "faults_text", "plain", "read"]

LARGEST = 16 * 2**20  # bytes


def read(data: bytes, file: str) -> tuple[Deck | None, list[Fault]]:
    """The deck in a file's bytes, or None and all its faults; `file` is the name shown in them."""
    from drill.deck.cards import deck_of  # 8 ms that a cached deck does not pay
    from drill.deck.nodes import load

    source = Source(file)
    if len(data) > LARGEST:
        problem = f"the file has more than {LARGEST // 2**20} MiB"
        source.fault(1, "", problem, "split it into several decks")
        return None, source.faults
    collecting = gc.isenabled()
    gc.disable()  # three times faster on large decks: nothing here is cyclic
    try:
        root = load(data, source)
        deck = deck_of(root, source) if root else None
    finally:
        if collecting:
            gc.enable()
    faults = sorted(dict.fromkeys(source.faults), key=lambda fault: fault.line)
    return (None if faults else deck), faults
