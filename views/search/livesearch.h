// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search.h"

#include <QObject>

namespace scrutineer {

class Workspace;

/// Searches as one types: a new question gives up the one before, and only the newest is ever answered.
class LiveSearch final : public QObject
{
    Q_OBJECT

public:
    /// `workspace` must outlive it and be open whenever it is asked.
    explicit LiveSearch(Workspace &workspace, QObject *parent = nullptr);
    /// Gives up what is under way.
    ~LiveSearch() override;

    /// Asks one or more requests in one go; their `stopped` is set by this class. Answered by found() or failed().
    void ask(const QList<SearchRequest> &requests);
    /// Gives up what is under way; it is not answered any more.
    void stop();
    /// True between ask() and the answer.
    [[nodiscard]] bool isAsking() const { return m_stopped != nullptr; }

Q_SIGNALS:
    /// One answer for each request, in their order.
    void found(const QList<scrutineer::SearchAnswer> &answers);
    /// The file could not be read; a sentence for the user.
    void failed(const QString &sentence);

private:
    void send();
    void take(const QList<SearchAnswer> &answers);

    Workspace &m_workspace;
    QList<SearchRequest> m_requests;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< Of the question under way; null when there is none.
};

} // namespace scrutineer
