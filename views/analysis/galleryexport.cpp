// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/galleryexport.h"

#include "models/storage/delivery.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartpicture.h"
#include "views/shell/theme.h"

#include <QDir>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

GalleryExport::GalleryExport(const Surroundings &surroundings, const Task &task, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_task(task)
{
}

void GalleryExport::start()
{
    m_position = 0;
    next();
}

void GalleryExport::next()
{
    const qsizetype all = m_task.charts.size();
    Q_EMIT advanced(all > 0 ? double(m_position) / double(all) : 1);
    if (m_position >= all) {
        Q_EMIT finished();
        return;
    }
    deliver(
        m_surroundings.workspace.analyses().run(
            [chart = m_task.charts[m_position], carried = m_task.carried](Connection &connection) {
                return readGalleryChart(connection, chart, carried);
            }),
        this, [this](const Result<ChartSpec> &answer) { take(answer); },
        [this](const SqlError &error) { take(error.toProblem()); });
}

void GalleryExport::take(const Result<ChartSpec> &answer)
{
    const QString title = m_task.charts[m_position].title;
    if (!answer)
        m_problems += tr("%1: %2").arg(title, answer.problem().sentence);
    else if (answer->isEmpty())
        m_problems += tr("%1: %2").arg(title, tr("No values under this filter."));
    else
        write(*answer);
    ++m_position;
    next();
}

// Charts of the same name do not write over each other, and other files of the folder stay.
QString GalleryExport::pathFor(const QString &fileName) const
{
    const QDir folder(m_task.folder);
    const QFileInfo name(fileName);
    QString path = folder.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2.%3"_s.arg(name.completeBaseName()).arg(number).arg(name.suffix()));
    return path;
}

void GalleryExport::write(ChartSpec spec)
{
    const GalleryChart &chart = m_task.charts[m_position];
    if (chart.query || spec.id.isEmpty())
        spec.id = chart.title;
    // A file outlives the window's appearance: it is always light and at 100 %.
    const ChartPicture picture(spec, makeTokens(false, 100), m_surroundings.theme.font(Type::Body));
    const QString path = pathFor(PictureExport::fileName(picture, m_task.format));
    const PictureWritten written = PictureExport().write(picture, m_task.format, path);
    if (written.ok)
        m_written += path;
    else
        m_problems += tr("%1: %2").arg(chart.title, written.sentence);
}

} // namespace scrutineer
