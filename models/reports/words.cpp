// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/words.h"

#include <QCoreApplication>

namespace scrutineer::reports {

Words Words::current()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Report", text); };
    return {
        .page = tr(QT_TRANSLATE_NOOP("Report", "Page %1 of %2")),
        .table = tr(QT_TRANSLATE_NOOP("Report", "Table %1.")),
        .figure = tr(QT_TRANSLATE_NOOP("Report", "Figure %1.")),
        .contents = tr(QT_TRANSLATE_NOOP("Report", "Contents")),
        .scope = tr(QT_TRANSLATE_NOOP("Report", "Scope of this document")),
        .filter = tr(QT_TRANSLATE_NOOP("Report", "Filter: %1")),
        .missingNote = tr(QT_TRANSLATE_NOOP("Report", "This source is not part of the document.")),
    };
}

} // namespace scrutineer::reports
