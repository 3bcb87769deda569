// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ledgersql.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> number(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

} // namespace

QString ledgerColumns()
{
    return u"k.low, k.high, k.date, k.scope, k.basis, k.status, k.as_of, k.according_to, k.preferred, "
           "(SELECT scale FROM term o WHERE o.seq = k.basis), "
           "(SELECT group_concat(DISTINCT c.source) FROM citation c WHERE c.subject = k.seq), "
           "(SELECT id FROM record x WHERE x.seq = k.seq), k.measure"_s;
}

LedgerFigure ledgerFigure(const QSqlQuery &row, int first)
{
    LedgerFigure figure;
    figure.low = number(row.value(first));
    figure.high = number(row.value(first + 1));
    figure.date = Edtf::parse(row.value(first + 2).toString()).value_or(Edtf());
    figure.scope = row.value(first + 3).toString();
    figure.basis = row.value(first + 4).toString();
    figure.status = row.value(first + 5).toString();
    figure.asOf = Edtf::parse(row.value(first + 6).toString()).value_or(Edtf());
    figure.accordingTo = row.value(first + 7).toString();
    figure.preferred = row.value(first + 8).toInt() == 1;
    figure.rank = number(row.value(first + 9));
    figure.sources = row.value(first + 10).toString().split(u',', Qt::SkipEmptyParts);
    figure.id = row.value(first + 11).toString();
    figure.measure = row.value(first + 12).toString();
    return figure;
}

} // namespace scrutineer
