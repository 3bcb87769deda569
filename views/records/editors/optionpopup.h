// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/option.h"

#include <QList>
#include <QListView>

class QStandardItemModel;

namespace scrutineer {

class Theme;

/// The list under a field that completes what is typed. It lies inside the field's window and never takes the focus, so
/// that typing goes on while it is open; the field moves its current row.
class OptionPopup final : public QListView
{
    Q_OBJECT

public:
    OptionPopup(const Theme &theme, QWidget *field);

    /// Fills the list; what was typed is marked in the rows. The first row becomes current.
    void setOptions(const QList<Option> &options, const QString &typed);
    [[nodiscard]] const QList<Option> &options() const { return m_options; }
    [[nodiscard]] const QString &typed() const { return m_typed; }
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// Shows the list under its field, or above it where there is more room.
    void open();

Q_SIGNALS:
    /// A row was chosen with the pointer.
    void picked(int row);

private:
    const Theme &m_theme;
    QWidget *m_field;
    QStandardItemModel *m_rows;
    QList<Option> m_options;
    QString m_typed;
};

} // namespace scrutineer
