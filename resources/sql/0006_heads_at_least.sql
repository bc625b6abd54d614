-- Schema 6: which steps of a head stand for a later block. docs/storage.md explains every column.

-- The names of the steps (committed, proven, executed) whose number and time are at least that; NULL = not kept.
ALTER TABLE heads ADD COLUMN at_least TEXT;
