// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palettemodel.h"

#include "models/records/recordtype.h"
#include "views/shell/tooltip.h"

#include <QLocale>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole: {
        QStringList lines{row.text, row.context, row.note};
        lines.removeAll(QString());
        return row.isChoosable() ? toolTipOf(lines.join(u'\n')) : QString();
    }
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    default:
        return {};
    }
}

QString PaletteModel::spoken(int row) const
{
    const PaletteRow &said = m_rows[row];
    if (!said.isChoosable())
        return said.note.isEmpty() ? said.text : tr("%1, %2").arg(said.text, said.note);
    const auto before =
        std::count_if(m_rows.begin(), m_rows.begin() + row + 1, [](const PaletteRow &r) { return r.isChoosable(); });
    const auto all = std::ranges::count_if(m_rows, &PaletteRow::isChoosable);
    const RecordType *type = said.kind == PaletteRow::Kind::Record ? recordType(said.type) : nullptr;
    QStringList parts{tr("%1 of %2").arg(before).arg(all),
                      type ? QLocale().toLower(type->displaySingular()) : tr("action"),
                      said.text,
                      said.context,
                      said.note,
                      said.keys.toString(QKeySequence::NativeText)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool choosable = m_rows[index.row()].isChoosable();
    return Qt::ItemNeverHasChildren | (choosable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
}

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PaletteModel::step(int from, int steps) const
{
    int found = from;
    const int direction = steps < 0 ? -1 : 1;
    for (int row = from + direction; row >= 0 && row < m_rows.size() && steps != 0; row += direction) {
        if (!m_rows[row].isChoosable())
            continue;
        found = row;
        steps -= direction;
    }
    return found;
}

} // namespace scrutineer
