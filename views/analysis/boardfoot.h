// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace scrutineer {

class BoardModel;
class BoardTable;
class Theme;

/// The divergence row of a comparison board: always in sight below the matrix, in step with its columns. A swapped
/// board has its divergence in a column, and no foot.
class BoardFoot final : public QTableView
{
    Q_OBJECT

public:
    BoardFoot(const Theme &theme, BoardModel &model, const BoardTable &above, QWidget *parent = nullptr);

private:
    void follow();

    const Theme &m_theme;
    BoardModel &m_model;
    const BoardTable &m_above;
};

} // namespace scrutineer
