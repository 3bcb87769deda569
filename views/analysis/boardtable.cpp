// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boardtable.h"

#include "views/analysis/boarddelegate.h"
#include "views/analysis/boardmodel.h"
#include "views/shell/theme.h"
#include "views/shell/tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

BoardTable::BoardTable(const Theme &theme, BoardModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new BoardDelegate(theme, model, this));
    setAccessibleName(tr("Comparison board"));
    setProperty("role", u"records"_s);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardTable::layOut);
    connect(&theme, &Theme::changed, this, &BoardTable::layOut);
    connect(this, &QTableView::doubleClicked, this, &BoardTable::openRequested);
    layOut();
}

void BoardTable::layOut()
{
    const Tokens &tokens = m_theme.tokens();
    verticalHeader()->setMinimumSectionSize(tokens.px(20));
    verticalHeader()->setDefaultSectionSize(tokens.px(29));
    horizontalHeader()->setMinimumSectionSize(tokens.px(40));
    horizontalHeader()->setFixedHeight(tokens.px(44));
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int room = viewport()->width();
    const int label = std::clamp(labelWidth(), tokens.px(150), std::min(tokens.px(340), room * 3 / 10));
    const int last = tokens.px(74);
    const bool words = m_model.saying() == BoardModel::Saying::Words;
    const int least = std::max(tokens.px(words ? 140 : 78), std::min(headWordWidth(), tokens.px(130)));
    const int each = std::clamp((room - label - last) / std::max(1, columns - 2), least, tokens.px(words ? 200 : 160));
    setColumnWidth(0, label);
    for (int column = 1; column + 1 < columns; ++column)
        setColumnWidth(column, each);
    setColumnWidth(columns - 1, last);
    setRowHidden(m_model.rowCount() - 1, !m_model.isSwapped());
    Q_EMIT laidOut();
}

int BoardTable::labelWidth() const
{
    const QFontMetrics strong(m_theme.font(Type::Strong));
    const QFontMetrics small(m_theme.font(Type::Caption));
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString note = m_model.isSwapped() ? QString() : m_model.board().lines.value(row, BoardLine()).note;
        widest = std::max(widest, strong.horizontalAdvance(m_model.index(row, 0).data().toString()) +
                                      (note.isEmpty() ? 0 : small.horizontalAdvance(note) + m_theme.tokens().px(12)));
    }
    return widest + m_theme.tokens().px(24 + 10);
}

int BoardTable::headWordWidth() const
{
    const QFontMetrics metrics(m_theme.font(Type::Label));
    int widest = 0;
    for (int column = 1; column + 1 < m_model.columnCount(); ++column) {
        for (const QString &word : m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest + m_theme.tokens().px(20);
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void BoardTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The label of the row is painted with the current cell, wherever in the row that is.
    viewport()->update();
    Q_EMIT moved(current);
}

void BoardTable::copySelected() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen += currentIndex();
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setText(m_model.copied(chosen));
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openRequested(currentIndex());
    else if (plain && event->key() == Qt::Key_Space)
        Q_EMIT pinRequested(currentIndex());
    else if ((plain && event->key() == Qt::Key_C) || event->matches(QKeySequence::Copy))
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

bool BoardTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipOf(m_model.spoken(index)), viewport(), visualRect(index));
    return true;
}

} // namespace scrutineer
