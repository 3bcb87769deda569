// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/termindex.h"

#include "models/records/folding.h"

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QStringList wordsOf(const Record &record)
{
    QStringList words;
    for (const QString &field : {u"label_en"_s, u"label_az"_s, u"label_ru"_s, u"label_tr"_s, u"short_en"_s,
                                 u"short_az"_s, u"short_ru"_s, u"short_tr"_s, u"key"_s}) {
        if (const QString text = fold(record.value(field).text()); !text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words;
}

} // namespace

const QList<TermIndex::Entry> &TermIndex::terms(const QString &vocabulary)
{
    if (const auto found = m_terms.constFind(vocabulary); found != m_terms.constEnd())
        return *found;
    const QList<TermEntry> all = m_store.terms(vocabulary);
    QList<Entry> entries;
    const auto append = [&](const TermEntry &term) {
        m_labels.insert(term.id, term.label);
        entries.append({term, wordsOf(m_store.record(term.id))});
    };
    for (const TermEntry &term : all) {
        if (!term.parent.isEmpty())
            continue;
        append(term);
        for (const TermEntry &child : all) {
            if (child.parent == term.id)
                append(child);
        }
    }
    return *m_terms.insert(vocabulary, entries);
}

QString TermIndex::label(const QString &id)
{
    if (const auto found = m_labels.constFind(id); found != m_labels.constEnd())
        return *found;
    const QString label = m_store.label(id);
    m_labels.insert(id, label);
    return label;
}

void TermIndex::clear()
{
    m_terms.clear();
    m_labels.clear();
}

} // namespace scrutineer
