// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codingcoverage.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

CellState silentState(const StatementReading &reading, const QString &theme, const QList<TermEntry> &themes)
{
    bool gap = false;
    for (const Record &silence : reading.silences) {
        const QString of = silence.value(u"theme").text();
        if (silence.value(u"kind").text() == "not_observed"_L1) {
            if (mainThemeOf(themes, of) == theme)
                return CellState::NotObserved;
        } else {
            // That a part of a theme is not addressed says nothing of the whole theme.
            gap = gap || of == theme;
        }
    }
    if (!gap && !reading.isComplete())
        return CellState::NotCoded;
    return reading.isWhole() ? CellState::NotAddressed : CellState::NotInText;
}

} // namespace

QString mainThemeOf(const QList<TermEntry> &themes, const QString &theme)
{
    QString id = theme;
    for (qsizetype step = 0; step <= themes.size(); ++step) {
        const auto term = std::ranges::find(themes, id, &TermEntry::id);
        if (term == themes.end())
            return {};
        if (term->parent.isEmpty())
            return term->id;
        id = term->parent;
    }
    return {};
}

QList<ThemeCoverage> codingCoverage(const StatementReading &reading, const QList<TermEntry> &themes)
{
    QHash<QString, QString> mains;
    for (const TermEntry &theme : themes)
        mains.insert(theme.id, mainThemeOf(themes, theme.id));
    QList<ThemeCoverage> all;
    for (const TermEntry &theme : themes) {
        if (!theme.parent.isEmpty())
            continue;
        ThemeCoverage one;
        one.theme = theme.id;
        int scored = 0;
        int sum = 0;
        for (const ReadClaim &claim : reading.claims) {
            if (mains.value(claim.claim.value(u"theme").text()) != theme.id)
                continue;
            ++one.claims;
            scored += claim.polarity() ? 1 : 0;
            sum += claim.polarity().value_or(0);
        }
        if (scored > 0)
            one.mean = double(sum) / scored;
        one.state = one.claims > 0 ? CellState::Coded : silentState(reading, theme.id, themes);
        all.append(one);
    }
    return all;
}

} // namespace scrutineer
