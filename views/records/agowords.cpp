// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/agowords.h"

#include "models/records/edtf.h"

#include <QCoreApplication>

namespace scrutineer {

namespace {

struct AgoText
{
    Q_DECLARE_TR_FUNCTIONS(AgoWords)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

} // namespace

QString agoWords(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    if (seconds < minute)
        return AgoText::tr("just now");
    if (seconds < hour)
        return AgoText::tr("%n minute(s) ago", nullptr, int(seconds / minute));
    const QDateTime local = then.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return AgoText::tr("%n hour(s) ago", nullptr, int(seconds / hour));
    if (days == 1)
        return AgoText::tr("yesterday at %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    return AgoText::tr("on %1").arg(Edtf::fromDay(local.date()).display(locale));
}

} // namespace scrutineer
