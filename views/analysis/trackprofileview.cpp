// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/trackprofileview.h"

#include "models/analysis/claimwords.h"
#include "views/analysis/boardlegend.h"
#include "views/analysis/evidencemodel.h"
#include "views/analysis/evidencetable.h"
#include "views/analysis/tracksheets.h"
#include "views/shell/linkbutton.h"
#include "views/shell/navigation.h"
#include "views/shell/scope.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

TrackProfileView::TrackProfileView(const Surroundings &surroundings, QWidget *parent)
    : QScrollArea(parent)
    , m_surroundings(surroundings)
    , m_content(new QWidget(this))
    , m_summary(new QLabel(m_content))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Profile"));
    m_content->setProperty("role", u"clear"_s);
    const Tokens &tokens = surroundings.theme.tokens();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, tokens.px(12), 0, tokens.px(24));
    column->setSpacing(tokens.px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(tokens.px(24), 0, tokens.px(24), 0);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    head->addWidget(m_summary, 1);
    auto *beside = new LinkButton(tr("Its elections side by side, theme by theme"), m_content);
    beside->setTrailingIcon(surroundings.theme, u"arrow-right"_s);
    connect(beside, &LinkButton::clicked, this, [this] { open(TrackSheets(m_profile, locale()).board()); });
    head->addWidget(beside);
    column->addLayout(head);
    m_elections = addSection(
        tr("Elections"),
        tr("Days count from the stay as given; a phase or a held visit shows only that it was there by then. "
           "What is not on file is unknown, not zero."));
    m_verdicts = addSection(tr("Verdicts over time"), tr("Statements by the verdict coded for them."));
    m_themes = addSection(tr("Themes and silence"),
                          tr("The mean polarity of its claims, and at how many elections a theme is in which state."));
    column->addWidget(new BoardLegend(surroundings.theme, m_content));
    m_yardsticks = addSection(tr("Yardsticks"), tr("A claim that measures by two yardsticks counts for both."));
    m_principles = addSection(tr("Declaration of Principles"),
                              tr("How many of its missions have which finding; one on which coders differ counts for "
                                 "each. No table means that none has been answered on yet."));
    column->addStretch(1);
    setWidget(m_content);
    setFocusProxy(m_elections);
}

EvidenceTable *TrackProfileView::addSection(const QString &title, const QString &remark)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_content->layout());
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(tokens.px(24), tokens.px(12), tokens.px(24), 0);
    head->setSpacing(tokens.px(4));
    head->addWidget(new SectionLabel(title, m_content));
    auto *words = new QLabel(remark, m_content);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("role", u"caption"_s);
    head->addWidget(words);
    column->addLayout(head);
    auto *table = new EvidenceTable(m_surroundings.theme, m_content);
    table->setAccessibleName(title);
    table->setAccessibleDescription(remark);
    table->setWhole(true);
    connect(table, &EvidenceTable::opened, this, &TrackProfileView::open);
    column->addWidget(table);
    return table;
}

QList<EvidenceTable *> TrackProfileView::tables() const
{
    return {m_elections, m_verdicts, m_themes, m_yardsticks, m_principles};
}

void TrackProfileView::focusNext()
{
    const QList<EvidenceTable *> all = tables();
    qsizetype place = 0;
    while (place < all.size() && !all[place]->hasFocus())
        ++place;
    for (qsizetype step = 1; step <= all.size(); ++step) {
        EvidenceTable *next = all[(place + step) % all.size()];
        if (next->evidence().rowCount() > 0) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

QString TrackProfileView::summary() const
{
    QStringList parts;
    if (m_profile.observed() > 0)
        parts += tr("Arrival known for %1 of %2 observed elections")
                     .arg(m_profile.arrivalsKnown())
                     .arg(m_profile.observed());
    const QString claims = tr("%n claim(s)", nullptr, int(m_profile.claims.claims()));
    const std::optional<double> mean = m_profile.claims.mean();
    parts += mean ? tr("%1, mean %2").arg(claims, meanWords(*mean, locale())) : claims;
    return parts.join(u" · "_s);
}

void TrackProfileView::setProfile(const TrackProfile &profile)
{
    m_profile = profile;
    const TrackSheets sheets(m_profile, locale());
    m_summary->setText(profile.isValid() ? summary() : QString());
    m_elections->setSheet(sheets.elections());
    m_verdicts->setSheet(sheets.verdicts());
    m_themes->setSheet(sheets.themes());
    m_yardsticks->setSheet(sheets.yardsticks());
    m_principles->setSheet(sheets.principles());
}

void TrackProfileView::open(const Evidence &evidence)
{
    // Lists show what belongs to the election in scope, so that is set to where the number comes from.
    if (evidence.election)
        m_surroundings.scope.setElection(*evidence.election);
    m_surroundings.navigation.go(evidence.place);
}

} // namespace scrutineer
