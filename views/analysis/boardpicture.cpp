// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/boardpicture.h"

#include "models/analysis/boardcsv.h"
#include "models/analysis/claimwords.h"
#include "views/analysis/boarddelegate.h"
#include "views/analysis/rowlabels.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double UsualCell = 84;
constexpr double LeastCell = 40;
constexpr double LastWidth = 76;
constexpr double RowHeight = 29;
constexpr double LabelGap = 10;
constexpr double LongestLabel = 280;
constexpr double Swatch = 13;
constexpr double BarHeight = 5;

} // namespace

BoardPicture::BoardPicture(const ComparisonBoard &board, const BoardDrawing &drawing, const Tokens &tokens,
                           const QFont &font)
    : m_drawing(drawing)
    , m_style(tokens, pictureFont(font))
    , m_model(std::make_unique<BoardModel>())
{
    m_model->setBoard(board);
    m_model->setSwapped(drawing.isSwapped);
    m_model->setSaying(drawing.saying);
}

QString BoardPicture::id() const
{
    return m_model->board().query.columns == BoardQuery::Columns::Yardsticks ? u"yardsticks"_s : u"comparison"_s;
}

QString BoardPicture::description() const
{
    const ComparisonBoard &board = m_model->board();
    const QString size = BoardModel::tr("A matrix of %1 rows and %2 columns, shaded by mean polarity.")
                             .arg(QString::number(board.lines.size()), QString::number(board.columns.size()));
    if (!board.divergence)
        return size;
    return size + u' ' + BoardModel::tr("Divergence of all: %1").arg(QLocale().toString(*board.divergence, 'f', 2)) +
           u'.';
}

double BoardPicture::labelWidth() const
{
    const QFontMetricsF strong(m_style.strong());
    const QFontMetricsF caption(m_style.caption());
    double widest = m_style.px(100);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        double width = strong.horizontalAdvance(index.data().toString());
        if (!m_model->isSwapped() && row < m_model->board().lines.size())
            width += m_style.px(LabelGap) + caption.horizontalAdvance(m_model->board().lines[row].note);
        widest = std::max(widest, width + m_style.px(LabelGap));
    }
    return std::min(std::ceil(widest), m_style.px(LongestLabel));
}

double BoardPicture::naturalWidth() const
{
    const double cells = std::max(0, lastColumn() - 1) * m_style.px(UsualCell);
    return std::max(m_style.px(560), labelWidth() + cells + m_style.px(LastWidth));
}

BoardPicture::Grid BoardPicture::gridOf(double width) const
{
    Grid grid;
    grid.label = std::min(labelWidth(), width * 0.35);
    grid.last = m_style.px(LastWidth);
    grid.cell = std::max(m_style.px(LeastCell), (width - grid.label - grid.last) / std::max(1, lastColumn() - 1));
    grid.row = std::round(m_style.px(RowHeight));
    const QFontMetricsF metrics(m_style.caption());
    grid.header = std::ceil(2 * metrics.height() + m_style.px(8));
    return grid;
}

QRectF BoardPicture::rectOf(const Grid &grid, int row, int column) const
{
    const double left = column == 0 ? 0 : std::round(grid.label + (column - 1) * grid.cell);
    const double right = column == 0              ? grid.label
                         : column == lastColumn() ? left + grid.last
                                                  : std::round(grid.label + column * grid.cell);
    const double last = m_model->rowCount() - 1;
    const double height = row == last ? std::round(grid.row * 1.3) : grid.row;
    return {left, grid.header + row * grid.row, right - left, height};
}

QSizeF BoardPicture::size(double width) const
{
    const Grid grid = gridOf(width);
    return {std::max(width, grid.label + grid.last + grid.cell * std::max(1, lastColumn() - 1)), lay(nullptr, width)};
}

void BoardPicture::paint(QPainter *painter, double width) const
{
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    lay(painter, width);
    painter->restore();
}

double BoardPicture::lay(QPainter *painter, double width) const
{
    double top = flowText(painter, {}, width, pictureTitle(m_drawing.title, m_drawing.subtitle, m_style)).height() +
                 m_style.px(12);
    const Grid grid = gridOf(width);
    const int rows = m_model->rowCount();
    if (painter) {
        painter->save();
        painter->translate(0, top);
        paintHeader(painter, grid);
        for (int row = 0; row < rows; ++row)
            paintRow(painter, grid, row);
        painter->restore();
    }
    top += rows > 0 ? rectOf(grid, rows - 1, 0).bottom() : 0;
    top = layLegend(painter, top + m_style.px(10), width);
    if (!m_drawing.foot.isEmpty()) {
        top += m_style.px(10);
        top += flowText(painter, {0, top}, width, m_drawing.foot.runs(m_style)).height();
    }
    return std::ceil(top);
}

void BoardPicture::paintAround(QPainter *painter, const QRectF &room, const QString &text, bool isStrong,
                               const QColor &ink) const
{
    const QFont font = isStrong ? m_style.strong() : m_style.caption();
    const QFontMetricsF metrics(font);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, room.width());
    paintWords(painter,
               {room.center().x() - metrics.horizontalAdvance(cut) / 2,
                room.center().y() + (metrics.ascent() - metrics.descent()) / 2},
               cut, font, ink);
}

void BoardPicture::paintHeader(QPainter *painter, const Grid &grid) const
{
    const QFontMetricsF metrics(m_style.caption());
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QRectF room = rectOf(grid, 0, column).adjusted(3, 0, -3, 0);
        const QStringList lines =
            brokenLabel(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), metrics, room.width());
        double middle = grid.header - m_style.px(4) - metrics.height() * (double(lines.size()) - 0.5);
        for (const QString &line : lines) {
            paintAround(painter, QRectF(room.left(), middle - 1, room.width(), 2), line, false, m_style.tokens().muted);
            middle += metrics.height();
        }
    }
    const QString first = m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString();
    paintWords(painter, {0, grid.header - m_style.px(4) - metrics.descent()}, first, m_style.caption(),
               m_style.tokens().muted);
}

void BoardPicture::paintRow(QPainter *painter, const Grid &grid, int row) const
{
    const QRectF end = rectOf(grid, row, lastColumn());
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(0, end.top() - 1, end.right(), 1), m_style.tokens().border);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        const QRectF rect = rectOf(grid, row, column);
        switch (m_model->part(index)) {
        case BoardModel::Part::Label:
            paintLabel(painter, rect, index);
            break;
        case BoardModel::Part::Cell:
            paintCell(painter, rect.adjusted(0, 0, -2, -2), index);
            break;
        case BoardModel::Part::Claims:
            paintAround(painter, rect, index.data().toString(), false, m_style.tokens().text);
            break;
        case BoardModel::Part::Divergence:
        case BoardModel::Part::Corner:
            paintDivergence(painter, rect, index);
            break;
        }
    }
}

void BoardPicture::paintLabel(QPainter *painter, const QRectF &rect, const QModelIndex &index) const
{
    const QFontMetricsF strong(m_style.strong());
    const QFontMetricsF caption(m_style.caption());
    const bool isLine = !m_model->isSwapped() && index.row() < m_model->board().lines.size();
    const QString note = isLine ? m_model->board().lines[index.row()].note : QString();
    const double room = rect.width() - m_style.px(LabelGap);
    const QString name = strong.elidedText(index.data().toString(), Qt::ElideRight, room);
    const double baseline = rect.center().y() + (strong.ascent() - strong.descent()) / 2;
    paintWords(painter, {0, baseline}, name, m_style.strong(), m_style.tokens().text);
    const double left = room - strong.horizontalAdvance(name) - m_style.px(LabelGap);
    if (note.isEmpty() || left < m_style.px(24))
        return;
    const QString cut = caption.elidedText(note, Qt::ElideRight, left);
    paintWords(painter, {room - caption.horizontalAdvance(cut), baseline}, cut, m_style.caption(),
               m_style.tokens().muted);
}

void BoardPicture::paintCell(QPainter *painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    const BoardCell &cell = *m_model->cell(index);
    const QString text = index.data().toString();
    if (cell.state != CellState::Coded) {
        if (m_drawing.saying == BoardModel::Saying::Words)
            paintAround(painter, rect, text, false, tokens.muted);
        else
            paintSilence(*painter, rect.toRect(), cell.state, tokens);
        return;
    }
    const std::optional<double> mean = cell.mean();
    const auto place = size_t(mean ? polarityClass(*mean) : 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(rect, mean ? tokens.div[place] : tokens.base);
    if (place == 2) {
        painter->setPen(QPen(tokens.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintAround(painter, rect, text, mean.has_value(), tokens.onDiv[place]);
}

void BoardPicture::paintDivergence(QPainter *painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_style.tokens();
    const int column = m_model->column(index);
    const std::optional<double> value =
        column >= 0 ? m_model->board().columns[column].divergence.value : m_model->board().divergence;
    const double bar = m_style.px(BarHeight);
    const QRectF upper = value ? rect.adjusted(2, 0, -2, -bar - m_style.px(4)) : rect.adjusted(2, 0, -2, 0);
    paintAround(painter, upper, index.data().toString(), value.has_value(), value ? tokens.text : tokens.muted);
    if (!value)
        return;
    const QRectF track(rect.left() + m_style.px(10), rect.bottom() - bar - m_style.px(4), rect.width() - m_style.px(20),
                       bar);
    painter->fillRect(track, tokens.hover);
    painter->fillRect(QRectF(track.left(), track.top(), track.width() * *value, bar), tokens.chart[2]);
}

double BoardPicture::layLegend(QPainter *painter, double top, double width) const
{
    const Tokens &tokens = m_style.tokens();
    const QFontMetricsF metrics(m_style.caption());
    const double swatch = m_style.px(Swatch);
    const double line = m_style.px(22);
    QPointF at(0, top);
    const auto place = [&](const QString &text, const auto &mark) {
        const double needed = swatch + m_style.px(6) + metrics.horizontalAdvance(text);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        if (painter) {
            mark(QRectF(std::round(at.x()), std::round(at.y() + (line - swatch) / 2), swatch, swatch));
            paintWords(painter,
                       {at.x() + swatch + m_style.px(6), at.y() + (line + metrics.ascent() - metrics.descent()) / 2},
                       text, m_style.caption(), tokens.muted);
        }
        at.rx() += needed + m_style.px(16);
    };
    for (int polarity = -2; polarity <= 2; ++polarity) {
        const QString words = polarityWords(polarity);
        const QString text = polarity == -2  ? BoardModel::tr("%1 critical").arg(words)
                             : polarity == 2 ? BoardModel::tr("%1 positive").arg(words)
                                             : words;
        place(text, [&](const QRectF &rect) {
            painter->setRenderHint(QPainter::Antialiasing, false);
            painter->fillRect(rect, tokens.div[size_t(polarity + 2)]);
            painter->setPen(QPen(tokens.border, 1));
            painter->setBrush(Qt::NoBrush);
            if (polarity == 0)
                painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        });
    }
    std::set<CellState> occurring;
    for (const BoardLine &one : m_model->board().lines) {
        for (const BoardCell &cell : one.cells)
            occurring.insert(cell.state);
    }
    occurring.erase(CellState::Coded);
    for (const CellState state : occurring)
        place(cellStateLabel(state), [&](const QRectF &rect) { paintSilence(*painter, rect.toRect(), state, tokens); });
    return at.y() + line;
}

QByteArray BoardPicture::csv() const
{
    return boardCsv(m_model->board());
}

} // namespace scrutineer
