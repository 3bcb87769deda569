// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/labelsql.h"

#include <QStringList>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// A label shows at most a label within a label: "Omuraliev · host" needs one level, deeper chains would not be read.
constexpr int deepest = 2;

QString label(const RecordType &type, const QString &seq, const QString &language, int depth);

QString anyLabel(const QString &seq, const QString &language, int depth)
{
    QString cases;
    for (const RecordType *type : recordTypes())
        cases += u" WHEN '%1' THEN %2"_s.arg(type->key(), label(*type, u"subject.seq"_s, language, depth));
    return u"(SELECT CASE subject.type%1 END FROM record subject WHERE subject.seq = %2)"_s.arg(cases, seq);
}

QString choiceText(const QString &column)
{
    // Stored names, made readable; the program's language is applied where a choice is shown by itself.
    return u"replace(%1, '_', ' ')"_s.arg(column);
}

QString part(const Field &field, const QString &alias, const QString &language, int depth)
{
    const QString column = alias + u'.' + field.key();
    switch (field.kind) {
    case FieldKind::Reference:
        return depth < deepest
                   ? label(requireRecordType(QString::fromLatin1(field.target)), column, language, depth + 1)
                   : u"NULL"_s;
    case FieldKind::Term:
        return label(requireRecordType(u"term"), column, language, depth + 1);
    case FieldKind::AnyReference:
        return depth == 0 ? anyLabel(column, language, depth + 1) : u"NULL"_s;
    case FieldKind::Choice:
        return choiceText(column);
    case FieldKind::LongText:
        return u"substr(%1, 1, 160)"_s.arg(column);
    case FieldKind::Decimal:
        return u"CASE WHEN %1 = CAST(%1 AS INTEGER) THEN CAST(CAST(%1 AS INTEGER) AS TEXT) ELSE CAST(%1 AS TEXT) END"_s
            .arg(column);
    default:
        return u"CAST(%1 AS TEXT)"_s.arg(column);
    }
}

QString label(const RecordType &type, const QString &seq, const QString &language, int depth)
{
    const QString alias = u"l%1_%2"_s.arg(depth).arg(type.key());
    if (type.key() == "term"_L1) {
        return u"(SELECT %1 FROM term %2 WHERE %2.seq = %3)"_s.arg(termLabelSql(alias, language), alias, seq);
    }
    QString shortTitle;
    QStringList parts;
    for (const Field &field : type.fields) {
        if (field.flags.testFlag(ShortTitle))
            shortTitle = alias + u'.' + field.key();
        if (field.flags.testFlag(Title))
            parts += part(field, alias, language, depth);
    }
    QString whole = parts.value(0, u"NULL"_s);
    if (parts.size() > 1) {
        QStringList joined;
        for (const QString &piece : std::as_const(parts))
            joined += u"coalesce(' · ' || %1, '')"_s.arg(piece);
        whole = u"substr(%1, 4)"_s.arg(joined.join(u" || "_s));
    }
    if (!shortTitle.isEmpty())
        whole = u"coalesce(%1, %2)"_s.arg(shortTitle, whole);
    return u"(SELECT %1 FROM %2 %3 WHERE %3.seq = %4)"_s.arg(whole, type.key(), alias, seq);
}

} // namespace

QString labelSql(const RecordType &type, const QString &seqExpression, const QString &language)
{
    return label(type, seqExpression, language, 0);
}

QString anyLabelSql(const QString &seqExpression, const QString &language)
{
    return anyLabel(seqExpression, language, 0);
}

QString termLabelSql(const QString &alias, const QString &language)
{
    if (language == "az"_L1 || language == "ru"_L1 || language == "tr"_L1)
        return u"coalesce(%1.label_%2, %1.label_en)"_s.arg(alias, language);
    return u"%1.label_en"_s.arg(alias);
}

} // namespace scrutineer
