"""Whether the last sentence of an answer withdraws what was said before it, in whatever words.

People disown an answer in endless ways (“no part of the above should be relied upon”); those that retraction.py does
not list are told by a logistic regression over words and pairs of words, fitted on last sentences that withdraw an
answer and on such as do not (tests/bench/fit_withdrawal.py makes the weights and measures them on writers left out).
"""

from itertools import islice

from drill.grading.text import Text
from drill.grading.wordmodel import log_odds

# Log-odds above which an answer is held for withdrawn. Of writers left out of the fit, 1 in 2,000 last sentences of
# right answers lie above it, and four fifths of those that withdraw.
_CERTAIN = 2.3
_MOST = 40  # words of a sentence that withdraws


def withdrawn(text: Text) -> tuple[int, str]:
    """The place of the first token of a last sentence that withdraws all before it, and its words; 0 without one."""
    tokens = text.tokens
    last = tokens[-1].sentence if tokens else 0
    tail = [token for token in islice(reversed(tokens), _MOST + 1) if token.sentence == last][::-1]
    if not 0 < len(tail) <= _MOST or len(tail) == len(tokens) or log_odds(tail, "withdrawal_weights") < _CERTAIN:
        return 0, ""
    return len(tokens) - len(tail), text.answer[tail[0].start : tail[-1].end]
