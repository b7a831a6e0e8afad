"""The formulas that expressions may use by name: figures over ranked lists, bins and samples."""

import math
from collections.abc import Callable, Sequence

Value = float | tuple[float, ...]


def auc(labels: Sequence[float]) -> float:
    """ROC-AUC of 0/1 labels listed from the highest score to the lowest: the share of pairs in the right order."""
    positives = negatives_above = inverted = 0
    for label in labels:
        if label:
            positives += 1
            inverted += negatives_above
        else:
            negatives_above += 1
    return 1 - inverted / (positives * negatives_above)


def average_precision(labels: Sequence[float]) -> float:
    """Mean, over the positives, of the precision at each one's rank; labels from the highest score to the lowest."""
    found, total = 0, 0.0
    for rank, label in enumerate(labels, 1):
        if label:
            found += 1
            total += found / rank
    return total / found


def reciprocal_rank(labels: Sequence[float]) -> float:
    """One over the rank of the first positive."""
    return 1 / (list(labels).index(1.0) + 1)


def dcg(gains: Sequence[float]) -> float:
    """Discounted cumulative gain, gains in rank order: the sum of gain / log2(rank + 1)."""
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def ndcg(gains: Sequence[float]) -> float:
    """DCG over that of the same gains in falling order."""
    return dcg(gains) / dcg(sorted(gains, reverse=True))


def log_loss(labels: Sequence[float], probabilities: Sequence[float]) -> float:
    """Mean negative log-likelihood (natural logarithm) of 0/1 labels under the probabilities of 1."""
    pairs = list(zip(labels, probabilities, strict=True))
    return -sum(math.log(p if label else 1 - p) for label, p in pairs) / len(pairs)


def brier(labels: Sequence[float], probabilities: Sequence[float]) -> float:
    """Mean squared difference between 0/1 labels and probabilities."""
    pairs = list(zip(labels, probabilities, strict=True))
    return sum((label - p) ** 2 for label, p in pairs) / len(pairs)


def psi(expected: Sequence[float], actual: Sequence[float]) -> float:
    """Population stability index over bins: the sum of (actual - expected) ln(actual / expected), of shares."""
    return sum((a - e) * math.log(a / e) for e, a in zip(expected, actual, strict=True))


def ks(expected: Sequence[float], actual: Sequence[float]) -> float:
    """Greatest distance between the cumulative shares of two histograms over the same bins."""
    difference = greatest = 0.0
    for e, a in zip(expected, actual, strict=True):
        difference += a - e
        greatest = max(greatest, abs(difference))
    return greatest


def percentile(sample: Sequence[float], percent: float) -> float:
    """The smallest value that at least so many percent of the sample do not exceed (nearest rank)."""
    ordered = sorted(sample)
    return ordered[max(math.ceil(percent / 100 * len(ordered)), 1) - 1]


def z(share: float) -> float:
    """The standard normal quantile: z(0.975) is 1.96."""
    from statistics import NormalDist  # 8 ms that few cards pay

    return NormalDist().inv_cdf(share)


def normal(value: float) -> float:
    """The standard normal distribution function: normal(1.96) is 0.975."""
    return (1 + math.erf(value / math.sqrt(2))) / 2


def mean(sample: Sequence[float]) -> float:
    """Arithmetic mean."""
    return sum(sample) / len(sample)


def median(sample: Sequence[float]) -> float:
    """The middle value, or the mean of the two in the middle."""
    ordered = sorted(sample)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def first(sample: Sequence[float], number: float) -> tuple[float, ...]:
    """The first values of a list."""
    return tuple(sample[: int(number)])


# What each takes, as text: n a number, l a list, a dot that it may repeat.
FORMULAS: dict[str, tuple[str, Callable[..., Value]]] = {
    "abs": ("n", abs),
    "auc": ("l", auc),
    "average_precision": ("l", average_precision),
    "brier": ("ll", brier),
    "ceil": ("n", math.ceil),
    "dcg": ("l", dcg),
    "exp": ("n", math.exp),
    "first": ("ln", first),
    "floor": ("n", math.floor),
    "ks": ("ll", ks),
    "len": ("l", len),
    "log": ("n", math.log),
    "log10": ("n", math.log10),
    "log2": ("n", math.log2),
    "log_loss": ("ll", log_loss),
    "max": ("n.", max),
    "mean": ("l", mean),
    "median": ("l", median),
    "min": ("n.", min),
    "ndcg": ("l", ndcg),
    "normal": ("n", normal),
    "percentile": ("ln", percentile),
    "psi": ("ll", psi),
    "reciprocal_rank": ("l", reciprocal_rank),
    "sorted": ("l", lambda sample: tuple(sorted(sample))),
    "sqrt": ("n", math.sqrt),
    "sum": ("l", sum),
    "z": ("n", z),
}
