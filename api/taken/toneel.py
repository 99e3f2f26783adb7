"""Toneel: the acts of the fictional case, each through the workflow that users go through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from api.taken import inlezen
from api.taken.inlezen import Bron
from api.taken.vrijgeven import Uitslag
from api.voorbeeld import Stap, Zaak, bestand
from domain.nota.inhoud import Bijlagen, Blok, Lijst, Sectie, Verzending, Wijziging
from domain.nota.stand import Nota
from domain.nota.verzendbaar import Beslisnota
from domain.opdracht import Opdracht
from domain.werkdagen import AMSTERDAM, dag
from projections.functies import Functies
from workflows import opstellen, tekenen, terugsturen, verzenden
from workflows.indelen.antwoorden import open_twijfels
from workflows.indelen.lezing import Lezing
from workflows.overnemen import Ingelezen
from workflows.register.register import Register
from workflows.register.transactie import Ontvangst

Spel = Callable[..., Ontvangst]
NOG_GEEN = UUID(int=0)


@dataclass
class Toneel:
    """One nota in one register, and who holds which office."""

    register: Register
    zaak: Zaak
    bezetting: Mapping[str, UUID]
    nota_id: UUID = NOG_GEEN
    beoordelingen: dict[str, UUID] = field(default_factory=dict)  # by what is judged
    uitslag: Uitslag | None = None

    @property
    def nota(self) -> Nota:
        return self.register.lees(Nota, self.nota_id)

    def opdracht(self, wie: str, op: datetime) -> Opdracht:
        """Order in the name of who holds this office, on the text that is there."""
        gezien = None if self.nota_id == NOG_GEEN else self.nota.gezien
        return Opdracht(
            uuid4(),
            self.bezetting[wie],
            op.replace(tzinfo=AMSTERDAM),
            wie.encode(),
            middel="verhoogd",
            gezien=gezien,
            functies=(wie,),
        )

    def doe(self, stap: Stap, spellen: Mapping[str, Spel]) -> Ontvangst:
        spel, opdracht = spellen[stap.handeling], self.opdracht(stap.wie, stap.op)
        ontvangst = spel(self, opdracht, **stap.velden)
        if self.nota_id == NOG_GEEN:
            self.nota_id = ontvangst.nummer
        return ontvangst


def lees_nota_in(toneel: Toneel, opdracht: Opdracht) -> Ontvangst:
    """Read the text file, answer what it asks as the steller would, and open the nota with it."""
    zaak = toneel.zaak
    with toneel.register.opslag.lees() as cursor:
        namen = {f.code: f.naam for f in Functies().alle(cursor, dag(opdracht.moment))}
    bron = Bron(zaak.tekst, ministerie=zaak.ministerie, functies=namen)
    ingelezen = beantwoord(inlezen.lees_in(bron), zaak, namen)
    return inlezen.open_nota(toneel.register, ingelezen, sjabloon=zaak.sjabloon, opdracht=opdracht)


def lees_brief_in(toneel: Toneel, opdracht: Opdracht) -> Ontvangst:
    bron = Bron(bestand(toneel.zaak.brief), soort="brief", ministerie=toneel.zaak.ministerie)
    ingelezen = beantwoord(inlezen.lees_in(bron), toneel.zaak, {})
    return inlezen.neem_over(toneel.register, toneel.nota_id, ingelezen, opdracht=opdracht)


def beantwoord(lezing: Lezing, zaak: Zaak, namen: Mapping[str, str]) -> Ingelezen:
    antwoorden = {
        str(nummer): antwoord
        for nummer, twijfel in open_twijfels(lezing, {}).items()
        for begin, antwoord in zaak.antwoorden.items()
        if twijfel.reden.startswith(begin)
    }
    return Ingelezen(lezing, antwoorden, namen)


def vul_aan(toneel: Toneel, opdracht: Opdracht) -> Ontvangst:
    """Write what no text file says: who pays, and where the letter goes."""
    zaak = toneel.zaak
    onderdelen = (
        Lijst(code="dekking", waarden=zaak.dekking),
        Bijlagen(),
        Verzending.model_validate({**zaak.verzending, "brief_kenmerk": zaak.brief_kenmerk}),
    )
    return schrijf(toneel, opdracht, *onderdelen)


def wijzig(toneel: Toneel, opdracht: Opdracht, *, sectie: str, was: str, wordt: str) -> Ontvangst:
    """Change some words of a section; its blocks keep their numbers."""
    deel = toneel.register.onderdelen(toneel.nota.hashes)[sectie]
    assert isinstance(deel, Sectie)
    blokken = tuple(
        Blok.model_validate({**dict(blok), "tekst": blok.tekst.replace(was, wordt)})
        for blok in deel.blokken
    )
    return schrijf(toneel, opdracht, Sectie.model_validate({**dict(deel), "blokken": blokken}))


def schrijf(
    toneel: Toneel, opdracht: Opdracht, *onderdelen: Sectie | Lijst | Bijlagen | Verzending
) -> Ontvangst:
    wijziging = Wijziging(op_versie=toneel.nota.versie, onderdelen=onderdelen)
    return opstellen.wijzig(toneel.register, toneel.nota_id, wijziging, opdracht=opdracht)


def los_geschilpunt_op(toneel: Toneel, opdracht: Opdracht, *, hoe: str) -> Ontvangst:
    (punt_id,) = toneel.nota.geschillen()
    return tekenen.los_geschilpunt_op(
        toneel.register, toneel.nota_id, punt_id, hoe, opdracht=opdracht
    )


def verzend(toneel: Toneel, opdracht: Opdracht, **keus: Any) -> Ontvangst:
    beslisnota = Beslisnota(wijze=keus["beslisnota"], reden=keus["reden"])
    return verzenden.verzend(toneel.register, toneel.nota_id, beslisnota, opdracht=opdracht)


def gewoon(workflow: Callable[..., Ontvangst]) -> Spel:
    """Play an act whose fields are those of its workflow."""

    def spel(toneel: Toneel, opdracht: Opdracht, **velden: Any) -> Ontvangst:
        given = {k: tuple(v) if isinstance(v, list) else v for k, v in velden.items()}
        return workflow(toneel.register, toneel.nota_id, opdracht=opdracht, **given)

    return spel


GEWOON: Mapping[str, Spel] = {
    "lees_nota_in": lees_nota_in,
    "lees_brief_in": lees_brief_in,
    "vul_aan": vul_aan,
    "dien_in": gewoon(opstellen.dien_in),
    "wijzig": wijzig,
    "stem_af": gewoon(tekenen.stem_af),
    "leg_geschilpunt_vast": gewoon(tekenen.leg_geschilpunt_vast),
    "los_geschilpunt_op": los_geschilpunt_op,
    "parafeer": gewoon(tekenen.parafeer),
    "vraag_aanpassing": gewoon(terugsturen.vraag_aanpassing),
    "adviseer": gewoon(tekenen.adviseer),
    "geef_akkoord": gewoon(tekenen.geef_akkoord),
    "bevestig_mede_namens": gewoon(tekenen.bevestig_mede_namens),
    "verzend": verzend,
}
