// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/valuenames.h"

#include "models/records/codelist.h"
#include "models/storage/labelsql.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(List)
};

// One question asks for so many at most, so that no statement becomes too long.
constexpr qsizetype namesAtOnce = 5000;

QString colourSql(const RecordType &type)
{
    if (type.key() == "term"_L1)
        return u"g.colour"_s;
    if (type.key() == "organization"_L1)
        return u"(SELECT k.colour FROM term k WHERE k.seq = g.kind)"_s;
    if (type.key() == "mission"_L1)
        return u"(SELECT k.colour FROM mission_organization w JOIN organization o ON o.seq = w.organization "
               "JOIN term k ON k.seq = o.kind WHERE w.mission = g.seq ORDER BY w.seq LIMIT 1)"_s;
    return u"NULL"_s;
}

ValueName plainName(const Field &field, const QString &key, const QString &language)
{
    switch (field.kind) {
    case FieldKind::Choice: {
        const auto option =
            std::ranges::find_if(field.choices, [&](const ChoiceOption &o) { return key == QLatin1StringView(o.key); });
        return {field.choiceLabel(key), double(option - field.choices.begin())};
    }
    case FieldKind::Flag:
        return {key == "1"_L1 ? NameText::tr("Yes") : NameText::tr("No"), key == "1"_L1 ? 0.0 : 1.0};
    case FieldKind::Date: {
        const int year = key.left(4).toInt();
        const int month = key.mid(5).toInt();
        return {month ? QLocale(language).standaloneMonthName(month) + u' ' + key.left(4) : key,
                double(-year * 12 - month)};
    }
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Count:
        return {key, key.toDouble()};
    case FieldKind::Country:
        return {CodeList::countries().label(key, language)};
    case FieldKind::Language:
        return {CodeList::languages().label(key, language)};
    default:
        return {key};
    }
}

} // namespace

QHash<QString, ValueName> recordNames(const Connection &connection, const RecordType &type, const QStringList &seqs)
{
    const bool isTerm = type.key() == "term"_L1;
    QHash<QString, ValueName> names;
    for (qsizetype from = 0; from < seqs.size(); from += namesAtOnce) {
        // The keys are whole numbers that came from the database.
        QSqlQuery rows = connection.query(
            u"SELECT g.seq, %1, %2, (SELECT r.id FROM record r WHERE r.seq = g.seq), %3 FROM %4 g WHERE g.seq IN (%5)"_s
                .arg(labelSql(type, u"g.seq"_s, connection.language()), isTerm ? u"g.position"_s : u"0"_s,
                     colourSql(type), type.key(), seqs.mid(from, namesAtOnce).join(u", "_s)));
        while (rows.next())
            names.insert(rows.value(0).toString(), {rows.value(1).toString(), rows.value(2).toDouble(),
                                                    rows.value(3).toString(), rows.value(4).toString()});
    }
    return names;
}

QHash<QString, ValueName> valueNames(const Connection &connection, const Field &field, const QStringList &keys)
{
    const bool isTarget = field.kind == FieldKind::Term || field.kind == FieldKind::Reference;
    QHash<QString, ValueName> names;
    if (isTarget)
        names = recordNames(connection, requireRecordType(QString::fromLatin1(field.target)), keys);
    for (const QString &key : keys) {
        ValueName &name = names[key];
        if (!isTarget)
            name = plainName(field, key, connection.language());
        if (name.label.isEmpty())
            name.label = key;
    }
    return names;
}

ValueOrder::ValueOrder(const QString &language)
    : m_collator(QLocale(language))
{
    m_collator.setNumericMode(true);
}

bool ValueOrder::isBefore(const ValueName &one, const ValueName &other) const
{
    if (one.rank != other.rank)
        return one.rank < other.rank;
    return m_collator.compare(one.label, other.label) < 0;
}

} // namespace scrutineer
