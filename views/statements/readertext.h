// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"

#include <QTextEdit>

#include <functional>
#include <optional>

namespace scrutineer {

class Theme;

/// One claim's place in the text that is read.
struct MarkedSpan
{
    TextSpan place;
    int number = 0; ///< The claim's, from 1; shown at the end of the span.
    std::optional<int> polarity;
};

/// The text of a statement to be read and selected in, never changed. Spans of claims are tinted and underlined in the
/// colour of their polarity; where they overlap, each has an underline of its own below the others.
class ReaderText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReaderText(const Theme &theme, QWidget *parent = nullptr);

    /// Shows another text and no spans.
    void setText(const QString &text);
    /// Spans in the order of their starts.
    void setSpans(const QList<MarkedSpan> &spans);
    /// Marks stretches that stand in other statements too, by a dashed line under them; none takes the marks away.
    void setRepeated(const QList<TextSpan> &stretches);
    /// Outlines the claim of this number and brings it into view; 0 for none.
    void setCurrent(int number);
    [[nodiscard]] int current() const { return m_current; }
    /// Shows the claim of this number as the one under the pointer; 0 for none.
    void setHovered(int number);
    [[nodiscard]] int hovered() const { return m_hovered; }
    void setLineNumbers(bool shown);
    [[nodiscard]] bool lineNumbers() const { return m_lineNumbers; }
    /// Selects a stretch and brings it into view.
    void select(TextSpan stretch);
    /// What is selected; empty when nothing is.
    [[nodiscard]] TextSpan selection() const;
    /// The number of the claim at a point of the viewport, the shortest of several; 0 where there is none.
    [[nodiscard]] int claimAt(const QPoint &point) const;

Q_SIGNALS:
    /// A claim's span was clicked.
    void claimClicked(int number);
    /// The pointer is over a claim's span; 0 when it is over none.
    void claimHovered(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void restyle();
    void fitMeasure();
    void eachSpan(TextSpan within, const std::function<void(const MarkedSpan &, int lane)> &visit) const;
    [[nodiscard]] QList<QRectF> boxesOf(TextSpan place, TextSpan within) const;
    [[nodiscard]] TextSpan visible() const;
    void paintTints(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLineNumbers(QPainter &painter) const;
    void paintRepeated(QPainter &painter) const;

    const Theme &m_theme;
    QList<MarkedSpan> m_spans;
    QList<TextSpan> m_repeated; ///< Stretches that overlap are one.
    QList<int> m_lanes;
    QList<qsizetype> m_furthest; ///< The largest end among the spans up to each, so that a search can stop.
    int m_current = 0;
    int m_hovered = 0;
    bool m_lineNumbers = false;
};

} // namespace scrutineer
