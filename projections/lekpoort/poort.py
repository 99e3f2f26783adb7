"""The gate itself: every file of a pakket is read, searched and judged; any doubt closes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress

from domain.value import canonical, sha256
from domain.woo.lekrapport import Lekbevinding, Lekrapport, uitkomst_van
from projections.lekpoort.bestanden import NETTE_NAAM, Samenhang, in_bestand, zichtbaar_in
from projections.lekpoort.deel import Deel, Fout, Onleesbaar, Ruis
from projections.lekpoort.geheim import Geheim, Zichtbaar
from projections.lekpoort.leeg import eigen_teksten
from projections.lekpoort.vormen import DIEPTE, zichten
from projections.lekpoort.zip_lezer import Lid, keur_zip, lees_zip
from projections.lekpoort.zoeker import Zoeker
from projections.pakket import MANIFEST, rol_van

POORTVERSIE = "lekpoort-1"
MEEST = 200  # findings in one file: more say nothing more

Voortgang = Callable[[str], None]
NIETS: frozenset[str] = frozenset()


def keur_pakket(
    pakket: bytes,
    geheim: Geheim,
    zichtbaar: Zichtbaar,
    *,
    bijlage_bevindingen: Mapping[str, tuple[str, ...]] | None = None,
    voortgang: Voortgang = lambda _: None,
) -> Lekrapport:
    """Judge the bytes that are to leave. `bijlage_bevindingen` holds each bijlage by its path."""
    poort = Poort(geheim, zichtbaar, bijlage_bevindingen or {}, voortgang)
    return poort.keur(pakket)


def keur_teksten(teksten: Mapping[str, str], geheim: Geheim, zichtbaar: Zichtbaar) -> Lekrapport:
    """Judge what leaves outside a pakket: titles, names in addresses, headers."""
    return Poort(geheim, zichtbaar, {}).keur_teksten(teksten)


def gesloten(pakket: bytes, kanaal: str, *, versie: str = POORTVERSIE) -> Lekrapport:
    """Say that nothing could be judged, which closes the gate as well."""
    bevinding = Lekbevinding(code="onleesbaar", bestand="pakket", kanaal=kanaal)
    return rapport(sha256(pakket), versie, 0, 0, (bevinding,))


def rapport(
    hash_: str, versie: str, bestanden: int, vormen: int, gevonden: Iterable[Lekbevinding]
) -> Lekrapport:
    bevindingen = tuple(gevonden)
    return Lekrapport(
        pakket_sha256=hash_,
        poortversie=versie,
        uitkomst=uitkomst_van(bevindingen),
        bestanden=bestanden,
        zoekvormen=vormen,
        bevindingen=bevindingen,
    )


class Poort:
    """One judgement. `uit` switches readers and forms off, for the proof that each is needed.

    A report of a gate with anything off says so in its version, and opens nothing.
    """

    def __init__(
        self,
        geheim: Geheim,
        zichtbaar: Zichtbaar,
        bijlagen: Mapping[str, tuple[str, ...]],
        voortgang: Voortgang = lambda _: None,
        *,
        uit: frozenset[str] = NIETS,
    ) -> None:
        self._geheim, self._zichtbaar, self._bijlagen = geheim, zichtbaar, bijlagen
        self._voortgang, self._uit = voortgang, uit
        self.versie = " zonder ".join((POORTVERSIE, *sorted(uit)))

    def keur(self, pakket: bytes) -> Lekrapport:
        gevonden: Lekrapport | None = None
        with suppress(Exception):
            gevonden = self._keur(pakket)
        return gevonden or gesloten(pakket, "poort", versie=self.versie)

    def keur_teksten(self, teksten: Mapping[str, str]) -> Lekrapport:
        gevonden: Lekrapport | None = None
        with suppress(Exception):
            gevonden = self._keur_teksten(teksten)
        return gevonden or gesloten(b"", "poort", versie=self.versie)

    def _keur_teksten(self, teksten: Mapping[str, str]) -> Lekrapport:
        zoeker = self._zoeker(())
        gevonden = [
            bevinding
            for naam, tekst in sorted(teksten.items())
            for bevinding in self._bevindingen(naam, [Deel("virtueel", tekst)], zoeker)
        ]
        hash_ = sha256(canonical(dict(teksten)))
        return rapport(hash_, self.versie, len(teksten), zoeker.aantal, gevonden)

    def _keur(self, pakket: bytes) -> Lekrapport:
        try:
            gelezen = lees_zip(pakket)
        except Onleesbaar as fout:
            bevinding = self._fout("pakket", fout.fout)
            return rapport(sha256(pakket), self.versie, 0, 0, [bevinding])
        bestanden = {lid.pad: lid.inhoud for lid in gelezen.leden}
        zoeker = self._zoeker(bestanden.items())
        buiten: list[Deel | Fout] = [*keur_zip(gelezen)]
        buiten.append(Deel("zip-commentaar", gelezen.commentaar))
        if MANIFEST not in bestanden:
            buiten.append(Fout("metadata-onverwacht", "manifest"))
        gevonden = [*self._bevindingen("pakket", buiten, zoeker)]
        samenhang = Samenhang(
            self._zichtbaar,
            self._bijlagen,
            {pad: inhoud for pad, inhoud in bestanden.items() if pad != MANIFEST},
        )
        for lid in gelezen.leden:
            gevonden += self._lid(lid, samenhang, zoeker)
        return rapport(sha256(pakket), self.versie, len(bestanden), zoeker.aantal, gevonden)

    def _lid(self, lid: Lid, samenhang: Samenhang, zoeker: Zoeker) -> list[Lekbevinding]:
        """Judge one member. Its name is told only if nothing hidden is in it."""
        in_naam = [*self._bevindingen(f"lid {lid.nummer}", lid.buiten, zoeker)]
        net = rol_van(lid.pad) or lid.pad == MANIFEST or NETTE_NAAM.fullmatch(lid.pad)
        naam = lid.pad if net and not in_naam else f"lid {lid.nummer}"
        self._voortgang(naam)
        gevonden = None
        with suppress(Exception):
            stukken = _heel(in_bestand(lid.pad, lid.inhoud, samenhang))
            gevonden = [*self._bevindingen(naam, stukken, zoeker)]
        if gevonden is None:
            gevonden = [self._fout(naam, Fout("onleesbaar", "poort"))]
        return in_naam + gevonden

    def _zoeker(self, bestanden: Iterable[tuple[str, bytes]]) -> Zoeker:
        return Zoeker(self._geheim, self._te_zien(bestanden), uit=self._uit)

    def _te_zien(self, bestanden: Iterable[tuple[str, bytes]]) -> Iterator[str]:
        yield from self._zichtbaar.teksten
        yield from eigen_teksten()
        for pad, inhoud in bestanden:
            with suppress(Exception):  # what can't be read, closes when it is judged
                for deel in zichtbaar_in(pad, inhoud):
                    yield from (zicht.tekst for zicht in zichten(deel.tekst, diepte=0))

    def _bevindingen(
        self, naam: str, stukken: Iterable[Deel | Fout], zoeker: Zoeker
    ) -> Iterator[Lekbevinding]:
        """Give each passage once for each channel of a file."""
        gemeld: set[tuple[str, ...]] = set()
        for bevinding in self._alle(naam, stukken, zoeker):
            sleutel = (bevinding.code, bevinding.kanaal, bevinding.lak_id)
            if sleutel not in gemeld and len(gemeld) < MEEST:
                gemeld.add(sleutel)
                yield bevinding

    def _alle(
        self, naam: str, stukken: Iterable[Deel | Fout], zoeker: Zoeker
    ) -> Iterator[Lekbevinding]:
        gezien: set[tuple[str, str | bytes, Ruis]] = set()
        for stuk in stukken:
            if stuk.kanaal in self._uit:
                continue
            if isinstance(stuk, Fout):
                yield self._fout(naam, stuk)
            elif (sleutel := (stuk.kanaal, stuk.tekst, stuk.ruis)) not in gezien:
                gezien.add(sleutel)
                yield from self._in_deel(naam, stuk, zoeker)

    def _in_deel(self, naam: str, deel: Deel, zoeker: Zoeker) -> Iterator[Lekbevinding]:
        diepte = 0 if deel.ruis is Ruis.RUW else DIEPTE
        for zicht in zichten(deel.tekst, self._uit, diepte):
            for doel, vorm, plaats in zoeker.zoek(zicht.tekst, max(deel.ruis, zicht.ruis)):
                verder = 0 if zicht.vorm or deel.kanaal.startswith("pdf") else plaats
                yield Lekbevinding(
                    code=doel.code,
                    bestand=naam,
                    kanaal=deel.kanaal,
                    plaats=deel.plaats + verder,
                    lak_id=doel.lak_id,
                    vorm="/".join(filter(None, (zicht.vorm, vorm))),
                )

    def _fout(self, naam: str, fout: Fout) -> Lekbevinding:
        return Lekbevinding(code=fout.code, bestand=naam, kanaal=fout.kanaal, plaats=fout.plaats)


def _heel(stukken: Iterator[Deel | Fout]) -> Iterator[Deel | Fout]:
    """Read on to the fault that ends the reading, and give that too."""
    try:
        yield from stukken
    except Onleesbaar as fout:
        yield fout.fout
