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

bool Prompt::confirm(QWidget *parent, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Warning, {}, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *go = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace scrutineer
