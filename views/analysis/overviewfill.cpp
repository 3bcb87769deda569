// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"
#include "views/analysis/daysstrip.h"
#include "views/analysis/overviewpage.h"
#include "views/shell/icon.h"
#include "views/shell/iconlabel.h"
#include "views/shell/navigation.h"
#include "views/shell/theme.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *text(const QString &words, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", u"rule"_s);
    return line;
}

QString whenText(const QString &at)
{
    const QDateTime when = QDateTime::fromString(at, Qt::ISODateWithMs).toLocalTime();
    const QDate today = QDate::currentDate();
    if (when.date() == today)
        return QLocale().toString(when.time(), QLocale::ShortFormat);
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace

void OverviewPage::fill(const ElectionOverview &overview)
{
    m_title->setText(overview.title);
    m_subtitle->setText(overview.subtitle);
    m_shownFacts = overview.facts;
    m_facts->setVisible(!overview.isEmpty);
    fillFacts();
    fillAttention(overview);
    fillRecent(overview);
    fillCharts(overview);
}

QWidget *OverviewPage::makeFact(const OverviewFact &fact)
{
    auto *cell = new QPushButton(m_facts);
    cell->setProperty("role", u"fact"_s);
    cell->setAccessibleName(tr("%1: %2").arg(fact.label, fact.value));
    cell->setAccessibleDescription(fact.conflict ? tr("%1, sources differ").arg(fact.note) : fact.note);
    cell->setToolTip(fact.note.toHtmlEscaped());
    cell->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(0);
    column->addWidget(text(fact.label, u"caption"_s, cell));
    auto *value = new QHBoxLayout;
    value->setSpacing(6);
    value->addWidget(text(fact.value, u"value"_s, cell));
    if (fact.conflict)
        value->addWidget(new IconLabel(m_surroundings.theme, u"scale"_s, Ink::Warning, 16, cell));
    value->addStretch();
    column->addLayout(value);
    column->addWidget(text(fact.note, u"caption"_s, cell));
    for (QWidget *part : cell->findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(cell, &QPushButton::clicked, this, [this, fact] {
        if (!fact.type.isEmpty())
            m_surroundings.navigation.go({.page = u"list"_s, .type = fact.type});
        else
            openRecords({fact.recordId});
    });
    return cell;
}

void OverviewPage::fillFacts()
{
    emptyLayout(*m_factGrid);
    const int columns = m_factColumns;
    const int lines = (int(m_shownFacts.size()) + columns - 1) / columns;
    m_facts->setFixedHeight(lines * m_surroundings.theme.tokens().px(76));
    for (int i = 0; i < m_shownFacts.size(); ++i) {
        const int line = i / columns;
        const int place = 2 * (i % columns); // Rules stand between.
        if (place > 0) {
            auto *rule = new QFrame(m_facts);
            rule->setProperty("role", u"ruleVertical"_s);
            m_factGrid->addWidget(rule, line, place - 1);
        }
        m_factGrid->addWidget(makeFact(m_shownFacts[i]), line, place);
    }
    for (int column = 0; column < m_factGrid->columnCount(); ++column)
        m_factGrid->setColumnStretch(column, column % 2 == 0 && column < 2 * columns ? 1 : 0);
}

QWidget *OverviewPage::makeAttention(const AttentionRow &row)
{
    const Theme &theme = m_surroundings.theme;
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(theme, row.iconName, row.warning ? Ink::Warning : Ink::Info, 20, line));
    QLabel *count = text(QLocale().toString(row.count), u"bold"_s, line);
    count->setMinimumWidth(theme.tokens().px(28));
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(count);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text(row.title, u"strong"_s, line));
    QLabel *reason = text(row.reason, u"caption"_s, line);
    reason->setWordWrap(true);
    words->addWidget(reason);
    layout->addLayout(words, 1);
    auto *go = new QPushButton(row.action, line);
    go->setProperty("role", u"link"_s);
    go->setAccessibleName(tr("%1: %2, %3").arg(row.action, QLocale().toString(row.count), row.title));
    connect(go, &QPushButton::clicked, this,
            [this, row] { m_surroundings.navigation.go({.page = u"list"_s, .type = row.type, .filter = row.filter}); });
    layout->addWidget(go);
    return line;
}

QWidget *OverviewPage::makeStep(const QString &iconName, const QString &words, const QString &type)
{
    auto *step = new QPushButton(icon(iconName, m_surroundings.theme, Ink::Accent), words, this);
    step->setProperty("role", u"flat"_s);
    connect(step, &QPushButton::clicked, this,
            [this, type] { m_surroundings.navigation.go({.page = u"form"_s, .type = type}); });
    return step;
}

void OverviewPage::fillAttention(const ElectionOverview &overview)
{
    emptyLayout(*m_attention);
    m_sourced->setVisible(overview.allSourced && !overview.isEmpty);
    if (overview.isEmpty) {
        for (QWidget *step : {makeStep(u"vote"_s, tr("1. Add the election that was observed"), u"election"_s),
                              makeStep(u"binoculars"_s, tr("2. Add a mission that observed it"), u"mission"_s),
                              makeStep(u"book-open"_s, tr("3. Add a source that tells of it"), u"source"_s)})
            m_attention->addWidget(step, 0, Qt::AlignLeading);
        return;
    }
    if (overview.attention.isEmpty())
        m_attention->addWidget(text(tr("Nothing needs attention."), u"muted"_s, this));
    for (const AttentionRow &row : overview.attention) {
        m_attention->addWidget(makeAttention(row));
        m_attention->addWidget(rule(this));
    }
}

void OverviewPage::fillRecent(const ElectionOverview &overview)
{
    emptyLayout(*m_recent);
    for (const ChangeEntry &entry : overview.recent) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 6, 0, 6);
        layout->setSpacing(10);
        const bool step = entry.origin == ChangeOrigin::Undo || entry.origin == ChangeOrigin::Revert;
        layout->addWidget(new IconLabel(m_surroundings.theme, step ? u"undo-2"_s : u"pencil"_s, Ink::Muted, 16, line));
        const QString title = entry.origin == ChangeOrigin::Undo ? tr("Undone: %1").arg(entry.title) : entry.title;
        QLabel *label = text(title, {}, line);
        label->setMinimumWidth(40);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setToolTip(title.toHtmlEscaped());
        layout->addWidget(label, 1);
        layout->addWidget(text(whenText(entry.at), u"caption"_s, line));
        m_recent->addWidget(line);
    }
}

void OverviewPage::fillCharts(const ElectionOverview &overview)
{
    const bool shown = !overview.electionId.isEmpty() && !overview.isEmpty;
    m_days->setVisible(shown && overview.days.electionDay.isValid());
    m_charts->setVisible(shown);
    if (!shown)
        return;
    if (overview.days.electionDay.isValid())
        m_days->setSpec(overview.days);
    m_observers->setSpec(overview.observers);
    m_verdicts->setSpec(overview.verdicts);
}

} // namespace scrutineer
