"""R1-R7: when an interest of article 5.1 holds, and what must be said for it."""

from __future__ import annotations

from datetime import date

from domain.woo.lakgrond import LET_OP, NEE, Geval, Gevonden, bekende, kaal

LID_1_EN_2 = ("5.1.1.", "5.1.2.")
LID = "artikel 5.1, {} lid, Woo"
BUITEN = "artikel 4.1, vierde lid, Woo"  # the request says what it is about
JAREN = 5
STANDAARDTEKST = (  # the one motivation that may be the same at each mark, and only for 5.1.2.e
    "De namen en telefoonnummers van ambtenaren worden niet openbaar gemaakt, omdat dat hun "
    "persoonlijke levenssfeer zou schaden."
)


def r1(geval: Geval) -> Gevonden:
    """On the union of the marks; what only others bring together is not for this one to say."""
    andere = [g.code for g in geval.noemt(*LID_1_EN_2)]
    if geval.noemt("5.1.5"):
        ook = [code for code in geval.plek.ook if code.startswith(LID_1_EN_2)]
        andere = [g.code for g in bekende([*andere, *ook])]
    elif "5.1.5" not in geval.plek.ook:
        return
    if andere:
        tekst = (
            f"5.1.5 kan niet samen met {' en '.join(andere)} op dezelfde passage "
            "(artikel 5.1, vijfde lid). Kies er een, of splits de passage."
        )
        yield NEE, tekst, LID.format("vijfde")


def r2(geval: Geval) -> Gevonden:
    if geval.milieu and geval.noemt("5.1.5"):
        tekst = "5.1.5 geldt niet voor milieu-informatie (artikel 5.1, vijfde lid)."
        yield NEE, tekst, LID.format("vijfde")


def r3(geval: Geval) -> Gevonden:
    artikel = LID.format("zesde")
    if geval.noemt("5.1.6") and not geval.milieu:
        yield NEE, "5.1.6 is er alleen voor milieu-informatie; gebruik 5.1.1.c.", artikel
    if geval.noemt("5.1.1.c") and geval.milieu:
        tekst = (
            "Bij milieu-informatie geldt 5.1.6 in plaats van 5.1.1.c: motiveer de ernstige schade "
            "en weeg af (zesde lid)."
        )
        yield NEE, tekst, artikel


def r4(geval: Geval) -> Gevonden:
    if geval.lak.milieu != "emissies":
        return
    over, artikel = "De passage gaat over emissies in het milieu;", LID.format("zevende")
    for g in geval.gronden:
        if g.emissies:
            yield NEE, f"{over} {g.code} geldt dan niet ({kaal(artikel)}).", artikel
    if geval.noemt("5.1.6"):  # the law names the first and the second lid only
        yield LET_OP, f"{over} of 5.1.6 dan geldt, staat niet vast ({kaal(artikel)}).", artikel


def r5(geval: Geval) -> Gevonden:
    motivering = geval.lak.motivering.strip()
    mag_leeg = {"optioneel", "standaardtekst"} if motivering == STANDAARDTEKST else {"optioneel"}
    zonder = motivering in {"", STANDAARDTEKST}
    stil = [g for g in geval.gronden if zonder and g.motivering not in mag_leeg]
    for g in stil:
        if g.wet == "geen":
            yield NEE, "Geef aan waarom de passage buiten het verzoek valt.", BUITEN
            continue
        artikel = LID.format("derde") if g.code.startswith("5.1.2.") else g.artikel
        waarom = "Motiveer waarom dit belang zwaarder weegt dan openbaarheid"
        yield NEE, f"{waarom} ({kaal(artikel)}).", artikel
    if not stil:
        yield from leesbaar("De motivering", geval.lak.motivering, LID.format("derde"))


def leesbaar(wat: str, tekst: str, artikel: str) -> Gevonden:
    """Refuse blanks for a reason. A book is refused by `Motivering`, before any rule is asked."""
    if tekst and not tekst.strip():
        yield NEE, f"{wat} bestaat alleen uit spaties; schrijf haar, of laat haar leeg.", artikel


def r6(geval: Geval) -> Gevonden:
    velden, op = geval.lak.velden, geval.zaak.op
    vraag = "Geef de datum waarop de informatie alsnog openbaar wordt"
    if geval.noemt("5.1.4") and not later(velden.alsnog_openbaar_op, op):
        yield NEE, f"{vraag} (artikel 5.1, vierde lid).", LID.format("vierde")
    formatie = any(g.code == "5.4" for g in geval.gronden)
    if formatie and not (velden.nog_niet_bekend or later(velden.einde_formatie, op)):
        yield NEE, f"{vraag} (artikel 5.4).", "artikel 5.4 Woo"


def later(dag: date | None, op: date) -> bool:
    return dag is not None and dag > op


def r7(geval: Geval) -> Gevonden:
    verloop, artikel = geval.lak.velden.motivering_tijdsverloop or "", "artikel 5.3 Woo"
    telt = geval.kader == "woo_verzoek" and any(g.tijdsverloop for g in geval.gronden)
    if telt and ouder(geval.zaak.documentdatum, geval.zaak.op) and not verloop.strip():
        tekst = (
            "De informatie is ouder dan vijf jaar: motiveer waarom het belang ondanks het "
            "tijdsverloop zwaarder weegt (artikel 5.3)."
        )
        yield NEE, tekst, artikel
    else:
        yield from leesbaar("De motivering van het tijdsverloop", verloop, artikel)


def ouder(dag: date, op: date) -> bool:
    """Say whether more than five years passed. Five to the day is not more."""
    return (op.year - JAREN, op.month, op.day) > (dag.year, dag.month, dag.day)
