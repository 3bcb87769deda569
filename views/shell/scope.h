// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace scrutineer {

class Settings;
class Workspace;

/// The election that lists, overview and search are narrowed to; none means all elections. Remembered per project.
class Scope : public QObject
{
    Q_OBJECT

public:
    Scope(Workspace &workspace, Settings &settings, QObject *parent = nullptr);

    /// The id of the election in scope, or an empty text for all.
    [[nodiscard]] const QString &election() const { return m_election; }
    /// Narrows to an election; an empty id widens to all.
    void setElection(const QString &id);

Q_SIGNALS:
    void changed();

private:
    void restore();
    void dropIfGone();

    Workspace &m_workspace;
    Settings &m_settings;
    QString m_election;
};

} // namespace scrutineer
