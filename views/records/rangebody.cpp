// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/rangebody.h"

#include "models/records/edtfreader.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

RangeBody::RangeBody(Kind kind, QWidget *parent)
    : ConditionBody(parent)
    , m_kind(kind)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_from = makeEnd(tr("From"));
    m_to = makeEnd(tr("To"));
    for (End *end : {&m_from, &m_to}) {
        form->addRow(end->line->accessibleName(), end->line);
        form->addRow(QString(), end->understood);
        connect(end->line, &QLineEdit::textEdited, this, [this, end] {
            read(*end);
            Q_EMIT changed();
        });
        connect(end->line, &QLineEdit::returnPressed, this, &ConditionBody::accepted);
    }
    setFocusProxy(m_from.line);
}

RangeBody::End RangeBody::makeEnd(const QString &label)
{
    End end{new QLineEdit(this), new QLabel(this)};
    end.line->setAccessibleName(label);
    end.line->setMinimumWidth(200);
    end.line->setPlaceholderText(m_kind == Kind::Dates ? tr("6 Feb 2024, 02.2024, 2024 …") : tr("Any"));
    end.understood->setTextFormat(Qt::PlainText);
    end.understood->setProperty("role", u"caption"_s);
    return end;
}

void RangeBody::read(End &end)
{
    const QString typed = end.line->text().trimmed();
    end.value.clear();
    end.problem.clear();
    QString told;
    if (m_kind == Kind::Dates) {
        const EdtfReading reading = Edtf::read(typed);
        end.problem = reading.problem;
        end.value = reading.date.text();
        told = reading.date.display(QLocale());
    } else if (!typed.isEmpty()) {
        bool isNumber = false;
        double number = QLocale().toDouble(typed, &isNumber);
        if (!isNumber)
            number = typed.toDouble(&isNumber);
        if (isNumber)
            end.value = QString::number(number, 'f', QLocale::FloatingPointShortest);
        else
            end.problem = tr("“%1” is not a number.").arg(typed);
    }
    end.understood->setText(end.problem.isEmpty() ? told : end.problem);
    end.line->setAccessibleDescription(end.understood->text());
}

void RangeBody::show(End &end, const QString &value)
{
    const std::optional<Edtf> date = m_kind == Kind::Dates ? Edtf::parse(value) : std::nullopt;
    end.line->setText(date ? date->display(QLocale()) : value);
    read(end);
}

void RangeBody::setValues(const QList<FilterValue> &values)
{
    const FilterValue value = values.value(0);
    const bool isRange = value.form == FilterValue::Form::Range;
    show(m_from, value.text);
    show(m_to, isRange ? value.upper : value.text);
}

QList<FilterValue> RangeBody::values() const
{
    if (m_from.value.isEmpty() && m_to.value.isEmpty())
        return {};
    return {m_from.value == m_to.value ? FilterValue::ofText(m_from.value)
                                       : FilterValue::ofRange(m_from.value, m_to.value)};
}

QString RangeBody::problem() const
{
    return m_from.problem.isEmpty() ? m_to.problem : m_from.problem;
}

} // namespace scrutineer
