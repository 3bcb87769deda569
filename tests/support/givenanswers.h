// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/prompt.h"

namespace scrutineer {

/// Answers the questions that would stop a test. For tests.
class GivenAnswers final : public Prompt
{
public:
    QString file;        ///< The file that is chosen, to open or to write.
    QString folder;      ///< The folder that is chosen.
    int choice = -1;     ///< Which of the offered actions is chosen.
    QStringList offered; ///< The actions that were offered last.

    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return file; }
    QString chooseFolder(QWidget *, const QString &) override { return folder; }
    int choose(QWidget *, const QString &, const QStringList &actions) override
    {
        offered = actions;
        return choice;
    }
};

} // namespace scrutineer
