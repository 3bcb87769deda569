// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/folding.h"
#include "models/storage/filterbuilder.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

const QList<FilterBuilder::TermRow> &FilterBuilder::termRows(const QString &vocabulary)
{
    if (const auto known = m_terms.constFind(vocabulary); known != m_terms.constEnd())
        return *known;
    QList<TermRow> &rows = m_terms[vocabulary];
    QSqlQuery query = m_connection.query(
        u"SELECT seq, parent, vocabulary, key, scale, label_en, label_az, label_ru, label_tr, short_en, short_az, "
        "short_ru, short_tr FROM term"_s +
            (vocabulary.isEmpty() ? QString() : u" WHERE vocabulary = ?"_s),
        vocabulary.isEmpty() ? QVariantList() : QVariantList{vocabulary});
    while (query.next()) {
        TermRow row{.seq = query.value(0).toLongLong(),
                    .parent = query.value(1).toLongLong(),
                    .vocabulary = query.value(2).toString(),
                    .key = query.value(3).toString(),
                    .labels = {},
                    .scale = {}};
        if (!query.value(4).isNull())
            row.scale = query.value(4).toDouble();
        for (std::size_t i = 0; i < row.labels.size(); ++i)
            row.labels[i] = fold(query.value(5 + int(i)).toString());
        rows += row;
    }
    return rows;
}

// Exact keys and labels win; else any label that contains the text, so that "preliminary" will do.
QList<qint64> FilterBuilder::termsOf(const QString &vocabulary, const QString &value)
{
    const QString folded = fold(value);
    QList<qint64> exact;
    QList<qint64> partly;
    for (const TermRow &row : termRows(vocabulary)) {
        if (row.key == value || (!folded.isEmpty() && std::ranges::find(row.labels, folded) != row.labels.end()))
            exact += row.seq;
        else if (!folded.isEmpty() &&
                 std::ranges::any_of(row.labels, [&](const QString &l) { return l.contains(folded); }))
            partly += row.seq;
    }
    return exact.isEmpty() ? partly : exact;
}

QList<qint64> FilterBuilder::withDescendants(QList<qint64> terms)
{
    QSet<qint64> seen(terms.begin(), terms.end());
    const QList<TermRow> &rows = termRows({});
    for (qsizetype i = 0; i < terms.size(); ++i) {
        for (const TermRow &row : rows) {
            if (row.parent == terms[i] && !seen.contains(row.seq)) {
                seen.insert(row.seq);
                terms += row.seq;
            }
        }
    }
    return terms;
}

QString FilterBuilder::term(const Field &field, const QString &column, FilterOperator operation,
                            const FilterValue &value)
{
    const bool strict = operation == FilterOperator::Equals;
    if (value.form == FilterValue::Form::Range || (operation != FilterOperator::Matches && !strict))
        return termsByScale(field, column, operation, value);
    const QString vocabulary = QString::fromLatin1(field.vocabulary);
    QList<qint64> found;
    if (value.form == FilterValue::Form::Record)
        found = {seqOf(value.text)};
    else
        found = termsOf(vocabulary, value.text);
    if (found.isEmpty()) {
        QStringList keys;
        for (const TermRow &row : termRows(vocabulary))
            keys += row.key;
        const QStringList near = nearNames(value.text, keys);
        const QStringList shown = near.isEmpty() ? keys.mid(0, 12) : near;
        return fail(tr("“%1” is no value of “%2”. There are, for example: %3.")
                        .arg(value.text, field.key(), shown.join(u", "_s)));
    }
    return u"%1 IN (%2)"_s.arg(column, numberList(strict ? found : withDescendants(found)));
}

QString FilterBuilder::termsByScale(const Field &field, const QString &column, FilterOperator operation,
                                    const FilterValue &value)
{
    const QString vocabulary = QString::fromLatin1(field.vocabulary);
    const auto scaleOf = [&](const QString &name) -> std::optional<double> {
        const QList<qint64> found = name.isEmpty() ? QList<qint64>() : termsOf(vocabulary, name);
        for (const TermRow &row : termRows(vocabulary)) {
            if (found.size() == 1 && row.seq == found.constFirst())
                return row.scale;
        }
        return std::nullopt;
    };
    const bool isRange = value.form == FilterValue::Form::Range;
    const std::optional<double> low = scaleOf(value.text);
    const std::optional<double> high = isRange ? scaleOf(value.upper) : low;
    if (value.form == FilterValue::Form::Record || (!low && !value.text.isEmpty()) ||
        (isRange && !high && !value.upper.isEmpty()))
        return fail(tr("The values of “%1” have no order that “%2” has a place in. Use : with a value.")
                        .arg(field.key(), value.text.isEmpty() ? value.upper : value.text));
    QList<qint64> found;
    for (const TermRow &row : termRows(vocabulary)) {
        if (!row.scale)
            continue;
        const double scale = *row.scale;
        const bool inRange = isRange && (!low || scale >= *low) && (!high || scale <= *high);
        const bool compared = !isRange && ((operation == FilterOperator::Less && scale < *low) ||
                                           (operation == FilterOperator::LessOrEqual && scale <= *low) ||
                                           (operation == FilterOperator::Greater && scale > *low) ||
                                           (operation == FilterOperator::GreaterOrEqual && scale >= *low));
        if (inRange || compared)
            found += row.seq;
    }
    return u"%1 IN (%2)"_s.arg(column, numberList(found));
}

qint64 FilterBuilder::seqOf(const QString &id)
{
    const QVariant seq = m_connection.value(u"SELECT seq FROM record WHERE id = ?"_s, {id});
    if (seq.isNull()) {
        fail(tr("A record that this filter names is no longer in the project. Take that condition out."));
        return 0;
    }
    return seq.toLongLong();
}

QString FilterBuilder::reference(const Field &field, const QString &column, FilterOperator operation,
                                 const FilterValue &value)
{
    if (operation != FilterOperator::Matches && operation != FilterOperator::Equals)
        return unsuitable(field.key(), operation);
    if (value.form == FilterValue::Form::Range)
        return fail(tr("“%1” refers to a record; a range does not suit it.").arg(field.key()));
    if (value.form == FilterValue::Form::Record)
        return u"%1 = %2"_s.arg(column).arg(seqOf(value.text));

    const bool whole = operation == FilterOperator::Equals;
    QList<const RecordType *> targets;
    if (field.kind == FieldKind::Reference) {
        targets += &requireRecordType(QString::fromLatin1(field.target));
    } else {
        for (const RecordType *type : recordTypes()) {
            if (type->placement == Placement::Page)
                targets += type;
        }
    }
    QStringList selects;
    for (const RecordType *target : std::as_const(targets)) {
        const QString row = newAlias();
        selects += u"SELECT %1.seq FROM %2 %1 WHERE %3"_s.arg(row, target->key(),
                                                              labelled(*target, row, fold(value.text), whole, 0));
    }
    return u"%1 IN (%2)"_s.arg(column, selects.join(u" UNION ALL "_s));
}

// A record is found by the parts of its label and by its further names.
QString FilterBuilder::labelled(const RecordType &type, const QString &alias, const QString &folded, bool whole,
                                int depth)
{
    QStringList expressions;
    bool hasNames = false;
    for (const Field &field : type.fields) {
        if (!field.flags.testAnyFlags(Title | ShortTitle | Named | Headline) || !field.isStored())
            continue;
        hasNames = hasNames || field.flags.testFlag(Named);
        const QString column = alias + u'.' + field.key();
        if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText || field.kind == FieldKind::Date) {
            expressions += whole ? u"fold(%1) = %2"_s.arg(column, bound(folded))
                                 : u"contains_folded(%1, %2)"_s.arg(column, bound(folded));
        } else if ((field.kind == FieldKind::Reference || field.kind == FieldKind::Term) && depth < 2) {
            const RecordType &target = requireRecordType(QString::fromLatin1(field.target));
            const QString row = newAlias();
            expressions += u"%1 IN (SELECT %2.seq FROM %3 %2 WHERE %4)"_s.arg(
                column, row, target.key(), labelled(target, row, folded, whole, depth + 1));
        }
    }
    if (hasNames && type.key() != "term"_L1) {
        const QString row = newAlias();
        const QString match = whole ? u"fold(%1.text) = %2"_s.arg(row, bound(folded))
                                    : u"contains_folded(%1.text, %2)"_s.arg(row, bound(folded));
        expressions += u"%1.seq IN (SELECT %2.subject FROM name %2 WHERE %3)"_s.arg(alias, row, match);
    }
    return expressions.isEmpty() ? u"0"_s : expressions.join(u" OR "_s);
}

} // namespace scrutineer
