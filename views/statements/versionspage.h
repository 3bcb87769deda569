// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/statementreading.h"
#include "views/shell/page.h"
#include "views/shell/surroundings.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;

namespace scrutineer {

class EmptyState;
class MessageBar;
class ProgressLine;
class VersionRows;

/// Two versions of a statement's text, side by side and sentence by sentence. A location's id is the statement; its
/// filter may name the two texts by their ids, else the last two are compared.
class VersionsPage final : public Page
{
    Q_OBJECT

public:
    explicit VersionsPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void show(const Location &location) override;
    void nextPane() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildChoices();
    void read();
    void take(const StatementReading &reading);
    void compare();
    void tell();
    void goToDifference(int step);
    [[nodiscard]] QString nameOf(const Record &text) const;
    void fail(const QString &sentence);

    Surroundings m_surroundings;
    QString m_statement;
    QStringList m_wanted; ///< The ids of the texts to compare, or nothing.
    StatementReading m_reading;
    int m_asked = 0;
    QLabel *m_title;
    QLabel *m_summary;
    QComboBox *m_earlier;
    QComboBox *m_later;
    QWidget *m_choices;
    QCheckBox *m_onlyDifferences;
    ProgressLine *m_progress;
    MessageBar *m_message;
    VersionRows *m_rows;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace scrutineer
