// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/editors/fieldeditor.h"

#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

FieldEditor::FieldEditor(const Field &field, EditorContext &context, Place place, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_place(place)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void FieldEditor::adopt(QWidget *content, QWidget *control)
{
    m_layout->addWidget(content);
    const bool needed = m_field.flags.testFlag(Required);
    control->setAccessibleName(needed ? tr("%1, needed").arg(m_field.displayLabel()) : m_field.displayLabel());
    if (const QString hint = m_field.displayHint(); !hint.isEmpty()) {
        control->setAccessibleDescription(hint);
        control->setToolTip(hint.toHtmlEscaped());
    } else if (inRow()) {
        control->setToolTip(m_field.displayLabel().toHtmlEscaped());
    }
    control->installEventFilter(this);
}

QString FieldEditor::placeholder() const
{
    return m_field.displayLabel();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        finish();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

FieldEditor::~FieldEditor()
{
    // The focus leaves the control while it goes, and what it then tells finds no editor any more.
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->disconnect(this);
}

void FieldEditor::showFinding(Finding::Severity severity, const QString &sentence, const QString &repair)
{
    QWidget *invalid = control();
    const bool isError = severity == Finding::Severity::Error && !sentence.isEmpty();
    if (invalid->property("invalid").toString() != (isError ? u"true"_s : QString()))
        setStyleProperty(*invalid, "invalid", isError ? u"true"_s : QString());
    if (sentence.isEmpty()) {
        if (m_findingRow)
            m_findingRow->hide();
        if (m_sentence)
            m_sentence->clear();
        return;
    }
    if (!m_findingRow) {
        m_findingRow = new QWidget(this);
        auto *row = new QHBoxLayout(m_findingRow);
        row->setContentsMargins(2, 0, 0, 0);
        m_sentence = new QLabel(m_findingRow);
        m_sentence->setTextFormat(Qt::PlainText);
        m_sentence->setWordWrap(true);
        m_repair = new LinkButton({}, m_findingRow);
        m_repair->setSmall(true);
        m_repair->setFocusPolicy(Qt::ClickFocus);
        connect(m_repair, &LinkButton::clicked, this, &FieldEditor::repairWanted);
        row->addWidget(m_sentence, 1);
        row->addWidget(m_repair);
        m_layout->addWidget(m_findingRow);
    }
    setStyleProperty(*m_sentence, "role", isError ? u"error"_s : u"warning"_s);
    m_sentence->setText(sentence);
    m_repair->setText(repair.isEmpty() ? QString() : tr("%1  (Alt+U)").arg(repair));
    m_repair->setVisible(!repair.isEmpty());
    m_findingRow->show();
}

QString FieldEditor::shownFinding() const
{
    return m_sentence ? m_sentence->text() : QString();
}

} // namespace scrutineer
