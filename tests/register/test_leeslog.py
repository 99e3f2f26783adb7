"""Who read hidden text is written down, and nobody takes that away unseen; on both stores."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest

from tests.register.leesregels import regel
from workflows.register import leeslog
from workflows.register.leeslog import LeeslogGeschonden, nagerekend
from workflows.register.register import Register


def test_rows_are_read_back_in_the_order_in_which_they_came(register: Register) -> None:
    rows = [regel(versie=n) for n in range(1, 4)]

    for row in rows:
        leeslog.schrijf(register.opslag, row)

    assert [found.regel for found in leeslog.lees(register.opslag)] == rows
    assert [found.nummer for found in leeslog.lees(register.opslag)] == [1, 2, 3]


def test_eight_readers_at_once_leave_eight_rows_in_one_chain(register: Register) -> None:
    rows = [regel(stroom_id=UUID(int=n)) for n in range(8)]

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda row: leeslog.schrijf(register.opslag, row), rows))

    found = [each.regel for each in leeslog.lees(register.opslag)]
    assert sorted(row.stroom_id for row in found) == [row.stroom_id for row in rows]


@pytest.mark.parametrize("kwijt", [0, 1])
def test_a_row_that_was_taken_away_is_missed(register: Register, kwijt: int) -> None:
    for n in range(3):
        leeslog.schrijf(register.opslag, regel(versie=n))
    rows = stored(register)

    with pytest.raises(LeeslogGeschonden, match=f"vanaf regel {kwijt + 1}"):
        list(nagerekend(rows[:kwijt] + rows[kwijt + 1 :]))


def test_a_row_that_was_rewritten_is_noticed(register: Register) -> None:
    for n in range(3):
        leeslog.schrijf(register.opslag, regel(versie=n))
    rows = stored(register)
    rows[1] = {**rows[1], "regel": rows[1]["regel"].replace("woo-medewerker", "woo-coordinator")}

    with pytest.raises(LeeslogGeschonden, match="vanaf regel 2"):
        list(nagerekend(rows))


def stored(register: Register) -> list[dict[str, str]]:
    with register.opslag.lees() as cursor:
        rows = cursor.execute("SELECT nummer, regel, keten FROM leeslog ORDER BY nummer")
        return [{key: row[key] for key in ("nummer", "regel", "keten")} for row in rows]
