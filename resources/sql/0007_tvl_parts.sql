-- Schema 7: which parts a figure of value locked counts, so that unlike figures are not compared.

-- A hash of the escrows and tokens in `usd`; NULL in rows of earlier versions. `usd` and `shared` may be '' from here on: not known.
ALTER TABLE tvl ADD COLUMN parts INTEGER;
