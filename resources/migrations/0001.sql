-- The first schema. `seq` is local to this file; `record.id` alone is used outside it.
CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    type TEXT NOT NULL,
    private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX record_type ON record (type, seq);
CREATE INDEX record_changed ON record (changed);

CREATE TABLE term (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    vocabulary TEXT NOT NULL,
    key TEXT NOT NULL,
    label_en TEXT NOT NULL,
    label_az TEXT,
    label_ru TEXT,
    label_tr TEXT,
    short_en TEXT,
    short_az TEXT,
    short_ru TEXT,
    short_tr TEXT,
    parent INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    definition TEXT,
    include_rule TEXT,
    exclude_rule TEXT,
    examples TEXT,
    class TEXT,
    scale REAL,
    deployed INTEGER CHECK (deployed IN (0, 1)),
    unit TEXT,
    colour TEXT,
    digit INTEGER CHECK (digit >= 0),
    position INTEGER,
    retired INTEGER CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE place (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES place (seq) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    precision INTEGER CHECK (precision >= 0)
) STRICT;

CREATE TABLE organization (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    short_name TEXT,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    parent INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    country TEXT,
    declaration_endorser INTEGER CHECK (declaration_endorser IN (0, 1)),
    declaration_date TEXT,
    declaration_date_earliest TEXT,
    declaration_date_latest TEXT,
    website TEXT
) STRICT;

CREATE TABLE person (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    country TEXT
) STRICT;

CREATE TABLE position (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    organization INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    held TEXT,
    held_earliest TEXT,
    held_latest TEXT
) STRICT;

CREATE TABLE election (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    country TEXT NOT NULL,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    snap INTEGER CHECK (snap IN (0, 1)),
    voting_day TEXT NOT NULL,
    voting_day_earliest TEXT,
    voting_day_latest TEXT,
    round INTEGER CHECK (round >= 0),
    opens TEXT,
    closes TEXT,
    zone TEXT,
    legal_basis TEXT,
    background TEXT
) STRICT;

CREATE TABLE milestone (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    election INTEGER NOT NULL REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    happened TEXT,
    happened_earliest TEXT,
    happened_latest TEXT,
    organization INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    detail TEXT
) STRICT;

CREATE TABLE candidacy (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    election INTEGER NOT NULL REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (seq) DEFERRABLE INITIALLY DEFERRED,
    nominated_by INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    nominated_as TEXT,
    outcome INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE mission (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    election INTEGER NOT NULL REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    state TEXT CHECK (state IN ('invited', 'not_invited', 'declined', 'denied', 'announced', 'deployed', 'concluded')),
    present TEXT,
    present_earliest TEXT,
    present_latest TEXT,
    parent INTEGER REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    counted_in_parent TEXT CHECK (counted_in_parent IN ('yes', 'no', 'unknown')),
    composition TEXT,
    summary TEXT
) STRICT;

CREATE TABLE mission_organization (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER NOT NULL REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    organization INTEGER NOT NULL REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE mission_member (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER NOT NULL REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES person (seq) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT,
    served TEXT,
    served_earliest TEXT,
    served_latest TEXT,
    ground TEXT CHECK (ground IN ('stated', 'inferred'))
) STRICT;

CREATE TABLE mission_phase (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER NOT NULL REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    happened TEXT,
    happened_earliest TEXT,
    happened_latest TEXT,
    seen_only INTEGER CHECK (seen_only IN (0, 1))
) STRICT;

CREATE TABLE mission_place (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER NOT NULL REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL REFERENCES place (seq) DEFERRABLE INITIALLY DEFERRED,
    happened TEXT,
    happened_earliest TEXT,
    happened_latest TEXT
) STRICT;

CREATE TABLE invitation (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    election INTEGER NOT NULL REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED,
    inviter INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    invitee INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    invitee_printed TEXT,
    happened TEXT,
    happened_earliest TEXT,
    happened_latest TEXT,
    answer INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE visit (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    election INTEGER NOT NULL REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    state TEXT CHECK (state IN ('planned', 'held', 'cancelled')),
    happened TEXT,
    happened_earliest TEXT,
    happened_latest TEXT,
    place INTEGER REFERENCES place (seq) DEFERRABLE INITIALLY DEFERRED,
    topics TEXT,
    summary TEXT
) STRICT;

CREATE TABLE visit_participant (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    visit INTEGER NOT NULL REFERENCES visit (seq) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (seq) DEFERRABLE INITIALLY DEFERRED,
    organization INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL CHECK (side IN ('visitor', 'host', 'interlocutor')),
    class INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    ground TEXT CHECK (ground IN ('stated', 'inferred'))
) STRICT;

CREATE TABLE statement (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    issued TEXT,
    issued_earliest TEXT,
    issued_latest TEXT,
    before_close INTEGER CHECK (before_close IN (0, 1)),
    form TEXT CHECK (form IN ('written', 'oral', 'reported')),
    summary TEXT
) STRICT;

CREATE TABLE statement_election (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER NOT NULL REFERENCES statement (seq) DEFERRABLE INITIALLY DEFERRED,
    election INTEGER NOT NULL REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE statement_issuer (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER NOT NULL REFERENCES statement (seq) DEFERRABLE INITIALLY DEFERRED,
    organization INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    mission INTEGER REFERENCES mission (seq) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES person (seq) DEFERRABLE INITIALLY DEFERRED,
    role INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE statement_relation (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER NOT NULL REFERENCES statement (seq) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE statement_text (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER NOT NULL REFERENCES statement (seq) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0),
    language TEXT,
    standing TEXT CHECK (standing IN ('verbatim', 'translation', 'summary')),
    completeness TEXT CHECK (completeness IN ('full', 'excerpt')),
    content TEXT NOT NULL
) STRICT;

CREATE TABLE coder (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    initials TEXT
) STRICT;

CREATE TABLE codebook_version (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    issued TEXT,
    issued_earliest TEXT,
    issued_latest TEXT,
    changes TEXT
) STRICT;

CREATE TABLE coding (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER NOT NULL REFERENCES statement (seq) DEFERRABLE INITIALLY DEFERRED,
    coder INTEGER NOT NULL REFERENCES coder (seq) DEFERRABLE INITIALLY DEFERRED,
    codebook INTEGER REFERENCES codebook_version (seq) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'adjudicated')),
    blind INTEGER CHECK (blind IN (0, 1)),
    verdict INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    memo TEXT
) STRICT;

CREATE TABLE claim (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    coding INTEGER NOT NULL REFERENCES coding (seq) DEFERRABLE INITIALLY DEFERRED,
    proposition TEXT NOT NULL,
    theme INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    stage INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    polarity INTEGER CHECK (polarity BETWEEN -2 AND 2),
    severity INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    scope_place INTEGER REFERENCES place (seq) DEFERRABLE INITIALLY DEFERRED,
    scope_phase INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    scope_stations INTEGER CHECK (scope_stations >= 0),
    hedge INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    evidence INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    attributed_to TEXT,
    confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
    memo TEXT
) STRICT;

CREATE TABLE claim_yardstick (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    claim INTEGER NOT NULL REFERENCES claim (seq) DEFERRABLE INITIALLY DEFERRED,
    yardstick INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE anchor (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    claim INTEGER NOT NULL REFERENCES claim (seq) DEFERRABLE INITIALLY DEFERRED,
    text INTEGER NOT NULL REFERENCES statement_text (seq) DEFERRABLE INITIALLY DEFERRED,
    start INTEGER NOT NULL CHECK (start >= 0),
    length INTEGER NOT NULL CHECK (length >= 0),
    quote TEXT,
    before TEXT,
    after TEXT
) STRICT;

CREATE TABLE silence (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    coding INTEGER NOT NULL REFERENCES coding (seq) DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('not_addressed', 'not_observed')),
    quote TEXT
) STRICT;

CREATE TABLE recommendation (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    statement INTEGER NOT NULL REFERENCES statement (seq) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL,
    theme INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    addressee TEXT,
    priority INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    same_as INTEGER REFERENCES recommendation (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE assessment (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    recommendation INTEGER NOT NULL REFERENCES recommendation (seq) DEFERRABLE INITIALLY DEFERRED,
    organization INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    election INTEGER REFERENCES election (seq) DEFERRABLE INITIALLY DEFERRED,
    result INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT
) STRICT;

CREATE TABLE source (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    authors TEXT,
    publisher TEXT,
    published TEXT,
    published_earliest TEXT,
    published_latest TEXT,
    language TEXT,
    kind INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    level TEXT CHECK (level IN ('primary', 'secondary', 'tertiary')),
    address TEXT,
    archive_address TEXT,
    accessed TEXT,
    accessed_earliest TEXT,
    accessed_latest TEXT,
    reprint_of INTEGER REFERENCES source (seq) DEFERRABLE INITIALLY DEFERRED,
    reliability INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    hash TEXT
) STRICT;

CREATE TABLE figure (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    measure INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    low REAL,
    high REAL,
    date TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    wording TEXT,
    unit TEXT,
    denominator REAL,
    scope TEXT,
    basis INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    status TEXT CHECK (status IN ('preliminary', 'final')),
    as_of TEXT,
    as_of_earliest TEXT,
    as_of_latest TEXT,
    according_to INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    preferred INTEGER CHECK (preferred IN (0, 1)),
    preferred_reason TEXT
) STRICT;

CREATE TABLE name (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    language TEXT,
    script TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('official', 'short', 'alias', 'transliteration', 'misspelling')),
    used TEXT,
    used_earliest TEXT,
    used_latest TEXT
) STRICT;

CREATE TABLE identifier (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    scheme INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE note (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL,
    author TEXT,
    written TEXT,
    written_earliest TEXT,
    written_latest TEXT
) STRICT;

CREATE TABLE label (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED,
    organization INTEGER REFERENCES organization (seq) DEFERRABLE INITIALLY DEFERRED,
    attributed_to TEXT,
    given TEXT,
    given_earliest TEXT,
    given_latest TEXT,
    reason TEXT
) STRICT;

CREATE TABLE tag (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    tag INTEGER NOT NULL REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE attachment (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    media_type TEXT,
    digest TEXT NOT NULL,
    size INTEGER CHECK (size >= 0)
) STRICT;

CREATE TABLE citation (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    source INTEGER NOT NULL REFERENCES source (seq) DEFERRABLE INITIALLY DEFERRED,
    field TEXT,
    states TEXT,
    locator TEXT,
    quotation TEXT,
    basis TEXT CHECK (basis IN ('stated', 'inferred', 'recalled'))
) STRICT;

CREATE TABLE absence (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unknown', 'searched', 'not_applicable')),
    noted TEXT,
    noted_earliest TEXT,
    noted_latest TEXT,
    remark TEXT
) STRICT;

CREATE TABLE variable (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    record_type TEXT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'term', 'scale')),
    vocabulary TEXT,
    definition TEXT
) STRICT;

CREATE TABLE variable_value (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    variable INTEGER NOT NULL REFERENCES variable (seq) DEFERRABLE INITIALLY DEFERRED,
    coder INTEGER REFERENCES coder (seq) DEFERRABLE INITIALLY DEFERRED,
    text TEXT,
    number REAL,
    date TEXT,
    date_earliest TEXT,
    date_latest TEXT,
    term INTEGER REFERENCES term (seq) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE saved_filter (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    record_type TEXT NOT NULL,
    filter TEXT,
    sort TEXT,
    columns TEXT
) STRICT;

CREATE TABLE saved_report (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    kind TEXT,
    settings TEXT
) STRICT;

CREATE TABLE project (
    seq INTEGER PRIMARY KEY REFERENCES record (seq) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    authors TEXT,
    licence TEXT,
    version TEXT,
    description TEXT
) STRICT;

CREATE INDEX term_label_en ON term (label_en);
CREATE INDEX term_parent ON term (parent);
CREATE INDEX place_name ON place (name);
CREATE INDEX place_kind ON place (kind);
CREATE INDEX place_parent ON place (parent);
CREATE INDEX organization_name ON organization (name);
CREATE INDEX organization_short_name ON organization (short_name);
CREATE INDEX organization_kind ON organization (kind);
CREATE INDEX organization_parent ON organization (parent);
CREATE INDEX person_name ON person (name);
CREATE INDEX position_person ON position (person);
CREATE INDEX position_title ON position (title);
CREATE INDEX position_organization ON position (organization);
CREATE INDEX position_held ON position (held_earliest, held_latest);
CREATE INDEX election_title ON election (title);
CREATE INDEX election_kind ON election (kind);
CREATE INDEX election_voting_day ON election (voting_day_earliest, voting_day_latest);
CREATE INDEX milestone_election ON milestone (election);
CREATE INDEX milestone_kind ON milestone (kind);
CREATE INDEX milestone_happened ON milestone (happened_earliest, happened_latest);
CREATE INDEX milestone_organization ON milestone (organization);
CREATE INDEX candidacy_election ON candidacy (election);
CREATE INDEX candidacy_person ON candidacy (person);
CREATE INDEX candidacy_nominated_by ON candidacy (nominated_by);
CREATE INDEX candidacy_outcome ON candidacy (outcome);
CREATE INDEX mission_title ON mission (title);
CREATE INDEX mission_election ON mission (election);
CREATE INDEX mission_kind ON mission (kind);
CREATE INDEX mission_present ON mission (present_earliest, present_latest);
CREATE INDEX mission_parent ON mission (parent);
CREATE INDEX mission_organization_mission ON mission_organization (mission);
CREATE INDEX mission_organization_organization ON mission_organization (organization);
CREATE INDEX mission_organization_role ON mission_organization (role);
CREATE INDEX mission_member_mission ON mission_member (mission);
CREATE INDEX mission_member_person ON mission_member (person);
CREATE INDEX mission_member_role ON mission_member (role);
CREATE INDEX mission_member_served ON mission_member (served_earliest, served_latest);
CREATE INDEX mission_phase_mission ON mission_phase (mission);
CREATE INDEX mission_phase_kind ON mission_phase (kind);
CREATE INDEX mission_phase_happened ON mission_phase (happened_earliest, happened_latest);
CREATE INDEX mission_place_mission ON mission_place (mission);
CREATE INDEX mission_place_place ON mission_place (place);
CREATE INDEX mission_place_happened ON mission_place (happened_earliest, happened_latest);
CREATE INDEX invitation_election ON invitation (election);
CREATE INDEX invitation_inviter ON invitation (inviter);
CREATE INDEX invitation_invitee ON invitation (invitee);
CREATE INDEX invitation_invitee_printed ON invitation (invitee_printed);
CREATE INDEX invitation_happened ON invitation (happened_earliest, happened_latest);
CREATE INDEX invitation_answer ON invitation (answer);
CREATE INDEX invitation_mission ON invitation (mission);
CREATE INDEX visit_title ON visit (title);
CREATE INDEX visit_election ON visit (election);
CREATE INDEX visit_mission ON visit (mission);
CREATE INDEX visit_kind ON visit (kind);
CREATE INDEX visit_happened ON visit (happened_earliest, happened_latest);
CREATE INDEX visit_place ON visit (place);
CREATE INDEX visit_participant_visit ON visit_participant (visit);
CREATE INDEX visit_participant_person ON visit_participant (person);
CREATE INDEX visit_participant_organization ON visit_participant (organization);
CREATE INDEX visit_participant_mission ON visit_participant (mission);
CREATE INDEX visit_participant_class ON visit_participant (class);
CREATE INDEX statement_title ON statement (title);
CREATE INDEX statement_kind ON statement (kind);
CREATE INDEX statement_issued ON statement (issued_earliest, issued_latest);
CREATE INDEX statement_election_statement ON statement_election (statement);
CREATE INDEX statement_election_election ON statement_election (election);
CREATE INDEX statement_issuer_statement ON statement_issuer (statement);
CREATE INDEX statement_issuer_organization ON statement_issuer (organization);
CREATE INDEX statement_issuer_mission ON statement_issuer (mission);
CREATE INDEX statement_issuer_person ON statement_issuer (person);
CREATE INDEX statement_issuer_role ON statement_issuer (role);
CREATE INDEX statement_relation_statement ON statement_relation (statement);
CREATE INDEX statement_relation_kind ON statement_relation (kind);
CREATE INDEX statement_relation_target ON statement_relation (target);
CREATE INDEX statement_text_statement ON statement_text (statement);
CREATE INDEX coder_name ON coder (name);
CREATE INDEX codebook_version_number ON codebook_version (number);
CREATE INDEX codebook_version_issued ON codebook_version (issued_earliest, issued_latest);
CREATE INDEX coding_statement ON coding (statement);
CREATE INDEX coding_coder ON coding (coder);
CREATE INDEX coding_codebook ON coding (codebook);
CREATE INDEX coding_verdict ON coding (verdict);
CREATE INDEX claim_coding ON claim (coding);
CREATE INDEX claim_theme ON claim (theme);
CREATE INDEX claim_stage ON claim (stage);
CREATE INDEX claim_severity ON claim (severity);
CREATE INDEX claim_scope_place ON claim (scope_place);
CREATE INDEX claim_scope_phase ON claim (scope_phase);
CREATE INDEX claim_hedge ON claim (hedge);
CREATE INDEX claim_evidence ON claim (evidence);
CREATE INDEX claim_yardstick_claim ON claim_yardstick (claim);
CREATE INDEX claim_yardstick_yardstick ON claim_yardstick (yardstick);
CREATE INDEX anchor_claim ON anchor (claim);
CREATE INDEX anchor_text ON anchor (text);
CREATE INDEX silence_coding ON silence (coding);
CREATE INDEX silence_theme ON silence (theme);
CREATE INDEX recommendation_statement ON recommendation (statement);
CREATE INDEX recommendation_theme ON recommendation (theme);
CREATE INDEX recommendation_priority ON recommendation (priority);
CREATE INDEX recommendation_same_as ON recommendation (same_as);
CREATE INDEX assessment_recommendation ON assessment (recommendation);
CREATE INDEX assessment_organization ON assessment (organization);
CREATE INDEX assessment_election ON assessment (election);
CREATE INDEX assessment_result ON assessment (result);
CREATE INDEX source_title ON source (title);
CREATE INDEX source_published ON source (published_earliest, published_latest);
CREATE INDEX source_kind ON source (kind);
CREATE INDEX source_reprint_of ON source (reprint_of);
CREATE INDEX source_reliability ON source (reliability);
CREATE INDEX figure_subject ON figure (subject);
CREATE INDEX figure_measure ON figure (measure);
CREATE INDEX figure_date ON figure (date_earliest, date_latest);
CREATE INDEX figure_basis ON figure (basis);
CREATE INDEX figure_as_of ON figure (as_of_earliest, as_of_latest);
CREATE INDEX figure_according_to ON figure (according_to);
CREATE INDEX name_subject ON name (subject);
CREATE INDEX name_text ON name (text);
CREATE INDEX identifier_subject ON identifier (subject);
CREATE INDEX identifier_scheme ON identifier (scheme);
CREATE INDEX identifier_value ON identifier (value);
CREATE INDEX note_subject ON note (subject);
CREATE INDEX note_written ON note (written_earliest, written_latest);
CREATE INDEX label_subject ON label (subject);
CREATE INDEX label_kind ON label (kind);
CREATE INDEX label_organization ON label (organization);
CREATE INDEX label_attributed_to ON label (attributed_to);
CREATE INDEX label_given ON label (given_earliest, given_latest);
CREATE INDEX tag_subject ON tag (subject);
CREATE INDEX tag_tag ON tag (tag);
CREATE INDEX attachment_subject ON attachment (subject);
CREATE INDEX attachment_name ON attachment (name);
CREATE INDEX citation_subject ON citation (subject);
CREATE INDEX citation_source ON citation (source);
CREATE INDEX citation_field ON citation (field);
CREATE INDEX absence_subject ON absence (subject);
CREATE INDEX absence_field ON absence (field);
CREATE INDEX absence_noted ON absence (noted_earliest, noted_latest);
CREATE INDEX variable_label ON variable (label);
CREATE INDEX variable_value_subject ON variable_value (subject);
CREATE INDEX variable_value_variable ON variable_value (variable);
CREATE INDEX variable_value_coder ON variable_value (coder);
CREATE INDEX variable_value_text ON variable_value (text);
CREATE INDEX variable_value_date ON variable_value (date_earliest, date_latest);
CREATE INDEX variable_value_term ON variable_value (term);
CREATE INDEX saved_filter_name ON saved_filter (name);
CREATE INDEX saved_report_name ON saved_report (name);
CREATE INDEX project_title ON project (title);

-- What was changed, by whom and when. Records are named by id here: they may be gone.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('edit', 'undo', 'redo', 'revert', 'import')),
    target TEXT REFERENCES change (id),
    schema_version INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;

-- `fields` is a JSON object {field: [before, after]}; null for the inserts of a bulk change, whose values are the record's own.
CREATE TABLE change_row (
    change INTEGER NOT NULL REFERENCES change (seq),
    position INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    type TEXT NOT NULL,
    record TEXT NOT NULL,
    created TEXT,
    fields TEXT,
    PRIMARY KEY (change, position)
) STRICT;
CREATE INDEX change_row_record ON change_row (record, change);

-- The bytes of attachments, once each.
CREATE TABLE attachment_content (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    bytes BLOB NOT NULL
) STRICT;
