// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/codelist.h"

#include "models/records/folding.h"

#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int noPosition = -1;

std::runtime_error damagedList(const QString &reason)
{
    return std::runtime_error("Code list: " + reason.toStdString());
}

/// The folded name with words apart by one space each, without apostrophes, full stops and other punctuation.
QString foldName(const QString &name)
{
    QString words;
    bool gap = false;
    const QString folded = fold(name);
    for (const QChar c : folded) {
        if (c == u'\'' || c == u'.')
            continue;
        if (!c.isLetterOrNumber()) {
            gap = !words.isEmpty();
            continue;
        }
        if (gap)
            words += u' ';
        gap = false;
        words += c;
    }
    return words;
}

const QString &labelOf(const CodeListEntry &entry, const QString &language)
{
    const QStringView primary = QStringView(language).left(2);
    const bool whole = language.size() == 2 || (language.size() > 2 && !language.at(2).isLetterOrNumber());
    if (whole && primary == u"az")
        return entry.azerbaijani;
    if (whole && primary == u"ru")
        return entry.russian;
    if (whole && primary == u"tr")
        return entry.turkish;
    return entry.english;
}

bool laterWordStarts(const QString &name, const QString &start)
{
    return name.contains(u' ' + start);
}

CodeList builtIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw damagedList(path + u": "_s + file.errorString());
    return CodeList::fromJson(file.readAll());
}

CodeListEntry readEntry(const QJsonObject &object)
{
    CodeListEntry entry{object["code"_L1].toString(),    object["alpha3"_L1].toString(),
                        object["alpha3b"_L1].toString(), object["en"_L1].toString(),
                        object["az"_L1].toString(),      object["ru"_L1].toString(),
                        object["tr"_L1].toString(),      {}};
    const QJsonArray also = object["also"_L1].toArray();
    for (const QJsonValue &name : also)
        entry.also += name.toString();
    if (entry.code.isEmpty() || entry.alpha3.isEmpty())
        throw damagedList(u"an entry has no code"_s);
    if (entry.english.isEmpty() || entry.azerbaijani.isEmpty() || entry.russian.isEmpty() || entry.turkish.isEmpty())
        throw damagedList(u"a label is missing for "_s + entry.code);
    return entry;
}

} // namespace

CodeList CodeList::countries()
{
    return builtIn(u":/vocabularies/countries.json"_s);
}

CodeList CodeList::languages()
{
    return builtIn(u":/vocabularies/languages.json"_s);
}

CodeList CodeList::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        throw damagedList(document.isNull() ? error.errorString() : u"no array"_s);
    CodeList list;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array)
        list.add(readEntry(value.toObject()));
    return list;
}

void CodeList::add(CodeListEntry entry)
{
    if (m_positions.contains(entry.code))
        throw damagedList(u"twice in the list: "_s + entry.code);
    Names names;
    for (const QString &label : {entry.english, entry.azerbaijani, entry.russian, entry.turkish})
        names.labels += foldName(label);
    for (const QString &name : std::as_const(entry.also))
        names.also += foldName(name);
    m_positions.insert(entry.code, int(m_entries.size()));
    m_entries.push_back(std::move(entry));
    m_names.push_back(std::move(names));
}

QString CodeList::label(const QString &code, const QString &language) const
{
    const int position = m_positions.value(code, noPosition);
    return position == noPosition ? code : labelOf(m_entries[size_t(position)], language);
}

std::optional<QString> CodeList::find(const QString &typed) const
{
    const QString folded = foldName(typed);
    if (folded.isEmpty())
        return std::nullopt;
    const auto same = [&](const QString &code) { return code.compare(folded, Qt::CaseInsensitive) == 0; };
    const auto only = [&](auto fits) -> std::optional<int> {
        int found = noPosition;
        int count = 0;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (fits(i)) {
                found = int(i);
                ++count;
            }
        }
        return count == 0 ? std::nullopt : std::optional(count == 1 ? found : noPosition);
    };
    std::optional<int> hit = only([&](size_t i) { return same(m_entries[i].code); });
    if (!hit)
        hit = only([&](size_t i) { return same(m_entries[i].alpha3) || same(m_entries[i].alpha3b); });
    if (!hit)
        hit = only([&](size_t i) { return m_names[i].labels.contains(folded); });
    if (!hit)
        hit = only([&](size_t i) { return m_names[i].also.contains(folded); });
    if (!hit || *hit == noPosition)
        return std::nullopt;
    return m_entries[size_t(*hit)].code;
}

QStringList CodeList::complete(const QString &typed, const QString &language, int limit) const
{
    const QString folded = foldName(typed);
    const QStringList ordered = sorted(language);
    if (folded.isEmpty())
        return ordered.mid(0, limit);
    QStringList result;
    if (const std::optional<QString> exact = find(typed))
        result += *exact;
    QStringList starts;
    QStringList otherStarts;
    QStringList words;
    for (const QString &code : ordered) {
        const Names &names = m_names[size_t(m_positions.value(code))];
        const QStringList all = names.labels + names.also;
        const auto begins = [&](const QString &name) { return name.startsWith(folded); };
        const auto hasWord = [&](const QString &name) { return laterWordStarts(name, folded); };
        if (result.contains(code))
            continue;
        if (begins(foldName(label(code, language))))
            starts += code;
        else if (std::any_of(all.begin(), all.end(), begins))
            otherStarts += code;
        else if (std::any_of(all.begin(), all.end(), hasWord))
            words += code;
    }
    return (result + starts + otherStarts + words).mid(0, limit);
}

QStringList CodeList::sorted(const QString &language) const
{
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Row
    {
        QCollatorSortKey key;
        QString code;
    };
    std::vector<Row> rows;
    rows.reserve(m_entries.size());
    for (const CodeListEntry &entry : m_entries)
        rows.push_back({collator.sortKey(labelOf(entry, language)), entry.code});
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.code < b.code;
    });
    QStringList codes;
    for (const Row &row : rows)
        codes += row.code;
    return codes;
}

} // namespace scrutineer
