"""Woobladen: the forms with which documents are judged. The rules on them are in the domain."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, ValidationInfo, field_validator

from api.paginas.bladen import Blad
from domain.functionaris import Ministerie
from domain.value import Code, Tekst
from domain.woo.beoordeling import Restdeel, Uitkomst
from domain.woo.gronden import Grondcode, Kader, Milieu
from domain.woo.grondregels import BesluitVan, Lakgrond, Velden
from domain.woo.lakvoorstel import Lakverzoek
from domain.woo.passage import Aanwijzing
from domain.woo.stukken import Stuk, StukSoort
from domain.woo.suggestie import WaaromNiet

Lang = Annotated[Tekst, Field(max_length=4000)]
Plaats = Annotated[int, Field(ge=0, lt=2**53)]


class Woo(Blad):
    def stuk(self, nu: Stuk) -> Stuk:
        """Name the document in the version that was on the page; what can't be, is another."""
        return Stuk.model_construct(
            soort=nu.soort, id=nu.id, versie=self.versie or 0, inhoud_hash=self.inhoud_hash
        )


class Opening(Blad):
    kenmerk: Annotated[Tekst, Field(max_length=100)]
    ministerie: Ministerie
    soort: StukSoort
    volgnummer: Plaats | None = Field(default=None, validate_default=True)
    kader: Kader
    milieu: Milieu = "geen"
    besluit_van: BesluitVan | None = None
    documentdatum: date | None = None

    @field_validator("volgnummer")
    @classmethod
    def of_a_bijlage(cls, nummer: int | None, info: ValidationInfo) -> int | None:
        if nummer is None and info.data.get("soort") == "bijlage":
            raise ValueError("Noem het nummer van de bijlage.")
        return nummer


class Grond(Woo):
    gronden: tuple[Grondcode, ...] = ()
    milieu: Milieu = "geen"
    motivering: Tekst = ""
    alsnog_openbaar_op: date | None = None
    einde_formatie: date | None = None
    nog_niet_bekend: bool = False
    motivering_tijdsverloop: Tekst | None = None
    geen_feiten_bevestigd: bool = False
    vertrouwelijke_handelingen: bool = False
    uitzondering: bool = False
    erkend: tuple[Code, ...] = ()

    @property
    def lakgrond(self) -> Lakgrond:
        velden = {naam: getattr(self, naam) for naam in Velden.model_fields}
        return Lakgrond(
            gronden=self.gronden,
            milieu=self.milieu,
            motivering=self.motivering,
            velden=Velden(**velden),
        )


class Lak(Grond):
    """Without script there is no `van`: then the passage is looked for in the place."""

    plaats: Code
    geheel: bool = False
    van: Plaats | None = None
    tot: Plaats | None = None
    fragment: Tekst = Field(default="", validate_default=True)
    herkomst: Tekst = "persoon"
    vervangt: UUID | None = None

    @field_validator("fragment")
    @classmethod
    def pointed_at(cls, fragment: str, info: ValidationInfo) -> str:
        plaats = str(info.data.get("plaats", ""))
        if not fragment.strip() and "/" in plaats and not info.data.get("geheel"):
            raise ValueError("Markeer een passage, of kies alles wat op deze plaats staat.")
        return fragment

    @property
    def aanwijzing(self) -> Aanwijzing:
        if self.geheel or "/" not in self.plaats:
            return Aanwijzing(plaats=self.plaats)
        return Aanwijzing(plaats=self.plaats, van=self.van, tot=self.tot, fragment=self.fragment)

    def verzoek(self, nu: Stuk) -> Lakverzoek:
        asked = Lakverzoek(
            aanwijzing=self.aanwijzing,
            grond=self.lakgrond,
            erkend=self.erkend,
            herkomst=self.herkomst,
            vervangt=self.vervangt,
        )
        return Lakverzoek(**{**dict(asked), "gezien": self.stuk(nu)})


class Bevestiging(Woo):
    erkend: tuple[Code, ...] = ()


class Verwerping(Woo):
    reden: Lang = ""


class Intrekking(Woo):
    reden: Lang = ""


class Opheffing(Woo):
    reden: Lang = ""


class Afwijzing(Woo):
    plaats: Code
    van: Plaats
    tot: Plaats
    fragment: Tekst
    herkenner: Tekst
    reden_code: WaaromNiet | None = Field(default=None, validate_default=True)

    @field_validator("reden_code")
    @classmethod
    def chosen(cls, reden: str | None) -> str:
        if reden is None:
            raise ValueError("Kies waarom dit geen lak wordt.")
        return reden

    @property
    def aanwijzing(self) -> Aanwijzing:
        return Aanwijzing(plaats=self.plaats, van=self.van, tot=self.tot, fragment=self.fragment)


class Rest(Woo):
    plaats: Code
    van: Plaats
    tot: Plaats
    reden: Lang = ""

    @property
    def deel(self) -> Restdeel:
        return Restdeel(plaats=self.plaats, van=self.van, tot=self.tot)


class Versie(Woo):
    pass


class Afronding(Woo):
    gelezen: tuple[Code, ...] = ()


class Vaststelling(Woo):
    pass


class Heropening(Woo):
    reden: Lang = ""


class Uitkomstblad(Woo):
    soort: Literal["reeds_openbaar", "dubbel", "buiten_verzoek", "ander_ministerie"]
    vindplaats: Annotated[Tekst, Field(max_length=500)] | None = None
    documentnummer: Code | None = None
    ander: Ministerie | None = None
    reden: Lang = ""

    @property
    def uitkomst(self) -> Uitkomst:
        return Uitkomst(
            soort=self.soort,
            vindplaats=self.vindplaats,
            documentnummer=self.documentnummer,
            ministerie=self.ander,
            reden=self.reden,
        )
