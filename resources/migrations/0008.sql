-- Charts that researchers keep in the project: their own as a query in its text form, or the key of a ready one.
CREATE TABLE saved_chart (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    position INTEGER,
    spec TEXT,
    ready TEXT
) STRICT;
CREATE INDEX saved_chart_position ON saved_chart (position);
