"""Arithmetic written in decks and answers: read, checked to be nothing else, and worked out; never run as code."""

import ast
import math
import operator
import warnings
from collections.abc import Callable, Mapping

from drill.errors import DrillError
from drill.numeric.formulas import FORMULAS, Value

_LONGEST = 300  # characters
_HIGHEST_POWER = 100
_OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_UNTRUE = "is not arithmetic"


class ExpressionError(DrillError):
    """An expression that is not arithmetic, or that has no value; the message says why, for people."""


def evaluate(source: str, names: Mapping[str, Value]) -> Value:
    """The value of an expression over named values: numbers, lists, + - * / ** and the formulas.

    ExpressionError for anything else, for a division by zero, and for a result that is no finite number.
    """
    try:
        value = _value(_tree(source), names)
    except (ZeroDivisionError, OverflowError) as error:
        what = "divides by zero" if isinstance(error, ZeroDivisionError) else "grows beyond any number"
        raise ExpressionError(what) from error
    except ExpressionError:
        raise
    except (ValueError, IndexError, TypeError) as error:  # what a formula says of its values
        raise ExpressionError(f"has no value ({error})") from error
    for one in value if isinstance(value, tuple) else (value,):
        if not math.isfinite(one):
            raise ExpressionError("is not a finite number")
    return value


def number(source: str, names: Mapping[str, Value]) -> float:
    """The value of an expression that is a single number; ExpressionError as `evaluate`, and for a list."""
    value = evaluate(source, names)
    if isinstance(value, tuple):
        raise ExpressionError("is a list, not a number")
    return value


def _tree(source: str) -> ast.expr:
    if len(source) > _LONGEST:
        raise ExpressionError(f"is longer than {_LONGEST} characters")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is not arithmetic anyway
            return ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ExpressionError(_UNTRUE) from error


def _value(node: ast.expr, names: Mapping[str, Value]) -> Value:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return float(value)
        case ast.Name(id=name):
            if name not in names:
                raise ExpressionError(f"names “{name[:40]}”, which is not among the values")
            return names[name]
        case ast.List(elts=items):
            return tuple(_number(item, names) for item in items)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_number(operand, names)
        case ast.BinOp(left=left, op=ast.Pow(), right=right):
            return _power(_number(left, names), _number(right, names))
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
            return _OPERATORS[type(sign)](_number(left, names), _number(right, names))
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            return _called(name, arguments, names)
        case _:
            raise ExpressionError(_UNTRUE)


def _number(node: ast.expr, names: Mapping[str, Value]) -> float:
    value = _value(node, names)
    if isinstance(value, tuple):
        raise ExpressionError("counts with a list as if it were a number")
    return value


def _power(base: float, exponent: float) -> float:
    if abs(exponent) > _HIGHEST_POWER:
        raise ExpressionError(f"has a power above {_HIGHEST_POWER}")
    value: float | complex = base**exponent
    if isinstance(value, complex):
        raise ExpressionError("is the root of a negative number")
    return value


def _called(name: str, arguments: list[ast.expr], names: Mapping[str, Value]) -> Value:
    if name not in FORMULAS:
        raise ExpressionError(f"uses “{name[:40]}”, which is not a formula (one of {', '.join(FORMULAS)})")
    wanted, formula = FORMULAS[name]
    values = [_value(argument, names) for argument in arguments]
    if wanted.endswith("."):
        wanted = wanted[0] * len(values)
    kinds = "".join("l" if isinstance(value, tuple) else "n" for value in values)
    if kinds != wanted or not values or (FORMULAS[name][0].endswith(".") and len(values) == 1):
        takes = ", ".join("a list" if kind == "l" else "a number" for kind in FORMULAS[name][0].rstrip("."))
        takes = "two numbers or more" if FORMULAS[name][0].endswith(".") else takes
        raise ExpressionError(f"gives “{name}” what it does not take (it takes {takes})")
    value = formula(*values)
    return value if isinstance(value, tuple) else float(value)
