// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/writer.h"

#include "models/records/edtf.h"
#include "models/records/validation.h"
#include "models/storage/changejson.h"
#include "models/storage/store.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

using Operation = RecordChange::Operation;

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

const RecordType &typeOf(const RecordChange &change)
{
    return requireRecordType(change.type);
}

// Ids that are looked up again and again are kept, but never so many that memory grows with an import.
constexpr qsizetype keptSeqs = 100'000;

constexpr int foreignKeyCode = 787;

struct Columns
{
    QStringList names;
    QVariantList values;
    void add(const QString &name, const QVariant &value)
    {
        names += name;
        values += value;
    }
};

void addDateBounds(Columns &columns, const Field &field, const Value &value)
{
    const std::optional<Edtf> date = Edtf::parse(value.text());
    const auto bound = [](const std::optional<QDate> &day) {
        return day ? QVariant(day->toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
    };
    columns.add(field.key() + u"_earliest"_s, bound(date ? date->earliest() : std::nullopt));
    columns.add(field.key() + u"_latest"_s, bound(date ? date->latest() : std::nullopt));
}

// The whole record that an insert or a removal names.
Record recordOf(const RecordType &type, const RecordChange &change, Value FieldChange::*side)
{
    Record record(type, change.id);
    for (const FieldChange &part : change.fields) {
        if (const int index = type.indexOf(part.field); index >= 0)
            record.setValue(index, part.*side);
    }
    return record;
}

} // namespace

Writer::Writer(Connection &connection)
    : m_connection(connection)
    , m_index(connection)
{
}

Result<ChangeNotice> Writer::apply(const ChangeHeader &header, ChangeSource &source, const QString &changeId,
                                   const QString &at, const QHash<QString, QByteArray> &contents)
{
    m_notice = {.id = changeId,
                .title = header.title,
                .at = at,
                .origin = header.origin,
                .target = header.target,
                .counts = {},
                .rows = {}};
    const auto finish = qScopeGuard([this] { m_connection.finishKept(); });
    try {
        Transaction transaction(m_connection);
        writeChange(header, source, contents);
        m_index.finish();
        m_connection.finishKept();
        transaction.commit();
        return m_notice;
    } catch (const Refusal &refusal) {
        return refusal.problem;
    } catch (const SqlError &error) {
        if (error.code() == foreignKeyCode) {
            return Problem{Problem::Kind::Invalid,
                           WriterText::tr("Other records still refer to one that would go, or a record refers to one "
                                          "that is not there. Nothing was changed.")};
        }
        return error.toProblem();
    }
}

void Writer::writeChange(const ChangeHeader &header, ChangeSource &source, const QHash<QString, QByteArray> &contents)
{
    writeHeader(header);
    for (auto content = contents.cbegin(); content != contents.cend(); ++content) {
        run(u"INSERT INTO attachment_content (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"_s,
            {content.key(), content.value()});
    }
    RecordChange change;
    source.rewind();
    while (source.nextHead(change)) {
        if (change.operation == Operation::Insert)
            allot(change);
    }
    source.rewind();
    while (source.next(change)) {
        const RecordType &type = typeOf(change);
        check(type, change);
        if (change.operation == Operation::Insert)
            insert(type, change);
        else if (change.operation == Operation::Update)
            update(type, change);
        else {
            change.created = heldCreation(type, change);
            remove(type, change);
        }
        writeHistoryRow(header, change);
    }
    source.rewind();
    while (source.nextHead(change)) {
        if (change.operation == Operation::Delete)
            forget(change);
    }
    writeDigest();
}

void Writer::allot(const RecordChange &change)
{
    bool isPrivate = false;
    for (const FieldChange &field : change.fields) {
        if (field.field == "private"_L1)
            isPrivate = field.after.truth();
    }
    if (run(u"SELECT 1 FROM record WHERE id = ?"_s, {change.id}).next()) {
        throw Refusal{{Problem::Kind::Conflict,
                       WriterText::tr("This record is in the project already, so it was not added again.")}};
    }
    QSqlQuery &added = run(u"INSERT INTO record (id, type, private, created, changed) VALUES (?, ?, ?, ?, ?)"_s,
                           {change.id, change.type, isPrivate ? 1 : 0,
                            change.created.isEmpty() ? m_notice.at : change.created, m_notice.at});
    if (m_seqs.size() < keptSeqs)
        m_seqs.insert(change.id, added.lastInsertId().toLongLong());
}

void Writer::insert(const RecordType &type, const RecordChange &change)
{
    Columns columns;
    columns.add(u"seq"_s, seqOf(change.id));
    for (const FieldChange &part : change.fields) {
        const Field *field = type.find(part.field);
        if (!field || !field->isStored())
            continue;
        const Value value = coerced(*field, part.after);
        columns.add(field->key(), stored(*field, value));
        if (field->kind == FieldKind::Date)
            addDateBounds(columns, *field, value);
    }
    const QString marks = QStringList(columns.names.size(), u"?"_s).join(u", "_s);
    run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(type.key(), columns.names.join(u", "_s), marks), columns.values);
    reindex(type, change);
}

void Writer::update(const RecordType &type, const RecordChange &change)
{
    reindex(type, change);
    Columns set;
    Columns held;
    for (const FieldChange &part : change.fields) {
        if (part.field == "private"_L1) {
            run(u"UPDATE record SET private = ? WHERE id = ? AND private = ?"_s,
                {part.after.truth() ? 1 : 0, change.id, part.before.truth() ? 1 : 0});
            if (m_connection.changedRows() != 1)
                refuseConflict(type, change);
            continue;
        }
        const Field *field = type.find(part.field);
        const Value after = coerced(*field, part.after);
        set.add(field->key(), stored(*field, after));
        if (field->kind == FieldKind::Date)
            addDateBounds(set, *field, after);
        held.add(field->key() + u" IS NOT DISTINCT FROM ?"_s, stored(*field, coerced(*field, part.before)));
    }
    if (!set.names.isEmpty()) {
        run(u"UPDATE %1 SET %2 = ? WHERE seq = ? AND %3"_s.arg(type.key(), set.names.join(u" = ?, "_s),
                                                               held.names.join(u" AND "_s)),
            set.values + QVariantList{seqOf(change.id)} + held.values);
        if (m_connection.changedRows() != 1)
            refuseConflict(type, change);
    }
    run(u"UPDATE record SET changed = ? WHERE id = ?"_s, {m_notice.at, change.id});
}

QString Writer::heldCreation(const RecordType &type, const RecordChange &change)
{
    bool isPrivate = false;
    for (const FieldChange &part : change.fields)
        isPrivate = isPrivate || (part.field == "private"_L1 && part.before.truth());
    QSqlQuery &row = run(u"SELECT created FROM record WHERE id = ? AND private = ?"_s, {change.id, isPrivate ? 1 : 0});
    if (!row.next())
        refuseConflict(type, change);
    return row.value(0).toString();
}

void Writer::remove(const RecordType &type, const RecordChange &change)
{
    reindex(type, change);
    Columns held;
    for (const Field &field : type.fields) {
        if (!field.isStored())
            continue;
        Value before;
        for (const FieldChange &part : change.fields) {
            if (part.field == QLatin1StringView(field.name))
                before = coerced(field, part.before);
        }
        held.add(field.key() + u" IS NOT DISTINCT FROM ?"_s, stored(field, before));
    }
    run(u"DELETE FROM %1 WHERE seq = ? AND %2"_s.arg(type.key(), held.names.join(u" AND "_s)),
        QVariantList{seqOf(change.id)} + held.values);
    if (m_connection.changedRows() != 1)
        refuseConflict(type, change);
}

void Writer::forget(const RecordChange &change)
{
    run(u"DELETE FROM record WHERE id = ?"_s, {change.id});
    m_seqs.remove(change.id);
}

void Writer::reindex(const RecordType &type, const RecordChange &change)
{
    constexpr FieldFlags searched = Named | Headline | FullText;
    bool concerned = change.operation == Operation::Delete;
    for (const FieldChange &part : change.fields) {
        const Field *field = type.find(part.field);
        concerned = concerned || (field && (field->flags & searched)) || (field && field->key() == "subject"_L1);
    }
    if (!concerned)
        return;
    // What a removal says was there is compared with the row before the change ends.
    Record before;
    if (change.operation == Operation::Delete)
        before = recordOf(type, change, &FieldChange::before);
    else if (change.operation == Operation::Update)
        before = Store(m_connection).record(change.id);
    if (change.operation != Operation::Insert && !before.isValid())
        refuseConflict(type, change);
    Record after;
    if (change.operation == Operation::Insert) {
        after = recordOf(type, change, &FieldChange::after);
    } else if (change.operation == Operation::Update) {
        after = before;
        for (const FieldChange &part : change.fields) {
            if (type.find(part.field))
                after.setValue(part.field, part.after);
        }
    }
    m_index.changed(type, seqOf(change.id), before, after);
}

void Writer::check(const RecordType &type, const RecordChange &change) const
{
    QList<Finding> found;
    if (change.operation == Operation::Insert) {
        found = recordOf(type, change, &FieldChange::after).findings();
    }
    for (const FieldChange &part : change.fields) {
        const Field *field = type.find(part.field);
        if (field ? !field->isStored() : part.field != "private"_L1) {
            throw Refusal{{Problem::Kind::Invalid,
                           WriterText::tr("%1 has no field “%2”.").arg(type.displaySingular(), part.field)}};
        }
        if (!field || change.operation != Operation::Update)
            continue;
        checkValue(*field, coerced(*field, part.after), found);
        if (field->flags.testFlag(Immutable)) {
            throw Refusal{{Problem::Kind::Invalid,
                           WriterText::tr("%1 cannot be changed once it is stored.").arg(field->displayLabel())}};
        }
    }
    for (const Finding &finding : std::as_const(found)) {
        if (finding.severity == Finding::Severity::Error) {
            throw Refusal{
                {Problem::Kind::Invalid, WriterText::tr("%1: %2").arg(type.displaySingular(), finding.sentence)}};
        }
    }
}

void Writer::refuseConflict(const RecordType &type, const RecordChange &change)
{
    const Store store(m_connection);
    const Record now = store.record(change.id);
    if (!now.isValid()) {
        throw Refusal{{Problem::Kind::Conflict,
                       WriterText::tr("A record of the type %1 was deleted meanwhile, so nothing was changed.")
                           .arg(type.displaySingular())}};
    }
    QStringList differing;
    const bool whole = change.operation == Operation::Delete;
    for (const Field &field : type.fields) {
        const auto part = std::find_if(change.fields.begin(), change.fields.end(), [&](const FieldChange &candidate) {
            return candidate.field == QLatin1StringView(field.name);
        });
        if (!field.isStored() || (part == change.fields.end() && !whole))
            continue;
        if (now.value(field.key()) != (part == change.fields.end() ? Value() : coerced(field, part->before)))
            differing += field.displayLabel();
    }
    if (differing.isEmpty())
        differing += WriterText::tr("private or not");
    throw Refusal{{Problem::Kind::Conflict, WriterText::tr("“%1” was changed meanwhile (%2), so nothing was changed.")
                                                .arg(store.label(change.id), differing.join(u", "_s))}};
}

qint64 Writer::seqOf(const QString &id)
{
    if (const auto known = m_seqs.constFind(id); known != m_seqs.cend())
        return *known;
    QSqlQuery &row = run(u"SELECT seq FROM record WHERE id = ?"_s, {id});
    if (!row.next()) {
        throw Refusal{{Problem::Kind::Conflict,
                       WriterText::tr("A record that the change needs is not in the project any more, so nothing was "
                                      "changed.")}};
    }
    const qint64 seq = row.value(0).toLongLong();
    if (m_seqs.size() < keptSeqs)
        m_seqs.insert(id, seq);
    return seq;
}

QVariant Writer::stored(const Field &field, const Value &value)
{
    if (value.isBlank())
        return QVariant(QMetaType(QMetaType::QString));
    return field.isReference() ? QVariant(seqOf(value.text())) : value.toVariant();
}

QSqlQuery &Writer::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery &statement = m_connection.kept(sql);
    Connection::run(statement, values);
    return statement;
}

} // namespace scrutineer
