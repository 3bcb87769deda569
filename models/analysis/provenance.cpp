// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/provenance.h"

#include "models/records/project.h"
#include "models/storage/history.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int DigestLetters = 12; ///< Enough to tell any two states of one project apart.

struct ProvenanceText
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

} // namespace

QString provenanceLine(Connection &connection)
{
    QString title;
    for (const Record &project : Store(connection).records(Project::type()))
        title = project.as<Project>().title;
    const QString named =
        title.isEmpty() ? ProvenanceText::tr("an untitled project") : ProvenanceText::tr("project “%1”").arg(title);
    const ChangeEntry last = HistoryReader(connection).changes(1).value(0);
    if (last.digest.isEmpty())
        return ProvenanceText::tr("Source: %1").arg(named);
    const QDate day = QDateTime::fromString(last.at, Qt::ISODate).toUTC().date();
    // "d MMM yyyy" reads the same everywhere; the short format of a locale may take a day for a month.
    return ProvenanceText::tr("Source: %1, state %2 of %3")
        .arg(named, last.digest.left(DigestLetters), QLocale().toString(day, u"d MMM yyyy"_s));
}

} // namespace scrutineer
