-- Schema 4: what it costs to use a chain, and how final it is. docs/storage.md explains every column.

CREATE TABLE costs (
    sec        INTEGER NOT NULL,  -- when the node answered, s UTC
    chain      TEXT NOT NULL,     -- the registry's id
    gas_price  TEXT,              -- wei per gas, decimal digits; NULL = not known, here and below
    transfer   TEXT, erc20_transfer TEXT, swap TEXT,                 -- wei, with the data fee
    transfer_data TEXT, erc20_transfer_data TEXT, swap_data TEXT,    -- the data fee in it
    token_usd  REAL,              -- price of one of the chain's gas tokens
    l1_ratio   REAL,              -- a swap on Ethereum at that time, over the one here
    at_least   INTEGER NOT NULL,  -- 1: a part of the price was not told
    PRIMARY KEY (sec, chain)
) WITHOUT ROWID;

-- Numbers of blocks, and their timestamps (s UTC).
CREATE TABLE heads (
    sec       INTEGER NOT NULL,   -- when we saw it
    chain     TEXT NOT NULL,
    number    INTEGER NOT NULL, time INTEGER NOT NULL,
    safe      INTEGER, safe_time INTEGER,
    finalized INTEGER, finalized_time INTEGER,
    committed INTEGER, committed_time INTEGER,
    proven    INTEGER, proven_time INTEGER,
    executed  INTEGER, executed_time INTEGER,
    PRIMARY KEY (sec, chain)
) WITHOUT ROWID;
