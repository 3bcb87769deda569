// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/rowlist.h"

#include "models/records/edtf.h"
#include "models/records/recordparts.h"
#include "views/records/createdcard.h"
#include "views/records/recordrow.h"
#include "views/shell/sectionlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

const Record &recordOf(const EditedRecord &row)
{
    return row.now.isValid() ? row.now : row.before;
}

QString ownerOf(const EditedRecord &row)
{
    const Field *field = ownerField(recordOf(row).type());
    return field ? recordOf(row).value(field->key()).text() : QString();
}

} // namespace

RowList::RowList(const RecordType &type, const QString &owner, Sources sources, EditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_owner(owner)
    , m_sources(sources)
    , m_context(context)
    , m_head(new SectionLabel(type.displayPlural(), this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(type.key());
    setAccessibleName(type.displayPlural());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_head);
}

void RowList::setRows(const QList<EditedRecord> &rows, const QHash<QString, QHash<QString, QString>> &typed)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_removed.clear();
    QHash<QString, QList<EditedRecord>> byOwner;
    for (const EditedRecord &row : rows)
        byOwner[ownerOf(row)].append(row);
    for (const EditedRecord &row : byOwner.value(m_owner)) {
        if (&recordOf(row).type() != &m_type)
            continue;
        const QList<EditedRecord> sources = byOwner.value(row.id());
        if (row.isRemoved()) {
            m_removed.append(row);
            m_removed += sources;
            continue;
        }
        RecordRow *shown = append(row);
        shown->setTyped(typed.value(row.id()));
        if (!sources.isEmpty())
            shown->setSources(sources, typed);
    }
    appendEmpty();
    Q_EMIT rearranged();
}

RecordRow *RowList::append(const EditedRecord &edited)
{
    const bool holds = m_sources == Sources::With && holdsSources(m_type);
    auto *row = new RecordRow(edited, holds, m_context, this);
    m_layout->addWidget(row);
    m_rows.append(row);
    connect(row, &RecordRow::changed, this, [this, row] { follow(row); });
    connect(row, &RecordRow::left, this, &RowList::left);
    connect(row, &RecordRow::unfolded, this, &RowList::rearranged);
    connect(row, &RecordRow::recordWanted, this, &RowList::recordWanted);
    connect(row, &RecordRow::repairWanted, this, &RowList::repairWanted);
    // Queued, as the row goes while its own button or key is still being served.
    connect(
        row, &RecordRow::removeWanted, this, [this, row] { remove(row); }, Qt::QueuedConnection);
    row->setReadOnly(m_readOnly);
    return row;
}

void RowList::appendEmpty()
{
    if (m_readOnly)
        return;
    Record record(m_type, m_context.workspace.newId());
    record.setValue(ownerField(m_type)->key(), Value(m_owner));
    append({{}, record})->setRemovable(false);
    m_head->setCount(m_rows.size() > 1 ? QLocale().toString(m_rows.size() - 1) : QString());
}

void RowList::follow(RecordRow *row)
{
    if (row == m_rows.last() && !row->isBlank()) {
        row->setRemovable(true);
        fillDefaults(row);
        appendEmpty();
        Q_EMIT rearranged();
    }
    Q_EMIT changed();
}

void RowList::fillDefaults(RecordRow *row)
{
    const auto fill = [row](const QString &field, const Value &value) { row->setDefault(field, value); };
    const QString name = m_type.key();
    const qsizetype before = m_rows.size() - 1;
    if (name == "visit_participant"_L1) {
        // Whoever comes is told first, then who received them; from then on as the row above.
        const Value above = before > 1 ? m_rows[before - 1]->edited().now.value(u"side"_s) : Value();
        fill(u"side"_s, !above.isBlank() ? above : Value(before == 0 ? u"visitor"_s : u"host"_s));
    } else if (name == "name"_L1) {
        fill(u"kind"_s, Value(u"alias"_s));
    } else if (name == "note"_L1) {
        fill(u"author"_s, Value(m_context.workspace.author()));
        fill(u"written"_s, Value(Edtf::fromDay(m_context.workspace.now().toLocalTime().date()).text()));
    } else if (name == "absence"_L1) {
        fill(u"noted"_s, Value(Edtf::fromDay(m_context.workspace.now().toLocalTime().date()).text()));
    } else if (name == "statement_text"_L1) {
        qint64 highest = 0;
        for (qsizetype i = 0; i < before; ++i)
            highest = qMax(highest, m_rows[i]->edited().now.value(u"number"_s).integer().value_or(0));
        fill(u"number"_s, Value(highest + 1));
    } else if (name == "coding"_L1) {
        fill(u"state"_s, Value(u"open"_s));
    }
}

void RowList::remove(RecordRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (at < 0 || row == m_rows.last())
        return;
    for (const EditedRecord &gone : row->records()) {
        if (!gone.isNew())
            m_removed.append({gone.before, {}});
    }
    m_rows.removeAt(at);
    row->hide();
    row->deleteLater();
    m_head->setCount(m_rows.size() > 1 ? QLocale().toString(m_rows.size() - 1) : QString());
    const QList<FieldEditor *> editors = m_rows[qMin(at, m_rows.size() - 1)]->fields().editors();
    if (!editors.isEmpty())
        editors.first()->control()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

QList<EditedRecord> RowList::rows() const
{
    QList<EditedRecord> found;
    for (const RecordRow *row : m_rows) {
        if (!row->isBlank())
            found += row->records();
    }
    return found + m_removed;
}

void RowList::focusEmptyRow()
{
    if (!m_rows.isEmpty() && !m_rows.last()->fields().editors().isEmpty())
        m_rows.last()->fields().editors().first()->control()->setFocus(Qt::OtherFocusReason);
}

void RowList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (RecordRow *row : m_rows)
        row->setReadOnly(readOnly);
    if (readOnly && !m_rows.isEmpty() && m_rows.last()->isBlank())
        delete m_rows.takeLast();
}

QList<FieldEditor *> RowList::editors() const
{
    QList<FieldEditor *> found;
    for (const RecordRow *row : m_rows)
        found += row->editors();
    return found;
}

RecordRow *RowList::rowOf(const QString &recordId) const
{
    for (RecordRow *row : m_rows) {
        if (row->edited().now.id() == recordId)
            return row;
        if (RecordRow *inside = row->sources() ? row->sources()->rowOf(recordId) : nullptr)
            return inside;
    }
    return nullptr;
}

void RowList::collectTyped(QHash<QString, QHash<QString, QString>> &typed) const
{
    for (RecordRow *row : m_rows) {
        if (const QHash<QString, QString> own = row->fields().typed(); !own.isEmpty())
            typed.insert(row->edited().now.id(), own);
        if (row->sources())
            row->sources()->collectTyped(typed);
    }
}

int RowList::showFindings(const QList<Slip> &slips, bool all)
{
    int errors = 0;
    for (RecordRow *row : m_rows) {
        errors += row->fields().show(slips, all && !row->isBlank()) + row->cards().showFindings(slips, all);
        if (row->sources())
            errors += row->sources()->showFindings(slips, all);
    }
    return errors;
}

void RowList::showCards(const QSet<QString> &ids)
{
    for (RecordRow *row : m_rows) {
        row->cards().showOnly(ids);
        if (row->sources())
            row->sources()->showCards(ids);
    }
}

} // namespace scrutineer
