"""Take each guard away once, and print which scenario fails: `python -m tests.zonder [RULES]`.

RULES is a pattern for the ids of the rules, such as `I5` or `par. 9`; it is every invariant if
none is given. It ends with 1 if a guard is missed by no scenario.
"""

from __future__ import annotations

import sys

import pytest

from tests.zonder.gelijk import waarom_gelijk
from tests.zonder.poorten import Zoeker
from tests.zonder.speler import Speler

INVARIANTEN = r"I\d+|all"
OPTIONS = ("-q", "-k", "workflows-sqlite", "-p", "no:xdist", "-p", "no:cacheprovider")


def main(wanted: str) -> int:
    sys.meta_path.insert(0, Zoeker())
    speler = Speler()
    pytest.main(["features", *OPTIONS], plugins=[speler])
    if speler.kapot:
        print("these fail with every guard in place:", *speler.kapot, sep="\n  ")
        return 2
    uitslag = list(speler.uitslag(wanted))
    same = 0
    for poort, spel, met in uitslag:
        how = f"{spel.regel} | {spel.naam}" if spel else f"MISSED BY NONE of {met} that meet it"
        if not spel and (why := waarom_gelijk(poort.module, poort.functie, poort.wat)):
            how, same = f"(makes no difference: {why})", same + 1
        print(f"{poort!s:<60} {poort.regel:<8} {poort.wat:<32.32} {how}")
    killed = sum(spel is not None for _, spel, _ in uitslag)
    total = len(uitslag) - same
    print(f"{killed} of {total} guards are missed by a scenario; {same} make no difference")
    return int(killed < total)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if sys.argv[1:] else INVARIANTEN))
