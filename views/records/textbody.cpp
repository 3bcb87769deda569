// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/textbody.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace scrutineer {

TextBody::TextBody(QWidget *parent)
    : ConditionBody(parent)
    , m_line(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_line->setPlaceholderText(tr("Contains …"));
    m_line->setAccessibleName(tr("Contains"));
    m_line->setMinimumWidth(280);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ConditionBody::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &ConditionBody::accepted);
}

void TextBody::setValues(const QList<FilterValue> &values)
{
    m_line->setText(values.value(0).text);
}

QList<FilterValue> TextBody::values() const
{
    const QString typed = m_line->text().trimmed();
    return typed.isEmpty() ? QList<FilterValue>() : QList<FilterValue>{FilterValue::ofText(typed)};
}

} // namespace scrutineer
