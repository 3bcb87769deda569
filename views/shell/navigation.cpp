// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation.h"

namespace scrutineer {

namespace {

constexpr qsizetype longestTrail = 200;

} // namespace

void Navigation::go(const Location &wanted)
{
    const Location location = m_complete ? m_complete(wanted) : wanted;
    if (current() != location) {
        m_locations.resize(m_position + 1);
        m_locations.append(location);
        if (m_locations.size() > longestTrail)
            m_locations.removeFirst();
        m_position = m_locations.size() - 1;
    }
    Q_EMIT moved(location);
}

void Navigation::replace(const Location &location)
{
    if (m_position < 0) {
        go(location);
        return;
    }
    m_locations[m_position] = location;
    Q_EMIT moved(location);
}

void Navigation::note(const Location &location)
{
    if (m_position >= 0)
        m_locations[m_position] = location;
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    --m_position;
    Q_EMIT moved(current());
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    ++m_position;
    Q_EMIT moved(current());
}

QStringList Navigation::visitedRecords() const
{
    QStringList ids;
    for (qsizetype i = m_locations.size() - 1; i >= 0; --i) {
        const Location &place = m_locations[i];
        // Several ids are a bulk edit, which is no record.
        if (!place.id.isEmpty() && !place.id.contains(u' ') && place.id != current().id && !ids.contains(place.id))
            ids += place.id;
    }
    return ids;
}

void Navigation::clear()
{
    m_locations.clear();
    m_position = -1;
}

} // namespace scrutineer
