// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/claimwords.h"

#include "views/statements/codingdesk.h"

#include <QCoreApplication>

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
    QStringList parts{desk.termLabel(u"hedge"_s, claim.claim.value(u"hedge").text()),
                      desk.termLabel(u"evidence_basis"_s, claim.claim.value(u"evidence").text())};
    for (const Record &yardstick : claim.yardsticks)
        parts += desk.termLabel(u"yardstick"_s, yardstick.value(u"yardstick").text());
    parts += desk.termLabel(u"stage"_s, claim.claim.value(u"stage").text());
    if (desk.reading().hasText() && !claim.anchor.isValid())
        parts += ClaimText::tr("no place in this text");
    parts.removeAll(QString());
    return parts.isEmpty() ? ClaimText::tr("Hedge, evidence and yardstick not coded") : parts.join(u" · "_s);
}

} // namespace scrutineer
