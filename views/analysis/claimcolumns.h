// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/boardclaims.h"

#include <QScrollArea>

class QVBoxLayout;

namespace scrutineer {

class Theme;

/// The claims behind some cells, set side by side with what they rest on.
class ClaimColumns final : public QScrollArea
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        QString aside; ///< "mean −1.0"
        QList<BoardClaim> claims;
        qint64 further = 0; ///< Claims that are not among them.
    };

    explicit ClaimColumns(const Theme &theme, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    /// How many columns find room side by side.
    [[nodiscard]] int capacity() const;

Q_SIGNALS:
    /// A link to a record was followed.
    void recordRequested(const QString &type, const QString &id);
    /// There is room for another number of columns now.
    void capacityChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QWidget *makeColumn(const Column &column);
    void addClaim(QVBoxLayout &layout, const BoardClaim &claim);
    void addFacts(QVBoxLayout &layout, const Column &column);
    void addLinks(QVBoxLayout &layout, const Column &column);

    const Theme &m_theme;
    QList<Column> m_columns;
    int m_capacity = 0;
};

} // namespace scrutineer
