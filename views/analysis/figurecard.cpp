// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/figurecard.h"

#include "views/records/factlist.h"
#include "views/shell/linkbutton.h"
#include "views/shell/pill.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

FigureCard::FigureCard(const Theme &theme, const SheetFigure &figure, const QList<TermEntry> &bases, bool writable,
                       QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_figure(figure)
{
    const Tokens &tokens = theme.tokens();
    setProperty("role", u"card"_s);
    setMinimumWidth(tokens.px(220));
    setAccessibleName(tr("Figure %1").arg(figure.value));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens.px(12), tokens.px(10), tokens.px(12), tokens.px(10));
    column->setSpacing(tokens.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(figure.value, u"value"_s, this), 1);
    if (figure.figure.preferred)
        head->addWidget(new Pill(theme, tr("Preferred"), Tone::Success, this));
    column->addLayout(head);
    if (!figure.wording.isEmpty() && figure.wording != figure.value)
        column->addWidget(plainLabel(tr("“%1”").arg(figure.wording), u"muted"_s, this));
    addFacts(*column);
    addSplit(*column, bases, writable);
    addSources(*column);
    column->addStretch(1);
    addPreference(*column, writable);
}

void FigureCard::addFacts(QVBoxLayout &column)
{
    QStringList facts;
    const QString asOf = m_figure.figure.asOf.display(locale());
    facts += asOf.isEmpty() ? tr("no date") : tr("as of %1").arg(asOf);
    facts << m_figure.status << m_figure.accordingTo;
    if (!m_figure.denominator.isEmpty())
        facts += tr("out of %1").arg(m_figure.denominator);
    facts += m_figure.unit;
    facts.removeAll(QString());
    column.addWidget(plainLabel(facts.join(u" · "_s), u"caption"_s, this));
}

void FigureCard::addSplit(QVBoxLayout &column, const QList<TermEntry> &bases, bool writable)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_scope = new QLineEdit(m_figure.figure.scope, this);
    m_scope->setAccessibleName(tr("Scope of %1").arg(m_figure.value));
    m_scope->setPlaceholderText(tr("the whole"));
    m_scope->setEnabled(writable);
    m_basis = new QComboBox(this);
    m_basis->setAccessibleName(tr("Basis of %1").arg(m_figure.value));
    m_basis->setMinimumWidth(m_theme.tokens().px(80));
    m_basis->addItem(tr("not stated"), QString());
    for (const TermEntry &basis : bases) {
        if (!basis.retired || basis.id == m_figure.figure.basis)
            m_basis->addItem(basis.label, basis.id);
    }
    m_basis->setCurrentIndex(std::max(0, m_basis->findData(m_figure.figure.basis)));
    m_basis->setEnabled(writable);
    grid->addWidget(plainLabel(tr("Scope"), u"caption"_s, this), 0, 0);
    grid->addWidget(m_scope, 0, 1);
    grid->addWidget(plainLabel(tr("Basis"), u"caption"_s, this), 1, 0);
    grid->addWidget(m_basis, 1, 1);
    column.addLayout(grid);
    connect(m_scope, &QLineEdit::editingFinished, this, [this] {
        if (m_scope->text().trimmed() != m_figure.figure.scope)
            Q_EMIT split(m_figure.figure.id, u"scope"_s, m_scope->text().trimmed());
    });
    connect(m_basis, &QComboBox::activated, this,
            [this] { Q_EMIT split(m_figure.figure.id, u"basis"_s, m_basis->currentData().toString()); });
}

void FigureCard::addSources(QVBoxLayout &column)
{
    if (m_figure.sources.isEmpty())
        column.addWidget(new Pill(m_theme, tr("Unsourced"), Tone::Warning, this), 0, Qt::AlignLeading);
    const QFontMetrics metrics(m_theme.font(Type::Label));
    for (const SheetSource &source : std::as_const(m_figure.sources)) {
        const QString words = sourceWords(source, locale());
        QString shown = metrics.elidedText(words, Qt::ElideRight, m_theme.tokens().px(190));
        auto *link = new LinkButton(shown.replace(u'&', u"&&"_s), this);
        link->setSmall(true);
        link->setAccessibleName(tr("Source: %1").arg(words));
        connect(link, &LinkButton::clicked, this, [this, id = source.source] { Q_EMIT sourceRequested(id); });
        column.addWidget(link, 0, Qt::AlignLeading);
        if (!source.quotation.isEmpty())
            column.addWidget(plainLabel(tr("“%1”").arg(source.quotation), u"caption"_s, this));
    }
}

void FigureCard::addPreference(QVBoxLayout &column, bool writable)
{
    if (m_figure.figure.preferred) {
        if (!m_figure.preferredReason.isEmpty())
            column.addWidget(plainLabel(m_figure.preferredReason, u"caption"_s, this));
        auto *none = new LinkButton(tr("No preference"), this);
        none->setSmall(true);
        none->setEnabled(writable);
        connect(none, &LinkButton::clicked, this, &FigureCard::unpreferred);
        column.addWidget(none, 0, Qt::AlignLeading);
        return;
    }
    auto *prefer = new QPushButton(tr("Prefer…"), this);
    prefer->setAccessibleName(tr("Prefer %1").arg(m_figure.value));
    prefer->setEnabled(writable);
    auto *reason = new QLineEdit(this);
    reason->setPlaceholderText(tr("Why this figure? Enter prefers it"));
    reason->setAccessibleName(tr("Why %1 is preferred").arg(m_figure.value));
    reason->hide();
    column.addWidget(prefer, 0, Qt::AlignLeading);
    column.addWidget(reason);
    connect(prefer, &QPushButton::clicked, this, [prefer, reason] {
        prefer->hide();
        reason->show();
        reason->setFocus(Qt::OtherFocusReason);
    });
    connect(reason, &QLineEdit::returnPressed, this,
            [this, reason] { Q_EMIT preferred(m_figure.figure.id, reason->text().trimmed()); });
}

} // namespace scrutineer
