-- A claim may have been looked at again under a later codebook than its coding was made under; NULL means that of the
-- coding.
ALTER TABLE claim ADD COLUMN codebook INTEGER REFERENCES codebook_version (seq) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX claim_codebook ON claim (codebook);
