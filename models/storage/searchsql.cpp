// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchsql.h"

#include "models/storage/labelsql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Organisation, issuer, statement, link, election is the longest way there is, behind a citation of a source.
constexpr int longestScopePath = 6;

bool isShown(const Field &field)
{
    return field.flags.testFlag(Listed) && !field.flags.testFlag(Title) && !field.flags.testFlag(ShortTitle);
}

QString linkedSql(const Field &field, const QString &language)
{
    const Derivation &from = field.derivation;
    const RecordType &link = requireRecordType(QString::fromLatin1(from.type));
    const Field *target = link.find(QString::fromLatin1(from.target));
    QString value = u"x."_s + target->key();
    if (target->kind == FieldKind::Reference || target->kind == FieldKind::Term)
        value = labelSql(requireRecordType(QString::fromLatin1(target->target)), value, language);
    return u"(SELECT %1 FROM %2 x WHERE x.%3 = t.seq ORDER BY x.seq LIMIT 1)"_s.arg(value, link.key(),
                                                                                    QString::fromLatin1(from.back));
}

QString fieldSql(const Field &field, const QString &language)
{
    const QString column = u"t."_s + field.key();
    switch (field.kind) {
    case FieldKind::Reference:
    case FieldKind::Term:
        return labelSql(requireRecordType(QString::fromLatin1(field.target)), column, language);
    case FieldKind::Links:
        return linkedSql(field, language);
    default:
        return column;
    }
}

QString scopeTest(const RecordType &type, const QString &seq, qint64 election, const QStringList &path);

QString scopeOfSubject(const QString &seq, qint64 election, const QStringList &path)
{
    QString cases;
    for (const char *name : {"election", "mission", "visit", "statement"}) {
        const RecordType &type = requireRecordType(QString::fromLatin1(name));
        if (!path.contains(type.key()))
            cases += u" WHEN '%1' THEN %2"_s.arg(type.key(), scopeTest(type, u"subject.seq"_s, election, path));
    }
    return cases.isEmpty()
               ? u"0"_s
               : u"(SELECT CASE subject.type%1 ELSE 0 END FROM record subject WHERE subject.seq = %2)"_s.arg(cases,
                                                                                                             seq);
}

QString scopeOfField(const RecordType &type, const Field &field, const QString &seq, qint64 election,
                     const QStringList &path)
{
    const QString alias = u"s%1"_s.arg(path.size());
    const QString column = alias + u'.' + field.key();
    QString test;
    if (field.kind == FieldKind::AnyReference)
        test = scopeOfSubject(column, election, path);
    else
        test = scopeTest(requireRecordType(QString::fromLatin1(field.target)), column, election, path);
    return u"EXISTS (SELECT 1 FROM %1 %2 WHERE %2.seq = %3 AND %4)"_s.arg(type.key(), alias, seq, test);
}

QString scopeOfLinks(const QString &entry, const QString &seq, qint64 election, const QStringList &path)
{
    const RecordType &link = requireRecordType(QStringView(entry).mid(1, entry.indexOf(u'.') - 1));
    const QString alias = u"s%1"_s.arg(path.size());
    return u"EXISTS (SELECT 1 FROM (SELECT seq FROM %1 WHERE %2 = %3 ORDER BY seq DESC LIMIT 200) %4 WHERE %5)"_s.arg(
        link.key(), entry.section(u'.', 1), seq, alias, scopeTest(link, alias + u".seq"_s, election, path));
}

QString scopeTest(const RecordType &type, const QString &seq, qint64 election, const QStringList &path)
{
    const QStringList longer = path + QStringList{type.key()};
    QStringList tests;
    if (longer.size() <= longestScopePath) {
        for (const char *step : type.scope) {
            const QString entry = QString::fromLatin1(step);
            if (entry == "@"_L1)
                tests += u"%1 = %2"_s.arg(seq).arg(election);
            else if (entry.startsWith(u'<'))
                tests += scopeOfLinks(entry, seq, election, longer);
            else if (const Field *field = type.find(entry))
                tests += scopeOfField(type, *field, seq, election, longer);
        }
    }
    return tests.isEmpty() ? u"0"_s : u"("_s + tests.join(u" OR "_s) + u")"_s;
}

} // namespace

QString wordsSql(SearchPart part, const RecordType &type)
{
    QStringList columns;
    for (const Field &field : type.fields) {
        if (field.isStored() && field.flags.testFlag(searchFlag(part)))
            columns += u"coalesce(char(10) || t.%1, '')"_s.arg(field.key());
    }
    if (columns.isEmpty())
        return {};
    return u"SELECT t.seq, substr(%1, 2) FROM %2 t WHERE t.seq IN (%3)"_s.arg(columns.join(u" || "_s), type.key(),
                                                                              u"%1"_s);
}

QString faceLabelSql(const RecordType &type, const QString &language)
{
    return labelSql(type, u"t.seq"_s, language);
}

QString secondarySql(const RecordType &type, const QString &language)
{
    for (const FieldKind kind : {FieldKind::Reference, FieldKind::Links, FieldKind::Text, FieldKind::Term}) {
        for (const Field &field : type.fields) {
            if (field.kind == kind && isShown(field) && !*field.derivation.onlyField)
                return fieldSql(field, language);
        }
    }
    return u"NULL"_s;
}

QString faceDateSql(const RecordType &type)
{
    for (const Field &field : type.fields) {
        if (field.kind == FieldKind::Date && field.flags.testFlag(Listed))
            return u"t."_s + field.key();
    }
    return u"NULL"_s;
}

QString scopeTestSql(const RecordType &type, const QString &seqExpression, qint64 election)
{
    return scopeTest(type, seqExpression, election, {});
}

} // namespace scrutineer
