// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/drafts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QSaveFile>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

Problem notKept(const QString &reason)
{
    return {Problem::Kind::Failed,
            DraftWords::tr("The draft could not be kept: %1. Save the record, or free some space.").arg(reason)};
}

/// A new name in a folder lasts only when the folder itself is synced.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

Outcome writeFile(const QString &folder, const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return notKept(DraftWords::tr("the folder %1 cannot be made").arg(folder));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notKept(file.errorString());
    syncFolder(folder);
    return {};
}

std::optional<Draft> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft{.type = json.value(u"type"_s).toString(),
                .recordId = json.value(u"record"_s).toString(),
                .isNew = json.value(u"new"_s).toBool(),
                .label = json.value(u"label"_s).toString(),
                .written = QDateTime::fromString(json.value(u"written"_s).toString(), Qt::ISODateWithMs),
                .content = json.value(u"content"_s).toObject()};
    if (draft.type.isEmpty() || draft.recordId.isEmpty() || draft.content.isEmpty())
        return {};
    return draft;
}

} // namespace

Drafts::Drafts(const QString &folder, const QString &projectPath)
{
    const QByteArray project = QFileInfo(projectPath).absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(project, QCryptographicHash::Sha256).toHex().left(24);
    m_folder = folder + u"/drafts/"_s + QString::fromLatin1(digest);
    m_thread.setMaxThreadCount(1);
}

Drafts::~Drafts()
{
    flush();
}

QString Drafts::pathOf(const QString &recordId) const
{
    return m_folder + u'/' + recordId + u".json"_s;
}

QFuture<Outcome> Drafts::inOrder(const std::function<Outcome()> &work)
{
    // Not QtConcurrent::run: who waits for its future runs the work at once, before what was asked for earlier.
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_thread.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QFuture<Outcome> Drafts::write(const Draft &draft)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return inOrder([draft, now, folder = m_folder, path = pathOf(draft.recordId)]() -> Outcome {
        const QJsonObject json{{u"type"_s, draft.type},
                               {u"record"_s, draft.recordId},
                               {u"new"_s, draft.isNew},
                               {u"label"_s, draft.label},
                               {u"written"_s, now.toString(Qt::ISODateWithMs)},
                               {u"content"_s, draft.content}};
        return writeFile(folder, path, QJsonDocument(json).toJson(QJsonDocument::Compact));
    });
}

QFuture<Outcome> Drafts::remove(const QString &recordId)
{
    return inOrder([folder = m_folder, path = pathOf(recordId)]() -> Outcome {
        QFile file(path);
        if (file.exists() && !file.remove())
            return Problem{Problem::Kind::Failed,
                           DraftWords::tr("The draft could not be removed: %1.").arg(file.errorString())};
        syncFolder(folder);
        return {};
    });
}

void Drafts::flush()
{
    m_thread.waitForDone();
}

QList<Draft> Drafts::all()
{
    flush();
    QList<Draft> found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const std::optional<Draft> draft = readFile(file.filePath()))
            found.append(*draft);
    }
    std::sort(found.begin(), found.end(), [](const Draft &a, const Draft &b) { return a.written > b.written; });
    return found;
}

std::optional<Draft> Drafts::of(const QString &recordId)
{
    flush();
    return readFile(pathOf(recordId));
}

std::optional<Draft> Drafts::newest(const QString &type)
{
    for (const Draft &draft : all()) {
        if (draft.isNew && draft.type == type)
            return draft;
    }
    return {};
}

} // namespace scrutineer
