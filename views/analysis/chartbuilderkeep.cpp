// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/delivery.h"
#include "models/storage/savedcharts.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartbuilder.h"
#include "views/analysis/chartform.h"
#include "views/shell/messagebar.h"
#include "views/shell/prompt.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MostBytes = 1'000'000; ///< No chart's text is nearly as long.

QString fileNameOf(QString title)
{
    for (QChar &letter : title) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'_')
            letter = u'-';
    }
    return (title.isEmpty() ? u"chart"_s : title) + u".json"_s;
}

} // namespace

void ChartBuilder::save()
{
    ChartQuery kept = query();
    kept.title = name();
    const SavedCharts charts(m_surroundings.workspace.store());
    const SavedChart chart{kept.title, {}, {QString::fromUtf8(kept.toText())}, {}};
    const QString id = m_id.isEmpty() ? m_surroundings.workspace.newId() : m_id;
    keep(m_id.isEmpty() ? charts.save(chart, id) : charts.overwrite(id, chart), id, kept);
}

void ChartBuilder::saveAsNew()
{
    ChartQuery kept = query();
    kept.title = name();
    const QString id = m_surroundings.workspace.newId();
    keep(SavedCharts(m_surroundings.workspace.store())
             .save({kept.title, {}, {QString::fromUtf8(kept.toText())}, {}}, id),
         id, kept);
}

void ChartBuilder::keep(const ChangeSet &changes, const QString &id, const ChartQuery &saved)
{
    if (changes.isEmpty())
        return;
    const QString before = m_id;
    deliver(m_surroundings.workspace.commit(changes), this,
            [this, id, before, saved](const Workspace::Committed &committed) {
                if (!committed) {
                    m_message->post(
                        {.tone = Tone::Danger, .lead = {}, .text = committed.problem().sentence, .action = {}});
                    return;
                }
                m_unfinished.remove(before);
                m_unfinished.remove(id);
                open(id, saved);
                refresh(); // It may have been undone while it was on its way.
                m_message->post({.tone = Tone::Success,
                                 .lead = {},
                                 .text = tr("“%1” is kept in the project.").arg(saved.title),
                                 .action = {}});
                Q_EMIT kept(id);
            });
}

void ChartBuilder::remove()
{
    const ChangeSet changes = SavedCharts(m_surroundings.workspace.store()).remove(m_id);
    if (changes.isEmpty())
        return;
    deliver(m_surroundings.workspace.commit(changes), this, [this, id = m_id](const Workspace::Committed &committed) {
        if (!committed) {
            m_message->post({.tone = Tone::Danger, .lead = {}, .text = committed.problem().sentence, .action = {}});
            return;
        }
        m_unfinished.remove(id);
        m_unfinished.remove({});
        Q_EMIT left();
    });
}

void ChartBuilder::exportQuery()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = m_prompt.saveFile(this, tr("Write the chart to a file"), folder.filePath(fileNameOf(name())),
                                     tr("Chart (*.json)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".json"_s, Qt::CaseInsensitive))
        path += u".json"_s;
    ChartQuery written = query();
    written.title = name();
    const QByteArray text = written.toText();
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    m_message->post(
        {.tone = done ? Tone::Success : Tone::Danger,
         .lead = {},
         .text = done ? tr("Saved “%1”.").arg(shown)
                      : tr("“%1” could not be written: %2. Nothing was changed.").arg(shown, file.errorString()),
         .action = {}});
}

void ChartBuilder::importQuery()
{
    const QString path = m_prompt.openFile(this, tr("Read a chart from a file"), tr("Chart (*.json)"));
    if (path.isEmpty())
        return;
    const auto fail = [this, path](const QString &why) {
        m_message->post({.tone = Tone::Danger,
                         .lead = {},
                         .text = tr("“%1” could not be read: %2").arg(QDir::toNativeSeparators(path), why),
                         .action = {}});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(file.errorString());
        return;
    }
    const Result<ChartQuery> read = ChartQuery::fromText(file.read(MostBytes));
    if (!read) {
        fail(read.problem().sentence);
        return;
    }
    m_message->dismiss();
    m_form->setQuery(*read);
    follow();
}

} // namespace scrutineer
