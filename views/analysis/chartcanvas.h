// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/chartsheet.h"

#include <QWidget>

namespace scrutineer {

/// A chart on the screen: shows a spec at its own width, tells of marks on hover, and can be walked with the keyboard.
///
/// Arrow keys go from mark to mark, Home and End to the first and last. Enter, Space or a click ask for the records
/// behind one; with Shift they ask for the filter to be narrowed to it. The mark under the cursor is in the accessible
/// description, after the spec's text.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(const Tokens &tokens, QWidget *parent = nullptr);
    ~ChartCanvas() override;

    /// Shows this spec; the cursor goes back to the first mark. Throws std::invalid_argument for a defective spec.
    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// Takes another theme or zoom.
    void setTokens(const Tokens &tokens);
    /// What surrounds the figure; footnote and legend unless told otherwise.
    void setParts(SheetParts parts);
    /// Least width of the label column in pixels at 100 %, so that charts above each other line up.
    void setLabelColumn(double design);

    /// The marks as they lie now, in coordinates of this widget.
    [[nodiscard]] const std::vector<ChartMarkArea> &marks() const;
    /// The mark under the keyboard cursor, an index into marks(); −1 when there is none.
    [[nodiscard]] int currentMark() const { return m_current; }
    void setCurrentMark(int mark);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A mark without a filter was clicked or entered; the records behind it, never empty.
    void activated(const QStringList &recordIds);
    /// A mark with a filter was clicked or entered: the records of this type that match it are asked for.
    void listRequested(const QString &type, const QString &filter);
    /// The same with Shift: the filter is to be narrowed by it.
    void narrowRequested(const QString &type, const QString &filter);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const ChartSheet &sheet() const;
    [[nodiscard]] std::unique_ptr<ChartSheet> makeSheet(double width) const;
    [[nodiscard]] int markAt(const QPointF &point) const;
    /// The mark that a key leads to from the current one; the current one when there is none that way.
    [[nodiscard]] int neighbour(int key) const;
    void rebuild();
    void keepHeight();
    void activate(int mark, bool narrows);
    [[nodiscard]] bool hasFilter(const ChartMarkArea &mark) const;
    void setHovered(int mark);
    void describe();
    void paintOutline(QPainter *painter, const QRectF &shape, const QColor &colour, double distance) const;

    ChartSpec m_spec;
    Tokens m_tokens;
    SheetParts m_parts = SheetPart::Footnote | SheetPart::Legend;
    double m_labelColumn = 0;
    int m_current = -1;
    int m_hovered = -1;
    mutable std::unique_ptr<ChartSheet> m_sheet; ///< For the present width.
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

/// Plain text as a tooltip that Qt cannot take for markup, whatever a record says.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace scrutineer
