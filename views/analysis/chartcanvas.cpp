// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/chartcanvas.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

constexpr int UsualWidth = 540;
constexpr int LeastWidth = 240;

} // namespace

QString plainToolTip(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return u"<qt>"_s + escaped.replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

ChartCanvas::ChartCanvas(const Tokens &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setSpec(const ChartSpec &spec)
{
    const QString defect = spec.defect();
    if (!defect.isEmpty())
        throw std::invalid_argument(defect.toStdString());
    m_spec = spec;
    m_current = -1;
    setAccessibleName(spec.title);
    rebuild();
    m_current = marks().empty() ? -1 : 0;
    describe();
}

void ChartCanvas::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    rebuild();
}

void ChartCanvas::setParts(SheetParts parts)
{
    m_parts = parts;
    rebuild();
}

void ChartCanvas::setLabelColumn(double design)
{
    m_labelColumn = design;
    rebuild();
}

void ChartCanvas::rebuild()
{
    m_sheet.reset();
    m_measuredWidth = -1;
    m_hovered = -1;
    keepHeight();
    updateGeometry();
    update();
}

void ChartCanvas::keepHeight()
{
    // Not every layout asks for a height at its width; none may cut marks off.
    setMinimumHeight(heightForWidth(width()));
}

std::unique_ptr<ChartSheet> ChartCanvas::makeSheet(double width) const
{
    const ChartStyle style(m_tokens, font());
    return std::make_unique<ChartSheet>(m_spec, style, std::max<double>(width, 80), m_parts, style.px(m_labelColumn));
}

const ChartSheet &ChartCanvas::sheet() const
{
    if (!m_sheet)
        m_sheet = makeSheet(width());
    return *m_sheet;
}

const std::vector<ChartMarkArea> &ChartCanvas::marks() const
{
    return sheet().marks();
}

int ChartCanvas::heightForWidth(int width) const
{
    if (m_spec.kind == ChartKind::Days && !m_spec.electionDay.isValid())
        return 0;
    if (width != m_measuredWidth) {
        m_measuredWidth = width;
        m_measuredHeight = int(std::ceil(makeSheet(width)->size().height())) + 4;
    }
    return m_measuredHeight;
}

QSize ChartCanvas::sizeHint() const
{
    return {UsualWidth, heightForWidth(UsualWidth)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {LeastWidth, 0};
}

void ChartCanvas::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= int(marks().size()) || mark == m_current)
        return;
    m_current = mark;
    describe();
    update();
}

void ChartCanvas::describe()
{
    QString description = m_spec.altText;
    if (!m_spec.footnote.isEmpty())
        description += u' ' + m_spec.footnote.sentence() + u'.';
    if (m_current >= 0) {
        const ChartMarkArea &mark = marks()[size_t(m_current)];
        description +=
            u' ' +
            tr("Mark %1 of %2: %3").arg(QString::number(m_current + 1), QString::number(marks().size()), mark.text);
    }
    setAccessibleDescription(description.trimmed());
}

int ChartCanvas::markAt(const QPointF &point) const
{
    int best = -1;
    std::pair<bool, double> least{true, std::numeric_limits<double>::max()};
    // What is under the pointer itself comes before what is only near it, then the nearest; the last painted on top.
    for (int mark = int(marks().size()) - 1; mark >= 0; --mark) {
        const ChartMarkArea &area = marks()[size_t(mark)];
        if (!area.target.contains(point))
            continue;
        const std::pair distance(!area.shape.contains(point), QLineF(area.shape.center(), point).length());
        if (distance < least) {
            best = mark;
            least = distance;
        }
    }
    return best;
}

int ChartCanvas::neighbour(int key) const
{
    const ChartMarkArea &from = marks()[size_t(m_current)];
    const bool alongRow = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = m_current;
    double bestDistance = std::numeric_limits<double>::max();
    for (int mark = 0; mark < int(marks().size()); ++mark) {
        const ChartMarkArea &to = marks()[size_t(mark)];
        const double dx = to.shape.center().x() - from.shape.center().x();
        const int rows = (to.row - from.row) * sign;
        const bool thatWay = alongRow ? rows == 0 && mark != m_current && (mark - m_current) * sign > 0 : rows > 0;
        // Nearest row first, then nearest along it.
        const double distance = alongRow ? std::abs(mark - m_current) : rows * 1e5 + std::abs(dx);
        if (thatWay && distance < bestDistance) {
            best = mark;
            bestDistance = distance;
        }
    }
    return best;
}

bool ChartCanvas::hasFilter(const ChartMarkArea &mark) const
{
    return !mark.filter.isEmpty() && !m_spec.recordType.isEmpty();
}

void ChartCanvas::activate(int mark, bool narrows)
{
    if (mark < 0)
        return;
    // A copy: who is told may show another chart at once.
    const ChartMarkArea area = marks()[size_t(mark)];
    const QString type = m_spec.recordType;
    if (hasFilter(area) && narrows)
        Q_EMIT narrowRequested(type, area.filter);
    else if (hasFilter(area))
        Q_EMIT listRequested(type, area.filter);
    else if (!area.recordIds.isEmpty())
        Q_EMIT activated(area.recordIds);
}

void ChartCanvas::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const bool leads = mark >= 0 && marks()[size_t(mark)].leads();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark < 0) {
        QToolTip::hideText();
        return true;
    }
    const ChartMarkArea &area = marks()[size_t(mark)];
    QString text = area.text;
    if (area.leads())
        text += u'\n' + tr("Click to list the records");
    if (hasFilter(area))
        text += u'\n' + tr("Shift+click adds this to the filter");
    QToolTip::showText(help->globalPos(), plainToolTip(text), this, area.target.toAlignedRect());
    return true;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    sheet().paint(&painter);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0)
        paintOutline(&painter, marks()[size_t(m_hovered)].shape, m_tokens.text, 1);
    if (hasFocus() && m_current >= 0)
        paintOutline(&painter, marks()[size_t(m_current)].shape, m_tokens.accent, 3);
}

void ChartCanvas::paintOutline(QPainter *painter, const QRectF &shape, const QColor &colour, double distance) const
{
    // A rim of the background keeps the outline apart from a mark of the same colour.
    const QRectF frame =
        shape.adjusted(-distance, -distance, distance, distance).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter->setBrush(Qt::NoBrush);
    if (distance > 1) {
        painter->setPen(QPen(m_tokens.base, 2));
        painter->drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 1, 1);
    }
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(frame, 2, 2);
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width()) {
        m_sheet.reset();
        m_hovered = -1;
        m_current = std::min(m_current, int(marks().size()) - 1);
        keepHeight();
    }
    QWidget::resizeEvent(event);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        rebuild();
    QWidget::changeEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markAt(event->position()));
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int mark = markAt(event->position());
    if (mark < 0)
        return;
    setCurrentMark(mark);
    activate(mark, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ChartCanvas::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool narrows = isEnter && event->modifiers().testFlag(Qt::ShiftModifier);
    const Qt::KeyboardModifiers ours = Qt::KeypadModifier | (narrows ? Qt::ShiftModifier : Qt::NoModifier);
    if (m_current < 0 || (event->modifiers() & ~ours))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrentMark(neighbour(event->key()));
        break;
    case Qt::Key_Home:
        setCurrentMark(0);
        break;
    case Qt::Key_End:
        setCurrentMark(int(marks().size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current, narrows);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace scrutineer
