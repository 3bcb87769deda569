// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

#include <QListWidget>

namespace scrutineer {

class Store;
class Workspace;

/// What uses some terms: the records by type and field with their number, the first of each by name.
class UsesList final : public QListWidget
{
    Q_OBJECT

public:
    explicit UsesList(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads what refers to these terms and shows it.
    void read(const QStringList &terms);
    /// How many records refer to them, as far as it has been read; exact up to 10,000 for each type and field.
    [[nodiscard]] qint64 uses() const { return m_count; }
    /// The id of the record in the current row, or empty.
    [[nodiscard]] QString currentRecord() const;

Q_SIGNALS:
    /// The list has been read.
    void filled();

private:
    void addTitle(const QString &words);

    Workspace &m_workspace;
    qint64 m_count = 0;
    int m_request = 0;
};

/// Where a record is shown that uses a term: claims and what hangs on a coding in the reader, parts with their owner.
/// A blank page when it is gone.
[[nodiscard]] Location locationOfUse(const Store &store, const QString &id);

} // namespace scrutineer
