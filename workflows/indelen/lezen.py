"""The pipeline: regels -> ruis -> koppen -> secties -> blokken -> verwijzingen -> twijfels."""

from __future__ import annotations

from domain.value import sha256
from workflows.indelen import afleiden, punten
from workflows.indelen.blokken import BRIEF
from workflows.indelen.boek import Boek
from workflows.indelen.kop import KopLezer, heeft_kop
from workflows.indelen.koppen import LANGSTE, Kop, kale_kop, vind_koppen, zonder_aanloop
from workflows.indelen.kopslot import sluit_kop
from workflows.indelen.leesfouten import meld_leesfouten
from workflows.indelen.lezing import Lezing
from workflows.indelen.marge import neem_marge
from workflows.indelen.merken import vind_merken
from workflows.indelen.noten import vind_noten
from workflows.indelen.regels import Regel, lees_regels, normaliseer
from workflows.indelen.ruis import Ruis, neem_adres, neem_herhaald, neem_paginanummers
from workflows.indelen.secties import Indeler
from workflows.indelen.tabellen import ALGEMEEN, INDELINGEN, Indeling, kies_indeling

BRIEFHOOFD = 40  # lines in which a letter may hold printed addresses
MAX_KOP = 300  # lines; what goes on longer is no kop, and is asked about


def deel_in(tekst: str, indeling: str = "", ministerie: str = "") -> Lezing:
    """Read a nota. Refuses only what is too long to be one; all else is read, with doubts."""
    boek, lezing = _begin(tekst)
    regels = lees_regels(boek.tekst)
    ruis = _zonder_ruis(regels, boek, lezing)
    tabel = INDELINGEN.get(indeling) or _kies(regels)
    lezing.indeling = tabel.naam
    regels = zonder_aanloop(regels, tabel)
    koppen = vind_koppen(regels, tabel, lezing.twijfels)
    eerste = koppen[0].regel if koppen else len(regels)
    noten = vind_noten(regels[eerste:], {regels[kop.regel].nr: kop.code for kop in koppen})
    for kop in koppen:
        boek.zet(regels[kop.regel].plek, "sectiekop")
    indeler = Indeler(lezing, boek, noten)
    lichaam = [r for r in regels[eerste:] if id(r) not in indeler.voet and boek.vrij(r.plek)]
    vind_merken(lichaam, noten)
    lezing.ruis = ruis.stukken
    if not koppen:
        lezing.twijfels.meld("geen_secties", "tekst", (0, len(boek.tekst)))
    if koppen or heeft_kop(regels):
        _lees_kop(lezing, regels[:eerste], ruis)
        indeler.deel_in(regels, koppen)
        _leid_af(lezing, ministerie)
    else:
        lezing.ministerie = ministerie
    _sluit(lezing, boek)
    return lezing


def deel_brief_in(tekst: str) -> Lezing:
    """Read a Kamerbrief: no sections of a nota, only its blocks and notes."""
    boek, lezing = _begin(tekst)
    regels = lees_regels(boek.tekst)
    ruis = _zonder_ruis(regels, boek, lezing)
    neem_adres(regels[:BRIEFHOOFD], ruis)
    lezing.ruis, lezing.indeling = ruis.stukken, ALGEMEEN
    noten = vind_noten(regels, {})
    indeler = Indeler(lezing, boek, noten)
    vind_merken([regel for regel in regels if id(regel) not in indeler.voet], noten)
    indeler.deel_in(regels, [Kop(-1, BRIEF, "")])
    punten.leid_citaten_af(lezing)
    punten.meld_citaten(lezing)
    meld_leesfouten(lezing)
    _sluit(lezing, boek)
    return lezing


def leid_opnieuw_af(lezing: Lezing) -> None:
    """Derive again what rests on blocks and kop, after a person changed these."""
    afleiden.leid_besluitpunten_af(lezing)
    punten.leid_citaten_af(lezing)
    punten.leid_punten_af(lezing)


def _begin(ruw: str) -> tuple[Boek, Lezing]:
    tekst, weg = normaliseer(ruw)
    lezing = Lezing(bron=tekst, sha256=sha256(ruw.encode("utf-8", "surrogatepass")))
    if weg:
        lezing.twijfels.meld("tekens", "tekst", woord=weg)
    return Boek(tekst), lezing


def _zonder_ruis(regels: list[Regel], boek: Boek, lezing: Lezing) -> Ruis:
    ruis = Ruis(boek, lezing.twijfels)
    neem_paginanummers(regels, ruis)
    neem_marge(regels, ruis)
    neem_herhaald(regels, ruis)
    return ruis


def _kies(regels: list[Regel]) -> Indeling:
    korte = (regel.tekst for regel in regels if 0 < len(regel.tekst) <= LANGSTE)
    return kies_indeling([kale_kop(tekst) for tekst in korte])


def _lees_kop(lezing: Lezing, regels: list[Regel], ruis: Ruis) -> None:
    neem_adres(ruis.kopmarge, ruis)
    neem_adres(regels, ruis)
    gevuld = [i for i, regel in enumerate(regels[:MAX_KOP]) if regel.tekst]
    lezer = KopLezer(ruis.boek, lezing.twijfels)
    lezer.lees([regel for regel in ruis.kopmarge[:MAX_KOP] if regel.tekst], marge=True)
    lezer.lees(regels[gevuld[0] : gevuld[-1] + 1] if gevuld else [])
    lezing.kop = sluit_kop(lezer, ruis.velden)


def _leid_af(lezing: Lezing, ministerie: str) -> None:
    afleiden.bepaal_ministerie(lezing, ministerie)
    leid_opnieuw_af(lezing)
    afleiden.meld_besluitpunten(lezing)
    afleiden.leid_mede_namens_af(lezing)
    afleiden.meld_mede_namens(lezing)
    punten.meld_punten(lezing)
    punten.meld_citaten(lezing)
    afleiden.leid_afstemming_af(lezing)
    afleiden.meld_marge_in_tekst(lezing)
    afleiden.meld_afwezig(lezing)
    meld_leesfouten(lezing)


def _sluit(lezing: Lezing, boek: Boek) -> None:
    """Whatever nobody claimed is put on the list, so that nothing disappears."""
    for begin, eind in boek.sluit():
        woord = boek.tekst[begin:eind]
        lezing.twijfels.meld("niet_geplaatst", "?", (begin, eind), woord=woord)
    lezing.niet_geplaatst = boek.niet_geplaatst()
    lezing.telling = boek.telling()
