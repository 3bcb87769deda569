-- How many of the visited stations showed a violation is a measure that ships with the program: projects that have its
-- measures get it too, beside the number of violations. A project without vocabularies stays without.
CREATE TEMP TABLE new_measure AS
    SELECT '7edb6bb5-f4cc-5f43-9633-7801952767a5' AS id, strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AS at
    WHERE EXISTS (SELECT 1 FROM term WHERE vocabulary = 'measure' AND key = 'stations_visited')
    AND NOT EXISTS (SELECT 1 FROM term WHERE vocabulary = 'measure' AND key = 'stations_with_violations')
    AND NOT EXISTS (SELECT 1 FROM record WHERE id = '7edb6bb5-f4cc-5f43-9633-7801952767a5');
INSERT INTO record (id, type, created, changed) SELECT id, 'term', at, at FROM temp.new_measure;
INSERT INTO term (seq, vocabulary, key, label_en, label_az, label_ru, label_tr, class, unit, position)
    SELECT r.seq, 'measure', 'stations_with_violations', 'Stations where violations were seen',
        'Pozuntu görülmüş məntəqələrin sayı', 'Число участков, где замечены нарушения',
        'İhlal görülen oy verme yeri sayısı', 'integer', 'stations',
        (SELECT max(t.position) FROM term t WHERE t.vocabulary = 'measure'
            AND t.key IN ('stations_visited', 'violations_recorded'))
    FROM temp.new_measure n JOIN record r ON r.id = n.id;
INSERT INTO search_name (rowid, words, kind)
    SELECT s.seq, s.words, s.kind FROM temp.new_measure n JOIN record r ON r.id = n.id
    JOIN search_name_source s ON s.seq = r.seq;
DROP TABLE temp.new_measure;
