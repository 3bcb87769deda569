// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/chartgallery.h"
#include "views/shell/surroundings.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace scrutineer {

class ChartForm;
class ChartTile;
class EmptyState;
class MessageBar;
class Pill;
class Prompt;
struct ChangeSet;

/// Puts a chart together: its picture and what it shows in words at the left, all that makes it at the right. What is
/// not saved stays for as long as the page lives, for each chart by itself.
class ChartBuilder final : public QWidget
{
    Q_OBJECT

public:
    ChartBuilder(const Surroundings &surroundings, Prompt &prompt, QWidget *parent = nullptr);

    /// Goes on with the new chart that was begun, or begins one.
    void openNew();
    /// Begins a new chart with this one as a starting point.
    void openNew(const ChartQuery &start);
    /// Opens a saved chart, with what was changed and not saved of it.
    void openSaved(const QString &id);
    /// The filter of the page, which comes on top of the chart's own.
    void setCarried(const CarriedFilter &carried);
    /// Reads the picture anew; a saved chart that was changed elsewhere is taken over unless it is being changed here.
    void refresh();
    /// Puts the focus into the form.
    void focusForm();
    /// Moves the focus from the form to the picture and back.
    void nextPane();

    [[nodiscard]] const ChartQuery &query() const;
    [[nodiscard]] ChartForm *form() const { return m_form; }
    [[nodiscard]] ChartTile *tile() const { return m_tile; }
    /// The id of the saved chart; blank for a new one.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// True while something is not saved.
    [[nodiscard]] bool isChanged() const;
    /// What is said in place of the picture; empty where there is one.
    [[nodiscard]] QString sentence() const;
    /// True when a new chart was begun and is not saved.
    [[nodiscard]] bool hasUnfinished() const { return m_unfinished.contains(QString()); }

    /// Keeps the chart in the project: a new one, or in place of what was saved.
    void save();
    /// Keeps it beside what was saved.
    void saveAsNew();
    /// Drops the saved chart; undo brings it back.
    void remove();
    /// Begins anew, from what was saved or from nothing.
    void startOver();
    /// Writes the chart's text form to a file, and reads one.
    void exportQuery();
    void importQuery();

Q_SIGNALS:
    /// Reading begins or has ended.
    void reading(bool on);
    /// The chart is kept under this id; it was new or another one before.
    void kept(const QString &id);
    /// The saved chart is gone, and the page with it.
    void left();
    /// What the head says: a new chart, or the name of a saved one.
    void titleChanged();

private:
    QWidget *buildPreview();
    QWidget *buildPanel();
    void buildActions(QWidget *foot);
    void open(const QString &id, const ChartQuery &query);
    void follow();
    void read();
    void fill(const Result<ChartSpec> &answer);
    void say(const QString &sentence);
    void keep(const ChangeSet &changes, const QString &id, const ChartQuery &saved);
    void refreshActions();
    [[nodiscard]] QString name() const;
    [[nodiscard]] std::optional<ChartQuery> storedQuery(const QString &id) const;

    Surroundings m_surroundings;
    Prompt &m_prompt;
    CarriedFilter m_carried;
    QString m_id;
    ChartQuery m_saved; ///< As it stands in the project, or as a new one begins.
    QHash<QString, ChartQuery> m_unfinished;
    ChartSpec m_spec; ///< The last picture.
    ChartForm *m_form;
    ChartTile *m_tile = nullptr;
    QStackedWidget *m_picture = nullptr;
    EmptyState *m_nothing = nullptr;
    QString m_sentence;
    QLabel *m_words = nullptr;
    MessageBar *m_message = nullptr;
    Pill *m_state = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveNew = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_reset = nullptr;
    QTimer m_pause;
    int m_request = 0;
    bool m_reading = false;
};

} // namespace scrutineer
