// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/useslist.h"

#include "models/records/recordparts.h"
#include "models/storage/delivery.h"
#include "models/storage/referrals.h"
#include "models/storage/workspace.h"
#include "views/records/recordlocation.h"

#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usesShown = 20;
constexpr int stepsUp = 4;

struct Uses
{
    QList<Referral> groups;
    QHash<QString, QString> labels;
};

Uses readUses(Connection &connection, const QStringList &terms)
{
    Uses uses;
    for (const QString &term : terms) {
        for (const Referral &one : referrals(connection, term, usesShown)) {
            const auto known = std::ranges::find(uses.groups, one.field, &Referral::field);
            if (known == uses.groups.end()) {
                uses.groups.append(one);
                continue;
            }
            known->count += one.count;
            known->more = known->more || one.more;
            known->ids = (known->ids + one.ids).mid(0, usesShown);
        }
    }
    QStringList ids;
    for (const Referral &group : std::as_const(uses.groups))
        ids += group.ids;
    for (const Labelled &record : Store(connection).labelled(ids))
        uses.labels.insert(record.id, record.label);
    return uses;
}

const Field *wayUp(const RecordType &type)
{
    if (const Field *owner = ownerField(type))
        return owner;
    for (const Field &field : type.fields) {
        if (field.kind == FieldKind::Reference && field.flags.testFlag(Required))
            return &field;
    }
    return nullptr;
}

} // namespace

Location locationOfUse(const Store &store, const QString &id)
{
    Record record = store.record(id);
    QString claim;
    bool coded = false;
    for (int step = 0; step < stepsUp && record.isValid(); ++step) {
        const RecordType &type = record.type();
        if (QLatin1StringView(type.name) == "claim"_L1)
            claim = record.id();
        coded = coded || QLatin1StringView(type.name) == "coding"_L1;
        if (type.placement == Placement::Page) {
            if (coded)
                return {.page = u"reader"_s, .type = type.key(), .id = record.id(), .filter = claim};
            return locationOf(type.key(), record.id());
        }
        const Field *up = wayUp(type);
        if (!up)
            return QLatin1StringView(type.name) == "term"_L1 ? Location{.page = u"codebook"_s, .id = record.id()}
                                                             : locationOf(type.key(), record.id());
        record = store.record(record.value(up->key()).text());
    }
    return {};
}

UsesList::UsesList(Workspace &workspace, QWidget *parent)
    : QListWidget(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("What uses it"));
    setProperty("role", u"boxed"_s);
    setMinimumSize(440, 220);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void UsesList::addTitle(const QString &words)
{
    (new QListWidgetItem(words, this))->setFlags(Qt::NoItemFlags);
}

void UsesList::read(const QStringList &terms)
{
    const int request = ++m_request;
    const auto fill = [this, request](const Uses &uses) {
        if (request != m_request)
            return;
        clear();
        m_count = 0;
        for (const Referral &group : uses.groups) {
            m_count += group.count;
            const QString count = QLocale().toString(group.count) + (group.more ? u"+"_s : QString());
            addTitle(tr("%1, field “%2”: %3").arg(group.type->displayPlural(), group.field->displayLabel(), count));
            for (const QString &id : group.ids)
                (new QListWidgetItem(u"    "_s + uses.labels.value(id).simplified(), this))->setData(Qt::UserRole, id);
            if (group.count > group.ids.size())
                addTitle(u"    "_s + tr("and %1 more").arg(QLocale().toString(group.count - group.ids.size())));
        }
        if (uses.groups.isEmpty())
            addTitle(tr("Nothing uses it."));
        else
            setCurrentRow(1);
        Q_EMIT filled();
    };
    deliver(m_workspace.lists().run([terms](Connection &connection) { return readUses(connection, terms); }), this,
            fill, [this](const SqlError &error) { addTitle(error.toProblem().sentence); });
}

QString UsesList::currentRecord() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace scrutineer
