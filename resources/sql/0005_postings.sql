-- Schema 5: what rollups left on their parent chains. docs/storage.md explains every column.

CREATE TABLE postings (
    parent  TEXT NOT NULL,     -- the registry's id of the parent chain; likewise `rollup`
    rollup  TEXT NOT NULL,
    purpose TEXT NOT NULL,     -- batch, state, proof
    block   INTEGER NOT NULL,  -- of the parent chain
    hash    BLOB NOT NULL,     -- that block's, 32 bytes
    sec     INTEGER NOT NULL,  -- its timestamp, seconds UTC
    tx      BLOB NOT NULL,     -- 32 bytes
    since   INTEGER,           -- seconds after the one before it; NULL = not all blocks between were read
    PRIMARY KEY (parent, rollup, purpose, block, hash)
) WITHOUT ROWID;

CREATE INDEX postings_by_time ON postings (parent, sec);

-- One row per block of a parent chain whose transactions were read and that carried blobs.
CREATE TABLE blob_owners (
    parent TEXT NOT NULL,
    sec    INTEGER NOT NULL,
    block  INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    owners TEXT NOT NULL,      -- JSON: rollup -> blobs; what is missing to the block's number is nobody's
    PRIMARY KEY (parent, sec, block, hash)
) WITHOUT ROWID;
