// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/usespanel.h"

#include "models/records/recordparts.h"
#include "models/storage/delivery.h"
#include "models/storage/referrals.h"
#include "models/storage/workspace.h"
#include "views/records/recordlocation.h"
#include "views/shell/navigation.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

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
    bool coded = false;
    for (int step = 0; step < stepsUp && record.isValid(); ++step) {
        const RecordType &type = record.type();
        coded = coded || QLatin1StringView(type.name) == "coding"_L1;
        if (type.placement == Placement::Page) {
            if (coded)
                return {.page = u"reader"_s, .type = type.key(), .id = record.id()};
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

UsesPanel::UsesPanel(const Surroundings &surroundings, const QString &term, QWidget *parent)
    : PopupPanel(tr("What uses it"), parent)
    , m_surroundings(surroundings)
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("What uses it"));
    m_list->setProperty("role", u"boxed"_s);
    m_list->setMinimumSize(420, 220);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_list);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &UsesPanel::open);
    connect(this, &PopupPanel::entered, this, &UsesPanel::open);
    read(term);
}

void UsesPanel::read(const QString &term)
{
    const auto read = [term](Connection &connection) {
        Uses uses{referrals(connection, term, usesShown), {}};
        QStringList ids;
        for (const Referral &group : uses.groups)
            ids += group.ids;
        for (const Labelled &record : Store(connection).labelled(ids))
            uses.labels.insert(record.id, record.label);
        return uses;
    };
    const auto fill = [this](const Uses &uses) {
        for (const Referral &group : uses.groups) {
            const QString count = QLocale().toString(group.count) + (group.more ? u"+"_s : QString());
            auto *head = new QListWidgetItem(
                tr("%1, field “%2”: %3").arg(group.type->displayPlural(), group.field->displayLabel(), count), m_list);
            head->setFlags(Qt::NoItemFlags);
            for (const QString &id : group.ids) {
                auto *item = new QListWidgetItem(u"    "_s + uses.labels.value(id).simplified(), m_list);
                item->setData(Qt::UserRole, id);
            }
            if (group.count > group.ids.size()) {
                const QString more = QLocale().toString(group.count - group.ids.size());
                auto *rest = new QListWidgetItem(u"    "_s + tr("and %1 more").arg(more), m_list);
                rest->setFlags(Qt::NoItemFlags);
            }
        }
        if (uses.groups.isEmpty())
            (new QListWidgetItem(tr("Nothing uses it."), m_list))->setFlags(Qt::NoItemFlags);
        else
            m_list->setCurrentRow(1);
    };
    deliver(m_surroundings.workspace.lists().run(read), this, fill, [this](const SqlError &error) {
        (new QListWidgetItem(error.toProblem().sentence, m_list))->setFlags(Qt::NoItemFlags);
    });
}

void UsesPanel::open()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    if (id.isEmpty())
        return;
    const Location place = locationOfUse(m_surroundings.workspace.store(), id);
    Navigation &navigation = m_surroundings.navigation;
    close();
    if (!place.page.isEmpty())
        navigation.go(place);
}

} // namespace scrutineer
