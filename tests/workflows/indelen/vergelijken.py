"""Compare a reading with the checked expectations of the corpus, part by part."""

import json
from pathlib import Path
from typing import Any

from workflows.indelen.lezing import Blok, Lezing

CORPUS = Path(__file__).parents[3] / ".." / "shared" / "data" / "corpus"
NOTAS = CORPUS / "notas"
SEED = "nota_vws_huiselijk_geweld.txt"


def expected() -> dict[str, dict[str, Any]]:
    path = NOTAS / "verwacht.json"
    if not path.is_file():
        return {}
    notas: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["notas"]
    return notas


def source(naam: str) -> str:
    return (NOTAS / naam).read_text(encoding="utf-8")


def as_parts(r: Lezing) -> dict[str, object]:
    """Bring a reading in the shape of the expectations, key by key."""
    parts: dict[str, object] = {"ministerie": r.ministerie, "indeling": r.indeling}
    parts |= {f"kop.{veld}": waarde for veld, waarde in r.kop.items()}
    parts["secties"] = [s.code for s in r.secties]
    for s in r.secties:
        parts[f"{s.code}.stand"] = s.stand
        parts[f"{s.code}.blokken"] = [as_block(b) for b in s.blokken]
    parts["besluitpunten"] = [
        {"voor": b.voor, "begin": words(b.tekst, 0, 5)} for b in r.besluitpunten
    ]
    parts["mede_namens"], parts["afstemming"] = r.mede_namens, r.afstemming
    parts["punten"] = [[p.sectie, p.soort, p.relatie, p.ids] for p in r.punten]
    parts["voetnoten"] = [[n.nummer, n.blok, words(n.tekst, 0, 4)] for n in r.voetnoten]
    parts["verwijzingen"] = [c.verwijzing.id for c in r.citaten if c.verwijzing.id]
    parts["marge"] = [t for soort, _, t in r.ruis if soort == "marge"]
    return parts


def as_block(b: Blok) -> list[object]:
    if b.rijen:
        return ["tabel", b.rijen]
    return [b.soort, words(b.tekst, 0, 5), words(b.tekst, -3, None)]


def words(tekst: str, begin: int, eind: int | None) -> str:
    return " ".join(tekst.split()[begin:eind])


def wanted(v: dict[str, Any]) -> dict[str, object]:
    parts = {k: w for k, w in v.items() if k not in {"kop", "secties", "niet_geplaatst"}}
    parts |= {f"kop.{veld}": waarde for veld, waarde in v["kop"].items()}
    parts["secties"] = [s["code"] for s in v["secties"]]
    for s in v["secties"]:
        parts[f"{s['code']}.stand"], parts[f"{s['code']}.blokken"] = s["stand"], s["blokken"]
    return parts


ABOUT = {
    "besluitpunten": "besluit_voor",
    "ministerie": "ministerie",
    "afstemming": "afstemming",
    "voetnoten": "noot",
    "punten": "punt",
    "marge": "marge",
}


def doubted(r: Lezing, part: str) -> bool:
    """Say whether a doubt points at this part."""
    for t in r.twijfels:
        place = t.plaats.split("/")[0]
        if part.startswith("kop."):
            if place == part or (t.code == "niet_geplaatst" and part not in as_parts(r)):
                return True
        elif (part in ABOUT and t.code.startswith(ABOUT[part])) or (
            part not in ABOUT and "." in part and place == part.split(".", maxsplit=1)[0]
        ):
            return True
    return False


def judge(r: Lezing, v: dict[str, Any]) -> dict[str, str]:
    """Judge each part: right, right?, doubted (wrong, and said so) or WRONG (in silence)."""
    read, want = as_parts(r), wanted(v)
    verdict = {}
    for part in dict.fromkeys([*want, *read]):
        doubt = doubted(r, part)
        if read.get(part) == want.get(part):
            verdict[part] = "right?" if doubt else "right"
        else:
            verdict[part] = "doubted" if doubt else "WRONG"
    return verdict
