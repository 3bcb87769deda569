// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/segmenteditor.h"

#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

const QString blankId = u"blank"_s;
const QString leftId = u"left"_s;

} // namespace

SegmentEditor::SegmentEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : FieldEditor(field, context, place, parent)
    , m_segments(new Segmented(context.theme, this))
{
    offer(false);
    m_segments->setCurrent(blankId);
    QWidget *content = m_segments;
    if (inRow()) {
        // Other editors show their name in themselves while they are blank.
        content = new QWidget(this);
        auto *line = new QHBoxLayout(content);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *name = new QLabel(placeholder(), content);
        name->setTextFormat(Qt::PlainText);
        setStyleProperty(*name, "role", u"caption"_s);
        line->addWidget(name);
        line->addWidget(m_segments, 1);
    }
    adopt(content, m_segments);
    connect(m_segments, &Segmented::chosen, this, &FieldEditor::edited);
}

void SegmentEditor::offer(bool left)
{
    const Field &field = FieldEditor::field();
    QList<Segmented::Option> options;
    if (left)
        options.append({leftId, tr("As it is"), {}, {}});
    if (field.kind == FieldKind::Flag) {
        options.append({u"1"_s, tr("Yes"), {}, {}});
        options.append({u"0"_s, tr("No"), {}, {}});
    }
    for (const ChoiceOption &option : field.choices)
        options.append({QString::fromLatin1(option.key), field.choiceLabel(QString::fromLatin1(option.key)), {}, {}});
    const bool hasUnknown = std::any_of(field.choices.begin(), field.choices.end(), [](const ChoiceOption &option) {
        return QLatin1StringView(option.key) == "unknown"_L1;
    });
    const QString blank = hasUnknown ? tr("Not filled in") : tr("Not known");
    // Many records at once cannot be cleared of what they need.
    if (!left || !field.flags.testFlag(Required))
        options.append({blankId, inRow() ? u"–"_s : blank, {}, blank});
    for (Segmented::Option &option : options)
        option.name = u"%1: %2"_s.arg(field.displayLabel(), option.name.isEmpty() ? option.text : option.name);
    m_segments->setOptions(options);
    m_offersLeft = left;
    for (QWidget *stop : tabStops())
        stop->installEventFilter(this);
}

void SegmentEditor::showLeft()
{
    if (!m_offersLeft)
        offer(true);
    m_segments->setCurrent(leftId);
}

std::optional<bool> SegmentEditor::isBlankChosen() const
{
    return m_offersLeft ? std::optional(m_segments->current() == blankId) : std::nullopt;
}

bool SegmentEditor::suits(const Field &field)
{
    if (field.kind == FieldKind::Flag)
        return true;
    qsizetype letters = 0;
    for (const ChoiceOption &option : field.choices)
        letters += field.choiceLabel(QString::fromLatin1(option.key)).size();
    return field.kind == FieldKind::Choice && field.choices.size() <= 4 && letters <= 34;
}

Value SegmentEditor::value() const
{
    const QString id = m_segments->current();
    if (id == blankId || id == leftId)
        return {};
    return field().kind == FieldKind::Flag ? Value::flag(id == "1"_L1) : Value(id);
}

void SegmentEditor::setValue(const Value &value)
{
    if (value.isBlank())
        m_segments->setCurrent(blankId);
    else
        m_segments->setCurrent(field().kind == FieldKind::Flag ? QString::number(value.truth() ? 1 : 0) : value.text());
}

QWidget *SegmentEditor::control() const
{
    for (QAbstractButton *button : m_segments->findChildren<QAbstractButton *>()) {
        if (button->isChecked())
            return button;
    }
    return m_segments;
}

QList<QWidget *> SegmentEditor::tabStops() const
{
    QList<QWidget *> stops;
    for (QAbstractButton *button : m_segments->findChildren<QAbstractButton *>())
        stops.append(button);
    return stops;
}

} // namespace scrutineer
