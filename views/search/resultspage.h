// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/search/resultsmodel.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <QHash>
#include <QTimer>

class QAction;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace scrutineer {

class EmptyState;
class MessageBar;
class ProgressLine;
class SearchField;
class Segmented;

/// The full text of all records: words, exact or folded, of all types or one, newest or best first. What is asked
/// stands in the location, so that back and forward lead from question to question, each with its place.
class ResultsPage final : public Page
{
    Q_OBJECT

public:
    /// `palette` is the action that opens the command palette, for what no text holds.
    ResultsPage(const Surroundings &surroundings, QAction *palette, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void leave() override;
    void nextPane() override;

    [[nodiscard]] ResultsModel &model() const { return *m_model; }
    [[nodiscard]] QListView &list() const { return *m_list; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where one stood in the results of a question.
    struct Place
    {
        QString id;
        int rows = 0;
    };

    QWidget *buildHead();
    void buildControls(QWidget *head);
    void arrange();
    void buildList();
    void buildEmptyStates(QAction *palette);
    void fillTypes();
    void goToWhatIsAsked();
    void clearLimits();
    void showAnswer();
    void showCount();
    void open(const QModelIndex &index);
    [[nodiscard]] Location asked() const;
    [[nodiscard]] static ResultsQuestion questionOf(const Location &location);

    Surroundings m_surroundings;
    ResultsModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_hint;
    SearchField *m_search;
    QComboBox *m_types;
    QCheckBox *m_exact;
    Segmented *m_order;
    QBoxLayout *m_controls;
    ProgressLine *m_progress;
    MessageBar *m_message;
    QStackedWidget *m_body;
    QListView *m_list;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QPushButton *m_clear = nullptr;
    QTimer m_typing;
    QHash<QString, Place> m_places; ///< By the location's words, type and mode.
    Location m_location;
    QString m_wanted; ///< The record to stand on when the answer is there.
    bool m_isStale = false;
    bool m_keepsFocus = false;
    bool m_isProgressShown = false;
};

} // namespace scrutineer
