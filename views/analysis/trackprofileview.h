// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/trackprofile.h"
#include "views/analysis/evidence.h"
#include "views/shell/surroundings.h"

#include <QScrollArea>

class QLabel;

namespace scrutineer {

class BoardLegend;
class EvidenceTable;

/// An organisation in numbers, over all its elections: arrival, team, verdicts, themes with their silence, yardsticks.
/// Every number leads to what stands behind it.
class TrackProfileView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TrackProfileView(const Surroundings &surroundings, QWidget *parent = nullptr);

    void setProfile(const TrackProfile &profile);
    [[nodiscard]] const TrackProfile &profile() const { return m_profile; }
    /// The tables in their order, shown or not.
    [[nodiscard]] QList<EvidenceTable *> tables() const;
    /// Moves the focus to the next table.
    void focusNext();

private:
    EvidenceTable *addSection(const QString &title, const QString &remark);
    void open(const Evidence &evidence);
    [[nodiscard]] QString summary() const;

    Surroundings m_surroundings;
    TrackProfile m_profile;
    QWidget *m_content;
    QLabel *m_summary;
    EvidenceTable *m_elections;
    EvidenceTable *m_verdicts;
    EvidenceTable *m_themes;
    EvidenceTable *m_yardsticks;
    EvidenceTable *m_principles;
};

} // namespace scrutineer
