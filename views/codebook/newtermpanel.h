// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/popuppanel.h"

class QLineEdit;

namespace scrutineer {

class Segmented;
class Theme;

/// Asks for the English label of a new term and where it stands.
class NewTermPanel final : public PopupPanel
{
    Q_OBJECT

public:
    /// Where it may stand, as the current term has it; ids are empty for the top.
    struct Places
    {
        QString beside; ///< The parent of the current term.
        QString besideLabel;
        QString below; ///< The current term.
        QString belowLabel;
    };

    NewTermPanel(const Theme &theme, const Places &places, QWidget *parent);

    using PopupPanel::openUnder;
    /// Shows the panel below `anchor`, ready to be typed into.
    void openUnder(QWidget *anchor);

Q_SIGNALS:
    /// The label, and the id of the parent or an empty text.
    void chosen(const QString &label, const QString &parent);

private:
    void take();

    Places m_places;
    QLineEdit *m_label;
    Segmented *m_where;
};

} // namespace scrutineer
