"""Upkeep by who runs the register."""

from tests.cli.typen import Typ


def test_the_owner_of_a_postgresql_is_given_its_sql(typ: Typ) -> None:
    afloop = typ("schema", "--app", 'naam"; DROP', "--auditor", "kijker")

    assert afloop.code == 0
    assert "CREATE TABLE IF NOT EXISTS events" in afloop.uit
    assert (
        'GRANT SELECT, INSERT ON events, inhoud, blob, opdracht, leeslog TO "naam""; DROP";'
        in afloop.uit
    )
    assert 'TO "kijker";' in afloop.uit
    assert "UPDATE ON events" not in afloop.uit
