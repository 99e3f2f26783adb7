"""What the proof finds: channel by form, and what slips through when a reader or a form is off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from domain.woo.lekrapport import Lekrapport
from projections.lekpoort.poort import Poort
from projections.lekpoort.vormen import LEZINGEN
from tests.lekproef.kanalen import KANALEN, Kanaal
from tests.lekproef.regels import REGELS
from tests.lekproef.vormen import ALLE, GETAL, KORT, LANG, MIDDEN, UTF16, VORMEN, als_bytes
from tests.lekproef.zaak import Zaak, schone_zaak

Plant = Callable[[Zaak], bytes]
STAPPEN = ("onzichtbaar", "lijkt-op", "accenten", "samengesteld")
ZOEKVORMEN = ("woord", "los", *STAPPEN, "utf-16", "cp1252", *LEZINGEN)


class Proef(NamedTuple):
    """One mutator: where it plants what, and in which form."""

    kanaal: Kanaal
    vorm: str
    woord: str = LANG

    def pakket(self, zaak: Zaak) -> bytes:
        tekst = als_bytes(self.woord, UTF16) if self.vorm == UTF16 else None
        return self.kanaal.plant(zaak, tekst or VORMEN[self.vorm](self.woord))

    def noemt(self, rapport: Lekrapport) -> bool:
        """Say if the report closes, and names the file, the channel and the passage."""
        return rapport.uitkomst == "lek" and any(
            bevinding.bestand.startswith(self.kanaal.bestand)
            and bevinding.kanaal == self.kanaal.kanaal
            and bevinding.lak_id
            for bevinding in rapport.bevindingen
        )


def proeven() -> Iterator[Proef]:
    return (Proef(kanaal, vorm) for kanaal in KANALEN for vorm in kanaal.vormen)


def gesloten(proef: Proef) -> bool:
    zaak = schone_zaak()
    return proef.noemt(zaak.keur(proef.pakket(zaak)))


def in_slug(vorm: str, *uit: str) -> Lekrapport:
    """Plant it in an address, which leaves outside any pakket."""
    zaak = schone_zaak()
    poort = Poort(zaak.geheim, zaak.zichtbaar, {}, uit=frozenset(uit))
    return poort.keur_teksten({"slug": f"beslisnota-van-{VORMEN[vorm](LANG)}", "titel": "Nota"})


def slug_dicht(vorm: str) -> bool | None:
    if vorm == UTF16:
        return None
    gevonden = {(een.bestand, een.kanaal, een.lak_id) for een in in_slug(vorm).bevindingen}
    return ("slug", "virtueel", "L-lang") in gevonden


def matrix() -> Iterator[tuple[str, Sequence[bool | None]]]:
    for kanaal in KANALEN:
        yield (
            kanaal.naam,
            [gesloten(Proef(kanaal, vorm)) if vorm in kanaal.vormen else None for vorm in ALLE],
        )
    yield "slug", [slug_dicht(vorm) for vorm in ALLE]


def ontsnapt(schakelaar: str) -> Iterator[str]:
    """Give each mutator that gets through when one reader or one form is switched off."""
    zaak = schone_zaak()
    for naam, plant in kandidaten()[schakelaar]:
        if zaak.keur(plant(zaak), schakelaar).uitkomst == "open":
            yield naam


@cache
def kandidaten() -> dict[str, list[tuple[str, Plant]]]:
    """Give for each reader and each form the mutators that may need it."""
    uit: dict[str, list[tuple[str, Plant]]] = {vorm: [] for vorm in ZOEKVORMEN}
    for kanaal in KANALEN:
        woord = {"zip-naam": GETAL, "pdf-bytes": LANG}.get(kanaal.kanaal, MIDDEN)
        proef = Proef(kanaal, "gewoon", woord)
        uit.setdefault(kanaal.kanaal, []).append((f"{kanaal.naam}: gewoon", proef.pakket))
    for naam, (schakelaar, plant) in REGELS.items():
        uit.setdefault(schakelaar, []).append((naam, plant))
    for schakelaar, vorm, woord, naam in VOOR_EEN_VORM:
        kanaal = next(kanaal for kanaal in KANALEN if kanaal.naam == naam)
        uit[schakelaar].append((f"{naam}: {vorm}", partial(_plant, kanaal, vorm, woord)))
    return uit


def _plant(kanaal: Kanaal, vorm: str, woord: str, zaak: Zaak) -> bytes:
    if vorm == "cp1252":
        return kanaal.plant(zaak, woord.encode("cp1252"))
    if vorm == UTF16:  # of Latin letters *los* finds the half that is not zero
        return kanaal.plant(zaak, VORMEN["cyrillisch"](woord).encode("utf-16-le"))
    return Proef(kanaal, vorm, woord).pakket(zaak)


# Which form, how it is planted, which word (below four letters *los* does not look), and where.
VOOR_EEN_VORM = (
    ("woord", "gewoon", KORT, "JSON waarde"),
    ("los", "gespatieerd", LANG, "JSON waarde"),
    ("onzichtbaar", "nulbreed", KORT, "JSON waarde"),
    ("onzichtbaar", "zacht", KORT, "JSON waarde"),
    ("lijkt-op", "cyrillisch", LANG, "JSON waarde"),
    ("accenten", "NFD", KORT, "JSON waarde"),
    ("samengesteld", "gewoon", LANG, "JSON waarde"),
    ("utf-16", UTF16, LANG, "PDF losse stroom"),
    ("cp1252", "cp1252", LANG, "PDF losse stroom"),
    ("entiteit", "entiteit", LANG, "JSON waarde"),
    ("escape", "escape", LANG, "JSON waarde"),
    ("percent", "percent", LANG, "JSON waarde"),
    ("quoted-printable", "quoted", LANG, "JSON waarde"),
    ("base64", "base64", LANG, "JSON waarde"),
    ("hex", "hex", LANG, "JSON waarde"),
)
