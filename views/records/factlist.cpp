// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/factlist.h"

#include "views/records/sheetbutton.h"
#include "views/shell/linkbutton.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelWidth = 104;

} // namespace

QString dayWords(int day)
{
    if (day == 0)
        return u"E"_s;
    return u"E%1%2"_s.arg(day < 0 ? u"−"_s : u"+"_s).arg(qAbs(day));
}

QString sourceWords(const SheetSource &source, const QLocale &locale)
{
    QStringList parts{source.publisher.isEmpty() ? source.title : source.publisher, source.published.display(locale),
                      source.locator};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FactList::FactList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.tokens().px(8));
    m_grid->setVerticalSpacing(theme.tokens().px(2));
    m_grid->setColumnMinimumWidth(0, theme.tokens().px(labelWidth));
    m_grid->setColumnStretch(1, 1);
}

QVBoxLayout *FactList::addRow(const QString &label)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", u"caption"_s);
    name->setWordWrap(true);
    name->setFixedWidth(m_theme.tokens().px(labelWidth));
    // The label's line stands level with the first line of the value, which is a little larger.
    name->setContentsMargins(0, m_theme.tokens().px(4), 0, 0);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->setContentsMargins(0, m_theme.tokens().px(2), 0, m_theme.tokens().px(2));
    m_grid->addLayout(column, row, 1);
    return column;
}

QLabel *FactList::addWords(QVBoxLayout *column, const QString &words, const char *role)
{
    auto *label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    if (*role)
        label->setProperty("role", QString::fromLatin1(role));
    // The inset of a link's label, so that words and links stand in one line.
    label->setContentsMargins(m_theme.tokens().px(4), 0, 0, 0);
    column->addWidget(label);
    return label;
}

void FactList::addUnsourced(QVBoxLayout *column)
{
    QLabel *mark = addWords(column, tr("unsourced"), "warning");
    mark->setToolTip(tr("No source is cited for this."));
}

void FactList::addValue(QVBoxLayout *column, const SheetFact &fact)
{
    if (fact.state != FactState::Known) {
        addWords(column, fact.state == FactState::Blank ? u"–"_s : fact.text, "muted");
        return;
    }
    if (fact.kind == FieldKind::Address) {
        auto *address = new LinkButton(QFontMetrics(m_theme.font(Type::Strong))
                                           .elidedText(fact.text, Qt::ElideMiddle, m_theme.tokens().px(200))
                                           .replace(u'&', u"&&"_s),
                                       this);
        address->setToolTip(fact.text.toHtmlEscaped());
        address->setAccessibleName(fact.label + u": "_s + fact.text);
        connect(address, &LinkButton::clicked, this, [this, url = fact.text] { Q_EMIT addressOpened(url); });
        column->addWidget(address, 0, Qt::AlignLeading);
        return;
    }
    if (fact.links.isEmpty()) {
        addWords(column, fact.day ? fact.text + u"  "_s + dayWords(*fact.day) : fact.text, "");
        return;
    }
    for (const Labelled &link : fact.links) {
        auto *button = new SheetButton(m_theme, {{}, link.label, {}, {}, true}, this);
        button->setAccessibleDescription(fact.label);
        connect(button, &SheetButton::clicked, this, [this, link] { Q_EMIT opened(link.type, link.id); });
        column->addWidget(button);
    }
}

void FactList::addFact(const SheetFact &fact, const RecordSheet &sheet)
{
    QVBoxLayout *column = addRow(fact.label);
    addValue(column, fact);
    QStringList cited;
    for (const int position : fact.sources) {
        const SheetSource &source = sheet.sources[position];
        cited += sourceWords(source, locale());
        if (!source.states.isEmpty())
            addWords(column, tr("%1 states: %2").arg(sourceWords(source, locale()), source.states), "caption");
    }
    if (!fact.remark.isEmpty())
        addWords(column, fact.remark, "caption");
    if (fact.unsourced)
        addUnsourced(column);
    if (!cited.isEmpty() && column->count() > 0) {
        QWidget *value = column->itemAt(0)->widget();
        value->setToolTip(tr("Source: %1").arg(cited.join(u"\n"_s)).toHtmlEscaped());
        value->setAccessibleDescription(tr("Source: %1").arg(cited.join(u"; "_s)));
    }
}

void FactList::addFigure(const QString &label, const SheetFigure &figure)
{
    QVBoxLayout *column = addRow(label);
    addWords(column, figure.unit.isEmpty() ? figure.value : figure.value + u' ' + figure.unit, "");
    QStringList qualities{figure.basis, figure.status, figure.figure.scope, figure.figure.asOf.display(locale()),
                          figure.accordingTo};
    if (figure.wording != figure.value)
        qualities += figure.wording;
    for (const SheetSource &source : figure.sources)
        qualities += source.publisher.isEmpty() ? source.title : source.publisher;
    qualities.removeAll(QString());
    if (!qualities.isEmpty())
        addWords(column, qualities.join(u" · "_s), "caption");
    if (figure.sources.isEmpty())
        addUnsourced(column);
}

} // namespace scrutineer
