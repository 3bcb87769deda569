// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/tallychart.h"

#include "models/analysis/classwords.h"
#include "models/analysis/filterwords.h"
#include "models/analysis/tallymarks.h"
#include "models/records/filtertext.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(TallyChart)
};

QString pathLabel(const ChartQuery &query, const QString &text)
{
    if (text.isEmpty())
        return {};
    const Result<ValuePath> path = ValuePath::read(*query.type, text);
    return path ? path->displayLabel() : text;
}

// What stands at the path's end, "Length in days".
QString lastLabel(const ChartQuery &query, const QString &text)
{
    return pathLabel(query, text).section(u" → "_s, -1);
}

QString lower(const QString &text)
{
    return QLocale().toLower(text);
}

QString whatIsShown(const ChartQuery &query)
{
    const QString records = query.type->displayPlural();
    const QString number = lastLabel(query, query.number);
    if (query.by == "record"_L1 && query.measure != ChartMeasure::Count && query.measure != ChartMeasure::Share)
        return number;
    switch (query.measure) {
    case ChartMeasure::Count:
        return records;
    case ChartMeasure::Share:
        return ChartText::tr("Share of %1", "records").arg(lower(records));
    case ChartMeasure::Sum:
        return ChartText::tr("Sum of %1").arg(lower(number));
    case ChartMeasure::Mean:
        return ChartText::tr("Mean of %1").arg(lower(number));
    case ChartMeasure::Median:
        return ChartText::tr("Median of %1").arg(lower(number));
    case ChartMeasure::Values:
        break;
    }
    return number;
}

QString ownTitle(const ChartQuery &query)
{
    QString title = whatIsShown(query);
    if (query.measure != ChartMeasure::Count && query.measure != ChartMeasure::Share)
        title = ChartText::tr("%1 of %2", "number, records").arg(title, lower(query.type->displayPlural()));
    if (!query.by.isEmpty())
        title = ChartText::tr("%1 by %2", "what is counted, by what").arg(title, lower(pathLabel(query, query.by)));
    if (query.split.isEmpty())
        return title;
    const QString split = lower(pathLabel(query, query.split));
    return query.kind == ChartKind::Points ? ChartText::tr("%1 against %2").arg(title, split)
                                           : ChartText::tr("%1 and %2", "by this and that").arg(title, split);
}

QString unitOf(Connection &connection, const ChartQuery &query)
{
    if (query.measure == ChartMeasure::Share)
        return u"%"_s;
    if (query.measure == ChartMeasure::Count || query.number.isEmpty() || query.kind == ChartKind::Histogram)
        return {};
    const Result<ValuePath> number = ValuePath::read(*query.type, query.number);
    if (!number)
        return {};
    if (number->isFigures()) {
        const Store store(connection);
        const QString measure = store.termId(u"measure"_s, QString::fromLatin1(number->field->derivation.measure));
        return store.record(measure).value(u"unit").text() == "per_cent"_L1 ? u"%"_s : QString();
    }
    return number->last() == "days"_L1 || number->last() == "distance"_L1 ? ChartText::tr("days") : QString();
}

QString countedWords(const RecordType &type, const Tally &tally, qint64 leftOut)
{
    QStringList parts{numberedRecords(tally.records, type)};
    if (tally.memberships != tally.records)
        parts += tally.memberships == 1 ? ChartText::tr("1 membership")
                                        : ChartText::tr("%1 memberships").arg(QLocale().toString(tally.memberships));
    if (leftOut > 0)
        parts += ChartText::tr("%n left out", "values that are too many to show", int(leftOut));
    return parts.join(u", "_s);
}

qint64 unknownCount(const Tally &tally, bool ofSeries)
{
    const std::vector<TallyGroup> &groups = ofSeries ? tally.series : tally.categories;
    if (groups.empty() || !groups.back().unknown)
        return 0;
    qint64 count = 0;
    const std::size_t others = ofSeries ? tally.categories.size() : tally.series.size();
    for (std::size_t i = 0; i < others; ++i)
        count += (ofSeries ? tally.cell(i, groups.size() - 1) : tally.cell(groups.size() - 1, i)).count;
    return count;
}

// The records of some cells that lack the number; each record of its cells alike, so memberships.
qint64 withoutNumber(const Tally &tally)
{
    qint64 count = 0;
    for (const TallyCell &cell : tally.cells)
        count += cell.count - cell.known;
    return count;
}

QString explained(Connection &connection, const ChartQuery &query, const Tally &tally)
{
    QString first = chartWords(query);
    // With a project at hand the part can be told by labels.
    if (query.measure == ChartMeasure::Share && !query.part.isEverything())
        first.replace(filterText(query.part), filterInWords(query.part, *query.type, Store(connection)));
    QStringList sentences{first};
    const auto unknown = [&](const QString &path, bool ofSeries) {
        const qint64 count = path.isEmpty() ? 0 : unknownCount(tally, ofSeries);
        if (count > 0)
            sentences += ChartText::tr("Shown apart, because “%1” is not known: %2.")
                             .arg(pathLabel(query, path), QLocale().toString(count));
    };
    unknown(query.by, false);
    if (query.kind != ChartKind::Points)
        unknown(query.split, true);
    const bool needsNumber = query.measure != ChartMeasure::Count && query.measure != ChartMeasure::Share;
    if (const qint64 without = needsNumber ? withoutNumber(tally) : 0; without > 0)
        sentences += ChartText::tr("Left out, because “%1” is not known: %2.")
                         .arg(pathLabel(query, query.number), QLocale().toString(without));
    if (tally.inParents > 0)
        sentences += ChartText::tr("Counted once, in the mission that they are part of: %1.")
                         .arg(QLocale().toString(tally.inParents));
    return sentences.join(u' ');
}

// The name of a class by its colour, for charts whose bars or dots are missions or organisations.
void addClassLegend(ChartSpec &spec, const QStringList &used)
{
    for (const QStringView key :
         {u"intergovernmental", u"interparliamentary", u"national", u"citizen", u"authority", u"other"}) {
        const ClassWords words = classWords(u"organization_kind"_s, key.toString());
        if (used.contains(words.colour))
            spec.legend.push_back({words.label, words.colour});
    }
}

bool standsForOrganizations(const ChartQuery &query, const QString &text)
{
    const Result<ValuePath> path = text.isEmpty() ? Result<ValuePath>(Problem{}) : ValuePath::read(*query.type, text);
    if (!path)
        return false;
    if (path->last() == "record"_L1)
        return path->owner->key() == "mission"_L1 || path->owner->key() == "organization"_L1;
    const Field *field = path->valueField();
    const QLatin1StringView target(field ? field->target : "");
    return path->end == ValuePath::End::Field && (target == "mission"_L1 || target == "organization"_L1);
}

void addLegend(ChartSpec &spec, const ChartQuery &query)
{
    QStringList used;
    bool anyRange = false;
    for (const ChartSeries &series : spec.series) {
        for (std::size_t i = 0; i < series.marks.size(); ++i) {
            if (!series.marks[i].value)
                continue;
            used += spec.kind == ChartKind::Dots ? series.token : spec.categories[i].token;
            anyRange = anyRange || series.marks[i].high;
        }
    }
    const bool isDots = spec.kind == ChartKind::Dots;
    const bool isSingle = spec.kind == ChartKind::Bars || spec.kind == ChartKind::Lollipops;
    if ((isDots && standsForOrganizations(query, query.split)) ||
        (isSingle && standsForOrganizations(query, query.by))) {
        addClassLegend(spec, used);
    } else if (spec.series.size() > 1 && spec.kind != ChartKind::HeatMap &&
               !(isDots && query.measure == ChartMeasure::Values)) {
        for (const ChartSeries &series : spec.series)
            spec.legend.push_back({series.label, series.token});
    }
    if (anyRange && isSingle)
        spec.legend.push_back({ChartText::tr("range of sources"), {}, ChartLegendEntry::Whisker});
}

// The kind and the largest mark, for those who hear the chart.
QString described(const ChartSpec &spec)
{
    const ChartMark *largest = nullptr;
    QString where;
    for (int i = 0; i < int(spec.series.size()); ++i) {
        for (int j = 0; j < int(spec.categories.size()); ++j) {
            const ChartMark &mark = spec.mark(i, j);
            if (!mark.value || (largest && *largest->value >= *mark.value))
                continue;
            largest = &mark;
            where = spec.markText(i, j);
        }
    }
    if (!largest)
        return ChartText::tr("%1: nothing to show.").arg(spec.title);
    const QString counted = spec.counted.isEmpty() ? QString() : u" ("_s + spec.counted + u')';
    return ChartText::tr("%1%2. Largest: %3.", "title, what is counted, mark").arg(spec.title, counted, where);
}

Result<ChartKind> kindOf(const ChartQuery &query)
{
    const QList<ChartChoice> choices = chartChoices(query);
    if (!query.kind) {
        if (choices.first().reason.isEmpty())
            return choices.first().kind;
        return Problem{Problem::Kind::Invalid, choices.first().reason};
    }
    for (const ChartChoice &choice : choices) {
        if (choice.kind == *query.kind && !choice.reason.isEmpty())
            return Problem{Problem::Kind::Invalid, choice.reason};
    }
    return *query.kind;
}

void fillWords(Connection &connection, const ChartQuery &query, const Filter &base, const Tally &tally, ChartSpec &spec)
{
    spec.title = query.title.isEmpty() ? ownTitle(query) : query.title;
    spec.categoryTitle = query.kind == ChartKind::Histogram ? pathLabel(query, query.number)
                         : query.kind == ChartKind::Points  ? query.type->displaySingular()
                         : query.by == "record"_L1          ? query.type->displaySingular()
                                                            : pathLabel(query, query.by);
    if (spec.categoryTitle.isEmpty())
        spec.categoryTitle = query.type->displaySingular();
    spec.valueTitle = query.kind == ChartKind::Histogram ? query.type->displayPlural() : whatIsShown(query);
    spec.unit = unitOf(connection, query);
    if (query.kind == ChartKind::Points)
        spec.acrossTitle = pathLabel(query, query.split);
    spec.filter = filterInWords(base, *query.type, Store(connection));
    spec.recordType = query.type->key();
    spec.query = filterText(base);
    spec.explanation = explained(connection, query, tally);
}

} // namespace

QString numberedRecords(qint64 count, const RecordType &type)
{
    return ChartText::tr("%1 %2", "number, records")
        .arg(QLocale().toString(count), lower(count == 1 ? type.displaySingular() : type.displayPlural()));
}

Result<ChartSpec> readChart(Connection &connection, const ChartQuery &asked, const Filter &pageFilter)
{
    ChartQuery query = asked;
    if (!query.type)
        return Problem{Problem::Kind::Invalid, ChartText::tr("Say which records the chart counts.")};
    const Result<ChartKind> kind = kindOf(query);
    if (!kind)
        return kind.problem();
    query.kind = *kind;
    const Result<Tally> tally = TallyReader(connection).read(query, pageFilter);
    if (!tally)
        return tally.problem();
    const Result<std::vector<TallyRow>> rows = tallyRows(connection, query, pageFilter, *tally);
    if (!rows)
        return rows.problem();
    const Filter base = query.filter.narrowedBy(pageFilter);
    ChartSpec spec;
    spec.id = query.type->key() + u'-' + (query.by.isEmpty() ? u"all"_s : query.by).replace(u'.', u'-');
    spec.kind = *kind;
    fillWords(connection, query, base, *tally, spec);
    TallyMarks marks(connection, query, base, *tally, *rows);
    marks.fill(spec);
    for (ChartSeries &series : spec.series) {
        if (series.label.isEmpty())
            series.label = spec.valueTitle;
    }
    addLegend(spec, query);
    spec.counted = countedWords(*query.type, *tally, marks.leftOut());
    if (spec.footnote.isEmpty())
        spec.footnote = spec.footnoteOfMissing(ChartText::tr("Not known"));
    spec.altText = described(spec);
    if (!spec.defect().isEmpty())
        return Problem{Problem::Kind::Invalid,
                       ChartText::tr("Some values lie below zero, where this kind of chart has no place. Choose "
                                     "lollipops or dots.")};
    return spec;
}

} // namespace scrutineer
