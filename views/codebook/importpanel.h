// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codebookfile.h"
#include "views/shell/popuppanel.h"

class QListWidget;

namespace scrutineer {

/// Shows what a codebook file would change, before anything is written.
class ImportPanel final : public PopupPanel
{
    Q_OBJECT

public:
    /// `names` are what vocabularies are called, by their keys.
    ImportPanel(const CodebookImport &import, const QString &file, const QHash<QString, QString> &names,
                QWidget *parent);

    /// Shows the panel below `anchor`.
    void openOver(QWidget *anchor);

Q_SIGNALS:
    /// The user wants it written.
    void wanted();

private:
    void fill(const CodebookImport &import, const QHash<QString, QString> &names);

    QListWidget *m_list;
};

} // namespace scrutineer
