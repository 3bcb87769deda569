// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterbar.h"

#include "models/records/filtertext.h"
#include "models/records/savedfilter.h"
#include "models/storage/workspace.h"
#include "views/records/filterwords.h"
#include "views/shell/chip.h"
#include "views/shell/icon.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int offeredTerms = 40;

/// A line to type in inside a menu; `done` runs on Enter.
QLineEdit *addLine(QMenu &menu, const QString &text, const QString &prompt,
                   const std::function<void(const QString &)> &done)
{
    auto *line = new QLineEdit(text, &menu);
    line->setPlaceholderText(prompt);
    line->setAccessibleName(prompt);
    line->setMinimumWidth(320);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(line);
    menu.addAction(action);
    QObject::connect(line, &QLineEdit::returnPressed, &menu, [&menu, line, done] {
        const QString typed = line->text();
        menu.close();
        done(typed);
    });
    QMetaObject::invokeMethod(line, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    return line;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, Workspace &workspace, const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_type(type)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 6);
    column->setSpacing(4);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(8);
    column->addLayout(m_chips);
    m_text = new QLineEdit(this);
    m_text->setAccessibleName(tr("Filter as text"));
    m_text->setPlaceholderText(tr("For example: kind:eom date:2024-02-01..2024-02-10 not verdict:?"));
    m_text->hide();
    connect(m_text, &QLineEdit::returnPressed, this, &FilterBar::applyText);
    column->addWidget(m_text);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"error"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    fillChips();
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
    showProblem(reading.error->sentence);
    m_text->setCursorPosition(int(reading.error->position));
}

void FilterBar::fillChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<Filter> parts = m_filter.conjuncts();
    for (int i = 0; i < parts.size(); ++i) {
        const FilterWords words = filterWords(parts[i], m_type, m_workspace.store());
        auto *chip = new Chip(m_theme, words.label, words.value, this);
        connect(chip, &Chip::clicked, this, [this, i, chip, text = filterText(parts[i])] { editPart(i, text, chip); });
        connect(chip, &Chip::closeRequested, this, [this, i] { replacePart(i, {}); });
        m_chips->addWidget(chip);
    }
    auto *add = new QPushButton(icon(u"plus"_s, m_theme, Ink::Muted), tr("Add filter"), this);
    add->setProperty("role", u"dashed"_s);
    connect(add, &QPushButton::clicked, this, [this, add] {
        QMenu menu(this);
        addFieldMenu(menu);
        menu.exec(add->mapToGlobal(QPoint(0, add->height())));
    });
    m_chips->addWidget(add);
    m_chips->addStretch();
    auto *saved = new QPushButton(tr("Saved filters"), this);
    saved->setProperty("role", u"link"_s);
    connect(saved, &QPushButton::clicked, this, [this, saved] {
        QMenu menu(this);
        fillSaved(menu);
        menu.exec(saved->mapToGlobal(QPoint(0, saved->height())));
    });
    m_chips->addWidget(saved);
    auto *text = new QToolButton(this);
    text->setIcon(icon(u"keyboard"_s, m_theme, Ink::Muted));
    text->setAccessibleName(tr("Filter as text"));
    text->setToolTip(tr("Show the filter as text"));
    text->setCheckable(true);
    text->setChecked(!m_text->isHidden());
    text->setFocusPolicy(Qt::StrongFocus);
    connect(text, &QToolButton::toggled, this, [this](bool on) {
        m_text->setVisible(on);
        if (on)
            m_text->setFocus();
    });
    m_chips->addWidget(text);
}

void FilterBar::editPart(int part, const QString &text, QWidget *anchor)
{
    QMenu menu(this);
    addLine(menu, text, tr("Condition"), [this, part](const QString &typed) { replacePart(part, typed); });
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void FilterBar::replacePart(int part, const QString &text)
{
    const FilterReading reading = readFilter(text);
    if (!reading.ok()) {
        showProblem(reading.error->sentence);
        return;
    }
    QList<Filter> parts = m_filter.conjuncts();
    if (part >= parts.size())
        parts.append(reading.filter);
    else if (reading.filter.isEverything())
        parts.removeAt(part);
    else
        parts[part] = reading.filter;
    apply(Filter::all(parts));
}

void FilterBar::addFieldMenu(QMenu &menu)
{
    for (const Field &field : m_type.fields) {
        if (field.flags.testFlag(Hidden))
            continue;
        QMenu *values = menu.addMenu(field.displayLabel());
        connect(values, &QMenu::aboutToShow, this, [this, values, &field] {
            values->clear();
            showValues(*values, field);
        });
    }
}

void FilterBar::showValues(QMenu &menu, const Field &field)
{
    const int end = int(m_filter.conjuncts().size());
    const QString name = field.key();
    const auto add = [&](const QString &label, const QString &text) {
        menu.addAction(label, this, [this, end, text] { replacePart(end, text); });
    };
    for (const ChoiceOption &option : field.choices)
        add(field.choiceLabel(QString::fromLatin1(option.key)), u"%1:%2"_s.arg(name, QLatin1StringView(option.key)));
    if (field.kind == FieldKind::Term && *field.vocabulary) {
        const QList<TermEntry> terms = m_workspace.store().terms(QString::fromLatin1(field.vocabulary));
        for (const TermEntry &term : terms.mid(0, offeredTerms))
            add(QString(term.label).replace(u'&', u"&&"_s), u"%1:%2"_s.arg(name, term.key));
    }
    if (field.kind == FieldKind::Flag) {
        add(tr("Yes"), name + u":yes"_s);
        add(tr("No"), name + u":no"_s);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    addLine(menu, {}, tr("Value, then Enter"), [this, end, name](const QString &typed) {
        const QString value = typed.contains(u' ') && !typed.contains(u'"') ? u"\"%1\""_s.arg(typed) : typed;
        replacePart(end, u"%1:%2"_s.arg(name, value));
    });
    add(tr("Not known"), name + u":?"_s);
}

void FilterBar::fillSaved(QMenu &menu)
{
    for (const Record &stored : m_workspace.store().records(SavedFilter::type())) {
        const auto saved = stored.as<SavedFilter>();
        if (saved.recordType == m_type.key())
            menu.addAction(QString(saved.name).replace(u'&', u"&&"_s), this,
                           [this, id = stored.id()] { Q_EMIT savedChosen(id); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    if (m_workspace.isWritable() && !m_filter.isEverything()) {
        addLine(menu, {}, tr("Name for this filter, then Enter"), [this](const QString &name) {
            if (!name.trimmed().isEmpty())
                Q_EMIT saveRequested(name.trimmed());
        });
    } else if (menu.isEmpty()) {
        menu.addAction(tr("None yet: set a filter first"))->setEnabled(false);
    }
}

} // namespace scrutineer
