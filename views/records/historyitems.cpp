// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historyitems.h"

#include "models/records/recordtype.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QCoreApplication>
#include <QDateTime>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPage)
};

constexpr int longestValue = 160;

QStandardItem *historyItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

QDateTime historyTime(const QString &instant)
{
    return QDateTime::fromString(instant, Qt::ISODate).toLocalTime();
}

QString operationWords(RecordChange::Operation operation)
{
    switch (operation) {
    case RecordChange::Operation::Insert:
        return HistoryText::tr("added");
    case RecordChange::Operation::Delete:
        return HistoryText::tr("deleted");
    default:
        return HistoryText::tr("changed");
    }
}

QString historyValue(const QString &value)
{
    if (value.isEmpty())
        return HistoryText::tr("blank");
    const QString line = value.simplified();
    return line.size() > longestValue ? line.left(longestValue) + u'…' : line;
}

QString originIcon(ChangeOrigin origin)
{
    switch (origin) {
    case ChangeOrigin::Undo:
        return u"undo-2"_s;
    case ChangeOrigin::Redo:
        return u"redo-2"_s;
    case ChangeOrigin::Revert:
        return u"rotate-ccw"_s;
    case ChangeOrigin::Import:
        return u"import"_s;
    default:
        return u"pencil"_s;
    }
}

} // namespace

QString historyDay(const QString &instant, const QLocale &locale)
{
    return locale.toString(historyTime(instant).date(), QLocale::LongFormat);
}

QList<QStandardItem *> historyDayRow(const QString &text, const Theme &theme)
{
    auto *item = historyItem(text);
    item->setData(int(HistoryKind::Day), HistoryKindRole);
    item->setFont(theme.font(Type::Label));
    item->setFlags(Qt::ItemIsEnabled);
    QList<QStandardItem *> row{item};
    for (int i = 0; i < 3; ++i) {
        row += new QStandardItem;
        row.last()->setFlags(Qt::ItemIsEnabled);
    }
    return row;
}

QList<QStandardItem *> historyChangeRow(const ChangeEntry &change, const QLocale &locale)
{
    auto *item = historyItem(change.title);
    item->setIcon(icon(originIcon(change.origin), Ink::Muted));
    item->setData(int(HistoryKind::Change), HistoryKindRole);
    item->setData(change.id, HistoryChangeRole);
    item->setData(change.rowCount, HistoryCountRole);
    item->appendRow(historyItem(HistoryText::tr("Reading …")));
    return {item, historyItem(HistoryText::tr("%n record(s)", nullptr, int(change.rowCount))),
            historyItem(change.author), historyItem(locale.toString(historyTime(change.at).time(), u"HH:mm"_s))};
}

QList<QStandardItem *> historyRecordRow(const HistoryRecord &record, const QString &changeId)
{
    const RecordType *type = recordType(record.type);
    const auto mark = [&](QStandardItem *item, HistoryKind kind) {
        item->setData(int(kind), HistoryKindRole);
        item->setData(changeId, HistoryChangeRole);
        item->setData(record.id, HistoryRecordRole);
        item->setData(record.type, HistoryTypeRole);
    };
    auto *item = historyItem(record.label);
    mark(item, HistoryKind::Record);
    if (type)
        item->setIcon(icon(QString::fromLatin1(type->icon), Ink::Muted));
    for (const HistoryField &field : record.fields) {
        auto *name = historyItem(field.label);
        mark(name, HistoryKind::Field);
        name->setData(field.field, HistoryFieldRole);
        QString values = historyValue(field.before) + u" → "_s + historyValue(field.after);
        if (record.operation != RecordChange::Operation::Update)
            values = historyValue(field.before.isEmpty() ? field.after : field.before);
        item->appendRow({name, historyItem(values), new QStandardItem, new QStandardItem});
    }
    const QString what = type ? type->displaySingular() + u", "_s : QString();
    return {item, historyItem(what + operationWords(record.operation)), new QStandardItem, new QStandardItem};
}

QList<QStandardItem *> historyDeletedRow(const DeletedRecord &record, const QLocale &locale)
{
    const RecordType *type = recordType(record.type);
    auto *item = historyItem(record.label);
    item->setData(int(HistoryKind::Deleted), HistoryKindRole);
    item->setData(record.change.id, HistoryChangeRole);
    item->setData(record.id, HistoryRecordRole);
    item->setData(record.type, HistoryTypeRole);
    if (type)
        item->setIcon(icon(QString::fromLatin1(type->icon), Ink::Muted));
    return {item, historyItem(type ? type->displaySingular() : record.type), historyItem(record.change.author),
            historyItem(locale.toString(historyTime(record.change.at), QLocale::ShortFormat))};
}

} // namespace scrutineer
