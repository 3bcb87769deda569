// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/pictureexport.h"

#include <QMenu>

#include <functional>
#include <memory>

class QPushButton;

namespace scrutineer {

/// The menu “Export” of everything that draws: copy the picture or its values, save it as PNG at three scales, SVG, PDF
/// or CSV, print it. What came of it is told by done(), for the page to show.
///
/// Takes a function that makes the picture as it is at that moment.
class PictureMenu : public QMenu
{
    Q_OBJECT

public:
    /// Makes the picture; nothing when there is none to draw, which is then said.
    using Maker = std::function<std::unique_ptr<Picture>()>;
    /// Asks the user for a path to save to, given a proposal and a file filter; empty when declined.
    using PathChooser = std::function<QString(QWidget *, const QString &, const QString &)>;
    /// Prints the picture; returns whether it went to the printer.
    using Printing = std::function<bool(const Picture &, QWidget *)>;

    PictureMenu(Maker maker, QWidget *parent);

    /// A button “Export” for the head of a page that opens this menu; the parent owns it.
    [[nodiscard]] QPushButton *makeButton(QWidget *parent);
    /// Replaces the file dialog.
    void setPathChooser(const PathChooser &chooser) { m_choosePath = chooser; }
    /// Replaces the print preview.
    void setPrinting(const Printing &printing) { m_print = printing; }
    /// What “Copy values” copies, with tabs between cells, where it is not simply the CSV.
    void setValues(const std::function<QString()> &values) { m_values = values; }

public Q_SLOTS:
    void copyPicture();
    void copyValues();
    /// Asks for a path and writes there; `scale` is that of a PNG.
    void save(scrutineer::PictureFormat format, double scale = PictureExport::UsualScale);
    void print();

Q_SIGNALS:
    /// A picture was copied, saved or printed, or could not be. Not sent when the user declined.
    void done(const scrutineer::PictureWritten &written);

private:
    void fill();
    void addScales(QMenu *menu);
    [[nodiscard]] std::unique_ptr<Picture> made();
    [[nodiscard]] QWidget *asker() const;

    Maker m_maker;
    PathChooser m_choosePath;
    Printing m_print;
    std::function<QString()> m_values;
};

/// CSV as a table to paste into a spreadsheet: cells divided by tabs, breaks within cells as spaces.
[[nodiscard]] QString tabbedFromCsv(const QByteArray &csv);

} // namespace scrutineer
