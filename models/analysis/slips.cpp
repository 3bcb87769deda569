// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/slips.h"
namespace scrutineer {
QList<Slip> findSlips(const RecordEdit &, const Store &, const QDate &)
{
    return {};
}
} // namespace scrutineer
