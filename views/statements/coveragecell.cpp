// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/coveragecell.h"

#include "models/analysis/claimwords.h"
#include "models/analysis/ordinalagreement.h"
#include "views/analysis/boarddelegate.h"
#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QPainter>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cellHeight = 50;
constexpr int cellWidth = 100;
constexpr int leastWidth = 56;
constexpr int mark = 10;

} // namespace

CoverageCell::CoverageCell(const Theme &theme, Qt::Edges shared, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shared(shared)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QString CoverageCell::words() const
{
    if (m_coverage.state != CellState::Coded)
        return cellStateLabel(m_coverage.state);
    const QString claims = tr("%n claim(s)", nullptr, m_coverage.claims);
    return m_coverage.mean ? meanWords(*m_coverage.mean, locale()) + u" · "_s + claims : claims;
}

void CoverageCell::setCoverage(const TermEntry &theme, const ThemeCoverage &coverage, bool current)
{
    m_digit = QString::number(theme.digit.value_or(0));
    m_name = theme.shortLabel.isEmpty() ? theme.label : theme.shortLabel;
    m_coverage = coverage;
    m_current = current;
    setAccessibleName(theme.label);
    setAccessibleDescription(words());
    setToolTip(theme.label + u'\n' + words());
    update();
}

void CoverageCell::setReadOnly(bool readOnly)
{
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::TabFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
}

QSize CoverageCell::sizeHint() const
{
    return {m_theme.tokens().px(cellWidth), m_theme.tokens().px(cellHeight)};
}

QSize CoverageCell::minimumSizeHint() const
{
    return {m_theme.tokens().px(leastWidth), m_theme.tokens().px(cellHeight)};
}

void CoverageCell::paintMark(QPainter &painter, const QRect &place) const
{
    const Tokens &tokens = m_theme.tokens();
    if (m_coverage.state != CellState::Coded)
        paintSilence(painter, place, m_coverage.state, tokens);
    else
        paintFrame(painter, place, 2, 1, tokens.control,
                   m_coverage.mean ? tokens.div[std::size_t(classOfMean(*m_coverage.mean) + 2)] : tokens.base);
}

void CoverageCell::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect frame = rect().adjusted(m_shared & Qt::LeftEdge ? -1 : 0, m_shared & Qt::TopEdge ? -1 : 0, 0, 0);
    paintFrame(painter, frame, 0, 1, tokens.border,
               m_current      ? tokens.selection
               : underMouse() ? tokens.hover
                              : tokens.base);
    const QRect inner = rect().adjusted(tokens.px(8), tokens.px(5), -tokens.px(6), -tokens.px(5));
    const QRect head(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QFont caption = m_theme.font(Type::Caption);
    const QRect key = paintKeyCap(
        painter, QRect(head.left(), head.top(), keyCapSize(m_digit, caption, tokens).width(), head.height()), m_digit,
        caption, tokens);
    painter.setFont(m_theme.font(m_coverage.state == CellState::Coded ? Type::Label : Type::Caption));
    painter.setPen(m_current ? tokens.onSelection : tokens.text);
    paintLine(painter, head.adjusted(key.width() + tokens.px(6), 0, 0, 0), m_name, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect foot(inner.left(), head.bottom() + 1, inner.width(), inner.height() - head.height());
    paintMark(painter, QRect(foot.left(), foot.center().y() - tokens.px(mark) / 2, tokens.px(mark), tokens.px(mark)));
    painter.setFont(caption);
    painter.setPen(m_current ? tokens.onSelection : tokens.muted);
    const QRect line = foot.adjusted(tokens.px(mark + 6), 0, 0, 0);
    // Where there is little room the mean alone is more than the beginning of all.
    const bool fits = painter.fontMetrics().horizontalAdvance(words()) <= line.width();
    paintLine(painter, line, fits || !m_coverage.mean ? words() : meanWords(*m_coverage.mean, locale()),
              Qt::AlignLeft | Qt::AlignVCenter);
    if (hasFocus())
        paintFocus(painter, rect(), tokens);
}

} // namespace scrutineer
