// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace scrutineer {

class Theme;

/// Takes a pasted text of a statement, and what kind of text it is. Stored texts never change, so it is looked at here.
class TextForm final : public QWidget
{
    Q_OBJECT

public:
    /// `like` is the version before, whose language and standing are proposed; invalid for a first text. `language` is
    /// that of the labels.
    TextForm(const Theme &theme, const Record &like, const QString &language, QWidget *parent = nullptr);

    /// The text as it is to be stored, in NFC and with \n; empty as long as nothing was pasted.
    [[nodiscard]] QString content() const;
    /// Puts a text in, as if it was pasted.
    void setContent(const QString &content);
    /// The record of a statement's text with this number.
    [[nodiscard]] Record made(const QString &statement, qint64 number, const QString &id) const;

Q_SIGNALS:
    /// Something was typed or pasted.
    void contentChanged();

private:
    void propose(const Record &like);

    QComboBox *m_language;
    QComboBox *m_standing;
    QComboBox *m_completeness;
    QPlainTextEdit *m_content;
};

} // namespace scrutineer
