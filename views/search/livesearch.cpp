// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/livesearch.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"

#include <algorithm>

namespace scrutineer {

LiveSearch::LiveSearch(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

LiveSearch::~LiveSearch()
{
    stop();
}

void LiveSearch::stop()
{
    if (!m_stopped)
        return;
    m_stopped->store(true);
    m_stopped.reset();
    m_workspace.searches().interrupt();
}

void LiveSearch::ask(const QList<SearchRequest> &requests)
{
    stop();
    m_requests = requests;
    send();
}

void LiveSearch::send()
{
    m_stopped = std::make_shared<std::atomic_bool>(false);
    const auto find = [requests = m_requests, stopped = m_stopped](Connection &connection) {
        QList<SearchAnswer> answers;
        for (SearchRequest request : requests) {
            request.stopped = stopped;
            answers.append(search(connection, request));
        }
        return answers;
    };
    deliver(
        m_workspace.searches().run(find), this,
        [this, stopped = m_stopped](const QList<SearchAnswer> &answers) {
            if (stopped == m_stopped)
                take(answers);
        },
        [this, stopped = m_stopped](const SqlError &error) {
            if (stopped != m_stopped)
                return;
            m_stopped.reset();
            Q_EMIT failed(error.toProblem().sentence);
        });
}

void LiveSearch::take(const QList<SearchAnswer> &answers)
{
    // An interruption may have been meant for somebody else's question on the same thread; this one still holds.
    if (std::ranges::any_of(answers, &SearchAnswer::isStopped)) {
        send();
        return;
    }
    m_stopped.reset();
    Q_EMIT found(answers);
}

} // namespace scrutineer
