// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/labellines.h"

#include "models/analysis/sheetparts.h"
#include "models/records/citation.h"
#include "models/records/label.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LabelText
{
    Q_DECLARE_TR_FUNCTIONS(LabelLines)
};

QString sourcesOf(const Store &store, ValueWords &words, const QString &label)
{
    QStringList sources;
    for (const Record &citation : store.recordsWhere(Citation::type(), u"subject", label)) {
        const QString source = words.label(citation.value(u"source").text());
        if (!source.isEmpty() && !sources.contains(source))
            sources += source;
    }
    return sources.isEmpty() ? LabelText::tr("no source") : LabelText::tr("source: %1").arg(sources.join(u"; "_s));
}

} // namespace

QList<SheetLine> labelLines(const Store &store, ValueWords &words, const QString &subject)
{
    QList<SheetLine> lines;
    for (const Record &record : attachedTo(store, "label"_L1, subject)) {
        const auto said = [&](QStringView field) {
            return words.words(*Label::type().find(field), record.value(field));
        };
        QStringList who{said(u"attributed_to"), said(u"organization")};
        who.removeAll(QString());
        const QString by = who.isEmpty() ? LabelText::tr("not said according to whom")
                                         : LabelText::tr("according to %1").arg(who.join(u", "_s));
        QStringList detail{said(u"given"), said(u"reason"), sourcesOf(store, words, record.id())};
        detail.removeAll(QString());
        lines += {record.id(), LabelText::tr("“%1” — %2", "label, who says so").arg(said(u"kind"), by),
                  detail.join(u" · "_s)};
    }
    return lines;
}

} // namespace scrutineer
