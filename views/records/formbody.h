// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/slips.h"
#include "models/records/recordedit.h"
#include "views/records/editors/editorcontext.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace scrutineer {

class FieldEditor;
class FieldSet;
class FormRow;
class RowList;

/// The fields, parts and attached rows of one record, laid out from its type's description. Shows a RecordEdit and
/// gives it back as it stands.
class FormBody final : public QWidget
{
    Q_OBJECT

public:
    FormBody(const RecordEdit &edit, EditorContext &context, QWidget *parent);

    [[nodiscard]] RecordEdit edit() const;
    /// Shows what was found; returns how many errors show. With `all` also where the user has not been yet.
    int show(const QList<Slip> &slips, bool all);
    /// Puts a value into a field of the record or of a row.
    void setValue(const QString &recordId, const QString &field, const Value &value);
    /// All editors in the order of Tab.
    [[nodiscard]] QList<FieldEditor *> editors() const;
    [[nodiscard]] FieldSet &fields() const { return *m_fields; }
    /// The list of a type, shown or not; null for types that do not belong here.
    [[nodiscard]] RowList *list(QStringView type) const;
    /// Adds an empty source row for a field (empty: for the record) and leads into it.
    void addSource(const QString &field);
    /// Shows the list of a type and leads to its empty row.
    void lead(QStringView type);
    void setReadOnly(bool readOnly);
    /// Leads to what wants to be filled in, in a stored record to the top.
    void focusFirst();
    /// Leads to the first field, with its text chosen to be typed over.
    void focusTitle();

Q_SIGNALS:
    void edited(const QString &field);
    void left();
    void recordWanted(const QString &id);
    void repairWanted(const QString &recordId, const QString &field);

private:
    void addFields(const RecordEdit &edit);
    void addLists(const RecordEdit &edit);
    RowList *addList(const RecordType &type, const RecordEdit &edit);
    void addButton(RowList *list, QWidget *row);
    void refresh();
    void dropCards();
    void orderTabs();

    EditorContext &m_context;
    Record m_before;
    FieldSet *m_fields;
    QCheckBox *m_private;
    QVBoxLayout *m_layout;
    QList<FormRow *> m_rows;
    QList<RowList *> m_lists;
    QHash<RowList *, QPushButton *> m_openers;
    QTimer m_arranging;
    bool m_readOnly = false;
};

} // namespace scrutineer
