// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palettecontent.h"

#include "models/records/edtf.h"
#include "models/records/folding.h"
#include "models/records/recordparts.h"
#include "views/shell/actiontable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

// With all kinds together a group shows so many: more of each when there are few groups.
constexpr int shortGroup = 4;
constexpr int longGroup = 8;
constexpr int fewGroups = 2;

const SearchGroup *groupOf(const SearchAnswer &answer, SearchPart part)
{
    const auto found = std::ranges::find(answer.groups, part, &SearchGroup::part);
    return found == answer.groups.end() ? nullptr : &*found;
}

QList<SearchHit> namedHits(const SearchAnswer &answer)
{
    QList<SearchHit> hits;
    for (const SearchPart part : {SearchPart::Names, SearchPart::Headlines}) {
        if (const SearchGroup *group = groupOf(answer, part))
            hits += group->hits;
    }
    // Titles that hold the very words come before names that only begin so; words of vocabularies stay last.
    std::ranges::stable_sort(
        hits, {}, [](const SearchHit &hit) { return std::tuple(hit.type == "term"_L1, hit.level, !hit.inScope); });
    return hits;
}

QList<SearchHit> textHits(const SearchAnswer &answer, const QList<SearchHit> &named)
{
    const SearchGroup *group = groupOf(answer, SearchPart::Text);
    QList<SearchHit> hits = group ? group->hits : QList<SearchHit>();
    hits.removeIf([&named](const SearchHit &hit) {
        return std::ranges::any_of(named, [&hit](const SearchHit &other) { return other.id == hit.id; });
    });
    return hits;
}

PaletteRow heading(const QString &text, const QString &note)
{
    return {.kind = PaletteRow::Kind::Heading, .text = text, .note = note};
}

QString shownOf(qsizetype shown, int all, bool isMore)
{
    const bool whole = shown >= all && !isMore;
    return whole ? QLocale().toString(shown)
                 : PaletteText::tr("%1 of %2")
                       .arg(QLocale().toString(shown), countWords(int(qMax<qsizetype>(all, shown)), isMore));
}

// One name can be a record's only fact; events are told by more than that.
bool isCalledByName(const RecordType &type)
{
    return type.placement == Placement::Page &&
           std::ranges::any_of(type.fields, [](const Field &field) { return field.flags.testFlag(Title); });
}

PaletteRow actionRow(const ActionTable &table, const QAction &action)
{
    PaletteRow row{.kind = PaletteRow::Kind::Action, .text = action.text()};
    row.text.replace(u"&&"_s, u"&"_s);
    row.id = action.objectName();
    row.iconName = table.iconName(&action);
    row.keys = action.shortcut();
    return row;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    const QStringList own = fold(text).split(
        QRegularExpression(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&own](const QString &word) {
        return std::ranges::any_of(own, [&word](const QString &other) { return other.startsWith(word); });
    });
}

} // namespace

QString countWords(int hits, bool isMore)
{
    const QString number = QLocale().toString(hits);
    return isMore ? PaletteText::tr("%1+").arg(number) : number;
}

QList<KindCount> countKinds(const SearchAnswer &answer)
{
    QHash<QString, KindCount> found;
    KindCount all;
    for (const SearchCount &count : answer.counts) {
        found.insert(count.type, {count.type, count.hits, count.isCapped});
        all.hits += count.hits;
        all.isMore |= count.isCapped;
    }
    // In a large project counting stops early, and may have passed over a type of which hits were found all the same.
    const QList<SearchHit> named = namedHits(answer);
    QHash<QString, int> seen;
    for (const SearchHit &hit : named) {
        KindCount &count = found[hit.type];
        count.type = hit.type;
        if (++seen[hit.type] > count.hits) {
            ++count.hits;
            ++all.hits;
        }
    }
    const SearchGroup *text = groupOf(answer, SearchPart::Text);
    const bool isMore = text && text->isMore;
    for (const SearchHit &hit : textHits(answer, named)) {
        KindCount &count = found[hit.type];
        count.type = hit.type;
        ++count.hits;
        count.isMore |= isMore;
        ++all.hits;
    }
    all.isMore |= isMore;
    QList<KindCount> kinds{all};
    for (const RecordType *type : recordTypes()) {
        if (found.contains(type->key()))
            kinds.append(found.value(type->key()));
    }
    for (const RecordType *type : pageTypes()) {
        if (!found.contains(type->key()))
            kinds.append({type->key(), 0, false});
    }
    return kinds;
}

PaletteRow recordRow(const SearchHit &hit, const QString &scope)
{
    const RecordType &type = requireRecordType(hit.type);
    PaletteRow row{.kind = PaletteRow::Kind::Record, .text = hit.label, .ranges = hit.labelRanges};
    row.context = hit.context;
    row.contextRanges = hit.contextRanges;
    row.iconName = QString::fromLatin1(type.icon);
    row.type = hit.type;
    row.id = hit.id;
    QStringList facts{hit.secondary};
    if (!hit.date.isEmpty())
        facts += Edtf::parse(hit.date).value_or(Edtf()).display(QLocale());
    facts.removeAll(QString());
    row.note = hit.id == scope && !scope.isEmpty() ? PaletteText::tr("current scope") : facts.join(u", "_s);
    return row;
}

QList<PaletteRow> recordRows(const SearchAnswer &answer, const QString &type, const QList<KindCount> &counts,
                             const QString &scope)
{
    const QList<SearchHit> named = namedHits(answer);
    QStringList types;
    for (const SearchHit &hit : named) {
        if (!types.contains(hit.type))
            types += hit.type;
    }
    const qsizetype most = !type.isEmpty() ? named.size() : types.size() > fewGroups ? shortGroup : longGroup;
    QList<PaletteRow> rows;
    for (const QString &name : std::as_const(types)) {
        QList<PaletteRow> group;
        for (const SearchHit &hit : named) {
            if (hit.type == name && group.size() < most)
                group.append(recordRow(hit, scope));
        }
        const auto count = std::ranges::find(counts, name, &KindCount::type);
        const KindCount all = count == counts.end() ? KindCount{name, int(group.size()), false} : *count;
        rows.append(heading(requireRecordType(name).displayPlural(), shownOf(group.size(), all.hits, all.isMore)));
        rows += group;
    }
    const QList<SearchHit> text = textHits(answer, named);
    if (text.isEmpty())
        return rows;
    const qsizetype shown = type.isEmpty() ? qMin<qsizetype>(text.size(), shortGroup) : text.size();
    rows.append(heading(PaletteText::tr("In the full text"),
                        shownOf(shown, int(text.size()), groupOf(answer, SearchPart::Text)->isMore)));
    for (const SearchHit &hit : text.first(shown))
        rows.append(recordRow(hit, scope));
    return rows;
}

QList<PaletteRow> actionRows(const ActionTable &actions, const QString &words, int limit)
{
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    QList<PaletteRow> rows;
    for (const QAction *action : actions.actions()) {
        if (rows.size() == limit)
            break;
        if (actions.isInPalette(action) && action->isEnabled() && holdsAll(action->text(), wanted))
            rows.append(actionRow(actions, *action));
    }
    if (!rows.isEmpty())
        rows.prepend(heading(PaletteText::tr("Actions"), {}));
    return rows;
}

QList<PaletteRow> namedActionRows(const ActionTable &actions, const QStringList &ids)
{
    QList<PaletteRow> rows;
    for (const QAction *action : actions.actions()) {
        if (ids.contains(action->objectName()) && action->isEnabled())
            rows.append(actionRow(actions, *action));
    }
    std::ranges::stable_sort(rows, {}, [&ids](const PaletteRow &row) { return ids.indexOf(row.id); });
    if (!rows.isEmpty())
        rows.prepend(heading(PaletteText::tr("Actions"), {}));
    return rows;
}

PaletteRow fullTextRow(const QString &words)
{
    PaletteRow row{.kind = PaletteRow::Kind::FullText,
                   .text = PaletteText::tr("Search the full text for “%1”").arg(words)};
    row.iconName = u"list"_s;
    row.keys = QKeySequence(Qt::CTRL | Qt::Key_Enter);
    return row;
}

QList<PaletteRow> newRecordRows(const QString &words, const QString &typeName)
{
    const QStringList looked = typeName.isEmpty()
                                   ? QStringList{u"person"_s, u"organization"_s, u"visit"_s, u"statement"_s}
                                   : QStringList{typeName};
    QList<PaletteRow> rows;
    for (const QString &name : looked) {
        const RecordType *type = recordType(name);
        if (!type || !isCalledByName(*type))
            continue;
        PaletteRow row{.kind = PaletteRow::Kind::NewRecord,
                       .text = PaletteText::tr("New: %1 “%2”").arg(type->displaySingular(), words)};
        row.iconName = u"plus"_s;
        row.type = name;
        rows.append(row);
    }
    return rows;
}

} // namespace scrutineer
