// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace scrutineer {

class Theme;
class Workspace;

/// Asks who makes a further coding of a statement, and whether it is made without a look at the others.
class CodingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `taken` are the coders that have coded the statement; they are not proposed.
    CodingDialog(const Theme &theme, Workspace &workspace, const QStringList &taken, QWidget *parent = nullptr);

    /// The coder's name; never empty when the dialog was accepted.
    [[nodiscard]] QString coder() const;
    [[nodiscard]] bool isBlind() const;

private:
    QComboBox *m_coder;
    QCheckBox *m_blind;
};

} // namespace scrutineer
