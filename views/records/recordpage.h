// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/listcsv.h"
#include "models/records/savedfilter.h"
#include "models/storage/listquery.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace scrutineer {

class EmptyState;
class FilterBar;
class MessageBar;
class ProgressLine;
class RecordTable;
class RecordTableModel;
class SearchField;

/// The page of one record type: search, filter, table, and the current record beside it.
class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(const Surroundings &surroundings, const RecordType &type, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void leave() override;
    void nextPane() override;
    [[nodiscard]] CarriedFilter carried() const override;
    /// Puts the widget that shows the current record to the right of the table; the page owns it then. In a narrow page
    /// it comes when asked for (Enter) and goes with Esc.
    void setDetail(QWidget *detail);
    /// The number of records in the list.
    [[nodiscard]] RecordTableModel &model() { return *m_model; }
    [[nodiscard]] RecordTable &table() { return *m_table; }
    /// The list as it is shown, with the election in scope, for a file.
    [[nodiscard]] ListCsv presentCsv() const;

Q_SIGNALS:
    /// Another record is current; empty when there is none.
    void currentRecordChanged(const QString &id);
    void editRequested(const QStringList &ids);
    void deleteRequested(const QStringList &ids);
    /// The list as it is shown is wanted as a file.
    void exportRequested();

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void addTool(const QString &iconName, const QString &name, const QString &tip,
                 const std::function<void(QToolButton *)> &use);
    void chooseColumns(QWidget *anchor);
    void chooseGroup(QWidget *anchor);
    void showSaved(QWidget *anchor);
    [[nodiscard]] SavedFilter presentList() const;
    void applyColumns(const QStringList &columns);
    void showColumns(const QStringList &columns);
    [[nodiscard]] QStringList usualColumns() const;
    void requery();
    void showLoaded(const QString &sentence);
    void showTotal(qint64 found);
    void placeCurrent();
    void showOutside(const QString &id);
    void filterByCell(const QModelIndex &index);
    void openSaved(const QString &id);
    [[nodiscard]] bool isNarrow() const;
    void arrangeDetail();
    void foldDetail();
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] Filter wholeFilter() const;

    Surroundings m_surroundings;
    const RecordType &m_type;
    RecordTableModel *m_model;
    RecordTable *m_table = nullptr;
    FilterBar *m_filter = nullptr;
    SearchField *m_search = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_status = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    QTimer *m_typing = nullptr;
    QToolButton *m_detailButton = nullptr;
    QPushButton *m_groupButton = nullptr;
    QPushButton *m_backButton = nullptr;
    QStringList m_group;
    QString m_asked;   ///< The record that somebody went to, until the list has been read.
    QString m_outside; ///< The record that is shown beside a list which leaves it out.
    MessageBar *m_messages = nullptr;
    QString m_wanted; ///< The record to select when the list has been read.
    bool m_laidOut = false;
    bool m_startAtTop = true;
    bool m_detailAsked = false;  ///< For now, whatever the settings say.
    bool m_detailNarrow = false; ///< As it was arranged last.
};

} // namespace scrutineer
