// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BulkForm that reads, previews and commits.
#include "views/records/bulkform.h"

#include "models/analysis/bulksource.h"
#include "models/analysis/valuewords.h"
#include "models/storage/delivery.h"
#include "views/records/bulkrow.h"
#include "views/records/formfoot.h"
#include "views/records/recordrow.h"
#include "views/records/rowlist.h"
#include "views/shell/messagebar.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

namespace {

// Up to here views patch their rows; beyond, the writer reads record by record.
constexpr qsizetype mostAtOnce = 1'000;

struct Read
{
    BulkState state;
    QHash<QString, QString> words; ///< Of common values by field, of tags by their term.
};

Read readAll(Connection &connection, const RecordType &type, const QStringList &ids)
{
    const Store store(connection);
    Read read{bulkState(store, type, ids), {}};
    ValueWords words(connection, QLocale());
    for (const Field &field : type.fields) {
        const BulkState::Held held = read.state.fields.value(field.key());
        if (field.isStored() && !held.several && !held.value.isBlank())
            read.words.insert(field.key(), words.words(field, held.value));
    }
    for (auto tag = read.state.tags.begin(); tag != read.state.tags.end(); ++tag)
        read.words.insert(tag.key(), words.label(tag.key()));
    return read;
}

} // namespace

BulkChange BulkForm::change() const
{
    BulkChange change;
    change.type = m_type;
    change.ids = m_ids;
    for (const BulkRow *row : m_rows) {
        if (const std::optional<Value> chosen = row->chosen())
            change.values.insert(row->field().key(), *chosen);
    }
    for (auto removal = m_removals.begin(); removal != m_removals.end(); ++removal) {
        if ((*removal)->isChecked())
            change.removedTags.append(removal.key());
    }
    QStringList used;
    const auto refer = [&used](const Record &record) {
        for (const Field &field : record.type().fields) {
            if (field.isStored() && field.isReference())
                used.append(record.value(field.key()).text());
        }
    };
    for (const Value &value : std::as_const(change.values))
        used.append(value.text());
    for (RowList *list : m_lists) {
        for (const EditedRecord &row : list->rows()) {
            if (row.isRemoved())
                continue;
            change.attached.append(row.now);
            refer(row.now);
        }
    }
    // What was made in passing may itself refer to what was made before it.
    const QList<Record> made = m_created.all();
    for (auto record = made.rbegin(); record != made.rend(); ++record) {
        if (used.contains(record->id())) {
            change.created.prepend(*record);
            refer(*record);
        }
    }
    return change;
}

void BulkForm::follow()
{
    if (m_all)
        present();
    m_previewing.start();
}

void BulkForm::readState()
{
    const int asked = ++m_read;
    deliver(
        m_context.workspace.analyses().run(
            [type = m_type, ids = m_ids](Connection &connection) { return readAll(connection, *type, ids); }),
        this,
        [this, asked](const Read &read) {
            if (asked == m_read)
                showState(read.state, read.words);
        },
        [this](const SqlError &error) { post(error.toProblem().sentence, true); });
}

void BulkForm::showState(const BulkState &state, const QHash<QString, QString> &words)
{
    for (BulkRow *row : m_rows) {
        const BulkState::Held held = state.fields.value(row->field().key());
        row->setNow(held.several           ? tr("Now: several values")
                    : held.value.isBlank() ? tr("Now: blank in all")
                                           : tr("Now in all: %1").arg(words.value(row->field().key()).left(200)));
    }
    for (auto tag = state.tags.begin(); tag != state.tags.end(); ++tag) {
        const QString text = tr("Take away the tag “%1” (%n record(s))", nullptr, int(*tag))
                                 .arg(words.value(tag.key()).replace(u'&', u"&&"_s));
        if (QCheckBox *known = m_removals.value(tag.key())) {
            known->setText(text);
            continue;
        }
        auto *box = new QCheckBox(text, m_tagBox);
        m_tagBox->layout()->addWidget(box);
        m_removals.insert(tag.key(), box);
        connect(box, &QCheckBox::toggled, this, &BulkForm::follow);
    }
    m_arranging.start();
    m_previewing.start();
}

void BulkForm::preview()
{
    const BulkChange chosen = change();
    if (chosen.isEmpty()) {
        m_foot->setState(tr("Every field stays as it is"));
        return;
    }
    m_foot->setState(tr("Counting …"));
    const int asked = ++m_asked;
    deliver(m_context.workspace.analyses().run(
                [chosen](Connection &connection) { return previewOf(chosen, Store(connection)); }),
            this, [this, asked](const BulkPreview &found) {
                if (asked == m_asked)
                    m_foot->setState(tr("%1 of %2 records change")
                                         .arg(QLocale().toString(found.changed), QLocale().toString(found.all)));
            });
}

bool BulkForm::present()
{
    const QList<Finding> findings = change().findings();
    int problems = 0;
    for (BulkRow *row : m_rows) {
        const auto finding = std::find_if(findings.begin(), findings.end(), [row](const Finding &one) {
            return one.field == row->field().key() && one.severity == Finding::Severity::Error;
        });
        problems += row->showProblem(finding == findings.end() ? QString() : finding->sentence) ? 1 : 0;
    }
    for (RowList *list : m_lists) {
        for (RecordRow *row : list->widgets()) {
            if (row->isBlank())
                continue;
            QList<Slip> errors;
            for (const Finding &finding : row->edited().now.findings())
                errors.append({row->edited().now.id(), finding, {}, {}, {}});
            problems += row->fields().show(errors, true);
        }
    }
    m_foot->setProblems(problems, 0);
    return problems == 0;
}

void BulkForm::save()
{
    if (!m_body || m_saving || !m_context.workspace.isWritable())
        return;
    m_all = true;
    if (!present()) {
        for (FieldEditor *editor : m_body->findChildren<FieldEditor *>()) {
            if (!editor->shownFinding().isEmpty()) {
                editor->control()->setFocus(Qt::OtherFocusReason);
                m_scroll->ensureWidgetVisible(editor, 24, 48);
                return;
            }
        }
        return;
    }
    BulkChange chosen = change();
    chosen.seed = m_context.workspace.newId();
    if (chosen.isEmpty()) {
        post(tr("Nothing is chosen yet: type a value beside a field, or choose “Clear”."), false);
        return;
    }
    const QList<Finding> findings = chosen.findings();
    if (!findings.isEmpty()) {
        post(findings.first().sentence, true);
        return;
    }
    m_saving = true;
    m_foot->setSaving(true);
    const auto failed = [this](const SqlError &error) { finish(error.toProblem()); };
    if (m_ids.size() > mostAtOnce) {
        deliver(
            m_context.workspace.analyses().run(
                [chosen](Connection &connection) { return previewOf(chosen, Store(connection)).changed; }),
            this, [this, chosen](qint64 count) { writeMany(chosen, count); }, failed);
        return;
    }
    deliver(
        m_context.workspace.analyses().run(
            [chosen](Connection &connection) { return changesOf(chosen, Store(connection)); }),
        this, [this, chosen](const ChangeSet &changes) { write(changes, chosen); }, failed);
}

void BulkForm::write(const ChangeSet &changes, const BulkChange &change)
{
    ChangeSet titled = changes;
    QSet<QString> touched;
    for (const RecordChange &one : changes.changes) {
        const bool isOwn = one.type == change.type->key();
        for (const FieldChange &field : one.fields) {
            if (!isOwn && field.field == "subject"_L1)
                touched.insert((field.after.isBlank() ? field.before : field.after).text());
        }
        if (isOwn)
            touched.insert(one.id);
    }
    if (touched.isEmpty()) {
        finish(ChangeNotice());
        return;
    }
    titled.title = change.title(touched.size());
    deliver(m_context.workspace.commit(titled), this,
            [this](const Workspace::Committed &committed) { finish(committed); });
}

void BulkForm::writeMany(const BulkChange &change, qint64 count)
{
    if (count == 0) {
        finish(ChangeNotice());
        return;
    }
    ChangeHeader header;
    header.title = change.title(count);
    deliver(m_context.workspace.commitBulk(
                header, [change](Connection &connection) { return std::make_unique<BulkSource>(change, connection); }),
            this, [this](const Workspace::Committed &committed) { finish(committed); });
}

void BulkForm::finish(const Workspace::Committed &committed)
{
    m_saving = false;
    m_foot->setSaving(false);
    if (!committed) {
        post(committed.problem().sentence, true);
        return;
    }
    if (committed->counts.isEmpty()) {
        post(tr("All of them hold this already, so nothing changed."), false);
        return;
    }
    const qint64 count = committed->counts.value(m_type->key(), m_ids.size());
    build();
    Q_EMIT saved(count);
}

void BulkForm::post(const QString &sentence, bool isProblem)
{
    m_messages->post(
        {isProblem ? Tone::Danger : Tone::Info, isProblem ? tr("Not saved.") : QString(), sentence, {}, true});
}

} // namespace scrutineer
