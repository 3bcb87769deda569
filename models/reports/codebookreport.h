// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QStringList>

namespace scrutineer {
class Connection;
}

namespace scrutineer::reports {

/// The codebook as a document: for each vocabulary its terms with definition, rules, examples, key and uses, those
/// below others under them; vocabularies without definitions as tables of labels; last the versions and what changed in
/// each. With no `vocabularies` those that statements and claims are coded with. `projectName` and the newest change
/// say what state of which project it was printed from. Throws SqlError when the project cannot be read.
[[nodiscard]] Document gatherCodebook(Connection &connection, const QStringList &vocabularies,
                                      const QString &projectName);

} // namespace scrutineer::reports
