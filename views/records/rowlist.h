// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/slips.h"
#include "models/records/recordedit.h"
#include "views/records/editors/editorcontext.h"

#include <QWidget>

class QVBoxLayout;

namespace scrutineer {

class FieldEditor;
class RecordRow;
class SectionLabel;

/// The parts of one type, or what is attached of one type, edited in place: rows in the order they were made, and an
/// empty row at the end that becomes a record as soon as something is typed in it.
class RowList final : public QWidget
{
    Q_OBJECT

public:
    /// Whether each row holds sources of its own, where its type allows.
    enum class Sources { Without, With };

    /// `owner` is the id of the record that the rows belong to.
    RowList(const RecordType &type, const QString &owner, Sources sources, EditorContext &context, QWidget *parent);

    [[nodiscard]] const RecordType &type() const { return m_type; }
    /// Shows those among the rows that belong to the owner, and in them the sources that belong to them; removed ones
    /// are kept to be given back by rows().
    void setRows(const QList<EditedRecord> &rows, const QHash<QString, QHash<QString, QString>> &typed);
    /// All rows as they stand, removed ones too, without the empty one; each before its own sources.
    [[nodiscard]] QList<EditedRecord> rows() const;
    [[nodiscard]] const QList<RecordRow *> &widgets() const { return m_rows; }
    /// The empty row at the end.
    [[nodiscard]] RecordRow *emptyRow() const { return m_rows.isEmpty() ? nullptr : m_rows.last(); }
    void focusEmptyRow();
    /// All editors that show, in the order of Tab.
    [[nodiscard]] QList<FieldEditor *> editors() const;
    /// The row of this record, here or among the sources of a row; else null.
    [[nodiscard]] RecordRow *rowOf(const QString &recordId) const;
    /// Adds the texts that are no values, by record id and field.
    void collectTyped(QHash<QString, QHash<QString, QString>> &typed) const;
    /// Shows what was found; returns how many errors show. With `all` also where the user has not been yet.
    int showFindings(const QList<Slip> &slips, bool all);
    /// Shows the cards of those records only that something refers to.
    void showCards(const QSet<QString> &ids);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();
    void left();
    /// Rows or fields came or went.
    void rearranged();
    void recordWanted(const QString &id);
    void repairWanted(const QString &recordId, const QString &field);

private:
    RecordRow *append(const EditedRecord &edited);
    void appendEmpty();
    void follow(RecordRow *row);
    void remove(RecordRow *row);
    void fillDefaults(RecordRow *row);

    const RecordType &m_type;
    QString m_owner;
    Sources m_sources;
    EditorContext &m_context;
    SectionLabel *m_head;
    QVBoxLayout *m_layout;
    QList<RecordRow *> m_rows;
    QList<EditedRecord> m_removed;
    bool m_readOnly = false;
};

} // namespace scrutineer
