"""Velden: single fields of a record, in the many forms in which the Kamer gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nummers import punt_nummer
from domain.ontvangst import KST
from domain.verwijzing import vind
from domain.werkdagen import dag

Json = Mapping[str, Any]
KORT = 500
GEEN_JAAR = 1  # 0001-01-01T00:00:00Z says that there is no date
KAMERS = {"Tweede Kamer": "TK", "Eerste Kamer": "EK"}
MINISTERIES = {
    "algemene zaken": "AZ",
    "buitenlandse zaken": "BZ",
    "binnenlandse zaken en koninkrijksrelaties": "BZK",
    "defensie": "DEF",
    "economische zaken": "EZ",
    "financiën": "FIN",
    "infrastructuur en waterstaat": "IenW",
    "justitie en veiligheid": "JenV",
    "klimaat en groene groei": "KGG",
    "landbouw, visserij, voedselzekerheid en natuur": "LVVN",
    "onderwijs, cultuur en wetenschap": "OCW",
    "sociale zaken en werkgelegenheid": "SZW",
    "volkshuisvesting en ruimtelijke ordening": "VRO",
    "volksgezondheid, welzijn en sport": "VWS",
    "asiel en migratie": "AenM",
}
RELATIES = {"IsAanvullingOp": "aanvulling", "IsWijzigingVan": "wijziging",
            "IsHerhalingVan": "herhaling"}  # fmt: skip
STEMMEN = {"Voor": "voor", "Tegen": "tegen"}


def tekst(ruw: Json, naam: str) -> str | None:
    """Give the words of a field; a number as text, and what is blank as nothing."""
    waarde = ruw.get(naam)
    plain = " ".join(str(waarde).split()) if isinstance(waarde, str | int) else ""
    return plain or None


def kort(ruw: Json, naam: str) -> str | None:
    found = tekst(ruw, naam)
    return found[:KORT] if found else None


def lijst(ruw: Json, naam: str) -> Sequence[Json]:
    """Give what was asked with a record: a list, one of them, or nothing."""
    waarde = ruw.get(naam)
    found = waarde if isinstance(waarde, list) else [waarde]
    return [een for een in found if isinstance(een, dict)]


def moment(ruw: Json, naam: str) -> datetime | None:
    """Read a moment; one that isn't there, or that can't be, is none."""
    try:
        found = datetime.fromisoformat(str(ruw.get(naam)))
    except ValueError:
        return None
    return found if found.tzinfo and found.year > GEEN_JAAR else None


def datum(ruw: Json, naam: str) -> date | None:
    found = moment(ruw, naam)
    return dag(found) if found else None


def kst(zaak: Json) -> str | None:
    """Find the number of the paper: of the document, else of its file and its place in there."""
    for document in lijst(zaak, "Document"):
        for versie in lijst(document, "HuidigeDocumentVersie"):
            named = [versie, *lijst(versie, "DocumentPublicatie")]
            for naam in ("ExterneIdentifier", "Identifier"):
                for found in filter(None, (tekst(een, naam) for een in named)):
                    if KST.fullmatch(found):
                        return found
    for dossier in lijst(zaak, "Kamerstukdossier"):
        if (nummer := tekst(dossier, "Nummer")) and (volg := tekst(zaak, "Volgnummer")):
            toevoeging = tekst(dossier, "Toevoeging")
            return "-".join(filter(None, ("kst", nummer, toevoeging, volg)))
    return None


def namen(*punten: Json) -> tuple[str, ...]:
    """List the names under which the Kamer knows these, the one that we know it by first."""
    found = (naam for p in punten for naam in (kst(p), tekst(p, "Nummer"), tekst(p, "Id")))
    return tuple(dict.fromkeys(filter(None, found)))


def ter_vervanging(zaak: Json) -> tuple[str, ...]:
    """Read in the onderwerp which motie it came in place of, when nothing else says so."""
    found = vind(tekst(zaak, "Onderwerp") or "", (kst(zaak) or "")[4:].rpartition("-")[0])
    return tuple(v.verwijzing.id for v in found if v.verwijzing.soort == "tvv" and v.verwijzing.id)


def van_motie(ruw: Json) -> dict[str, object]:
    actors = lijst(ruw, "ZaakActor")
    indieners = [a for a in actors if "indiener" in str(a.get("Relatie", "")).casefold()]
    return {
        "onderwerp": kort(ruw, "Onderwerp") or kort(ruw, "Titel") or kort(ruw, "Nummer"),
        "kst_id": kst(ruw),
        "zaaknummer": kort(ruw, "Nummer"),
        "kamer": KAMERS.get(tekst(ruw, "Organisatie") or ""),
        "indieners": tuple(filter(None, (kort(a, "ActorNaam") for a in indieners))),
        "datum": datum(ruw, "GestartOp"),
    }


def van_besluit(ruw: Json, bron: BronVanFeit) -> dict[str, object]:
    """Read a decision. The Kamer gives it no day of its own; that of the record is the nearest."""
    return {
        "besluit_id": bron.id,
        "ruw": tekst(ruw, "BesluitSoort") or "",
        "status": tekst(ruw, "Status") or "",
        "stemmingssoort": kort(ruw, "StemmingsSoort"),
        "datum": dag(bron.gewijzigd_op),
        **stemmen(ruw),
    }


def stemmen(ruw: Json) -> Mapping[str, int]:
    """Count the votes: of a fractie as many as it has seats, of a member who was called one."""
    counted = [s for s in lijst(ruw, "Stemming") if not s.get("Verwijderd")]
    per_lid = tekst(ruw, "StemmingsSoort") == "Hoofdelijk"
    found: dict[str, int] = dict.fromkeys(STEMMEN.values(), 0) if counted else {}
    for stem in counted:
        if kant := STEMMEN.get(tekst(stem, "Soort") or ""):
            zetels = stem.get("FractieGrootte")
            found[kant] += 1 if per_lid or not isinstance(zetels, int) else zetels
    return found


def van_toezegging(ruw: Json) -> dict[str, object]:
    nummer = kort(ruw, "Nummer")
    return {
        "tekst": tekst(ruw, "Tekst") or f"Toezegging {nummer or tekst(ruw, 'Id')}",
        "nummer": nummer,
        "activiteit": kort(ruw, "ActiviteitNummer"),
        "gedaan_door": kort(ruw, "Functie"),
        "ministerie": ministerie(ruw),
        "aan": "TK",
        "datum_nakoming": datum(ruw, "DatumNakoming"),
    }


def ministerie(ruw: Json) -> str | None:
    """Recognise a ministry by its name, or by that in the name of an office."""
    said = f"{tekst(ruw, 'Ministerie') or ''} {tekst(ruw, 'Functie') or ''}".casefold()
    codes = {code.casefold(): code for code in MINISTERIES.values()}
    if code := codes.get(said.strip()):
        return code
    return next((code for naam, code in MINISTERIES.items() if naam in said), None)


def bij_toezegging(ruw: Json) -> dict[str, object]:
    """Read what a toezegging does not begin with. Its letter was a word, and became a record."""
    return {
        "status": kort(ruw, "Status"),
        "zonder_datum": "DatumNakoming" in ruw and datum(ruw, "DatumNakoming") is None,
        "kamerbrief_nakoming": brief(ruw.get("KamerbriefNakoming")),
        "relaties": tuple(
            (soort, punt_nummer("toezegging", nummer))
            for naam, soort in RELATIES.items()
            for andere in lijst(ruw, naam)
            if (nummer := tekst(andere, "Nummer"))
        ),
    }


def brief(waarde: object) -> str | None:
    if isinstance(waarde, dict | list):
        found = lijst({"brief": waarde}, "brief")
        named = [tekst(een, "DocumentNummer") or next(iter(namen(een)), None) for een in found]
        return "; ".join(filter(None, named)) or None
    return tekst({"brief": waarde}, "brief")
