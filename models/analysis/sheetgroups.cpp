// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sheetparts.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Lists without a page of their own are unfolded in place, so more of them is read.
constexpr int unfoldedLimit = 30;

bool isOwner(const Referral &referral)
{
    return *referral.type->owner && referral.field->key() == QLatin1StringView(referral.type->owner);
}

// Names, figures and the like have sections of their own where they hang on the record itself.
bool hasOwnSection(const Referral &referral)
{
    static constexpr QLatin1StringView types[] = {"name"_L1,     "identifier"_L1, "note"_L1,
                                                  "citation"_L1, "figure"_L1,     "label"_L1,
                                                  "tag"_L1,      "attachment"_L1, "absence"_L1};
    return isOwner(referral) && std::ranges::find(types, QLatin1StringView(referral.type->name)) != std::end(types);
}

const Field *ownerReference(const RecordType &type)
{
    return type.find(QString::fromLatin1(type.owner));
}

bool namesRecord(const Field &field)
{
    return field.kind == FieldKind::Reference || field.kind == FieldKind::AnyReference;
}

bool namesTerm(const Field &field)
{
    return field.kind == FieldKind::Term || field.kind == FieldKind::Choice;
}

QStringList idsIn(const Record &record)
{
    QStringList ids;
    for (std::size_t i = 0; i < record.type().fields.size(); ++i) {
        const Field &field = record.type().fields[i];
        if (field.isStored() && field.isReference())
            ids += record.value(int(i)).text();
    }
    return ids;
}

// What is said of a part: its words but for `except`, either those that name it or those that qualify it.
QString partWords(const Record &part, const Field &except, bool naming, ValueWords &words)
{
    QStringList texts;
    for (std::size_t i = 0; i < part.type().fields.size(); ++i) {
        const Field &field = part.type().fields[i];
        // A row tells its date in a place of its own.
        const bool used = naming ? field.flags.testFlag(Title) && !namesTerm(field) && field.kind != FieldKind::Date
                                 : namesTerm(field) && field.flags.testAnyFlags(Title | Listed);
        if (!field.isStored() || !used || field.key() == except.key())
            continue;
        const QString text = words.words(field, part.value(int(i)));
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
    }
    return texts.mid(0, 2).join(naming ? u" · "_s : u", "_s);
}

Edtf firstDate(const Record &record)
{
    for (std::size_t i = 0; i < record.type().fields.size(); ++i) {
        const Field &field = record.type().fields[i];
        if (field.kind == FieldKind::Date && field.flags.testFlag(Listed))
            return Edtf::parse(record.value(int(i)).text()).value_or(Edtf());
    }
    return {};
}

// The page that a part stands for: the first record it names beside its owner.
Labelled namedBy(const Record &part, const Field &except, ValueWords &words)
{
    for (std::size_t i = 0; i < part.type().fields.size(); ++i) {
        const Field &field = part.type().fields[i];
        if (field.isStored() && namesRecord(field) && field.key() != except.key() && !part.value(int(i)).isBlank())
            return words.labelled(part.value(int(i)).text());
    }
    return {};
}

// The first words in free text that lists show of a part.
QString remark(const Record &part, ValueWords &words)
{
    for (std::size_t i = 0; i < part.type().fields.size(); ++i) {
        const Field &field = part.type().fields[i];
        if (field.isStored() && field.kind == FieldKind::Text && field.flags.testFlag(Listed)) {
            if (const QString text = words.words(field, part.value(int(i))); !text.isEmpty())
                return text;
        }
    }
    return {};
}

SheetRow partRow(const Record &part, const Field &field, ValueWords &words)
{
    SheetRow row{part.id(), part.type().key(), partWords(part, field, true, words),
                 partWords(part, field, false, words), firstDate(part)};
    if (row.label.isEmpty()) {
        row.label = row.detail;
        row.detail = remark(part, words);
    }
    if (row.label.isEmpty())
        row.label = words.label(part.id());
    const Labelled target = namedBy(part, field, words);
    if (!target.id.isEmpty()) {
        row.id = target.id;
        row.type = target.type;
    }
    return row;
}

SheetRow ownerRow(const Record &part, const Field &field, const Store &store, ValueWords &words)
{
    const Labelled owner = words.labelled(part.value(QString::fromLatin1(part.type().owner)).text());
    SheetRow row{owner.id, owner.type, owner.label, partWords(part, field, false, words), firstDate(part)};
    if (row.date.isBlank())
        row.date = firstDate(store.record(owner.id));
    return row;
}

SheetRow plainRow(const Record &record, ValueWords &words)
{
    return {record.id(), record.type().key(), words.label(record.id()), {}, firstDate(record)};
}

// A mere link is shown as what it links to: a person's missions, not the person's mission memberships.
bool isMereLink(const RecordType &type)
{
    return std::ranges::none_of(type.fields, [](const Field &field) { return field.flags.testFlag(Named); });
}

QString filterOf(const Referral &referral, const QString &id)
{
    const Field *owner = ownerReference(*referral.type);
    if (referral.type->placement == Placement::Page)
        return u"%1:@%2"_s.arg(referral.field->key(), id);
    const RecordType *ownerType = owner ? recordType(QString::fromLatin1(owner->target)) : nullptr;
    if (isOwner(referral) || !ownerType || ownerType->placement != Placement::Page || !isMereLink(*referral.type))
        return {};
    return u"has:%1.%2(%3:@%4)"_s.arg(referral.type->key(), owner->key(), referral.field->key(), id);
}

SheetGroup groupOf(const Referral &referral, const QList<Record> &records, const QString &id, const Store &store,
                   ValueWords &words)
{
    const RecordType &type = *referral.type;
    const Field *owner = ownerReference(type);
    const RecordType *ownerType =
        owner && owner->kind == FieldKind::Reference ? recordType(QString::fromLatin1(owner->target)) : nullptr;
    const bool asOwner = owner && !isOwner(referral);
    const bool asOwnerType = asOwner && ownerType && isMereLink(type);
    SheetGroup group{.title = asOwnerType ? ownerType->displayPlural() : type.displayPlural(),
                     .icon = QString::fromLatin1(asOwnerType ? ownerType->icon : type.icon),
                     .type = asOwnerType ? ownerType->key() : type.key(),
                     .count = referral.count,
                     .more = referral.more,
                     .rows = {},
                     .filter = filterOf(referral, id)};
    for (const Record &record : records) {
        const SheetRow row = asOwner ? ownerRow(record, *referral.field, store, words)
                             : owner ? partRow(record, *referral.field, words)
                                     : plainRow(record, words);
        group.rows += row;
    }
    return group;
}

bool isWhole(const SheetGroup &group)
{
    return group.count == group.rows.size();
}

// A mission's visits are those that name it and those that its members took part in: one list, where both are short
// enough to be read whole.
void merge(QList<SheetGroup> &groups, QList<Referral> &shown)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (qsizetype j = groups.size() - 1; j > i; --j) {
            SheetGroup &into = groups[i];
            const SheetGroup &from = groups[j];
            if (from.type != into.type || from.title != into.title || !isWhole(from) || !isWhole(into))
                continue;
            for (const SheetRow &row : from.rows) {
                const auto same = std::ranges::find(into.rows, row.id, &SheetRow::id);
                if (same == into.rows.end())
                    into.rows += row;
                else if (same->detail.isEmpty())
                    same->detail = row.detail;
            }
            into.count = into.rows.size();
            if (!into.filter.isEmpty() && !from.filter.isEmpty())
                into.filter += u" or "_s + from.filter;
            groups.removeAt(j);
            shown.removeAt(j);
        }
    }
}

// Two lists of one title are told apart by the field that leads here.
void tellApart(QList<SheetGroup> &groups, const QList<Referral> &shown)
{
    QHash<QString, int> seen;
    for (const SheetGroup &group : std::as_const(groups))
        ++seen[group.title];
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (seen.value(groups[i].title) > 1)
            groups[i].title += u" · "_s + shown[i].field->displayLabel();
    }
}

int placeOf(const SheetGroup &group)
{
    const std::vector<const RecordType *> &types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType *type) { return type->key() == group.type; });
    const bool page = found != types.end() && (*found)->placement == Placement::Page;
    return int(found - types.begin()) + (page ? 0 : int(types.size()));
}

} // namespace

QList<SheetGroup> sheetGroups(const Store &store, ValueWords &words, const QString &id,
                              const QList<Referral> &referrals)
{
    QList<Referral> shown;
    std::ranges::copy_if(referrals, std::back_inserter(shown), [](const Referral &one) { return !hasOwnSection(one); });
    QList<QList<Record>> records;
    QStringList ids;
    for (const Referral &referral : std::as_const(shown)) {
        const bool isLong = referral.count > unfoldedLimit && !filterOf(referral, id).isEmpty();
        QList<Record> rows;
        for (const QString &one : referral.ids.mid(0, isLong ? sheetRowLimit : unfoldedLimit))
            rows += store.record(one);
        for (const Record &record : std::as_const(rows))
            ids += idsIn(record) << record.id();
        records += rows;
    }
    words.prefetch(ids);
    QList<SheetGroup> groups;
    for (qsizetype i = 0; i < shown.size(); ++i)
        groups += groupOf(shown[i], records[i], id, store, words);
    merge(groups, shown);
    tellApart(groups, shown);
    for (SheetGroup &group : groups) {
        if (!group.filter.isEmpty())
            group.rows = group.rows.mid(0, sheetRowLimit);
    }
    std::ranges::stable_sort(groups, {}, placeOf);
    return groups;
}

} // namespace scrutineer
