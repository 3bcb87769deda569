// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codebookentry.h"

#include "models/records/claim.h"
#include "models/records/coding.h"
#include "models/storage/labelsql.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CodebookText
{
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

/// Selects what was coded with a term: seq, words, statement title, statement seq; empty for a field that holds none.
QString usesSql(const QString &field)
{
    const auto holdsTerm = [&field](const RecordType &type) {
        const Field *found = type.find(field);
        return found && found->kind == FieldKind::Term;
    };
    const QString claims = u"SELECT k.seq, k.proposition, s.title FROM claim k JOIN coding c ON c.seq = k.coding "
                           "JOIN statement s ON s.seq = c.statement WHERE "_s;
    if (field == "yardstick"_L1)
        return claims + u"k.seq IN (SELECT claim FROM claim_yardstick WHERE yardstick = ?) AND k.seq <> ? AND "
                        "c.statement <> ? ORDER BY k.seq DESC LIMIT ?"_s;
    if (holdsTerm(Coding::type()))
        return u"SELECT c.seq, s.title, '' FROM coding c JOIN statement s ON s.seq = c.statement WHERE c.%1 = ? AND "
               "c.seq <> ? AND c.statement <> ? ORDER BY c.seq DESC LIMIT ?"_s.arg(field);
    if (holdsTerm(Claim::type()))
        return claims + u"k.%1 = ? AND k.seq <> ? AND c.statement <> ? ORDER BY k.seq DESC LIMIT ?"_s.arg(field);
    return {};
}

} // namespace

CodebookEntry readCodebookEntry(Connection &connection, const CodebookQuestion &question, int examples)
{
    const auto seqOf = [&connection](const QString &id) {
        return id.isEmpty() ? qint64(0) : connection.value(u"SELECT seq FROM record WHERE id = ?"_s, {id}).toLongLong();
    };
    CodebookEntry entry;
    const QString uses = usesSql(question.field);
    const qint64 term = seqOf(question.term);
    if (uses.isEmpty() || term == 0)
        return entry;
    QSqlQuery rows = connection.query(
        u"SELECT %1, t.definition, t.include_rule, t.exclude_rule, t.examples FROM term t WHERE t.seq = ?"_s.arg(
            termLabelSql(u"t"_s, connection.language())),
        {term});
    if (!rows.next())
        return entry;
    entry = {question.term,
             rows.value(0).toString(),
             rows.value(1).toString(),
             rows.value(2).toString(),
             rows.value(3).toString(),
             rows.value(4).toString(),
             {}};
    QSqlQuery coded =
        connection.query(uses, {term, seqOf(question.besides), seqOf(question.besidesStatement), examples});
    while (coded.next())
        entry.coded.append({coded.value(1).toString(), coded.value(2).toString()});
    return entry;
}

QString CodebookEntry::words() const
{
    QStringList lines;
    if (!label.isEmpty())
        lines += definition.isEmpty() ? label : label + u": "_s + definition;
    if (!include.isEmpty())
        lines += CodebookText::tr("Include: %1").arg(include);
    if (!exclude.isEmpty())
        lines += CodebookText::tr("Exclude: %1").arg(exclude);
    if (!examples.isEmpty())
        lines += CodebookText::tr("Examples: %1").arg(examples);
    for (const CodedExample &example : coded)
        lines += example.statement.isEmpty()
                     ? CodebookText::tr("Coded so: %1").arg(example.words)
                     : CodebookText::tr("Coded so: %1 (%2)").arg(example.words, example.statement);
    return lines.join(u'\n');
}

} // namespace scrutineer
