// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/functionwords.h"

#include "models/records/folding.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList listed(const QString &words)
{
    return fold(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool isFunctionWord(const QString &folded)
{
    static const QSet<QString> known = [] {
        const QStringList words = listed(
            u"a an the and or nor but if of in on at by to for from with within without into onto over under between "
            "among as than then that this these those there here it its he she they them their his her we us our you "
            "your who whom whose which what when where while is are was were be been being am has have had having do "
            "does did will would shall should can could may might must not no also both all any each such same other "
            "some more most very so too only own during after before about against through per up out s "
            "и в во на с со к ко от до из у о об обо по за при для без через над под между или а но да не ни что как "
            "так же бы ли это этот эта эти того этого этой этих тот та те его ее их он она оно они мы нас нам вы я "
            "который которая которое которые которых которого которой был была было были быть есть будет также "
            "все всех весь вся всего при того чтобы если "
            "və ya ilə üçün bu o da də ki ən bir isə kimi olan olaraq edilmiş edilən olmuş olub idi görə qədər sonra "
            "əvvəl üzrə öz onun onların biz bizim hər heç çox daha amma lakin həm yalnız "
            "ve veya ile için şu de ki en olarak olan gibi göre kadar sonra önce kendi onun onların her hiç çok "
            "daha ama ancak hem ise bir tarafından tərəfindən"_s);
        return QSet<QString>(words.begin(), words.end());
    }();
    return known.contains(folded);
}

bool namesDocument(const QString &folded)
{
    static const QStringList stems =
        listed(u"law laws act code decree resolution convention covenant declaration treaty закон кодекс указ "
               "постановлени резолюци конвенци деклараци qanun məcəllə fərman qərar konvensiya bəyannamə kanun karar "
               "sözleşme bildirge"_s);
    return std::ranges::any_of(
        stems, [&](const QString &stem) { return stem.size() > 4 ? folded.startsWith(stem) : folded == stem; });
}

} // namespace scrutineer
