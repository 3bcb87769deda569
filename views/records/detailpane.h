// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/recordsheet.h"
#include "models/records/changeset.h"
#include "views/shell/surroundings.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace scrutineer {

class LinkButton;
class MessageBar;

/// Everything that is on file of one record: facts, figures, related records, sources, names and notes, and who edited
/// it last. Stands beside a table or fills a page. Follows the workspace by itself; reads in a thread, so that a record
/// with many relations stalls nothing.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(const Surroundings &surroundings, QWidget *parent = nullptr);

    /// Shows a record; an empty id shows that nothing is chosen.
    void showRecord(const QString &id);
    /// The id that was asked for last.
    [[nodiscard]] const QString &recordId() const { return m_wanted; }
    /// What is shown now; of the record before as long as the next one is being read.
    [[nodiscard]] const RecordSheet &sheet() const { return m_sheet; }

Q_SIGNALS:
    /// A record has been read and is shown.
    void shown(const QString &id);
    /// The user wants these records gone; whoever holds the pane asks and commits.
    void deleteRequested(const QStringList &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHead();
    void read();
    void take(const RecordSheet &sheet);
    void follow(const ChangeNotice &notice);
    void rebuild();
    void buildHead();
    void buildMenu();
    void fillHead();
    void fill(QVBoxLayout *column);
    void fillFacts(QVBoxLayout *column);
    void fillFigures(QVBoxLayout *column);
    void fillGroup(QVBoxLayout *column, const SheetGroup &group);
    void fillSources(QVBoxLayout *column);
    void fillLines(QVBoxLayout *column, const QString &title, const QList<SheetLine> &lines);
    void addSource(QVBoxLayout *column, const SheetSource &source, const QStringList &remarks);
    /// A button that shows the rest of a list, and the widget to put the rest into.
    QVBoxLayout *addFold(QVBoxLayout *column, const QString &text);
    void refreshFoot();
    void prefer(const SheetMeasure &measure, const QString &figureId, const QString &reason);
    void openRecord(const QString &type, const QString &id);
    void openAddress(const QString &address);
    void openForm(const QString &mode);
    void openHistory();

    Surroundings m_surroundings;
    QString m_wanted;
    RecordSheet m_sheet;
    bool m_reading = false;
    bool m_again = false;
    bool m_showBlank = false;
    QTimer m_minute;
    QWidget *m_head;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_edit;
    QToolButton *m_more;
    MessageBar *m_message;
    QScrollArea *m_scroll;
    QWidget *m_nothing;
    QWidget *m_foot;
    QLabel *m_edited;
    LinkButton *m_history;
};

} // namespace scrutineer
