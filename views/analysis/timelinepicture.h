// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/picture.h"
#include "views/analysis/timelinefigure.h"

#include <QCoreApplication>

#include <memory>

namespace scrutineer {

/// A timeline outside of the program: title, numbers, legend, head, all lanes, what has no date, filter and source.
class TimelinePicture final : public Picture
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)

public:
    /// `filter` is the filter in words, blank for none; `source` the line of provenanceLine().
    TimelinePicture(std::shared_ptr<const Timeline> timeline, const Tokens &tokens, const QFont &font,
                    TimelineScale::Mode mode, const QString &filter, const QString &source);

    [[nodiscard]] QString id() const override { return QStringLiteral("timeline"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString description() const override { return m_timeline->description(); }
    [[nodiscard]] double naturalWidth() const override { return 1216; }
    [[nodiscard]] QSizeF size(double width) const override;
    void paint(QPainter *painter, double width) const override;
    [[nodiscard]] QByteArray csv() const override { return m_timeline->csv(); }

private:
    double draw(QPainter *painter, double width) const;
    [[nodiscard]] QStringList footLines() const;

    std::shared_ptr<const Timeline> m_timeline;
    ChartStyle m_style;
    TimelineScale::Mode m_mode;
    QString m_filter;
    QString m_source;
};

} // namespace scrutineer
