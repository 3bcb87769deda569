// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/codebooklooks.h"

#include "views/codebook/termdelegate.h"
#include "views/shell/tokens.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

QdcLooks codebookLooks()
{
    const Tokens light = makeTokens(false, 100);
    QHash<QString, QString> names;
    for (const QString &family : {u"chart%1"_s, u"div%1"_s}) {
        for (int i = 1; i <= 6; ++i) {
            const QString name = family.arg(i);
            if (const QColor colour = termColour(name, light); colour.isValid() && !names.contains(colour.name()))
                names.insert(colour.name(), name);
        }
    }
    const auto written = [light](const QString &name) {
        const QColor colour = termColour(name, light);
        return colour.isValid() ? colour.name() : QString();
    };
    const auto read = [names](const QString &hex) {
        const QColor colour(hex.trimmed());
        return colour.isValid() && hex.trimmed().startsWith(u'#') ? names.value(colour.name(), colour.name())
                                                                  : QString();
    };
    return {written, read};
}

} // namespace scrutineer
