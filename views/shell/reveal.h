// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace scrutineer {

/// Scrolls the page around a widget as little as is needed to see it whole, as soon as the layout has given it its
/// place; of what is taller than the page, the top shows. Does nothing for a widget outside a scroll area.
void reveal(QWidget &widget);

} // namespace scrutineer
