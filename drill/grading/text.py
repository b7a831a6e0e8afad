"""An answer as tokens: words brought to one spelling and stem, with their places, sentences and clauses."""

import re
import unicodedata
from functools import lru_cache

import Stemmer
from msgspec import Struct

from drill.lexicon import ABBREVIATIONS, CONTRACTIONS, SPELLINGS

_stemmer = Stemmer.Stemmer("english")
_LONGEST_WORD = 40
_IN_WORDS = {"1st": "first", "2nd": "second", "3rd": "third"}
_HAT = "\u0302"
_WRAP = 50  # characters of a line that was broken for its length

# One character for one, so that positions in the answer stay true.
_SAME_LENGTH = str.maketrans(
    {"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "−": "-"}
    | {"⁄": "/", "≠": "\u00ac"}  # which would fall apart into “=” and a stroke
    | {"×": "*", "·": "*", "÷": "/", "∕": "/", "→": ":", "⇒": ":", "\u00a0": " ", "\u202f": " ", "\u2009": " "}
)
_TOKEN = re.compile(
    r"(?P<short>!=|=/=|<>|\u00ac|(?:1st|2nd|3rd)\b)"
    r"|(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"|(?P<word>(?:w/o|b/c)\b|[^\W\d_]+\d*(?:'[^\W\d_]+)*)"
    r"|(?P<pause>[-=]+>|[,:\"\[\]{}])"
    r"|(?P<op>[-/*+=<>%|~^&@$()\u2014])"
    r"|(?P<stop>\.{2,}|[.!?;](?=[\"')\]]*(?:\s|$))|\n)"
)
_NOT_A_STOP = frozenset({"e.g", "i.e", "eg", "ie", "vs", "etc", "approx", "resp", "aka", "cf", "al"})

_SHORTENED = frozenset({"feat", "pop", "dist", "pred", "preds", "avg", "incl", "excl", "prob", "avail", "calc", "perf"})


class Token(Struct, frozen=True, gc=False):
    """A word, number or sign: its spelling, stem, place in the answer, and the sentence and clause it stands in."""

    word: str
    stem: str
    start: int
    end: int
    sentence: int
    clause: int
    number: bool = False
    sign: bool = False


class Text(Struct, frozen=True):
    """An answer read once: the tokens in order, and the clauses that a colon or dash ties to the one before."""

    answer: str
    tokens: tuple[Token, ...]
    tied: frozenset[int] = frozenset()


def read(answer: str) -> Text:
    """Split an answer into tokens; never fails, whatever the answer holds; linear in its length."""
    plain, places = _plain(answer)
    tokens: list[Token] = []
    tied: set[int] = set()
    calls: list[bool] = []  # for each open bracket, whether it stands right behind a word, as in p(x)
    sentence = clause = 0
    for found in _TOKEN.finditer(plain):
        kind, raw = found.lastgroup, found.group()
        start, end = found.span()
        if kind == "short":
            raw, kind = _IN_WORDS.get(raw, "differs"), "word"  # an ordinal, or a sign of being unequal
        if kind == "stop":
            ends = not _goes_on(raw, plain, answer, places, start)
            sentence += ends
            clause += ends
        elif raw in "()" and kind == "op":
            clause += _parts(raw, plain[max(0, start - 1) : start], calls)
        elif kind == "pause" or (kind == "op" and _breaks(plain, start, end, raw)):
            clause += 1
            if raw != ",":
                tied.add(clause)
        elif not (raw == "-" and _joins(plain, start, end)):
            where = (places[start], places[end - 1] + 1) if places else (start, end)
            if kind == "op" and raw != "%":
                tokens.append(Token(raw, raw, *where, sentence, clause, sign=True))
            else:
                for word in [raw] if len(raw) > _LONGEST_WORD else _words(raw, kind == "number"):
                    clause += word in _TURNS and not (tokens and tokens[-1].word == "anything")  # anything but
                    stem = word if kind == "number" else stem_of(word)
                    tokens.append(Token(word, stem, *where, sentence, clause, number=kind == "number"))
    return Text(answer, tuple(tokens), frozenset(tied))


def stem_of(word: str) -> str:
    """The Snowball English stem of a word in its one spelling."""
    return word if len(word) > _LONGEST_WORD else _stem(word)


@lru_cache(maxsize=1 << 14)
def _stem(word: str) -> str:
    return str(_stemmer.stemWord(SPELLINGS.get(word, _american(word))))


# A word that turns the thought: what is denied before it is not denied after it.
_TURNS = frozenset({"but", "while", "whereas", "although", "though", "however", "because", "so", "yet", "hence"})


def _plain(answer: str) -> tuple[str, list[int] | None]:
    """Lower case without accents and odd signs; with it, for other than ASCII, where each character came from."""
    if answer.isascii():
        return answer.lower().replace("`", "'"), None
    out: list[str] = []
    places: list[int] = []
    for place, char in enumerate(answer.translate(_SAME_LENGTH)):
        if char < "\x80":  # as most are
            out.append(char.lower())
            places.append(place)
            continue
        for part in unicodedata.normalize("NFKD", char.lower()):
            if part == _HAT and out[-1:] == ["y"]:  # ŷ, the prediction
                out.extend("hat")
                places.extend([place] * 3)
            if not unicodedata.combining(part) and unicodedata.category(part) != "Cf":
                out.append(part.lower().translate(_SAME_LENGTH)[:1])
                places.append(place)
    return "".join(out), places


@lru_cache(maxsize=1 << 14)
def _words(raw: str, number: bool) -> list[str]:
    if number:
        value = raw.replace(",", "")
        value = "0" + value if value.startswith(".") else value
        return [value.rstrip("0").rstrip(".") if "." in value else value]
    if raw == "%":
        return ["percent"]
    if raw in CONTRACTIONS:
        return CONTRACTIONS[raw]
    if raw.endswith("n't"):
        return [raw[:-3], "not"]
    head, quote, tail = raw.partition("'")
    if quote and tail in {"s", "re", "ve", "ll", "d", "m"}:
        return [head, *{"re": ["are"], "ve": ["have"], "ll": ["will"], "m": ["am"]}.get(tail, [])]
    return [ABBREVIATIONS.get(raw, raw.replace("'", ""))]


_BRITISH = re.compile(r"(?<=[a-z]{3})(?:is(?=(?:e[ds]?|ing|ations?|ers?)$)|ys(?=e[ds]?$))")
_NOT_BRITISH = frozenset(
    """
    noise noises raise raised raises wise likewise otherwise rise rises rising promise promises promised
    promising precise exercise exercises exercised expertise surprise surprised surprises surprising advise
    advised advises revise revised supervise supervised unsupervised supervising compromise compromised disguise
    premise premises comprise arise arises praise cruise raising enterprise franchise merchandise concise
    """.split()
)


def _american(word: str) -> str:
    """British -ise and -yse as -ize and -yze: keywords and answers are read alike."""
    return word if word in _NOT_BRITISH else _BRITISH.sub(lambda found: found.group()[0] + "z", word)


def _abbreviated(text: str, dot: int) -> bool:
    """Whether a full stop is that of an abbreviation; one that may end a sentence too must stand inside a line."""
    begin = dot
    while begin and (text[begin - 1].isalpha() or text[begin - 1] == ".") and dot - begin < 8:
        begin -= 1
    word = text[begin:dot]
    if word == "no":  # short for number, or the word
        return text[dot + 1 : dot + 3].lstrip()[:1].isdigit()
    return word in _NOT_A_STOP or (word in _SHORTENED and text[dot + 1 : dot + 2] == " " and dot + 2 < len(text))


def _goes_on(stop: str, plain: str, answer: str, places: list[int] | None, start: int) -> bool:
    """Whether the sentence goes on after a stop: an abbreviation's full stop, or a line broken for its length."""
    if stop == "\n":
        return _wrapped(answer, places, start)
    return stop == "." and _abbreviated(plain, start)


def _wrapped(answer: str, places: list[int] | None, newline: int) -> bool:
    """A line break inside a paragraph, as pasted text has: a long line, and the next goes on in lower case."""
    place = places[newline] if places else newline
    begin = max(answer.rfind("\n", max(0, place - _WRAP), place), place - _WRAP)
    return place - begin >= _WRAP and answer[place + 1 : place + 2].islower()


def _parts(bracket: str, before: str, calls: list[bool]) -> bool:
    """Whether a bracket parts clauses: not one right behind a word, as in p(x), nor the one that closes it."""
    if bracket == "(":
        calls.append(before.isalnum())
        return not calls[-1]
    return not (calls and calls.pop())


def _joins(text: str, start: int, end: int) -> bool:
    """A hyphen inside a word, as in false-positive."""
    return start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalnum()


_QUANTITY = re.compile(r"\(|\d|(?:[b-hj-z]|[tf][pn]r?|spec|recall|precision|yhat|mean|log|auc|mu)\b(?!')")


def _breaks(text: str, start: int, end: int, sign: str) -> bool:
    """A dash between thoughts; a minus between quantities is a sign."""
    if sign == "\u2014":
        return True
    if sign != "-":
        return False
    before, after = text[max(0, start - 8) : start].rstrip()[-1:], text[end : end + 24].lstrip()
    spaced = text[start - 1 : start].isspace() or text[end : end + 1].isspace()
    quantity = before.isdigit() or before in "%)" or bool(_QUANTITY.match(after))
    return spaced and not (quantity and bool(before) and not after.startswith(("it ", "so ", "the ", "a ")))
