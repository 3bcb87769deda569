// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filtersql.h"

#include "models/storage/filterbuilder.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

std::span<const CommonField> commonFields()
{
    static constexpr CommonField fields[] = {
        {"private", QT_TRANSLATE_NOOP("Field", "Private"), FieldKind::Flag},
        {"record", QT_TRANSLATE_NOOP("Field", "Record"), FieldKind::AnyReference},
        {"sourced", QT_TRANSLATE_NOOP("Field", "Has a source"), FieldKind::Flag},
        {"sources", QT_TRANSLATE_NOOP("Field", "Sources"), FieldKind::Integer},
        {"conflict", QT_TRANSLATE_NOOP("Field", "Has conflicting figures"), FieldKind::Flag},
        {"created", QT_TRANSLATE_NOOP("Field", "Created"), FieldKind::Date},
        {"changed", QT_TRANSLATE_NOOP("Field", "Last changed"), FieldKind::Date},
    };
    return fields;
}

Result<FilterSql> filterSql(const Connection &connection, const Filter &filter, const RecordType &type)
{
    FilterBuilder builder(connection);
    const QString where = builder.expression(filter, type, u"t"_s);
    if (builder.problem())
        return *builder.problem();
    return FilterSql{where, builder.values()};
}

QString numberList(const QList<qint64> &numbers)
{
    QStringList texts;
    texts.reserve(numbers.size());
    for (const qint64 number : numbers)
        texts += QString::number(number);
    return texts.join(u", "_s);
}

namespace {

// Levenshtein's distance, by the two-row method of Wagner and Fischer (1974).
int editDistance(QStringView a, QStringView b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

QStringList nearNames(const QString &typed, const QStringList &names)
{
    QList<std::pair<int, QString>> near;
    for (const QString &name : names) {
        const bool part = typed.size() > 2 && (name.startsWith(typed) || typed.startsWith(name));
        const int distance = part ? 0 : editDistance(typed, name);
        if (distance <= std::max(2, int(typed.size()) / 3) && distance < name.size())
            near.append({distance, name});
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[distance, name] : near)
        result += name;
    return result.mid(0, 3);
}

} // namespace scrutineer
