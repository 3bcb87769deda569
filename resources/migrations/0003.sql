-- Words of the titles of statements are counted too: a title is found by the beginning of a word through the words that
-- begin so, which takes a tenth of the time that FTS5 needs to gather them itself.
CREATE VIRTUAL TABLE temp.text_words USING fts5vocab (main, search_text, col);
CREATE VIRTUAL TABLE temp.headline_words USING fts5vocab (main, search_headline, col);
DELETE FROM search_term;
INSERT INTO search_term (term, documents)
    SELECT term, sum(doc) FROM (
        SELECT term, doc FROM temp.text_words WHERE col = 'words'
        UNION ALL
        SELECT term, doc FROM temp.headline_words WHERE col = 'words'
    ) GROUP BY term;
DROP TABLE temp.text_words;
DROP TABLE temp.headline_words;
-- Merging happens in small steps when the program is idle, never inside a change, but for 500 segments of a level: FTS5
-- takes 2,000 of all levels together and then says that the disk is full.
INSERT INTO search_name (search_name, rank) VALUES ('crisismerge', 500);
INSERT INTO search_headline (search_headline, rank) VALUES ('crisismerge', 500);
INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 500);
