-- Schema 2: incidents. docs/storage.md explains every column.

CREATE TABLE incidents (
    id    TEXT PRIMARY KEY,
    chain TEXT NOT NULL,     -- the registry's id
    kind  TEXT NOT NULL,     -- halt, rollback, safe-head-stall, degraded, backfill
    start INTEGER NOT NULL,  -- ms UTC
    ended INTEGER,           -- ms UTC; NULL = still open, as far as was seen
    json  TEXT NOT NULL      -- all of it, evidence and note included
) WITHOUT ROWID;

CREATE INDEX incidents_by_start ON incidents (start);
