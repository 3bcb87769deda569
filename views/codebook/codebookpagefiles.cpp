// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CodebookPage that reads and writes files.
#include "models/exchange/codebookfile.h"
#include "models/exchange/codebookqdc.h"
#include "models/exchange/vocabularyseed.h"
#include "models/reports/codebookreport.h"
#include "models/storage/delivery.h"
#include "views/codebook/codebooklooks.h"
#include "views/codebook/codebookpage.h"
#include "views/codebook/importpanel.h"
#include "views/codebook/termeditor.h"
#include "views/codebook/termlist.h"
#include "views/reports/pdfrenderer.h"
#include "views/reports/reportstyle.h"
#include "views/shell/fonts.h"
#include "views/shell/messagebar.h"
#include "views/shell/progressline.h"
#include "views/shell/prompt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isQdc(const QString &path)
{
    return QFileInfo(path).suffix().compare("qdc"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

void CodebookPage::showFiles()
{
    QMenu menu(this);
    const bool writable = m_surroundings.workspace.isWritable();
    menu.addAction(tr("Import CSV or QDC…"), this, &CodebookPage::importFile)->setEnabled(writable);
    menu.addSeparator();
    QStringList coding = m_codebook.vocabularies();
    coding.removeIf([](const QString &name) { return !Codebook::isOfCoding(name); });
    menu.addAction(tr("Export this vocabulary as CSV…"), this, [this] { exportFile({vocabulary()}, u"csv"_s); });
    menu.addAction(tr("Export all vocabularies as CSV…"), this,
                   [this] { exportFile(m_codebook.vocabularies(), u"csv"_s); });
    menu.addAction(tr("Export this vocabulary as QDC…"), this, [this] { exportFile({vocabulary()}, u"qdc"_s); });
    menu.addAction(tr("Export the vocabularies of coding as QDC…"), this,
                   [this, coding] { exportFile(coding, u"qdc"_s); });
    menu.addSeparator();
    menu.addAction(tr("Print the codebook of coding as PDF…"), this, [this] { print({}); });
    menu.addAction(tr("Print this vocabulary as PDF…"), this, [this] { print({vocabulary()}); });
    menu.exec(m_files->mapToGlobal(QPoint(0, m_files->height())));
}

void CodebookPage::importFile()
{
    const QString path = m_prompt.openFile(this, tr("Import codebook"), tr("Codebooks (*.csv *.qdc)"));
    if (path.isEmpty() || !m_surroundings.workspace.isWritable())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    constexpr qint64 most = 33 * 1024 * 1024; // What is longer is refused by who reads it.
    const QByteArray bytes = file.read(most);
    if (m_editor)
        m_editor->leave();
    const Result<CodebookFile> read =
        isQdc(path) ? readCodebookQdc(bytes, vocabulary(), m_codebook.vocabularies(), codebookLooks())
                    : readCodebookCsv(bytes);
    const Result<CodebookImport> import =
        read ? planImport(m_codebook, *read, [this] { return m_surroundings.workspace.newId(); }) : read.problem();
    const QString name = QFileInfo(path).fileName();
    if (!import) {
        tell(tr("%1 was not imported. %2").arg(name, import.problem().sentence));
        return;
    }
    auto *panel = new ImportPanel(*import, name, vocabularyLabels(m_surroundings.workspace.language()), this);
    connect(panel, &ImportPanel::wanted, this, [this, changes = import->changes, name]() mutable {
        changes.title = tr("Import codebook “%1”").arg(name);
        commit(changes);
    });
    panel->openOver(m_files);
}

void CodebookPage::exportFile(const QStringList &vocabularies, const QString &ending)
{
    if (m_editor)
        m_editor->leave();
    const bool qdc = ending == "qdc"_L1;
    const QString base = vocabularies.size() == 1 ? vocabularies.first() : tr("codebook");
    const QString path = m_prompt.saveFile(this, tr("Export codebook"), QDir::home().filePath(base + u'.' + ending),
                                           qdc ? tr("REFI-QDA codebook (*.qdc)") : tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = qdc ? codebookQdc(m_codebook, vocabularies,
                                               vocabularyLabels(m_surroundings.workspace.language()), codebookLooks())
                                 : codebookCsv(m_codebook, vocabularies);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        tell(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        return;
    }
    praise(tr("The codebook was written to %1").arg(QDir::toNativeSeparators(path)));
}

void CodebookPage::print(const QStringList &vocabularies)
{
    if (m_editor)
        m_editor->leave();
    const QString path = m_prompt.saveFile(
        this, tr("Print codebook"), QDir::home().filePath(tr("codebook") + u".pdf"_s), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString project = QFileInfo(m_surroundings.workspace.path()).completeBaseName();
    m_progress->start();
    const auto gather = [vocabularies, project](Connection &connection) {
        return reports::gatherCodebook(connection, vocabularies, project);
    };
    deliver(
        m_surroundings.workspace.analyses().run(gather), this,
        [this, path](const reports::Document &document) {
            const reports::RenderOutcome outcome =
                reports::renderPdf(document, reports::ReportStyle(loadFonts().families), path,
                                   [](const reports::ChartRef &, QPainter &, QSizeF) { return false; });
            m_progress->finish();
            if (outcome.isOk())
                praise(tr("The codebook was written to %1").arg(QDir::toNativeSeparators(path)));
            else
                tell(outcome.problem);
        },
        [this](const SqlError &error) {
            m_progress->finish();
            tell(error.toProblem().sentence);
        });
}

void CodebookPage::praise(const QString &sentence)
{
    m_message->post({.tone = Tone::Success, .lead = {}, .text = sentence, .action = {}});
}

} // namespace scrutineer
