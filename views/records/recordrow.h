// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordedit.h"
#include "views/records/fieldset.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace scrutineer {

class CreatedCards;
class RowList;

/// One part or attached record in a list of a form: its chief fields side by side, the others folded away below.
class RecordRow final : public QWidget
{
    Q_OBJECT

public:
    /// `holdsSources`: the sources of the row's record are edited in it too.
    RecordRow(const EditedRecord &edited, bool holdsSources, EditorContext &context, QWidget *parent);
    ~RecordRow() override;

    [[nodiscard]] EditedRecord edited() const;
    /// The record and its sources, those that were taken away too.
    [[nodiscard]] QList<EditedRecord> records() const;
    [[nodiscard]] bool holdsSources() const { return m_holdsSources; }
    /// The list of the row's sources, shown when the row is unfolded; null as long as nobody has looked for them.
    [[nodiscard]] RowList *sources() const { return m_sources; }
    /// Takes those among the rows that are sources of this one.
    void setSources(const QList<EditedRecord> &rows, const QHash<QString, QHash<QString, QString>> &typed);
    /// Leads to an empty source of this row.
    void addSource();
    [[nodiscard]] FieldSet &fields() { return *m_fields; }
    [[nodiscard]] CreatedCards &cards() { return *m_cards; }
    /// All editors that show, in the order of Tab.
    [[nodiscard]] QList<FieldEditor *> editors() const;
    /// True for a new row in which nothing was typed: it is no record.
    [[nodiscard]] bool isBlank() const;
    void setTyped(const QHash<QString, QString> &texts);
    /// Shows the fields that are folded away.
    void unfold();
    void toggleMore();
    /// Fills a field that the user has not filled; it does not make the row a record.
    void setDefault(const QString &field, const Value &value);
    /// The row's removal makes sense: it holds something.
    void setRemovable(bool removable);
    [[nodiscard]] bool isRemovable() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed();
    void left();
    /// Other fields show now.
    void unfolded();
    void removeWanted();
    void recordWanted(const QString &id);
    void repairWanted(const QString &recordId, const QString &field);

private:
    void makeSources();
    void summarise();

    EditorContext &m_context;
    Record m_before;
    Record m_first;           ///< As it was when the row was made.
    QSet<QString> m_defaults; ///< Fields that the form filled in.
    FieldSet *m_fields;
    CreatedCards *m_cards;
    QVBoxLayout *m_layout;
    QLabel *m_summary;
    QToolButton *m_unfold;
    QToolButton *m_remove;
    QWidget *m_more = nullptr;
    bool m_holdsSources;
    bool m_unfolded = false;
    bool m_readOnly = false;
    std::unique_ptr<EditorContext> m_sourceContext; ///< Its subject is this row's type.
    RowList *m_sources = nullptr;                   ///< Made when it is first needed.
};

} // namespace scrutineer
