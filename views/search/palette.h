// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/search.h"
#include "views/search/palettecontent.h"
#include "views/shell/surroundings.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace scrutineer {

class ActionTable;
class KindBar;
class LiveSearch;
class PaletteModel;

/// The command palette: one field over the window that finds records, texts and actions as one types, steered by keys
/// alone. Opens when it is made and deletes itself when it is left; the focus goes back to where it was.
class Palette final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `parent` and stays as large as it.
    Palette(const Surroundings &surroundings, const ActionTable &actions, QWidget *parent);
    ~Palette() override;

    /// Closes without doing anything.
    void leave();
    /// True until it is left.
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QListView &list() const { return *m_list; }
    [[nodiscard]] PaletteModel &model() const { return *m_model; }
    [[nodiscard]] KindBar &kinds() const { return *m_kinds; }
    /// True while typed words are still being looked for.
    [[nodiscard]] bool isSearching() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Command;

    void build();
    void buildField();
    void place();
    void restyle();
    [[nodiscard]] static Command commandOf(const QKeyEvent &event);
    bool obey(Command command);
    void move(int steps);
    [[nodiscard]] int pageSteps() const;
    void select(int row);
    void open();
    void openRow(const PaletteRow &row);
    void openFullText();
    void setKind(const QString &type);
    void setExact(bool exact);
    void ask();
    void askRecent();
    void take(const QList<SearchAnswer> &answers);
    void showActions();
    void showRows(const QList<PaletteRow> &rows);
    void fail(const QString &sentence);
    [[nodiscard]] QList<PaletteRow> nothingRows() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isActionsOnly() const;
    void close(bool giveFocusBack);

    Surroundings m_surroundings;
    const ActionTable &m_actions;
    QPointer<QWidget> m_before; ///< What had the focus.
    LiveSearch *m_search;
    PaletteModel *m_model;
    QFrame *m_card;
    QWidget *m_head;
    QLineEdit *m_field;
    QLabel *m_status;
    KindBar *m_kinds;
    QListView *m_list;
    QWidget *m_foot;
    int m_round = 0; ///< Counts questions, so that a late list of recent records is dropped.
    bool m_exact = false;
    bool m_open = true;
    bool m_openWhenFound = false; ///< Enter was pressed before the answer was there.
};

} // namespace scrutineer
