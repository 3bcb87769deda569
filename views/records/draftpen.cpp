// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/draftpen.h"

#include "models/storage/delivery.h"

namespace scrutineer {

DraftPen::DraftPen(Drafts &drafts, std::function<Draft()> make, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_make(std::move(make))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500);
    m_limit.setSingleShot(true);
    m_limit.setInterval(1500);
    connect(&m_pause, &QTimer::timeout, this, &DraftPen::write);
    connect(&m_limit, &QTimer::timeout, this, &DraftPen::write);
}

void DraftPen::touch()
{
    m_pause.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void DraftPen::writeNow()
{
    if (m_limit.isActive() || m_pause.isActive())
        write();
}

void DraftPen::write()
{
    m_pause.stop();
    m_limit.stop();
    deliver(m_drafts.write(m_make()), this, [this](const Outcome &outcome) {
        if (outcome)
            Q_EMIT written();
        else
            Q_EMIT failed(outcome.problem().sentence);
    });
}

void DraftPen::drop(const QString &recordId)
{
    m_pause.stop();
    m_limit.stop();
    m_drafts.remove(recordId);
}

} // namespace scrutineer
