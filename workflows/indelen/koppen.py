"""Find the headings: a line that says, but for dress and damage, what the table says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workflows.indelen.regels import Regel, knijp, lijkt
from workflows.indelen.tabellen import Indeling
from workflows.indelen.twijfels import Twijfels

NUMMER = re.compile(
    r"(?:(?P<cijfer>[1-9])(?:\.\d{1,2}|\.?(?P<bij>[a-i])(?=[.)\s]))?(?:[.)]\s*|\s+)"
    r"|(?P<letter>[A-Za-z])[.)]\s+)(?=\D)"
)
EINDE = re.compile(r"[.:;!?)\]\u201d\u2019*\u00ae\u00b0'\d]$")
LANGSTE = 100
HAAKJES = re.compile(r"\([^()]{0,60}\)\s?:?$")  # "Kernpunten (maximaal vijf)"
OPSOMMING = re.compile(r"[-\u2013*\u2022\u25aa\u25e6\u2023\u00b7\u25cf\u25cb\uf0b7\uf0a7\uf02d]")
HERKENBAAR = 8  # letters from which a label may be cut short
TOEVOEGING = 20  # letters that may follow a label in a heading
KORTE_KOP = 70
VERDER = 40  # lines within which the text below a heading is sought
NVT = frozenset({"nvt", "nietvantoepassing"})


@dataclass(slots=True)
class Kop:
    regel: int  # index in the list of lines
    code: str
    tekst: str


def kale_kop(tekst: str) -> str:
    return NUMMER.sub("", tekst, count=1)


def vind_koppen(regels: list[Regel], indeling: Indeling, twijfels: Twijfels) -> list[Kop]:
    labels = indeling.labels
    koppen: list[Kop] = []
    for i, regel in enumerate(regels):
        mag = 0 < len(regel.tekst) <= LANGSTE and not OPSOMMING.match(regel.tekst)
        treffer = _lees_kop(regel, labels) if mag else None
        if treffer is None:
            continue
        code, zeker = treffer
        genummerd = NUMMER.match(regel.tekst)
        eerste = zeker and code == "1" and not koppen  # below the kop, that ends no sentences
        vrij = bool(genummerd) or eerste or _staat_vrij(regels, i, koppen)
        if vrij or (zeker and _kan_kop_zijn(regels, i)):
            code = _binnen(code, genummerd, koppen)
            if code:
                if not vrij or _loopt_door(regels, i):
                    twijfels.meld("kop_los", code, regel.plek, woord=regel.tekst)
                _twijfel(regel, code, koppen, twijfels, zeker=zeker)
                koppen.append(Kop(i, code, regel.tekst))
    return koppen


def _binnen(code: str, genummerd: re.Match[str] | None, koppen: list[Kop]) -> str:
    """Judge labels that only count where they stand: at first, Bijlagen is one of the kop."""
    vorige = koppen[-1].code if koppen else ""
    if code == "bijlagen" and not any(kop.code == "1" for kop in koppen):
        return ""
    if code == "4" and genummerd and genummerd["cijfer"] == "5" and vorige == "5":
        return "5a"  # "5.1 Toelichting" is where others write Motivering
    return "" if code == "5a" and vorige != "5" else code


def zonder_aanloop(regels: list[Regel], indeling: Indeling) -> list[Regel]:
    """Cut a heading from the text that follows it on the same line ("Communicatie: N.v.t.")."""
    labels, uit = indeling.labels, list[Regel]()
    for regel in regels:
        kop, punten, rest = regel.tekst[:LANGSTE].partition(":")
        code = labels.get(knijp(kale_kop(kop))) if punten and rest.strip() else None
        if code and code != "bijlagen" and (kop[0].isupper() or kale_kop(kop) != kop):
            eind = len(kop) + 1
            wit = len(regel.tekst) - eind - len(regel.tekst[eind:].lstrip())
            voor = Regel(regel.nr, regel.pagina, regel.begin, regel.begin + eind, regel.kolom, "")
            voor.tekst = regel.tekst[:eind]
            uit += [voor, regel.vanaf(eind + wit)]
        else:
            uit.append(regel)
    return uit


def _lees_kop(regel: Regel, labels: dict[str, str]) -> tuple[str, bool] | None:
    """Return the code, and whether the words are exactly those of the table."""
    m = NUMMER.match(regel.tekst)
    kaal = regel.tekst[m.end() :] if m else regel.tekst
    k, kort = knijp(kaal), knijp(HAAKJES.sub("", kaal))
    if k in labels:
        return labels[k], True
    if kort in labels:
        return labels[kort], False
    for label, code in labels.items():
        zelfde_cijfer = m and m["cijfer"] == code and len(label) >= HERKENBAAR
        marge = max(len(label) // 8, 2 if zelfde_cijfer else 0)
        if lijkt(k, label, marge) or (m and _ingekort(k, label)):
            return code, False
    return None


def _ingekort(k: str, label: str) -> bool:
    return (len(k) > HERKENBAAR and label.startswith(k)) or (
        len(label) > HERKENBAAR and k.startswith(label) and len(k) - len(label) <= TOEVOEGING
    )


def _staat_vrij(regels: list[Regel], i: int, koppen: list[Kop]) -> bool:
    """Say whether no sentence runs through it: a heading without a number needs that."""
    vorige = regels[i - 1].tekst if i else ""
    volgende = _volgende(regels, i)
    na_kop = bool(koppen) and koppen[-1].regel == i - 1
    vrij = not vorige or na_kop or bool(EINDE.search(vorige))
    return vrij and (knijp(volgende) in NVT or not volgende[:1].islower())


def _loopt_door(regels: list[Regel], i: int) -> bool:
    return i + 1 < len(regels) and regels[i + 1].nr == regels[i].nr


def _kan_kop_zijn(regels: list[Regel], i: int) -> bool:
    """Say whether a line with just a label is a heading: of a sentence both sides would show."""
    if not regels[i].tekst[0].isupper():
        return False
    vorige, volgende = regels[i - 1].tekst if i else "", _volgende(regels, i)
    return not volgende[:1].islower() or not vorige or bool(EINDE.search(vorige))


def _volgende(regels: list[Regel], i: int) -> str:
    return next((regel.tekst for regel in regels[i + 1 : i + VERDER] if regel.tekst), "")


def _twijfel(
    regel: Regel, code: str, koppen: list[Kop], twijfels: Twijfels, *, zeker: bool
) -> None:
    m = NUMMER.match(regel.tekst)
    if not zeker:
        twijfels.meld("kop_beschadigd", code, regel.plek, woord=regel.tekst, sectie=code)
    gedragen = ""
    if m and (m["cijfer"] or code[0]) != code[0]:
        gedragen = f"het nummer {m['cijfer']}"
    letter = (m["letter"] or m["bij"] or "") if m else ""
    if letter and not gedragen and letter.lower() != code[1:]:
        gedragen = f"de letter {letter}"
    if gedragen:
        twijfels.meld(
            "kop_nummer", code, regel.plek, woord=regel.tekst, sectie=code, nummer=gedragen
        )
    if any(kop.code == code for kop in koppen):
        twijfels.meld("kop_dubbel", code, regel.plek, woord=regel.tekst, sectie=code)


def onbekende_kop(regel: Regel, volgende: str) -> bool:
    """Say whether this is a numbered short line without an end, that no table knows."""
    m = NUMMER.match(regel.tekst)
    if not m or len(regel.tekst) >= KORTE_KOP or re.search(r"[.;:,]$", regel.tekst):
        return False
    gestippeld = m[0].strip()[-1] in ".)" and not (m["letter"] or "").isupper()
    hoofdletter = regel.tekst[m.end() : m.end() + 1].isupper()
    return gestippeld and hoofdletter and bool(volgende) and not NUMMER.match(volgende)
