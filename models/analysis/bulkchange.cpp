// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/bulkchange.h"

#include "models/analysis/bulksource.h"
#include "models/records/validation.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkChange)
};

} // namespace

QList<Finding> BulkChange::findings() const
{
    QList<Finding> found;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const Field *field = type ? type->find(value.key()) : nullptr;
        if (!field)
            continue;
        if (value->isBlank() && field->flags.testFlag(Required))
            found.append({Finding::Severity::Error, value.key(),
                          BulkWords::tr("%1 is needed, so it cannot be cleared.").arg(field->displayLabel())});
        else
            checkValue(*field, coerced(*field, *value), found);
    }
    for (const Record &record : created + attached) {
        QList<Finding> own = record.findings();
        // Whom an attached record belongs to is filled in for each.
        own.removeIf([&record](const Finding &finding) {
            return record.type().placement == Placement::Attached &&
                   finding.field == QLatin1StringView(record.type().owner);
        });
        for (Finding &finding : own) {
            finding.field.clear();
            found.append(finding);
        }
    }
    return found;
}

QString BulkChange::title(qint64 count) const
{
    QStringList parts;
    for (auto value = values.begin(); value != values.end(); ++value)
        parts += type->find(value.key())->displayLabel();
    for (const Record &record : attached)
        parts += record.type().displaySingular();
    if (!removedTags.isEmpty())
        parts += BulkWords::tr("Tag");
    parts.removeDuplicates();
    const QString noun = count == 1 ? type->displaySingular().toLower() : type->displayPlural().toLower();
    return BulkWords::tr("Edit %1 %2: %3").arg(QString::number(count), noun, parts.join(u", "_s));
}

BulkState bulkState(const Store &store, const RecordType &type, const QStringList &ids)
{
    BulkState state;
    const RecordType &tag = requireRecordType(u"tag");
    for (const QString &id : ids) {
        const Record record = store.record(id);
        if (!record.isValid() || &record.type() != &type)
            continue;
        for (const Field &field : type.fields) {
            if (!field.isStored())
                continue;
            const Value &value = record.value(field.key());
            if (state.count == 0)
                state.fields.insert(field.key(), {value, false});
            else if (BulkState::Held &held = state.fields[field.key()]; held.value != value)
                held.several = true;
        }
        QStringList tags;
        for (const Record &own : store.recordsWhere(tag, u"subject", id))
            tags += own.value(u"tag").text();
        tags.removeDuplicates();
        for (const QString &text : std::as_const(tags))
            ++state.tags[text];
        ++state.count;
    }
    return state;
}

BulkPreview previewOf(const BulkChange &change, const Store &store)
{
    BulkSource source(change, store.connection());
    source.rewind();
    RecordChange each;
    while (source.next(each)) {
    }
    return source.counts();
}

ChangeSet changesOf(const BulkChange &change, const Store &store)
{
    BulkSource source(change, store.connection());
    source.rewind();
    ChangeSet changes;
    RecordChange each;
    while (source.next(each))
        changes.changes.append(each);
    return changes;
}

} // namespace scrutineer
