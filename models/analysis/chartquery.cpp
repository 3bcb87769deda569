// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartquery.h"

#include "models/records/filtertext.h"
#include "models/storage/valuepath.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(ChartQuery)
};

template <class Enum>
struct Named
{
    Enum value;
    const char *name;
};

constexpr Named<ChartMeasure> measures[] = {
    {ChartMeasure::Count, "count"}, {ChartMeasure::Share, "share"},   {ChartMeasure::Sum, "sum"},
    {ChartMeasure::Mean, "mean"},   {ChartMeasure::Median, "median"}, {ChartMeasure::Values, "values"},
};

// Days is no kind that a query can be drawn as.
constexpr Named<ChartKind> kinds[] = {
    {ChartKind::Bars, "bars"},           {ChartKind::StackedBars, "stacked_bars"},
    {ChartKind::Columns, "columns"},     {ChartKind::Shares, "shares"},
    {ChartKind::Lollipops, "lollipops"}, {ChartKind::Lines, "lines"},
    {ChartKind::Histogram, "histogram"}, {ChartKind::Boxes, "boxes"},
    {ChartKind::Points, "points"},       {ChartKind::HeatMap, "heat_map"},
    {ChartKind::Dots, "dots"},           {ChartKind::Diverging, "diverging"},
};

template <class Enum, std::size_t size>
QString nameOf(const Named<Enum> (&table)[size], Enum value)
{
    const auto *found = std::ranges::find(table, value, &Named<Enum>::value);
    return found == std::end(table) ? QString() : QString::fromLatin1(found->name);
}

template <class Enum, std::size_t size>
std::optional<Enum> valueOf(const Named<Enum> (&table)[size], const QString &name)
{
    const auto *found =
        std::ranges::find_if(table, [&](const Named<Enum> &entry) { return name == QLatin1StringView(entry.name); });
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

template <class Enum, std::size_t size>
QString allNames(const Named<Enum> (&table)[size])
{
    QStringList names;
    for (const Named<Enum> &entry : table)
        names += QString::fromLatin1(entry.name);
    return names.join(u", "_s);
}

/// Takes a JSON object apart and keeps the first thing that is wrong with it.
class QueryReader
{
public:
    explicit QueryReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &key)
    {
        m_known += key;
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            fail(QueryText::tr("“%1” of a chart is a text.").arg(key));
        return value.toString();
    }
    int count(const QString &key)
    {
        m_known += key;
        const QJsonValue value = m_object.value(key);
        const int number = value.toInt(value.isUndefined() ? 0 : -1);
        if (number < 0)
            fail(QueryText::tr("“%1” of a chart is a whole number of 0 or more.").arg(key));
        return std::max(number, 0);
    }
    bool flag(const QString &key)
    {
        m_known += key;
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            fail(QueryText::tr("“%1” of a chart is true or false.").arg(key));
        return value.toBool();
    }
    Filter filter(const QString &key)
    {
        const FilterReading reading = readFilter(text(key));
        if (!reading.ok())
            fail(QueryText::tr("“%1” of a chart is no filter: %2").arg(key, reading.error->sentence));
        return reading.filter;
    }
    template <class Enum, std::size_t size>
    std::optional<Enum> named(const QString &key, const Named<Enum> (&table)[size])
    {
        const QString name = text(key);
        const std::optional<Enum> value = valueOf(table, name);
        if (!value && !name.isEmpty())
            fail(QueryText::tr("“%1” is no %2 of a chart. There are: %3.").arg(name, key, allNames(table)));
        return value;
    }
    void fail(const QString &sentence)
    {
        if (!m_problem)
            m_problem = Problem{Problem::Kind::Invalid, sentence};
    }
    /// What is wrong, an unknown key included.
    std::optional<Problem> problem()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                fail(QueryText::tr("A chart has no “%1”. It has: %2.").arg(key, m_known.join(u", "_s)));
        }
        return m_problem;
    }

private:
    const QJsonObject &m_object;
    QStringList m_known;
    std::optional<Problem> m_problem;
};

std::optional<ValuePath> pathOf(const ChartQuery &query, const QString &text)
{
    if (text.isEmpty() || !query.type)
        return std::nullopt;
    const Result<ValuePath> path = ValuePath::read(*query.type, text);
    return path ? std::optional(*path) : std::nullopt;
}

QString inWords(const ChartQuery &query, const QString &text)
{
    const std::optional<ValuePath> path = pathOf(query, text);
    return path ? path->displayLabel() : text;
}

} // namespace

QByteArray ChartQuery::toText() const
{
    QJsonObject object;
    const auto put = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"title"_s, title);
    put(u"type"_s, type ? type->key() : QString());
    put(u"filter"_s, filterText(filter));
    put(u"measure"_s, nameOf(measures, measure));
    put(u"number"_s, number);
    put(u"part"_s, filterText(part));
    put(u"by"_s, by);
    put(u"split"_s, split);
    put(u"kind"_s, kind ? nameOf(kinds, *kind) : QString());
    if (byValue)
        object.insert(u"by_value"_s, true);
    if (most > 0)
        object.insert(u"most"_s, most);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ChartQuery> ChartQuery::fromText(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return Problem{Problem::Kind::Invalid,
                       QueryText::tr("This is no chart: a chart is one JSON object (%1).").arg(error.errorString())};
    const QJsonObject object = document.object();
    QueryReader reader(object);
    ChartQuery query;
    query.title = reader.text(u"title"_s);
    const QString typeName = reader.text(u"type"_s);
    query.type = recordType(typeName);
    if (!query.type)
        reader.fail(typeName.isEmpty() ? QueryText::tr("A chart says by “type” which records it counts.")
                                       : QueryText::tr("There is no record type “%1”.").arg(typeName));
    query.filter = reader.filter(u"filter"_s);
    query.measure = reader.named(u"measure"_s, measures).value_or(ChartMeasure::Count);
    query.number = reader.text(u"number"_s);
    query.part = reader.filter(u"part"_s);
    query.by = reader.text(u"by"_s);
    query.split = reader.text(u"split"_s);
    query.kind = reader.named(u"kind"_s, kinds);
    query.byValue = reader.flag(u"by_value"_s);
    query.most = reader.count(u"most"_s);
    for (const QString &path : {query.number, query.by, query.split}) {
        if (!query.type || path.isEmpty())
            continue;
        if (const Result<ValuePath> read = ValuePath::read(*query.type, path); !read)
            reader.fail(read.problem().sentence);
    }
    if (const std::optional<Problem> problem = reader.problem())
        return *problem;
    return query;
}

QString chartWords(const ChartQuery &query)
{
    if (!query.type)
        return {};
    const QString records = QLocale().toLower(query.type->displayPlural());
    const QString number = inWords(query, query.number);
    QString what;
    switch (query.measure) {
    case ChartMeasure::Count:
        what = QueryText::tr("Counts %1", "records").arg(records);
        break;
    case ChartMeasure::Share:
        what = QueryText::tr("Shows how many per cent of %1 match “%2”").arg(records, filterText(query.part));
        break;
    case ChartMeasure::Sum:
        what = QueryText::tr("Adds up “%1” of %2").arg(number, records);
        break;
    case ChartMeasure::Mean:
        what = QueryText::tr("Shows the mean of “%1” of %2").arg(number, records);
        break;
    case ChartMeasure::Median:
        what = QueryText::tr("Shows the median of “%1” of %2").arg(number, records);
        break;
    case ChartMeasure::Values:
        what = QueryText::tr("Shows “%1” of each of %2").arg(number, records);
        break;
    }
    if (!query.by.isEmpty())
        what = QueryText::tr("%1 by “%2”", "what is counted, by what").arg(what, inWords(query, query.by));
    if (!query.split.isEmpty())
        what = (query.kind == ChartKind::Points ? QueryText::tr("%1 against “%2”") : QueryText::tr("%1, split by “%2”"))
                   .arg(what, inWords(query, query.split));
    QStringList sentences{what + u'.'};
    const auto isMultiple = [&](const QString &text) { return pathOf(query, text).value_or(ValuePath()).multiple; };
    if (isMultiple(query.by) || isMultiple(query.split))
        sentences += QueryText::tr("A record with several values counts once for each.");
    if (query.most > 0)
        sentences += QueryText::tr("Shows the %n largest, the rest as “Others”.", nullptr, query.most);
    return sentences.join(u' ');
}

} // namespace scrutineer
