// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the dossier from the window.
#include "app/session.h"

#include "models/storage/delivery.h"
#include "views/reports/dossierexport.h"
#include "views/shell/fonts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void Session::exportDossier()
{
    const QString election = m_scope.election();
    if (election.isEmpty()) {
        m_window->post({.tone = Tone::Info,
                        .lead = {},
                        .text = tr("Choose an election at the left first: a dossier is about one."),
                        .action = {}});
        return;
    }
    const QString title = m_workspace.store().label(election);
    const QString path = m_prompt.saveFile(m_window.get(), tr("Export dossier"),
                                           QDir::home().filePath(title + u".pdf"_s), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    m_window->post({.tone = Tone::Info, .lead = {}, .text = tr("The dossier is being written…"), .action = {}});
    const QString project = QFileInfo(m_workspace.path()).completeBaseName();
    deliver(
        m_workspace.analyses().run([election, project](Connection &connection) {
            return reports::gatherElectionDossier(connection, election, project);
        }),
        m_window.get(), [this, path](const reports::Dossier &dossier) { renderDossier(dossier, path); },
        [this](const SqlError &error) {
            m_window->post({.tone = Tone::Danger, .lead = {}, .text = error.toProblem().sentence, .action = {}});
        });
}

void Session::renderDossier(const reports::Dossier &dossier, const QString &path)
{
    // Charts can only be drawn on this thread.
    const reports::RenderOutcome outcome = reports::DossierExport(loadFonts().families).write(dossier, path);
    if (!outcome.isOk()) {
        m_window->post({.tone = Tone::Danger, .lead = {}, .text = outcome.problem, .action = {}});
        return;
    }
    m_window->post({.tone = Tone::Success,
                    .lead = {},
                    .text = tr("The dossier was written to %1").arg(QDir::toNativeSeparators(path)),
                    .action = tr("Open")},
                   [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace scrutineer
