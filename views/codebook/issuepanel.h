// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codebookqueue.h"
#include "views/shell/popuppanel.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace scrutineer {

/// Asks for the number of a new version of the codebook and for what changed, and shows the versions that there are.
class IssuePanel final : public PopupPanel
{
    Q_OBJECT

public:
    IssuePanel(const CodebookState &state, bool writable, QWidget *parent);

    /// Shows the panel below `anchor`.
    void openOver(QWidget *anchor);

Q_SIGNALS:
    void wanted(const QString &number, const QString &changes);

private:
    void take();

    QStringList m_numbers; ///< Those that are taken.
    QLineEdit *m_number;
    QPlainTextEdit *m_changes;
    QLabel *m_told;
};

} // namespace scrutineer
