// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordlookup.h"

#include "models/records/folding.h"

#include <QUuid>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCandidates = 200;
constexpr int mostNamed = 5;

bool isId(const QString &words)
{
    return words.size() == 36 && !QUuid::fromString(words).isNull();
}

} // namespace

Result<QString> RecordLookup::any(const QString &words) const
{
    if (isId(words)) {
        if (!m_store.typeOf(words).isEmpty())
            return words;
        return Problem{Problem::Kind::NotFound, tr("There is no record with the id %1.").arg(words)};
    }
    const RecordType *type = recordType(words.section(u':', 0, 0));
    if (type && words.contains(u':'))
        return ofType(*type, words.section(u':', 1));
    return Problem{Problem::Kind::NotFound,
                   tr("“%1” names no record. Give its id, or its type and label such as “election:2024”.").arg(words)};
}

Result<QString> RecordLookup::ofType(const RecordType &type, const QString &words) const
{
    const QString typed = words.trimmed();
    if (isId(typed)) {
        if (m_store.typeOf(typed) == type.key())
            return typed;
        return Problem{Problem::Kind::NotFound,
                       tr("There is no record with the id %1 of the type %2.").arg(typed, type.key())};
    }
    const QList<Labelled> found =
        typed.isEmpty() ? QList<Labelled>() : m_store.completions(type, typed, mostCandidates);
    QList<Labelled> equal;
    for (const Labelled &record : found) {
        if (fold(record.label) == fold(typed))
            equal.append(record);
    }
    const QList<Labelled> &meant = equal.isEmpty() ? found : equal;
    if (meant.size() == 1)
        return meant.first().id;
    if (meant.isEmpty()) {
        return Problem{Problem::Kind::NotFound, tr("No record of the type %1 is named “%2”.").arg(type.key(), typed)};
    }
    return ambiguous(type, typed, meant);
}

Result<QString> RecordLookup::election(const QString &words) const
{
    const RecordType &type = requireRecordType(u"election");
    if (!words.isEmpty())
        return ofType(type, words);
    const QList<Labelled> all = m_store.completions(type, {}, mostCandidates);
    if (all.size() == 1)
        return all.first().id;
    if (all.isEmpty())
        return Problem{Problem::Kind::NotFound, tr("There is no election in this project yet.")};
    return ambiguous(type, words, all);
}

Problem RecordLookup::ambiguous(const RecordType &type, const QString &words, const QList<Labelled> &found)
{
    QStringList named;
    for (const Labelled &record : found.mid(0, mostNamed))
        named += u"\n  %1  %2"_s.arg(record.id, record.label.simplified());
    QString sentence =
        words.isEmpty()
            ? tr("There are several records of the type %1; say which, by id or more of the label:").arg(type.key())
            : tr("“%1” may be any of several records; give the id or more of the label:").arg(words);
    sentence += named.join(QString());
    if (found.size() > mostNamed)
        sentence += u"\n  …"_s;
    return {Problem::Kind::Invalid, sentence};
}

} // namespace scrutineer
