// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/prompt.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace scrutineer {

Prompt::~Prompt() = default;

QString Prompt::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString Prompt::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString Prompt::chooseFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

int Prompt::choose(QWidget *parent, const QString &question, const QStringList &actions)
{
    QMessageBox box(QMessageBox::Warning, {}, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QList<const QAbstractButton *> buttons;
    for (const QString &action : actions)
        buttons += box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace scrutineer
