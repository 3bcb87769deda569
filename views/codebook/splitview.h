// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codebook.h"
#include "models/analysis/termsplit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace scrutineer {

class SplitTable;
class Theme;
class Workspace;

/// Splits a term: names the new ones, and decides for each record that chooses it where it goes. Nothing is written
/// before all is seen.
class SplitView final : public QWidget
{
    Q_OBJECT

public:
    SplitView(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    /// Begins with a term of the codebook.
    void open(const Codebook &codebook, const CodebookTerm &term);
    [[nodiscard]] SplitTable &table() const { return *m_table; }
    /// Leads to where the first new term is named.
    void focusBegin();

Q_SIGNALS:
    /// The user wants it done; the changes are titled.
    void wanted(const scrutineer::ChangeSet &changes);
    void cancelled();
    void failed(const QString &sentence);

private:
    void read();
    void refresh();
    void take();
    /// The places of the lines in which a new term is named.
    [[nodiscard]] QList<int> named() const;

    Workspace &m_workspace;
    Codebook m_codebook;
    CodebookTerm m_term;
    qint64 m_all = 0;
    QLabel *m_title;
    QList<QLineEdit *> m_names;
    QCheckBox *m_rule;
    SplitTable *m_table;
    QLabel *m_told;
    QPushButton *m_do;
};

} // namespace scrutineer
