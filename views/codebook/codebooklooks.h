// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/codebookqdc.h"

namespace scrutineer {

/// The colours of terms in files: those of the light theme, whichever is shown.
[[nodiscard]] QdcLooks codebookLooks();

} // namespace scrutineer
