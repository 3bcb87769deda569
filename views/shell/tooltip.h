// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// Plain text as a tool tip: signs stay what they are, line ends stay where they are, and long lines are broken. Qt
/// breaks lines of rich text only, so the text is made such, with all its signs escaped.
[[nodiscard]] inline QString toolTipOf(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return QStringLiteral("<qt>") + plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace scrutineer
