// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/excerptcolumns.h"

#include "views/analysis/markedexcerpt.h"
#include "views/shell/linkbutton.h"
#include "views/shell/plainlabel.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ExcerptColumns::ExcerptColumns(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("role", u"page"_s);
    setAccessibleName(tr("Places side by side"));
    connect(&theme, &Theme::changed, this, &ExcerptColumns::rebuild);
}

int ExcerptColumns::capacity() const
{
    return std::max(1, viewport()->width() / m_theme.tokens().px(280));
}

void ExcerptColumns::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (std::exchange(m_capacity, capacity()) != m_capacity)
        Q_EMIT capacityChanged();
}

void ExcerptColumns::setContent(const Content &content)
{
    m_content = content;
    rebuild();
}

void ExcerptColumns::rebuild()
{
    const bool focused = isAncestorOf(window()->focusWidget());
    const Tokens &tokens = m_theme.tokens();
    auto *inside = new QWidget;
    inside->setProperty("role", u"clear"_s);
    auto *outer = new QVBoxLayout(inside);
    outer->setContentsMargins(tokens.px(24), 0, tokens.px(16), tokens.px(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(tokens.px(24));
    for (const Column &column : std::as_const(m_content.columns))
        row->addWidget(makeColumn(column), 1, Qt::AlignTop);
    outer->addLayout(row);
    if (!m_content.note.isEmpty())
        outer->addWidget(plainLabel(m_content.note, u"caption"_s, inside));
    outer->addStretch(1);
    setWidget(inside);
    if (focused)
        setFocus(Qt::OtherFocusReason);
}

QWidget *ExcerptColumns::makeColumn(const Column &column)
{
    const Tokens &tokens = m_theme.tokens();
    auto *frame = new QWidget;
    frame->setProperty("role", u"clear"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, tokens.px(8), 0, 0);
    layout->setSpacing(tokens.px(6));
    layout->addWidget(plainLabel(column.title, u"heading"_s, frame));
    layout->addWidget(plainLabel(column.aside, u"caption"_s, frame));
    for (const WordingExcerpt &excerpt : column.excerpts) {
        layout->addWidget(new MarkedExcerpt(m_theme, excerpt.before, excerpt.words, excerpt.after, frame));
        if (!excerpt.note.isEmpty())
            layout->addWidget(plainLabel(excerpt.note, u"caption"_s, frame));
    }
    if (!column.link.isEmpty() && !column.excerpts.isEmpty()) {
        const int room = viewport()->width() / std::max(1, int(m_content.columns.size())) - tokens.px(76);
        const QFontMetrics metrics(m_theme.font(Type::Label));
        QString text = metrics.elidedText(column.link, Qt::ElideRight, std::max(room, tokens.px(120)));
        auto *link = new LinkButton(text.replace(u'&', u"&&"_s));
        link->setSmall(true);
        link->setAccessibleName(tr("Statement: %1").arg(column.link));
        connect(link, &LinkButton::clicked, this,
                [this, place = column.excerpts.first().place] { Q_EMIT placeRequested(place); });
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
    return frame;
}

} // namespace scrutineer
