// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartgrid.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartcard.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Gap = 16;
constexpr int Margin = 24;
constexpr int LeastWidth = 340;
constexpr int MostColumns = 6;
constexpr int LeastHeight = 362;

} // namespace

ChartGrid::ChartGrid(const Surroundings &surroundings, QWidget *parent)
    : QScrollArea(parent)
    , m_surroundings(surroundings)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("role", u"page"_s);
    auto *inside = new QWidget(this);
    inside->setProperty("role", u"clear"_s);
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(Margin, Gap, Margin, Margin);
    m_grid->setSpacing(Gap);
    setWidget(inside);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ChartGrid::readNext);
    connect(&surroundings.theme, &Theme::changed, this, [this] {
        m_columns = 0;
        arrange();
    });
}

ChartCard *ChartGrid::card(const QString &key) const
{
    const auto found = std::ranges::find(m_cards, key, [](const ChartCard *card) { return card->chart().key(); });
    return found == m_cards.end() ? nullptr : *found;
}

ChartCard *ChartGrid::currentCard() const
{
    for (ChartCard *card : m_cards) {
        if (card->holdsFocus())
            return card;
    }
    ChartCard *last = card(m_last);
    return last || m_cards.isEmpty() ? last : m_cards.first();
}

ChartCard *ChartGrid::makeCard(const GalleryChart &chart)
{
    auto *card = new ChartCard(m_surroundings.theme, chart, widget());
    connect(card, &ChartCard::moveRequested, this, [this, card](int key) { move(card, key); });
    Q_EMIT cardMade(card);
    return card;
}

void ChartGrid::setCharts(const QList<GalleryChart> &charts)
{
    if (const ChartCard *current = currentCard())
        m_last = current->chart().key();
    const bool focused = isAncestorOf(window()->focusWidget());
    QList<ChartCard *> cards;
    for (const GalleryChart &chart : charts) {
        ChartCard *kept = card(chart.key());
        if (kept)
            kept->setChart(chart);
        cards += kept ? kept : makeCard(chart);
    }
    for (ChartCard *old : std::as_const(m_cards)) {
        if (!cards.contains(old)) {
            old->hide();
            old->deleteLater();
        }
    }
    m_cards = cards;
    m_columns = 0;
    arrange();
    if (ChartCard *current = currentCard(); current && focused && !current->holdsFocus())
        current->takeFocus(Qt::OtherFocusReason);
}

int ChartGrid::fittingColumns() const
{
    const int room = viewport()->width() - 2 * Margin + Gap;
    return std::clamp(room / (m_surroundings.theme.tokens().px(LeastWidth) + Gap), 1, MostColumns);
}

void ChartGrid::addHeading(const QString &text, int row)
{
    QLabel *heading = plainLabel(text, u"section"_s, widget());
    heading->show();
    m_headings += heading;
    m_grid->addWidget(heading, row, 0, 1, m_columns);
}

void ChartGrid::arrange()
{
    const int columns = fittingColumns();
    if (columns == m_columns)
        return;
    m_columns = columns;
    qDeleteAll(m_headings);
    m_headings.clear();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < std::max(columns, m_grid->columnCount()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const bool divided = !m_cards.isEmpty() && m_cards.first()->chart().isSaved();
    int row = 0;
    int column = 0;
    bool saved = false;
    const QWidget *before = nullptr;
    for (ChartCard *card : std::as_const(m_cards)) {
        const bool isSaved = card->chart().isSaved();
        if (divided && (!before || saved != isSaved)) {
            row += column > 0 ? 1 : 0;
            column = 0;
            addHeading(isSaved ? tr("Saved in the project") : tr("Ready charts"), row++);
        }
        saved = isSaved;
        card->setMinimumHeight(m_surroundings.theme.tokens().px(LeastHeight));
        m_grid->addWidget(card, row, column);
        card->show();
        before = card;
        if (++column == columns) {
            column = 0;
            ++row;
        }
    }
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowStretch(line, 0);
    m_grid->setRowStretch(row + 1, 1);
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
    QTimer::singleShot(0, this, &ChartGrid::readNext);
}

void ChartGrid::move(ChartCard *from, int key)
{
    const QPoint start = from->geometry().center();
    ChartCard *best = nullptr;
    double nearest = 0;
    const qsizetype place = m_cards.indexOf(from);
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        best = key == Qt::Key_Home ? m_cards.first() : m_cards.last();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        best = m_cards.value(place + (key == Qt::Key_Left ? -1 : 1));
    } else {
        for (ChartCard *card : std::as_const(m_cards)) {
            const QPoint way = card->geometry().center() - start;
            const bool ahead =
                key == Qt::Key_Down ? card->y() > from->geometry().bottom() : card->geometry().bottom() < from->y();
            const double distance = std::abs(way.y()) * 1e4 + std::abs(way.x());
            if (ahead && (!best || distance < nearest)) {
                best = card;
                nearest = distance;
            }
        }
    }
    if (!best)
        return;
    m_last = best->chart().key();
    best->takeFocus(Qt::TabFocusReason);
    ensureWidgetVisible(best, Margin, Margin);
}

void ChartGrid::setCarried(const CarriedFilter &carried)
{
    m_carried = carried;
    reread();
}

void ChartGrid::reread()
{
    ++m_generation;
    for (ChartCard *card : std::as_const(m_cards))
        card->setStale(true);
    readNext();
}

bool ChartGrid::isInSight(const ChartCard *card) const
{
    // One row ahead, so that scrolling finds it drawn.
    const int top = verticalScrollBar()->value();
    const int reach = card->height() / 2;
    return card->geometry().bottom() >= top - reach && card->y() <= top + viewport()->height() + reach;
}

void ChartGrid::readNext()
{
    Workspace &workspace = m_surroundings.workspace;
    if (m_reading || !workspace.isOpen() || !isVisible())
        return;
    m_grid->activate();
    const auto next =
        std::ranges::find_if(m_cards, [this](const ChartCard *card) { return card->isStale() && isInSight(card); });
    if (next == m_cards.end()) {
        Q_EMIT reading(false);
        return;
    }
    m_reading = true;
    Q_EMIT reading(true);
    const GalleryChart chart = (*next)->chart();
    const int generation = m_generation;
    deliver(
        workspace.analyses().run([chart, carried = m_carried](Connection &connection) {
            return readGalleryChart(connection, chart, carried);
        }),
        this, [this, chart, generation](const Result<ChartSpec> &answer) { finish(chart, generation, answer); },
        [this, chart, generation](const SqlError &error) { finish(chart, generation, error.toProblem()); });
}

// What was asked under another filter, or of a chart that is another one by now, is out of date.
void ChartGrid::finish(const GalleryChart &chart, int generation, const Result<ChartSpec> &answer)
{
    m_reading = false;
    if (ChartCard *shown = card(chart.key()); shown && generation == m_generation && shown->chart() == chart) {
        shown->setStale(false);
        if (answer)
            shown->showSpec(*answer);
        else
            shown->showProblem(answer.problem().sentence);
    }
    readNext();
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    readNext();
}

void ChartGrid::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    readNext();
}

} // namespace scrutineer
