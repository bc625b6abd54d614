-- Schema 8: what of a price is known where a part of it is not. docs/storage.md explains every column.

ALTER TABLE costs ADD COLUMN transfer_execution TEXT;       -- wei, without the data fee; NULL = not known, or not kept
ALTER TABLE costs ADD COLUMN erc20_transfer_execution TEXT;
ALTER TABLE costs ADD COLUMN swap_execution TEXT;
ALTER TABLE costs ADD COLUMN reason TEXT;                   -- which part is missing, and why; NULL = none is
