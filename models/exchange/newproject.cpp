// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/newproject.h"

#include "models/exchange/sampleproject.h"
#include "models/exchange/vocabularyseed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace scrutineer {

namespace {

Outcome commitInto(Workspace &workspace, const Result<ChangeSet> &changes)
{
    if (!changes)
        return changes.problem();
    const Workspace::Committed committed = workspace.commitNow(*changes);
    return committed ? Outcome() : Outcome(committed.problem());
}

Outcome giveUp(Workspace &workspace, const QString &path, const Outcome &reason)
{
    workspace.close();
    QFile::remove(path);
    return reason;
}

} // namespace

Outcome makeProject(Workspace &workspace, const QString &path)
{
    if (Outcome created = workspace.create(path); !created)
        return created;
    const Outcome seeded = commitInto(workspace, vocabularySeed());
    return seeded ? seeded : giveUp(workspace, path, seeded);
}

Outcome makeSampleProject(Workspace &workspace, const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (Outcome made = makeProject(workspace, path); !made)
        return made;
    const Outcome filled = commitInto(workspace, SampleProject().build());
    return filled ? filled : giveUp(workspace, path, filled);
}

QString sampleElection()
{
    return SampleProject::id(u"election", u"az-2024-pres");
}

} // namespace scrutineer
