// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/searchquery.h"

#include <QAbstractListModel>
#include <QKeySequence>

namespace scrutineer {

/// One row of the command palette.
struct PaletteRow
{
    enum class Kind {
        Heading,   ///< The name of a group and its count in `note`; cannot be chosen.
        Remark,    ///< A sentence; cannot be chosen.
        Record,    ///< Opens the record `id` of `type`.
        Action,    ///< Runs the action `id`.
        FullText,  ///< Looks for the words in the full text.
        NewRecord, ///< Begins a record of `type` with the words as its name.
    };
    Kind kind = Kind::Remark;
    QString text = {};
    QList<TextRange> ranges = {}; ///< What was found in `text`.
    QString context = {};         ///< Follows the text, muted; may be empty.
    QList<TextRange> contextRanges = {};
    QString note = {}; ///< At the trailing end; may be empty.
    QString iconName = {};
    QString type = {};
    QString id = {};
    QKeySequence keys = {}; ///< Shown at the trailing end in place of the note.

    [[nodiscard]] bool isChoosable() const { return kind != Kind::Heading && kind != Kind::Remark; }
};

/// The rows of the palette: few, and all replaced at once.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Text, tooltip (the whole of what may be cut) and what a screen reader says ("3 of 18, visit, …").
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setRows(const QList<PaletteRow> &rows);
    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_rows; }
    /// The row that comes `steps` choosable rows after (or before) `from`, or the last (first) of them; −1 when there
    /// is none to choose. From −1 it counts from before the first.
    [[nodiscard]] int step(int from, int steps) const;

private:
    [[nodiscard]] QString spoken(int row) const;

    QList<PaletteRow> m_rows;
};

} // namespace scrutineer
