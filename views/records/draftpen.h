// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace scrutineer {

/// Writes the draft of a form half a second after the last key stroke, and while one types on every 1.5 s, so that it
/// is on the disk within 2 s in any case.
class DraftPen final : public QObject
{
    Q_OBJECT

public:
    /// `make` gives the draft as it stands.
    DraftPen(Drafts &drafts, std::function<Draft()> make, QObject *parent);

    [[nodiscard]] Drafts &drafts() const { return m_drafts; }
    /// Something was typed.
    void touch();
    /// Writes at once what waits to be written.
    void writeNow();
    /// Forgets what waits, and the draft of this record.
    void drop(const QString &recordId);

Q_SIGNALS:
    /// A draft is on the disk.
    void written();
    /// It could not be written, in a sentence.
    void failed(const QString &sentence);

private:
    void write();

    Drafts &m_drafts;
    std::function<Draft()> m_make;
    QTimer m_pause;
    QTimer m_limit;
};

} // namespace scrutineer
