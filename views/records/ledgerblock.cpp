// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/ledgerblock.h"

#include "views/shell/linkbutton.h"
#include "views/shell/pill.h"
#include "views/shell/sectionlabel.h"
#include "views/shell/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *makeLedgerLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (*role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QString ledgerSourceWords(const SheetFigure &figure)
{
    QStringList parts{figure.accordingTo};
    for (const SheetSource &source : figure.sources)
        parts += source.publisher.isEmpty() ? source.title : source.publisher;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ledgerQualityWords(const SheetFigure &figure, const QLocale &locale)
{
    QStringList parts{figure.figure.asOf.display(locale), figure.basis, figure.status, figure.figure.scope};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

LedgerBlock::LedgerBlock(const Theme &theme, const SheetMeasure &measure, bool writable, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_measure(measure)
    , m_choices(new QButtonGroup(this))
    , m_foot(makeLedgerLabel({}, "caption", this))
    , m_reason(new QLineEdit(this))
    , m_reasonRow(makeReasonRow())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.tokens().px(4));
    auto *head = new SectionLabel(measure.label, this);
    if (measure.summary) {
        const bool conflict = measure.summary->conflict;
        auto *pill = new Pill(theme, measure.summaryText, conflict ? Tone::Warning : Tone::Neutral, head);
        pill->setAccessibleDescription(conflict ? tr("The sources contradict each other.") : QString());
        head->addTool(pill);
    }
    column->addWidget(head);
    auto *box = new QFrame(this);
    box->setProperty("role", u"card"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(theme.tokens().px(8), theme.tokens().px(4), theme.tokens().px(8), theme.tokens().px(4));
    grid->setHorizontalSpacing(theme.tokens().px(8));
    grid->setVerticalSpacing(theme.tokens().px(2));
    grid->setColumnStretch(2, 1);
    for (qsizetype i = 0; i < measure.figures.size(); ++i)
        addFigure(grid, int(i), measure.figures[i], writable);
    column->addWidget(box);
    column->addWidget(m_reasonRow);
    m_foot->setWordWrap(true);
    column->addWidget(m_foot);
    const auto chosen =
        std::ranges::find_if(measure.figures, [](const SheetFigure &one) { return one.figure.preferred; });
    m_foot->setVisible(chosen != measure.figures.end());
    if (chosen != measure.figures.end()) {
        m_foot->setText(chosen->preferredReason.isEmpty()
                            ? tr("Preferred: %1").arg(chosen->value)
                            : tr("Preferred: %1. %2").arg(chosen->value, chosen->preferredReason));
        auto *none = new LinkButton(tr("No preference"), this);
        none->setSmall(true);
        none->setEnabled(writable);
        connect(none, &LinkButton::clicked, this, [this] { Q_EMIT preferred({}, {}); });
        column->addWidget(none, 0, Qt::AlignLeading);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, &LedgerBlock::ask);
}

void LedgerBlock::addFigure(QGridLayout *grid, int row, const SheetFigure &figure, bool writable)
{
    const QString qualities = ledgerQualityWords(figure, locale());
    const QString sources = ledgerSourceWords(figure);
    auto *choice = new QRadioButton(this);
    choice->setChecked(figure.figure.preferred);
    choice->setEnabled(writable);
    QStringList said{figure.value, qualities, sources};
    said.removeAll(QString());
    choice->setAccessibleName(tr("Prefer %1").arg(said.join(u", "_s)));
    m_choices->addButton(choice, row);
    const int line = 2 * row;
    grid->addWidget(choice, line, 0, Qt::AlignTop);
    auto *value = makeLedgerLabel(figure.value, "bold", this);
    value->setMinimumWidth(m_theme.tokens().px(38));
    value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    grid->addWidget(value, line, 1);
    auto *quality = makeLedgerLabel(qualities, "caption", this);
    quality->setWordWrap(true);
    grid->addWidget(quality, line, 2);
    auto *source =
        makeLedgerLabel(sources.isEmpty() ? tr("unsourced") : sources, sources.isEmpty() ? "warning" : "caption", this);
    source->setWordWrap(true);
    if (!figure.wording.isEmpty() && figure.wording != figure.value)
        source->setToolTip(tr("As printed: %1").arg(figure.wording).toHtmlEscaped());
    grid->addWidget(source, line + 1, 1, 1, 2);
}

QWidget *LedgerBlock::makeReasonRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_reason->setPlaceholderText(tr("Why this figure?"));
    m_reason->setAccessibleName(tr("Why this figure is preferred"));
    line->addWidget(m_reason, 1);
    auto *use = new QPushButton(tr("Prefer"), row);
    use->setAccessibleName(tr("Prefer the chosen figure"));
    line->addWidget(use);
    connect(use, &QPushButton::clicked, this, &LedgerBlock::accept);
    connect(m_reason, &QLineEdit::returnPressed, this, &LedgerBlock::accept);
    auto *cancel = new QAction(row);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    row->addAction(cancel);
    connect(cancel, &QAction::triggered, this, &LedgerBlock::takeBack);
    row->hide();
    return row;
}

void LedgerBlock::ask(int index)
{
    if (m_measure.figures[index].figure.preferred) {
        m_reasonRow->hide();
        m_asked = -1;
        return;
    }
    m_asked = index;
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void LedgerBlock::accept()
{
    if (m_asked >= 0)
        Q_EMIT preferred(m_measure.figures[m_asked].figure.id, m_reason->text().trimmed());
}

void LedgerBlock::takeBack()
{
    m_reasonRow->hide();
    // An exclusive group never lets go of its last choice by itself.
    m_choices->setExclusive(false);
    for (qsizetype i = 0; i < m_measure.figures.size(); ++i)
        m_choices->button(int(i))->setChecked(m_measure.figures[i].figure.preferred);
    m_choices->setExclusive(true);
    if (m_asked >= 0)
        m_choices->button(m_asked)->setFocus(Qt::OtherFocusReason);
    m_asked = -1;
}

} // namespace scrutineer
