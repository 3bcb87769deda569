// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/evidence.h"

#include <QTableView>

namespace scrutineer {

class EvidenceModel;
class Theme;

/// A table in which each number leads to what stands behind it: Enter or a double click opens it, C copies, S or a
/// click upon a head sorts.
class EvidenceTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EvidenceTable(const Theme &theme, QWidget *parent = nullptr);

    void setSheet(const EvidenceSheet &sheet);
    [[nodiscard]] const EvidenceModel &evidence() const { return *m_model; }
    /// Makes the table as high as all its rows, for a page that scrolls as a whole.
    void setWhole(bool whole);

Q_SIGNALS:
    /// The user asks what stands behind a number.
    void opened(const scrutineer::Evidence &evidence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void open(const QModelIndex &index);
    void sortBy(int column);
    void copySelected() const;
    /// The least width in which a column shows its cells and the words of its head whole.
    [[nodiscard]] int neededWidth(int column) const;

    /// What the heads need when they wrap.
    [[nodiscard]] int headHeight() const;

    const Theme &m_theme;
    EvidenceModel *m_model;
    bool m_whole = false;
};

} // namespace scrutineer
