// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace scrutineer {

/// The words of a command line without the options that Qt reads for itself, such as “-platform offscreen” or
/// “-style=fusion”, with one dash or two.
[[nodiscard]] QStringList withoutQtOptions(const QStringList &words);

} // namespace scrutineer
