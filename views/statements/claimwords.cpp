// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/claimwords.h"

#include "views/statements/codingdesk.h"

#include <QCoreApplication>

#include <cstdlib>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

} // namespace

QString claimTheme(const CodingDesk &desk, const ReadClaim &claim)
{
    return desk.termLabel(u"theme"_s, claim.claim.value(u"theme").text());
}

QString claimStanding(const CodingDesk &desk, const ReadClaim &claim)
{
    QStringList parts = claim.figures;
    parts += {desk.termLabel(u"hedge"_s, claim.claim.value(u"hedge").text()),
              desk.termLabel(u"evidence_basis"_s, claim.claim.value(u"evidence").text())};
    for (const Record &yardstick : claim.yardsticks)
        parts += desk.termLabel(u"yardstick"_s, yardstick.value(u"yardstick").text());
    parts += desk.termLabel(u"stage"_s, claim.claim.value(u"stage").text());
    if (desk.reading().hasText() && !claim.anchor.isValid())
        parts += ClaimText::tr("no place in this text");
    parts.removeAll(QString());
    return parts.isEmpty() ? ClaimText::tr("Hedge, evidence and yardstick not coded") : parts.join(u" · "_s);
}

QString spokenClaim(const CodingDesk &desk, qsizetype place)
{
    const QList<ReadClaim> &claims = desk.reading().claims;
    if (place < 0 || place >= claims.size())
        return {};
    const ReadClaim &claim = claims[place];
    const QString theme = claimTheme(desk, claim);
    const std::optional<int> polarity = claim.polarity();
    const QString steps = QString::number(std::abs(polarity.value_or(0)));
    return ClaimText::tr("claim %1 of %2, %3, %4, %5")
        .arg(QString::number(place + 1), QString::number(claims.size()),
             theme.isEmpty() ? ClaimText::tr("draft, no theme yet") : theme,
             !polarity       ? ClaimText::tr("polarity not coded")
             : *polarity < 0 ? ClaimText::tr("minus %1").arg(steps)
             : *polarity > 0 ? ClaimText::tr("plus %1").arg(steps)
                             : ClaimText::tr("polarity 0"),
             claim.claim.value(u"proposition").text());
}

} // namespace scrutineer
