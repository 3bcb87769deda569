// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/resultsmodel.h"

#include "models/records/recordtype.h"
#include "models/storage/workspace.h"
#include "views/search/livesearch.h"
#include "views/shell/tooltip.h"

#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageRows = 50;
constexpr int mostAtOnce = 1'000;

} // namespace

ResultsModel::ResultsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_search(new LiveSearch(workspace, this))
{
    connect(m_search, &LiveSearch::found, this, [this](const QList<SearchAnswer> &answers) { take(answers.first()); });
    connect(m_search, &LiveSearch::failed, this, [this](const QString &sentence) {
        m_isMore = false;
        Q_EMIT readingChanged();
        Q_EMIT failed(sentence);
    });
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = m_hits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return hit.label;
    case Qt::ToolTipRole:
        return toolTipOf(hit.label + u'\n' + hit.context);
    case Qt::AccessibleTextRole: {
        const QString place =
            tr("%1 of %2").arg(QLocale().toString(index.row() + 1), QLocale().toString(m_hits.size()));
        QStringList parts{place, QLocale().toLower(requireRecordType(hit.type).displaySingular()), hit.label,
                          hit.context, hit.secondary};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags ResultsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

bool ResultsModel::isReading() const
{
    return m_search->isAsking();
}

bool ResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isMore && !isReading();
}

void ResultsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFirst = false;
    read(m_next, pageRows);
}

void ResultsModel::ask(const ResultsQuestion &question, int rows)
{
    m_question = question;
    m_isFirst = true;
    if (question.words.trimmed().isEmpty() || !m_workspace.isOpen()) {
        m_search->stop();
        m_isMore = false;
        m_spellings.clear();
        replace({});
        Q_EMIT readingChanged();
        Q_EMIT answered();
        return;
    }
    read(0, std::clamp(rows, pageRows, mostAtOnce));
}

void ResultsModel::readAgain()
{
    ask(m_question, m_next);
}

void ResultsModel::read(int offset, int limit)
{
    m_offset = offset;
    m_limit = limit;
    SearchRequest request;
    request.words = m_question.words;
    request.exact = m_question.exact;
    request.limitToType = m_question.type;
    request.ranked = m_question.ranked;
    request.limit = limit;
    request.offset = offset;
    request.fullTextOnly = true;
    m_search->ask({request});
    Q_EMIT readingChanged();
}

void ResultsModel::take(const SearchAnswer &answer)
{
    const SearchGroup found = answer.groups.value(0);
    m_isMore = found.isMore;
    m_next = m_offset + m_limit;
    const bool isFirst = m_isFirst;
    if (isFirst) {
        m_spellings = answer.spellings;
        replace(found.hits);
    } else {
        append(found.hits);
    }
    // A page may hold only records that are shown already or of other types; then the next one is wanted as well.
    const bool isShort = m_hits.isEmpty() || found.hits.isEmpty();
    if (m_isMore && isShort) {
        m_isFirst = false;
        read(m_next, pageRows);
    } else {
        Q_EMIT readingChanged();
    }
    if (isFirst)
        Q_EMIT answered();
}

void ResultsModel::replace(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    m_ids.clear();
    for (const SearchHit &hit : hits)
        m_ids.insert(hit.id);
    endResetModel();
}

void ResultsModel::append(const QList<SearchHit> &hits)
{
    QList<SearchHit> fresh = hits;
    fresh.removeIf([this](const SearchHit &hit) { return m_ids.contains(hit.id); });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + fresh.size()) - 1);
    for (const SearchHit &hit : std::as_const(fresh))
        m_ids.insert(hit.id);
    m_hits += fresh;
    endInsertRows();
}

int ResultsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_hits, id, &SearchHit::id);
    return found == m_hits.end() ? -1 : int(found - m_hits.begin());
}

} // namespace scrutineer
