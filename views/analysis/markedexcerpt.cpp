// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/markedexcerpt.h"

#include "views/shell/theme.h"

#include <QPainter>

#include <cmath>

namespace scrutineer {

namespace {

/// The lines of a text as one, as long as before.
QString flat(QString text)
{
    return text.replace(u'\n', u' ');
}

} // namespace

MarkedExcerpt::MarkedExcerpt(const Theme &theme, const QString &before, const QString &marked, const QString &after,
                             QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(flat(before + marked + after))
    , m_marked(flat(marked))
    , m_start(int(before.size()))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_text);
}

int MarkedExcerpt::layOut(QTextLayout &layout, int width) const
{
    const Tokens &tokens = m_theme.tokens();
    QTextCharFormat around;
    around.setForeground(tokens.muted);
    QTextCharFormat mark;
    mark.setForeground(tokens.onSelection);
    mark.setBackground(tokens.selection);
    mark.setFontWeight(QFont::DemiBold);
    layout.setText(m_text);
    layout.setFont(m_theme.font(Type::Body));
    const int end = m_start + int(m_marked.size());
    layout.setFormats(
        {{0, m_start, around}, {m_start, int(m_marked.size()), mark}, {end, int(m_text.size()) - end, around}});
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height() + 2;
    }
    layout.endLayout();
    return int(std::ceil(height));
}

int MarkedExcerpt::heightForWidth(int width) const
{
    QTextLayout layout;
    return layOut(layout, width);
}

QSize MarkedExcerpt::sizeHint() const
{
    const int wide = m_theme.tokens().px(260);
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

void MarkedExcerpt::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void MarkedExcerpt::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace scrutineer
