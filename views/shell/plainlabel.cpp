// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/plainlabel.h"

#include <QLabel>

namespace scrutineer {

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

} // namespace scrutineer
