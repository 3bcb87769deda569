// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

namespace scrutineer {

/// Where the user is and was: back and forward over locations.
class Navigation : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Goes to a location; what lay forward is forgotten. Going where one is already only says moved() again.
    void go(const Location &location);
    /// Puts another location in place of the present one, for instance when a new record has got its id.
    void replace(const Location &location);
    /// Remembers another location in place of the present one without moving there, for a page that changed itself.
    void note(const Location &location);
    /// What completes a location that somebody goes to, for instance with the filter of the page that is left. Going
    /// back and forward does not ask it.
    void setCompletion(const std::function<Location(const Location &)> &complete) { m_complete = complete; }
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_locations.size(); }
    /// The present location; a blank one at first.
    [[nodiscard]] Location current() const { return m_locations.value(m_position); }
    /// The ids of the records that were opened, each once, the latest first; the present one is left out.
    [[nodiscard]] QStringList visitedRecords() const;
    /// Forgets everything, for another project.
    void clear();

Q_SIGNALS:
    void moved(const scrutineer::Location &location);

private:
    std::function<Location(const Location &)> m_complete;
    QList<Location> m_locations;
    qsizetype m_position = -1;
};

} // namespace scrutineer
