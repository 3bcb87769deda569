// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filterbuilder.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QString FilterBuilder::scope(const QString &electionId, const RecordType &type, const QString &alias)
{
    const qint64 election = seqOf(electionId);
    if (m_problem)
        return u"0"_s;
    return inScope(election, type, alias, {});
}

// Election keys are numbers of this file, so they stand in the SQL as such.
QString FilterBuilder::inScope(qint64 election, const RecordType &type, const QString &alias,
                               const QStringList &visited)
{
    if (type.scope.empty())
        return u"1"_s;
    const QStringList path = visited + QStringList{type.key()};
    QStringList expressions;
    for (const char *raw : type.scope) {
        const QString entry = QString::fromLatin1(raw);
        if (entry == "@"_L1) {
            expressions += u"%1.seq = %2"_s.arg(alias).arg(election);
        } else if (entry.startsWith(u'<')) {
            const RecordType &other = requireRecordType(entry.mid(1, entry.indexOf(u'.') - 1));
            if (path.contains(other.key()))
                continue;
            const QString row = newAlias();
            expressions += u"%1.seq IN (SELECT %2.%3 FROM %4 %2 WHERE %5)"_s.arg(
                alias, row, entry.section(u'.', 1), other.key(), inScope(election, other, row, path));
        } else {
            const Field *field = type.find(entry);
            const QString column = alias + u'.' + entry;
            if (field->kind == FieldKind::AnyReference) {
                expressions += subjectInScope(election, column, path);
            } else if (QLatin1StringView(field->target) == "election"_L1) {
                expressions += u"%1 = %2"_s.arg(column).arg(election);
            } else {
                const RecordType &target = requireRecordType(QString::fromLatin1(field->target));
                if (path.contains(target.key()))
                    continue;
                const QString row = newAlias();
                expressions += u"%1 IN (SELECT %2.seq FROM %3 %2 WHERE %4)"_s.arg(column, row, target.key(),
                                                                                  inScope(election, target, row, path));
            }
        }
    }
    return expressions.isEmpty() ? u"0"_s : expressions.join(u" OR "_s);
}

// What hangs on a record belongs where the record belongs. A citation may also hang on a figure, which hangs on a
// record itself, so figures are followed one step further.
QString FilterBuilder::subjectInScope(qint64 election, const QString &column, const QStringList &visited)
{
    QStringList selects;
    for (const RecordType *type : recordTypes()) {
        const bool figure = type->key() == "figure"_L1;
        if (type->scope.empty() || visited.contains(type->key()) || (type->placement == Placement::Attached && !figure))
            continue;
        // Sources and figures lead back to citations: each of them once.
        if (figure && visited.size() > 1 && visited.constFirst() == "figure"_L1)
            continue;
        const QString row = newAlias();
        selects += u"SELECT %1.seq FROM %2 %1 WHERE %3"_s.arg(row, type->key(), inScope(election, *type, row, visited));
    }
    return u"%1 IN (%2)"_s.arg(column, selects.join(u" UNION ALL "_s));
}

} // namespace scrutineer
