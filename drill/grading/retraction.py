"""Where an answer takes back what it has said: “scratch that”, “none of these”, “which has nothing to do with it”."""

import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate, pairwise

from drill.grading.text import Text


def _either(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_START = _either(
    """
    no nope nah actually kindly sike wait sorry well but so just please or rather oh hang hold on ok okay let us now
    hmm yeah really honestly fine in fact second thought only wrong
    """
)
_NO = "(?:no|nope|nah|wait|sorry|hang|hold|hm|hmm|actually|oops|ah|oh|or not|correction|wrong)"
_COUNT = _either("two three four five six")
_ALL_OF = _either("all of the whole every out off single one two three four five six both rest last from part word bit")
_THEM = _either("that those these them it this everything list lot all both above lines? words?")
_WRONG = _either(
    "mistaken wrong false untrue incorrect nonsense rubbish bogus made upside backwards lies fiction gibberish hogwash"
)
_SAID = _either(
    """
    order answer all out back please list lot again off too then entirely completely i said it just now two three four
    five six
    """
)
_UNSAY = _either("scratch strike scrap forget erase cross withdraw retract unsay disregard void redact rescind")
_RENOUNCE = _either("annul rescind renounce disown void recant deny reject repudiate retire revoke cancel unsay")
_LEAVE = _either(
    "ignore drop delete discard avoid skip bin cancel dismiss leave undo throw toss take rub wipe remove"
)  # also of data
_THE_LIST = _either("those these everything list lot above lines? words?")
_EARLIER = _either("previous last above preceding whole first earlier")
_PASSAGE = _either("sentence line answer part bit statement list paragraph claim")
_AWAY = rf"(?:{_UNSAY}|{_LEAVE})"
_I_SAID = r"i (?:just |have |had |only )*(?:said|wrote|typed|claimed|told|listed|named)"
_UNSAID = _either("unsaid withdrawn retracted rescinded annulled recanted void unwritten")
_NONE = (  # “skew alters neither of these” takes nothing back
    r"(?:none|(?<=\| )neither|(?<=\| (?:but|and|yet) )neither|(?<=\| actually )neither|nothing|not one|not a single one"
    r"|no one|not any)(?: at all)? of"
)
_SET = _either("it that those these them this")
_BE = "(?:is|are|was|were)"
_AMISS = "(?:wrong|mistaken)"
_WERE = "(?:was|were|am)"
_RETRACT = "(?:take|withdraw|retract)"
_ITEMS = _either("list lot rounds items points terms words topics answers claims things names ideas parts statements")
_STRIKING = _either("striking scratching withdrawing retracting deleting crossing taking")
_REVERSE = _either("opposite reverse contrary")
_SORRY = "(?:sorry|no|oops|nope|my bad)"
_DEFINES = _either("is are was were describes? defines? answers? fits? means?")
_FINDING = (
    rf"{_either('catch find caught found detect flag spot identif see seen get help miss predict diagnos recogni')}\w*"
)
_SO = _either("how what it that those right true so correct part used needed relevant in about of for")
_VERB = _either(
    """
    here needs? deserves? apply applies belong count matter fit work would should will can does do has holds? occurs?
    exists? happens? forms?
    """
)
_GOES_ON = rf"(?:{_VERB}|(?:is|are)(?: {_SO}| (?=\|)))"
_ANY = rf"(?:any|a single one|a one|one) of (?:{_SET}|the above)(?= \|| {_COUNT} | holds?\b| appl)"
_NOT = _either("not never no nor neither nobody hardly without")
_OTHERS = r"(?:(?:an)?other|something else)"
_ANOTHER = rf"(?:{_OTHERS}|an?(?: \w+)? different)"
_ELSEWHERE = r"(?:elsewhere|somewhere else|to (?:an)?other)"

_IT_ALL = rf"(?:{_ALL_OF} )*{_THEM}(?: {_SAID}){{0,4}}(?= \|)"

_WAYS = "|".join(
    (
        rf"(?<=[|-] )(?:{_START} )*{_UNSAY} {_IT_ALL}",
        rf"(?<=\| )(?:{_START} )*{_LEAVE} (?:{_ALL_OF} )*{_THE_LIST}(?: {_SAID}){{0,4}}(?= \|)",
        rf"(?<=[|-] ){_NO}(?: {_NO}| on| \|| {_START}| {_SET} {_BE} not (?:\w+ ){{1,3}}\|){{0,5}} {_LEAVE} {_IT_ALL}",
        rf"(?<=[|-] ){_NO}(?: {_NO}| on| \|| {_START}){{0,5}} (?:undo|delete|cancel|erase|remove|scrap)(?= \|)",
        rf"(?<=\| )(?:{_START} )*{_LEAVE} (?:all|the whole) {_IT_ALL}",
        rf"\b(?:all|any|every bit|most)(?: \w+){{0,3}} of {_SET} {_BE} {_WRONG}\b",
        rf"(?<=\| )(?:{_START} )*(?:all )?(?:{_SET}|they) {_BE} (?:all )?{_WRONG}(?= \|)",
        rf"{_NONE} (?:{_SET}|which|the above)(?: {_COUNT}| {_ITEMS})?(?= \|| {_GOES_ON})",
        rf"\b{_NOT} (?:\w+ ){{0,6}}?{_ANY}",
        rf"\bnothing (?:whatsoever |at all )?to do with (?:{_SET}|any|either|each other)\b",
        rf"\bno (?:connection|relation|link) (?:to|with) (?:{_SET}|any)\b",
        rf"\b(?:{_SET}|which) (?:is|are) not how\b",
        r"(?<=\| )(?:(?:i am|i was|only|just|but|no|ok|nah) )*(?:kidding|joking|never mind|nevermind)\b",
        rf"\b(?:i|we) {_RETRACT} (?:{_ALL_OF} )*(?:{_SET}|everything|all|both|{_COUNT})\b(?! (?:to|as|that)\b)",
        r"(?<=[|-] )(?:\w+ ){0,3}(?:i|we) (?:must |have to |do )?(?:withdraw|revoke|cancel|retract|recant|unsay)\b",
        rf"(?<=[|-] )(?:but |no |sorry |wait |actually )*(?:i|we) {_WERE} {_AMISS}(?= \|| there\b| about {_THEM}\b)",
        rf"(?<=[|-] ){_NO}(?: {_NO}| \|){{0,6}} (?:{_SET}) {_BE} not\b",
        r"\bnothing of (?:the|this|that) (?:kind|sort)\b",
        rf"\bi am {_STRIKING}(?: back| out| off)? (?:all|everything|that|it)\b",
        r"\bi (?:must|have to|should|need to|will) correct (?:myself|that|this)\b",
        rf"(?<=\| )(?:{_START} )*{_AWAY} all {_COUNT}(?= \|)",
        r"\b(?:this|that|these|which)(?: \w+){0,2} (?:i|we) (?:withdraw|retract|must correct|take back)\b",
        r"\blet me correct (?:myself|that|this)\b",
        r"\bi (?:had|got|have) (?:it|that|them|this) (?:all )?wrong\b",
        rf"(?<=[|-] )(?:all |everything |please )+(?:delete|struck|strike|erase)[a-z]*(?: out)?(?: {_THEM})?(?= \|)",
        rf"\b(?:my|both|these|those|all)(?: \w+){{0,3}} {_BE} {_WRONG}\b",
        rf"\b(?:words?|terms?|they|which|{_SET}) (?:\w+ ){{0,2}}belongs? {_ELSEWHERE}",
        rf"\b(?:they|which|{_SET}) {_BE} (?:all |just )?(?:for|about|of) {_OTHERS}\b",
        rf"(?<=[|-] )(?:{_START} )*(?:disregard|scratch|strike|retract|withdrawn?)(?= \|)",
        rf"\bplease {_LEAVE} {_IT_ALL}",
        rf"(?<=\| )(?:{_START} )*{_LEAVE} {_SET} please\b",
        rf"\b(?:i|we) (?:\w+ )?{_RENOUNCE} (?:{_ALL_OF} )*(?:{_THEM}|what|word)\b",
        rf"\b{_AWAY} (?:all |everything |what |that |the \w+ |it )*{_I_SAID}\b",
        rf"\b{_AWAY} (?:the|my) {_EARLIER} {_PASSAGE}\b",
        rf"\b{_AWAY} (?:\w+ )?(?:{_SET}|everything|all) from (?:my|the) answer\b",
        rf"\b(?:everything|all|what)(?: that| of it)? (?:above|so far|{_I_SAID}) {_BE} (?:all )?{_WRONG}\b",
        rf"\bthe (?:list|above|answer) {_BE} (?:all )?{_WRONG}\b",
        r"(?<=[|-] )wrong (?:list|answer|ones?|card|words)(?= \|)",
        rf"\b(?:{_SET}|they|all \w+) (?:{_BE}|would be) (?:all )?the wrong\b",
        r"\bwrong on (?:all|every) counts?\b",
        rf"(?<=[|-] )(?:{_START} )*(?:{_SET}|they|all) {_BE} (?:all |just |pure |a )*(?:lies?|fiction)(?= \|)",
        rf"\b{_NOT} (?:\w+ ){{0,4}}?word of (?:{_SET}|what)\b",
        rf"\bi (?:am |was |have |had |just |only )*(?:made|making|make) (?:all )?(?:{_SET}|everything)(?: all)? up\b",
        rf"(?<=\| )(?:{_START} )*the {_REVERSE}(?: of (?:all )?{_SET})? {_BE}(?: true| the case| right)?(?= \|)",
        rf"\bnot (?:count|grade|score|take|accept|mark) (?:any of |all of )?{_SET} as (?:my|the|an) answer\b",
        rf"\b(?:consider|treat|regard|count|take) (?:all )?(?:of )?{_SET} (?:as )?{_UNSAID}\b",
        rf"\b(?:{_SET}|they|answer|above|list) (?:is|are) (?:all |hereby )?{_UNSAID}\b",
        r"\blet me (?:start|begin|try) (?:it |this )?(?:all )?(?:again|over|afresh)\b",
        rf"(?<=[|-] )(?:{_START} )*{_SORRY}(?: wait)?(?: \|)? {_SET} (?:\w+ )?{_DEFINES} {_ANOTHER}\b",
        rf"\b{_SET} {_BE} (?:an?(?: \w+)? different|another)(?: \w+){{0,3}} \| sorry\b",
        r"\bi (?:was|am) (?:thinking|talking|speaking) (?:of|about) (?:something else|another|a different|the wrong)\b",
        rf"\bi (?:confused|mixed|confuse|mix) (?:{_SET}|things|all)\b",
        rf"\b(?:exactly|precisely|just) what (?:it|they|{_SET}) (?:{_BE}|do|does) not(?= \|)",
        rf"(?<=\| )(?:{_START} )*{_SET} {_BE} not (?:it|at all it|the one|them)(?: at all)?(?= \|)",
        r"\bi do not (?:really )?think(?: \|)? so\b",
        r"\bwhat i used to (?:think|say|believe)\b",
        r"\bi am not (?:being )?serious\b",
    )
)
_TAKEN_BACK = rf"(?<= )(?:{_WAYS})"  # looked for only where a word begins: three times as fast
_FOUND_BEFORE = rf"\b{_FINDING}(?: \w+){{0,2}} $"

# Without one of these words, or pairs of words, nothing is taken back, and the pattern need not be looked for: it costs
# a fifth of what grading a short answer does, and 20 ms to compile. A way that is added above needs its words here.
_WORDS = frozenset(
    f"{_UNSAY} {_LEAVE}".translate(str.maketrans("(|)", "   ")).replace("?:", "").split()
    + """
    kidding joking nevermind belong belongs correct delete struck revoke recant annul rescind renounce disown deny
    reject repudiate retire please unsaid withdrawn retracted lie lies fiction opposite reverse contrary serious
    confused mixed above bad striking scratching withdrawing remove
    """.split()
    + "sorry wait actually nope oops hmm hang hold".split()
) - {"take"}
_PAIRS = frozenset(
    [(quantity, "of") for quantity in "any either one all most none neither nothing two three four five six".split()]
    + [("take", object_) for object_ in ("all", "back", "both", "everything", "every", "the", *_SET[3:-1].split("|"))]
    + [("no", object_) for object_ in _SET[3:-1].split("|")]
    + [("wrong", what) for what in ("list", "answer", "one", "ones", "card", "words")]
    + [("nothing", more) for more in ("whatsoever", "at", "to", "of")]
    + [("no", bond) for bond in ("connection", "relation", "link")]
    + [(verb, wrong) for verb in ("is", "are", "was", "were") for wrong in ["all", *_WRONG[3:-1].split("|")]]
    + [(object_, "wrong") for object_ in ("it", "that", "them", "this")]
    + [(word, other) for word in ("for", "about", "of") for other in ("other", "another", "something")]
    + [(who, "take") for who in ("i", "we")]
    + [(be, wrong) for be in ("am", "was") for wrong in ("wrong", "mistaken")]
    + [
        tuple(pair.split())
        for pair in """
        not how, i said, just said, just wrote, i wrote, my answer, the answer, the wrong, word of, that up,
        this up, it up, all up, let me, i was, i am, what it, think so, to think, on all, on
        every, is not, are not, never mind
        """.split(",")
    ]
)


def taken_back(text: Text) -> tuple[int, str]:
    """The place of the token before which all is taken back, and by which words; 0 where nothing is.

    Linear in the answer's length.
    """
    tokens = text.tokens
    words = [token.word for token in tokens]
    if _WORDS.isdisjoint(words) and _PAIRS.isdisjoint(pairwise(words)):
        return 0, ""
    parts: list[str] = []
    owners: list[int] = []  # for each part, the token it stands before or is
    clause = -1
    for i, token in enumerate(tokens):
        if token.clause != clause:
            parts.append("|")
            owners.append(i)
            clause = token.clause
        parts.append(token.word)
        owners.append(i)
    written = " ".join([*parts, "|"])
    starts = [0, *accumulate(len(part) + 1 for part in parts)]
    place, cue = 0, ""
    for found in _compiled(_TAKEN_BACK).finditer(written):
        if not _compiled(_FOUND_BEFORE).search(written[max(0, found.start() - 40) : found.start()]):
            place, cue = owners[bisect_right(starts, found.start()) - 1], found.group()
    return place, cue.strip("| ")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
