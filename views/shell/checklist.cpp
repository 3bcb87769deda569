// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/checklist.h"

#include "models/records/folding.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

CheckList::CheckList(Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_mode(mode)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    m_list->setModel(m_rows);
    m_list->setProperty("role", u"boxed"_s);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(280, 220);
    setPrompt(tr("Type to find"));
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (m_remote)
            Q_EMIT wanted(typed);
        else
            fill();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_mode == Mode::One)
            Q_EMIT accepted(idAt(index.row()));
    });
    connect(m_rows, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        if (!m_filling)
            toggle(item->row());
    });
}

void CheckList::setPrompt(const QString &prompt)
{
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
}

void CheckList::setOrdered(bool ordered)
{
    m_ordered = ordered;
    fill();
}

void CheckList::setItems(const QList<Item> &items)
{
    m_items = items;
    fill();
}

void CheckList::setChecked(const QList<Item> &items)
{
    m_checked = items;
    fill();
}

QStringList CheckList::checked() const
{
    QStringList ids;
    for (const Item &item : m_checked)
        ids += item.id;
    return ids;
}

QString CheckList::textOf(const QString &id) const
{
    for (const Item &item : m_checked + m_items) {
        if (item.id == id)
            return item.text;
    }
    return {};
}

bool CheckList::isFound(const Item &item, const QString &folded) const
{
    if (folded.isEmpty() || m_remote)
        return true;
    QStringList words = item.words;
    words.append(item.text);
    return std::ranges::any_of(words, [&folded](const QString &word) {
        const QString text = fold(word);
        return text.startsWith(folded) || text.contains(u' ' + folded) || text.contains(u'-' + folded);
    });
}

void CheckList::addRow(const Item &item, bool checked)
{
    auto *row = new QStandardItem(QString(item.level * 4, u' ') + item.text);
    row->setData(item.id);
    row->setData(item.text, Qt::AccessibleTextRole);
    row->setEditable(false);
    if (m_mode == Mode::Several) {
        row->setCheckable(true);
        row->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    m_rows->appendRow(row);
}

void CheckList::fill()
{
    m_filling = true;
    const QString before = idAt(currentRow());
    m_rows->clear();
    const QString folded = fold(m_line->text().trimmed());
    const auto isListed = [this](const Item &item) {
        return std::ranges::any_of(m_items, [&](const Item &other) { return other.id == item.id; });
    };
    // What is ticked stands first where the order counts, or where it would else not be seen.
    for (const Item &item : std::as_const(m_checked)) {
        if ((m_ordered || m_remote || !isListed(item)) && (m_remote ? folded.isEmpty() : isFound(item, folded)))
            addRow(item, true);
    }
    for (const Item &item : std::as_const(m_items)) {
        const bool ticked = checked().contains(item.id);
        const bool isAbove = ticked && (m_ordered || (m_remote && folded.isEmpty()));
        if (!isAbove && isFound(item, folded))
            addRow(item, ticked);
    }
    m_filling = false;
    int current = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (folded.isEmpty() && idAt(row) == before)
            current = row;
    }
    m_list->setCurrentIndex(m_rows->index(current, 0));
}

int CheckList::currentRow() const
{
    return m_list->currentIndex().row();
}

QString CheckList::idAt(int row) const
{
    const QStandardItem *item = m_rows->item(row);
    return item ? item->data().toString() : QString();
}

void CheckList::toggle(int row)
{
    const QString id = idAt(row);
    if (id.isEmpty())
        return;
    if (checked().contains(id)) {
        m_checked.removeIf([&id](const Item &item) { return item.id == id; });
    } else {
        const auto found = std::ranges::find_if(m_items, [&id](const Item &item) { return item.id == id; });
        while (m_most > 0 && m_checked.size() >= m_most)
            m_checked.removeLast();
        if (found != m_items.end())
            m_checked.append({found->id, found->text, found->words, 0});
    }
    m_filling = true;
    for (int other = 0; other < m_rows->rowCount(); ++other)
        m_rows->item(other)->setCheckState(checked().contains(idAt(other)) ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    Q_EMIT changed();
}

void CheckList::moveChecked(int by)
{
    const qsizetype from = checked().indexOf(idAt(currentRow()));
    const qsizetype to = from + by;
    if (!m_ordered || from < 0 || to < 0 || to >= m_checked.size())
        return;
    m_checked.swapItemsAt(from, to);
    fill();
    Q_EMIT changed();
}

void CheckList::enter(bool inLine)
{
    if (m_mode == Mode::One) {
        Q_EMIT accepted(idAt(currentRow()));
    } else if (inLine && !m_line->text().isEmpty() && currentRow() >= 0) {
        toggle(currentRow());
        m_line->clear();
        if (m_remote)
            Q_EMIT wanted({});
        fill();
    } else {
        Q_EMIT accepted({});
    }
}

bool CheckList::takeKey(bool inLine, int key, Qt::KeyboardModifiers with)
{
    const bool withControl = with.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (withControl)
            Q_EMIT accepted(m_mode == Mode::One ? idAt(currentRow()) : QString());
        else
            enter(inLine);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = key == Qt::Key_Up ? -1 : 1;
        if (withControl)
            moveChecked(by);
        else
            m_list->setCurrentIndex(m_rows->index(qBound(0, currentRow() + by, qMax(0, m_rows->rowCount() - 1)), 0));
        return true;
    }
    default:
        return false;
    }
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (takeKey(watched == m_line, key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace scrutineer
