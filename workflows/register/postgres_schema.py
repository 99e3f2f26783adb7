"""The tables of PostgreSQL, and who may do what to them.

Three roles. The owner makes the tables and is used for nothing else. The application adds and
looks (`rights`), and does as it likes with read models. An auditor may SELECT. A superuser can
undo all this, which is why there is a ledger.
"""

from __future__ import annotations

from psycopg.sql import SQL, Composed, Identifier

from workflows.register.opslag import APPEND_ONLY

TABLES = (*APPEND_ONLY, "persoon")

SCHEMA = b"""
CREATE SCHEMA IF NOT EXISTS lees;
CREATE SCHEMA IF NOT EXISTS schaduw;
CREATE TABLE IF NOT EXISTS events (
    notification_id BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    originator_id UUID NOT NULL, originator_version BIGINT NOT NULL,
    topic TEXT NOT NULL, state BYTEA NOT NULL, PRIMARY KEY (originator_id, originator_version));
CREATE TABLE IF NOT EXISTS inhoud (
    onderdeel_hash TEXT PRIMARY KEY, nota_id UUID NOT NULL,
    zout TEXT NOT NULL, json BYTEA NOT NULL);
CREATE TABLE IF NOT EXISTS blob (
    stroom_id UUID NOT NULL, sha256 TEXT NOT NULL, bytes BYTEA NOT NULL,
    PRIMARY KEY (stroom_id, sha256));
CREATE TABLE IF NOT EXISTS opdracht (
    opdracht_id UUID PRIMARY KEY, verzoek_hmac TEXT NOT NULL, gebeurtenissen TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS leeslog (
    nummer BIGINT PRIMARY KEY, regel TEXT NOT NULL, keten TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS persoon (
    persoon_id UUID PRIMARY KEY, naam TEXT NOT NULL, mail TEXT NOT NULL,
    subject TEXT UNIQUE, vernietigd INTEGER NOT NULL);
CREATE OR REPLACE FUNCTION blijft() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE 'wat is vastgelegd, blijft'; END $$;
DO $$ DECLARE tabel TEXT; BEGIN
    FOREACH tabel IN ARRAY ARRAY['events', 'inhoud', 'blob', 'opdracht', 'leeslog'] LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER blijft BEFORE UPDATE OR DELETE OR TRUNCATE
            ON %I EXECUTE FUNCTION blijft()', tabel);
        -- ALWAYS: also for the owner, and for one who says that he is a replica
        EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER blijft', tabel);
    END LOOP;
END $$;
"""

MISSING = """SELECT name FROM unnest(:names::text[]) AS name WHERE to_regclass(name) IS NULL
    UNION SELECT name FROM unnest(ARRAY['lees', 'schaduw']) AS name
    WHERE to_regnamespace(name) IS NULL"""

RIGHTS = """
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO {app};
GRANT SELECT, INSERT ON events, inhoud, blob, opdracht, leeslog TO {app};
GRANT SELECT, INSERT, UPDATE ON persoon TO {app};
GRANT USAGE, CREATE ON SCHEMA lees, schaduw TO {app};
"""

TO_LOOK = """
GRANT USAGE ON SCHEMA public TO {auditor};
GRANT SELECT ON events, inhoud, blob, opdracht, leeslog TO {auditor};
"""


def rights(app: str) -> Composed:
    """Say what the owner gives to the role of the application. Run it once, after SCHEMA."""
    return SQL(RIGHTS).format(app=Identifier(app))


def rights_to_look(auditor: str) -> Composed:
    return SQL(TO_LOOK).format(auditor=Identifier(auditor))


def inrichting(app: str, auditor: str | None = None) -> str:
    """Give all that the owner runs once, before the program may start as the role `app`."""
    parts = [SCHEMA.decode(), rights(app).as_string()]
    if auditor:
        parts.append(rights_to_look(auditor).as_string())
    return "\n".join(part.strip() for part in parts) + "\n"
