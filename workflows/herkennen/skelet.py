"""A text as the eye takes it, to search in, with the way back to the text as it is stored."""

from __future__ import annotations

import re
import unicodedata

# Default-ignorable: they take no room, so that they hide a name from whoever searches for it.
ONZICHTBAAR = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
# Letters of other alphabets, hyphens and apostrophes, and what a reader takes each for.
CYRILLISCH = str.maketrans(
    "\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425"
    "\u0423\u051a\u051c\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u051b"
    "\u051d\u04bb\u0501",
    "ABESIJKMHOPCTXYQWaeopcyxsijqwhd",
)
GRIEKS = str.maketrans(
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
    "\u03bf\u03bd\u03c1\u03b1\u03b9\u03c5\u03ba",
    "ABEZHIKMNOPTYXovpaiuk",
)
LEESTEKENS = str.maketrans(
    "\u2010\u2011\u2012\u2013\u2212\u2019\u2018\u02bc\u2032\u0060",
    "-----'''''",
)
UITZIEN = {van: chr(naar) for van, naar in (CYRILLISCH | GRIEKS | LEESTEKENS).items()}
# The mark of a note behind a telephone number is no digit of it.
KLEIN_OF_HOOG = ("<super>", "<sub>", "<fraction>", "<circle>", "<square>")


def vouw(teken: str) -> str:
    """Give what a reader takes this character for; nothing, if he doesn't see it."""
    if ONZICHTBAAR.match(teken) or unicodedata.category(teken) == "Mn":
        return ""
    if (punt := ord(teken)) in UITZIEN:
        return UITZIEN[punt]
    if (cijfer := unicodedata.decimal(teken, None)) is not None:
        return str(cijfer)
    if unicodedata.category(teken) == "Zs":
        return " "
    if unicodedata.decomposition(teken).startswith(KLEIN_OF_HOOG):
        return teken
    breed = unicodedata.normalize("NFKC", teken)
    return breed if breed.isalnum() or len(breed) == 1 else teken


class _Vouwen(dict[int, str]):
    """A table for `str.translate` that only keeps what is common: the rest is worked out."""

    def __missing__(self, punt: int) -> str:
        return vouw(chr(punt))


VOUWEN = _Vouwen((punt, vouw(chr(punt))) for punt in (*range(0x250), *range(0x2010, 0x2030)))


class Skelet:
    """The text to search in, and where each part of it is stored."""

    def __init__(self, bron: str) -> None:
        self.bron = bron
        self.tekst = bron.translate(VOUWEN)
        self._plaatsen: list[int] = []
        if self.tekst != bron:
            self._plaatsen = [p for p, teken in enumerate(bron) for _ in VOUWEN[ord(teken)]]
            self._plaatsen.append(len(bron))

    def plaats(self, begin: int, eind: int) -> tuple[int, int]:
        """Translate a place; what is not seen behind a letter belongs to that letter."""
        if not self._plaatsen:
            return begin, eind
        return self._plaatsen[begin], max(self._plaatsen[eind - 1] + 1, self._plaatsen[eind])

    def afwijkend(self, begin: int, eind: int) -> tuple[int, ...]:
        """Name the code points of this stored passage that do not show what they are."""
        if not self._plaatsen:
            return ()
        passage = dict.fromkeys(self.bron[begin:eind])
        return tuple(ord(teken) for teken in passage if misleidt(teken))


def misleidt(teken: str) -> bool:
    gevouwen = vouw(teken)
    unseen = bool(ONZICHTBAAR.match(teken))
    return unseen or (gevouwen != teken and gevouwen.isalnum())
