// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/declarationrow.h"

#include "models/records/citation.h"
#include "models/records/declarationfinding.h"
#include "views/records/editors/fieldeditor.h"
#include "views/records/editors/makeeditor.h"
#include "views/records/rowlist.h"
#include "views/shell/icon.h"
#include "views/shell/painting.h"
#include "views/shell/reveal.h"
#include "views/shell/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *pointLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace

DeclarationRow::DeclarationRow(EditorContext &context, const QList<TermEntry> &answers, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_answers(answers)
    , m_digit(pointLabel("muted", this))
    , m_name(pointLabel("bold", this))
    , m_definition(pointLabel("caption", this))
    , m_others(pointLabel("caption", this))
    , m_source(new QToolButton(this))
    , m_note(makeEditor(*DeclarationFinding::type().find(u"note"), context, FieldEditor::Place::Row, this))
{
    setProperty("role", u"header"_s); // A hairline below.
    setFocusPolicy(Qt::StrongFocus);
    const Tokens &tokens = context.theme.tokens();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(tokens.px(24), tokens.px(10), tokens.px(24), tokens.px(10));
    line->setSpacing(tokens.px(12));
    m_digit->setFixedWidth(tokens.px(22));
    line->addWidget(m_digit, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(tokens.px(2));
    words->addWidget(m_name);
    words->addWidget(m_definition);
    words->addWidget(m_others);
    words->addStretch(1);
    line->addLayout(words, 4);
    auto *right = new QVBoxLayout;
    right->setSpacing(tokens.px(6));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(tokens.px(6));
    buildAnswers(choices);
    right->addLayout(choices);
    right->addWidget(m_note);
    right->addStretch(1);
    line->addLayout(right, 5);
    connect(m_note, &FieldEditor::left, this, &DeclarationRow::finish);
    connect(m_note, &FieldEditor::edited, this, &DeclarationRow::noteTyped);
}

void DeclarationRow::buildAnswers(QHBoxLayout *line)
{
    for (const TermEntry &answer : std::as_const(m_answers)) {
        auto *button = new QToolButton(this);
        button->setText(QString(answer.label).replace(u'&', u"&&"_s));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // The row has the focus and the answers their keys.
        button->setProperty("role", u"choice"_s);
        button->setToolTip(tr("Key %1").arg(DeclarationSheet::keyOf(answer)));
        connect(button, &QToolButton::clicked, this, [this, id = answer.id] {
            setFocus(Qt::MouseFocusReason);
            choose(m_point.finding.isValid() && m_point.finding.value(u"answer").text() == id ? QString() : id);
        });
        m_buttons += button;
        line->addWidget(button);
    }
    line->addStretch(1);
    m_source->setIcon(icon(u"quote"_s, Ink::Muted));
    m_source->setFocusPolicy(Qt::ClickFocus);
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_source, &QToolButton::clicked, this, &DeclarationRow::openSources);
    line->addWidget(m_source);
}

void DeclarationRow::setPoint(const DeclarationPoint &point, bool writable)
{
    const bool wasOther = point.finding.id() != m_point.finding.id() || !point.finding.isValid();
    const QList<EditedRecord> before = m_point.citations;
    m_point = point;
    m_writable = writable;
    const bool isAnswered = point.finding.isValid();
    m_digit->setText(point.principle.digit ? QString::number(*point.principle.digit == 0 ? 10 : *point.principle.digit)
                                           : QString());
    m_name->setText(point.principle.label);
    m_definition->setText(point.principle.definition);
    m_others->setText(point.others.join(u" · "_s));
    m_others->setVisible(!point.others.isEmpty());
    const QString own = isAnswered ? point.finding.value(u"answer").text() : QString();
    QString words = tr("not yet answered");
    for (qsizetype place = 0; place < m_buttons.size(); ++place) {
        m_buttons[place]->setChecked(m_answers[place].id == own);
        m_buttons[place]->setEnabled(writable);
        if (m_answers[place].id == own)
            words = m_answers[place].label;
    }
    setAccessibleName(tr("%1: %2").arg(point.principle.label, words));
    setAccessibleDescription(point.principle.definition);
    if (wasOther || !m_note->isAncestorOf(window()->focusWidget()))
        m_note->setValue(isAnswered ? point.finding.value(u"note") : Value());
    m_note->setVisible(isAnswered);
    m_note->setReadOnly(!writable);
    const int count = int(point.citations.size());
    const QString name = count == 0 ? tr("Add a source (Alt+S)") : tr("%n source(s)", nullptr, count);
    m_source->setText(count == 0 ? tr("No source") : QLocale().toString(count));
    m_source->setToolTip(name);
    m_source->setAccessibleName(name);
    m_source->setVisible(isAnswered);
    if (!m_sources)
        return;
    if (!isAnswered)
        delete std::exchange(m_sources, nullptr);
    else if (before != point.citations)
        showSources();
}

void DeclarationRow::showSources()
{
    const bool hadFocus = m_sources && m_sources->isAncestorOf(window()->focusWidget());
    if (!m_sources) {
        m_sources = new RowList(Citation::type(), m_point.finding.id(), RowList::Sources::Without, m_context, this);
        auto *right = qobject_cast<QVBoxLayout *>(layout()->itemAt(2)->layout());
        right->insertWidget(2, m_sources);
        // Queued, as what is told brings the rows anew while the focus is still on its way.
        connect(m_sources, &RowList::left, this, &DeclarationRow::tellSources, Qt::QueuedConnection);
        connect(
            m_sources, &RowList::changed, this,
            [this] {
                if (m_sources && !m_sources->isAncestorOf(window()->focusWidget()))
                    tellSources();
            },
            Qt::QueuedConnection);
    }
    m_sources->setRows(m_point.citations, {});
    m_sources->setReadOnly(!m_writable);
    if (hadFocus)
        m_sources->focusEmptyRow();
}

void DeclarationRow::openSources()
{
    if (!m_point.finding.isValid())
        return;
    if (!m_sources)
        showSources();
    m_sources->focusEmptyRow();
    reveal(*m_sources);
}

void DeclarationRow::tellSources()
{
    if (!m_sources || !m_writable)
        return;
    const QList<EditedRecord> rows = m_sources->rows();
    const bool isComplete = std::ranges::all_of(
        rows, [](const EditedRecord &row) { return row.isRemoved() || !row.now.value(u"source").isBlank(); });
    if (isComplete && std::ranges::any_of(rows, &EditedRecord::isChanged))
        Q_EMIT sourcesChanged(rows);
}

void DeclarationRow::finish()
{
    if (m_writable && m_point.finding.isValid() && m_note->value() != m_point.finding.value(u"note"))
        Q_EMIT noteChanged(m_note->value());
    tellSources();
}

void DeclarationRow::choose(const QString &answer)
{
    const QString own = m_point.finding.isValid() ? m_point.finding.value(u"answer").text() : QString();
    for (qsizetype place = 0; place < m_buttons.size(); ++place)
        m_buttons[place]->setChecked(m_answers[place].id == (m_writable ? answer : own));
    if (m_writable && answer != own)
        Q_EMIT answered(answer);
}

void DeclarationRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier ||
                       event->modifiers() == Qt::KeypadModifier;
    const QString own = m_point.finding.isValid() ? m_point.finding.value(u"answer").text() : QString();
    const auto place = std::ranges::find(m_answers, own, &TermEntry::id) - m_answers.begin();
    if (!plain)
        return QFrame::keyPressEvent(event);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT moved(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        const bool isNone = place >= m_answers.size();
        const qsizetype next = isNone ? 0 : place + (event->key() == Qt::Key_Right ? 1 : -1);
        if (next >= 0 && next < m_answers.size())
            choose(m_answers[next].id);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        choose({});
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_point.finding.isValid())
            m_note->control()->setFocus(Qt::TabFocusReason);
    } else {
        const QString key = QKeySequence(event->key()).toString();
        const auto chosen = std::ranges::find_if(
            m_answers, [&](const TermEntry &answer) { return DeclarationSheet::keyOf(answer) == key; });
        if (chosen == m_answers.end())
            return QFrame::keyPressEvent(event);
        choose(chosen->id);
    }
}

void DeclarationRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    reveal(*this);
    update();
}

void DeclarationRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void DeclarationRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    paintFocus(painter, rect().adjusted(4, 2, -4, -3), m_context.theme.tokens());
}

} // namespace scrutineer
