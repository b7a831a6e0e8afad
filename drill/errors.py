"""The errors a person can cause or mend; anything else is a bug and keeps its traceback."""


class DrillError(Exception):
    """An expected error: its text says what is wrong, where, and what to do; the command exits with 1."""


class DeckError(DrillError):
    """One or more deck files cannot be used; the text lists every fault."""


class UnknownNameError(DrillError):
    """A deck or card that does not exist was named; the text offers the nearest names."""


class ProgressError(DrillError):
    """The progress, or another file of the data folder, cannot be read or written; nothing was overwritten."""
