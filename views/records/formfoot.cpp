// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/formfoot.h"

#include "views/shell/iconlabel.h"
#include "views/shell/keycap.h"
#include "views/shell/keyhints.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

QList<KeyHints::Hint> hintsOf(FormFoot::Kind kind)
{
    const bool isOne = kind == FormFoot::Kind::One;
    QList<KeyHints::Hint> hints;
    const auto add = [&hints](const QKeySequence &keys, const QString &what) { hints.append({keyNames(keys), what}); };
    add(Qt::CTRL | Qt::Key_Return, FormFoot::tr("save"));
    if (isOne)
        add(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, FormFoot::tr("save and next"));
    // Before those that a narrow window leaves out.
    add(Qt::Key_Escape, isOne ? FormFoot::tr("leave, keep the draft") : FormFoot::tr("leave"));
    if (isOne) {
        add(Qt::Key_F8, FormFoot::tr("next problem"));
        add(Qt::ALT | Qt::Key_S, FormFoot::tr("add a source"));
    }
    add(Qt::ALT | Qt::Key_Return, FormFoot::tr("create what is typed"));
    return hints;
}

} // namespace

FormFoot::FormFoot(const Theme &theme, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_icon(new IconLabel(theme, u"circle-alert"_s, Ink::Danger, 16, this))
    , m_words(new QLabel(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_next(new QPushButton(tr("Save and next"), this))
    , m_save(new QPushButton(this))
{
    const Tokens &tokens = theme.tokens();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rule = new QFrame(this);
    setStyleProperty(*rule, "role", u"rule"_s);
    column->addWidget(rule);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(tokens.px(24), tokens.px(12), tokens.px(24), tokens.px(12));
    row->setSpacing(tokens.px(8));
    m_words->setTextFormat(Qt::PlainText);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_discard);
    row->addWidget(m_next);
    row->addWidget(m_save);
    column->addLayout(row);
    column->addWidget(new KeyHints(theme, KeyHints::Under::Page, hintsOf(kind), this));
    setStyleProperty(*m_words, "role", u"caption"_s);
    setStyleProperty(*m_discard, "role", u"flat"_s);
    setStyleProperty(*m_save, "role", u"primary"_s);
    if (kind == Kind::Many) {
        m_save->setText(tr("Change them"));
        m_discard->setText(tr("Leave all as it is"));
        m_next->hide();
    }
    m_save->setObjectName(u"save"_s);
    m_next->setObjectName(u"next"_s);
    m_discard->setObjectName(u"discard"_s);
    connect(m_discard, &QPushButton::clicked, this, &FormFoot::discardWanted);
    connect(m_next, &QPushButton::clicked, this, &FormFoot::nextWanted);
    connect(m_save, &QPushButton::clicked, this, &FormFoot::saveWanted);
    refresh();
}

void FormFoot::setNoun(const QString &noun)
{
    m_save->setText(tr("Save %1").arg(noun.toLower()));
}

void FormFoot::setProblems(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    refresh();
}

void FormFoot::setState(const QString &words)
{
    m_state = words;
    refresh();
}

void FormFoot::refresh()
{
    const bool hasErrors = m_errors > 0;
    const bool hasWarnings = m_warnings > 0;
    m_icon->setVisible(hasErrors || hasWarnings);
    m_icon->setIcon(hasErrors ? u"circle-alert"_s : u"triangle-alert"_s, hasErrors ? Ink::Danger : Ink::Warning);
    m_words->setText(hasErrors     ? tr("%n field(s) to correct", nullptr, m_errors)
                     : hasWarnings ? tr("%n thing(s) to look at", nullptr, m_warnings)
                                   : m_state);
    setStyleProperty(*m_words, "tone", hasErrors ? u"danger"_s : hasWarnings ? u"warning"_s : QString());
}

void FormFoot::setSaving(bool saving)
{
    for (QPushButton *button : {m_discard, m_next, m_save})
        button->setEnabled(!saving);
}

void FormFoot::setReadOnly(bool readOnly)
{
    for (QPushButton *button : {m_discard, m_next, m_save})
        button->setVisible(!readOnly && (m_kind == Kind::One || button != m_next));
}

} // namespace scrutineer
