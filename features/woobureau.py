"""Woobureau: what officials do to make a nota public, in the words of the features."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from domain.nummers import RUIMTE
from domain.woo.beoordeling import Uitkomst
from domain.woo.gronden import Kader
from domain.woo.grondregels import Lakgrond, Velden
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.leesstuk import GEHEEL
from domain.woo.passage import Aanwijzing
from domain.woo.stukken import Stuk, StukSoort, beoordeling_nummer
from features.bureau import Bureau
from features.daden import Order
from features.kantoren import COORDINATOR, MEDEWERKER, STELLER
from features.wooloket import Lakregel, Leesbeeld, Plek, Stand
from workflows.beoordelen import Grondwijziging, Opening, Restkeuze
from workflows.register import leeslog
from workflows.register.leeslog import Leesregel
from workflows.stukken import Aangewezen

MOTIVERING = "Openbaarmaking schaadt dit belang, en dat weegt hier zwaarder."


class Woobureau:
    """Remembers what 'the judgement' and 'the mark' refer to, and how much was done."""

    def __init__(self, bureau: Bureau) -> None:
        self.bureau = bureau
        self.loket = bureau.woo
        self.kader: Kader = "art68"
        self.soort: StukSoort = "nota"  # or the letter of it
        self.lak_id = bureau.nota  # until there is one
        self.bijlage = ""  # the SHA-256 of the one that is judged, instead of the nota itself
        self.op_tafel: Stand | None = None  # what somebody keeps before him, while others go on
        self.handelingen: list[str] = []  # who did something that was not refused

    @property
    def nummer(self) -> UUID:
        return self.nummer_van(self.bijlage)

    def nummer_van(self, bijlage: str) -> UUID:
        soort = "bijlage" if bijlage else self.soort
        sha = bijlage or "0" * 64
        stuk = Stuk(soort=soort, id=self.bureau.nota, versie=0, inhoud_hash=sha)
        return beoordeling_nummer(stuk, self.kader)

    def doe(self, wie: str, daad: str, *, als: str | None = None, **velden: Any) -> UUID:
        """Give an order; what it begins, has its number from it."""
        order = Order(wie, self.bureau.persoon(wie), daad, velden, als=als)
        self.bureau.geef(order)
        if self.bureau.weigering is None:
            self.handelingen.append(wie)
        return order.opdracht_id

    def over_de_beoordeling(self, wie: str, daad: str, **velden: Any) -> UUID:
        return self.doe(wie, daad, beoordeling_id=self.nummer, **velden)

    def over_de_lak(self, wie: str, daad: str, **velden: Any) -> UUID:
        return self.over_de_beoordeling(wie, daad, lak_id=self.lak_id, **velden)

    def open(self, wie: str, kader: Kader, **anders: Any) -> None:
        """Begin to judge the nota; when there is none yet, its steller begins it first."""
        if not self.bureau.gezien(STELLER):
            self.bureau.open()
        self.kader = kader
        wat = Aangewezen(self.soort, self.bureau.nota)
        if self.bijlage:
            wat = Aangewezen("bijlage", self.bureau.nota, sha256=self.bijlage)
        self.doe(wie, "open_beoordeling", opening=Opening(wat, kader, **anders))

    def stand(self, wie: str = MEDEWERKER) -> Stand:
        found = self.loket.beoordeling(wie, self.nummer)
        assert found, "de beoordeling is er niet"
        return found

    def beeld(self, wie: str = MEDEWERKER) -> Leesbeeld:
        """Show the text; who may not read it, points at what another was shown."""
        found = self.loket.tekst(wie, self.nummer) or self.loket.tekst(MEDEWERKER, self.nummer)
        assert found, "de beoordeling is er niet"
        return found

    def wijs(self, wie: str, tekst: str) -> Aanwijzing:
        beeld = self.beeld(wie)
        plaats = beeld.plaats(tekst)
        van = beeld.plekken[plaats].tekst.index(tekst)
        return Aanwijzing(plaats=plaats, van=van, tot=van + len(tekst), fragment=tekst)

    def lak(
        self, wie: str, wat: str | Aanwijzing, gronden: tuple[str, ...], hoe: Mapping[str, Any]
    ) -> None:
        """Propose to hide something; `hoe` says what else is said of it."""
        anders = dict(hoe)
        verzoek = Lakverzoek(
            aanwijzing=self.wijs(wie, wat) if isinstance(wat, str) else wat,
            erkend=anders.pop("erkend", ()),
            vervangt=self.lak_id if anders.pop("vervangt", False) else None,
            grond=grond(gronden, anders),
        )
        opdracht_id = self.over_de_beoordeling(wie, "stel_lak_voor", verzoek=verzoek)
        if self.bureau.weigering is None:
            self.lak_id = uuid5(RUIMTE, f"lak:{opdracht_id}")

    def lak_met_twee(self, tekst: str, gronden: tuple[str, ...]) -> None:
        self.lak(MEDEWERKER, tekst, gronden, {})
        self.over_de_lak(COORDINATOR, "bevestig")

    def bevestig_alles(self, wie: str) -> None:
        for lak in self.stand().lakken:
            self.lak_id = lak.lak_id
            self.over_de_lak(wie, "bevestig")

    def lak_geheel(self, gronden: tuple[str, ...]) -> None:
        """Hide all of the document, by two people."""
        self.lak(MEDEWERKER, Aanwijzing(plaats=GEHEEL), gronden, {})
        self.over_de_lak(COORDINATOR, "bevestig")

    def wijzig_grond(self, wie: str, gronden: tuple[str, ...]) -> None:
        wat = Grondwijziging(self.lak_id, grond(gronden, {}))
        self.over_de_beoordeling(wie, "stel_grondwijziging_voor", wat=wat)

    def rond_af(self, wie: str, *, gelezen: bool = True) -> None:
        stand = self.op_tafel or self.stand()
        read = stand.te_lezen if gelezen else ()
        self.over_de_beoordeling(wie, "rond_af", gelezen=read, gezien=stand.stuk)

    def op_gezien(self, wie: str, daad: str, **velden: Any) -> None:
        self.over_de_beoordeling(wie, daad, gezien=self.stand().stuk, **velden)

    def bepaal_uitkomst(self, wie: str, soort: str, **velden: Any) -> None:
        uitkomst = Uitkomst.model_validate({"soort": soort, **velden})
        self.op_gezien(wie, "bepaal_uitkomst", uitkomst=uitkomst)

    def laat_zichtbaar(self, wie: str, woord: str, reden: str) -> None:
        beeld = self.beeld()
        (deel,) = [
            deel
            for deel, _ in beeld.rest
            if beeld.plekken[deel.plaats].tekst[deel.van : deel.tot] == woord
        ]
        self.over_de_beoordeling(wie, "laat_zichtbaar", wat=Restkeuze(deel, reden))

    def laat_alles_staan(self, wie: str, reden: str) -> None:
        """Decide on every hidden word that is read elsewhere, one by one."""
        while rest := self.beeld().rest:
            wat = Restkeuze(rest[0][0], reden)
            self.over_de_beoordeling(wie, "laat_zichtbaar", wat=wat)

    def stel_vast_met_twee(self) -> None:
        self.rond_af(MEDEWERKER)
        self.op_gezien(COORDINATOR, "stel_vast")

    @property
    def deze_lak(self) -> Lakregel:
        return next(lak for lak in self.stand().lakken if lak.lak_id == self.lak_id)

    def gelakt(self, code: str) -> str:
        """Write a section as the public would read it now."""
        plekken = self.beeld().plekken.items()
        return "\n".join(plek.gelakt for p, plek in plekken if p.partition("/")[0] == code)

    def verborgen(self, tekst: str) -> tuple[str, ...]:
        """Say on which grounds exactly these words are hidden; on none if they are not."""
        for plek in self.beeld().plekken.values():
            for van, tot, gronden in plek.verborgen:
                if plek.tekst[van:tot] == tekst:
                    return gronden
        return ()

    def plek(self, tekst: str) -> Plek:
        beeld = self.beeld()
        return beeld.plekken[beeld.plaats(tekst)]

    def gelezen_door(self, wie: str) -> Sequence[Leesregel]:
        """Read in the log what somebody read; its chain is checked on the way."""
        rows = leeslog.lees(self.bureau.register.opslag)
        return [row.regel for row in rows if row.regel.persoon_id == self.bureau.persoon(wie)]

    def breek_leeslog(self) -> None:
        """Put something in it that no row can follow."""
        with self.bureau.register.opslag.schrijf() as cursor:
            cursor.execute("INSERT INTO leeslog VALUES (99, '{}', 'geen hash')")

    def krijgt_geen_tekst(self, wie: str) -> bool:
        """Say that somebody who may see the judgement is not shown its text."""
        seen = self.loket.beoordeling(wie, self.nummer)
        return seen is not None and self.loket.tekst(wie, self.nummer) is None


def grond(gronden: tuple[str, ...], anders: Mapping[str, Any]) -> Lakgrond:
    """Give the grounds with all that belongs to them; the rest are fields of `Velden`."""
    rest = dict(anders)
    eigen = {name: rest.pop(name) for name in ("milieu", "motivering") if name in rest}
    return Lakgrond.model_validate(
        {"motivering": MOTIVERING, **eigen, "gronden": gronden, "velden": Velden(**rest)}
    )


def toen(jaar: int) -> date:
    """Give the day of this year that is as far as the days of the features."""
    return date(jaar, 11, 1)
