// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search.h"

#include <QAbstractListModel>
#include <QSet>

namespace scrutineer {

class LiveSearch;
class Workspace;

/// What the page of results asks for.
struct ResultsQuestion
{
    QString words;
    QString type; ///< A record type's name, or empty for all.
    bool exact = false;
    bool ranked = false; ///< Best first, else newest first.
    bool operator==(const ResultsQuestion &) const = default;
};

/// The records whose long texts hold the words, each once, read in pages of 50 as they are wanted; never two pages at a
/// time. The rows of the question before stay until the first page of the new one is there.
class ResultsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `workspace` must outlive it.
    explicit ResultsModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Label, tooltip (what may be cut) and what a screen reader says ("3 of 50, visit, …").
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Looks for other words, reading `rows` of them at once (at least a page, 1,000 at most). No words clear.
    void ask(const ResultsQuestion &question, int rows = 0);
    /// Asks the same again, for as many rows as there are, as the project has changed.
    void readAgain();
    [[nodiscard]] const ResultsQuestion &question() const { return m_question; }
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }
    /// The row of a record, or −1.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// True when there are more rows than were read.
    [[nodiscard]] bool isMore() const { return m_isMore; }
    [[nodiscard]] bool isReading() const;
    /// Other spellings that were found.
    [[nodiscard]] const QStringList &spellings() const { return m_spellings; }

Q_SIGNALS:
    void readingChanged();
    /// The first page of a question is there.
    void answered();
    /// The file could not be read; a sentence for the user.
    void failed(const QString &sentence);

private:
    void read(int offset, int limit);
    void take(const SearchAnswer &answer);
    void replace(const QList<SearchHit> &hits);
    void append(const QList<SearchHit> &hits);

    Workspace &m_workspace;
    LiveSearch *m_search;
    ResultsQuestion m_question;
    QList<SearchHit> m_hits;
    QSet<QString> m_ids;
    QStringList m_spellings;
    int m_offset = 0;       ///< Of the page that is being read.
    int m_limit = 0;        ///< Its length.
    int m_next = 0;         ///< The offset of the page after those read.
    bool m_isFirst = false; ///< The page that is being read begins a list of its own.
    bool m_isMore = false;
};

} // namespace scrutineer
