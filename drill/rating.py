"""From a grade to a rating: what the schedule is told unless the learner overrides it."""

from drill.model import Grade, Rating

_HARD_FROM = 0.6
_GOOD_FROM = 0.85


def rate(grade: Grade) -> Rating:
    """Return the rating a grade stands for: Again, Hard or Good; Easy is the learner's to give.

    A mistake or a coverage under 0.6 is Again, under 0.85 Hard, else Good.
    """
    # Weights are decimal and their sums binary: 0.3 + 0.35 + 0.2 is 0.85 to an author and a hair less to a float.
    coverage = round(grade.coverage, 9)
    if grade.mistakes or coverage < _HARD_FROM:
        return Rating.AGAIN
    return Rating.HARD if coverage < _GOOD_FROM else Rating.GOOD
