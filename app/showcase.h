// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartspec.h"
#include "models/storage/workspace.h"

#include <QStringList>

namespace scrutineer {

/// What a job wrote, or why it stopped.
struct Written
{
    QStringList paths;
    QString problem; ///< A sentence; empty when all is written.
};

/// Writes the dossier of an election of the open project to a file.
Written writeDossier(Workspace &workspace, const QString &electionId, const QString &path);

/// Writes the vocabularies of coding of the open project to a PDF file.
Written writeCodebook(Workspace &workspace, const QString &path);

/// Writes a chart of the open project to a file; the format follows from its ending (png, svg, pdf, csv).
Written writeChart(Workspace &workspace, ChartSpec spec, const QString &path);

/// The main job without a window: makes the sample in a folder when it is not there, and writes its dossier as PDF and
/// all charts as PNG and SVG beside it.
Written showcase(Workspace &workspace, const QString &folder);

} // namespace scrutineer
