// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TermEditor that lays out its fields.
#include "models/records/vocabularyterm.h"
#include "views/codebook/termdelegate.h"
#include "views/codebook/termeditor.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/fieldset.h"
#include "views/shell/linkbutton.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *labelled(QWidget *control, QWidget *focus, const QString &words, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *label = new QLabel(box);
    label->setTextFormat(Qt::PlainText);
    label->setText(words);
    label->setBuddy(focus);
    label->setProperty("role", u"caption"_s);
    column->addWidget(label);
    control->setParent(box);
    column->addWidget(control);
    column->addStretch(1);
    return box;
}

} // namespace

void TermEditor::build()
{
    const Tokens &tokens = m_context.theme.tokens();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);
    auto *content = new QWidget;
    content->setProperty("role", u"clear"_s);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(tokens.px(16), tokens.px(12), tokens.px(16), tokens.px(24));
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (QLabel *label : {m_title, m_key})
        label->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"heading"_s);
    m_title->setWordWrap(true);
    m_key->setProperty("role", u"caption"_s);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_uses->setSmall(true);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_key, 1, 0);
    grid->addWidget(m_uses, 1, 1, Qt::AlignRight);
    int row = 2;
    const auto pair = [&](const QString &one, const QString &other) {
        addField(grid, one, row, 0, 1);
        addField(grid, other, row++, 1, 1);
    };
    const auto section = [&](const QString &words) {
        grid->addWidget(new SectionLabel(words, content), row++, 0, 1, 2);
    };
    pair(u"label_en"_s, u"label_az"_s);
    pair(u"label_ru"_s, u"label_tr"_s);
    for (const QString &name : {u"definition"_s, u"include_rule"_s, u"exclude_rule"_s, u"examples"_s})
        addField(grid, name, row++, 0, 2);
    section(tr("Place and properties"));
    addChoice(grid, u"parent"_s, m_parent, row, 0);
    addChoice(grid, u"colour"_s, m_colour, row++, 1);
    pair(u"digit"_s, u"scale"_s);
    pair(u"class"_s, u"unit"_s);
    addField(grid, u"retired"_s, row++, 0, 2);
    addField(grid, u"deployed"_s, row++, 0, 2);
    section(VocabularyTerm::type().find(u"short_en")->displaySection());
    pair(u"short_en"_s, u"short_az"_s);
    pair(u"short_ru"_s, u"short_tr"_s);
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(content);
    m_scroll->setMinimumWidth(content->minimumSizeHint().width() + tokens.px(12));
    m_scroll->hide();
    setFocusProxy(m_fields->editor(u"label_en")->control());
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &TermEditor::closed);
}

void TermEditor::addField(QGridLayout *grid, const QString &name, int row, int column, int span)
{
    const Field &field = *VocabularyTerm::type().find(name);
    QWidget *parent = grid->parentWidget();
    FieldEditor *editor = m_fields->add(field, FieldEditor::Place::Form, parent);
    grid->addWidget(labelled(editor, editor->control(), field.displayLabel(), parent), row, column, 1, span);
}

void TermEditor::addChoice(QGridLayout *grid, const QString &name, QComboBox *box, int row, int column)
{
    const Field &field = *VocabularyTerm::type().find(name);
    box->setAccessibleName(field.displayLabel());
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    grid->addWidget(labelled(box, box, field.displayLabel(), grid->parentWidget()), row, column);
}

void TermEditor::fillColours()
{
    const Tokens &tokens = m_context.theme.tokens();
    const QString current = m_colour->currentData().toString();
    m_colour->clear();
    m_colour->addItem(tr("None"), QString());
    const auto add = [&](const QString &name, const QString &words) {
        QPixmap chip(tokens.icon, tokens.icon);
        chip.fill(termColour(name, tokens));
        m_colour->addItem(QIcon(chip), words, name);
    };
    const QStringList hues{tr("Teal"), tr("Amber"), tr("Indigo"), tr("Maroon"), tr("Olive"), tr("Blue")};
    for (int i = 0; i < hues.size(); ++i)
        add(u"chart%1"_s.arg(i + 1), hues[i]);
    const QStringList degrees{tr("Polarity −2"), tr("Polarity −1"), tr("Polarity 0"), tr("Polarity +1"),
                              tr("Polarity +2")};
    for (int i = 0; i < degrees.size(); ++i)
        add(u"div%1"_s.arg(i + 1), degrees[i]);
    if (m_colour->findData(current) < 0)
        m_colour->addItem(current, current);
    m_colour->setCurrentIndex(m_colour->findData(current));
}

void TermEditor::focusField(QStringView field)
{
    FieldEditor *editor = m_fields->editor(field);
    if (!editor)
        return;
    editor->control()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(editor, 24, 48);
}

} // namespace scrutineer
