-- Schema 3: value locked. docs/storage.md explains every column.

CREATE TABLE tvl (
    chain    TEXT NOT NULL,    -- the rollup, by the registry's id
    time     INTEGER NOT NULL, -- ms UTC, of the parent's block
    parent   TEXT NOT NULL,    -- the chain that holds the escrows
    block    INTEGER NOT NULL, -- of the parent
    usd      TEXT NOT NULL,    -- 10^-18 USD as a decimal integer: in escrows of this rollup alone
    shared   TEXT NOT NULL,    -- the same, in escrows that several chains share
    escrows  INTEGER NOT NULL,
    read     INTEGER NOT NULL, -- escrows that were read
    priced   INTEGER NOT NULL, -- tokens with a price
    unpriced INTEGER NOT NULL, -- tokens without
    counted  INTEGER NOT NULL, -- escrow-token pairs in the sums
    marked   INTEGER NOT NULL, -- pairs left out for a fault
    PRIMARY KEY (chain, time)
) WITHOUT ROWID;
