// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/chartcatalogue.h"
#include "models/records/filtertext.h"
#include "models/storage/delivery.h"
#include "models/storage/listquery.h"
#include "models/storage/savedcharts.h"
#include "models/storage/workspace.h"
#include "views/analysis/chartbuilder.h"
#include "views/analysis/chartcard.h"
#include "views/analysis/chartgrid.h"
#include "views/analysis/chartspage.h"
#include "views/analysis/charttile.h"
#include "views/analysis/galleryexport.h"
#include "views/analysis/recordsbehind.h"
#include "views/records/carriedfilterbar.h"
#include "views/shell/icon.h"
#include "views/shell/messagebar.h"
#include "views/shell/navigation.h"
#include "views/shell/progressline.h"
#include "views/shell/prompt.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void ChartsPage::connectCard(ChartCard *card)
{
    connect(card, &ChartCard::changeRequested, this, [this, card] { changeCard(card->chart()); });
    connect(card, &ChartCard::removeRequested, this, [this, card] {
        if (card->chart().isSaved())
            commit(SavedCharts(m_surroundings.workspace.store()).remove(card->chart().id));
    });
    connect(card, &ChartCard::shiftRequested, this, [this, card](int places) {
        if (card->chart().isSaved())
            commit(SavedCharts(m_surroundings.workspace.store()).move(card->chart().id, places));
    });
    connect(card, &ChartCard::menuRequested, this, [this, card](const QPoint &at) { openCardMenu(card, at); });
    connect(card, &ChartCard::listRequested, this, &ChartsPage::listRecords);
    connect(card, &ChartCard::narrowRequested, this, &ChartsPage::narrow);
    connect(card, &ChartCard::recordsRequested, this,
            [this](const QStringList &ids) { goToRecords(m_surroundings, ids); });
}

void ChartsPage::followCard(ChartCard *card)
{
    card->takeFocus(Qt::OtherFocusReason);
}

// A chart of the researcher's own is changed; a ready one is a starting point.
void ChartsPage::changeCard(const GalleryChart &chart)
{
    if (chart.isSaved() && chart.query) {
        m_surroundings.navigation.go(m_filter->noted({.page = u"charts"_s, .id = chart.id, .mode = u"saved"_s}));
        return;
    }
    const std::optional<ChartQuery> start = chart.startingPoint();
    if (!start) {
        m_message->post({.tone = Tone::Info,
                         .lead = {},
                         .text = tr("“%1” is more than the builder can put together.").arg(chart.title),
                         .action = {}});
        return;
    }
    m_builder->openNew(*start);
    m_surroundings.navigation.go(m_filter->noted({.page = u"charts"_s, .mode = u"new"_s}));
}

void ChartsPage::keepReady(const GalleryChart &chart)
{
    Workspace &workspace = m_surroundings.workspace;
    commit(SavedCharts(workspace.store()).save({chart.title, {}, {}, chart.ready}, workspace.newId()));
}

void ChartsPage::openCardMenu(ChartCard *card, const QPoint &at)
{
    const GalleryChart chart = card->chart();
    const bool writable = m_surroundings.workspace.isWritable();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, const QString &keys, bool enabled, auto act) {
        QAction *action =
            menu->addAction(icon(iconName, Ink::Muted), keys.isEmpty() ? text : text + u'\t' + keys, this, act);
        action->setEnabled(enabled);
    };
    if (chart.isSaved() && chart.query)
        add(u"pencil"_s, tr("Change chart"), u"F2"_s, true, [this, chart] { changeCard(chart); });
    else
        add(u"copy-plus"_s, tr("Start a chart from this one"), u"F2"_s, chart.startingPoint().has_value(),
            [this, chart] { changeCard(chart); });
    if (!chart.isSaved()) {
        add(u"bookmark"_s, tr("Keep among the saved charts"), {}, writable, [this, chart] { keepReady(chart); });
    } else {
        const auto shift = [this, card](int places) { Q_EMIT card->shiftRequested(places); };
        add(u"arrow-left"_s, tr("Move before"), tr("Ctrl+Left"), writable, [shift] { shift(-1); });
        add(u"arrow-right"_s, tr("Move after"), tr("Ctrl+Right"), writable, [shift] { shift(1); });
        menu->addSeparator();
        add(u"trash-2"_s, chart.ready.isEmpty() ? tr("Delete chart") : tr("Keep no longer"), tr("Del"), writable,
            [card] { Q_EMIT card->removeRequested(); });
    }
    menu->popup(at);
}

void ChartsPage::commit(const ChangeSet &changes)
{
    if (changes.isEmpty() || !m_surroundings.workspace.isWritable())
        return;
    deliver(m_surroundings.workspace.commit(changes), this, [this](const Workspace::Committed &committed) {
        if (!committed)
            m_message->post({.tone = Tone::Danger, .lead = {}, .text = committed.problem().sentence, .action = {}});
    });
}

void ChartsPage::listRecords(const QString &type, const QString &filter)
{
    m_surroundings.navigation.go({.page = u"list"_s, .type = type, .filter = filter});
}

// The mark's own filter holds the page's already.
void ChartsPage::narrow(const QString &type, const QString &filter)
{
    const FilterReading reading = readFilter(filter);
    const RecordType *known = recordType(type);
    if (!reading.ok() || !known)
        return;
    QList<Filter> parts;
    for (const Filter &part : reading.filter.conjuncts()) {
        if (part.kind() != Filter::Kind::Scope)
            parts += part;
    }
    m_filter->setCarried({known, Filter::all(parts)});
    noteFilter();
    takeFilter();
}

void ChartsPage::readCounts()
{
    const int request = ++m_countRequest;
    const CarriedFilter carried = m_filter->inScope();
    const auto count = [carried](Connection &connection) {
        QStringList words;
        for (const QString &name : {u"mission"_s, u"visit"_s, u"statement"_s, u"claim"_s}) {
            const RecordType &type = requireRecordType(name);
            const Result<Filter> filter = carried.on(type);
            const Result<qint64> found =
                filter ? listCount(connection, {&type, *filter, {}, false}) : Result<qint64>(filter.problem());
            if (found)
                words += u"%1 %2"_s.arg(QLocale().toString(*found), type.displayPlural().toLower());
        }
        return words.join(u", "_s);
    };
    deliver(
        m_surroundings.workspace.lists().run(count), this,
        [this, request](const QString &words) {
            if (request != m_countRequest)
                return;
            m_counts->setText(words);
            fitCounts();
        },
        [this](const SqlError &error) { m_filter->showProblem(error.toProblem().sentence); });
}

void ChartsPage::startExport(PictureFormat format)
{
    const QString folder = m_prompt.chooseFolder(this, tr("Folder for the charts"));
    if (!folder.isEmpty())
        exportAll(format, folder);
}

void ChartsPage::exportAll(PictureFormat format, const QString &folder)
{
    if (m_exporting)
        return;
    m_exporting = new GalleryExport(
        m_surroundings, {galleryCharts(m_surroundings.workspace.store()), m_filter->inScope(), format, folder}, this);
    m_progress->start();
    connect(m_exporting, &GalleryExport::advanced, m_progress, &ProgressLine::setFraction);
    connect(m_exporting, &GalleryExport::finished, this, [this, folder] {
        const QStringList problems = m_exporting->problems();
        const int written = int(m_exporting->written().size());
        m_exporting->deleteLater();
        m_exporting = nullptr;
        m_progress->setFraction(-1);
        m_progress->finish();
        QString text = tr("%n chart(s) saved in “%1”.", nullptr, written).arg(QDir::toNativeSeparators(folder));
        if (!problems.isEmpty())
            text += u' ' + tr("Not saved:") + u' ' + problems.join(u' ');
        m_message->post(
            {.tone = problems.isEmpty() ? Tone::Success : Tone::Warning, .lead = {}, .text = text, .action = {}});
    });
    m_exporting->start();
}

} // namespace scrutineer
