// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codebookentry.h"

#include <QScrollArea>

class QLabel;

namespace scrutineer {

class Theme;
class Workspace;

/// What the codebook says of one term, beside the field it is chosen for: definition, rules, and claims of the own
/// corpus that were coded with it. It keeps its height, so that nothing moves while one looks through the values.
class CodebookNote final : public QScrollArea
{
    Q_OBJECT

public:
    CodebookNote(const Theme &theme, Workspace &workspace, QWidget *parent = nullptr);

    /// Reads and shows a term's entry; without a term `otherwise`.
    void ask(const CodebookQuestion &question, const QString &otherwise);
    [[nodiscard]] QString words() const;

private:
    void put(const QString &words);

    Workspace &m_workspace;
    QLabel *m_words;
    CodebookQuestion m_question;
    int m_asked = 0;
};

} // namespace scrutineer
