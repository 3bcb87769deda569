// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/factlist.h"
#include "views/records/organizationpage.h"
#include "views/records/sheetbutton.h"
#include "views/shell/iconlabel.h"
#include "views/shell/pill.h"
#include "views/shell/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

// How the page of an organisation shows one election; the page itself is in organizationpage.cpp.

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int electionWidth = 180;
constexpr int figuresWidth = 160;

Tone toneOfState(const TrackRow &row)
{
    if (row.observed)
        return Tone::Success;
    const bool refused =
        row.stateKey == "declined"_L1 || row.stateKey == "denied"_L1 || row.stateKey == "not_invited"_L1;
    return refused ? Tone::Danger : Tone::Neutral;
}

Tone toneOfVerdict(const TrackStatement &statement)
{
    if (!statement.scale || *statement.scale == 0)
        return Tone::Neutral;
    // Not "good" and "bad": praise and criticism are told apart by their words, tones only help to find them.
    return *statement.scale > 0 ? Tone::Info : Tone::Warning;
}

QLabel *addTrackWords(QVBoxLayout *column, const QString &words, const char *role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (*role)
        label->setProperty("role", QString::fromLatin1(role));
    column->addWidget(label);
    return label;
}

} // namespace

QWidget *OrganizationPage::makeRow(const TrackRow &row)
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *frame = new QFrame(this);
    frame->setProperty("role", u"header"_s); // A hairline below.
    frame->setAccessibleName(row.electionLabel);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(0, tokens.px(12), 0, tokens.px(12));
    line->setSpacing(tokens.px(24));
    auto *left = new QWidget(frame);
    left->setFixedWidth(tokens.px(electionWidth));
    auto *election = new QVBoxLayout(left);
    election->setContentsMargins(0, 0, 0, 0);
    election->setSpacing(tokens.px(4));
    auto *name = new SheetButton(m_surroundings.theme, {{}, row.electionLabel, {}, {}, true}, left);
    connect(name, &SheetButton::clicked, this, [this, row] { open(u"election"_s, row.election); });
    election->addWidget(name);
    if (!row.state.isEmpty()) {
        auto *pill = new Pill(m_surroundings.theme, row.state, toneOfState(row), left);
        election->addWidget(pill, 0, Qt::AlignLeading);
    }
    election->addStretch(1);
    line->addWidget(left);
    line->addWidget(makeMission(row), 1);
    auto *right = new QWidget(frame);
    right->setFixedWidth(tokens.px(figuresWidth));
    auto *figures = new QVBoxLayout(right);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(tokens.px(4));
    addFigures(figures, row);
    figures->addStretch(1);
    line->addWidget(right);
    return frame;
}

QWidget *OrganizationPage::makeMission(const TrackRow &row)
{
    const Tokens &tokens = m_surroundings.theme.tokens();
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens.px(2));
    if (!row.mission.isEmpty()) {
        auto *mission =
            new SheetButton(m_surroundings.theme, {u"binoculars"_s, row.missionLabel, row.role, {}, true}, middle);
        connect(mission, &SheetButton::clicked, this, [this, row] { open(u"mission"_s, row.mission); });
        column->addWidget(mission);
    }
    QStringList facts{row.kind};
    if (!row.present.isBlank())
        facts += row.present.display(locale()) + (row.daysBefore ? u"  "_s + dayWords(*row.daysBefore) : QString());
    facts += row.invitation;
    facts.removeAll(QString());
    if (!facts.isEmpty())
        addTrackWords(column, facts.join(u" · "_s), "caption", middle);
    for (const TrackStatement &statement : row.statements)
        addStatement(column, statement);
    if (row.statements.isEmpty())
        addTrackWords(column, tr("No statement on file"), "muted", middle);
    // Said below the statements, which may claim more than the stations bear.
    if (!row.coverage.isEmpty())
        addTrackWords(column, row.coverage, "caption", middle);
    column->addStretch(1);
    return middle;
}

void OrganizationPage::addStatement(QVBoxLayout *column, const TrackStatement &statement)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_surroundings.theme.tokens().px(8));
    auto *open = new SheetButton(
        m_surroundings.theme,
        {u"message-square-quote"_s, statement.title, statement.kind, statement.issued.display(locale()), false}, this);
    if (!statement.verdict.isEmpty())
        open->setAccessibleDescription(tr("Verdict: %1").arg(statement.verdict));
    connect(open, &SheetButton::clicked, this,
            [this, statement] { OrganizationPage::open(u"statement"_s, statement.id); });
    line->addWidget(open, 1);
    auto *verdict = new Pill(m_surroundings.theme, statement.verdict.isEmpty() ? tr("Not coded") : statement.verdict,
                             toneOfVerdict(statement), this);
    line->addWidget(verdict);
    column->addLayout(line);
}

void OrganizationPage::addFigures(QVBoxLayout *column, const TrackRow &row)
{
    const auto figure = [&](const QString &name, const std::optional<LedgerSummary> &summary) {
        if (!summary)
            return;
        auto *line = new QHBoxLayout;
        line->setSpacing(m_surroundings.theme.tokens().px(4));
        if (summary->conflict)
            line->addWidget(new IconLabel(m_surroundings.theme, u"scale"_s, Ink::Warning, 12, this));
        auto *words =
            new QLabel(name.arg(summary->conflict ? summary->words(locale()).full() : summary->text(locale())), this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        if (summary->conflict)
            words->setToolTip(tr("The sources contradict each other."));
        line->addWidget(words, 1);
        column->addLayout(line);
    };
    figure(tr("Team: %1"), row.team);
    figure(tr("Stations: %1"), row.stations);
    if (row.visits > 0)
        addTrackWords(column, tr("Visits: %1").arg(locale().toString(row.visits)), "", this);
    for (const Labelled &head : row.heads) {
        auto *button = new SheetButton(m_surroundings.theme, {u"user"_s, head.label, {}, {}, true}, this);
        button->setAccessibleDescription(tr("Head of mission"));
        connect(button, &SheetButton::clicked, this, [this, head] { open(head.type, head.id); });
        column->addWidget(button);
    }
}

} // namespace scrutineer
