// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/editors/fieldeditor.h"

namespace scrutineer {

class Segmented;

/// A few options side by side, "not known" among them: yes or no, or a choice of at most four. In a form for many
/// records "as it is" stands before them.
class SegmentEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SegmentEditor(const Field &field, EditorContext &context, Place place, QWidget *parent = nullptr);

    /// True for fields that this editor suits: yes or no, and choices with few and short options.
    [[nodiscard]] static bool suits(const Field &field);

    [[nodiscard]] Value value() const override;
    void setValue(const Value &value) override;
    void showLeft() override;
    [[nodiscard]] std::optional<bool> isBlankChosen() const override;
    /// The option that holds.
    [[nodiscard]] QWidget *control() const override;
    [[nodiscard]] QList<QWidget *> tabStops() const override;

private:
    void offer(bool left);

    Segmented *m_segments;
    bool m_offersLeft = false; ///< "As it is" stands before the options.
};

} // namespace scrutineer
