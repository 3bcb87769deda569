// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

namespace scrutineer {

/// Gives the application of a test the looks that widgets are tested with: bundled fonts, British English, light
/// colours and no motion. False when a font is missing.
[[nodiscard]] bool wearTestLooks(Theme &theme);

} // namespace scrutineer
