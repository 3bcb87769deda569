// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/picture.h"

class QPrinter;
class QWidget;

namespace scrutineer {

/// Sets the sheet upright or lying, as suits the picture's shape.
void suitPage(QPrinter *printer, const Picture &picture);

/// Paints the picture as vectors on the printer's present page, as large as at 100 % or smaller where the page asks for
/// it, at the upper left. False when the printer takes no drawing.
[[nodiscard]] bool printPage(QPrinter *printer, const Picture &picture);

/// Shows how the picture will look on paper, with the print dialog one click away; returns when that is closed. The
/// picture must outlive the call. Returns whether it was sent to the printer.
bool printWithPreview(const Picture &picture, QWidget *parent);

} // namespace scrutineer
