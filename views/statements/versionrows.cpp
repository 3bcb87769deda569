// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/versionrows.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;
using Kind = SentenceComparison::Kind;

namespace {

QString wordsOf(const QString &text, const QList<TextSpan> &sentences, const std::optional<qsizetype> &place)
{
    return place ? text.mid(sentences[*place].start, sentences[*place].length) : QString();
}

} // namespace

void VersionRows::setComparison(const QString &before, const QString &after, const SentenceComparison &comparison)
{
    m_before = before;
    m_after = after;
    m_comparison = comparison;
    choose();
}

void VersionRows::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    choose();
}

void VersionRows::choose()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_comparison.rows.size(); ++i)
        if (!m_onlyDifferences || m_comparison.rows[i].kind != Kind::Same)
            m_shown.append(i);
    endResetModel();
}

const SentenceComparison::Row &VersionRows::at(int row) const
{
    return m_comparison.rows[m_shown[row]];
}

QString VersionRows::before(int row) const
{
    return wordsOf(m_before, m_comparison.before, at(row).before);
}

QString VersionRows::after(int row) const
{
    return wordsOf(m_after, m_comparison.after, at(row).after);
}

WordDifference VersionRows::differenceOf(int row) const
{
    return at(row).kind == Kind::Changed ? WordDifference::of(before(row), after(row)) : WordDifference();
}

QString VersionRows::kindWords(int row) const
{
    switch (at(row).kind) {
    case Kind::Same:
        return tr("Same");
    case Kind::Changed:
        return tr("Changed");
    case Kind::Moved:
        return tr("Moved");
    case Kind::Added:
        return tr("Added");
    case Kind::Removed:
        return tr("Removed");
    }
    return {};
}

int VersionRows::nextDifference(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (at(next).kind != Kind::Same)
            return next;
    return -1;
}

int VersionRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant VersionRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == Qt::DisplayRole)
        return at(row).after ? after(row) : before(row);
    if (role != Qt::AccessibleTextRole)
        return {};
    if (at(row).kind == Kind::Changed)
        return tr("Changed from “%1” to “%2”").arg(before(row), after(row));
    return tr("%1: %2").arg(kindWords(row), at(row).after ? after(row) : before(row));
}

} // namespace scrutineer
