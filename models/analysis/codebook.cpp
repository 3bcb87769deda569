// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/codebook.h"

#include "models/records/folding.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &codingVocabularies()
{
    static const QStringList names{u"theme"_s,          u"stage"_s,     u"severity"_s, u"hedge"_s,
                                   u"evidence_basis"_s, u"yardstick"_s, u"verdict"_s};
    return names;
}

qint64 positionOf(const CodebookTerm &term)
{
    return term.record.value(u"position").integer().value_or(std::numeric_limits<qint64>::max());
}

/// Where the terms without a parent are kept; no id begins so.
QString topOf(const QString &vocabulary)
{
    return u'/' + vocabulary;
}

/// Small letters, digits and single underscores.
QString keyFrom(const QString &label)
{
    QString key;
    for (const QChar letter : fold(label)) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain)
            key += letter;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_'))
        key.chop(1);
    return key.isEmpty() ? u"term"_s : key;
}

} // namespace

Codebook::Codebook(QList<CodebookTerm> terms)
    : m_terms(std::move(terms))
{
    for (qsizetype i = 0; i < m_terms.size(); ++i)
        m_places.insert(m_terms[i].id(), i);
    for (qsizetype i = 0; i < m_terms.size(); ++i)
        m_branches[branchOf(m_terms[i])].append(i);
    for (QList<qsizetype> &places : m_branches) {
        std::ranges::stable_sort(places, [this](qsizetype one, qsizetype other) {
            return std::pair(m_terms[one].isRetired(), positionOf(m_terms[one])) <
                   std::pair(m_terms[other].isRetired(), positionOf(m_terms[other]));
        });
    }
}

bool Codebook::isOfCoding(const QString &vocabulary)
{
    return codingVocabularies().contains(vocabulary);
}

QStringList Codebook::vocabularies() const
{
    QSet<QString> known;
    for (const CodebookTerm &term : m_terms)
        known.insert(term.vocabulary());
    for (const RecordType *type : recordTypes()) {
        for (const Field &field : type->fields)
            known.insert(QString::fromLatin1(field.vocabulary));
    }
    known.remove(QString());
    QStringList others;
    for (const QString &name : std::as_const(known)) {
        if (!isOfCoding(name))
            others.append(name);
    }
    others.sort();
    return codingVocabularies() + others;
}

const CodebookTerm *Codebook::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_terms[*place];
}

QString Codebook::parentOf(const CodebookTerm &term) const
{
    const CodebookTerm *parent = find(term.parent());
    if (!parent || parent->vocabulary() != term.vocabulary())
        return {};
    // Of a ring each term stands on top rather than nowhere.
    QSet<QString> above{term.id()};
    for (const CodebookTerm *next = parent; next; next = find(next->parent())) {
        if (next->id() == term.id())
            return {};
        if (above.contains(next->id()))
            break;
        above.insert(next->id());
    }
    return parent->id();
}

QString Codebook::branchOf(const CodebookTerm &term) const
{
    const QString parent = parentOf(term);
    return parent.isEmpty() ? topOf(term.vocabulary()) : parent;
}

void Codebook::addLines(const QString &branch, int depth, QList<Line> &lines) const
{
    for (const qsizetype place : m_branches.value(branch)) {
        const CodebookTerm &term = m_terms[place];
        lines.append({&term, depth});
        addLines(term.id(), depth + 1, lines);
    }
}

QList<Codebook::Line> Codebook::lines(const QString &vocabulary) const
{
    QList<Line> found;
    addLines(topOf(vocabulary), 0, found);
    return found;
}

QStringList Codebook::withChildren(const QString &id) const
{
    if (!find(id))
        return {};
    QList<Line> below;
    addLines(id, 1, below);
    QStringList ids{id};
    for (const Line &line : std::as_const(below))
        ids.append(line.term->id());
    return ids;
}

Record Codebook::newTerm(const QString &vocabulary, const QString &label, const QString &parent,
                         const QString &id) const
{
    QSet<QString> keys;
    qint64 last = 0;
    for (const CodebookTerm &term : m_terms) {
        if (term.vocabulary() != vocabulary)
            continue;
        keys.insert(term.record.value(u"key").text());
        last = std::max(last, term.record.value(u"position").integer().value_or(0));
    }
    const QString plain = keyFrom(label);
    QString key = plain;
    for (int number = 2; keys.contains(key); ++number)
        key = u"%1_%2"_s.arg(plain).arg(number);
    Record made(requireRecordType(u"term"), id);
    made.setValue(u"vocabulary", vocabulary);
    made.setValue(u"key", key);
    made.setValue(u"label_en", label.simplified());
    made.setValue(u"parent", parent);
    made.setValue(u"position", last + 1);
    return made;
}

ChangeSet Codebook::moved(const QString &id, int step) const
{
    ChangeSet changes;
    const CodebookTerm *term = find(id);
    if (!term)
        return changes;
    QList<qsizetype> siblings = m_branches.value(branchOf(*term));
    const qsizetype own = siblings.indexOf(m_places.value(id));
    const qsizetype other = own + step;
    if (other < 0 || other >= siblings.size() || m_terms[siblings[other]].isRetired() != term->isRetired())
        return changes;
    siblings.move(own, other);
    QList<const CodebookTerm *> order;
    for (const qsizetype sibling : std::as_const(siblings)) {
        for (const QString &one : withChildren(m_terms[sibling].id()))
            order.append(find(one));
    }
    // The places that the branch has are given out anew; where some have none, or two the same, all are numbered.
    QList<qint64> places;
    for (const CodebookTerm *one : std::as_const(order))
        places.append(positionOf(*one));
    std::ranges::sort(places);
    const bool usable = std::ranges::adjacent_find(places) == places.end() &&
                        (places.isEmpty() || places.last() < std::numeric_limits<qint64>::max());
    for (qsizetype i = 0; i < order.size(); ++i) {
        Record after = order[i]->record;
        after.setValue(u"position", usable ? places[i] : qint64(i + 1));
        changes.update(order[i]->record, after);
    }
    return changes;
}

} // namespace scrutineer
