// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/resourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ResourceWords
{
    Q_DECLARE_TR_FUNCTIONS(ResourceFile)
};

} // namespace

Result<QJsonDocument> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return resourceProblem(path, {}, ResourceWords::tr("The file cannot be read."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return resourceProblem(path, ResourceWords::tr("byte %1").arg(error.offset), error.errorString());
    return document;
}

QStringList resourceFiles(const QString &folder)
{
    QStringList paths;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(directory.filePath(name));
    return paths;
}

Problem resourceProblem(const QString &path, const QString &key, const QString &sentence)
{
    const QString file = QFileInfo(path).fileName();
    const QString place = key.isEmpty() ? file : u"%1, %2"_s.arg(file, key);
    return {Problem::Kind::Invalid, u"%1: %2"_s.arg(place, sentence)};
}

} // namespace scrutineer
