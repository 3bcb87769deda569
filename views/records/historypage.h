// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/historylist.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace scrutineer {

class Chip;
class LinkButton;
class MessageBar;
class ProgressLine;
class SearchField;
class Segmented;

/// What was changed, by whom and when, newest first and by day; each change opens into its records and fields, and can
/// be taken back as a whole, for one record or for one field. The other tab brings deleted records back. With an id it
/// shows the history of that record.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void focusSearch() override;
    void nextPane() override;

private:
    void buildHead(QWidget *head);
    void buildFoot(QWidget *foot);
    void reload();
    void readMore();
    void append(const HistoryPiece &piece);
    void readDeleted();
    void appendDeleted(const QList<DeletedRecord> &records);
    void unfold(const QModelIndex &index);
    void fillChange(const QString &changeId, const QList<HistoryRecord> &records);
    void verify();
    void refreshActions();
    void revert();
    void openRecord();
    void commit(const Result<ChangeSet> &changes);
    void fail(const Problem &problem);
    [[nodiscard]] bool isDeleted() const;
    [[nodiscard]] QString chosen(int role) const;

    Surroundings m_surroundings;
    HistoryFilter m_filter;
    qint64 m_before = 0;
    bool m_reading = false;
    bool m_more = false;
    int m_round = 0; ///< Answers to questions of an earlier round are dropped.
    QString m_day;
    QTimer m_typing;
    QTimer m_checking;
    QLabel *m_title;
    Segmented *m_tabs;
    SearchField *m_search;
    QComboBox *m_authors;
    Chip *m_record;
    MessageBar *m_message;
    ProgressLine *m_progress;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
    QPushButton *m_revert;
    LinkButton *m_open;
    QLabel *m_chain;
};

} // namespace scrutineer
