// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/trackprofile.h"
#include "models/analysis/trackrecord.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace scrutineer {

class EmptyState;
class MessageBar;
class ProgressLine;
class Segmented;
class TrackProfileView;

/// An organisation across all elections: whether it came, when, with how many, and what it said; as a list of elections
/// and as a profile in numbers.
class OrganizationPage final : public Page
{
    Q_OBJECT

public:
    explicit OrganizationPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void nextPane() override;
    /// What is shown now.
    [[nodiscard]] const TrackRecord &record() const { return m_record; }
    [[nodiscard]] const TrackProfileView &profile() const { return *m_profile; }

private:
    void read();
    void take(const TrackRecord &record, const TrackProfile &profile);
    void choosePanel();
    void rebuild();
    QWidget *buildHead();
    [[nodiscard]] QString factWords() const;
    QWidget *makeRow(const TrackRow &row);
    QWidget *makeMission(const TrackRow &row);
    void addFigures(QVBoxLayout *column, const TrackRow &row);
    void addStatement(QVBoxLayout *column, const TrackStatement &statement);
    void open(const QString &type, const QString &id);

    Surroundings m_surroundings;
    QString m_wanted;
    TrackRecord m_record;
    bool m_reading = false;
    bool m_again = false;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_summary;
    QLabel *m_labels; ///< What others call it.
    Segmented *m_view;
    Segmented *m_order;
    ProgressLine *m_progress;
    MessageBar *m_message;
    QScrollArea *m_scroll;
    TrackProfileView *m_profile;
    EmptyState *m_empty;
};

} // namespace scrutineer
