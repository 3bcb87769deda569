-- Full-text search: three indexes, their rowids are record.seq. The program writes them with each change; no trigger
-- does. The views say what they hold, for rebuilding and checking, and follow from the record descriptions.
-- Other tools can read everything else in the file; these indexes need the program's own tokenizer.

-- Names of all types.
CREATE VIEW search_name_source (seq, words, kind) AS
    SELECT seq, substr(coalesce(char(10) || label_en, '') || coalesce(char(10) || label_az, '') || coalesce(char(10) || label_ru, '') || coalesce(char(10) || label_tr, ''), 2), 'term' FROM term WHERE label_en IS NOT NULL OR label_az IS NOT NULL OR label_ru IS NOT NULL OR label_tr IS NOT NULL
    UNION ALL
    SELECT seq, name, 'place' FROM place WHERE name IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || name, '') || coalesce(char(10) || short_name, ''), 2), 'organization' FROM organization WHERE name IS NOT NULL OR short_name IS NOT NULL
    UNION ALL
    SELECT seq, name, 'person' FROM person WHERE name IS NOT NULL
    UNION ALL
    SELECT seq, title, 'position' FROM position WHERE title IS NOT NULL
    UNION ALL
    SELECT seq, title, 'election' FROM election WHERE title IS NOT NULL
    UNION ALL
    SELECT seq, title, 'mission' FROM mission WHERE title IS NOT NULL
    UNION ALL
    SELECT seq, invitee_printed, 'invitation' FROM invitation WHERE invitee_printed IS NOT NULL
    UNION ALL
    SELECT seq, title, 'visit' FROM visit WHERE title IS NOT NULL
    UNION ALL
    SELECT seq, name, 'coder' FROM coder WHERE name IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || title, '') || coalesce(char(10) || authors, '') || coalesce(char(10) || publisher, ''), 2), 'source' FROM source WHERE title IS NOT NULL OR authors IS NOT NULL OR publisher IS NOT NULL
    UNION ALL
    SELECT seq, text, 'name' FROM name WHERE text IS NOT NULL
    UNION ALL
    SELECT seq, value, 'identifier' FROM identifier WHERE value IS NOT NULL
    UNION ALL
    SELECT seq, name, 'attachment' FROM attachment WHERE name IS NOT NULL
    UNION ALL
    SELECT seq, label, 'variable' FROM variable WHERE label IS NOT NULL
    UNION ALL
    SELECT seq, name, 'savedfilter' FROM saved_filter WHERE name IS NOT NULL
    UNION ALL
    SELECT seq, name, 'savedreport' FROM saved_report WHERE name IS NOT NULL;

CREATE VIRTUAL TABLE search_name USING fts5 (
    words, kind,
    content = 'search_name_source',
    content_rowid = 'seq',
    tokenize = 'scrutineer_fold',
    prefix = '1 2 3'
);
-- Merging happens in small steps when the program is idle, never inside a change.
INSERT INTO search_name (search_name, rank) VALUES ('automerge', 0);
INSERT INTO search_name (search_name, rank) VALUES ('crisismerge', 1999);
INSERT INTO search_name (search_name, rank) VALUES ('hashsize', 16777216);

-- Titles of statements.
CREATE VIEW search_headline_source (seq, words) AS
    SELECT seq, title FROM statement WHERE title IS NOT NULL;

CREATE VIRTUAL TABLE search_headline USING fts5 (
    words,
    content = 'search_headline_source',
    content_rowid = 'seq',
    tokenize = 'scrutineer_fold',
    prefix = '1 2 3'
);
INSERT INTO search_headline (search_headline, rank) VALUES ('automerge', 0);
INSERT INTO search_headline (search_headline, rank) VALUES ('crisismerge', 1999);
INSERT INTO search_headline (search_headline, rank) VALUES ('hashsize', 16777216);

-- Everything longer.
CREATE VIEW search_text_source (seq, words, kind) AS
    SELECT seq, definition, 'term' FROM term WHERE definition IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || legal_basis, '') || coalesce(char(10) || background, ''), 2), 'election' FROM election WHERE legal_basis IS NOT NULL OR background IS NOT NULL
    UNION ALL
    SELECT seq, detail, 'milestone' FROM milestone WHERE detail IS NOT NULL
    UNION ALL
    SELECT seq, nominated_as, 'candidacy' FROM candidacy WHERE nominated_as IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || composition, '') || coalesce(char(10) || summary, ''), 2), 'mission' FROM mission WHERE composition IS NOT NULL OR summary IS NOT NULL
    UNION ALL
    SELECT seq, title, 'missionmember' FROM mission_member WHERE title IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || topics, '') || coalesce(char(10) || summary, ''), 2), 'visit' FROM visit WHERE topics IS NOT NULL OR summary IS NOT NULL
    UNION ALL
    SELECT seq, summary, 'statement' FROM statement WHERE summary IS NOT NULL
    UNION ALL
    SELECT seq, content, 'statementtext' FROM statement_text WHERE content IS NOT NULL
    UNION ALL
    SELECT seq, memo, 'coding' FROM coding WHERE memo IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || proposition, '') || coalesce(char(10) || memo, ''), 2), 'claim' FROM claim WHERE proposition IS NOT NULL OR memo IS NOT NULL
    UNION ALL
    SELECT seq, quote, 'silence' FROM silence WHERE quote IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || content, '') || coalesce(char(10) || addressee, ''), 2), 'recommendation' FROM recommendation WHERE content IS NOT NULL OR addressee IS NOT NULL
    UNION ALL
    SELECT seq, reason, 'assessment' FROM assessment WHERE reason IS NOT NULL
    UNION ALL
    SELECT seq, wording, 'figure' FROM figure WHERE wording IS NOT NULL
    UNION ALL
    SELECT seq, content, 'note' FROM note WHERE content IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || attributed_to, '') || coalesce(char(10) || reason, ''), 2), 'label' FROM label WHERE attributed_to IS NOT NULL OR reason IS NOT NULL
    UNION ALL
    SELECT seq, substr(coalesce(char(10) || states, '') || coalesce(char(10) || quotation, ''), 2), 'citation' FROM citation WHERE states IS NOT NULL OR quotation IS NOT NULL
    UNION ALL
    SELECT seq, remark, 'absence' FROM absence WHERE remark IS NOT NULL
    UNION ALL
    SELECT seq, definition, 'variable' FROM variable WHERE definition IS NOT NULL
    UNION ALL
    SELECT seq, text, 'variablevalue' FROM variable_value WHERE text IS NOT NULL;

CREATE VIRTUAL TABLE search_text USING fts5 (
    words, kind,
    content = 'search_text_source',
    content_rowid = 'seq',
    tokenize = 'scrutineer_fold'
);
INSERT INTO search_text (search_text, rank) VALUES ('automerge', 0);
INSERT INTO search_text (search_text, rank) VALUES ('crisismerge', 1999);
INSERT INTO search_text (search_text, rank) VALUES ('hashsize', 16777216);

-- How many records hold a word of search_text in their text; from it the last word typed is completed.
CREATE TABLE search_term (
    term TEXT NOT NULL PRIMARY KEY,
    documents INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
