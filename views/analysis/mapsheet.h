// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/mapfigure.h"
#include "views/analysis/picture.h"

#include <optional>

namespace scrutineer {

/// What stands around a map that stands alone.
struct MapNotes
{
    QString filter; ///< In words; blank for none.
    QString source; ///< With state and date, see provenanceLine().
};

/// A map as a picture for files and paper: title, numbers, the drawing, what it leaves out, filter, source and the word
/// on borders.
class MapSheet final : public Picture
{
    Q_DECLARE_TR_FUNCTIONS(MapSheet)

public:
    /// Shows what a view of the size `seen` shows from `sight`; without them all there is.
    MapSheet(const MapFigure &figure, const MapNotes &notes, const QRectF &degrees,
             const std::optional<MapSight> &sight = {}, const QSizeF &seen = {});

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override { return m_figure.map().title; }
    [[nodiscard]] QString description() const override { return m_figure.map().description(); }
    [[nodiscard]] QString filter() const override { return m_notes.filter; }
    [[nodiscard]] double naturalWidth() const override { return 860; }
    [[nodiscard]] QSizeF size(double width) const override;
    void paint(QPainter *painter, double width) const override;
    [[nodiscard]] QByteArray csv() const override { return m_figure.map().csv(); }

private:
    /// Paints, or with a null painter measures; returns the height.
    double flow(QPainter *painter, double width) const;
    [[nodiscard]] QStringList feet() const;

    MapFigure m_figure;
    MapNotes m_notes;
    QRectF m_degrees;
    std::optional<MapSight> m_sight;
    QSizeF m_seen;
};

} // namespace scrutineer
