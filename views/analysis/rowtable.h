// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace scrutineer {

class Theme;

/// Makes a table one of rows: whole rows are selected, nothing is edited or sorted in it, and it is painted as the
/// tables of charts are. `theme` must outlive the table.
void makeRowTable(QTableView &table, const Theme &theme);

} // namespace scrutineer
