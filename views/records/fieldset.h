// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/slips.h"
#include "views/records/editors/fieldeditor.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace scrutineer {

/// The editors of one record: puts its values in, reads them out, and shows what is wrong at the right place.
class FieldSet final : public QObject
{
    Q_OBJECT

public:
    FieldSet(EditorContext &context, QObject *parent);

    /// Makes the editor of a field; `parent` owns it.
    FieldEditor *add(const Field &field, FieldEditor::Place place, QWidget *parent);
    [[nodiscard]] const QList<FieldEditor *> &editors() const { return m_editors; }
    /// The editor of a field by its name, or null.
    [[nodiscard]] FieldEditor *editor(QStringView field) const;

    /// Shows a record's values; fields without an editor are kept as they are.
    void setRecord(const Record &record);
    /// The record as it stands in the editors.
    [[nodiscard]] Record record() const;
    /// Sets one field, editor or not, without telling.
    void setValue(const QString &field, const Value &value);
    /// Texts that are no values, by field.
    [[nodiscard]] QHash<QString, QString> typed() const;
    void setTyped(const QHash<QString, QString> &texts);

    /// Holds all fields for not visited yet, for another record.
    void forgetVisits() { m_visited.clear(); }

    /// Shows what was found about this record, and what editors cannot read. Fields that the user has not been in yet
    /// stay quiet unless `all`. Returns how many errors are shown.
    int show(const QList<Slip> &slips, bool all);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited(const QString &field);
    void left();
    void recordMade(const QString &id);
    void recordWanted(const QString &id);
    /// The repair of the finding at this field was accepted.
    void repairWanted(const QString &field);

private:
    EditorContext &m_context;
    Record m_record;
    QList<FieldEditor *> m_editors;
    QSet<const FieldEditor *> m_visited;
};

} // namespace scrutineer
