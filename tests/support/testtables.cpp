// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testtables.h"

#include "models/records/edtf.h"
#include "models/records/recordtype.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

TestTables::TestTables()
{
    const Outcome opened = m_connection.open(path(), Access::ReadWrite);
    if (!opened)
        throw std::runtime_error(opened.problem().sentence.toStdString());
    for (const QString &name : QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile migration(u":/migrations/"_s + name);
        if (!migration.open(QIODevice::ReadOnly))
            throw std::runtime_error("no schema");
        m_connection.executeScript(QString::fromUtf8(migration.readAll()));
    }
    addTerm("mission_kind", "eom", u"Election observation mission"_s);
    addTerm("mission_kind", "sto", u"Short-term observation"_s);
    addTerm("statement_kind", "preliminary_statement", u"Preliminary statement"_s);
    addTerm("statement_kind", "final_report", u"Final report"_s);
    addTerm("verdict", "condemns", u"Condemns"_s, 0, -2);
    addTerm("verdict", "mixed", u"Mixed"_s, 0, 0);
    addTerm("verdict", "endorses", u"Endorses"_s, 0, 2);
    addTerm("measure", "team_size", u"Team size"_s);
    addTerm("measure", "stations_visited", u"Stations visited"_s);
    addTerm("organization_kind", "intergovernmental", u"Intergovernmental organisation"_s);
    addTerm("organization_kind", "interparliamentary", u"Interparliamentary assembly"_s);
}

qint64 TestTables::add(const char *typeName, const QHash<QString, QVariant> &values)
{
    const RecordType &type = requireRecordType(QString::fromLatin1(typeName));
    const qint64 seq = ++m_last;
    m_connection.execute(u"INSERT INTO record (seq, id, type, created, changed) VALUES (?, ?, ?, ?, ?)"_s,
                         {seq, u"00000000-0000-7000-8000-%1"_s.arg(seq, 12, 16, QChar(u'0')), type.key(),
                          u"2024-03-01T10:00:00Z"_s, u"2024-03-02T10:00:00Z"_s});
    QStringList columns{u"seq"_s};
    QStringList marks{u"?"_s};
    QVariantList bound{seq};
    const auto bind = [&](const QString &column, const QVariant &value) {
        columns += column;
        marks += u"?"_s;
        bound += value;
    };
    for (auto value = values.begin(); value != values.end(); ++value) {
        bind(value.key(), *value);
        const Field *field = type.find(value.key());
        if (!field || field->kind != FieldKind::Date)
            continue;
        const Edtf date = Edtf::parse(value->toString()).value();
        if (date.earliest())
            bind(value.key() + u"_earliest"_s, date.earliest()->toString(Qt::ISODate));
        if (date.latest())
            bind(value.key() + u"_latest"_s, date.latest()->toString(Qt::ISODate));
    }
    m_connection.execute(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(type.key(), columns.join(u", "_s), marks.join(u", "_s)), bound);
    return seq;
}

qint64 TestTables::addTerm(const char *vocabulary, const char *key, const QString &label, qint64 parent,
                           const QVariant &scale)
{
    QHash<QString, QVariant> values{{u"vocabulary"_s, QString::fromLatin1(vocabulary)},
                                    {u"key"_s, QString::fromLatin1(key)},
                                    {u"label_en"_s, label},
                                    {u"position"_s, m_last}};
    if (parent)
        values.insert(u"parent"_s, parent);
    if (scale.isValid())
        values.insert(u"scale"_s, scale.toDouble());
    const qint64 seq = add("term", values);
    m_terms.insert(QString::fromLatin1(vocabulary) + u'/' + QString::fromLatin1(key), seq);
    return seq;
}

qint64 TestTables::term(const char *vocabulary, const char *key) const
{
    return m_terms.value(QString::fromLatin1(vocabulary) + u'/' + QString::fromLatin1(key));
}

QString TestTables::id(qint64 seq) const
{
    return m_connection.value(u"SELECT id FROM record WHERE seq = ?"_s, {seq}).toString();
}

} // namespace scrutineer
