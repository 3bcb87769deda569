// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartgallery.h"
#include "views/analysis/pictureexport.h"
#include "views/shell/surroundings.h"

#include <QFont>
#include <QObject>
#include <QStringList>

namespace scrutineer {

/// Writes many charts into a folder, one file for each: reads one after the other beside the window and writes each
/// whole or not at all. What could not be read or written is told at the end; the others are written.
class GalleryExport final : public QObject
{
    Q_OBJECT

public:
    /// What is to be written, and where.
    struct Task
    {
        QList<GalleryChart> charts;
        CarriedFilter carried;
        PictureFormat format = PictureFormat::Png;
        QString folder;
    };

    GalleryExport(const Surroundings &surroundings, const Task &task, QObject *parent);

    void start();
    /// The files that were written.
    [[nodiscard]] const QStringList &written() const { return m_written; }
    /// Why others were not: "Days: No values under this filter."
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

Q_SIGNALS:
    /// So many of all are done, 0 … 1.
    void advanced(double fraction);
    void finished();

private:
    void next();
    void take(const Result<ChartSpec> &answer);
    void write(ChartSpec spec);
    [[nodiscard]] QString pathFor(const QString &fileName) const;

    Surroundings m_surroundings;
    Task m_task;
    qsizetype m_position = 0;
    QStringList m_written;
    QStringList m_problems;
};

} // namespace scrutineer
