// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listrows.h"

#include "models/analysis/figuresledger.h"
#include "models/storage/derivedsql.h"
#include "models/storage/labelsql.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(List)
};

// More than a line of it is never seen in a table.
constexpr int longestText = 200;

QString shortTermSql(const QString &column, const QString &language)
{
    QString shortLabel = u"o.short_en"_s;
    QString label = u"o.label_en"_s;
    if (language == "az"_L1 || language == "ru"_L1 || language == "tr"_L1) {
        shortLabel = u"o.short_%1"_s.arg(language);
        label = u"o.label_%1, o.label_en"_s.arg(language);
    }
    return u"(SELECT coalesce(%1, %2) FROM term o WHERE o.seq = %3)"_s.arg(shortLabel, label, column);
}

QString numberText(double number, const QLocale &locale)
{
    return locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace

/// What is read for one call.
struct ListRows::Page
{
    const Connection &connection;
    const RecordType &type;
    QStringList columns;
    QString keys; ///< The seqs, for IN (…).
    QLocale locale;
    QList<ListRow> rows;
    QHash<qint64, qsizetype> places;

    [[nodiscard]] ListCell *cellOf(qint64 seq, int column)
    {
        const auto place = places.constFind(seq);
        return place == places.constEnd() ? nullptr : &rows[*place].cells[column];
    }
};

QList<ListRow> ListRows::read(const Connection &connection, const RecordType &type, const QStringList &columns,
                              const QVector<qint64> &seqs) const
{
    if (seqs.isEmpty())
        return {};
    QStringList keys;
    keys.reserve(seqs.size());
    for (const qint64 seq : seqs)
        keys += QString::number(seq);
    Page page{connection, type, columns, keys.join(u','), QLocale(connection.language()), {}, {}};
    readStored(page);
    QList<ListRow> inOrder;
    inOrder.reserve(page.rows.size());
    QHash<qint64, ListRow> bySeq;
    for (ListRow &row : page.rows)
        bySeq.insert(row.seq, std::move(row));
    for (const qint64 seq : seqs) {
        if (const auto row = bySeq.constFind(seq); row != bySeq.constEnd()) {
            page.places.insert(seq, inOrder.size());
            inOrder += *row;
        }
    }
    page.rows = inOrder;
    for (int column = 0; column < columns.size(); ++column) {
        const Field *field = type.find(columns[column]);
        if (!field)
            continue;
        if (field->kind == FieldKind::Links)
            readLinks(page, column);
        else if (field->kind == FieldKind::Count)
            readCounts(page, column);
        else if (field->kind == FieldKind::Figures)
            readFigures(page, column);
    }
    return page.rows;
}

void ListRows::readStored(Page &page) const
{
    const QString &language = page.connection.language();
    QStringList selected{u"t.seq"_s, u"r.id"_s, u"r.private"_s};
    for (const QString &name : std::as_const(page.columns)) {
        const Field *field = page.type.find(name);
        const QString column = u"t."_s + name;
        if (!field)
            selected += name == "created"_L1 || name == "changed"_L1 ? u"r."_s + name : u"NULL"_s;
        else if (field->kind == FieldKind::Reference)
            selected += labelSql(requireRecordType(QString::fromLatin1(field->target)), column, language);
        else if (field->kind == FieldKind::AnyReference)
            selected += anyLabelSql(column, language);
        else if (field->kind == FieldKind::Term)
            selected += shortTermSql(column, language);
        else if (field->kind == FieldKind::LongText)
            selected += u"substr(%1, 1, %2)"_s.arg(column).arg(longestText);
        else
            selected += field->isStored() ? column : u"NULL"_s;
    }
    // Terms are shown with their full label and colour beside the short label.
    QHash<int, int> extras;
    for (int i = 0; i < page.columns.size(); ++i) {
        const Field *field = page.type.find(page.columns[i]);
        if (!field || field->kind != FieldKind::Term)
            continue;
        const QString column = u"t."_s + field->key();
        extras.insert(i, int(selected.size()));
        selected += labelSql(requireRecordType(u"term"), column, language);
        selected += u"(SELECT o.colour FROM term o WHERE o.seq = %1)"_s.arg(column);
    }
    QSqlQuery query =
        page.connection.query(u"SELECT %1 FROM %2 t JOIN record r ON r.seq = t.seq WHERE t.seq IN (%3)"_s.arg(
            selected.join(u", "_s), page.type.key(), page.keys));
    while (query.next()) {
        ListRow row{.seq = query.value(0).toLongLong(),
                    .id = query.value(1).toString(),
                    .isPrivate = query.value(2).toInt() == 1,
                    .cells = QList<ListCell>(page.columns.size())};
        for (int i = 0; i < page.columns.size(); ++i) {
            const QVariant value = query.value(3 + i);
            const Field *field = page.type.find(page.columns[i]);
            if (value.isNull())
                continue;
            if (field)
                row.cells[i] = cell(page, *field, value);
            else
                row.cells[i].text = page.locale.toString(
                    QDateTime::fromString(value.toString(), Qt::ISODate).toLocalTime(), QLocale::ShortFormat);
            if (const auto extra = extras.constFind(i); extra != extras.constEnd()) {
                row.cells[i].detail = query.value(*extra).toString();
                row.cells[i].colour = query.value(*extra + 1).toString();
            }
        }
        page.rows += row;
    }
}

ListCell ListRows::cell(const Page &page, const Field &field, const QVariant &value) const
{
    ListCell result;
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Choice:
        result.key = text;
        result.text = field.choiceLabel(text);
        break;
    case FieldKind::Flag:
        result.key = value.toInt() == 1 ? u"yes"_s : u"no"_s;
        result.text = value.toInt() == 1 ? RowText::tr("Yes") : RowText::tr("No");
        break;
    case FieldKind::Date: {
        const std::optional<Edtf> date = Edtf::parse(text);
        result.text = date ? date->display(page.locale) : text;
        break;
    }
    case FieldKind::Country:
        result.text = m_countries.label(text, page.connection.language());
        break;
    case FieldKind::Language:
        result.text = m_languages.label(text, page.connection.language());
        break;
    case FieldKind::Integer:
    case FieldKind::Decimal:
        result.text = numberText(value.toDouble(), page.locale);
        break;
    default:
        // A table shows one line.
        result.text = text.simplified();
    }
    return result;
}

void ListRows::readLinks(Page &page, int column) const
{
    const Derivation &derivation = page.type.find(page.columns[column])->derivation;
    const RecordType &link = requireRecordType(QString::fromLatin1(derivation.type));
    const Field &target = *link.find(QString::fromLatin1(derivation.target));
    const QString &language = page.connection.language();
    const QString targetColumn = u"k."_s + target.key();
    const bool isTerm = target.kind == FieldKind::Term;
    QString label = targetColumn;
    if (isTerm)
        label = shortTermSql(targetColumn, language);
    else if (target.isReference())
        label = labelSql(requireRecordType(QString::fromLatin1(target.target)), targetColumn, language);
    const QString colour = isTerm ? u"(SELECT o.colour FROM term o WHERE o.seq = %1)"_s.arg(targetColumn) : u"NULL"_s;
    QSqlQuery rows = page.connection.query(
        u"SELECT k.%1, %2, %3 FROM %4 k WHERE k.%1 IN (%5) AND %6 IS NOT NULL%7 ORDER BY k.seq"_s.arg(
            QLatin1StringView(derivation.back), label, colour, link.key(), page.keys, targetColumn,
            onlySql(derivation, u"k"_s)));
    QHash<qint64, QStringList> labels;
    while (rows.next()) {
        QStringList &known = labels[rows.value(0).toLongLong()];
        const QString text = rows.value(1).toString();
        if (known.contains(text))
            continue;
        known += text;
        if (ListCell *cell = page.cellOf(rows.value(0).toLongLong(), column)) {
            cell->text = known.join(u", "_s);
            cell->colour = known.size() == 1 ? rows.value(2).toString() : QString();
        }
    }
}

void ListRows::readCounts(Page &page, int column) const
{
    const Derivation &derivation = page.type.find(page.columns[column])->derivation;
    QSqlQuery rows = page.connection.query(u"SELECT k.%1, count(*) FROM %2 k WHERE k.%1 IN (%3) GROUP BY k.%1"_s.arg(
        QLatin1StringView(derivation.back), QLatin1StringView(derivation.type), page.keys));
    while (rows.next()) {
        if (ListCell *cell = page.cellOf(rows.value(0).toLongLong(), column))
            cell->text = page.locale.toString(rows.value(1).toLongLong());
    }
}

void ListRows::readFigures(Page &page, int column) const
{
    const Derivation &derivation = page.type.find(page.columns[column])->derivation;
    QSqlQuery rows = page.connection.query(
        u"SELECT k.subject, k.low, k.high, k.date, k.scope, k.basis, k.status, k.as_of, k.according_to, k.preferred, "
        "(SELECT scale FROM term o WHERE o.seq = k.basis), "
        "(SELECT group_concat(DISTINCT c.source) FROM citation c WHERE c.subject = k.seq), %1, %2 "
        "FROM figure k WHERE k.subject IN (%3) AND k.measure IN (SELECT seq FROM term WHERE vocabulary = 'measure' "
        "AND key = '%4') ORDER BY k.seq"_s.arg(
            labelSql(requireRecordType(u"organization"), u"k.according_to"_s, page.connection.language()),
            shortTermSql(u"k.basis"_s, page.connection.language()), page.keys, QLatin1StringView(derivation.measure)));
    QHash<qint64, QList<LedgerFigure>> bySubject;
    QHash<qint64, QStringList> details;
    while (rows.next()) {
        LedgerFigure figure;
        if (!rows.value(1).isNull())
            figure.low = rows.value(1).toDouble();
        if (!rows.value(2).isNull())
            figure.high = rows.value(2).toDouble();
        figure.date = Edtf::parse(rows.value(3).toString()).value_or(Edtf());
        figure.scope = rows.value(4).toString();
        figure.basis = rows.value(5).toString();
        figure.status = rows.value(6).toString();
        figure.asOf = Edtf::parse(rows.value(7).toString()).value_or(Edtf());
        figure.accordingTo = rows.value(8).toString();
        figure.preferred = rows.value(9).toInt() == 1;
        if (!rows.value(10).isNull())
            figure.rank = rows.value(10).toDouble();
        figure.sources = rows.value(11).toString().split(u',', Qt::SkipEmptyParts);
        const qint64 subject = rows.value(0).toLongLong();
        bySubject[subject] += figure;
        if (const std::optional<LedgerSummary> one = summarise({figure})) {
            const QStringList parts{one->text(page.locale), figure.scope, rows.value(13).toString(),
                                    figure.asOf.display(page.locale), rows.value(12).toString()};
            details[subject] += parts.filter(QRegularExpression(u"."_s)).join(u" · "_s);
        }
    }
    for (auto subject = bySubject.constBegin(); subject != bySubject.constEnd(); ++subject) {
        ListCell *cell = page.cellOf(subject.key(), column);
        const std::optional<LedgerSummary> summary = summarise(*subject);
        if (!cell || !summary)
            continue;
        const LedgerWords words = summary->words(page.locale);
        cell->text = words.value;
        cell->range = words.range;
        cell->conflict = summary->conflict;
        cell->detail = details.value(subject.key()).join(u'\n');
        if (summary->sources > 1 || summary->dispute)
            cell->note = words.aside();
    }
}

} // namespace scrutineer
