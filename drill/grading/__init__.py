"""Grading: text -> match -> concepts -> grade. Pure functions; no clock, no file, no network."""

from drill.grading.concepts import CompiledCard, compile_card
from drill.grading.explain import Finding, explain
from drill.grading.grade import credit, evidence, grade
from drill.grading.own import Phrasing, Standing, literal, standing, with_own
from drill.grading.proof import Failure, prove

__all__ = [
    "CompiledCard",
    "Failure",
    "Finding",
    "Phrasing",
    "Standing",
    "compile_card",
    "credit",
    "evidence",
    "explain",
    "grade",
    "literal",
    "prove",
    "standing",
    "with_own",
]
