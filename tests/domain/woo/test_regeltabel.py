"""Every ground, under every test and in every case: each rule fires where the handbook says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import islice, product
from typing import NamedTuple

import pytest

from domain.woo.gronden import GRONDEN, Kader, Milieu
from domain.woo.grondregels import (
    STANDAARDTEKST,
    BesluitVan,
    Lakgrond,
    Plek,
    Velden,
    Zaakkenmerken,
    toets,
)
from tests.proef import THIRDS

# The handbook's table, typed over: kaders, Em, motivering (x required, s standard), 5j.
TABEL = """
5.1.1.a VA  Em - -
5.1.1.b VA  Em - -
5.1.1.c VA  Em - -
5.1.1.d VAK Em - -
5.1.1.e VAK Em - -
5.1.2.a VA  Em x j
5.1.2.b VA  Em x j
5.1.2.c VA  Em x j
5.1.2.d VA  Em x j
5.1.2.e VAK Em s j
5.1.2.f VA  Em x j
5.1.2.g VA  Em x j
5.1.2.h VA  Em x j
5.1.2.i VA  Em x j
5.1.4   V   -  x -
5.1.5   VA  -  x j
5.1.6   V   -  x -
5.2.1   VA  -  x j
5.2.2   VA  -  x j
5.2.3   VA  -  x j
5.2.4   VA  -  x j
5.4     VA  -  - -
5.4a.1  VA  -  - -
art68   K   -  x -
buiten_verzoek        V  - x -
dubbel                V  - - -
ander_ministerie:LVVN V  - - -
10.1.a  VA  -  - -
10.1.b  VA  -  - -
10.1.c  VA  -  - -
10.1.d  VA  -  - -
10.2.a  VA  -  - -
10.2.b  VA  -  - -
10.2.c  VA  -  - -
10.2.d  VA  -  - -
10.2.e  VA  -  - -
10.2.f  VA  -  - -
10.2.g  VA  -  - -
11.1    VA  -  - -
"""
RIJEN = {row.split()[0]: row.split() for row in TABEL.strip().splitlines()}
KADERS: Mapping[str, Kader] = {"V": "woo_verzoek", "A": "woo_actief", "K": "art68"}
WOB_TIJD, NU = date(2021, 6, 1), date(2026, 8, 20)
EIGEN = "Dit verstoort het lopende overleg, en dat weegt hier zwaarder."
BERAAD = {"5.2.1", "5.2.2", "5.2.3", "5.2.4"}
VELDEN = {
    "leeg": Velden(),
    "gevuld": Velden(
        alsnog_openbaar_op=date(2030, 1, 1), einde_formatie=date(2030, 1, 1),
        motivering_tijdsverloop=EIGEN, geen_feiten_bevestigd=True, vertrouwelijke_handelingen=True,
    ),
    "onbekend": Velden(nog_niet_bekend=True, geen_feiten_bevestigd=True),
    "uitzondering": Velden(uitzondering=True),
}  # fmt: skip
PLEKKEN = {
    "advies": Plek("2", tekst="Wij raden dit af."),
    "gevolgen": Plek("4e", tekst="Wij raden dit af."),
    "noot": Plek("2", noot=True, tekst="Wij raden dit af."),
    "titel": Plek("2", tekst="staatssecretaris Tielen"),
    "naam": Plek("2", tekst="mevrouw Krul"),
}
MOTIVERINGEN = {"geen": "", "eigen": EIGEN, "standaard": STANDAARDTEKST}


class Geval(NamedTuple):
    code: str
    kader: str
    milieu: Milieu
    motivering: str
    velden: str
    plek: str
    oud: bool
    op: date
    besluit_van: BesluitVan
    beslisnota: bool

    @property
    def milieu_informatie(self) -> bool:
        return self.milieu in {"milieu", "emissies"}

    @property
    def gevuld(self) -> bool:
        return self.velden == "gevuld"


# Which rule, how bad, and when: row by row as in section 4, for a mark of one ground.
ORAKEL: tuple[tuple[str, str, Callable[[Geval, list[str]], bool]], ...] = (
    ("R2", "weigering", lambda g, _: g.code == "5.1.5" and g.milieu_informatie),
    ("R3", "weigering", lambda g, _: g.code == "5.1.6" and not g.milieu_informatie),
    ("R3", "weigering", lambda g, _: g.code == "5.1.1.c" and g.milieu_informatie),
    ("R4", "weigering", lambda g, rij: rij[2] == "Em" and g.milieu == "emissies"),
    ("R4", "waarschuwing", lambda g, _: g.code == "5.1.6" and g.milieu == "emissies"),
    ("R5", "weigering", lambda g, rij: rij[3] == "x" and g.motivering != "eigen"),
    ("R5", "weigering", lambda g, rij: rij[3] == "s" and g.motivering == "geen"),
    ("R6", "weigering", lambda g, _: g.code == "5.1.4" and not g.gevuld),
    ("R6", "weigering", lambda g, _: g.code == "5.4" and g.velden in {"leeg", "uitzondering"}),
    ("R7", "weigering", lambda g, rij: rij[4] == "j" and g.kader == "V" and g.oud and not g.gevuld),
    ("R8", "weigering", lambda g, _: g.code == "5.2.1" and g.besluit_van != "geen"
        and g.kader in {"V", "A"}),
    ("R9", "weigering", lambda g, _: g.code in {"5.2.1", "5.2.4"}
        and g.velden in {"leeg", "uitzondering"}),
    ("R9", "waarschuwing", lambda g, _: g.code in {"5.2.1", "5.2.4"}
        and g.plek in {"gevolgen", "noot"}),
    ("R10", "waarschuwing", lambda g, _: g.code in BERAAD and g.beslisnota and g.kader == "A"),
    ("R10", "weigering", lambda g, _: g.code in BERAAD and g.beslisnota and g.kader == "K"),
    ("R11", "weigering", lambda g, _: g.code == "5.2.1" and g.milieu_informatie),
    ("R11", "weigering", lambda g, _: g.code == "5.2.4" and not g.milieu_informatie),
    ("R11", "weigering", lambda g, _: g.code == "5.1.2.b" and g.milieu_informatie
        and not g.gevuld),
    ("R12", "weigering", lambda g, rij: g.kader not in rij[1]),
    ("R13", "weigering", lambda g, _: g.code in {"5.1.1.d", "5.1.1.e"}
        and g.velden == "uitzondering"),
    ("R14", "weigering", lambda g, _: g.code == "5.1.2.e" and g.plek == "titel"),
    ("R14", "waarschuwing", lambda g, _: g.code == "5.1.2.e" and g.plek == "naam"),
    ("R15", "weigering", lambda g, _: g.code[:2] in {"10", "11"} and g.op == NU),
    ("R15", "weigering", lambda g, _: (g.code[:2] == "5." or g.code == "art68") and g.op != NU),
)  # fmt: skip


def gevallen(code: str) -> Iterator[Geval]:
    milieus: tuple[Milieu, ...] = ("geen", "milieu", "emissies")
    besluiten: tuple[BesluitVan, ...] = ("minister", "geen")
    oud = beslisnota = (False, True)
    for case in product(
        "VAK", milieus, MOTIVERINGEN, VELDEN, PLEKKEN, oud, (NU, WOB_TIJD), besluiten, beslisnota
    ):
        yield Geval(code, *case)


@cache
def kenmerken(op: date, *, besluit_van: BesluitVan, beslisnota: bool, oud: bool) -> Zaakkenmerken:
    dag = op - timedelta(days=365 * 6 if oud else 100)
    return Zaakkenmerken(besluit_van, beslisnota, dag, op, ("Harmen Krul",))


@cache
def lakgrond(code: str, milieu: Milieu, motivering: str, velden: str) -> Lakgrond:
    return Lakgrond(
        gronden=(code,), milieu=milieu, motivering=MOTIVERINGEN[motivering], velden=VELDEN[velden]
    )


def gevonden(g: Geval) -> list[tuple[str, str]]:
    zaak = kenmerken(g.op, besluit_van=g.besluit_van, beslisnota=g.beslisnota, oud=g.oud)
    mark = lakgrond(g.code, g.milieu, g.motivering, g.velden)
    return [(b.regel, b.ernst) for b in toets(mark, PLEKKEN[g.plek], KADERS[g.kader], zaak)]


def test_the_table_has_every_ground() -> None:
    assert set(RIJEN) == {*GRONDEN, "ander_ministerie:LVVN"}


@pytest.mark.parametrize("share", THIRDS)
@pytest.mark.parametrize("code", RIJEN)
def test_each_rule_fires_where_the_handbook_says_so_and_nowhere_else(code: str, share: int) -> None:
    rij = RIJEN[code]
    for g in islice(gevallen(code), share, None, 3):
        expected = [(regel, ernst) for regel, ernst, fires in ORAKEL if fires(g, rij)]
        assert gevonden(g) == expected, g


@pytest.mark.parametrize("code", RIJEN)
def test_r1_fires_where_5_1_5_meets_the_first_or_second_lid(code: str) -> None:
    zaak = kenmerken(NU, besluit_van="geen", beslisnota=False, oud=False)
    for other in RIJEN:
        pair = {code, other}
        botst = "5.1.5" in pair and any(c.startswith(("5.1.1.", "5.1.2.")) for c in pair)
        for gronden, ook in (((code, other), ()), ((code,), (other,))):
            mark = Lakgrond(gronden=gronden, motivering=EIGEN)
            found = toets(mark, Plek("2", tekst="41 euro", ook=ook), "woo_verzoek", zaak)
            assert ("R1" in {b.regel for b in found}) == botst, (gronden, ook)
