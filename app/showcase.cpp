// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcase.h"

#include "models/analysis/chartcatalogue.h"
#include "models/analysis/provenance.h"
#include "models/exchange/newproject.h"
#include "models/reports/codebookreport.h"
#include "models/reports/electiondossier.h"
#include "views/analysis/chartpicture.h"
#include "views/analysis/pictureexport.h"
#include "views/reports/dossierexport.h"
#include "views/reports/pdfrenderer.h"
#include "views/reports/reportstyle.h"
#include "views/shell/fonts.h"
#include "views/shell/tokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ShowcaseWords
{
    Q_DECLARE_TR_FUNCTIONS(Showcase)
};

} // namespace

Written writeDossier(Workspace &workspace, const QString &electionId, const QString &path)
{
    const QString project = QFileInfo(workspace.path()).completeBaseName();
    const reports::Dossier dossier = reports::gatherElectionDossier(workspace.connection(), electionId, project);
    const reports::RenderOutcome outcome = reports::DossierExport(loadFonts().families).write(dossier, path);
    return outcome.isOk() ? Written{{path}, {}} : Written{{}, outcome.problem};
}

Written writeCodebook(Workspace &workspace, const QString &path)
{
    const QString project = QFileInfo(workspace.path()).completeBaseName();
    const reports::Document document = reports::gatherCodebook(workspace.connection(), {}, project);
    const reports::RenderOutcome outcome =
        reports::renderPdf(document, reports::ReportStyle(loadFonts().families), path,
                           [](const reports::ChartRef &, QPainter &, QSizeF) { return false; });
    return outcome.isOk() ? Written{{path}, {}} : Written{{}, outcome.problem};
}

Written writeChart(Workspace &workspace, ChartSpec spec, const QString &path)
{
    const std::optional<PictureFormat> format = PictureExport::formatOf(path);
    if (!format)
        return {{}, ShowcaseWords::tr("%1 must end in .png, .svg, .pdf or .csv.").arg(path)};
    const Tokens tokens = makeTokens(false, 100);
    QFont font;
    font.setFamilies(loadFonts().families);
    font.setPixelSize(tokens.sizeBody);
    spec.source = provenanceLine(workspace.connection());
    const PictureWritten written = PictureExport().write(ChartPicture(spec, tokens, font), *format, path);
    return written.ok ? Written{{path}, {}} : Written{{}, written.sentence};
}

Written showcase(Workspace &workspace, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return {{}, ShowcaseWords::tr("The folder %1 cannot be made.").arg(folder)};
    const QDir directory(folder);
    const QString project = directory.filePath(u"Azerbaijan sample.scrutineer"_s);
    const Outcome opened = QFileInfo::exists(project) ? workspace.open(project) : makeSampleProject(workspace, project);
    if (!opened)
        return {{}, opened.problem().sentence};
    Written all{{project}, {}};
    const auto add = [&all](const Written &one) {
        all.paths += one.paths;
        if (all.problem.isEmpty())
            all.problem = one.problem;
    };
    add(writeDossier(workspace, sampleElection(), directory.filePath(u"dossier.pdf"_s)));
    for (const ChartEntry &entry : chartCatalogue()) {
        const QString key = QString::fromLatin1(entry.key);
        const ChartSpec spec = electionChart(workspace.connection(), key, sampleElection());
        add(writeChart(workspace, spec, directory.filePath(key + u".png"_s)));
        add(writeChart(workspace, spec, directory.filePath(key + u".svg"_s)));
    }
    return all;
}

} // namespace scrutineer
