-- A saved filter keeps how its list is grouped: the paths of the levels divided by commas, "none" for no grouping;
-- NULL, as in filters of older projects, leaves the grouping as it is.
ALTER TABLE saved_filter ADD COLUMN grouping TEXT;
