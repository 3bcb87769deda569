// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/evidencetable.h"

#include "views/analysis/evidencedelegate.h"
#include "views/analysis/evidencemodel.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

EvidenceTable::EvidenceTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new EvidenceModel(this))
{
    setModel(m_model);
    setItemDelegate(new EvidenceDelegate(theme, *m_model, this));
    setProperty("role", u"records"_s);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &EvidenceTable::sortBy);
    connect(&theme, &Theme::changed, this, &EvidenceTable::layOut);
    connect(this, &QTableView::doubleClicked, this, &EvidenceTable::open);
    layOut();
}

void EvidenceTable::setSheet(const EvidenceSheet &sheet)
{
    const QModelIndex before = currentIndex();
    m_model->setSheet(sheet);
    layOut();
    if (m_model->rowCount() == 0)
        return;
    const int column = before.isValid() ? before.column() : std::min(1, m_model->columnCount() - 1);
    // Keys that are still down, as of the way here, must not turn this into a wider selection.
    selectionModel()->setCurrentIndex(m_model->index(std::clamp(before.row(), 0, m_model->rowCount() - 1),
                                                     std::min(column, m_model->columnCount() - 1)),
                                      hasFocus() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Clear);
}

void EvidenceTable::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    layOut();
}

int EvidenceTable::neededWidth(int column) const
{
    const QFontMetrics head(m_theme.font(Type::Label));
    const QFontMetrics body(m_theme.font(column == 0 ? Type::Strong : Type::Bold));
    const QFontMetrics small(m_theme.font(Type::Caption));
    const Tokens &tokens = m_theme.tokens();
    int widest = 0;
    for (const QString &word : m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' '))
        widest = std::max(widest, head.horizontalAdvance(word) + tokens.px(4));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        int own = body.horizontalAdvance(index.data().toString());
        if (const EvidenceCell *cell = m_model->cell(index))
            own += cell->silence ? tokens.px(22) : 0;
        else if (const QString note = m_model->row(row).note; !note.isEmpty())
            own += small.horizontalAdvance(note) + tokens.px(10);
        widest = std::max(widest, own);
    }
    return widest + tokens.px(column == 0 ? 36 : 16);
}

int EvidenceTable::headHeight() const
{
    const Tokens &tokens = m_theme.tokens();
    const QFontMetrics metrics(m_theme.font(Type::Label));
    int needed = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - tokens.px(12), 1000);
        const QString text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        needed = std::max(needed, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    }
    return std::max(tokens.px(44), needed + tokens.px(10));
}

void EvidenceTable::layOut()
{
    const Tokens &tokens = m_theme.tokens();
    verticalHeader()->setMinimumSectionSize(tokens.px(20));
    verticalHeader()->setDefaultSectionSize(tokens.px(29));
    horizontalHeader()->setMinimumSectionSize(tokens.px(40));
    const int columns = m_model->columnCount();
    if (columns > 0) {
        const int room = viewport()->width();
        QList<int> widths;
        int all = 0;
        for (int column = 0; column < columns; ++column) {
            const int most = column == 0 ? std::max(tokens.px(150), room * 3 / 10) : tokens.px(190);
            widths += std::clamp(neededWidth(column), tokens.px(column == 0 ? 120 : 66), most);
            all += widths.last();
        }
        const int spare = std::max(0, (room - all) / columns);
        for (int column = 0; column < columns; ++column)
            setColumnWidth(column, widths[column] + std::min(spare, tokens.px(60)));
    }
    const int head = headHeight();
    horizontalHeader()->setFixedHeight(head);
    if (!m_whole)
        return;
    int width = 0;
    for (int column = 0; column < columns; ++column)
        width += columnWidth(column);
    const int bar = width > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(head + m_model->rowCount() * tokens.px(29) + bar + 2);
}

void EvidenceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void EvidenceTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (selectionModel()->selection().isEmpty() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::OtherFocusReason)
        currentChanged(currentIndex(), {});
}

void EvidenceTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    // With several tables on a page only the one in use shows what is chosen.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        clearSelection();
    viewport()->update();
}

void EvidenceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The label of the row is painted with the current cell, wherever in the row that is.
    viewport()->update();
    if (!m_whole || !hasFocus() || !current.isValid())
        return;
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around); area && area->widget()) {
            const QPoint place = viewport()->mapTo(area->widget(), visualRect(current).center());
            area->ensureVisible(place.x(), place.y(), 0, m_theme.tokens().px(90));
            return;
        }
    }
}

void EvidenceTable::open(const QModelIndex &index)
{
    const Evidence found = m_model->evidence(index);
    if (!found.place.page.isEmpty())
        Q_EMIT opened(found);
}

void EvidenceTable::sortBy(int column)
{
    // A name is first looked up from its beginning, a number from its greatest; the third time brings back the order.
    const Qt::SortOrder first = column == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
    const Qt::SortOrder second = column == 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (m_model->sortColumn() != column)
        m_model->sort(column, first);
    else if (m_model->sortOrder() == first)
        m_model->sort(column, second);
    else
        m_model->sort(-1);
}

void EvidenceTable::copySelected() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen += currentIndex();
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->copied(chosen));
}

void EvidenceTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open(currentIndex());
    else if (plain && event->key() == Qt::Key_S && currentIndex().isValid())
        sortBy(currentIndex().column());
    else if ((plain && event->key() == Qt::Key_C) || event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

bool EvidenceTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipOf(m_model->spoken(index)), viewport(), visualRect(index));
    return true;
}

} // namespace scrutineer
