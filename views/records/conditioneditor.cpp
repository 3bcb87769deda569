// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/conditioneditor.h"

#include "models/analysis/filterwords.h"
#include "models/records/recordparts.h"
#include "views/records/choicebody.h"
#include "views/records/rangebody.h"
#include "views/records/textbody.h"
#include "views/shell/segmented.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class BodyKind { Choice, Dates, Numbers, Text };

BodyKind bodyKind(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Term:
    case FieldKind::Flag:
    case FieldKind::Country:
    case FieldKind::Language:
    case FieldKind::Reference:
    case FieldKind::AnyReference:
        return BodyKind::Choice;
    case FieldKind::Date:
        return BodyKind::Dates;
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Count:
    case FieldKind::Figures:
        return BodyKind::Numbers;
    default:
        return BodyKind::Text;
    }
}

const QStringList &senses()
{
    static const QStringList ids{u"is"_s, u"isNot"_s, u"known"_s, u"notKnown"_s};
    return ids;
}

} // namespace

bool ConditionEditor::canEdit(const SimpleCondition &condition, const RecordType &type)
{
    const Field *field = fieldAt(condition.path, type);
    if (!field)
        return false;
    const bool hasRange = std::ranges::any_of(
        condition.values, [](const FilterValue &value) { return value.form == FilterValue::Form::Range; });
    return bodyKind(valueField(*field)) == BodyKind::Choice ? !hasRange : condition.values.size() <= 1;
}

ConditionEditor::ConditionEditor(const Theme &theme, Workspace &workspace, const RecordType &type,
                                 const SimpleCondition &start, QWidget *parent)
    : PopupPanel(fieldAt(start.path, type)->displayLabel(), parent)
    , m_path(start.path)
    , m_sense(new Segmented(theme, this))
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    m_sense->setAccessibleName(tr("How the condition is meant"));
    m_sense->setOptions({{senses()[0], tr("Is"), {}, {}},
                         {senses()[1], tr("Is not"), {}, tr("Is not, or not known")},
                         {senses()[2], tr("Known"), {}, {}},
                         {senses()[3], tr("Not known"), {}, {}}});
    m_sense->setCurrent(senses()[int(start.sense)]);
    column()->addWidget(m_sense);
    buildBody(workspace, valueField(*fieldAt(start.path, type)));
    m_body->setValues(start.values);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("role", u"error"_s);
    column()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    row->addWidget(cancel);
    m_apply->setProperty("role", u"primary"_s);
    row->addWidget(m_apply);
    column()->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, &ConditionEditor::accept);
    connect(this, &PopupPanel::entered, this, &ConditionEditor::accept);
    connect(m_body, &ConditionBody::accepted, this, &ConditionEditor::accept);
    connect(m_body, &ConditionBody::changed, this, &ConditionEditor::refresh);
    connect(m_sense, &Segmented::chosen, this, &ConditionEditor::refresh);
    refresh();
}

void ConditionEditor::buildBody(Workspace &workspace, const Field &field)
{
    switch (bodyKind(field)) {
    case BodyKind::Choice:
        m_body = new ChoiceBody(field, workspace, this);
        break;
    case BodyKind::Dates:
        m_body = new RangeBody(RangeBody::Kind::Dates, this);
        break;
    case BodyKind::Numbers:
        m_body = new RangeBody(RangeBody::Kind::Numbers, this);
        break;
    case BodyKind::Text:
        m_body = new TextBody(this);
        break;
    }
    column()->addWidget(m_body, 1);
}

bool ConditionEditor::wantsValue() const
{
    return m_sense->current() == senses()[0] || m_sense->current() == senses()[1];
}

SimpleCondition ConditionEditor::condition() const
{
    SimpleCondition made;
    made.path = m_path;
    made.sense = SimpleCondition::Sense(senses().indexOf(m_sense->current()));
    if (wantsValue())
        made.values = m_body->values();
    return made;
}

void ConditionEditor::refresh()
{
    m_body->setEnabled(wantsValue());
    const QString problem = wantsValue() ? m_body->problem() : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setEnabled(problem.isEmpty() && !condition().filter().isEverything());
}

void ConditionEditor::accept()
{
    if (!m_apply->isEnabled())
        return;
    Q_EMIT accepted();
    close();
}

void ConditionEditor::openUnder(QWidget *anchor)
{
    PopupPanel::openUnder(anchor, wantsValue() ? static_cast<QWidget *>(m_body) : m_apply);
}

} // namespace scrutineer
