// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/codebookfile.h"

#include "models/records/uuid7.h"
#include "models/records/validation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CodebookFileWords
{
    Q_DECLARE_TR_FUNCTIONS(CodebookFile)
};

Problem refused(const QString &sentence)
{
    return {Problem::Kind::Invalid, sentence};
}

QString keyIn(const QString &vocabulary, const QString &key)
{
    return vocabulary + u'\n' + key;
}

/// Puts the terms of a file beside those of the project.
class ImportPlan
{
public:
    ImportPlan(const Codebook &codebook, const CodebookFile &file, const std::function<QString()> &newId)
        : m_codebook(codebook)
        , m_file(file)
        , m_newId(newId)
    {
        for (const CodebookTerm &term : codebook.terms()) {
            m_byKey.insert(keyIn(term.vocabulary(), term.record.value(u"key").text()), term.id());
            m_byLabel[keyIn(term.vocabulary(), term.record.value(u"label_en").text())].append(term.id());
        }
    }

    Result<CodebookImport> make()
    {
        for (const FileTerm &term : m_file) {
            if (const Outcome outcome = place(term); !outcome)
                return outcome.problem();
        }
        for (qsizetype i = 0; i < m_file.size(); ++i) {
            if (const Outcome outcome = setParent(i); !outcome)
                return outcome.problem();
        }
        if (const Outcome outcome = lookForRings(); !outcome)
            return outcome.problem();
        return result();
    }

private:
    Outcome place(const FileTerm &term)
    {
        const QString name = term.key.isEmpty() ? term.values.value(u"label_en"_s).text() : term.key;
        const QString held = heldId(term, name);
        const bool twice = m_seen.contains(held) || (!term.id.isEmpty() && m_guids.contains(term.id));
        if (twice)
            return refused(
                CodebookFileWords::tr("Line %1: the term “%2” stands there twice.").arg(term.line).arg(name));
        m_guids.insert(term.id);
        const CodebookTerm *known = m_codebook.find(held);
        Record record = known ? known->record : begun(term, name);
        m_seen.insert(record.id());
        for (auto value = term.values.begin(); value != term.values.end(); ++value) {
            const Field &field = *record.type().find(value.key());
            const bool fixed = field.flags.testFlag(Immutable) && known;
            if (!fixed)
                record.setValue(value.key(), coerced(field, *value));
        }
        for (const Finding &finding : record.findings()) {
            if (finding.severity == Finding::Severity::Error)
                return refused(CodebookFileWords::tr("Line %1, “%2”: %3").arg(term.line).arg(name, finding.sentence));
        }
        m_byKey.insert(keyIn(term.vocabulary, record.value(u"key").text()), record.id());
        m_places.insert(record.id(), m_records.size());
        m_records.append(record);
        return {};
    }

    /// The id of the term that is meant, of the project or of the file so far; empty for a new one.
    [[nodiscard]] QString heldId(const FileTerm &term, const QString &name) const
    {
        if (m_codebook.find(term.id))
            return term.id;
        if (!term.key.isEmpty())
            return m_byKey.value(keyIn(term.vocabulary, term.key));
        // Names may stand under several parents; each is met once.
        for (const QString &id : m_byLabel.value(keyIn(term.vocabulary, name))) {
            if (!m_seen.contains(id))
                return id;
        }
        return {};
    }

    Record begun(const FileTerm &term, const QString &name)
    {
        const bool ours = isRecordId(term.id) && !m_seen.contains(term.id);
        Record made = m_codebook.newTerm(term.vocabulary, name, {}, ours ? term.id : m_newId());
        // The codebook does not know of what came before in the file.
        const QString plain = made.value(u"key").text();
        QString key = term.key.isEmpty() ? plain : term.key;
        for (int number = 2; term.key.isEmpty() && m_byKey.contains(keyIn(term.vocabulary, key)); ++number)
            key = u"%1_%2"_s.arg(plain).arg(number);
        made.setValue(u"key", key);
        made.setValue(u"position", made.value(u"position").integer().value_or(0) + m_made++);
        return made;
    }

    Outcome setParent(qsizetype place)
    {
        const FileTerm &term = m_file[place];
        if (!term.hasParent)
            return {};
        QString parent;
        if (term.parentPlace >= 0)
            parent = m_records.at(term.parentPlace).id();
        else if (!term.parent.isEmpty())
            parent = m_byKey.value(keyIn(term.vocabulary, term.parent));
        if (parent.isEmpty() && !term.parent.isEmpty())
            return refused(CodebookFileWords::tr("Line %1: the parent “%2” is neither in the file nor in the project.")
                               .arg(term.line)
                               .arg(term.parent));
        m_records[place].setValue(u"parent", parent);
        return {};
    }

    [[nodiscard]] QString parentOf(const QString &id) const
    {
        if (const auto place = m_places.constFind(id); place != m_places.constEnd())
            return m_records[*place].value(u"parent").text();
        const CodebookTerm *term = m_codebook.find(id);
        return term ? term->parent() : QString();
    }

    // Each way up is walked once: what has an end stays known.
    Outcome lookForRings() const
    {
        QSet<QString> sound;
        for (qsizetype i = 0; i < m_records.size(); ++i) {
            QSet<QString> way;
            for (QString id = m_records[i].id(); !id.isEmpty() && !sound.contains(id); id = parentOf(id)) {
                if (way.contains(id))
                    return refused(CodebookFileWords::tr("Line %1: the parents of “%2” go in a ring.")
                                       .arg(m_file[i].line)
                                       .arg(m_records[i].value(u"label_en").text()));
                way.insert(id);
            }
            sound += way;
        }
        return {};
    }

    [[nodiscard]] CodebookImport result() const
    {
        CodebookImport import;
        for (const Record &record : m_records) {
            CodebookImport::Row row;
            row.vocabulary = record.value(u"vocabulary").text();
            row.label = record.value(u"label_en").text();
            const CodebookTerm *known = m_codebook.find(record.id());
            const qsizetype before = import.changes.changes.size();
            if (known)
                import.changes.update(known->record, record);
            else
                import.changes.insert(record);
            if (import.changes.changes.size() > before) {
                row.state = known ? CodebookImport::State::Changed : CodebookImport::State::New;
                for (const FieldChange &field : import.changes.changes.last().fields)
                    row.fields += field.field;
            }
            import.rows.append(row);
        }
        import.changes.origin = ChangeOrigin::Import;
        return import;
    }

    const Codebook &m_codebook;
    const CodebookFile &m_file;
    const std::function<QString()> &m_newId;
    QHash<QString, QString> m_byKey;
    QHash<QString, QStringList> m_byLabel;
    QSet<QString> m_guids;
    QSet<QString> m_seen;
    QList<Record> m_records; ///< As they will be, in the order of the file.
    QHash<QString, qsizetype> m_places;
    qint64 m_made = 0;
};

} // namespace

qsizetype CodebookImport::count(State state) const
{
    return std::ranges::count(rows, state, &Row::state);
}

Result<CodebookImport> planImport(const Codebook &codebook, const CodebookFile &file,
                                  const std::function<QString()> &newId)
{
    return ImportPlan(codebook, file, newId).make();
}

} // namespace scrutineer
