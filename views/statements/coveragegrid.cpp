// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/coveragegrid.h"

#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"
#include "views/statements/codingdesk.h"
#include "views/statements/coveragecell.h"

#include <QGridLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cellsInRow = 5;

} // namespace

CoverageGrid::CoverageGrid(const Theme &theme, CodingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_desk(desk)
    , m_title(new SectionLabel({}, this))
    , m_grid(new QGridLayout)
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.px(24), tokens.px(8), tokens.px(24), tokens.px(12));
    column->setSpacing(tokens.px(6));
    column->addWidget(m_title);
    m_grid->setSpacing(0);
    column->addLayout(m_grid);
    connect(&desk, &CodingDesk::read, this, &CoverageGrid::count);
    connect(&desk, &CodingDesk::edited, this, &CoverageGrid::count);
    connect(&desk, &CodingDesk::currentChanged, this, &CoverageGrid::refresh);
    count();
}

void CoverageGrid::count()
{
    // Among thousands of claims it takes a while, so it is not done for each that becomes current.
    m_coverage = codingCoverage(m_desk.reading(), m_desk.terms(u"theme"_s));
    refresh();
}

void CoverageGrid::setSilencing(bool silencing)
{
    if (m_silencing == silencing)
        return;
    m_silencing = silencing;
    m_chosen.clear();
    refresh();
}

void CoverageGrid::cycleCurrent()
{
    if (!m_chosen.isEmpty())
        m_desk.cycleSilence(m_chosen);
}

void CoverageGrid::cycle(const QString &theme)
{
    m_chosen = theme;
    refresh();
    m_desk.cycleSilence(theme);
}

void CoverageGrid::build()
{
    const qsizetype wanted = m_desk.mainThemes().size();
    while (m_cells.size() > wanted)
        delete m_cells.takeLast();
    while (m_cells.size() < wanted) {
        const qsizetype place = m_cells.size();
        const Qt::Edges shared =
            (place % cellsInRow > 0 ? Qt::LeftEdge : Qt::Edges()) | (place >= cellsInRow ? Qt::TopEdge : Qt::Edges());
        auto *cell = new CoverageCell(m_theme, shared, this);
        m_grid->addWidget(cell, int(place) / cellsInRow, int(place) % cellsInRow);
        connect(cell, &CoverageCell::clicked, this, [this, place] {
            const QList<TermEntry> themes = m_desk.mainThemes();
            if (place < themes.size())
                cycle(themes[place].id);
        });
        m_cells.append(cell);
    }
}

void CoverageGrid::refresh()
{
    build();
    const QList<TermEntry> themes = m_desk.mainThemes();
    const QString own = m_desk.claim() ? m_desk.mainTheme(m_desk.claim()->claim.value(u"theme").text()) : QString();
    int covered = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const auto found = std::ranges::find(m_coverage, themes[i].id, &ThemeCoverage::theme);
        const ThemeCoverage one = found == m_coverage.end() ? ThemeCoverage() : *found;
        covered += one.claims > 0 ? 1 : 0;
        m_cells[i]->setCoverage(themes[i], one, themes[i].id == (m_silencing ? m_chosen : own));
        m_cells[i]->setReadOnly(!m_desk.isOpenForCoding());
    }
    m_title->setText(m_silencing ? tr("Silence: press a theme’s digit, S goes on") : tr("Coverage"));
    m_title->setCount(tr("%1 of %2 themes, %n claim(s)", nullptr, int(m_desk.reading().claims.size()))
                          .arg(QString::number(covered), QString::number(themes.size())));
}

} // namespace scrutineer
