"""Inlezen: a text is read, its doubts are shown and answered, and it is taken over in a nota."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, HTTPException
from fastapi.responses import RedirectResponse, Response

from api.errors import status_van
from api.paginas.bladen import ONGELDIG, SEE_OTHER
from api.paginas.inleesblad import Inleesblad, antwoorden_van
from api.paginas.kader import HetKader
from api.paginas.klad import HetKlad, Klad, opdracht_van
from api.paginas.stellerblad import Stellerblad, eerste, reden_van
from api.taken import inlezen as taak
from api.taken.inlezen import Bron
from domain.base import Geweigerd, InvoerOngeldig
from workflows.indelen.antwoorden import (
    AntwoordOngeldig,
    TwijfelOpen,
    beantwoord,
    open_twijfels,
)
from workflows.indelen.lezing import Lezing
from workflows.indelen.regels import TekstTeLang
from workflows.indelen.tabellen import INDELINGEN
from workflows.inlezen.geweigerd import BestandGeweigerd
from workflows.overnemen import Ingelezen

router = APIRouter()
NIETS = "Plak een tekst, of kies een bestand."
OPEN = "Deze vraag moet u beantwoorden."
BEIDE = "Plak een tekst of kies een bestand, niet allebei."


@router.get("/notas/{nota_id}/inlezen")
def toon(nota_id: UUID, kader: HetKader) -> Response:
    return Lezer(Stellerblad.van(kader, nota_id), Klad()).vraag({})


@router.post("/notas/{nota_id}/inlezen")
def lees(nota_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    return Lezer(Stellerblad.van(kader, nota_id), klad).lees()


@router.get("/notas/{nota_id}/overnemen")
def terug(nota_id: UUID) -> Response:
    """Begin again: of a reading nothing is kept, so it can't be shown without its text."""
    return RedirectResponse(f"/notas/{nota_id}/inlezen", SEE_OTHER)


@router.post("/notas/{nota_id}/overnemen")
def neem_over(nota_id: UUID, kader: HetKader, klad: HetKlad) -> Response:
    return Lezer(Stellerblad.van(kader, nota_id), klad).neem_over()


class Lezer:
    """One text on its way into a nota. It travels in the form, since nothing is stored."""

    def __init__(self, blad: Stellerblad, klad: Klad) -> None:
        self.blad, self.klad = blad, klad

    def vraag(self, fouten: Mapping[str, str], status: int = 200) -> Response:
        return self.blad.toon(
            "inlezen.html",
            status=status,
            klad=self.klad,
            fouten=fouten,
            indelingen=sorted(INDELINGEN),
            waarom=self.blad.waarom_niet(),
        )

    def lees(self) -> Response:
        inhoud = self.klad.bestanden.get("bestand")
        tekst = self.klad.een("tekst")
        if inhoud is not None and tekst.strip():
            return self.vraag({"bestand": BEIDE}, ONGELDIG)
        if inhoud is None and not tekst.strip():
            return self.vraag({"tekst": NIETS}, ONGELDIG)
        bron = tekst.replace("\r\n", "\n").encode() if inhoud is None else inhoud
        try:
            return self.toon(self.lezing(bron), bron, {})
        except (BestandGeweigerd, TekstTeLang, InvoerOngeldig) as nee:
            veld = "tekst" if inhoud is None else "bestand"
            return self.vraag({veld: f"{nee} {nee.mogelijk_als}"}, status_van(type(nee)))

    def lezing(self, inhoud: bytes) -> Lezing:
        nota = self.blad.nota
        soort: Literal["nota", "brief"] = "brief" if self.klad.een("soort") == "brief" else "nota"
        return taak.lees_in(
            Bron(
                inhoud,
                soort=soort,
                indeling=self.klad.een("indeling"),
                ministerie=nota.ministerie,
                kenmerk=nota.kenmerk,
                functies=self.blad.kader.functies,
            )
        )

    def neem_over(self) -> Response:
        inhoud = self.bron()
        lezing, antwoorden = self.lezing(inhoud), antwoorden_van(self.klad)
        opdracht = opdracht_van(self.blad.kader, self.klad)
        try:
            done = self.blad.eis(self.klad.getal("op_versie"), opdracht)
            if done is None:
                ingelezen = Ingelezen(lezing, antwoorden, self.blad.kader.functies)
                register, nota_id = self.blad.kader.register, self.blad.nota.id
                ontvangst = taak.neem_over(register, nota_id, ingelezen, opdracht=opdracht)
                done = eerste(ontvangst.gebeurtenissen, nota_id)
        except (TwijfelOpen, AntwoordOngeldig) as nee:
            return self.toon(lezing, inhoud, fouten_van(lezing, antwoorden), nee)
        except Geweigerd as nee:
            return self.toon(lezing, inhoud, {}, nee)
        return RedirectResponse(f"{self.blad.pad}/schrijven?gezet={done}#gezet", SEE_OTHER)

    def bron(self) -> bytes:
        """Give back the bytes as they came: a text area would change their line ends."""
        try:
            return base64.b64decode(self.klad.een("bron"), validate=True)
        except binascii.Error:
            raise HTTPException(ONGELDIG) from None

    def toon(
        self,
        lezing: Lezing,
        inhoud: bytes,
        fouten: Mapping[str, str],
        nee: Geweigerd | None = None,
    ) -> Response:
        nota = self.blad.nota
        codes = [sectie.code for sectie in lezing.secties]
        written = {code for code, stand in nota.feiten.standen.items() if stand == "ingevuld"}
        touched = codes if self.klad.een("soort") == "brief" else ["kop", *codes]
        return self.blad.toon(
            "lezing.html",
            status=status_van(type(nee)) if nee else 200,
            lees=Inleesblad(lezing, self.klad, fouten),
            klad=self.klad,
            bron=base64.b64encode(inhoud).decode(),
            labels={code: self.blad.label(code) for code in codes},
            vervangt=[code for code in touched if code in written],
            vervalt={code: void for code in touched if (void := self.blad.vervalt(code))},
            op_versie=self.klad.getal("op_versie") if nee else nota.versie,
            redenen=[reden_van(nee)] if nee and not fouten else self.blad.waarom_niet(),
        )


def fouten_van(lezing: Lezing, antwoorden: Mapping[str, str]) -> dict[str, str]:
    """Say beside each doubt what its answer lacks, all at once."""
    fouten: dict[str, str] = {}
    geldig = dict(antwoorden)
    for _ in range(len(lezing.twijfels) + 1):
        try:
            still_open = open_twijfels(lezing, geldig)
            beantwoord(lezing, geldig | {str(nr): "ja" for nr in still_open})
        except AntwoordOngeldig as nee:
            if nee.nummer not in geldig:
                break  # what was not answered can't be taken as read
            fouten[f"antwoord.{nee.nummer}"] = f"{nee} {nee.mogelijk_als}"
            del geldig[nee.nummer]
        else:
            break
    for nummer in open_twijfels(lezing, geldig):
        fouten.setdefault(f"antwoord.{nummer}", OPEN)
    return fouten
