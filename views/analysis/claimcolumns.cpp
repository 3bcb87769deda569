// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/claimcolumns.h"

#include "models/analysis/claimwords.h"
#include "views/analysis/polaritybadge.h"
#include "views/shell/linkbutton.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *selectableLabel(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = plainLabel(text, role, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What the claims of a column say of one thing, each answer once.
template <class Answer>
QString together(const QList<BoardClaim> &claims, Answer answer)
{
    QStringList answers;
    for (const BoardClaim &claim : claims) {
        const QString said = answer(claim);
        if (!said.isEmpty() && !answers.contains(said))
            answers += said;
    }
    return answers.join(u"; "_s);
}

} // namespace

ClaimColumns::ClaimColumns(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("role", u"page"_s);
    setAccessibleName(tr("Claims side by side"));
    connect(&theme, &Theme::changed, this, &ClaimColumns::rebuild);
}

int ClaimColumns::capacity() const
{
    return std::max(1, viewport()->width() / m_theme.tokens().px(260));
}

void ClaimColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (std::exchange(m_capacity, capacity()) != m_capacity)
        Q_EMIT capacityChanged();
}

void ClaimColumns::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    rebuild();
}

void ClaimColumns::rebuild()
{
    const bool focused = isAncestorOf(window()->focusWidget());
    auto *inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(m_theme.tokens().px(24), 0, m_theme.tokens().px(16), m_theme.tokens().px(12));
    row->setSpacing(m_theme.tokens().px(24));
    for (const Column &column : std::as_const(m_columns))
        row->addWidget(makeColumn(column), 1, Qt::AlignTop);
    if (m_columns.isEmpty())
        row->addWidget(selectableLabel(tr("No claims to show here."), u"caption"_s, inside), 1, Qt::AlignTop);
    setWidget(inside);
    if (focused)
        setFocus(Qt::OtherFocusReason);
}

QWidget *ClaimColumns::makeColumn(const Column &column)
{
    auto *frame = new QWidget;
    frame->setProperty("role", u"clear"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, m_theme.tokens().px(8), 0, 0);
    layout->setSpacing(m_theme.tokens().px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(selectableLabel(column.title, u"heading"_s, frame), 1);
    auto *aside = selectableLabel(column.aside, u"caption"_s, frame);
    aside->setWordWrap(false);
    head->addWidget(aside);
    layout->addLayout(head);
    for (const BoardClaim &claim : column.claims)
        addClaim(*layout, claim);
    if (column.further > 0)
        layout->addWidget(selectableLabel(tr("and %n more", nullptr, int(column.further)), u"caption"_s, frame));
    addFacts(*layout, column);
    addLinks(*layout, column);
    return frame;
}

void ClaimColumns::addClaim(QVBoxLayout &layout, const BoardClaim &claim)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.tokens().px(8));
    row->addWidget(new PolarityBadge(m_theme, claim.polarity), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(m_theme.tokens().px(2));
    words->addWidget(selectableLabel(claim.proposition, {}, nullptr));
    for (const QString &quote : claim.quotes) {
        // Texts in own words are often the proposition itself.
        if (quote.trimmed() != claim.proposition.trimmed())
            words->addWidget(selectableLabel(u"“%1”"_s.arg(quote), u"caption"_s, nullptr));
    }
    row->addLayout(words, 1);
    layout.addLayout(row);
}

void ClaimColumns::addFacts(QVBoxLayout &layout, const Column &column)
{
    const QLocale locale;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.tokens().px(8));
    grid->setVerticalSpacing(m_theme.tokens().px(2));
    grid->setColumnMinimumWidth(0, m_theme.tokens().px(66));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        QLabel *label = selectableLabel(name, u"caption"_s, nullptr);
        label->setWordWrap(false);
        const int row = grid->rowCount();
        QLabel *small = selectableLabel(value, {}, nullptr);
        small->setFont(m_theme.font(Type::Caption));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(small, row, 1);
    };
    const QList<BoardClaim> &claims = column.claims;
    add(tr("Hedge"), together(claims, [](const BoardClaim &one) { return one.hedge; }));
    add(tr("Evidence"), together(claims, [](const BoardClaim &one) { return one.evidence; }));
    add(tr("Coverage"), together(claims, [&](const BoardClaim &one) { return coverageWords(one, locale); }));
    add(tr("Timing"), together(claims, [](const BoardClaim &one) {
            return one.beforeClose ? tr("Said before the polls closed") : QString();
        }));
    add(tr("Yardstick"), together(claims, [](const BoardClaim &one) { return one.yardsticks.join(u", "_s); }));
    add(tr("Coder"), together(claims, [](const BoardClaim &one) { return one.coder; }));
    layout.addLayout(grid);
}

void ClaimColumns::addLinks(QVBoxLayout &layout, const Column &column)
{
    QStringList shown;
    const auto add = [&](const QString &type, const QString &id, QString text, const QString &description) {
        if (shown.contains(id))
            return;
        shown += id;
        const int room = viewport()->width() / std::max(1, int(m_columns.size())) - m_theme.tokens().px(76);
        const QFontMetrics metrics(m_theme.font(Type::Caption));
        const QString whole = text;
        text = metrics.elidedText(text, Qt::ElideRight, std::max(room, m_theme.tokens().px(120)));
        auto *link = new LinkButton(text.replace(u'&', u"&&"_s));
        link->setSmall(true);
        link->setAccessibleName(tr("%1: %2").arg(description, whole));
        connect(link, &LinkButton::clicked, this, [this, type, id] { Q_EMIT recordRequested(type, id); });
        layout.addWidget(link, 0, Qt::AlignLeft);
    };
    for (const BoardClaim &claim : column.claims)
        add(u"statement"_s, claim.statement, claim.statementTitle, tr("Statement"));
    for (const BoardClaim &claim : column.claims) {
        for (const ClaimSource &source : claim.sources) {
            const QString level = source.level == "primary"_L1     ? tr("primary")
                                  : source.level == "secondary"_L1 ? tr("secondary")
                                  : source.level == "tertiary"_L1  ? tr("tertiary")
                                                                   : QString();
            add(u"source"_s, source.id, level.isEmpty() ? source.title : tr("%1, %2").arg(level, source.title),
                tr("Source"));
        }
    }
}

} // namespace scrutineer
