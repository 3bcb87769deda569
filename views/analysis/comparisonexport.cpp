// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/boardcsv.h"
#include "models/analysis/claimwords.h"
#include "models/analysis/filterwords.h"
#include "models/analysis/provenance.h"
#include "models/storage/workspace.h"
#include "views/analysis/boardpicture.h"
#include "views/analysis/comparisonpage.h"
#include "views/analysis/picturemenu.h"
#include "views/analysis/tablepicture.h"
#include "views/shell/messagebar.h"
#include "views/shell/pagehead.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QPushButton>
#include <QStackedWidget>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

void ComparisonPage::buildExport()
{
    m_message = new MessageBar(m_surroundings.theme, this);
    m_export = new PictureMenu([this] { return makePicture(); }, this);
    m_head->addTool(m_export->makeButton(m_head));
    connect(m_export, &PictureMenu::done, this, [this](const PictureWritten &written) {
        m_message->post({written.ok ? Tone::Success : Tone::Danger, {}, written.sentence, {}, true});
    });
}

std::unique_ptr<Picture> ComparisonPage::makePicture() const
{
    if (tab() == "opposed"_L1)
        return makeOpposedPicture();
    if (m_body->currentWidget() != m_matrix || m_model->rowCount() == 0)
        return nullptr;
    Workspace &workspace = m_surroundings.workspace;
    const BoardQuery asked = query();
    BoardDrawing drawing;
    drawing.title = tab() == "yardsticks"_L1 ? tr("What missions measure against") : tr("Comparison of missions");
    if (asked.rows == BoardQuery::Rows::Elections)
        drawing.title = tr("Elections of %1").arg(workspace.store().label(m_organization));
    drawing.subtitle = tr("Mean polarity from −2, critical, to +2, positive; × is the number of claims");
    drawing.foot = {m_head->caption(), filterInWords(asked.filter, requireRecordType(u"statement"), workspace.store()),
                    provenanceLine(workspace.connection())};
    drawing.isSwapped = m_model->isSwapped();
    drawing.saying = m_model->saying();
    return std::make_unique<BoardPicture>(m_model->board(), drawing, makeTokens(false, 100),
                                          m_surroundings.theme.font(Type::Body));
}

std::unique_ptr<Picture> ComparisonPage::makeOpposedPicture() const
{
    const QList<OpposedRow> &rows = m_opposed->rows();
    if (rows.isEmpty())
        return nullptr;
    Workspace &workspace = m_surroundings.workspace;
    TableDrawing drawing;
    drawing.id = u"opposed-claims"_s;
    drawing.title = tr("Opposed claims");
    drawing.subtitle = tr("Same theme, scope and election; two or more apart");
    drawing.description = tr("A table of pairs of claims that contradict each other, the furthest apart first.");
    drawing.foot = {m_head->caption(),
                    filterInWords(query().filter, requireRecordType(u"statement"), workspace.store()),
                    provenanceLine(workspace.connection())};
    drawing.header = {tr("Theme"), tr("Critical"), tr("Positive"), tr("Apart")};
    drawing.shares = {0.18, 0.38, 0.38, 0.06};
    for (const OpposedRow &row : rows) {
        const auto said = [](const BoardClaim &claim) {
            return u"%1  %2: %3"_s.arg(polarityWords(claim.polarity), claimSpeakers(claim), claim.proposition);
        };
        const int apart = row.positive.polarity.value_or(0) - row.critical.polarity.value_or(0);
        drawing.rows.append({row.critical.theme, said(row.critical), said(row.positive), QString::number(apart)});
    }
    drawing.csv = opposedCsv(rows);
    return std::make_unique<TablePicture>(drawing, makeTokens(false, 100), m_surroundings.theme.font(Type::Body));
}

} // namespace scrutineer
