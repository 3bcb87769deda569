// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/classwords.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KnownClass
{
    const char *vocabulary;
    const char *key;
    const char *label; ///< Translated in the context "ClassWords".
    const char *colour;
};

constexpr KnownClass knownClasses[] = {
    {"organization_kind", "intergovernmental", QT_TRANSLATE_NOOP("ClassWords", "Intergovernmental"), "chart1"},
    {"organization_kind", "interparliamentary", QT_TRANSLATE_NOOP("ClassWords", "Interparliamentary"), "chart2"},
    {"organization_kind", "national", QT_TRANSLATE_NOOP("ClassWords", "National"), "chart3"},
    {"organization_kind", "citizen", QT_TRANSLATE_NOOP("ClassWords", "Citizen"), "chart5"},
    {"organization_kind", "authority", QT_TRANSLATE_NOOP("ClassWords", "Authorities"), "chart4"},
    {"organization_kind", "other", QT_TRANSLATE_NOOP("ClassWords", "Other kinds"), "chart6"},
    {"verdict", "unacceptable", QT_TRANSLATE_NOOP("ClassWords", "Critical"), "div1"},
    {"verdict", "ambiguous", QT_TRANSLATE_NOOP("ClassWords", "Mixed"), "div2"},
    {"verdict", "none", QT_TRANSLATE_NOOP("ClassWords", "No verdict"), "div3"},
    {"verdict", "acceptable", QT_TRANSLATE_NOOP("ClassWords", "Positive"), "div5"},
    {"statement_kind", "finding", QT_TRANSLATE_NOOP("ClassWords", "Findings"), ""},
    {"statement_kind", "reaction", QT_TRANSLATE_NOOP("ClassWords", "Reactions"), ""},
    {"statement_kind", "announcement", QT_TRANSLATE_NOOP("ClassWords", "Announcements"), ""},
    {"statement_kind", "diplomacy", QT_TRANSLATE_NOOP("ClassWords", "Diplomacy"), ""},
    {"mission_kind", "international", QT_TRANSLATE_NOOP("ClassWords", "International missions"), ""},
    {"mission_kind", "joint", QT_TRANSLATE_NOOP("ClassWords", "Joint missions"), ""},
    {"mission_kind", "preparatory", QT_TRANSLATE_NOOP("ClassWords", "Preparatory missions"), ""},
    {"mission_kind", "follow_up", QT_TRANSLATE_NOOP("ClassWords", "Follow-up missions"), ""},
    {"mission_kind", "citizen", QT_TRANSLATE_NOOP("ClassWords", "Citizen observation"), ""},
};

} // namespace

ClassWords classWords(const QString &vocabulary, const QString &key)
{
    double rank = 0;
    for (const KnownClass &known : knownClasses) {
        if (vocabulary == QLatin1StringView(known.vocabulary) && key == QLatin1StringView(known.key))
            return {QCoreApplication::translate("ClassWords", known.label), rank, QString::fromLatin1(known.colour)};
        rank += 1;
    }
    QString label = key;
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return {label, rank, {}};
}

} // namespace scrutineer
