// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/splitview.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/codebook/splittable.h"
#include "views/shell/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostNew = 4;
constexpr int usesRead = 2'000;

} // namespace

SplitView::SplitView(const Theme &theme, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_rule(new QCheckBox(tr("Say in the rule “Exclude when” what is coded with the new terms"), this))
    , m_table(new SplitTable(theme, this))
    , m_told(new QLabel(this))
    , m_do(new QPushButton(tr("Split"), this))
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.px(24), tokens.px(12), tokens.px(24), tokens.px(12));
    column->setSpacing(10);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"heading"_s);
    column->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (int i = 0; i < mostNew; ++i) {
        auto *name = new QLineEdit(this);
        name->setPlaceholderText(tr("New term for key %1: English label").arg(i + 1));
        name->setAccessibleName(name->placeholderText());
        grid->addWidget(name, i / 2, i % 2);
        m_names.append(name);
        connect(name, &QLineEdit::textChanged, this, &SplitView::refresh);
        connect(name, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    }
    column->addLayout(grid);
    m_rule->setChecked(true);
    column->addWidget(m_rule);
    column->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setProperty("role", u"muted"_s);
    foot->addWidget(m_told, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    foot->addWidget(cancel);
    m_do->setProperty("role", u"primary"_s);
    foot->addWidget(m_do);
    column->addLayout(foot);
    QList<QWidget *> order(m_names.begin(), m_names.end());
    order += {m_rule, m_table, cancel, m_do};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_table, &SplitTable::decided, this, &SplitView::refresh);
    connect(cancel, &QPushButton::clicked, this, &SplitView::cancelled);
    connect(m_do, &QPushButton::clicked, this, &SplitView::take);
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &SplitView::cancelled);
}

void SplitView::open(const Codebook &codebook, const CodebookTerm &term)
{
    m_codebook = codebook;
    m_term = term;
    m_all = 0;
    m_title->setText(tr("Split “%1”").arg(term.label(m_workspace.language())));
    for (QLineEdit *name : std::as_const(m_names))
        name->clear();
    m_table->setUses({});
    refresh();
    read();
}

void SplitView::focusBegin()
{
    m_names.first()->setFocus(Qt::OtherFocusReason);
}

void SplitView::read()
{
    const QString id = m_term.id();
    deliver(
        m_workspace.lists().run([id](Connection &connection) { return termUses(connection, id, usesRead); }), this,
        [this, id](const TermUses &found) {
            if (id != m_term.id())
                return;
            m_all = found.all;
            m_table->setUses(found.uses);
            refresh();
        },
        [this](const SqlError &error) { Q_EMIT failed(error.toProblem().sentence); });
}

QList<int> SplitView::named() const
{
    QList<int> places;
    for (int i = 0; i < m_names.size(); ++i) {
        if (!m_names[i]->text().simplified().isEmpty())
            places.append(i);
    }
    return places;
}

void SplitView::refresh()
{
    QStringList names{m_term.record.isValid() ? m_term.label(m_workspace.language()) : QString()};
    for (const QLineEdit *name : std::as_const(m_names))
        names += name->text().simplified();
    m_table->setNames(names);
    QList<qint64> counts(names.size(), 0);
    for (const int digit : m_table->decisions()) {
        if (!names.value(digit).isEmpty())
            ++counts[digit];
    }
    const QLocale numbers;
    QStringList parts;
    qint64 moved = 0;
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (names[i].isEmpty())
            continue;
        parts += tr("%1 to “%2”").arg(numbers.toString(counts[i]), names[i]);
        moved += counts[i];
    }
    parts += tr("%1 stay").arg(numbers.toString(m_all - moved));
    m_told->setText(tr("Of %1: %2. Keys 1 to 4 decide, 0 leaves where it is; one undo brings all back.")
                        .arg(numbers.toString(m_all), parts.join(u", "_s)));
    m_do->setEnabled(!named().isEmpty());
}

void SplitView::take()
{
    TermSplit split{.term = m_term.id(), .made = {}, .decisions = {}, .rule = {}};
    QHash<int, int> places;
    QList<CodebookTerm> known = m_codebook.terms();
    for (const int place : named()) {
        // Each new one has to know of those before it, for their keys.
        const Record made =
            Codebook(known).newTerm(m_term.vocabulary(), m_names[place]->text(), m_term.parent(), m_workspace.newId());
        known.append({made, 0});
        places.insert(place + 1, int(split.made.size()));
        split.made.append(made);
    }
    const QHash<QString, int> &decisions = m_table->decisions();
    for (auto decision = decisions.cbegin(); decision != decisions.cend(); ++decision) {
        if (places.contains(*decision))
            split.decisions.insert(decision.key(), places[*decision]);
    }
    if (m_rule->isChecked())
        split.rule = TermSplit::ruleOf(split.made);
    ChangeSet changes = changesOf(split, m_workspace.store());
    changes.title = tr("Split term “%1”").arg(m_term.record.value(u"label_en").text());
    Q_EMIT wanted(changes);
}

} // namespace scrutineer
