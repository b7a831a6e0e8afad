"""What is wrong in a deck file, gathered so that all of it is told at once."""

from collections.abc import Collection, Iterable

from msgspec import Struct

_MANY = 200  # faults, after which a search for near names would only cost time
_SHOWN = 80  # characters of a name


class Fault(Struct, frozen=True):
    """What is wrong in a deck file, where, and what to do; line 0 is the file as a whole."""

    file: str
    line: int
    card: str
    field: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        place = " ".join(part for part in (f"card {self.card}" if self.card else "", self.field) if part)
        return plain(f"{where}: " + (f"{place}: " if place else "") + f"{self.problem}; {self.remedy}")


class Source:
    """The file being read: where its faults gather."""

    def __init__(self, file: str) -> None:
        """`file` is the name shown in faults; `card` is set to the card being read."""
        self.file = file
        self.card = ""
        self.faults: list[Fault] = []

    def fault(self, line: int, field: str, problem: str, remedy: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(self.file, line, self.card, field, problem, remedy))

    def nearest(self, name: str, names: Collection[str], otherwise: str) -> str:
        """A did-you-mean for a name, or what else to do."""
        if len(self.faults) > _MANY:
            return otherwise
        import difflib  # 3 ms that only a wrong name pays

        near = difflib.get_close_matches(name[:_SHOWN], list(names), 1)
        return f"did you mean {near[0][:_SHOWN]}?" if near else otherwise


def plain(text: str) -> str:
    """The text on one line, with what would act on a terminal written as its escape."""
    return text if text.isprintable() else "".join(c if c.isprintable() else _escape(c) for c in text)


def faults_text(faults: Iterable[Fault]) -> str:
    """All faults, a line each."""
    return "\n".join(str(fault) for fault in faults)


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
