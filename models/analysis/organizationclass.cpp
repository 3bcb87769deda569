// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/organizationclass.h"

#include <QCoreApplication>

#include <iterator>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindClass
{
    const char *key;
    const char *label;
    const char *token;
};

// Words and colours are those of the charts.
constexpr KindClass kindClasses[] = {
    {"intergovernmental", QT_TRANSLATE_NOOP("ChartCatalogue", "Intergovernmental"), "chart1"},
    {"interparliamentary", QT_TRANSLATE_NOOP("ChartCatalogue", "Interparliamentary"), "chart2"},
    {"national", QT_TRANSLATE_NOOP("ChartCatalogue", "National"), "chart3"},
    {"citizen", QT_TRANSLATE_NOOP("ChartCatalogue", "Citizen"), "chart5"},
    {"authority", QT_TRANSLATE_NOOP("ChartCatalogue", "Authorities"), "chart4"},
    {"other", QT_TRANSLATE_NOOP("ChartCatalogue", "Others"), "chart6"},
};

} // namespace

OrganizationClass organizationClass(const QString &key)
{
    int place = 0;
    while (place + 1 < int(std::size(kindClasses)) && key != QLatin1StringView(kindClasses[place].key))
        ++place;
    const KindClass &found = kindClasses[place];
    return {.key = QString::fromLatin1(found.key),
            .label = QCoreApplication::translate("ChartCatalogue", found.label),
            .token = QString::fromLatin1(found.token),
            .position = place};
}

} // namespace scrutineer
