// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace scrutineer {

class EvidenceModel;
class Theme;

/// Paints the cells of an evidence sheet: means upon their colours, silence as its shape, all else as text.
class EvidenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EvidenceDelegate(const Theme &theme, const EvidenceModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const EvidenceModel &m_model;
};

} // namespace scrutineer
