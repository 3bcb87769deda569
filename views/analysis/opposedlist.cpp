// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/opposedlist.h"

#include "models/analysis/claimwords.h"
#include "views/analysis/rowtable.h"
#include "views/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString saidBy(const BoardClaim &claim)
{
    return u"%1  %2: %3"_s.arg(polarityWords(claim.polarity), claimSpeakers(claim), claim.proposition);
}

} // namespace

OpposedList::OpposedList(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    makeRowTable(*this, theme);
    setAccessibleName(tr("Opposed claims"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&theme, &Theme::changed, this, &OpposedList::layOut);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const OpposedRow &row = m_rows.at(index.row());
        Q_EMIT statementRequested(index.column() == 2 ? row.positive.statement : row.critical.statement);
    });
    setRows({});
}

void OpposedList::setRows(const QList<OpposedRow> &rows)
{
    m_rows = rows;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Theme"), tr("Critical"), tr("Positive"), tr("Apart")});
    for (const OpposedRow &row : rows) {
        const int apart = row.positive.polarity.value_or(0) - row.critical.polarity.value_or(0);
        const QStringList texts{row.critical.theme, saidBy(row.critical), saidBy(row.positive), QString::number(apart)};
        QList<QStandardItem *> items;
        for (const QString &text : texts) {
            items += new QStandardItem(text);
            items.last()->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        }
        m_model->appendRow(items);
    }
    layOut();
}

void OpposedList::layOut()
{
    const Tokens &tokens = m_theme.tokens();
    verticalHeader()->setDefaultSectionSize(tokens.rowHeight);
    const int theme = tokens.px(190);
    const int apart = tokens.px(64);
    const int half = std::max(tokens.px(180), (viewport()->width() - theme - apart) / 2);
    for (const auto &[column, width] : {std::pair{0, theme}, {1, half}, {2, half}, {3, apart}})
        setColumnWidth(column, width);
}

void OpposedList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void OpposedList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT moved(current.isValid() ? current.row() : -1);
}

void OpposedList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && index.isValid()) {
        const OpposedRow &row = m_rows.at(index.row());
        Q_EMIT statementRequested(index.column() == 2 ? row.positive.statement : row.critical.statement);
    } else if (index.isValid() && (event->matches(QKeySequence::Copy) ||
                                   (event->key() == Qt::Key_C && event->modifiers() == Qt::NoModifier))) {
        const OpposedRow &row = m_rows.at(index.row());
        QGuiApplication::clipboard()->setText(row.critical.theme + u'\n' + saidBy(row.critical) + u'\n' +
                                              saidBy(row.positive));
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace scrutineer
