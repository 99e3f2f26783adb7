"""Records: what is in a file of the open data of the Tweede Kamer (OData v4/2.0), read tolerantly.

A file is one record, a list of them, or an answer with `value`. A field that isn't there says
nothing, one that we don't know is no mistake, and a record that can't be read is told of: the rest
goes on. `bron.sha256` is of the record as canonical JSON, so another order of fields or other white
space is no revision; the record itself is kept, under that hash.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import ValidationError

from domain.base import InvoerOngeldig
from domain.kamerpunt.bijwerken import BesluitFeit, MotieFeit, ToezeggingFeit
from domain.kamerpunt.uitvoering import BronVanFeit
from domain.nummers import punt_nummer
from domain.value import encode, sha256
from workflows.kamer import velden as v
from workflows.kamer.velden import Json

SYSTEEM = "tk-odata"


class NietGelezen(ValueError):
    """Say in a sentence what is wrong with one record; the rest goes on."""


class Weg(NamedTuple):
    """A record that the Kamer deleted: of that nothing is left but its number."""

    bron: BronVanFeit


class Record(NamedTuple):
    """What a record says; `namen` are those under which the Kamer knows the punt."""

    feit: MotieFeit | BesluitFeit | ToezeggingFeit | Weg
    bron: BronVanFeit
    namen: tuple[str, ...]
    ruw: bytes
    vervangt: tuple[str, ...] = ()
    vervangen_door: tuple[str, ...] = ()


class Onleesbaar(NamedTuple):
    plaats: int  # in the file, from one
    zin: str


class Inhoud(NamedTuple):
    records: Sequence[Record]
    onleesbaar: Sequence[Onleesbaar]


def lees_bestand(inhoud: bytes) -> Inhoud:
    """Read a file; what is no JSON at all, is refused as a whole."""
    try:
        return lees(json.loads(inhoud))
    except (ValueError, RecursionError):
        raise InvoerOngeldig(
            "Dit is geen JSON van de Tweede Kamer.",
            "Geef een record, een lijst van records, of een antwoord met `value`.",
        ) from None


def lees(gegeven: object) -> Inhoud:
    found: list[Record] = []
    wrong: list[Onleesbaar] = []
    for plaats, ruw in enumerate(losse(gegeven), 1):
        try:
            found += uit(ruw if isinstance(ruw, dict) else {})
        except NietGelezen as error:
            wrong.append(Onleesbaar(plaats, str(error)))
        except ValidationError as error:
            veld = error.errors()[0]["loc"][-1]
            wrong.append(Onleesbaar(plaats, f"Het veld {veld} klopt niet."))
        except (ValueError, RecursionError):
            wrong.append(Onleesbaar(plaats, "Hierin staat iets dat geen JSON is."))
    return Inhoud(sorted(found, key=volgorde), wrong)


def volgorde(record: Record) -> tuple[int, str]:
    """Read motions before what was decided on them, and the oldest first."""
    soort = [MotieFeit, ToezeggingFeit, BesluitFeit, Weg].index(type(record.feit))
    return soort, record.bron.gewijzigd_op.isoformat()


def losse(gegeven: object) -> Sequence[object]:
    if isinstance(gegeven, dict) and isinstance(gegeven.get("value"), list):
        return v.lijst(gegeven, "value")
    return gegeven if isinstance(gegeven, list) else [gegeven]


def uit(ruw: Json) -> Iterator[Record]:
    """Give what one record says: itself, and the decisions that were asked with it."""
    if ruw.get("Verwijderd") is True:
        bron = bron_van(ruw)
        yield Record(Weg(bron), bron, v.namen(ruw), encode(ruw))
        return
    for kenmerk, lezer in SOORTEN.items():
        if kenmerk in ruw and (record := lezer(ruw)):
            yield record
            for besluit in v.lijst(ruw, "Besluit"):
                yield from uit({**besluit, "Zaak": [kop(ruw)]})
            return
    wat = v.tekst(ruw, "Soort") or "iets anders"
    raise NietGelezen(f"Dit is geen motie, besluit of toezegging, maar {wat}.")


def kop(zaak: Json) -> Json:
    """Name a motie as a decision does that was asked by itself, so that both are one record."""
    return {naam: zaak[naam] for naam in ("Id", "Nummer") if naam in zaak}


def bron_van(ruw: Json) -> BronVanFeit:
    if not (nummer := v.tekst(ruw, "Id") or v.tekst(ruw, "Nummer")):
        raise NietGelezen("Dit record heeft geen nummer.")
    if not (op := v.moment(ruw, "GewijzigdOp") or v.moment(ruw, "ApiGewijzigdOp")):
        raise NietGelezen(f"Van {nummer} is niet gezegd wanneer het is gewijzigd.")
    digest = sha256(encode(ruw))
    return BronVanFeit(systeem=SYSTEEM, id=nummer, gewijzigd_op=op, sha256=digest)


def motie(ruw: Json) -> Record | None:
    if not str(ruw["Soort"] or "").startswith("Motie"):
        return None
    bron = bron_van(ruw)
    vervangt = v.namen(*v.lijst(ruw, "VervangenVanuit")) or v.ter_vervanging(ruw)
    numbered = next((naam for naam in vervangt if naam.startswith("kst-")), None)
    eerder = {"vervangt": punt_nummer("motie", numbered)} if numbered else {}
    feit = MotieFeit.model_validate({
        "nieuw": {**v.van_motie(ruw), **eerder, "bron": bron},
        "appreciatie": v.kort(ruw, "Kabinetsappreciatie"),
    })  # fmt: skip
    door = v.namen(*v.lijst(ruw, "VervangenDoor"))
    return Record(feit, bron, v.namen(ruw), encode(ruw), vervangt, door)


def besluit(ruw: Json) -> Record | None:
    bron = bron_van(ruw)
    feit = BesluitFeit.model_validate({**v.van_besluit(ruw, bron), "bron": bron})
    return Record(feit, bron, v.namen(*v.lijst(ruw, "Zaak")), encode(ruw))


def toezegging(ruw: Json) -> Record | None:
    bron = bron_van(ruw)
    nieuw = {**v.van_toezegging(ruw), "bron": bron}
    feit = ToezeggingFeit.model_validate({**v.bij_toezegging(ruw), "nieuw": nieuw})
    return Record(feit, bron, v.namen(ruw), encode(ruw))


# By the field that only that kind of record has.
SOORTEN: Mapping[str, Callable[[Any], Record | None]] = {
    "BesluitSoort": besluit,
    "ActiviteitNummer": toezegging,
    "DatumNakoming": toezegging,
    "Soort": motie,
}
