// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/bulkchange.h"
#include "views/records/editors/createdrecords.h"
#include "views/records/editors/editorcontext.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace scrutineer {

class BulkRow;
class FormFoot;
class MessageBar;
class RowList;

/// The form in which many records of one type are changed at once. Each field says what they hold and stays as it is
/// until the user chooses otherwise; tags, labels and sources are added to each, tags taken away. The foot tells how
/// many records would change, and saving is one step of undo.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    BulkForm(const Theme &theme, Workspace &workspace, const CodeList &countries, const CodeList &languages,
             QWidget *parent = nullptr);
    ~BulkForm() override;

    /// Shows these records; what was chosen for the very same ones is kept.
    void open(const RecordType &type, const QStringList &ids);
    /// "50 missions".
    [[nodiscard]] QString title() const;
    /// What was chosen so far.
    [[nodiscard]] BulkChange change() const;
    [[nodiscard]] BulkRow *row(QStringView field) const;
    [[nodiscard]] RowList *list(QStringView type) const;
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

    /// Commits, when nothing is to be corrected; else leads to the first problem.
    void save();
    /// Puts the focus where writing begins.
    void focusBegin();
    /// Leaves every field as it is.
    void discard();

Q_SIGNALS:
    /// So many records were changed.
    void saved(qint64 count);
    /// The user wants to leave the form.
    void left();
    /// A record that is referred to should open.
    void recordWanted(const QString &id);

private:
    void addShortcuts();
    void build();
    void addTags(QVBoxLayout *column);
    void orderTabs();
    void follow();
    void readState();
    void showState(const BulkState &state, const QHash<QString, QString> &words);
    void preview();
    bool present();
    void write(const ChangeSet &changes, const BulkChange &change);
    void writeMany(const BulkChange &change, qint64 count);
    void finish(const Workspace::Committed &committed);
    void post(const QString &sentence, bool isProblem);

    CreatedRecords m_created;
    TermIndex m_terms;
    EditorContext m_context;
    MessageBar *m_messages;
    QScrollArea *m_scroll;
    FormFoot *m_foot;
    const RecordType *m_type = nullptr;
    QStringList m_ids;
    QWidget *m_body = nullptr;
    QWidget *m_tagBox = nullptr;
    QList<BulkRow *> m_rows;
    QList<RowList *> m_lists;
    QHash<QString, QCheckBox *> m_removals; ///< By the tag's term.
    QTimer m_previewing;
    QTimer m_arranging;
    int m_read = 0;     ///< Number of the latest question what the records hold.
    int m_asked = 0;    ///< The same for what would change.
    bool m_all = false; ///< Show everything that is wrong: saving was tried.
    bool m_saving = false;
};

} // namespace scrutineer
