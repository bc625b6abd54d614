-- Rollscope's store, schema 1. docs/storage.md explains every column.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE chains (
    id       INTEGER PRIMARY KEY,
    key      TEXT NOT NULL UNIQUE,        -- the registry's id
    rolled   INTEGER NOT NULL DEFAULT 0,  -- roll-ups hold exactly the blocks before this second
    raw_from INTEGER NOT NULL DEFAULT 0   -- blocks before this second are past their retention
);

-- One row per block that was ever canonical to us.
CREATE TABLE blocks (
    chain           INTEGER NOT NULL,
    sec             INTEGER NOT NULL,  -- the block's own timestamp, seconds UTC
    number          INTEGER NOT NULL,
    hash            BLOB NOT NULL,     -- 32 bytes
    parent          BLOB,              -- 32 bytes; NULL = the hash of the row just before this one
    seen            INTEGER NOT NULL,  -- our arrival time, ms after `sec`
    txs             INTEGER,           -- NULL = not known, here and below
    system_txs      INTEGER,           -- coalesce(txs, 0) less the users' transactions
    user_ops        INTEGER,
    gas_used        INTEGER NOT NULL,
    gas_limit       INTEGER,
    base_fee        INTEGER,           -- wei
    blob_gas        INTEGER,
    excess_blob_gas INTEGER,
    flags           INTEGER NOT NULL,  -- bit 0: dropped; from bit 1: the hash check
    PRIMARY KEY (chain, sec, number, hash)
) WITHOUT ROWID;

-- One row per chain and 15 seconds: n canonical blocks, and for each metric how many of them are known
-- (NULL = all n), their least, greatest and sum.
CREATE TABLE roll_15s (
    chain INTEGER NOT NULL, sec INTEGER NOT NULL, n INTEGER NOT NULL,
    txs_n INTEGER, txs_min REAL, txs_max REAL, txs_sum REAL,
    user_txs_n INTEGER, user_txs_min REAL, user_txs_max REAL, user_txs_sum REAL,
    user_ops_n INTEGER, user_ops_min REAL, user_ops_max REAL, user_ops_sum REAL,
    gas_n INTEGER, gas_min REAL, gas_max REAL, gas_sum REAL,
    fee_n INTEGER, fee_min REAL, fee_max REAL, fee_sum REAL,
    blob_gas_n INTEGER, blob_gas_min REAL, blob_gas_max REAL, blob_gas_sum REAL,
    interval_n INTEGER, interval_min REAL, interval_max REAL, interval_sum REAL,
    PRIMARY KEY (chain, sec)
) WITHOUT ROWID;

-- One row per chain and minute: n canonical blocks, and for each metric how many of them are known
-- (NULL = all n), their least, greatest and sum.
CREATE TABLE roll_1m (
    chain INTEGER NOT NULL, sec INTEGER NOT NULL, n INTEGER NOT NULL,
    txs_n INTEGER, txs_min REAL, txs_max REAL, txs_sum REAL,
    user_txs_n INTEGER, user_txs_min REAL, user_txs_max REAL, user_txs_sum REAL,
    user_ops_n INTEGER, user_ops_min REAL, user_ops_max REAL, user_ops_sum REAL,
    gas_n INTEGER, gas_min REAL, gas_max REAL, gas_sum REAL,
    fee_n INTEGER, fee_min REAL, fee_max REAL, fee_sum REAL,
    blob_gas_n INTEGER, blob_gas_min REAL, blob_gas_max REAL, blob_gas_sum REAL,
    interval_n INTEGER, interval_min REAL, interval_max REAL, interval_sum REAL,
    PRIMARY KEY (chain, sec)
) WITHOUT ROWID;

-- One row per chain and 10 minutes: n canonical blocks, and for each metric how many of them are known
-- (NULL = all n), their least, greatest and sum.
CREATE TABLE roll_10m (
    chain INTEGER NOT NULL, sec INTEGER NOT NULL, n INTEGER NOT NULL,
    txs_n INTEGER, txs_min REAL, txs_max REAL, txs_sum REAL,
    user_txs_n INTEGER, user_txs_min REAL, user_txs_max REAL, user_txs_sum REAL,
    user_ops_n INTEGER, user_ops_min REAL, user_ops_max REAL, user_ops_sum REAL,
    gas_n INTEGER, gas_min REAL, gas_max REAL, gas_sum REAL,
    fee_n INTEGER, fee_min REAL, fee_max REAL, fee_sum REAL,
    blob_gas_n INTEGER, blob_gas_min REAL, blob_gas_max REAL, blob_gas_sum REAL,
    interval_n INTEGER, interval_min REAL, interval_max REAL, interval_sum REAL,
    PRIMARY KEY (chain, sec)
) WITHOUT ROWID;

-- One row per chain and hour: n canonical blocks, and for each metric how many of them are known
-- (NULL = all n), their least, greatest and sum.
CREATE TABLE roll_1h (
    chain INTEGER NOT NULL, sec INTEGER NOT NULL, n INTEGER NOT NULL,
    txs_n INTEGER, txs_min REAL, txs_max REAL, txs_sum REAL,
    user_txs_n INTEGER, user_txs_min REAL, user_txs_max REAL, user_txs_sum REAL,
    user_ops_n INTEGER, user_ops_min REAL, user_ops_max REAL, user_ops_sum REAL,
    gas_n INTEGER, gas_min REAL, gas_max REAL, gas_sum REAL,
    fee_n INTEGER, fee_min REAL, fee_max REAL, fee_sum REAL,
    blob_gas_n INTEGER, blob_gas_min REAL, blob_gas_max REAL, blob_gas_sum REAL,
    interval_n INTEGER, interval_min REAL, interval_max REAL, interval_sum REAL,
    PRIMARY KEY (chain, sec)
) WITHOUT ROWID;

-- For reading by hand.
CREATE VIEW block_list AS
SELECT c.key AS chain, b.number, datetime(b.sec, 'unixepoch') AS time, b.sec * 1000 + b.seen AS seen_ms,
       '0x' || lower(hex(b.hash)) AS hash, b.txs, coalesce(b.txs, 0) - b.system_txs AS user_txs,
       b.user_ops, b.gas_used, b.gas_limit, b.base_fee, b.blob_gas, b.excess_blob_gas,
       b.flags & 1 AS dropped,
       CASE b.flags >> 1 WHEN 0 THEN 'verified' WHEN 1 THEN 'not computable' WHEN 2 THEN 'unchecked'
                         WHEN 3 THEN 'mismatch' ELSE 'pending' END AS hash_check
FROM blocks b JOIN chains c ON c.id = b.chain;
