// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/formrow.h"

#include "views/records/createdcard.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

FormRow::FormRow(FieldEditor *editor, EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_theme(context.theme)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_source(new QToolButton(this))
    , m_cards(new CreatedCards(context, this))
{
    const Field &field = editor->field();
    const bool needed = field.flags.testFlag(Required);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(needed ? field.displayLabel() + u" *"_s : field.displayLabel());
    m_label->setToolTip(needed ? tr("Needed") : QString());
    m_label->setWordWrap(true);
    m_label->setBuddy(editor->control());
    setStyleProperty(*m_label, "role", u"muted"_s);
    m_source->setIcon(icon(u"quote"_s, Ink::Muted));
    m_source->setFocusPolicy(Qt::ClickFocus);
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // What the program or a person merely keeps in order needs no source.
    m_source->setVisible(field.role != FieldRole::Housekeeping);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(editor, 0, 1);
    grid->addWidget(m_source, 0, 2, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_cards, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_source, &QToolButton::clicked, this, [this] { Q_EMIT sourceWanted(m_editor->field().key()); });
    connect(editor, &FieldEditor::recordMade, m_cards, &CreatedCards::add);
    connect(&m_theme, &Theme::changed, this, &FormRow::measure);
    setSources(0);
    measure();
}

void FormRow::measure()
{
    const Tokens &tokens = m_theme.tokens();
    m_label->setFixedWidth(tokens.px(104));
    m_label->setMinimumHeight(tokens.controlHeight);
    static_cast<QGridLayout *>(layout())->setColumnMinimumWidth(2, tokens.px(52));
}

void FormRow::setSources(int count)
{
    const QString name = count == 0 ? tr("Add a source for %1 (Alt+S)").arg(m_editor->field().displayLabel())
                                    : tr("%1: %n source(s)", nullptr, count).arg(m_editor->field().displayLabel());
    m_source->setText(count == 0 ? QString() : QLocale().toString(count));
    m_source->setToolTip(name.toHtmlEscaped());
    m_source->setAccessibleName(name);
}

void FormRow::setReadOnly(bool readOnly)
{
    m_source->setEnabled(!readOnly);
}

} // namespace scrutineer
