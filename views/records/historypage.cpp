// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/historypage.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/records/historyitems.h"
#include "views/shell/chip.h"
#include "views/shell/icon.h"
#include "views/shell/linkbutton.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/searchfield.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pieceSize = 60;
constexpr int deletedLimit = 500;
constexpr int recordLimit = 200;
constexpr int typingPause = 200;
constexpr int checkPause = 400;

} // namespace

HistoryPage::HistoryPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_title(new QLabel(tr("History"), this))
    , m_tabs(new Segmented(surroundings.theme, this))
    , m_search(new SearchField(surroundings.theme, tr("Search the history"), this))
    , m_authors(new QComboBox(this))
    , m_record(new Chip(surroundings.theme, tr("Record"), {}, this))
    , m_message(new MessageBar(surroundings.theme, this))
    , m_progress(new ProgressLine(surroundings.theme, this))
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_revert(new QPushButton(this))
    , m_open(new LinkButton(tr("Open record"), this))
    , m_chain(new QLabel(this))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QFrame(this);
    head->setProperty("role", u"header"_s);
    buildHead(head);
    column->addWidget(head);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    column->addWidget(m_tree, 1);
    auto *foot = new QFrame(this);
    foot->setProperty("role", u"status"_s);
    buildFoot(foot);
    column->addWidget(foot);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::reload);
    connect(&m_checking, &QTimer::timeout, this, &HistoryPage::verify);
    connect(m_tree, &QTreeView::expanded, this, &HistoryPage::unfold);
    connect(m_tree, &QTreeView::activated, this, &HistoryPage::openRecord);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::refreshActions);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_more && value >= m_tree->verticalScrollBar()->maximum() - m_tree->viewport()->height())
            readMore();
    });
    connect(&surroundings.workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&surroundings.workspace, &Workspace::stateChanged, this, &HistoryPage::reload);
}

void HistoryPage::buildHead(QWidget *head)
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(tokens.px(24), tokens.px(12), tokens.px(24), tokens.px(12));
    row->setSpacing(tokens.px(8));
    m_title->setProperty("role", u"title"_s);
    row->addWidget(m_title);
    row->addWidget(m_record);
    m_record->hide();
    row->addStretch(1);
    m_tabs->setOptions({{u"changes"_s, tr("Changes"), {}, {}}, {u"deleted"_s, tr("Deleted records"), {}, {}}});
    m_tabs->setAccessibleName(tr("What to show"));
    row->addWidget(m_tabs);
    m_authors->addItem(tr("Everybody"), QString());
    m_authors->setAccessibleName(tr("Author"));
    row->addWidget(m_authors);
    row->addWidget(m_search);
    connect(m_tabs, &Segmented::chosen, this, &HistoryPage::reload);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_authors, &QComboBox::activated, this, &HistoryPage::reload);
    const auto all = [this] {
        Location everything;
        everything.page = u"history"_s;
        m_surroundings.navigation.go(everything);
    };
    connect(m_record, &Chip::closeRequested, this, all);
    connect(m_record, &Chip::clicked, this, all);
}

void HistoryPage::buildFoot(QWidget *foot)
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens.px(24), tokens.px(6), tokens.px(24), tokens.px(6));
    row->addWidget(m_revert);
    row->addWidget(m_open);
    row->addStretch(1);
    m_chain->setTextFormat(Qt::PlainText);
    m_chain->setProperty("role", u"caption"_s);
    m_chain->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_chain);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revert);
    connect(m_open, &LinkButton::clicked, this, &HistoryPage::openRecord);
    refreshActions();
}

void HistoryPage::show(const Location &location)
{
    m_filter.record = location.id;
    m_record->setVisible(!location.id.isEmpty());
    if (!location.id.isEmpty() && m_surroundings.workspace.isOpen()) {
        const QString label = m_surroundings.workspace.store().label(location.id);
        m_record->setContent(tr("Record"), label.isEmpty() ? tr("deleted") : label);
    }
    m_message->dismiss();
    m_tabs->setCurrent(u"changes"_s);
    reload();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPage::nextPane()
{
    (m_tree->hasFocus() ? static_cast<QWidget *>(m_search) : m_tree)->setFocus(Qt::ShortcutFocusReason);
}

bool HistoryPage::isDeleted() const
{
    return m_tabs->current() == "deleted"_L1;
}

void HistoryPage::reload()
{
    ++m_round;
    m_model->clear();
    m_day.clear();
    m_before = 0;
    m_more = false;
    if (m_reading)
        m_progress->finish();
    m_reading = false;
    m_filter.text = m_search->text();
    m_filter.author = m_authors->currentData().toString();
    const bool deleted = isDeleted();
    m_model->setHorizontalHeaderLabels(deleted ? QStringList{tr("Record"), tr("Type"), tr("Deleted by"), tr("When")}
                                               : QStringList{tr("Change"), tr("Records"), tr("Author"), tr("Time")});
    m_tree->setRootIsDecorated(!deleted);
    m_search->setEnabled(!deleted);
    m_authors->setEnabled(!deleted);
    const Tokens &tokens = m_surroundings.theme.tokens();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto &[section, width] : {std::pair(1, 260), std::pair(2, 150), std::pair(3, 120)})
        m_tree->setColumnWidth(section, tokens.px(width));
    refreshActions();
    if (!m_surroundings.workspace.isOpen())
        return;
    if (deleted)
        readDeleted();
    else
        readMore();
    m_checking.start();
}

void HistoryPage::readMore()
{
    if (m_reading)
        return;
    m_reading = true;
    m_progress->start();
    deliver(
        m_surroundings.workspace.analyses().run([filter = m_filter, before = m_before](Connection &connection) {
            return historyPiece(connection, filter, pieceSize, before);
        }),
        this,
        [this, round = m_round](const HistoryPiece &piece) {
            if (round == m_round)
                append(piece);
        },
        [this](const SqlError &error) { fail(error.toProblem()); });
}

void HistoryPage::append(const HistoryPiece &piece)
{
    m_reading = false;
    m_progress->finish();
    m_before = piece.before;
    m_more = piece.before != 0;
    const bool first = m_model->rowCount() == 0;
    for (const ChangeEntry &change : piece.changes) {
        const QString day = historyDay(change.at, locale());
        if (day != m_day)
            m_model->appendRow(historyDayRow(day, m_surroundings.theme));
        m_day = day;
        m_model->appendRow(historyChangeRow(change, locale()));
        if (m_authors->findData(change.author) < 0 && !change.author.isEmpty())
            m_authors->addItem(change.author, change.author);
    }
    if (first && piece.changes.isEmpty())
        m_model->appendRow(historyDayRow(tr("No change matches."), m_surroundings.theme));
    if (first && m_model->rowCount() > 1)
        m_tree->setCurrentIndex(m_model->index(1, 0));
    if (!m_filter.record.isEmpty() && first && m_model->rowCount() > 1)
        m_tree->expand(m_model->index(1, 0));
}

void HistoryPage::readDeleted()
{
    deliver(
        m_surroundings.workspace.analyses().run(
            [words = locale()](Connection &connection) { return deletedRecords(connection, deletedLimit, words); }),
        this,
        [this, round = m_round](const QList<DeletedRecord> &records) {
            if (round == m_round)
                appendDeleted(records);
        },
        [this](const SqlError &error) { fail(error.toProblem()); });
}

void HistoryPage::appendDeleted(const QList<DeletedRecord> &records)
{
    for (const DeletedRecord &record : records)
        m_model->appendRow(historyDeletedRow(record, locale()));
    if (records.isEmpty())
        m_model->appendRow(historyDayRow(tr("No deleted record can be brought back."), m_surroundings.theme));
    else
        m_tree->setCurrentIndex(m_model->index(0, 0));
    refreshActions();
}

void HistoryPage::unfold(const QModelIndex &index)
{
    const QString change = index.data(HistoryChangeRole).toString();
    const bool isChange = index.data(HistoryKindRole).toInt() == int(HistoryKind::Change);
    if (!isChange || index.data(HistoryLoadedRole).toBool())
        return;
    m_model->setData(index, true, HistoryLoadedRole);
    deliver(
        m_surroundings.workspace.analyses().run(
            [change, record = m_filter.record, words = locale()](Connection &connection) {
                return historyRecords(connection, change, record, recordLimit, words);
            }),
        this,
        [this, change, round = m_round](const QList<HistoryRecord> &records) {
            if (round == m_round)
                fillChange(change, records);
        },
        [this](const SqlError &error) { fail(error.toProblem()); });
}

void HistoryPage::fillChange(const QString &changeId, const QList<HistoryRecord> &records)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem *item = m_model->item(i);
        if (item->data(HistoryChangeRole).toString() != changeId)
            continue;
        const int count = item->data(HistoryCountRole).toInt();
        item->removeRows(0, item->rowCount());
        for (const HistoryRecord &record : records)
            item->appendRow(historyRecordRow(record, changeId));
        if (m_filter.record.isEmpty() && count > records.size())
            item->appendRow(
                historyDayRow(tr("and %1 more").arg(locale().toString(count - records.size())), m_surroundings.theme));
        if (records.size() == 1)
            m_tree->expand(item->child(0)->index());
    }
}

} // namespace scrutineer
