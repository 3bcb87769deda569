// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/pathchoices.h"

#include "models/storage/dateunit.h"
#include "models/storage/valuepath.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostSteps = 2;

/// A way from record to record.
struct Way
{
    const RecordType *type = nullptr; ///< Where it has come to.
    QStringList path = {};
    QStringList english = {};
    QStringList passed = {}; ///< The types on the way: none is passed twice.

    [[nodiscard]] Way then(const QString &step, const QString &plain) const
    {
        Way next = *this;
        next.path += step;
        next.english += plain;
        return next;
    }
};

/// The field that a link ends at, or the field itself.
const Field *endOf(const Field &field)
{
    if (field.kind != FieldKind::Links)
        return &field;
    return requireRecordType(QString::fromLatin1(field.derivation.type))
        .find(QString::fromLatin1(field.derivation.target));
}

/// Terms of these vocabularies stand below each other.
bool hasLevels(const Field &field)
{
    const QLatin1StringView vocabulary(field.vocabulary);
    return vocabulary == "theme"_L1 || vocabulary == "measure"_L1;
}

/// All ways that may say something, near ones first; which of them charts can take is ValuePath's to say.
QList<Way> waysFrom(const RecordType &type)
{
    QList<Way> found;
    QList<Way> open{{.type = &type}};
    for (qsizetype at = 0; at < open.size(); ++at) {
        const Way here = open[at];
        for (const Field &field : here.type->fields) {
            const Field *end = endOf(field);
            if (field.flags.testFlag(Hidden) || !end)
                continue;
            const Way there = here.then(field.key(), QString::fromLatin1(field.label));
            if (end->kind == FieldKind::Date) {
                for (const QString &unit : dateUnits()) {
                    // A distance from the vote is nothing where no election is.
                    if (!dateUnitSql(*here.type, u"t"_s, *end, unit).isEmpty())
                        found += there.then(unit, unit);
                }
                continue;
            }
            const bool isTitle = field.kind == FieldKind::Text &&
                                 (!field.flags.testFlag(Listed) || field.flags.testAnyFlags(Title | Headline | Named));
            if (!isTitle)
                found += there;
            if (end->kind == FieldKind::Term) {
                if (hasLevels(*end))
                    found += there.then(u"top"_s, u"top"_s);
                found += there.then(u"class"_s, u"class"_s);
                found += there.then(u"scale"_s, u"scale"_s);
            } else if (end->kind == FieldKind::Reference) {
                const RecordType &next = requireRecordType(QString::fromLatin1(end->target));
                if (here.passed.size() < MostSteps && !here.passed.contains(next.key()) && &next != here.type) {
                    Way beyond = there;
                    beyond.passed += here.type->key();
                    beyond.type = &next;
                    open += beyond;
                }
            }
        }
        if (here.passed.isEmpty()) {
            for (const QString &common : {u"sourced"_s, u"sources"_s})
                found += here.then(common, common);
        }
    }
    return found;
}

QList<PathChoice> pathsOf(const RecordType &type, bool (*suits)(const ValuePath &))
{
    QList<PathChoice> choices;
    for (const Way &way : waysFrom(type)) {
        const QString text = way.path.join(u'.');
        const Result<ValuePath> path = ValuePath::read(type, text);
        if (path && suits(*path))
            choices.append({text, path->displayLabel(), {way.english.join(u' '), text}, int(way.passed.size())});
    }
    return choices;
}

} // namespace

QList<PathChoice> dividingPaths(const RecordType &type)
{
    return pathsOf(type, [](const ValuePath &path) { return path.isGroup(); });
}

QList<PathChoice> numberPaths(const RecordType &type)
{
    return pathsOf(type, [](const ValuePath &path) { return path.isNumber(); });
}

QString pathInWords(const RecordType &type, const QString &path)
{
    const Result<ValuePath> read = ValuePath::read(type, path);
    return path.isEmpty() || !read ? path : read->displayLabel();
}

} // namespace scrutineer
