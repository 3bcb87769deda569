// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace scrutineer {

/// The few questions that stop the user: files, and what would destroy something. Tests give their own answers.
class Prompt
{
public:
    virtual ~Prompt();
    /// A file to open, or an empty text.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter);
    /// A file to write, with `suggested` as its first name, or an empty text. Asks before an existing one is replaced.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter);
    /// A folder to write into, or an empty text.
    virtual QString chooseFolder(QWidget *parent, const QString &title);
    /// How to go on with something that cannot be taken back or needs a choice: the place in `actions`, what the
    /// buttons say; −1 for none of them.
    virtual int choose(QWidget *parent, const QString &question, const QStringList &actions);
};

} // namespace scrutineer
