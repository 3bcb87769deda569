// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace scrutineer {

/// A label that wraps its words and takes them literally, whatever they hold. `role` is what the style sheet knows it
/// by; empty for body text. `parent` owns it.
[[nodiscard]] QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent);

} // namespace scrutineer
