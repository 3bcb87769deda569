-- What coders find on each point of the Declaration of Principles, mission by mission.
CREATE TABLE declaration_finding (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER NOT NULL REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    principle INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    answer INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    coder INTEGER REFERENCES coder (seq) DEFERRABLE INITIALLY DEFERRED,
    note TEXT
) STRICT;
CREATE INDEX declaration_finding_mission ON declaration_finding (mission);
CREATE INDEX declaration_finding_principle ON declaration_finding (principle);
CREATE INDEX declaration_finding_answer ON declaration_finding (answer);
CREATE INDEX declaration_finding_coder ON declaration_finding (coder);

-- Its notes are found by their words, as all longer texts are.
DROP VIEW search_text_source;
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
    SELECT seq, note, 'declarationfinding' FROM declaration_finding WHERE note IS NOT NULL
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
