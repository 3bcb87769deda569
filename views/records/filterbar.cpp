// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterbar.h"

#include "models/analysis/filterwords.h"
#include "models/records/filtertext.h"
#include "models/storage/workspace.h"
#include "views/records/conditioneditor.h"
#include "views/records/fieldpicker.h"
#include "views/shell/chip.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"
#include "views/shell/wraplayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

FilterBar::FilterBar(const Theme &theme, Workspace &workspace, const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_type(type)
    , m_chipArea(new QWidget(this))
    , m_chips(new WrapLayout(m_chipArea))
    , m_row(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
    , m_text(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 8);
    column->setSpacing(4);
    m_row->setSpacing(8);
    m_row->addWidget(m_chipArea, 1);
    m_row->addLayout(m_trailing);
    m_row->setAlignment(m_trailing, Qt::AlignTop);
    column->addLayout(m_row);
    m_text->setAccessibleName(tr("Filter as text"));
    m_text->setPlaceholderText(tr("For example: kind:eom date:2024-02-01..2024-02-10 not verdict:?"));
    m_text->hide();
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::applyText);
    connect(m_text, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    column->addWidget(m_text);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_add = new QPushButton(icon(u"plus"_s, m_theme, Ink::Muted), tr("Add filter"), m_chipArea);
    m_add->setProperty("role", u"dashed"_s);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addCondition);
    m_chips->addWidget(m_add);
    buildTrailing();
}

void FilterBar::buildTrailing()
{
    m_saved = new QPushButton(tr("Saved filters"), this);
    m_saved->setProperty("role", u"link"_s);
    connect(m_saved, &QPushButton::clicked, this, [this] { Q_EMIT savedRequested(m_saved); });
    m_trailing->addWidget(m_saved);
    m_textButton = new QToolButton(this);
    m_textButton->setIcon(icon(u"keyboard"_s, m_theme, Ink::Muted));
    m_textButton->setAccessibleName(tr("Filter as text"));
    m_textButton->setToolTip(tr("Show the filter as text"));
    m_textButton->setCheckable(true);
    m_textButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_textButton, &QToolButton::toggled, this, &FilterBar::showText);
    m_trailing->addWidget(m_textButton);
}

void FilterBar::addLeading(QWidget *button)
{
    m_row->insertWidget(0, button, 0, Qt::AlignTop);
    setTabOrder(button, m_add);
}

void FilterBar::setInForm()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    m_saved->hide();
}

void FilterBar::addTrailing(QWidget *button)
{
    m_trailing->addWidget(button);
}

void FilterBar::showText(bool shown)
{
    m_text->setVisible(shown);
    if (shown)
        m_text->setFocus();
}

void FilterBar::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_text->setText(filterText(filter));
    fillChips();
}

void FilterBar::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setStyleProperty(*m_text, "invalid", sentence.isEmpty() ? QString() : u"true"_s);
    m_text->setAccessibleDescription(sentence);
}

void FilterBar::apply(const Filter &filter)
{
    showProblem({});
    setFilter(filter);
    Q_EMIT filterChanged();
}

void FilterBar::applyText()
{
    const FilterReading reading = readFilter(m_text->text());
    if (reading.ok()) {
        apply(reading.filter);
        return;
    }
    const int position = int(reading.error->position);
    showProblem(tr("At character %1: %2").arg(position + 1).arg(reading.error->sentence));
    m_text->setSelection(position, int(m_text->text().size()) - position);
}

void FilterBar::fillChips()
{
    // The button keeps its place and the focus; the chips before it are made anew.
    const bool hadFocus = m_chipArea->isAncestorOf(focusWidget()) && !m_add->hasFocus();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *widget = item->widget(); widget && widget != m_add) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<Filter> parts = m_filter.conjuncts();
    QWidget *before = nullptr;
    for (int i = 0; i < parts.size(); ++i) {
        const FilterWords words = filterWords(parts[i], m_type, m_workspace.store());
        auto *chip = new Chip(m_theme, words.label, words.value, m_chipArea);
        connect(chip, &Chip::clicked, this, [this, i, chip] { editPart(i, chip); });
        connect(chip, &Chip::closeRequested, this, [this, i] { replacePart(i, {}); });
        m_chips->addWidget(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    m_chips->addWidget(m_add);
    m_add->show();
    m_chips->invalidate();
    m_chips->activate();
    if (hadFocus)
        (before ? before : m_add)->setFocus();
}

void FilterBar::addCondition()
{
    const int end = int(m_filter.conjuncts().size());
    auto *picker = new FieldPicker(tr("Filter by"), m_type, this);
    connect(picker, &FieldPicker::picked, this, [this, end](const QString &name) {
        editField({{name}, SimpleCondition::Sense::Is, {}}, end, m_add);
    });
    picker->openUnder(m_add);
}

void FilterBar::editField(const SimpleCondition &start, int part, QWidget *anchor)
{
    auto *editor = new ConditionEditor(m_theme, m_workspace, m_type, start, this);
    connect(editor, &ConditionEditor::accepted, this,
            [this, editor, part] { replacePart(part, editor->condition().filter()); });
    editor->openUnder(anchor);
}

void FilterBar::editPart(int part, QWidget *anchor)
{
    const Filter filter = m_filter.conjuncts().value(part);
    const std::optional<SimpleCondition> condition = SimpleCondition::of(filter);
    if (condition && ConditionEditor::canEdit(*condition, m_type)) {
        editField(*condition, part, anchor);
        return;
    }
    // What no editor can show is edited as it is written.
    m_textButton->setChecked(true);
    const QString text = filterText(filter);
    const int place = int(m_text->text().indexOf(text));
    m_text->setFocus();
    if (place >= 0)
        m_text->setSelection(place, int(text.size()));
}

void FilterBar::replacePart(int part, const Filter &with)
{
    QList<Filter> parts = m_filter.conjuncts();
    if (part >= parts.size())
        parts.append(with);
    else if (with.isEverything())
        parts.removeAt(part);
    else
        parts[part] = with;
    apply(Filter::all(parts));
}

} // namespace scrutineer
