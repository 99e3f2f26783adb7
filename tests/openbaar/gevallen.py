"""Random documents of which the same places are hidden, whatever stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import count
from typing import NamedTuple
from uuid import UUID, uuid5

from hypothesis import strategies as st

from api.taken.pakket import LIJST, als_bestanden
from domain.functionaris import Ministerie
from domain.nota.inhoud import Blok, Kop, Onderdeel, Sectie, Voetnoot
from domain.nota.terugsturen import Teruggestuurd
from domain.nummers import RUIMTE
from domain.woo.beoordeling import Beoordeling, Geopend
from domain.woo.gronden import GRONDENLIJST
from domain.woo.grondregels import Lakgrond
from domain.woo.lakken import lak
from domain.woo.lakverantwoording import Verantwoord, verantwoord
from domain.woo.lakvoorstel import LakBevestigd, LakVoorgesteld
from domain.woo.leesstuk import Leesstuk
from domain.woo.passage import Passage
from domain.woo.stukken import Stuk, lees_nota
from domain.woo.verloop import Openbaarheid, deel_pseudoniemen, lees_verloop, personen_in
from tests.people import NOON, SJABLONEN, STELLER, functie, opdracht

WOO, TWEEDE = "VWS/woo-medewerker", "VWS/woo-coordinator"
GRONDEN = ("5.1.2.e", "5.1.2.i", "5.1.1.d")
INDELING = SJABLONEN.sjabloon("VWS", "kamerbrief").indeling
GEHEIM = bytes(32)


class Stukje(NamedTuple):
    """A run of text; if it has a ground it is hidden, and `anders` may stand in its place."""

    tekst: str
    anders: str
    grond: str = ""


Alineas = Sequence[Sequence[Stukje]]


def woorden(letters: str, most: int) -> st.SearchStrategy[str]:
    woord = st.text(letters, min_size=1, max_size=12)
    return st.lists(woord, min_size=1, max_size=most).map(" ".join)


ZICHTBAAR = woorden("abcdefghijklmnop", 5).map(lambda t: Stukje(t, t))
VERBORGEN = st.builds(
    Stukje, woorden("ABCéñqrstuvw", 6), woorden("XYZöß🙂qrstuvw", 9), st.sampled_from(GRONDEN)
)
ALINEA = st.lists(st.one_of(ZICHTBAAR, VERBORGEN), min_size=1, max_size=6)
ALINEAS = st.lists(ALINEA, min_size=1, max_size=5)


def uitgeschreven(
    alinea: Sequence[Stukje], *, anders: bool
) -> tuple[str, Sequence[tuple[int, int, str]]]:
    """Write it out, and say where in it what is hidden stands."""
    tekst, delen = "", []
    for stukje in alinea:
        begin = len(tekst) + (1 if tekst else 0)
        tekst = f"{tekst} {stukje.anders if anders else stukje.tekst}".strip()
        if stukje.grond:
            delen.append((begin, len(tekst), stukje.grond))
    return tekst, delen


def nummer(wat: object) -> UUID:
    return uuid5(RUIMTE, f"geval:{wat}")


def beoordeling(soort: str, lakken: Sequence[tuple[str, int, int, str]]) -> Beoordeling:
    """Judge it: one proposes each mark, and another confirms it."""
    by = functie(WOO).door(opdracht(WOO))
    stuk = Stuk.model_validate(
        {"soort": soort, "id": nummer("nota"), "versie": 1, "inhoud_hash": "0" * 64}
    )
    found = Beoordeling.begin(
        Geopend,
        nummer(soort),
        opdracht=opdracht(WOO),
        door=by,
        stuk=stuk,
        kader="woo_actief",
        ministerie=Ministerie.VWS,
        grondenlijst=GRONDENLIJST,
        milieu="geen",
        besluit_van="geen",
        documentdatum=date(2025, 11, 3),
    )
    tweede = functie(TWEEDE).door(opdracht(TWEEDE))
    for n, (plaats, van, tot, grond) in enumerate(lakken):
        passage = Passage(plaats=plaats, van=van, tot=tot)
        found.leg_vast(
            LakVoorgesteld,
            opdracht=opdracht(WOO),
            door=by,
            lak_id=nummer(n),
            onderdeel=passage.onderdeel,
            passage=passage,
            grond=Lakgrond(gronden=(grond,), motivering="Dit weegt zwaarder."),
            erkend=(),
            herkomst="persoon",
        )
        lak_van = found.lakken[nummer(n)]
        found.leg_vast(
            LakBevestigd, opdracht=opdracht(TWEEDE), door=tweede, erkend=(), **lak_van.sleutel
        )
    return found


def nota(alineas: Alineas, *, anders: bool) -> tuple[Leesstuk, Beoordeling]:
    """Make a nota of them, in sections 1 and 3, each paragraph with a note at its end."""
    lakken: list[tuple[str, int, int, str]] = []
    delen: dict[str, Onderdeel] = {"kop": Kop(onderwerp="Onderwerp", van="Directie", aan=())}
    for code in ("1", "3"):
        blokken, noten = [], []
        for n, alinea in enumerate(alineas):
            tekst, hidden = uitgeschreven(alinea, anders=anders)
            blok_id = nummer((code, n))
            blokken.append(Blok(blok_id=blok_id, tekst=tekst))
            noot = Voetnoot(
                voetnoot_id=nummer((code, n, "noot")),
                blok_id=blok_id,
                plaats=len(tekst),
                tekst=alinea[-1].anders if anders else alinea[-1].tekst,
            )
            noten.append(noot)
            lakken += [(f"{code}/{blok_id}", van, tot, grond) for van, tot, grond in hidden]
        delen[code] = Sectie(
            code=code, stand="ingevuld", blokken=tuple(blokken), voetnoten=tuple(noten)
        )
    return lees_nota(delen, INDELING, "VWS-1", date(2025, 11, 3)), beoordeling("nota", lakken)


def verloop(alineas: Alineas, *, anders: bool) -> tuple[Leesstuk, Beoordeling]:
    """Make a trail of them: each the reason for which a nota was sent back."""
    lakken, events = [], []
    for n, alinea in zip(count(1), alineas, strict=False):
        reden, hidden = uitgeschreven(alinea, anders=anders)
        events.append(
            Teruggestuurd(
                originator_id=nummer("nota"),
                originator_version=n,
                timestamp=NOON,
                door=functie(STELLER).door(opdracht(STELLER)),
                opdracht_id=nummer("opdracht"),
                van="lijn.VWS.DG",
                naar="steller",
                reden=reden,
            )
        )
        lakken += [(f"{n}/reden", van, tot, grond) for van, tot, grond in hidden]
    namen = deel_pseudoniemen(personen_in(events), GEHEIM)
    buiten = Openbaarheid(lambda _: None, lambda _: (), namen)
    return lees_verloop("Verloop", "VWS-1", events, buiten), beoordeling("verloop", lakken)


def bestanden(alineas: Alineas, *, anders: bool) -> Mapping[str, bytes]:
    """Make every file of a bundle of both, and what accounts for them."""
    made: dict[str, bytes] = {}
    rows = []
    stukken = {
        "stukken/0001": nota(alineas, anders=anders),
        "verloop/0002": verloop(alineas, anders=anders),
    }
    for pad, (tekst, wat) in stukken.items():
        made |= als_bestanden(pad, lak(tekst, wat))
        rows.append(Verantwoord(pad[-4:], pad.partition("/")[0], wat))
    found = verantwoord(rows, "VWS-1", date(2025, 11, 3), "Openbare versie")
    return {**made, **als_bestanden(LIJST, found)}
