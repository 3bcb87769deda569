// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace scrutineer {

class Theme;

/// Takes a pasted text of a statement, and what kind of text it is. Stored texts never change, so it is looked at here.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `like` is the version before, whose language and standing are proposed; invalid for a first text. `language` is
    /// that of the labels.
    TextDialog(const Theme &theme, const Record &like, const QString &language, QWidget *parent = nullptr);

    /// The text as it is to be stored, in NFC and with \n; empty as long as nothing was pasted.
    [[nodiscard]] QString content() const;
    /// The record of a statement's text with this number.
    [[nodiscard]] Record made(const QString &statement, qint64 number, const QString &id) const;

private:
    void propose(const Record &like);

    QComboBox *m_language;
    QComboBox *m_standing;
    QComboBox *m_completeness;
    QPlainTextEdit *m_content;
    QPushButton *m_save;
};

} // namespace scrutineer
