// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordpage.h"

#include "models/records/filtertext.h"
#include "models/records/simplecondition.h"
#include "models/settings.h"
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/records/columnpanel.h"
#include "views/records/filterbar.h"
#include "views/records/recordtable.h"
#include "views/records/recordtablemodel.h"
#include "views/shell/emptystate.h"
#include "views/shell/icon.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/searchfield.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

RecordPage::RecordPage(const Surroundings &surroundings, const RecordType &type, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_type(type)
    , m_model(new RecordTableModel(surroundings.workspace, this))
{
    setProperty("role", u"page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(m_splitter);
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(buildHeader());
    m_messages = new MessageBar(surroundings.theme, left);
    connect(m_messages, &MessageBar::acted, this, [this] {
        m_messages->dismiss();
        m_wanted = m_outside;
        m_surroundings.scope.setElection({});
    });
    list->addWidget(m_messages);
    m_filter = new FilterBar(surroundings.theme, surroundings.workspace, type, left);
    list->addWidget(m_filter);
    m_progress = new ProgressLine(surroundings.theme, left);
    list->addWidget(m_progress);
    list->addWidget(buildBody(), 1);
    m_status = new QLabel(left);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setProperty("role", u"caption"_s);
    m_status->setContentsMargins(24, 4, 24, 4);
    list->addWidget(m_status);
    m_splitter->addWidget(left);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    column->addWidget(m_splitter);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(120);
    connect(m_typing, &QTimer::timeout, this, &RecordPage::requery);
    connect(m_filter, &FilterBar::filterChanged, this, &RecordPage::requery);
    connect(m_filter, &FilterBar::savedRequested, this, &RecordPage::showSaved);
    addTool(u"columns-3"_s, tr("Columns"), tr("Choose and move columns"),
            [this](QToolButton *button) { chooseColumns(button); });
    addTool(u"download"_s, tr("Export"), tr("Save the list as CSV (Ctrl+Shift+X)"),
            [this](QToolButton *) { Q_EMIT exportRequested(); });
    connect(m_model, &RecordTableModel::loading, m_progress, &ProgressLine::start);
    connect(m_model, &RecordTableModel::loaded, this, &RecordPage::showLoaded);
    connect(&surroundings.scope, &Scope::changed, this, &RecordPage::requery);
    connect(&surroundings.scope, &Scope::changed, this, [this] {
        if (m_surroundings.settings.get(settings::columns(m_type.key())).isEmpty())
            showColumns(usualColumns());
    });
    QStringList columns = surroundings.settings.get(settings::columns(type.key()));
    columns.removeIf([&](const QString &name) { return !type.find(name); });
    m_model->setColumns(columns.isEmpty() ? usualColumns() : columns);
    requery();
}

void RecordPage::addTool(const QString &iconName, const QString &name, const QString &tip,
                         const std::function<void(QToolButton *)> &use)
{
    auto *tool = new QToolButton(m_filter);
    tool->setIcon(icon(iconName, m_surroundings.theme, Ink::Muted));
    tool->setAccessibleName(name);
    tool->setToolTip(tip);
    tool->setFocusPolicy(Qt::StrongFocus);
    connect(tool, &QToolButton::clicked, this, [tool, use] { use(tool); });
    m_filter->addTrailing(tool);
}

QStringList RecordPage::usualColumns() const
{
    QStringList columns = ColumnPanel::standard(m_type);
    // With one election in scope a column that names it over and over only takes the room of others.
    if (!m_surroundings.scope.election().isEmpty() && columns.size() > 1)
        columns.removeAll(u"election"_s);
    return columns;
}

QWidget *RecordPage::buildBody()
{
    m_table = new RecordTable(m_surroundings.theme, m_surroundings.settings, *m_model, m_type.key(), this);
    m_table->setObjectName(u"recordTable"_s);
    m_table->setAccessibleName(m_type.displayPlural());
    connect(m_table, &RecordTable::currentRecordChanged, this, &RecordPage::currentRecordChanged);
    connect(m_table, &RecordTable::openRequested, this, [this] { nextPane(); });
    connect(m_table, &RecordTable::editRequested, this, &RecordPage::editRequested);
    connect(m_table, &RecordTable::deleteRequested, this, &RecordPage::deleteRequested);
    connect(m_table, &RecordTable::cellFilterRequested, this, &RecordPage::filterByCell);
    connect(m_table, &RecordTable::selectionCountChanged, this, [this](int count) {
        const QString all = tr("%n record(s)", nullptr, int(m_model->recordCount()));
        m_status->setText(count > 1 ? tr("%1, %2 selected").arg(all, QLocale().toString(count)) : all);
    });
    connect(m_table, &RecordTable::columnsArranged, this, &RecordPage::applyColumns);
    connect(m_table, &RecordTable::modelRequested, this, [this](const QString &id, const QString &mode) {
        m_surroundings.navigation.go({.page = u"form"_s, .type = m_type.key(), .id = id, .mode = mode});
    });
    m_empty = new EmptyState(m_surroundings.theme, QString::fromLatin1(m_type.icon),
                             tr("There are no %1 here yet.").arg(m_type.displayPlural().toLower()), this);
    QPushButton *make = m_empty->addButton(tr("New: %1").arg(m_type.displaySingular()), u"plus"_s, true);
    connect(make, &QPushButton::clicked, this,
            [this] { m_surroundings.navigation.go({.page = u"form"_s, .type = m_type.key()}); });
    m_nothing = new EmptyState(m_surroundings.theme, u"search"_s,
                               tr("No %1 match these filters").arg(m_type.displayPlural().toLower()), this);
    QPushButton *clear = m_nothing->addButton(tr("Clear filters"), u"x"_s, false);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filter->setFilter({});
        requery();
    });
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_nothing);
    return m_body;
}

void RecordPage::show(const Location &location)
{
    m_wanted = m_asked = location.id;
    m_messages->dismiss();
    if (!m_wanted.isEmpty()) {
        m_detailAsked = true; // Who goes to a record wants to read it, in a narrow window too.
        arrangeDetail();
    }
    if (!location.filter.isEmpty() || location.mode == "carried"_L1) {
        const FilterReading reading = readFilter(location.filter);
        m_search->clear();
        m_filter->setFilter(reading.filter);
        requery();
    } else if (!m_wanted.isEmpty() && !m_table->selectRecord(m_wanted)) {
        // The record may lie outside of what the list shows; then the list opens up for it.
        m_search->clear();
        m_filter->setFilter({});
        requery();
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

CarriedFilter RecordPage::carried() const
{
    return {&m_type, m_filter->filter().narrowedBy(Filter::words(m_search->text().trimmed()))};
}

ListCsv RecordPage::presentCsv() const
{
    return {.query = m_model->query(), .columns = m_model->columns()};
}

Filter RecordPage::wholeFilter() const
{
    Filter whole = m_filter->filter();
    if (const QString words = m_search->text().trimmed(); !words.isEmpty())
        whole = whole.narrowedBy(Filter::words(words));
    // Elections are what one chooses from, so they are always all there.
    if (const QString election = m_surroundings.scope.election(); !election.isEmpty() && m_type.key() != "election"_L1)
        whole = whole.narrowedBy(Filter::scope(election));
    return whole;
}

void RecordPage::requery()
{
    // The table keeps its place by itself; but a list that was narrowed starts at its top when the record is not in it.
    if (m_wanted.isEmpty())
        m_wanted = m_model->idAt(m_table->currentIndex().row());
    m_startAtTop = true;
    ListQuery query = m_model->query().type ? m_model->query() : ListQuery::of(m_type);
    query.filter = wholeFilter();
    m_model->setQuery(query, m_group);
}

void RecordPage::showLoaded(const QString &sentence)
{
    m_progress->finish();
    m_filter->showProblem(sentence);
    const qint64 found = m_model->recordCount();
    m_count->setText(QLocale().toString(found));
    showTotal(found);
    const bool narrowed = !m_filter->filter().isEverything() || !m_search->text().trimmed().isEmpty();
    m_body->setCurrentWidget(found > 0  ? static_cast<QWidget *>(m_table)
                             : narrowed ? static_cast<QWidget *>(m_nothing)
                                        : m_empty);
    m_status->setText(tr("%n record(s)", nullptr, int(found)));
    if (!m_laidOut && found > 0) {
        m_laidOut = true;
        m_table->restoreLayout();
    }
    placeCurrent();
}

void RecordPage::showTotal(qint64 found)
{
    if (wholeFilter().isEverything())
        return;
    const auto count = [type = &m_type](Connection &connection) {
        const Result<qint64> all = listCount(connection, ListQuery::of(*type));
        return all ? *all : -1;
    };
    deliver(m_surroundings.workspace.lists().run(count), this, [this, found](qint64 all) {
        if (found == m_model->recordCount() && all >= found)
            m_count->setText(tr("%1 of %2").arg(QLocale().toString(found), QLocale().toString(all)));
    });
}

void RecordPage::placeCurrent()
{
    const bool isThere = !m_wanted.isEmpty() &&
                         (m_model->idAt(m_table->currentIndex().row()) == m_wanted || m_table->selectRecord(m_wanted));
    m_wanted.clear();
    const QString asked = std::exchange(m_asked, {});
    if (!isThere && !asked.isEmpty() && !m_surroundings.scope.election().isEmpty() &&
        m_surroundings.workspace.store().record(asked).isValid()) {
        showOutside(asked);
        return;
    }
    const bool isAtRest = !m_startAtTop && m_table->currentIndex().isValid();
    m_startAtTop = false;
    if (isThere || isAtRest)
        return;
    int first = 0;
    while (first < m_model->rowCount() && m_model->seqAt(first) == 0)
        ++first;
    if (first < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(first, 0));
        m_table->scrollToTop();
    } else {
        Q_EMIT currentRecordChanged({});
    }
}

void RecordPage::showOutside(const QString &id)
{
    // What has just been saved, say a person who is linked to nothing yet, must not seem to be lost.
    m_outside = id;
    m_startAtTop = false;
    m_table->setCurrentIndex({});
    Q_EMIT currentRecordChanged(id);
    m_messages->post({Tone::Info, m_surroundings.workspace.store().label(id),
                      tr("does not belong to the election chosen at the left, so this list leaves it out."),
                      tr("Show all elections"), true});
}

void RecordPage::filterByCell(const QModelIndex &index)
{
    const QString name = m_model->columns().value(index.column());
    if (name.isEmpty() || index.data(RecordTableModel::IsGroupRole).toBool())
        return;
    SimpleCondition condition{{name}, SimpleCondition::Sense::Is, m_model->filterValues(index)};
    if (condition.values.isEmpty())
        condition.sense = SimpleCondition::Sense::NotKnown;
    m_filter->setFilter(m_filter->filter().narrowedBy(condition.filter()));
    requery();
}

} // namespace scrutineer
