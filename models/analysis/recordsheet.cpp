// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/recordsheet.h"

#include "models/analysis/labellines.h"
#include "models/analysis/missioncoverage.h"
#include "models/analysis/sheetparts.h"
#include "models/records/citation.h"
#include "models/records/recordparts.h"
#include "models/records/source.h"
#include "models/storage/history.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(RecordSheet)
};

// Enough of each referring type to show those lists whole that have no page of their own.
constexpr int referralLimit = 30;

SheetSource sourceOf(const Record &citation, const Record &source, ValueWords &words)
{
    SheetSource shown;
    shown.citation = citation.id();
    shown.source = source.id();
    shown.locator = citation.value(u"locator").text();
    shown.quotation = citation.value(u"quotation").text();
    shown.states = citation.value(u"states").text();
    shown.field = citation.value(u"field").text();
    shown.basis = words.words(*Citation::type().find(u"basis"), citation.value(u"basis"));
    if (source.isValid()) {
        shown.title = source.value(u"title").text();
        shown.publisher = source.value(u"publisher").text();
        shown.published = Edtf::parse(source.value(u"published").text()).value_or(Edtf());
        shown.address = source.value(u"address").text();
    }
    return shown;
}

QString subtitleOf(const Record &record, ValueWords &words)
{
    const RecordType &type = record.type();
    const Field *kind = type.find(u"kind");
    QString text = kind && kind->isStored() ? words.words(*kind, record.value(u"kind")) : QString();
    if (text.isEmpty())
        text = type.displaySingular();
    const Field *parent = type.find(u"parent");
    if (parent && parent->isStored() && !record.value(u"parent").isBlank())
        return SheetText::tr("%1, part of %2").arg(text, words.label(record.value(u"parent").text()));
    if (const Field *owner = type.find(QString::fromLatin1(type.owner)))
        return SheetText::tr("%1, part of %2").arg(text, words.label(record.value(owner->key()).text()));
    return text;
}

QList<SheetLine> linesOf(const Store &store, ValueWords &words, QLatin1StringView typeName, const QString &subject,
                         const QList<QLatin1StringView> &textFields, const QList<QLatin1StringView> &detailFields)
{
    const RecordType &type = requireRecordType(QString(typeName));
    QList<SheetLine> lines;
    for (const Record &record : attachedTo(store, typeName, subject)) {
        const auto joined = [&](const QList<QLatin1StringView> &names, const QString &between) {
            QStringList parts;
            for (const QLatin1StringView name : names)
                parts += words.words(*type.find(QString(name)), record.value(QString(name)));
            parts.removeAll(QString());
            return parts.join(between);
        };
        lines += {record.id(), joined(textFields, u": "_s), joined(detailFields, u", "_s)};
    }
    return lines;
}

void addAttached(RecordSheet &sheet, const Store &store, ValueWords &words)
{
    const QString &id = sheet.id;
    sheet.notes = linesOf(store, words, "note"_L1, id, {"content"_L1}, {"author"_L1, "written"_L1});
    sheet.names = linesOf(store, words, "name"_L1, id, {"text"_L1}, {"kind"_L1, "language"_L1, "used"_L1});
    sheet.identifiers = linesOf(store, words, "identifier"_L1, id, {"scheme"_L1, "value"_L1}, {});
    sheet.labels = labelLines(store, words, id);
    sheet.tags = linesOf(store, words, "tag"_L1, id, {"tag"_L1}, {});
    for (const Record &record : attachedTo(store, "attachment"_L1, id))
        sheet.attachments += {record.id(), words.label(record.id()), {}};
}

// The sources of parts, names and the like, after those of the record itself; figures show theirs in their ledger.
void addPartSources(RecordSheet &sheet, const Store &store, ValueWords &words, const RecordType &type)
{
    QList<const RecordType *> rowTypes = partTypes(type);
    for (const RecordType *attached : attachedRowTypes()) {
        if (holdsSources(*attached) && attached->key() != "figure"_L1)
            rowTypes.append(attached);
    }
    for (const RecordType *rowType : std::as_const(rowTypes)) {
        for (const QString &row : store.idsWhere(*rowType, ownerField(*rowType)->key(), sheet.id, referralLimit)) {
            QList<SheetSource> sources = sheetSources(store, words, row);
            for (SheetSource &source : sources)
                source.part = words.label(row);
            sheet.sources += sources;
        }
    }
}

} // namespace

int RecordSheet::unsourcedCount() const
{
    return int(std::ranges::count_if(facts, &SheetFact::unsourced));
}

const SheetFact *RecordSheet::fact(QStringView field) const
{
    const auto found = std::ranges::find_if(facts, [&](const SheetFact &one) { return one.field == field; });
    return found == facts.end() ? nullptr : &*found;
}

QList<Record> attachedTo(const Store &store, QLatin1StringView type, const QString &subject)
{
    QList<Record> records;
    for (const QString &id : store.idsWhere(requireRecordType(QString(type)), u"subject", subject, attachedLimit))
        records += store.record(id);
    return records;
}

QList<SheetSource> sheetSources(const Store &store, ValueWords &words, const QString &subject)
{
    QList<SheetSource> sources;
    for (const Record &citation : attachedTo(store, "citation"_L1, subject))
        sources += sourceOf(citation, store.record(citation.value(u"source").text()), words);
    std::ranges::stable_sort(sources, [](const SheetSource &a, const SheetSource &b) {
        if (a.field.isEmpty() != b.field.isEmpty())
            return a.field.isEmpty();
        return a.published.orderingKey() < b.published.orderingKey();
    });
    return sources;
}

RecordSheet recordSheet(Connection &connection, const QString &id, const QLocale &locale)
{
    const Store store(connection);
    const Record record = store.record(id);
    RecordSheet sheet;
    if (!record.isValid())
        return sheet;
    ValueWords words(connection, locale);
    sheet.id = id;
    sheet.type = record.type().key();
    sheet.label = words.label(id);
    for (const Field &field : record.type().fields) {
        if (field.flags.testFlag(Title) && field.kind == FieldKind::Text && sheet.fullTitle.isEmpty())
            sheet.fullTitle = record.value(field.key()).text();
    }
    if (sheet.fullTitle == sheet.label || record.type().placement != Placement::Page)
        sheet.fullTitle.clear();
    sheet.subtitle = subtitleOf(record, words);
    sheet.isPrivate = record.isPrivate();
    sheet.votingDay = votingDayOf(store, record);
    sheet.sources = sheetSources(store, words, id);
    sheet.facts = sheetFacts(store, words, record, sheet);
    sheet.measures = sheetMeasures(store, words, id);
    if (sheet.type == "mission"_L1) {
        if (const std::optional<MissionCoverage> coverage = missionCoverage(connection, id))
            sheet.coverage = coverage->words(locale);
    }
    sheet.groups = sheetGroups(store, words, id, referrals(connection, id, referralLimit));
    addAttached(sheet, store, words);
    addPartSources(sheet, store, words, record.type());
    sheet.created = store.created(id);
    sheet.changed = store.changed(id);
    const QList<RecordHistoryEntry> last = HistoryReader(connection).ofRecord(id, 1);
    if (!last.isEmpty())
        sheet.author = last.first().change.author;
    return sheet;
}

} // namespace scrutineer
