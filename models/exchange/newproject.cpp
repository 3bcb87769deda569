// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/newproject.h"

#include "models/exchange/sampleproject.h"
#include "models/exchange/vocabularyseed.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct NewProjectWords
{
    Q_DECLARE_TR_FUNCTIONS(NewProject)
};

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
    if (QFileInfo::exists(path))
        return workspace.create(path); // Says that it is there already.
    // Filled under another name, so that a start that is cut short never leaves half a sample under the right one.
    const QString draft = path + u".new"_s;
    QFile::remove(draft);
    if (Outcome made = makeProject(workspace, draft); !made)
        return made;
    if (const Outcome filled = commitInto(workspace, SampleProject().build()); !filled)
        return giveUp(workspace, draft, filled);
    workspace.close();
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        return Problem{Problem::Kind::Failed, NewProjectWords::tr("%1 could not be written.").arg(path)};
    }
    return workspace.open(path);
}

QString sampleElection()
{
    return SampleProject::id(u"election", u"az-2024-pres");
}

} // namespace scrutineer
