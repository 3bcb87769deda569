// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of figures reads and shows; the page is put together in figurespage.cpp.
#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/figurecard.h"
#include "views/analysis/figurespage.h"
#include "views/analysis/plaintable.h"
#include "views/analysis/seriesstrip.h"
#include "views/records/carriedfilterbar.h"
#include "views/records/recordlocation.h"
#include "views/shell/emptystate.h"
#include "views/shell/linkbutton.h"
#include "views/shell/navigation.h"
#include "views/shell/pagehead.h"
#include "views/shell/plainlabel.h"
#include "views/shell/progressline.h"
#include "views/shell/scope.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"
#include "views/shell/wraplayout.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowsShown = 1000;

QString stateWords(const ListedMeasure &row)
{
    if (row.conflict)
        return row.resolved ? FiguresPage::tr("Conflict, one preferred") : FiguresPage::tr("Conflict");
    if (row.unsourced)
        return FiguresPage::tr("Unsourced");
    return row.days >= 2 ? FiguresPage::tr("Series of %n date(s)", nullptr, row.days) : QString();
}

} // namespace

void FiguresPage::refresh()
{
    Workspace &workspace = m_surroundings.workspace;
    if (!workspace.isOpen() || !isVisibleTo(parentWidget()))
        return;
    const std::optional<Filter> filter = m_filter->on(requireRecordType(u"figure"));
    if (!filter)
        return;
    Filter asked = *filter;
    if (const QString election = m_surroundings.scope.election(); !election.isEmpty())
        asked = asked.narrowedBy(Filter::scope(election));
    m_progress->start();
    const int request = ++m_request;
    deliver(
        workspace.analyses().run(
            [asked, kind = kind()](Connection &connection) { return figureList(connection, asked, kind, rowsShown); }),
        this,
        [this, request](const Result<FigureList> &list) {
            m_progress->finish();
            if (request != m_request)
                return;
            m_filter->showProblem(list ? QString() : list.problem().sentence);
            if (list)
                fill(*list);
        },
        [this](const SqlError &error) {
            m_progress->finish();
            m_filter->showProblem(error.toProblem().sentence);
        });
}

void FiguresPage::fill(const FigureList &list)
{
    // What was chosen stays chosen, wherever it stands now.
    const int row = m_table->currentRow();
    ListedMeasure kept = row >= 0 && row < m_list.rows.size() ? m_list.rows[row] : ListedMeasure();
    if (!m_wanted.isEmpty())
        kept = {.subject = std::exchange(m_wanted, {}),
                .subjectType = {},
                .subjectLabel = {},
                .measure = {},
                .measureLabel = {},
                .value = {}};
    m_list = list;
    const QLocale locale;
    QList<QStringList> rows;
    int chosen = 0;
    for (const ListedMeasure &one : list.rows) {
        if (one.subject == kept.subject && (kept.measure.isEmpty() || one.measure == kept.measure)) {
            chosen = int(rows.size());
            kept.measure = one.measure;
        }
        rows.append({one.subjectLabel, requireRecordType(one.subjectType).displaySingular(), one.measureLabel,
                     one.value, locale.toString(one.figures), stateWords(one)});
    }
    m_head->setCaption(
        tr("%n measure(s)", nullptr, int(list.all)) + u", "_s + tr("%n in conflict", nullptr, int(list.conflicts)) +
        u", "_s + tr("%n with an unsourced figure", nullptr, int(list.unsourced)) +
        (list.count > rows.size() ? u", "_s + tr("the first %1 shown").arg(locale.toString(rows.size())) : QString()));
    m_table->setTable({{tr("Record"), 0, false},
                       {tr("Type"), 104, false},
                       {tr("Measure"), 0, false},
                       {tr("Value"), 0, false},
                       {tr("Figures"), 76, true},
                       {tr("State"), 180, false}},
                      rows);
    if (!rows.isEmpty())
        m_table->setCurrentRow(chosen);
    choosePanel();
    readDetail();
}

void FiguresPage::choosePanel()
{
    const bool narrowed = !m_filter->carried().filter.isEverything() || kind() != FigureKind::All;
    QWidget *shown = m_table;
    if (m_list.rows.isEmpty())
        shown = narrowed ? static_cast<QWidget *>(m_nothing) : m_empty;
    const bool hadFocus = m_body->isAncestorOf(window()->focusWidget());
    m_body->setCurrentWidget(shown);
    m_below->setVisible(shown == m_table);
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::readDetail()
{
    const int row = m_table->currentRow();
    const int request = ++m_detailRequest;
    if (row < 0 || row >= m_list.rows.size())
        return;
    deliver(
        m_surroundings.workspace.analyses().run([listed = m_list.rows[row]](Connection &connection) {
            return figureDetail(connection, listed, QLocale());
        }),
        this,
        [this, request](const FigureDetail &detail) {
            if (request == m_detailRequest)
                fillDetail(detail);
        },
        [this](const SqlError &error) { m_filter->showProblem(error.toProblem().sentence); });
}

void FiguresPage::fillDetail(const FigureDetail &detail)
{
    m_detail = detail;
    m_title->setText(detail.listed.measureLabel);
    m_note->setText(detail.measure.summaryText.isEmpty()
                        ? detail.listed.subjectLabel
                        : u"%1 · %2"_s.arg(detail.listed.subjectLabel, detail.measure.summaryText));
    const Tokens &tokens = m_surroundings.theme.tokens();
    const bool hadFocus = m_scroll->isAncestorOf(window()->focusWidget());
    auto *inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(tokens.px(24), tokens.px(4), tokens.px(16), tokens.px(12));
    column->setSpacing(tokens.px(8));
    if (!detail.claim.isEmpty()) {
        column->addWidget(plainLabel(tr("Figure of the claim: %1").arg(detail.claim), u"muted"_s, inside));
        auto *read = new LinkButton(tr("Read the claim in its statement"), inside);
        connect(read, &LinkButton::clicked, this, [this] { openSubject(m_table->currentRow()); });
        column->addWidget(read, 0, Qt::AlignLeading);
    }
    if (!detail.coverage.isEmpty())
        column->addWidget(plainLabel(detail.coverage, u"strong"_s, inside));
    // What is to be decided comes first, else how it went.
    if (detail.listed.conflict) {
        addCards(*column);
        addSeries(*column);
    } else {
        addSeries(*column);
        addCards(*column);
    }
    column->addStretch(1);
    m_scroll->setWidget(inside);
    if (hadFocus)
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::addCards(QVBoxLayout &column)
{
    Workspace &workspace = m_surroundings.workspace;
    const QList<TermEntry> bases = workspace.store().terms(u"figure_basis"_s);
    auto *cards = new QWidget;
    cards->setProperty("role", u"clear"_s);
    auto *wrap = new WrapLayout(cards);
    wrap->setSpacing(m_surroundings.theme.tokens().px(12));
    for (const SheetFigure &figure : std::as_const(m_detail.measure.figures)) {
        auto *card = new FigureCard(m_surroundings.theme, figure, bases, workspace.isWritable(), cards);
        wrap->addWidget(card);
        connect(card, &FigureCard::preferred, this, [this](const QString &id, const QString &reason) {
            commit(preferFigure(m_surroundings.workspace.store(), m_detail.measure, id, reason));
        });
        connect(card, &FigureCard::unpreferred, this,
                [this] { commit(preferFigure(m_surroundings.workspace.store(), m_detail.measure, {}, {})); });
        connect(card, &FigureCard::split, this, [this](const QString &id, const QString &field, const QString &value) {
            commit(splitFigure(m_surroundings.workspace.store(), m_detail.measure, id, field,
                               value.isEmpty() ? Value() : Value(value)));
        });
        connect(card, &FigureCard::sourceRequested, this,
                [this](const QString &id) { m_surroundings.navigation.go(locationOf(u"source"_s, id)); });
    }
    column.addWidget(cards);
}

void FiguresPage::addSeries(QVBoxLayout &column)
{
    for (const LedgerSeries &series : std::as_const(m_detail.series)) {
        if (!SeriesStrip::isWorthDrawing(series))
            continue;
        const SheetFigure *first = nullptr;
        for (const SheetFigure &figure : std::as_const(m_detail.measure.figures)) {
            if (figure.figure.id == series.figures.first().id)
                first = &figure;
        }
        QStringList parts{tr("Series by date")};
        if (first)
            parts << first->figure.scope << first->basis << first->status;
        parts.removeAll(QString());
        auto *strip = new SeriesStrip(m_surroundings.theme, series);
        column.addWidget(plainLabel(parts.join(u" · "_s), u"section"_s, nullptr));
        column.addWidget(strip);
    }
}

void FiguresPage::commit(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    deliver(m_surroundings.workspace.commit(changes), this, [this](const Workspace::Committed &done) {
        if (!done)
            m_filter->showProblem(done.problem().sentence);
    });
}

void FiguresPage::openSubject(int row)
{
    if (row < 0 || row >= m_list.rows.size())
        return;
    const ListedMeasure &listed = m_list.rows[row];
    if (listed.subjectType == "claim"_L1 && m_detail.listed.subject == listed.subject && !m_detail.statement.isEmpty())
        m_surroundings.navigation.go(
            {.page = u"reader"_s, .type = u"statement"_s, .id = m_detail.statement, .filter = listed.subject});
    else if (const RecordType *type = recordType(listed.subjectType); type && type->placement == Placement::Page)
        m_surroundings.navigation.go(locationOf(listed.subjectType, listed.subject));
}

} // namespace scrutineer
